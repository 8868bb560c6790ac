"""What a Russian figure counts: «16,5 тыс. тонн зерна», «товарооборот … составил 2 млрд рублей».

Things counted by themselves are named by the figure; a measure of weight or length is followed by
what it measures; of money and shares the noun that leads up to it tells.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.genitives import is_genitive
from coopplan.language.morphology import inflected, readings

_COUNTED_BY_ITSELF = ("people", "vehicles", "enterprises", "projects")
_MEASURED = ("t", "km", "ha", "m2", "m3", "MW", "kWh")
_WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")
_NEXT = re.compile(r"\s+(?P<word>[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*)")
_TIMES = re.compile(
    r"(?:год|месяц|раз|день|неделя|сутки|период|время|январь|февраль|март|апрель|май|июнь|июль|август|"
    r"сентябрь|октябрь|ноябрь|декабрь|квартал|полугодие|итог|данные|слово|конец|начало|сторона|"
    r"порядок|уровень|область|регион|край|город|республика|страна|правительство|компания|пункт)$"
)
_TRADE = re.compile(
    r"товарооборот\w*|взаимн\w+ торговл\w*|внешнеторгов\w+ оборот\w*", re.IGNORECASE
)


def subject(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return what a figure counts, from the words around it; None where no noun is near."""
    if unit == "jobs":
        return "рабочие места"
    if unit in _COUNTED_BY_ITSELF:
        nouns = _WORD.findall(quote)
        noun = str(nouns[-1]).lower() if nouns else None
        by_itself = noun is not None and not noun.startswith("человек")
        return noun if by_itself else _leading(before) or noun
    if unit in _MEASURED:
        return _phrase(after) or _leading(before)
    trade = list(_TRADE.finditer(before))
    return trade[-1].group().lower() if trade else _leading(before)


def _phrase(after: str) -> str | None:
    """Return the genitives right after a unit: «семян озимой пшеницы»."""
    at, noun_end = 0, 0
    for _ in range(6):
        match = _NEXT.match(after, at)
        if match is None or len(match["word"]) < 3:
            break
        first = readings(match["word"])
        if any(one.case == "gent" and "NOUN" in one.tags for one in first[:2]):
            noun_end = match.end()
        elif not any(
            (one.case == "gent" and one.tags & {"ADJF", "PRTF"}) or "ADVB" in one.tags
            for one in first[:3]
        ):
            break
        at = match.end()
    return after[:noun_end].strip() or None


def _leading(before: str) -> str | None:
    """Return the nearest noun before a figure with its genitives, in the nominative."""
    clause = re.split(r"[.;:!?()«»]", before)[-1]
    words = list(_WORD.finditer(clause))
    for at in range(len(words) - 1, -1, -1):
        word = words[at].group()
        found = next(
            (one for one in readings(word)[:2] if "NOUN" in one.tags and "gent" not in one.tags),
            None,
        )
        if found is None or len(word) < 3 or found.tags & {"Name", "Surn", "Geox"}:
            continue
        if _TIMES.match(found.normal):
            continue
        name = inflected(word, found, "nomn") if "plur" not in found.tags else word.lower()
        return f"{name or word.lower()}{_genitives(clause, words[at].end())}"
    return None


def _genitives(clause: str, at: int) -> str:
    end = at
    for _ in range(3):
        match = _NEXT.match(clause, end)
        if match is None or not is_genitive(match["word"]):
            break
        end = match.end()
    return clause[at:end]
