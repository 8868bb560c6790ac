"""The years that a frequency holds for, told beside it or one by one."""

from __future__ import annotations

from dataclasses import replace

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.build import Dues, Target
from coopplan.language.deadlines.engine import Refused
from coopplan.language.deadlines.repeat import bounded, bounds
from coopplan.model.deadline import Recurrence


def bounded_apart(every: m.Every, target: Target) -> m.Every:
    """«ежегодно, 2025–2027 годы»; a time of another task («итоги – май 2026 года») is no bound."""
    if every.tasked and target.tasked:
        raise Refused("not_understood")
    return bounded(every, target)


def bounds_apart(target: Target, every: m.Every) -> m.Every:
    """«2025-2027 годы, ежегодно», where not each of the two has a task of its own."""
    if every.tasked and target.tasked:
        raise Refused("not_understood")
    return bounds(target, every)


def each_result(first: Dues, others: Dues) -> m.Every:
    """«по итогам полугодия – до 15 июля, по итогам года – до 15 января»: as often as days."""
    due = first + others
    often = {2: Recurrence.HALF_YEARLY, 4: Recurrence.QUARTERLY}.get(len(due))
    if often is None or any(not isinstance(when, m.When) or when.unit != "day" for when in due):
        raise Refused("not_understood")
    return replace(m.every(often), due=due)


def in_these_years(every: m.Every, _: bool | None, whens: tuple[m.When, ...]) -> m.Every:
    """«ежегодно, до 1 февраля 2026, 2027 и 2028 годов»: the same days in each of the years."""
    days: dict[int, set[m.When]] = {}
    for when in whens:
        if when.year is None or when.year.number is None:
            raise Refused("not_understood")
        days.setdefault(when.year.number, set()).add(replace(when, year=None))
    alike = {frozenset(of_year) for of_year in days.values()}
    years = sorted(days)
    yearly = every.recurrence is Recurrence.YEARLY and every.interval == 1 and not every.due
    if not yearly or every.within or len(alike) > 1 or len(days) < 2:
        raise Refused("not_understood")
    if len(years) != years[-1] - years[0] + 1:
        raise Refused("not_understood")
    due = tuple(replace(when, year=None) for when in whens[: len(next(iter(alike)))])
    return replace(every, due=due, within=m.In(whens[0], whens[-1]))


def in_each_of_these(every: m.Every, targets: Target) -> m.Every:
    """«ежегодно, до 1 мая 2026 г., до 1 мая 2027 г.»: each of the years has its bound."""
    if not isinstance(targets, m.Many) or any(not isinstance(by, m.By) for by in targets.parts):
        raise Refused("not_understood")
    whens = tuple(by.when for by in targets.parts if isinstance(by, m.By))
    return in_these_years(every, None, whens)
