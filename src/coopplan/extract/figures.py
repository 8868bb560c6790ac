"""Figures of an article: a number, its unit, what it counts, for which period, quoted.

The rule: a number without a unit is none, and what no words near it name as counted is left empty.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from coopplan.extract.currencies import CODES, NAMES, SIGNS
from coopplan.extract.draft import DraftFigure
from coopplan.extract.en import subjects as subjects_en
from coopplan.extract.kk import subjects as subjects_kk
from coopplan.extract.ru import subjects as subjects_ru
from coopplan.extract.told import Told
from coopplan.extract.units import COUNTED_BY_ITSELF, THINGS
from coopplan.model.text import Lang

_SCALE: tuple[tuple[str, int], ...] = (
    (r"трлн|триллион(?!н)\w*|trillions?|trln|trn|tn", 12),
    (r"млрд|миллиард(?!н)\w*|billions?|bln|bn", 9),
    (r"млн|миллион(?!н)\w*|millions?|mln|mn", 6),
    (r"crores?", 7),
    (r"lakhs?", 5),
    (r"тыс|тысяч(?!н)\w*|мың|thousands?|k(?!\w)", 3),
)
_LETTERS: tuple[tuple[str, int], ...] = (("bn?", 9), ("mm?", 6), ("k", 3), ("t", 12))
"""What may stand right behind a sum with a sign: «$200m», «£1.5B»."""
_SCALES = "|".join(words for words, _ in _SCALE)
_LETTER = "|".join(words for words, _ in _LETTERS)
_UNITS = (*NAMES, *THINGS)
_NUMBER = (
    r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    r"(?![.,]?\d)"
)
_UNIT = "|".join(rf"(?P<u{at}>{unit})" for at, (_, unit) in enumerate(_UNITS))
_SIGN = "|".join(rf"(?P<s{at}>{sign})" for at, (_, sign) in enumerate(SIGNS))
_BEFORE = re.compile(
    rf"(?<!\w)(?:{_SIGN}|(?P<code>(?-i:{'|'.join(CODES)})))\s?(?P<number>{_NUMBER})"
    rf"(?:[-\s]?(?P<scale>{_SCALES})\.?(?!\w)|(?P<letter>{_LETTER})(?!\w))?",
    re.IGNORECASE,
)
_MORE = r"(?:(?:-?(?:[ндт][ае]н|[ғқгк][ае]))?\s+(?:астам|жуық|артық|таман))?"
"""How Kazakh tells that it is more or nearly so much: «14,7 мыңнан астам», «200-ге жуық»."""
_AFTER = re.compile(
    rf"(?<![\w.,’'])(?:(?P<more>\d{{1,3}})\s(?P<most>млн|млрд)\.?\s)?(?P<number>{_NUMBER})"
    rf"(?:(?P<letter>[mb])(?=\s)|(?:(?P<joint>-)|\s)?(?:(?P<scale>{_SCALES})\.?(?={_MORE}|\W|$))?)"
    rf"{_MORE}[-\s]*(?:{_UNIT})(?!\w)",
    re.IGNORECASE,
)
_SUBJECT = {
    Lang.RU: subjects_ru.subject,
    Lang.KK: subjects_kk.subject,
    Lang.EN: subjects_en.subject,
}
_ALSO_WORDS = frozenset(("KRW", "UZS", "KGS", "BRL", "ZAR", "COP", "AMD", "VND"))
"""Money whose name is also another word ("15 won", «сом»): it is counted in thousands at least."""
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
        period = _period(one)
        for pattern in (_BEFORE, _AFTER):
            for match in pattern.finditer(one.span.text):
                if any(s < match.end() and match.start() < e for s, e in taken):
                    continue
                figure = _figure(one, match, lang, period)
                if figure is not None:
                    taken.append((match.start(), match.end()))
                    found.append(figure)
        result += _in_brackets(one, sorted(found, key=lambda each: each.start))
    return result


def places(text: str) -> list[tuple[int, int]]:
    """Return where the figures of a text stand, each with its number, scale and unit."""
    return [one.span() for pattern in (_BEFORE, _AFTER) for one in pattern.finditer(text)]


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
    period: str | None,
) -> DraftFigure | None:
    got = match.groupdict()
    value = _scaled(got, lang)
    unit = _unit(got)
    if value is None or _is_no_figure(match, unit, value):
        return None
    text = match.group().rstrip() if match.re is _AFTER else match.group().rstrip(". ")
    start = told.span.start + match.start()
    end = start + len(text)
    if value == value.to_integral_value():
        value = value.quantize(Decimal(1))
    before, after = told.span.text[: match.start()], told.span.text[match.end() :]
    subject = _SUBJECT[lang](before, match.group(), after, unit) or ""
    return DraftFigure(value, unit, subject, period, text, start, end)


def _is_no_figure(match: re.Match[str], unit: str, value: Decimal) -> bool:
    """Tell whether words that look like a figure are none.

    «5 т» may be anything; a «4.4-billion project» is not so many projects, a «12m bus» is long.
    """
    got = match.groupdict()
    if unit == "t" and re.match(r"\d+\s*т\b", match.group()) and not got.get("scale"):
        return True
    if unit in COUNTED_BY_ITSELF and ((got.get("joint") and got.get("scale")) or got.get("letter")):
        return True
    return unit in _ALSO_WORDS and value < 1000


def _scaled(got: dict[str, str | None], lang: Lang) -> Decimal | None:
    """Return the value of a number with its scale."""
    value = _value(got["number"] or "", lang)
    if value is None:
        return None
    value *= _power(got.get("scale"), _SCALE) * _power(got.get("letter"), _LETTERS)
    if more := got.get("more"):
        value += Decimal(more) * _power(got["most"], _SCALE)
    return value


def _power(scale: str | None, scales: tuple[tuple[str, int], ...]) -> Decimal:
    if not scale:
        return Decimal(1)
    told = (power for words, power in scales if re.fullmatch(rf"(?:{words})", scale, re.IGNORECASE))
    return Decimal(10) ** next(told)


_THOUSANDS = {lang: re.compile(r"\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?") for lang in Lang} | {
    Lang.EN: re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
}
"""Where commas part thousands: a single one does so in English alone, elsewhere it is decimal."""


def _value(number: str, lang: Lang) -> Decimal | None:
    bare = re.sub(r"[ \u00a0\u202f]", "", number)
    if _THOUSANDS[lang].fullmatch(bare):
        bare = bare.replace(",", "")
    try:
        return Decimal(bare.replace(",", "."))
    except InvalidOperation:
        return None


def _unit(got: dict[str, str | None]) -> str:
    """Return the unit of a match: of its sign, its code, or the name behind its number."""
    if got.get("code"):
        return got["code"] or ""
    for rows, letter in ((SIGNS, "s"), (_UNITS, "u")):
        for at, (unit, _) in enumerate(rows):
            if got.get(f"{letter}{at}"):
                return unit
    raise ValueError(got)


def _period(told: Told) -> str | None:
    years = {match["a"] or match["b"] for match in _YEAR.finditer(told.span.text)}
    return years.pop() if len(years) == 1 else None
