"""Dates and numbers in English; see `coopplan.language.tongue` for what each function means."""

from __future__ import annotations

from datetime import date

from coopplan.language.tongue import WINTER
from coopplan.language.unit import Unit
from coopplan.model.moment import Precision

GROUP = ","
DECIMAL = "."

MONTHS = (
    "",
    *"January February March April May June July".split(),
    *"August September October November December".split(),
)
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_HALVES = {1: "first", 2: "second"}


def day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month][:3]} {day.year}"


def day_long(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def name(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.day} {MONTHS[unit.part]} {unit.year}"
        case Precision.MONTH:
            return f"{MONTHS[unit.part]} {unit.year}"
        case Precision.QUARTER:
            return f"Q{unit.part} {unit.year}"
        case Precision.HALF_YEAR:
            return f"{_HALVES[unit.part]} half of {unit.year}"
        case Precision.SEASON:
            return f"{_SEASONS[unit.part]} {_season_year(unit)}"
        case _:
            return str(unit.year)


def short(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.day} {MONTHS[unit.part][:3]} {unit.year}"
        case Precision.MONTH:
            return f"{MONTHS[unit.part][:3]} {unit.year}"
        case Precision.HALF_YEAR:
            return f"H{unit.part} {unit.year}"
        case _:
            return name(unit)


def by(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"by {name(unit)}"
        case Precision.MONTH if unit.part == 12:
            return f"by the end of {unit.year}"
        case Precision.HALF_YEAR:
            return f"by the end of the {name(unit)}"
        case _:
            return f"by the end of {name(unit)}"


def within(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"on {name(unit)}"
        case Precision.HALF_YEAR:
            return f"in the {name(unit)}"
        case _:
            return f"in {name(unit)}"


def since(unit: Unit) -> str:
    match unit.precision:
        case Precision.HALF_YEAR:
            return f"from the {name(unit)}"
        case _:
            return f"from {name(unit)}"


def years(first: int, last: int) -> str:
    return f"{first}–{last}"


def months(year: int, first: int, last: int) -> str:
    return f"{MONTHS[first]} to {MONTHS[last]} {year}"


def months_short(year: int, first: int, last: int) -> str:
    return f"{MONTHS[first][:3]}–{MONTHS[last][:3]} {year}"


def about(text: str) -> str:
    return f"{text} (approx.)"


def unsure(text: str) -> str:
    return f"{text} (uncertain)"


def days(number: str, count: int) -> str:
    return f"{number} day" if abs(count) == 1 else f"{number} days"


def _season_year(unit: Unit) -> str:
    if unit.part == WINTER:
        return f"{unit.year}–{(unit.year + 1) % 100:02}"
    return str(unit.year)
