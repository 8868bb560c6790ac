"""Stretches of time as Kazakh alone writes them: «2031 жылғы наурыздан 2033 жылғы қазанға дейін».

The rule: both ends are told by their years, with months or days or without; the last day alone
counts only where the words behind it say that something holds until then; a length («бес жылға»)
only behind the year in which it begins.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

from coopplan.extract import months
from coopplan.language.kazakh import MONTH

_YEAR = r"(?:19|20)\d\d"
_STEM = rf"(?:{MONTH})"
_OF_YEAR = r"\s+(?:жыл(?:ғы|дың)|ж\.)\s+"
_UNTIL = r"\w*[ғгқкн][ае]\s+дейін(?:гі)?(?!\w)"
_FROM_TO = re.compile(
    rf"(?<!\d)(?P<fy>{_YEAR}){_OF_YEAR}(?:(?P<fd>\d{{1,2}})[-\s])?(?P<fm>{_STEM})\w*[ндт][ае]н\s+"
    rf"(?:бастап\s+)?(?:(?P<ly>{_YEAR}){_OF_YEAR})?(?:(?P<ld>\d{{1,2}})[-\s])?(?P<lm>{_STEM}){_UNTIL}",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"(?<!\d)(?P<fy>{_YEAR})\s+(?:мен|пен|бен|және)\s+(?P<ly>{_YEAR})\s+жылдар\s+аралығ",
    re.IGNORECASE,
)
_HOLDS = (
    r"(?:\s+(?:[\w-]+\s+){0,2}?(?:жарамды|қолданыл|күшінде|әрекет|есептелген|арналған|жасалды|созыл|"
    r"ұзартыл)|(?<=гі)\s)"
)
_UNTIL_DAY = re.compile(
    rf"(?<!\d)(?P<ly>{_YEAR}){_OF_YEAR}(?:(?P<ld>\d{{1,2}})[-\s](?P<lm>{_STEM}){_UNTIL}|"
    rf"(?:аяғы|соңы)на\s+дейін(?:гі)?(?!\w))(?={_HOLDS})",
    re.IGNORECASE,
)
_NUMBERS = {"бір": 1, "екі": 2, "үш": 3, "төрт": 4, "бес": 5, "алты": 6, "жеті": 7, "он": 10}
_FOR_YEARS = re.compile(
    rf"(?<!\d)(?P<fy>{_YEAR})\s+жылдан\s+бастап\s+(?P<count>{'|'.join(_NUMBERS)}|\d{{1,2}})\s+жыл(?:ға|дық)",
    re.IGNORECASE,
)
Stretch = tuple[date | None, date, int, int]
"""The first and the last day, and where the words begin and end."""


def ranges(text: str) -> Iterator[Stretch]:
    """Yield the stretches of time of a Kazakh sentence; a first day left open is None."""
    for pattern in (_FROM_TO, _BETWEEN, _UNTIL_DAY, _FOR_YEARS):
        for match in pattern.finditer(text):
            try:
                first, last = _days(match)
            except ValueError:
                continue
            if first is None or first < last:
                yield first, last, match.start(), match.end()


def _days(match: re.Match[str]) -> tuple[date | None, date]:
    """Return both ends; raise ``ValueError`` where a day is none of the calendar."""
    told = {key: value for key, value in match.groupdict().items() if value}
    start = int(told["fy"]) if "fy" in told else None
    end = int(told["ly"]) if "ly" in told else (start or 0)
    if start and "count" in told:
        said = told["count"].lower()
        end = start - 1 + (_NUMBERS[said] if said in _NUMBERS else int(said))
    opening = months.number(told["fm"]) if "fm" in told else 1
    closing = months.number(told["lm"]) if "lm" in told else 12
    first = date(start, opening, int(told.get("fd", 1))) if start else None
    return first, date(end, closing, int(told.get("ld", monthrange(end, closing)[1])))
