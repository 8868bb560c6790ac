"""Stretches that are no calendar unit: weeks and halves of a month, winters, school terms."""

from __future__ import annotations

from calendar import monthcalendar
from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import joining as j
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import DeadlineKind


def week_of_month(name: str, month_number: int, year: m.Year | None = None) -> m.When:
    """«последняя неделя сентября»: a part of the month, whose days are not told."""
    return m.part(name, m.month(month_number, year))


def days_around(number: int, month_number: int, year: m.Year | None = None) -> m.When:
    """«в 20-х числах мая», «в первых числах мая», «в последних числах»."""
    name = {1: "start", 10: "middle", 20: "late", -1: "late"}.get(number)
    if name is None:
        raise Refused("not_understood")
    return week_of_month(name, month_number, year)


def numbered_week(number: int, month_number: int, year: m.Year | None = None) -> m.When:
    """«3-я неделя сентября»."""
    if not 1 <= number <= 5:
        raise Refused("not_understood")
    name = "start" if number == 1 else "middle" if number < 4 else "late"
    return week_of_month(name, month_number, year)


def half_of_month(number: int, month_number: int, year: m.Year | None = None) -> m.In:
    """«вторая половина июня»: from the 16th on; of February only where the year is known."""
    m.half(number)
    if number == 1:
        return m.In(m.day(1, month_number, year), m.day(15, month_number, year))
    if month_number == 2 and (year is None or year.number is None):
        raise Refused("not_understood")
    known = year.number if year is not None and year.number else 2025
    return m.In(m.day(16, month_number, year), m.last_day(month_number, known, year))


def last_day_of(month_number: int, year: m.Year | None = None) -> m.When:
    """«последний день марта»; of February, whose length changes, its end."""
    known = year.number if year is not None and year.number else 2025
    if month_number == 2 and (year is None or year.number is None):
        return m.part("end", m.month(2, year))
    return m.last_day(month_number, known, year)


def winter(season: int, first: int, last: int) -> m.In:
    """«зима 2025-2026 годов» lies in both of its years: December to February."""
    if season != 4 or last not in (first + 1, (first + 1) % 100):
        raise Refused("not_understood")
    year = m.plain_year(first)
    return j.span(m.month(12, year), m.month(2, m.Year(first + 1)))


def seasons(first: int, last: int, year: m.Year | None = None) -> m.In:
    """«весенне-летний период»."""
    if first >= last:
        raise Refused("not_understood")
    return j.span(m.season(first, year), m.season(last, year))


def by_winter(hard: bool | None, season: int, first: int, last: int) -> m.By:
    """«к зиме 2026-2027 годов»."""
    winter(season, first, last)
    return m.By(m.season(season, m.plain_year(first)), bool(hard))


def days_or_years(first: m.When, last: m.When) -> m.In:
    """«15.05.2026 по 30.05.2026», the word before them left out."""
    if first.unit != last.unit or first.unit not in ("day", "year"):
        raise Refused("not_understood")
    return j.span(first, last)


def days_before(first: m.When, last: m.When, later: m.In) -> m.Many:
    """«8-10 и 15-17 мая 2025 г.»: the days before take the month of the ones after."""
    month, year = later.last.n, later.last.year
    if later.last.unit != "day" or not month:
        raise Refused("not_understood")
    return j.several(j.span(first, m.day(last.day, month, year)), later)


def of_year(year: Any, *flags: str) -> Any:
    """A half or a quarter of a school or fiscal year: its days are not told."""

    def made(_: int, first: int, last: int) -> m.Plain:
        year(first, last)
        return m.Plain(DeadlineKind.RELATIVE, flags)

    return made


def weekday_of_month(nth: int, weekday: int, month_number: int, year: m.Year) -> m.When:
    """«вторая суббота сентября 2026 года»; the last one is -1."""
    if year.number is None:
        return weekday_of_some_month(nth, weekday, month_number)
    weeks = monthcalendar(year.number, month_number)
    days = [week[weekday - 1] for week in weeks if week[weekday - 1]]
    if not (nth == -1 or 1 <= nth <= len(days)):
        raise Refused("no_such_day")
    return m.day(days[nth - 1 if nth > 0 else -1], month_number, year)


def weekday_of_some_month(nth: int, _: int, month_number: int) -> m.When:
    """«вторая суббота сентября» without a year: a part of the month."""
    if not (nth == -1 or 1 <= nth <= 5):
        raise Refused("no_such_day")
    return numbered_week(5 if nth == -1 else nth, month_number)


def decade_of(month_number: int, number: int, year: m.Year | None = None) -> m.When:
    """«май, вторая декада»."""
    return m.decade(number, month_number, year)


def since_part(when: m.When) -> m.From:
    """«с середины мая», «с конца мая»: from a day that is not told."""
    return m.From(replace(when, part="late") if when.part == "end" else when)


def in_year(year: m.Year, units: m.Many) -> m.Many:
    """«2026 год: март, октябрь»: the year is said once, and first."""
    told: list[m.In] = []
    for unit in units.parts:
        if not isinstance(unit, m.In) or unit.last.year is not None or unit.last.unit == "year":
            raise Refused("not_understood")
        told.append(m.In(replace(unit.first, year=year), replace(unit.last, year=year)))
    return m.Many(tuple(told), units.flags)


def short_years(first: int, last: int) -> m.In:
    """«26-27 гг.»."""
    return j.span(m.year_unit(m.two_digit_year(first)), m.year_unit(m.two_digit_year(last)))
