"""The RRULE of a recurring deadline (RFC 5545, without DTSTART).

Without due days the rule says only how often, and an occurrence is due at the end of its calendar
period. Due days on different dates of the year are BYYEARDAY, counted from the year's end after
February, so that leap years change nothing.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import AFTER_PERIOD, Recurrence

_PLAIN = {
    Recurrence.YEARLY: ("YEARLY", 1),
    Recurrence.HALF_YEARLY: ("MONTHLY", 6),
    Recurrence.QUARTERLY: ("MONTHLY", 3),
    Recurrence.MONTHLY: ("MONTHLY", 1),
    Recurrence.WEEKLY: ("WEEKLY", 1),
    Recurrence.DAILY: ("DAILY", 1),
}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

Fields = tuple[str, tuple[str, ...], str | None]
"""The rule, the flags, and the yearless window in EDTF («ежегодно, IV квартал»)."""


def every_fields(core: m.Every) -> Fields:
    """What a frequency and its due days come to."""
    plain = _plain_rule(core)
    if not core.due:
        return plain, (), None
    flags = tuple(dict.fromkeys(f for due in core.due for f in due.flags))
    weekdays = [due.weekday for due in core.due if isinstance(due, m.Due) and due.weekday]
    if weekdays:
        if len(weekdays) != len(core.due):
            raise Refused("not_understood")
        if core.recurrence is Recurrence.MONTHLY and core.interval == 1:
            return f"{plain};BYDAY={_nth(core)}", flags, None
        if core.recurrence is not Recurrence.WEEKLY:
            raise Refused("not_understood")
        days = ",".join(_WEEKDAYS[day - 1] for day in sorted(set(weekdays)))
        return f"{plain};BYDAY={days}", flags, None
    if core.recurrence in (Recurrence.WEEKLY, Recurrence.DAILY):
        raise Refused("not_understood")
    if any(isinstance(due, m.Due) and due.after for due in core.due):
        flags = (*flags, AFTER_PERIOD)
    if "working_days" in flags:
        return plain, flags, None
    pairs: list[tuple[int, int]] = []
    for due in core.due:
        spots = _spots(due, core.recurrence)
        if spots is None:
            return plain, (*flags, "due_month_unknown"), None
        pairs.extend(spots)
    window = _window(core)
    return _dated_rule(sorted(set(pairs)), core), flags, window


def _nth(core: m.Every) -> str:
    """The nth weekdays of a month: `1MO`, `-1FR`; a weekday without a number is not one of them."""
    days = [due for due in core.due if isinstance(due, m.Due)]
    if not all(due.day for due in days):
        raise Refused("not_understood")
    return ",".join(f"{due.day}{_WEEKDAYS[due.weekday - 1]}" for due in days)


def _plain_rule(core: m.Every) -> str:
    unit, size = _PLAIN[core.recurrence]
    step = size * core.interval
    return f"FREQ={unit}" if step == 1 else f"FREQ={unit};INTERVAL={step}"


def _spots(due: m.Due | m.When, recurrence: Recurrence) -> list[tuple[int, int]] | None:
    """Months and days of a due day; month 0 is every month; None when it cannot be told."""
    if isinstance(due, m.When):
        return [_end_of(due)]
    monthly = due.after and due.period is Recurrence.MONTHLY
    if due.period is not None and due.period is not recurrence and not monthly:
        raise Refused("not_understood")
    if due.month:
        if recurrence is not Recurrence.YEARLY:
            return None
        if due.day > 0:
            m.day(due.day, due.month)
        return [(due.month, due.day)]
    if not due.day or due.day > 31:
        raise Refused("no_such_day")
    if recurrence is Recurrence.MONTHLY and due.after and due.place not in ("", "first"):
        return None
    if recurrence is Recurrence.MONTHLY:
        return [(0, due.day)]
    size = m.FREQUENCIES[recurrence]
    if due.after and due.place:
        later = {"first": 1, "second": 2, "third": 3}.get(due.place, 0)
        if not later:
            raise Refused("not_understood")
        return [(month, _inside(due.day, month)) for month in range(later, 13, size)]
    if due.after or due.place == "first":
        opens = range(1, 13, size)
    elif due.place == "second" and size > 1:
        opens = range(2, 13, size)
    elif due.place == "third" and size > 2:
        opens = range(3, 13, size)
    elif due.place == "last":
        opens = range(size, 13, size)
    else:
        return None
    return [(month, _inside(due.day, month)) for month in opens]


def _inside(day: int, month: int) -> int:
    longest = monthrange(2023, month)[1]
    return -1 if day >= longest or day < 0 else day


def _end_of(when: m.When) -> tuple[int, int]:
    if when.year is not None or when.part in m.VAGUE:
        raise Refused("not_understood")
    match when.unit:
        case "day" if when.n:
            return when.n, when.day
        case "decade":
            return when.n, -1 if when.day == 3 else when.day * 10
        case "month" | "months":
            return when.n, -1
        case "quarter":
            return 3 * when.n, -1
        case "half":
            return 6 * when.n, -1
        case "season" if when.n < 4:
            return 3 * when.n + 2, -1
        case "year":
            return 12, -1
    raise Refused("not_understood")


def _window(core: m.Every) -> str | None:
    """The part of the year that comes back every year, where it is longer than a day."""
    due = core.due[0]
    if len(core.due) > 1 or isinstance(due, m.Due) or due.part:
        return None
    if core.opens is not None:
        return f"{yearless(core.opens)}/{yearless(due)}"
    return None if due.unit in ("day", "decade", "year", "months") else yearless(due)


def yearless(when: m.When) -> str:
    """A unit in EDTF with its year left open."""
    match when.unit:
        case "day":
            return f"XXXX-{when.n:02}-{when.day:02}"
        case "month":
            return f"XXXX-{when.n:02}"
        case "quarter":
            return f"XXXX-{32 + when.n}"
        case "half":
            return f"XXXX-{39 + when.n}"
        case "season":
            return f"XXXX-{20 + when.n}"
    raise Refused("not_understood")


def _dated_rule(pairs: list[tuple[int, int]], core: m.Every) -> str:
    step = f";INTERVAL={core.interval}" if core.interval > 1 else ""
    if pairs[0][0] == 0:
        days = sorted({day for _, day in pairs})
        rule = f"FREQ=MONTHLY{step};BYMONTHDAY="
        if len(days) == 1 and days[0] > 28:
            return rule + ",".join(str(d) for d in range(28, days[0] + 1)) + ";BYSETPOS=-1"
        return rule + ",".join(map(str, days))
    if core.recurrence is not Recurrence.YEARLY and core.interval > 1:
        raise Refused("not_understood")
    if len({day for _, day in pairs}) == 1:
        months = ",".join(str(month) for month, _ in pairs)
        return f"FREQ=YEARLY{step};BYMONTH={months};BYMONTHDAY={pairs[0][1]}"
    days_of_year = ",".join(str(_year_day(month, day)) for month, day in pairs)
    return f"FREQ=YEARLY{step};BYYEARDAY={days_of_year}"


def _year_day(month: int, day: int) -> int:
    if month <= 2:
        if month == 2 and day in (-1, 29):
            raise Refused("not_understood")
        return (date(2023, month, day if day > 0 else 31) - date(2022, 12, 31)).days
    number = monthrange(2023, month)[1] if day == -1 else day
    return (date(2023, month, number) - date(2024, 1, 1)).days
