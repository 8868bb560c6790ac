"""Figures of an article: a number, its unit, what it counts, for which period, quoted."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from coopplan.extract.draft import DraftFigure
from coopplan.extract.ru import subjects as subjects_ru
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_SCALE: tuple[tuple[str, int], ...] = (
    (r"трлн|триллион\w*|trillion|trln", 12),
    (r"млрд|миллиард\w*|billion|bln|bn", 9),
    (r"млн|миллион\w*|million|mln|mn", 6),
    (r"тыс|тысяч\w*|мың|thousand|k(?!\w)", 3),
)
_SCALES = "|".join(words for words, _ in _SCALE)
_UNITS: tuple[tuple[str, str], ...] = (
    (
        "USD",
        r"доллар\w*(?:\s+сша)?|долл\.?(?:\s+сша)?|usd|us\s+dollars?|dollars?|ақш\s+доллары\w*|\$",
    ),
    ("EUR", r"евро|euros?|eur|€"),
    ("KZT", r"тенге|теңге\w*|tenge|тг|kzt|₸"),
    ("RUB", r"рубл\w*|руб\.?|rub|roubles?|rubles?|рубл[ьей]\w*|₽"),
    ("CNY", r"юан\w*|yuan"),
    ("UZS", r"сум(?:ов|а)?\b"),
    ("BYN", r"белорусских рублей"),
    ("%", r"%|процент\w*|проц\.|пайыз\w*|per\s?cent"),
    ("times", r"раз(?:а)?\b|есе\w*|times|-?fold"),
    ("t", r"тонн\w*|тонна\w*|т\b|tons?|tonnes?"),
    ("km", r"км|километр\w*|шақырым\w*|kilomet\w+|km"),
    (
        "m2",
        (
            r"кв\.?\s*м(?:етр\w*)?\.?|м²|квадратн\w+\s+метр\w*|шаршы\s+метр\w*|sq\.?\s*m|"
            r"square\s+met\w+"
        ),
    ),
    ("m3", r"куб\.?\s*м(?:етр\w*)?\.?|м³|кубометр\w*|кубическ\w+\s+метр\w*|cubic\s+met\w+"),
    ("ha", r"гектар\w*|га\b|hectares?|ha\b"),
    ("kWh", r"квт[·∙\-\s]?ч\w*|kwh"),
    ("MW", r"мвт|мегаватт\w*|mw\b"),
    (
        "people",
        (
            r"человек\w*|студент\w*|жител\w*|турист\w*|специалист\w*|школьник\w*|"
            r"пассажир\w*|адам\w*|people|students?|tourists?|passengers?"
        ),
    ),
    (
        "vehicles",
        r"автомобил\w*|машин\w*|автобус\w*|грузовик\w*|көлік\b|vehicles?|lorr\w+|trucks?|buses",
    ),
    ("enterprises", r"предприяти\w*|компани\w*|кәсіпорын\w*|enterprises?|companies"),
    ("jobs", r"рабочих\s+мест\w*|жұмыс\s+орн\w*|jobs"),
    ("projects", r"(?:инвест\w*\s+)?проект\w*|жоба\w*|projects?"),
)
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
_UNIT = "|".join(rf"(?P<u{at}>{unit})" for at, (_, unit) in enumerate(_UNITS))
_BEFORE = re.compile(
    rf"(?P<sign>us\$|\$|€|₽|₸)\s?(?P<number>{_NUMBER})\s?(?:(?P<scale>{_SCALES})\.?(?!\w))?",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?<![\w.,])(?:(?P<more>\d{{1,3}})\s(?P<most>млн|млрд)\.?\s)?(?P<number>{_NUMBER})[-\s]?(?:(?P<scale>{_SCALES})\.?(?!\w))?\s*(?:{_UNIT})(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"\b(?:за|в|during|in|over)\s+(?P<a>(?:19|20)\d\d)\b|\b(?P<b>(?:19|20)\d\d)\s+жыл",
    re.IGNORECASE,
)


def find(told: list[Told], lang: Lang) -> list[DraftFigure]:
    """Return the figures of an article in the order of its text, each once."""
    result: list[DraftFigure] = []
    for one in told:
        if one.headline:
            continue
        taken: list[tuple[int, int]] = []
        found: list[DraftFigure] = []
        counted = [(each.end(), each.group().strip()) for each in _COUNTED.finditer(one.span.text)]
        period = _period(one)
        for pattern in (_BEFORE, _AFTER):
            for match in pattern.finditer(one.span.text):
                if any(s < match.end() and match.start() < e for s, e in taken):
                    continue
                figure = _figure(one, match, lang, counted, period)
                if figure is not None:
                    taken.append((match.start(), match.end()))
                    found.append(figure)
        result += _in_brackets(one, sorted(found, key=lambda each: each.start))
    return result


_BRACKET = re.compile(r"\s*\((?:[^\W\d]+\s+){0,2}[≈~]?\s*$")
"""What stands between a sum and the same in other money: «19 bln rubles ($312 mln)»."""


def _in_brackets(told: Told, found: list[DraftFigure]) -> list[DraftFigure]:
    """Let a figure that says the one before it in brackets count the same."""
    result = found[:1]
    for one in found[1:]:
        gap = told.span.text[result[-1].end - told.span.start : one.start - told.span.start]
        if _BRACKET.fullmatch(gap):
            one = replace(one, subject=result[-1].subject)
        result.append(one)
    return result


def _figure(
    told: Told,
    match: re.Match[str],
    lang: Lang,
    counted: list[tuple[int, str]],
    period: str | None,
) -> DraftFigure | None:
    got = match.groupdict()
    value = _value(got["number"])
    if value is None:
        return None
    if got.get("scale"):
        power = next(p for words, p in _SCALE if re.match(rf"(?:{words})", got["scale"], re.I))
        value *= Decimal(10) ** power
    if got.get("more"):
        power = next(p for words, p in _SCALE if re.match(rf"(?:{words})", got["most"], re.I))
        value += Decimal(got["more"]) * Decimal(10) ** power
    unit = _unit(got)
    if unit == "t" and re.match(r"\d+\s*т\b", match.group()) and not got.get("scale"):
        return None
    text = match.group().rstrip()
    start = told.span.start + match.start()
    end = start + len(text)
    if value == value.to_integral_value():
        value = value.quantize(Decimal(1))
    subject = _subject(told, match, lang, counted)
    return DraftFigure(value, unit, subject, period, text, start, end)


def _value(number: str) -> Decimal | None:
    bare = re.sub(r"[ \u00a0\u202f]", "", number)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", bare):
        bare = bare.replace(",", "")
    try:
        return Decimal(bare.replace(",", "."))
    except InvalidOperation:
        return None


def _unit(got: dict[str, str | None]) -> str:
    sign = (got.get("sign") or "").lower()
    if sign:
        return {"€": "EUR", "₽": "RUB", "₸": "KZT"}.get(sign, "USD")
    at = next(int(key[1:]) for key, value in got.items() if key[0] == "u" and value)
    return _UNITS[at][0]


def _period(told: Told) -> str | None:
    years = {match["a"] or match["b"] for match in _YEAR.finditer(told.span.text)}
    return years.pop() if len(years) == 1 else None


_COUNTED = re.compile(
    r"товарооборот\w*|взаимн\w+ торговл\w*|торговл\w*|оборот\w*|экспорт\w*|импорт\w*|"
    r"объ[её]м\w*(?:\s+[а-яё]+){1,3}|поставк\w*|инвестици\w*|стоимост\w*|дол[яи]\s+[А-Яа-яё]+|"
    r"площад\w*|тауар айналымы|сауда көлемі|сауда|жобаның құны|инвестиция\w*|"
    r"trade turnover|turnover|mutual trade|interregional trade|"
    r"trade(?!\s+(?:house|cent|mission|fair|office|union|route))|exports?|"
    r"suppl(?:y|ies)|deliver(?:y|ies)|purchases?|shipments?|"
    r"imports?|investments?|costs?|budget|value|loan|grant",
    re.IGNORECASE,
)


_NO_THING = re.compile(
    r"\s+(?:в|на|за|до|и|с|по|из|к|in|of|a|an|the|per|and|or|to|from|for|by|on|at|with|within|which|"
    r"that|is|are|was|were|be|been|has|have|had|will|would|can|may|should)\b"
)
"""What may stand behind a unit and is no name of what is counted."""


def _subject(told: Told, match: re.Match[str], lang: Lang, counted: list[tuple[int, str]]) -> str:
    """Return what the figure counts: the word after its unit, else the nearest name before it.

    ``counted`` are the names of what is counted that the sentence holds: their ends, their words.
    """
    if lang is Lang.RU:
        before, after = told.span.text[: match.start()], told.span.text[match.end() :]
        found = subjects_ru.subject(before, match.group(), after, _unit(match.groupdict()))
        if found is not None:
            return found
    after = told.span.text[match.end() :]
    thing = re.match(r"\s+([а-яёәғқңөұүһіa-z][\w-]*(?:\s+[а-яё]+(?:ов|ей|ий|ы|и|а))?)", after)
    unit = _unit(match.groupdict())
    if (
        thing
        and unit in ("t", "people", "vehicles", "jobs", "projects")
        and not _NO_THING.match(after)
    ):
        return thing.group(1)
    names = [name for end, name in counted if end <= match.start()] or [name for _, name in counted]
    if names:
        return names[-1]
    words = re.findall(r"[^\W\d_]{4,}", told.span.text[: match.start()])
    return words[-1] if words else told.span.text[:40]
