"""Units joined: ranges, and lists in which a month or year is said once for all."""

from __future__ import annotations

from dataclasses import replace

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused

_SCHOOL_BEGINS = 9
"""The month with which a school year begins."""


def span(first: m.When, last: m.When, *flags: str) -> m.In:
    """From one unit to another; what the first leaves out, the last says."""
    if last.part not in m.VAGUE and first.part in ("middle", "late", "end"):
        raise Refused("not_understood")
    if first.unit == "day" and not first.n:
        if last.unit != "day":
            raise Refused("not_understood")
        if first.day >= last.day:
            raise Refused("reversed_range")
        first = m.day(first.day, last.n, last.year)
    if last.unit == "day" and not last.n:
        raise Refused("not_understood")
    if first.year is None and last.year is not None and first.unit != "fiscal":
        filled = _with_year(first, last.year)
        if order(filled) > order(last):
            before = last.year.number
            if last.year.shift == 1:
                return m.In(_with_year(first, m.Year(shift=0)), last, flags)
            if before is None:
                raise Refused("reversed_range")
            if first.unit == last.unit == "day":
                return m.In(_with_year(first, m.Year(before - 1)), last, flags)
            return m.In(replace(first, year=None), last, (*flags, "first_year_not_said"))
        first = filled
    elif last.year is None and first.year is not None:
        filled = _with_year(last, first.year)
        if order(first) > order(filled):
            raise Refused("reversed_range")
        last = filled
    if first.year is not None and last.year is not None and order(first) > order(last):
        raise Refused("reversed_range")
    if first.year is not None and first == last:
        raise Refused("reversed_range")
    return m.In(first, last, flags)


def dash(first: m.When, last: m.When) -> m.In:
    """Two units with a dash: «март 2025–2027 годов» is March of three years, and refused."""
    if (first.unit == "year") is not (last.unit == "year"):
        raise Refused("not_understood")
    return span(first, last)


def school_months(first: m.When, last: m.When) -> m.In:
    """Months of a school year that no year tells: «сентябрь–май (учебный год)»."""
    if {first.unit, last.unit} != {"month"}:
        raise Refused("not_understood")
    return span(first, last)


def dash_onward(first: m.When, last: m.When) -> m.In:
    """The same where a year stands after its unit: "2025 – Q2 2027" is no list of quarters."""
    if first.unit == "year" and last.year is not None and last.unit in ("month", "quarter", "half"):
        return span(first, last)
    return dash(first, last)


def _with_year(when: m.When, year: m.Year) -> m.When:
    if when.unit == "day":
        m.day(when.day, when.n, year)
    return replace(when, year=year)


def order(when: m.When) -> tuple[int, int, int]:
    """A key by which units of known or equally unknown years follow each other."""
    year = 0
    if when.year is not None:
        year = when.year.number if when.year.number is not None else 3000 + (when.year.shift or 0)
    if when.part == "end" and when.unit in ("year", "school"):
        return year, 12, 31
    opens = {
        "quarter": 3 * when.n - 2,
        "half": 6 * when.n - 5,
        "season": 3 * when.n,
        "day": when.n,
        "month": when.n,
        "decade": when.n,
    }
    return year, opens.get(when.unit, 0), when.day


def several(*parts: m.In | m.By | m.From | m.Many | None, flags: tuple[str, ...] = ()) -> m.Many:
    """Several targets; a year said once holds for the ones before it."""
    flat: list[m.In | m.By | m.From] = []
    for item in parts:
        if isinstance(item, m.Many):
            flat.extend(item.parts)
        elif item is not None:
            flat.append(item)
    year: m.Year | None = None
    unit_month = 0
    filled: list[m.In | m.By | m.From] = []
    for item in reversed(flat):
        last = item.last if isinstance(item, m.In) else item.when
        if last.unit == "day" and not last.n and unit_month and year is None:
            item = _dated(item, unit_month, None)
        elif last.unit == "day" and not last.n and unit_month:
            item = _dated(item, unit_month, year)
        elif last.unit == "day" and not last.n:
            raise Refused("not_understood")
        elif last.year is None and year is not None and last.unit != "year":
            item = _dated(item, 0, year)
        last = item.last if isinstance(item, m.In) else item.when
        year = last.year if last.year is not None else year
        unit_month = last.n if last.unit == "day" else 0
        filled.append(item)
    filled.reverse()
    return m.Many(tuple(_years_onward(filled)), flags)


def of_school_year(items: tuple[m.In | m.By | m.From, ...]) -> m.In | m.By | m.From | m.Many | None:
    """The targets beside a school year, each in its year: «2025-2026 учебный год, март» is of 2026.

    None where there is no school year, or one beside a year that is told. A quarter or a half may
    be the school's own, so that it is refused.
    """
    years = [one for one in items if isinstance(one, m.In) and one.first.unit == "school"]
    others = [one for one in items if one not in years]
    whens = [when for one in others for when in _whens(one)]
    if len(years) != 1 or not others:
        return None
    begins = years[0].first.year
    if years[0].first.part or begins is None or begins.number is None:
        return None
    if any(when.year and when.unit == "year" for when in whens):
        return None
    if any(when.unit not in ("day", "month", "decade") or not when.n for when in whens):
        raise Refused("not_understood")
    number = begins.number

    def fill(when: m.When) -> m.When:
        year = m.Year(number if when.n >= _SCHOOL_BEGINS else number + 1)
        if when.year not in (None, year):
            raise Refused("not_understood")
        return _with_year(when, year)

    filled = [
        replace(one, first=fill(one.first), last=fill(one.last))
        if isinstance(one, m.In)
        else replace(one, when=fill(one.when))
        for one in others
    ]
    return filled[0] if len(filled) == 1 else several(*filled)


def _whens(item: m.In | m.By | m.From) -> tuple[m.When, ...]:
    return (item.first, item.last) if isinstance(item, m.In) else (item.when,)


def _years_onward(items: list[m.In | m.By | m.From]) -> list[m.In | m.By | m.From]:
    """A year said first holds for the ones after it, as long as they follow («2025 жылғы …»)."""
    told: list[m.In | m.By | m.From] = []
    before: m.When | None = None
    for item in items:
        last = item.last if isinstance(item, m.In) else item.when
        if last.year is None and before is not None and before.year is not None:
            item = _dated(item, 0, before.year)
            last = item.last if isinstance(item, m.In) else item.when
            if order(last) <= order(before):
                raise Refused("reversed_range")
        before = last
        told.append(item)
    return told


def _dated(
    item: m.In | m.By | m.From, month_number: int, year: m.Year | None
) -> m.In | m.By | m.From:
    def fill(when: m.When) -> m.When:
        if month_number and when.unit == "day" and not when.n:
            return m.day(when.day, month_number, year)
        if when.year is None and year is not None:
            return _with_year(when, year)
        return when

    if isinstance(item, m.In):
        return replace(item, first=fill(item.first), last=fill(item.last))
    return replace(item, when=fill(item.when))
