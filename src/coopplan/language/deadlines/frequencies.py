"""Rarer frequencies: terms of a school year, tens of days, all months but some, mere names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.build import Dues
from coopplan.language.deadlines.engine import Refused
from coopplan.language.deadlines.repeat import fill_months, times_per_several
from coopplan.model.deadline import DeadlineKind, Recurrence

_PARTS_OF_YEAR = {
    Recurrence.MONTHLY: ("month", m.month, 12),
    Recurrence.QUARTERLY: ("quarter", m.quarter, 4),
}


def of_school_term(count: int = 1) -> m.Every:
    """«1 раз в четверть»: a term of a school year; which days it has is not told."""
    return m.every(Recurrence.QUARTERLY, 1, count, "school_term")


def but_months(period: Recurrence, whens: tuple[m.When, ...]) -> m.Every:
    """«ежемесячно, кроме июля и августа», «ежеквартально, кроме IV квартала»: at other ends."""
    unit, made, most = _PARTS_OF_YEAR.get(period, ("", m.month, 0))
    out = {when.n for when in whens if when.unit == unit and when.year is None}
    if not most or len(out) != len(whens):
        raise Refused("not_understood")
    due = tuple(m.part("end", made(n)) for n in range(1, most + 1) if n not in out)
    return replace(m.every(period), due=due)


def but_once(_: m.Every, whens: tuple[m.When, ...]) -> m.Plain:
    """«ежегодно, кроме 2026 года»: no rule has a hole in it, so it is kept without days."""
    if any(when.year is None for when in whens):
        raise Refused("not_understood")
    return m.Plain(DeadlineKind.AS_NEEDED, ("irregular",))


def named_until(period: Recurrence, hard: bool | None, whens: tuple[m.When, ...]) -> m.By:
    """«ежегодный доклад до 1 марта 2026 года»: one such report; «до 31 декабря» may be each."""
    (when,) = whens if len(whens) == 1 else (m.When("year"),)
    whole = when.part or (when.unit == "day" and (when.n, when.day) == (12, 31))
    if period is not Recurrence.YEARLY or whole or not _is_one_of_many(period, when):
        raise Refused("not_understood")
    return m.By(when, bool(hard))


def named_within(period: Recurrence, inside: m.In) -> m.In:
    """«ежегодный форум пройдет в сентябре 2026 года»: the adjective is a part of its name."""
    first, last = inside.first, inside.last
    if first.year not in (None, last.year) or not _is_one_of_many(period, last):
        raise Refused("not_understood")
    if first != last and (period is not Recurrence.YEARLY or first.unit not in ("day", "month")):
        raise Refused("not_understood")
    return inside


def _is_one_of_many(period: Recurrence, when: m.When) -> bool:
    """Whether a dated unit is so short that what comes back so often is in it once at most."""
    months = {"day": 0, "decade": 0, "month": 1, "quarter": 3, "season": 3, "half": 6}
    return when.year is not None and months.get(when.unit, 13) <= m.FREQUENCIES.get(period, -1)


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
