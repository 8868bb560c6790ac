"""The single times of a deadline that recurs, inside the period of an agreement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coopplan.model.deadline import AFTER_PERIOD, Deadline, Recurrence
from coopplan.model.frozen import frozen


@frozen
class Occurrence:
    """One time of a recurring deadline.

    `label` names the period in EDTF (`2025-33` is the first quarter, `2025-W07` an ISO week),
    with `#n` where one period has several. `first` and `last` bound the days it is about, cut to
    the agreement's period; `due` is the day it is owed by, and may lie after the period.
    """

    label: str
    first: date
    last: date
    due: date


_MONTHS = {
    Recurrence.YEARLY: 12,
    Recurrence.HALF_YEARLY: 6,
    Recurrence.QUARTERLY: 3,
    Recurrence.MONTHLY: 1,
}
_MOST = 5000


def occurrences(deadline: Deadline, start: date, end: date) -> tuple[Occurrence, ...]:
    """The occurrences of a recurring deadline inside an agreement's period, both ends included.

    A report that is due after its period («до 15 числа месяца, следующего за отчётным кварталом»)
    counts by the period it is about: the last one may be due after `end`.
    """
    low = max(start, deadline.earliest or start)
    high = min(end, deadline.latest or end)
    if not deadline.is_recurring or low > high:
        return ()
    period = Period(deadline.recurrence, deadline.interval, low)
    found: list[Occurrence] = []
    if deadline.rrule is None or "BY" not in deadline.rrule:
        first, last = period.holding(low)
        while first <= high and len(found) < _MOST:
            for _ in range(deadline.count or 1):
                cut = min(last, high)
                found.append(Occurrence(period.label(first, last), max(first, low), cut, cut))
            first, last = period.holding(last + timedelta(days=1))
        return _numbered(found)
    after = AFTER_PERIOD in deadline.flags
    window = _window(deadline.edtf)
    first, last = period.holding(high)
    until = period.holding(last + timedelta(days=1))[1] if after else high
    for due in _due_days(deadline.rrule, period.holding(low)[0], until):
        first, last = period.holding(due)
        if after:
            first, last = period.holding(first - timedelta(days=1))
        if last < low or first > high or (due < low and not after):
            continue
        label = period.label(first, last)
        if window is not None:
            opens = _in_year(due.year, window)
            first = opens if opens <= due else _in_year(due.year - 1, window)
            last = due
        found.append(Occurrence(label, max(first, low), min(last, high), due))
    return _numbered(found)


@frozen
class Period:
    """Calendar periods of one recurrence; several years together are counted from `origin`."""

    recurrence: Recurrence
    interval: int
    origin: date

    def holding(self, day: date) -> tuple[date, date]:
        """First and last day of the period that holds the day."""
        if self.recurrence is Recurrence.DAILY:
            skew = (day - self.origin).days % self.interval
            first = day - timedelta(days=skew)
            return first, first + timedelta(days=self.interval - 1)
        if self.recurrence is Recurrence.WEEKLY:
            monday = self.origin - timedelta(days=self.origin.weekday())
            weeks = (day - monday).days // (7 * self.interval)
            first = monday + timedelta(days=7 * self.interval * weeks)
            return first, first + timedelta(days=7 * self.interval - 1)
        unit = _MONTHS[self.recurrence]
        size = unit * self.interval
        origin = self.origin.year * 12 + (self.origin.month - 1) // unit * unit
        index = origin + (day.year * 12 + day.month - 1 - origin) // size * size
        return _month_start(index), _month_start(index + size) - timedelta(days=1)

    def label(self, first: date, last: date) -> str:
        """The period's EDTF name."""
        ends = [self._name(first)]
        if self.interval > 1:
            ends.append(self._name(last))
        return "/".join(ends)

    def _name(self, day: date) -> str:
        match self.recurrence:
            case Recurrence.YEARLY:
                return f"{day.year:04}"
            case Recurrence.HALF_YEARLY:
                return f"{day.year:04}-{40 + (day.month > 6)}"
            case Recurrence.QUARTERLY:
                return f"{day.year:04}-{33 + (day.month - 1) // 3}"
            case Recurrence.MONTHLY:
                return f"{day.year:04}-{day.month:02}"
            case Recurrence.WEEKLY:
                year, week, _ = day.isocalendar()
                return f"{year:04}-W{week:02}"
            case _:
                return day.isoformat()


def _due_days(rule: str, first: date, last: date) -> list[date]:
    from dateutil.rrule import rrulestr

    begin = datetime.combine(first, time.min)
    finish = datetime.combine(last, time.min)
    return [moment.date() for moment in rrulestr(rule, dtstart=begin).between(begin, finish, True)]


def _month_start(index: int) -> date:
    return date(index // 12, index % 12 + 1, 1)


def _window(edtf: str | None) -> tuple[int, int] | None:
    """Month and day on which a yearless span (`XXXX-36`, `XXXX-05/XXXX-06`) opens."""
    if edtf is None or not edtf.startswith("XXXX-"):
        return None
    parts = edtf.split("/")[0].split("-")[1:]
    unit = int(parts[0])
    opens = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}
    return opens.get(unit, unit), int(parts[1]) if len(parts) > 1 else 1


def _in_year(year: int, month_day: tuple[int, int]) -> date:
    month, day = month_day
    return min(
        date(year, month, min(day, 28)) + timedelta(days=max(0, day - 28)),
        _month_start(year * 12 + month) - timedelta(days=1),
    )


def _numbered(found: list[Occurrence]) -> tuple[Occurrence, ...]:
    """Labels made unique: `2025#1`, `2025#2` where one period has several."""
    total: dict[str, int] = {}
    for item in found:
        total[item.label] = total.get(item.label, 0) + 1
    seen: dict[str, int] = {}
    unique = []
    for item in found:
        if total[item.label] > 1:
            seen[item.label] = seen.get(item.label, 0) + 1
            item = replace(item, label=f"{item.label}#{seen[item.label]}")
        unique.append(item)
    return tuple(unique)
