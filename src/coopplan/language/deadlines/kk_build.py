"""What Kazakh rules build: its word order is the year, the month, the day, then the bound."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines import owed
from coopplan.language.deadlines import repeat as r
from coopplan.language.deadlines.build import Whens
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import Recurrence


def total(tens: int, units: int) -> int:
    """«жиырма бес»."""
    return tens + units


def day(year: m.Year | None, month: int, number: int) -> m.When:
    """«2025 жылғы желтоқсанның 1-і»."""
    return m.day(number, month, year)


def years(first: m.Year, last: m.Year) -> m.In:
    """«екі мың жиырма бір – екі мың жиырма бесінші жылдар»."""
    return j.span(m.year_unit(first), m.year_unit(last))


def since_day(year: m.Year | None, number: int, month: int) -> m.From:
    """«28 маусымнан»."""
    return m.From(m.day(number, month, year))


def days(year: m.Year | None, first: m.When, last: int, month: int) -> m.In:
    """«2025 жылғы 26-28 маусым»."""
    return j.span(first, m.day(last, month, year))


def decade(year: m.Year | None, month: int, number: int) -> m.When:
    """«наурыздың бірінші онкүндігі»."""
    return m.decade(number, month, year)


def dative(whens: Whens) -> m.In | m.By | m.Many:
    """A dative alone: «2023 жылға» is for that year, a day, month or quarter is a bound."""
    if len(whens) == 1 and whens[0].unit in ("year", "school"):
        return m.In(whens[0], whens[0]) if not whens[0].part else b.until(False, whens)
    return b.until(False, whens)


def unit_or_span(value: m.When | m.In) -> m.In:
    """A unit as a span of itself."""
    return value if isinstance(value, m.In) else m.In(value, value)


def until(whens: Whens) -> m.By | m.Many:
    """«1 желтоқсанға дейін»."""
    return b.until(False, whens)


def until_hard(whens: Whens) -> m.By | m.Many:
    """«31 желтоқсанға дейін қоса алғанда»."""
    return b.until(True, whens)


def several(interval: int, period: Recurrence, count: int) -> m.Every:
    """«екі жылда бір рет»."""
    return r.times_per_several(count, interval, period)


def following(period: Recurrence | None, number: int) -> m.Due:
    """«есепті тоқсаннан кейінгі айдың 15-күніне»."""
    return owed.due_following(number, owed.following(period))


def next_month(number: int) -> m.Due:
    """«келесі айдың 5-күніне»."""
    return owed.due_following(number, owed.following_month())


def working(period: Recurrence | None, number: int) -> m.Due:
    """«есепті айдан кейінгі айдың 5 жұмыс күніне»."""
    return owed.due_working(number, owed.following(period))


def each_year(number: int, month: int) -> m.Due:
    """«әр жылдың 1 наурызына дейін»."""
    return owed.due_each_year(m.day(number, month))


def following_year(number: int, month: int) -> m.Due:
    """«есепті жылдан кейінгі жылдың 25 наурызына дейін»."""
    return owed.due_following_year(m.day(number, month))


def following_quarter(number: int) -> m.Due:
    """«есепті жылдан кейінгі жылдың бірінші тоқсанында»."""
    return owed.due_following_year(m.quarter(number))


def plain_range(first: m.When, last: m.When) -> m.In:
    """«1 қаңтардан 31 желтоқсанға дейін»: two units of one sort, or it is one longer phrase."""
    if first.unit != last.unit or (first.unit == "year" and last.year is None):
        raise Refused("not_understood")
    return j.span(first, last)


def range_of_year(first: m.When, last: m.When, year: m.Year) -> m.In:
    """«10 мамырдан 10 шілдеге дейін 2026 жылы»."""
    if last.year is not None or first.year is not None or last.unit == "year":
        raise Refused("not_understood")
    return plain_range(first, replace(last, year=year))


def dated_range(first: m.When, last: m.When) -> m.In:
    """«2026 жылғы наурыздан 2026 жылғы 5 мамырды қоса алғанға дейін»."""
    if last.year is None:
        raise Refused("not_understood")
    return j.span(first, last)


def begins_ends(first: m.When, whens: Whens) -> m.In:
    """«маусымда басталып, тамызға дейін аяқталады»."""
    if len(whens) > 1:
        raise Refused("not_understood")
    return j.span(first, whens[0])


def days_of_month(year: m.Year | None, month: int, first: m.When, last: int) -> m.In:
    """«шілде айының 17-28-і аралығында»."""
    return j.span(first, m.day(last, month, year))


def first_month(year: m.Year) -> m.When:
    """«2026 жылдың алғашқы айында»."""
    return m.month(1, year)


def last_century(units: int, number: int) -> m.Year:
    """«мың тоғыз жүз тоқсан бірінші жыл»; tens of ninety, the years that plans may look back to."""
    if units != 9 or number > 9:
        raise Refused("year_unclear")
    return m.Year(1990 + number)


def later_day(period: Recurrence | None, place: str, number: int) -> m.Due:
    """«есепті тоқсаннан кейінгі екінші айдың 25-күніне»."""
    return owed.due_later(number, place, owed.following(period))


def counted_day(year: m.Year | None, month: int, tens: int, units: int) -> m.When:
    """«желтоқсан айының жиырма бесіне дейін»."""
    return m.day(total(tens, units), month, year)


def thing_until(period: Recurrence, *values: Any) -> m.By | m.Many:
    """«жылдық есеп 2026 жылғы 1 сәуірге дейін»: the report is annual, this one is due once.

    A bound without a year comes back with the year of an annual one.
    """
    whens: Whens = values[-1]
    one_day = len(whens) == 1 and whens[0].unit == "day" and period is not Recurrence.YEARLY
    if whens[-1].year is None and not one_day:
        raise Refused("not_understood")
    return until(whens)
