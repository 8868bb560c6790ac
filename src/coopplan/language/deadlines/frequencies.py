"""Rarer frequencies: terms of a school year, tens of days, and all months but some."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.build import Dues
from coopplan.language.deadlines.engine import Refused
from coopplan.language.deadlines.repeat import fill_months, times_per_several
from coopplan.model.deadline import Recurrence


def of_school_term(count: int = 1) -> m.Every:
    """«1 раз в четверть»: a term of a school year; which days it has is not told."""
    return m.every(Recurrence.QUARTERLY, 1, count, "school_term")


def but_months(period: Recurrence, whens: tuple[m.When, ...]) -> m.Every:
    """«ежемесячно, кроме июля и августа»: at the end of every other month."""
    out = {when.n for when in whens if when.unit == "month" and when.year is None}
    if period is not Recurrence.MONTHLY or len(out) != len(whens):
        raise Refused("not_understood")
    due = tuple(m.part("end", m.month(n)) for n in range(1, 13) if n not in out)
    return replace(m.every(period), due=due)


def but_month(period: Recurrence, number: int) -> m.Every:
    """«ежемесячно, кроме августа»."""
    return but_months(period, (m.month(number),))


def times_per_days(days: int) -> Any:
    """«один раз в декаду»."""
    return lambda count: times_per_several(count, days, Recurrence.DAILY)


def each_year_of(inside: m.In, _: bool | None, due: Dues) -> m.Every:
    """«2025–2027 годы, к 10 декабря»: a day without a year in several years is in each of them."""
    years = inside.first.unit == inside.last.unit == "year" and inside.first != inside.last
    days = all(isinstance(item, m.When) and item.unit == "day" for item in due)
    if not years or not days:
        raise Refused("not_understood")
    every = m.every(Recurrence.YEARLY, 1, None, "recurrence_assumed")
    return replace(every, due=fill_months(due), within=inside)
