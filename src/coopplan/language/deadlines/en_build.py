"""What English rules build: fiscal years, quarters named Q, short years."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.language.deadlines.place import bounds


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


def year_in_brackets(when: m.When, year: m.Year) -> m.In:
    """ "March (2026)", "2026 (March)"."""
    if when.year is not None or when.unit in ("year", "fiscal", "school"):
        raise Refused("not_understood")
    return b.unit(m.day(when.day, when.n, year) if when.unit == "day" else replace(when, year=year))


def span_in_brackets(when: m.When, span: m.In) -> m.In:
    """ "Q3 2025 (July-September)" says one thing twice; of a fiscal year the months count."""
    if span.first.part or span.last.part or when.part:
        raise Refused("not_understood")
    if when.unit == "fiscal":
        if span.last.year is None or span.last.unit == "fiscal":
            raise Refused("not_understood")
        return span
    year = when.year or span.last.year
    if year is None or year.number is None or (span.last.year or year) != year:
        raise Refused("not_understood")
    told = bounds(span.first, year.number)[0], bounds(span.last, year.number)[1]
    if when.unit == "season" and when.n == 4:
        raise Refused("not_understood")
    if told != bounds(when, year.number):
        raise Refused("not_understood")
    return b.unit(replace(when, year=year))


def first_day(month: int, year: m.Year | None = None) -> m.When:
    """ "the first day of July 2026"."""
    return m.day(1, month, year)


def last_months(number: int, year: m.Year) -> m.In:
    """ "the last six months of 2025"."""
    if not 2 <= number <= 11:
        raise Refused("no_such_month")
    return j.span(m.month(13 - number, year), m.month(12, year))


def last_quarters(number: int, year: m.Year) -> m.In:
    """ "the last two quarters of 2025"."""
    if not 2 <= number <= 3:
        raise Refused("quarter_out_of_range")
    return j.span(m.quarter(5 - number, year), m.quarter(4, year))


def two_quarters(one: int, other: int, year: m.Year) -> m.Many:
    """ "third and fourth quarters of 2025"."""
    units = m.quarter(one, year), m.quarter(other, year)
    return b.from_list(units)


def two_days(month: int, first: m.When, last: int, year: m.Year | None = None) -> m.Many:
    """ "June 3 & 4, 2026"."""
    return b.from_list((m.day(first.day, month, year), m.day(last, month, year)))


def on_day(inside: m.In) -> m.In:
    """ "on 5 June 2026"; a report "on 2024" is about that year."""
    if inside.first.unit != "day":
        raise Refused("not_understood")
    return inside


def years_of_name(inside: m.In) -> m.In:
    """ "Action Plan 2024-2026"; a single year may be the year of its adoption."""
    if inside.first == inside.last or inside.last.unit != "year":
        raise Refused("not_understood")
    return inside


def years_alone(inside: m.In) -> m.In:
    """ "Plan (2024)": a bare year in brackets may be the year of the thing before it."""
    if dated(inside).last.unit != "year":
        raise Refused("not_understood")
    return inside


def part_of_year(inside: m.In) -> m.In:
    """ ", Q2 2026": after a mark a bare year may be the year of a name."""
    if dated(inside).last.unit == "year":
        raise Refused("not_understood")
    return inside


def dated(inside: m.In) -> m.In:
    """ "50% (2030)": in brackets a unit needs its year."""
    if inside.last.year is None:
        raise Refused("not_understood")
    return inside


def at_meeting(when: m.When, *_: Any) -> m.In:
    """ "June 2026 Council meeting": a meeting lies in its month or on its day."""
    if when.unit not in ("day", "month") or when.year is None:
        raise Refused("not_understood")
    return b.unit(when)


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


def thing_within(inside: m.In) -> m.In:
    """ "annual conference in June 2025"; "quarterly meetings in 2026" come back within the year."""
    if inside.last.year is None or inside.last.unit not in ("day", "month"):
        raise Refused("not_understood")
    return inside
