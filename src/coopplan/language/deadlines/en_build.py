"""What English rules build: fiscal years, quarters named Q, bounds before a unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.build import Whens
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import Recurrence


def quarter(_: int, number: int, year: m.Year | None = None) -> m.When:
    """ "Q3 2025"."""
    return m.quarter(number, year)


def year_quarter(year: m.Year, _: int, number: int) -> m.When:
    """ "2021 Q3"."""
    return m.quarter(number, year)


def quarters(_: int, first: int, __: int, last: int, year: m.Year | None = None) -> m.In:
    """ "Q1-Q2 2025"."""
    return j.span(m.quarter(first, year), m.quarter(last, year))


def fiscal(_: int | None = None, first: int | None = None, last: int | None = None) -> m.When:
    """ "fiscal year 2023-24", "FY 2024"."""
    return m.fiscal(first, last)


def fiscal_after(first: int, last: int | None = None, *_: int) -> m.When:
    """ "2023-24 fiscal year"."""
    return m.fiscal(first, None if last == 1 else last)


def fiscal_short(_: int, first: int, last: int | None = None) -> m.When:
    """ "FY23", "FY 23/24"."""
    return m.fiscal(2000 + first, last)


def fiscal_quarter(*_: int) -> m.When:
    """A quarter of a fiscal year: which months, the country says."""
    return m.fiscal(None)


def year_pair(first: int, last: int) -> m.When:
    """ "2023-24": in English mostly a fiscal year, sometimes two years."""
    return m.fiscal(first, last)


def short_range(first: int, last: int) -> m.In:
    """ "2025-30": two digits that follow the first year at once are a fiscal year."""
    if last == (first + 1) % 100:
        raise Refused("fiscal_year")
    return b.short_range(first, last)


def days(month: int, first: m.When, last: int, year: m.Year | None = None) -> m.In:
    """ "March 1-15, 2025"."""
    return j.span(first, m.day(last, month, year))


def year_end(year: m.Year | None = None) -> m.When:
    """ "year-end 2025"."""
    return m.part("end", m.When("year", year))


def until(hard: bool | None, whens: Whens) -> m.By | m.In | m.Many:
    """By and before; "before 2025" does not tell which year's end it means."""
    if len(whens) == 1 and whens[0].part == "late":
        return m.In(whens[0], whens[0])
    if hard is not None or all(w.unit == "day" or w.part == "end" for w in whens):
        return b.until(hard, whens)
    if len(whens) > 1 or whens[0].part:
        raise Refused("not_understood")
    return b.before_unit(whens[0])


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


def following(number: int) -> m.Due:
    """ "by the 10th of the following month"."""
    return r.due_following(number, r.following_month())


def every_month(month: int, other: int | None = None) -> m.Every:
    """Due in a month of every year, "every March", or in two, "every January and July"."""
    if other is None:
        return replace(m.every(Recurrence.YEARLY), due=(m.month(month),))
    twice = Recurrence.HALF_YEARLY if other - month == 6 else Recurrence.YEARLY
    return replace(m.every(twice), due=(m.month(month), m.month(other)))


def quarter_number(number: int, _: int, year: m.Year) -> m.When:
    """ "2Q 2025"."""
    return m.quarter(number, year)


def quarter_short(_: int, number: int, year: int) -> m.When:
    """ "Q2'25"."""
    return m.quarter(number, m.two_digit_year(year))


def quarter_number_short(number: int, _: int, year: int) -> m.When:
    """ "2Q25"."""
    return m.quarter(number, m.two_digit_year(year))


def day_short(number: int, month: int, year: int) -> m.When:
    """ "30-Jun-25"."""
    return m.day(number, month, m.two_digit_year(year), "two_digit_year")


def winter(first: int, last: int) -> m.When:
    """ "winter 2025/26": two years, so without a day."""
    if last not in (first + 1, (first + 1) % 100):
        raise Refused("reversed_range")
    return m.season(4, m.plain_year(first))


def this_season(number: int) -> m.When:
    """ "this fall"."""
    return m.season(number, m.Year(shift=0))


def in_this_season(number: int) -> m.In:
    """ "will introduce legislation this fall"."""
    return b.unit(this_season(number))


def year_from_now(shift: int) -> Callable[[], m.In]:
    """ "will be published next year"."""
    return lambda: b.unit(m.When("year", m.Year(shift=shift)))


def first_quarters(number: int, year: m.Year) -> m.When:
    """ "in the first two quarters of 2026"."""
    if not 1 <= number <= 4:
        raise Refused("quarter_out_of_range")
    return m.first_months(3 * number, year)


def early_year(year: m.Year) -> m.When:
    """ "in the first months of 2026"."""
    return m.part("start", m.year_unit(year))


def fiscal_years(*_: int) -> m.In:
    """ "FY24-FY26": which days, the country says."""
    return b.unit(m.fiscal(None))


def later_day(number: int, place: str, period: Recurrence) -> m.Due:
    """ "by the 25th of the second month following the quarter"."""
    return r.due_later(number, place, r.following(period))


def until_named(hard: bool | None, _: int, whens: Whens) -> m.By | m.In | m.Many:
    """ "by the end of the fiscal year on June 30, 2025": the day is named."""
    return until(hard, whens)


def each_so_many(number: int, period: Recurrence) -> m.Every:
    """ "six-monthly"; "two quarterly reports" are two, and no frequency of half a year."""
    if period not in (Recurrence.MONTHLY, Recurrence.WEEKLY, Recurrence.YEARLY):
        raise Refused("not_understood")
    return r.each_several(number, period)


def thing_until(hard: bool | None, whens: Whens) -> m.By | m.In | m.Many:
    """ "annual report by April 2026": the report is annual, this one is due once.

    A bound without a year ("annual report by 1 March") comes back with the frequency.
    """
    if whens[-1].year is None:
        raise Refused("not_understood")
    return until(hard, whens)


def thing_within(inside: m.In) -> m.In:
    """ "annual conference in June 2025"; "quarterly meetings in 2026" come back within the year."""
    if inside.last.year is None or inside.last.unit not in ("day", "month"):
        raise Refused("not_understood")
    return inside
