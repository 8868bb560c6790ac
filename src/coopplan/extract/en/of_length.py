"""The stretch of time of an English paper that is told by its length: «signed a five-year pact».

The rule: a length of whole years is reckoned from the day on which the paper was signed or from
which it is said to be in effect, and from no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from coopplan.extract import dates, signing_day
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_NUMBERS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)
}
_MANY = rf"(?:{'|'.join(_NUMBERS)}|[1-9]\d?)"
_PAPER = (
    r"(?:agreement|memorandum|mo[ua]|pact|protocol|accord|contract|deal|partnership|programme?|plan|"
    r"compact)"
)
_LENGTH = re.compile(
    rf"\b(?P<many>{_MANY})-year(?:-long)?\s+(?:[\w-]+\s+){{0,3}}?{_PAPER}\b|"
    rf"\b{_PAPER}\b(?:(?!\b(?:after|since|past|last|previous|by|within|in)\b)[^.;]){{0,90}}?\b(?:for|of|lasting|"
    rf"over|spanning)\s+(?:an?\s+(?:initial\s+)?(?:period|term|duration)\s+of\s+)?(?P<behind>{_MANY})\s+years\b"
    r"(?!\s+(?:ago|of|old|now|in|after|before|earlier))",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\b(?:in\s+(?:effect|force)|effective|valid|starting|beginning|runs?|running)\s+"
    r"(?:since|from|as\s+of|on)\s+$",
    re.IGNORECASE,
)
"""Before the day from which a paper holds."""


def years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the stretch that the length of the main document tells, where its first day is told."""
    if lang is not Lang.EN or main.planned:
        return
    for one in told:
        if one.headline or one.earlier or not (one in main.anchors or not main.anchors):
            continue
        match = _LENGTH.search(one.span.text)
        if match is None:
            continue
        said = (match["many"] or match["behind"]).lower()
        begins = _day(main, told, one)
        if begins is not None:
            start, end = (one.span.start + at for at in match.span())
            yield PeriodMention(begins, _later(begins, _NUMBERS.get(said) or int(said)), start, end)
            return


def _day(main: Main, told: list[Told], one: Told) -> date | None:
    """Return the day from which a paper holds, else that of its signing."""
    for each in dates.days(one.span):
        if _EFFECT.search(one.before(each.start)):
            return each.day
    return signing_day.signing_day(main, told)[0]


def _later(day: date, count: int) -> date:
    """Return the same day so many years later."""
    try:
        return day.replace(year=day.year + count)
    except ValueError:
        return day.replace(year=day.year + count, day=28)
