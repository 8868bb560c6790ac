"""Stretches of time as English alone writes them: «2031 to 2033», «2031-33», «expires in 2033».

The rule: both ends are told by their years, or the end alone by a verb of lasting or ending; what
may be a season, a school year or a figure's growth is none.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from coopplan.extract import months
from coopplan.model.frozen import frozen

_YEAR = r"(?:19|20)\d\d"
_END = (
    rf"(?:the\s+end\s+of\s+)?(?:(?:(?P<ld>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?P<lm>{months.EN}),?\s+)?"
)
_TO = r"\s*(?:[-–—]|\b(?:up\s+)?to\b|\b(?:un)?til(?:l)?\b|\bthrough(?:\s+to)?\b|\band\b)\s*"
_RANGE = re.compile(
    rf"(?:\b(?P<start>from|between|starting\s+in)\s+)?"
    rf"(?:(?:(?P<fd>\d{{1,2}})(?:st|nd|rd|th)?\s+)?\b(?P<fm>{months.EN}),?\s+)?"
    rf"(?<![\d.,-])(?P<fy>{_YEAR})(?!\d){_TO}{_END}(?P<ly>{_YEAR})(?!\d|\s*[-–]\s*\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    rf"(?:\b(?:for|of|in|over|during|period|years?|plan|program(?:me)?|roadmap|agreement)\s+(?:the\s+)?|\()"
    rf"(?P<fy>{_YEAR})[-–/](?P<short>\d\d)(?!\d|[./–-]\d)"
    r"(?!\s+(?:season|school|academic|financial|fiscal|session|winter|budget))",
    re.IGNORECASE,
)
_LASTS = re.compile(
    rf"\b(?:(?:expir(?:es?|ing|y)|ends?|ending|terminat(?:es?|ing))\s+(?:in|on|at)\s+|"
    rf"(?:runs?|running|lasts?|lasting|valid|extended|prolonged|effective|stays?\s+in\s+force)\s+to\s+)"
    rf"{_END}(?P<ly>{_YEAR})\b",
    re.IGNORECASE,
)
_OF_FIGURES = re.compile(
    r"\b(?:grew|grown|rose|risen|increase\w*|fell|fallen|decrease\w*|exports?|imports?|turnover|"
    r"trade\s+volume)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
"""Before years between which a figure changed."""
_LONGEST = 50
"""Years that a paper lasts at most."""


@frozen
class YearRange:
    """A stretch of time and where it stands in its sentence; a first day left open is None."""

    first: date | None
    last: date
    start: int
    end: int


def ranges(text: str) -> Iterator[YearRange]:
    """Yield the stretches of time of an English sentence, those with both ends first."""
    for match in _RANGE.finditer(text):
        joined = re.search(r"\band\b", match[0]) is not None
        if (joined and match["start"] is None) or _OF_FIGURES.search(text, 0, match.start()):
            continue
        yield from _made(match, int(match["fy"]), int(match["ly"]))
    for match in _SHORT.finditer(text):
        first = int(match["fy"])
        yield from _made(match, first, first - first % 100 + int(match["short"]))
    for match in _LASTS.finditer(text):
        yield from _made(match, None, int(match["ly"]))


def _made(match: re.Match[str], first: int | None, last: int) -> Iterator[YearRange]:
    """Yield the stretch that a match tells where its days are days, and its end is no beginning."""
    told = match.groupdict()
    if first is not None and not first < last <= first + _LONGEST:
        return
    month = months.number(told["lm"]) if told.get("lm") else 12
    opening = months.number(told["fm"]) if told.get("fm") else 1
    try:
        closing = date(last, month, int(told.get("ld") or monthrange(last, month)[1]))
        begin = date(first, opening, int(told.get("fd") or 1)) if first else None
    except ValueError:
        return
    at = match.start("fy") if first else match.start()
    yield YearRange(begin, closing, match.start("fm") if told.get("fm") else at, match.end())
