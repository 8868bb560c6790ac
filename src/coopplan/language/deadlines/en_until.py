"""What English rules build of bounds: until a day, a unit, years, or what goes on until then."""

from __future__ import annotations

from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.build import Whens
from coopplan.language.deadlines.en_build import year_in_brackets
from coopplan.language.deadlines.engine import Refused
from coopplan.language.deadlines.place import bounds
from coopplan.model.deadline import DeadlineKind, Recurrence


def until(hard: bool | None, whens: Whens) -> m.By | m.In | m.Many:
    """By and before; "before 2025" does not tell which year's end it means."""
    if len(whens) == 1 and whens[0].part == "late":
        return m.In(whens[0], whens[0])
    if hard is not None or all(w.unit == "day" or w.part == "end" for w in whens):
        return b.until(hard, whens)
    if len(whens) > 1 or whens[0].part:
        raise Refused("not_understood")
    return b.before_unit(whens[0])


def until_year_in_brackets(hard: bool | None, when: m.When, year: m.Year) -> m.By | m.In | m.Many:
    """ "by March (2026)"."""
    return until(hard, (year_in_brackets(when, year).last,))


def until_range(hard: bool | None, inside: m.In) -> m.By | m.In | m.Many:
    """ "by Q1-Q2 2026": by the end of the last of them; "by 2025-26" has a rule of its own."""
    if inside.first == inside.last or inside.last.unit in ("year", "fiscal"):
        raise Refused("not_understood")
    return until(hard, (inside.last,))


def until_day(hard: bool | None, whens: Whens, _: Any, day: m.When) -> m.By:
    """ "by Q2 2025 (30 June)": the day counts, if it lies in the unit."""
    unit = whens[0]
    year = day.year or unit.year
    if len(whens) > 1 or year is None or year.number is None:
        raise Refused("not_understood")
    named = m.day(day.day, day.n, year)
    if unit.unit != "fiscal":
        if (unit.year or year) != year or (unit.unit == "season" and unit.n == 4):
            raise Refused("not_understood")
        first, last = bounds(unit, year.number)
        if not first <= bounds(named, year.number)[0] <= last:
            raise Refused("not_understood")
    return m.By(named, bool(hard))


def until_years(hard: bool | None, first: int, last: int) -> m.By | m.Plain:
    """ "by 2023-2024": a fiscal year, or two years."""
    if last in (first + 1, (first + 1) % 100):
        return m.By(m.fiscal(first, last), bool(hard))
    target = (
        b.short_range(first, last)
        if last < 100
        else j.span(m.year_unit(m.plain_year(first)), m.year_unit(m.plain_year(last)))
    )
    return m.By(target.last, False, ("ambiguous",))


def going_on_until(whens: Whens) -> m.Plain:
    """ "will continue through 2028"."""
    ongoing = m.Plain(DeadlineKind.ONGOING, recurrence=Recurrence.ONGOING)
    return b.ongoing_within(ongoing, b.until(False, whens))


def until_named(hard: bool | None, _: int, whens: Whens) -> m.By | m.In | m.Many:
    """ "by the end of the fiscal year on June 30, 2025": the day is named."""
    return until(hard, whens)


def thing_until(hard: bool | None, whens: Whens) -> m.By | m.In | m.Many:
    """ "annual report by April 2026": the report is annual, this one is due once.

    A bound without a year ("annual report by 1 March") comes back with the frequency.
    """
    if whens[-1].year is None:
        raise Refused("not_understood")
    return until(hard, whens)
