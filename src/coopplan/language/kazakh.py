"""Dates and numbers in Kazakh; see `coopplan.language.tongue` for what each function means."""

from __future__ import annotations

from datetime import date

from coopplan.language.tongue import ROMAN, WINTER
from coopplan.language.unit import Unit
from coopplan.model.moment import Precision

GROUP = "\u00a0"
DECIMAL = ","

MONTHS = (
    "",
    *"қаңтар ақпан наурыз сәуір мамыр маусым".split(),
    *"шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
)
MONTH = "|".join(MONTHS[1:])
"""The name of any month (for a pattern)."""
MONTHS_OF = (
    "",
    *"қаңтардың ақпанның наурыздың сәуірдің мамырдың маусымның".split(),
    *"шілденің тамыздың қыркүйектің қазанның қарашаның желтоқсанның".split(),
)
MONTHS_TO = (
    "",
    *"қаңтарға ақпанға наурызға сәуірге мамырға маусымға".split(),
    *"шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға".split(),
)
MONTHS_IN = (
    "",
    *"қаңтарда ақпанда наурызда сәуірде мамырда маусымда".split(),
    *"шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда".split(),
)
MONTHS_FROM = (
    "",
    *"қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан".split(),
    *"шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан".split(),
)
_SEASONS = {21: "көктем", 22: "жаз", 23: "күз", 24: "қыс"}
_SEASONS_OF = {21: "көктемнің", 22: "жаздың", 23: "күздің", 24: "қыстың"}
_SEASONS_IN = {21: "көктемде", 22: "жазда", 23: "күзде", 24: "қыста"}
_SEASONS_FROM = {21: "көктемнен", 22: "жаздан", 23: "күзден", 24: "қыстан"}


def day(day: date) -> str:
    return f"{day.day:02}.{day.month:02}.{day.year:04}"


def day_long(day: date) -> str:
    return f"{day.year} жылғы {day.day} {MONTHS[day.month]}"


def name(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.year} жылғы {unit.day} {MONTHS[unit.part]}"
        case Precision.MONTH:
            return f"{unit.year} жылғы {MONTHS[unit.part]}"
        case Precision.QUARTER:
            return f"{unit.year} жылғы {ROMAN[unit.part]} тоқсан"
        case Precision.HALF_YEAR:
            return f"{unit.year} жылғы {ROMAN[unit.part]} жартыжылдық"
        case Precision.SEASON:
            return f"{_season_year(unit)} {_SEASONS[unit.part]}"
        case _:
            return f"{unit.year} жыл"


def short(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.day:02}.{unit.part:02}.{unit.year:04}"
        case Precision.MONTH:
            return f"{unit.part:02}.{unit.year:04}"
        case Precision.QUARTER:
            return f"{unit.year} ж. {ROMAN[unit.part]} тоқ."
        case Precision.HALF_YEAR:
            return f"{unit.year} ж. {ROMAN[unit.part]} ж/ж"
        case Precision.SEASON:
            return f"{unit.year} ж. {_SEASONS[unit.part]}"
        case _:
            return str(unit.year)


def by(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.year} жылғы {unit.day} {MONTHS_TO[unit.part]} дейін"
        case Precision.MONTH if unit.part == 12:
            return f"{unit.year} жылдың соңына дейін"
        case Precision.MONTH:
            return f"{unit.year} жылғы {MONTHS_OF[unit.part]} соңына дейін"
        case Precision.QUARTER:
            return f"{unit.year} жылғы {ROMAN[unit.part]} тоқсанның соңына дейін"
        case Precision.HALF_YEAR:
            return f"{unit.year} жылғы {ROMAN[unit.part]} жартыжылдықтың соңына дейін"
        case Precision.SEASON:
            return f"{_season_year(unit)} {_SEASONS_OF[unit.part]} соңына дейін"
        case _:
            return f"{unit.year} жылдың соңына дейін"


def within(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.year} жылғы {unit.day} {MONTHS_IN[unit.part]}"
        case Precision.MONTH:
            return f"{unit.year} жылғы {MONTHS_IN[unit.part]}"
        case Precision.QUARTER:
            return f"{unit.year} жылғы {ROMAN[unit.part]} тоқсанда"
        case Precision.HALF_YEAR:
            return f"{unit.year} жылғы {ROMAN[unit.part]} жартыжылдықта"
        case Precision.SEASON:
            return f"{_season_year(unit)} {_SEASONS_IN[unit.part]}"
        case _:
            return f"{unit.year} жылы"


def since(unit: Unit) -> str:
    match unit.precision:
        case Precision.DAY:
            return f"{unit.year} жылғы {unit.day} {MONTHS_FROM[unit.part]} бастап"
        case Precision.MONTH:
            return f"{unit.year} жылғы {MONTHS_FROM[unit.part]} бастап"
        case Precision.QUARTER:
            return f"{unit.year} жылғы {ROMAN[unit.part]} тоқсаннан бастап"
        case Precision.HALF_YEAR:
            return f"{unit.year} жылғы {ROMAN[unit.part]} жартыжылдықтан бастап"
        case Precision.SEASON:
            return f"{_season_year(unit)} {_SEASONS_FROM[unit.part]} бастап"
        case _:
            return f"{unit.year} жылдан бастап"


def years(first: int, last: int) -> str:
    return f"{first}–{last} жылдар"


def months(year: int, first: int, last: int) -> str:
    return f"{year} жылғы {MONTHS[first]}–{MONTHS[last]}"


def months_short(year: int, first: int, last: int) -> str:
    return f"{first:02}–{last:02}.{year}"


def about(text: str) -> str:
    return f"шамамен {text}"


def unsure(text: str) -> str:
    return f"{text} (нақты емес)"


def days(number: str, count: int) -> str:
    return f"{number} күн"


def _season_year(unit: Unit) -> str:
    if unit.part == WINTER:
        return f"{unit.year}–{unit.year + 1} жылдардағы"
    return f"{unit.year} жылғы"
