"""Days and numbers of filter words: ``2026``, ``2026-Q2``, ``today``, ``+90d``, ``180``.

The rule: a year, quarter or month is all its days: ``due<2026-Q2`` is before its first day,
``due<=2026-Q2`` up to its last, ``due=2026-Q2`` within it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from coopplan.errors import BadQuarter
from coopplan.model.period import SOON, Quarter

Days = Callable[[date], tuple[date, date]]
"""First and last day of a value, by the day that is looked at."""

_FROM_TODAY = re.compile(r"([+-]\d{1,5})d")
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(r"(\d{4})-(\d\d)")


def day_value(text: str) -> Days | None:
    """Return the days that a value names, None where it names none."""
    if text == "today":
        return lambda today: (today, today)
    found = _FROM_TODAY.fullmatch(text)
    if found:
        moved = timedelta(days=int(found[1]))
        return lambda today: (today + moved, today + moved)
    edges = _edges(text)
    return None if edges is None else lambda today: edges


def _edges(text: str) -> tuple[date, date] | None:
    try:
        if not text.isascii():
            return None
        if _YEAR.fullmatch(text):
            return date(int(text), 1, 1), date(int(text), 12, 31)
        month = _MONTH.fullmatch(text)
        if month:
            year, number = int(month[1]), int(month[2])
            if number > 12:
                quarter = Quarter.parse(text)
                return quarter.first, quarter.last
            return date(year, number, 1), date(year, number, monthrange(year, number)[1])
        if "q" in text:
            quarter = Quarter.parse(text)
            return quarter.first, quarter.last
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            return None
        day = date.fromisoformat(text)
    except (ValueError, BadQuarter):
        return None
    return day, day


def due_within(today: date) -> date:
    """Return the last day that ``+due`` looks at."""
    return date.fromordinal(min(today.toordinal() + SOON, date.max.toordinal()))


def number_value(text: str) -> int | None:
    """Return a whole number of days (``180``, ``-5``, ``180d``), None where it is none."""
    found = re.fullmatch(r"([+-]?[0-9]{1,9})d?", text)
    return int(found[1]) if found else None


def day_passes(day: date | None, operator: str, first: date, last: date) -> bool:
    """Whether a day stands so to the days of a value; a day that is not known never does."""
    if day is None:
        return False
    match operator:
        case "<":
            return day < first
        case "<=":
            return day <= last
        case ">":
            return day > last
        case ">=":
            return day >= first
    return first <= day <= last


def number_passes(number: int | None, operator: str, value: int) -> bool:
    """Whether a number stands so to a value; one that is not known never does."""
    if number is None:
        return False
    match operator:
        case "<":
            return number < value
        case "<=":
            return number <= value
        case ">":
            return number > value
        case ">=":
            return number >= value
    return number == value
