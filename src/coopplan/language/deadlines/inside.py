"""A shorter time inside a longer one, and one time in each of several years."""

from __future__ import annotations

from dataclasses import replace

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused

Target = m.In | m.By | m.From | m.Many

_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def _opens(whole: m.When) -> int:
    """The first month of a unit."""
    return {"month": whole.n, "quarter": 3 * whole.n - 2, "half": 6 * whole.n - 5}.get(
        whole.unit, 1
    )


def is_narrower(whole: m.In, other: Target) -> bool:
    """Whether a bound lies inside a part of a year: «IV квартал 2026 г., до 15 декабря»."""
    if whole.first != whole.last or whole.last.part or not isinstance(other, m.By):
        return False
    return whole.last.unit in ("month", "quarter", "half") and _lies_in(other.when, whole.last)


def names_its_thing(whole: m.In, other: Target) -> bool:
    """Whether a bound is earlier than the year before it: «план на 2026 год до 1 мая 2025 года»."""
    first, by = whole.first, other.when if isinstance(other, m.By) else None
    if first.unit != "year" or by is None or by.unit == "year" or not first.year or not by.year:
        return False
    year, told = first.year.number, by.year.number
    if year is None or told is None:
        return False
    return told < year or (told == year and whole.first == whole.last)


def _lies_in(when: m.When, whole: m.When) -> bool:
    """Whether a month, or a day of one, lies in a longer unit; its year is left out or the same."""
    length = _MONTHS.get(whole.unit, 0)
    if when.year not in (None, whole.year) or when.part or when.unit not in ("day", "month"):
        return False
    if not length or (when.unit == "month" and length == 1):
        return False
    if when.unit == "day" and not when.n:
        return whole.unit == "month"
    return _opens(whole) <= when.n < _opens(whole) + length


def narrower(whole: m.In, other: Target) -> m.In | m.By:
    """«IV квартал 2026 г. (до 15 декабря)»: the bound or the unit inside is the one that counts.

    A bare day is the day itself, and at the unit's own end it says no more than the unit; a whole
    year only lends its year to a bound.
    """
    unit = whole.last
    if isinstance(other, m.Many) or (isinstance(other, m.In) and other.first != other.last):
        raise Refused("not_understood")
    last = other.last if isinstance(other, m.In) else other.when
    if whole.first != unit or unit.part or isinstance(other, m.From) or not _lies_in(last, unit):
        raise Refused("not_understood")
    if last.unit == "day":
        last = m.day(last.day, last.n or unit.n, unit.year)
    last = replace(last, year=unit.year)
    if isinstance(other, m.In):
        return whole if _ends(last, unit) else m.In(last, last)
    if unit.unit == "year":
        return replace(other, when=last)
    return m.In(unit, last, () if other.hard else ("inclusive_by_default",))


def _ends(day: m.When, whole: m.When) -> bool:
    """Whether a day is the last one of a unit."""
    last = _opens(whole) + _MONTHS[whole.unit] - 1
    known = whole.year.number if whole.year and whole.year.number else 2025
    return day.unit == "day" and (day.n, day.day) == (last, m.last_day(last, known, None).day)


def plain_years(first: int, last: int) -> tuple[m.Year, ...]:
    """The two years of «2025 и 2026 годов»."""
    return m.plain_year(first), m.plain_year(last)


def span_of_years(first: int, last: int) -> m.In:
    """«2026-дан 2028-ге дейін»."""
    if first >= last:
        raise Refused("reversed_range")
    return m.In(m.year_unit(m.plain_year(first)), m.year_unit(m.plain_year(last)))


def each_of_years(when: m.When, years: tuple[m.Year, ...]) -> tuple[m.When, ...]:
    """«в мае 2025 и 2026 годов», «до 1 декабря 2025, 2026, 2027 гг.»: in each of the years."""
    numbers = [year.number or 0 for year in years]
    if when.year is not None or when.unit == "year" or 0 in numbers or when.part in m.VAGUE:
        raise Refused("not_understood")
    if when.unit == "day" and not when.n:
        raise Refused("not_understood")
    if numbers != sorted(set(numbers)):
        raise Refused("reversed_range")
    if when.unit == "day":
        return tuple(m.day(when.day, when.n, year) for year in years)
    return tuple(replace(when, year=year) for year in years)
