"""Russian words that promise or propose what an infinitive behind them names.

«Рассчитываем в этом сезоне принять …», «подтвердили намерение до конца года подписать …»: the
infinitive may stand some words away. The rule: between the two no other verb and no stop stands,
and the infinitive is that of a deed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.ru.deeds import EMPTY, OF_THINGS, SPEECH
from coopplan.extract.ru.objects import WEAK, of_relations
from coopplan.extract.ru.things import STRONG, has_thing
from coopplan.language.morphology import Reading, readings
from coopplan.model.codes import Status

_PROMISES = frozenset(
    """
    задача намереваться намерение готовность готовый рассчитывать планировать обязаться
    обязывать обязать обязываться согласиться решить решение обещать пообещать обязательство
    собираться договорённость договоренность уговор подрядиться взяться сговориться наметить
    поручение
    """.split()
)
_PROPOSES = frozenset(
    """
    необходимость важность целесообразность хотеться предложение идея инициатива желание
    хотеть просьба стоить следовать можно нужно надо необходимо важно пора мечтать призвать
    призывать просить попросить советовать посоветовать рекомендовать
    целесообразно возможный желательно пожелание нужный должный
    """.split()
)
_READY = "готовый"
"""Whoever is ready to do a deed only offers it, though in the words of a promise."""
_INTENDED = {"собираться", "намереваться", "рассчитывать"}
"""What somebody had intended is no promise any more."""
_COMES = {"появить", "заработать", "возобновить", "возникнуть"}
"""What a thing does that comes to be: it is proposed with the thing."""
_WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")
_STOP = re.compile(r"[.;:!?—–]|,\s+(?:что|котор\w+|чтобы|когда|если|как)\b")
_PAPER = re.compile(
    r"\b(?:соглашени|документ|меморандум|договор|протокол|план|программ|карт|проект|встреч|форум|визит|"
    r"мер[аы]|это|сотрудничеств|опыт)[а-яё]*\b[^,;]*$",
    re.IGNORECASE,
)
"""What helps only by its effect, and does nothing itself."""
_REACH = 8
"""Words that may stand between the two."""
_REFUSED = re.compile(r"\b(?:не|нет|без)\s+$", re.IGNORECASE)


def find(text: str) -> Iterator[tuple[Status, int, int]]:
    """Yield the words that promise or propose a deed named by an infinitive, with their status."""
    words = list(_WORD.finditer(text))
    for at, match in enumerate(words):
        if len(match.group()) < 4:
            continue
        status = _status(match.group(), text[: match.start()])
        if status is None or _REFUSED.search(text[: match.start()]):
            continue
        verb = _infinitive(text, words[at + 1 : at + 1 + _REACH], match.end())
        if verb is not None and _of_deed(verb[0], status, text[verb[1] :]):
            ready = readings(match.group())[0].normal == _READY
            yield Status.PROPOSED if ready else status, match.start(), match.end()


def _status(word: str, before: str) -> Status | None:
    first = readings(word)[0]
    if {"past", "impf"} <= first.tags and first.normal in _INTENDED:
        return None
    if first.tags & {"PRTF", "INFN", "impr", "ADJF"}:
        return None
    if "PRTS" in first.tags and "neut" not in first.tags:
        return None
    if first.normal == "мочь":
        return Status.PROPOSED if "pres" in first.tags or "futr" in first.tags else None
    if first.normal == "помочь":
        helps = "futr" in first.tags and not _PAPER.search(before)
        return Status.PLANNED if helps else None
    if first.normal in _PROMISES or (first.normal == "стать" and "futr" in first.tags):
        return Status.PLANNED
    return Status.PROPOSED if first.normal in _PROPOSES else None


def _infinitive(text: str, words: list[re.Match[str]], begin: int) -> tuple[Reading, int] | None:
    """Return the infinitive among words and where it ends, if no verb or stop stands before."""
    for match in words:
        if _STOP.search(text[begin : match.start()]):
            return None
        first = readings(match.group())[0]
        if "INFN" in first.tags:
            return first, match.end()
        if first.tags & {"VERB", "PRTS"}:
            return None
    return None


def _changes(verb: Reading, after: str) -> bool:
    """Tell whether an infinitive is of one deed done to a thing: «отменить пошлины на мёд»."""
    whole = {"INFN", "perf", "tran"} <= verb.tags and verb.normal not in SPEECH
    thing = re.split(r"[,;:]", after)[0]
    weak = verb.normal in EMPTY or verb.normal in WEAK
    return whole and not weak and not of_relations(thing) and has_thing(thing)


def _of_deed(verb: Reading, status: Status, after: str) -> bool:
    """Tell whether an infinitive names a deed; what is only proposed must be one of things."""
    lemma = verb.normal.removesuffix("ся")
    if status is Status.PROPOSED:
        return (
            _changes(verb, after)
            or lemma in OF_THINGS
            or lemma in _COMES
            or STRONG.search(after.partition(",")[0]) is not None
        )
    return lemma not in EMPTY
