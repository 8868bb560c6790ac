"""Moments typed in EDTF or ISO 8601: `2025-12`, `2025-35`, `../2025-12-31`, `2026/2027`.

Two forms look like something else and are left to the languages: `2010-11` and `2023/24`, which
in English are mostly a fiscal year.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from coopplan.model.deadline import Deadline, DeadlineKind

_MOMENT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?", re.ASCII)
_Ends = tuple[date, date, DeadlineKind]


def read_typed(text: str) -> Deadline | None:
    """The deadline of an EDTF moment or interval; None when the text is no such thing."""
    text = text.strip()
    if len(text) > 30 or not text[:1].isascii() or re.fullmatch(r"\d{4}", text):
        return None
    first, slash, last = text.partition("/")
    if not slash:
        ends = _moment(first)
        if ends is None:
            return None
        flags = ("approximate",) if first[-1] in "~?%" else ()
        return Deadline("", None, ends[2], ends[0], ends[1], edtf=text, flags=flags)
    opens, closes = _moment(first), _moment(last)
    if closes is not None and first == "..":
        return Deadline("", None, DeadlineKind.BY_DATE, None, closes[1], edtf=text)
    if opens is not None and last == "..":
        return Deadline("", None, DeadlineKind.FROM_DATE, opens[0], None, edtf=text)
    if opens is None or closes is None or opens[0] > closes[1] or first == last:
        return None
    return Deadline("", None, DeadlineKind.RANGE, opens[0], closes[1], edtf=text)


def _moment(text: str) -> _Ends | None:
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    year, second, third = int(match[1]), match[2], match[3]
    if not 1900 <= year <= 2199:
        return None
    if second is None:
        return date(year, 1, 1), date(year, 12, 31), DeadlineKind.YEAR
    unit = int(second)
    if third is not None:
        if not 1 <= unit <= 12 or not 1 <= int(third) <= monthrange(year, unit)[1]:
            return None
        day = date(year, unit, int(third))
        return day, day, DeadlineKind.DAY
    if unit == (year + 1) % 100:
        return None
    if 1 <= unit <= 12:
        return _months(year, unit, unit, DeadlineKind.MONTH)
    if 33 <= unit <= 36:
        return _months(year, 3 * unit - 98, 3 * unit - 96, DeadlineKind.QUARTER)
    if 40 <= unit <= 41:
        return _months(year, 6 * unit - 239, 6 * unit - 234, DeadlineKind.HALF_YEAR)
    if 21 <= unit <= 23:
        return _months(year, 3 * unit - 60, 3 * unit - 58, DeadlineKind.SEASON)
    return None


def _months(year: int, first: int, last: int, kind: DeadlineKind) -> _Ends:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1]), kind
