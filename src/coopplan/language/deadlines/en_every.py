"""What English rules of recurrence build: months and seasons of every year, the day inside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any, TypeGuard

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import owed
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.build import Whens
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import DeadlineKind, Recurrence


def following(number: int) -> m.Due:
    """ "by the 10th of the following month"."""
    return owed.due_following(number, owed.following_month())


def every_month(month: int, other: int | None = None) -> m.Every:
    """Due in a month of every year, "every March", or in two, "every January and July"."""
    if other is None:
        return replace(m.every(Recurrence.YEARLY), due=(m.month(month),))
    twice = Recurrence.HALF_YEARLY if other - month == 6 else Recurrence.YEARLY
    return replace(m.every(twice), due=(m.month(month), m.month(other)))


def every_unit(when: m.When) -> m.Every:
    """ "each spring", "every Q4"; the days of a winter are not told."""
    every = m.every(Recurrence.YEARLY)
    return every if when.unit == "season" and when.n == 4 else replace(every, due=(when,))


_ENDS: dict[str, Callable[[int], int]] = {
    "day": lambda month: month,
    "month": lambda month: month,
    "quarter": lambda number: 3 * number,
    "season": lambda number: 3 * number + 2,
}
"""The month in which a unit of the year ends."""


def _is_of_year(due: m.Due | m.When) -> TypeGuard[m.When]:
    return isinstance(due, m.When) and due.unit in _ENDS


def evenly(every: m.Every) -> m.Every:
    """ "by 31 January and 31 July each year" is every half year, four such days every quarter."""
    months = sorted(_ENDS[due.unit](due.n) for due in every.due if _is_of_year(due))
    often = {2: Recurrence.HALF_YEARLY, 4: Recurrence.QUARTERLY}.get(len(months))
    if every.recurrence is not Recurrence.YEARLY or every.interval > 1 or often is None:
        return every
    step = m.FREQUENCIES[often]
    even = all(after - month == step for month, after in pairwise(months))
    if len(months) != len(every.due) or not even:
        return every
    return replace(every, recurrence=often)


def every_due(every: m.Every, hard: bool | None, due: b.Dues) -> m.Every:
    """ "annually by 31 March"."""
    return evenly(r.every_due(every, hard, due))


def due_every(hard: bool | None, due: b.Dues, every: m.Every) -> m.Every:
    """ "by 31 March annually"."""
    return evenly(r.due_every(hard, due, every))


def every_of(every: m.Every, targets: m.By | m.Many) -> m.Every:
    """ "every two years (2025, 2027)", "annually by 31 March 2025 and 31 March 2026".

    The first and the last of them bound it; a day that is the same in each year is due in all.
    """
    parts = targets.parts if isinstance(targets, m.Many) else ()
    whens = [part.last if isinstance(part, m.In) else part.when for part in parts]
    if len(whens) < 2 or every.due or every.within or any(w.year is None for w in whens):
        raise Refused("not_understood")
    apart = {(when.unit, when.n, when.day, when.part) for when in whens}
    yearly = every == m.every(Recurrence.YEARLY)
    same = len(apart) == 1 and yearly and whens[0].unit != "year"
    due = (replace(whens[0], year=None),) if same else ()
    return replace(every, due=due, within=j.span(whens[0], whens[-1]))


def weekday_in_month(*values: Any) -> m.Every:
    """ "the first Tuesday in March each year": a day that is not worked out."""
    return every_vague(values[-1], m.part("start", m.month(values[2])))


def also_every(_: bool | None, __: Whens, every: m.Every) -> m.Every:
    """ "by 2025 and annually": whether it starts or ends then is not told."""
    return every


def every_in_years(every: m.Every, span: m.In, hard: bool | None, due: b.Dues) -> m.Every:
    """ "annual, 2025-2030, by 31 March"."""
    return r.bounded(every_due(every, hard, due), span)


def every_vague(every: m.Every, when: m.When) -> m.Every:
    """ "annually, late February": a day that is not told."""
    if every != m.every(Recurrence.YEARLY) or when.year is not None or when.part not in m.VAGUE:
        raise Refused("not_understood")
    return replace(every, flags=("due_month_unknown",))


def each_with(every: m.Every, unit: m.Every) -> m.Every:
    """ "annual – each spring"."""
    if every != m.every(Recurrence.YEARLY):
        raise Refused("not_understood")
    return unit


def each_nth(number: int, period: Recurrence) -> m.Every:
    """ "every third year"."""
    if number < 2:
        raise Refused("not_understood")
    return r.each_several(number, period)


def each_few(*_: Any) -> m.Plain:
    """ "every 2-3 years": how often is not told."""
    return m.Plain(DeadlineKind.AS_NEEDED, ("irregular",))


def next_due(every: m.Every, when: m.When) -> m.Every:
    """ "every four years, next due 2027": it holds from then on."""
    return r.bounded(every, m.From(when))


def later_day(number: int, place: str, period: Recurrence) -> m.Due:
    """ "by the 25th of the second month following the quarter"."""
    return owed.due_later(number, place, owed.following(period))


def each_so_many(number: int, period: Recurrence) -> m.Every:
    """ "six-monthly"; "two quarterly reports" are two, and no frequency of half a year."""
    if period not in (Recurrence.MONTHLY, Recurrence.WEEKLY, Recurrence.YEARLY):
        raise Refused("not_understood")
    return r.each_several(number, period)
