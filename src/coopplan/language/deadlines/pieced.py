"""Deadlines that a table tells in pieces, put together as a language writes them.

The rule: each is a phrase that the grammar of its language reads.
"""

from __future__ import annotations

from coopplan.language.deadlines import say_en, say_kk, say_ru
from coopplan.model.text import Lang

_MONTHS = {Lang.RU: say_ru.MONTHS, Lang.KK: say_kk.MONTHS, Lang.EN: say_en.MONTHS}
_ROMAN = ("I", "II", "III", "IV")
_SINCE = {Lang.RU: "с {day}", Lang.KK: "{day} бастап", Lang.EN: "from {day}"}
_YEAR = {Lang.RU: "{year} год", Lang.KK: "{year} жыл", Lang.EN: "{year}"}
_OF_YEAR = {Lang.RU: "{part} {year} г.", Lang.KK: "{year} жылғы {part}", Lang.EN: "{part} {year}"}
_OF_YEARS = {
    Lang.RU: "{part}, {first}–{last} годы",
    Lang.KK: "{first}–{last} жылдары {part}",
    Lang.EN: "{part}, {first}–{last}",
}
_QUARTER = {Lang.RU: "{roman} квартал", Lang.KK: "{roman} тоқсан", Lang.EN: "Q{number}"}
_HALF = {Lang.RU: "{roman} полугодие", Lang.KK: "{roman} жартыжылдық", Lang.EN: "H{number}"}


def since(day: str, lang: Lang) -> str:
    """From a day on: «с 1 мая 2026 года»."""
    return _SINCE[lang].format(day=day)


def year(year: int, lang: Lang) -> str:
    """A year: «2026 год»."""
    return _YEAR[lang].format(year=year)


def of_year(part: str, year: int, lang: Lang) -> str:
    """A part of a year: «май 2026 г.»."""
    return _OF_YEAR[lang].format(part=part, year=year)


def of_years(part: str, first: int, last: int, lang: Lang) -> str:
    """What comes back through several years: «ежеквартально, 2026–2028 годы»."""
    return _OF_YEARS[lang].format(part=part, first=first, last=last)


def quarter(number: int, lang: Lang) -> str:
    """A quarter, from 1, of a year that is told elsewhere: «III квартал»."""
    return _QUARTER[lang].format(number=number, roman=_ROMAN[number - 1])


def half_year(number: int, lang: Lang) -> str:
    """A half, from 1, of a year that is told elsewhere: «I полугодие»."""
    return _HALF[lang].format(number=number, roman=_ROMAN[number - 1])


def month(number: int, lang: Lang) -> str:
    """A month, from 1, of a year that is told elsewhere: «май»."""
    return _MONTHS[lang][number - 1]
