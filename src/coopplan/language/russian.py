"""Dates and numbers in Russian; see `coopplan.language.tongue` for what each function means."""

from __future__ import annotations

from datetime import date

from coopplan.language.tongue import ROMAN, WINTER
from coopplan.language.unit import Unit
from coopplan.model.moment import Precision

GROUP = "\u00a0"
DECIMAL = ","

MONTHS = (
    "",
    *"январь февраль март апрель май июнь июль".split(),
    *"август сентябрь октябрь ноябрь декабрь".split(),
)
MONTHS_OF = (
    "",
    *"января февраля марта апреля мая июня июля".split(),
    *"августа сентября октября ноября декабря".split(),
)
MONTHS_IN = (
    "",
    *"январе феврале марте апреле мае июне июле".split(),
    *"августе сентябре октябре ноябре декабре".split(),
)
_SEASONS = {21: "весна", 22: "лето", 23: "осень", 24: "зима"}
_SEASONS_OF = {21: "весны", 22: "лета", 23: "осени", 24: "зимы"}
_SEASONS_IN = {21: "весной", 22: "летом", 23: "осенью", 24: "зимой"}


def day(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def day_long(day: date) -> str:
    return f"{day.day} {MONTHS_OF[day.month]} {day.year} г."


def name(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.day} {MONTHS_OF[unit.part]} {unit.year} г."
        case Precision.MONTH:
            return f"{MONTHS[unit.part]} {unit.year} г."
        case Precision.QUARTER:
            return f"{ROMAN[unit.part]} квартал {unit.year} г."
        case Precision.HALF_YEAR:
            return f"{ROMAN[unit.part]} полугодие {unit.year} г."
        case Precision.SEASON:
            return f"{_SEASONS[unit.part]} {_season_year(unit)}"
        case _:
            return f"{unit.year} г."


def short(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.day:02}.{unit.part:02}.{unit.year:04}"
        case Precision.MONTH:
            return f"{unit.part:02}.{unit.year:04}"
        case Precision.QUARTER:
            return f"{ROMAN[unit.part]} кв. {unit.year}"
        case Precision.HALF_YEAR:
            return f"{ROMAN[unit.part]} полуг. {unit.year}"
        case Precision.SEASON:
            return f"{_SEASONS[unit.part]} {unit.year}"
        case _:
            return str(unit.year)


def by(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"до {name(unit)}"
        case Precision.MONTH if unit.part == 12:
            return f"до конца {unit.year} г."
        case Precision.MONTH:
            return f"до конца {MONTHS_OF[unit.part]} {unit.year} г."
        case Precision.QUARTER:
            return f"до конца {ROMAN[unit.part]} квартала {unit.year} г."
        case Precision.HALF_YEAR:
            return f"до конца {ROMAN[unit.part]} полугодия {unit.year} г."
        case Precision.SEASON:
            return f"до конца {_SEASONS_OF[unit.part]} {_season_year(unit)}"
        case _:
            return f"до конца {unit.year} г."


def within(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return name(unit)
        case Precision.MONTH:
            return f"в {MONTHS_IN[unit.part]} {unit.year} г."
        case Precision.QUARTER:
            return f"{_in(unit.part)} {ROMAN[unit.part]} квартале {unit.year} г."
        case Precision.HALF_YEAR:
            return f"{_in(unit.part)} {ROMAN[unit.part]} полугодии {unit.year} г."
        case Precision.SEASON:
            return f"{_SEASONS_IN[unit.part]} {_season_year(unit)}"
        case _:
            return f"в {unit.year} г."


def since(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"с {name(unit)}"
        case Precision.MONTH:
            return f"с {MONTHS_OF[unit.part]} {unit.year} г."
        case Precision.QUARTER:
            return f"{_from(unit.part)} {ROMAN[unit.part]} квартала {unit.year} г."
        case Precision.HALF_YEAR:
            return f"{_from(unit.part)} {ROMAN[unit.part]} полугодия {unit.year} г."
        case Precision.SEASON:
            return f"с {_SEASONS_OF[unit.part]} {_season_year(unit)}"
        case _:
            return f"с {unit.year} г."


def years(first: int, last: int) -> str:
    return f"{first}–{last} гг."


def months(year: int, first: int, last: int) -> str:
    return f"{MONTHS[first]}–{MONTHS[last]} {year} г."


def months_short(year: int, first: int, last: int) -> str:
    return f"{first:02}–{last:02}.{year}"


def about(text: str) -> str:
    return f"ориентировочно {text}"


def unsure(text: str) -> str:
    return f"{text} (не точно)"


def days(number: str, count: int) -> str:
    return f"{number} дн."


def _season_year(unit: Unit) -> str:
    return years(unit.year, unit.year + 1) if unit.part == WINTER else f"{unit.year} г."


def _in(number: int) -> str:
    """«во II» is read «во втором»."""
    return "во" if number == 2 else "в"


def _from(number: int) -> str:
    """«со II» is read «со второго»."""
    return "со" if number == 2 else "с"
