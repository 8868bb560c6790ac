"""What English rules build: fiscal years, quarters named Q, bounds before a unit."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.build import Whens
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import DeadlineKind, Recurrence


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


def fiscal_quarter(*_: Any) -> m.When:
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


def every_unit(when: m.When) -> m.Every:
    """ "each spring", "every Q4"; the days of a winter are not told."""
    every = m.every(Recurrence.YEARLY)
    return every if when.unit == "season" and when.n == 4 else replace(every, due=(when,))


def going_on_until(whens: Whens) -> m.Plain:
    """ "will continue through 2028"."""
    ongoing = m.Plain(DeadlineKind.ONGOING, recurrence=Recurrence.ONGOING)
    return b.ongoing_within(ongoing, b.until(False, whens))


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


def month_short(month: int, year: int) -> m.When:
    """ "Jun-26", as a spreadsheet writes June 2026; "Jun-30" may be the last day of June."""
    if year < 20 or year == monthrange(2000 + year, month)[1]:
        raise Refused("not_understood")
    return replace(m.month(month, m.two_digit_year(year)), flags=("two_digit_year",))


def month_of_short_year(month: int, year: int) -> m.When:
    """ "Sept '25"."""
    return replace(m.month(month, m.two_digit_year(year)), flags=("two_digit_year",))


def season_of_short_year(number: int, year: int) -> m.When:
    """ "Spring '26"."""
    return replace(m.season(number, m.two_digit_year(year)), flags=("two_digit_year",))


def short_years(first: int, last: int) -> m.In:
    """ "'25–'27"; years that follow each other are mostly a fiscal year."""
    if last == first + 1:
        return b.unit(m.fiscal(2000 + first, last))
    years = m.two_digit_year(first), m.two_digit_year(last)
    return j.span(m.year_unit(years[0]), m.year_unit(years[1]), "two_digit_year")


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


def fiscal_years(_: int, first: int, again: int | None, last: int) -> m.In:
    """ "FY24-FY26", "FY2025-27": several of them; "FY24-25" is one."""
    if (last - first) % 100 < (1 if again else 2):
        raise Refused("reversed_range")
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
