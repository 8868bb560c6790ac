"""``--figure "exports=16,5 тыс. т, 2024"``: an indicator, a value with its qualifier, a period."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from coopplan.errors import BadFigure, UnknownRef
from coopplan.model.codes import Qualifier
from coopplan.model.indicator import Indicator, Reading
from coopplan.model.moment import Moment
from coopplan.model.nearest import nearest
from coopplan.model.text import Lang, fold

_SIGNS = {
    "~": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
    ">": Qualifier.OVER,
    "<": Qualifier.UNDER,
}
_SCALES = {
    "тыс": 1000,
    "тысяч": 1000,
    "тысячи": 1000,
    "мың": 1000,
    "thousand": 1000,
    "млн": 10**6,
    "миллион": 10**6,
    "миллионов": 10**6,
    "million": 10**6,
    "mln": 10**6,
    "млрд": 10**9,
    "миллиардов": 10**9,
    "billion": 10**9,
    "bn": 10**9,
}
_NUMBER = r"[0-9]+(?:[ \u00a0\u202f][0-9]{3})*(?:[.,][0-9]+)?"
_VALUE = re.compile(
    rf"(?P<sign>[~≈<>])?\s*(?P<low>-?{_NUMBER})(?:\s*[-–—]\s*(?P<high>{_NUMBER}))?\s*(?P<unit>.*)"
)


def figure(text: str, indicators: Iterable[Indicator]) -> Reading:
    """Read a figure. Raises BadFigure, UnknownRef for the indicator, BadMoment for the period.

    The unit may be left out; where it is written it must be the indicator's own, with ``тыс.``,
    ``млн`` and their like multiplied in.
    """
    name, equals, rest = text.partition("=")
    value, comma, period = rest.rpartition(",")
    if not (equals and comma and name.strip() and value.strip()):
        raise BadFigure(value=text, reason="shape")
    indicator = _indicator(name.strip(), list(indicators))
    found = _VALUE.fullmatch(value.strip())
    if found is None:
        raise BadFigure(value=text, reason="value")
    scale = _scale(found["unit"], indicator, text)
    low = _number(found["low"], text) * scale
    high = _number(found["high"], text) * scale if found["high"] else None
    if high is not None and high < low:
        raise BadFigure(value=text, reason="order")
    if high is not None:
        qualifier = Qualifier.BETWEEN
    else:
        qualifier = _SIGNS.get(found["sign"] or "", Qualifier.EXACT)
    return Reading(indicator.ref, low, Moment.parse(period), qualifier, high)


def _indicator(name: str, indicators: list[Indicator]) -> Indicator:
    sought = fold(name)
    for one in indicators:
        names = {one.key, one.ref, *(one.name.get(lang) or "" for lang in Lang)}
        if sought in {fold(text) for text in names if text}:
            return one
    keys = [one.key for one in indicators]
    raise UnknownRef(ref=name, kind="indicator", near=nearest(name, keys) or tuple(keys[:5]))


def _scale(unit: str, indicator: Indicator, text: str) -> int:
    """Return what the value is multiplied by to be in the indicator's unit."""
    words = unit.replace(".", " ").split()
    scale = 1
    if words and words[0].casefold() in _SCALES:
        scale = _SCALES[words.pop(0).casefold()]
    told = " ".join(words).casefold()
    if told and told not in _spellings(indicator.unit):
        raise BadFigure(value=text, reason="unit", unit=indicator.unit)
    return scale


def _spellings(unit: str) -> set[str]:
    """Return the ways in which a unit of the record may be typed."""
    known = {
        "t": ("т", "тонн", "тонна", "тонны", "tonnes", "tons"),
        "%": ("процент", "процентов", "per cent", "percent", "пайыз"),
        "RUB": ("руб", "рублей", "₽", "rub", "roubles", "рубль"),
        "KZT": ("тг", "тенге", "теңге", "₸", "tenge"),
        "USD": ("долл", "долларов", "$", "dollars"),
    }
    return {unit.casefold(), *known.get(unit, ())}


def _number(told: str, text: str) -> Decimal:
    try:
        return Decimal(re.sub(r"[ \u00a0\u202f]", "", told).replace(",", "."))
    except InvalidOperation:
        raise BadFigure(value=text, reason="value") from None
