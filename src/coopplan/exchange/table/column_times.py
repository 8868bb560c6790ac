"""The times that the names of columns tell: years, quarters, half-years, months, starts and ends.

The rule: a number alone is a quarter only where four of them stand under one name of time.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.language.deadlines import pieced
from coopplan.language.kazakh import MONTH, MONTHS
from coopplan.model.plan_table import Column
from coopplan.model.text import Lang, fold

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_SPAN = re.compile(
    r"(?:^|\s)((?:[ivі]{1,3}|[1-4](?:-?[йыо]{1,2})?|перв\w+|втор\w+|трет\w+|четв\w+)\s*"
    r"(?:кв\.?|квартал|тоқсан|полугоди[ея]|жартыжылдық)|q[1-4]|h[12]|"
    r"янв(?:арь)?|февр?(?:аль)?|март?|апр(?:ель)?|май|июнь?|июль?|авг(?:уст)?|сент?(?:ябрь)?|"
    r"окт(?:ябрь)?|нояб?(?:рь)?|дек(?:абрь)?|"
    rf"{MONTH}|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(\.?)$"
)
_KAZAKH_SHORT = re.compile(r"(?P<month>[а-яәғқңөұүһі]{3,5})\.?(?P<rest>[ ,(]+20\d\d.*)?")
"""What may be a Kazakh month in short: «қыр.», «жел. 2026»."""
_YEAR_BEHIND = re.compile(r"[ ,(]+20\d\d(?: ?(?:г|год\w*|ж|жыл\w*)\b)?[ .):*]*$")
_HALF = re.compile(
    r"(?:(?<=^)|(?<=[\s,(]))(?:(?P<one>i|1|перв\w*\.?|бірінші|1st|first)|"
    r"(?:ii|2|втор\w*\.?|екінші|2nd|second))(?:-?[йое]{1,2}|-?(?:ші|шы))?[ -]*"
    r"(?P<half>п ?[/.]? ?г\b\.?|полуг(?:од)?\b\.?|пол\.|полугоди[ея]|п/годи[ея]|"
    r"ж ?/ ?ж\b\.?|жартыж(?:ыл)?\b\.?|жартыжылдық|half(?:[- ]year)?\b)"
)
"""A half of a year, in short or in words: «1-е п/г», «перв. полугодие», "2nd half"."""
_QUARTERS = ("i", "ii", "iii", "iv", "1", "2", "3", "4")
_BARE_QUARTER = re.compile(r"^(.*?)(?:^|[\s(:,])(iv|i{1,3}|[1-4])[.)]?$")
_OF_TIME = re.compile(r"20\d\d|квартал|кв\.|тоқсан|quarter|срок|период|мерзім|time|график|кесте")
"""What a name over four columns says where these are quarters."""
_STARTS = re.compile(r"начал|^с какого|\bstart|\bbegin|басталу|басы\b")
_ENDS = re.compile(r"оконч|заверш|конец|\bend\b|\bfinish|\bcompletion|аяқтал|соңы\b")


def starts(column: Column) -> bool:
    """Whether a column of deadlines holds the days on which measures begin."""
    return bool(_STARTS.search(fold(column.name))) and not ends(column)


def ends(column: Column) -> bool:
    """Whether a column of deadlines holds the days on which measures end."""
    return bool(_ENDS.search(fold(column.name)))


def year_named(name: str) -> int | None:
    """The one year that a column's name tells, None without one."""
    years = set(_YEAR.findall(name))
    return int(years.pop()) if len(years) == 1 else None


def span_named(name: str) -> str:
    """The quarter, half-year or month in which a column's name ends, its year left off, else ""."""
    told = _YEAR_BEHIND.sub("", " ".join(name.split())).strip(" :*")
    found = _SPAN.search(fold(told))
    return told.removesuffix(found[2])[-len(found[1]) :] if found else ""


def written_out(names: Sequence[str]) -> list[str]:
    """The names of columns, with halves, quarters and months in words that a deadline has.

    «1-е п/г» is «I полугодие»; «квартал» stands beside four that are named I to IV under one name;
    a Kazakh month in short is one beside others.
    """
    told = [_with_half(" ".join(name.split())) for name in names]
    months = [_with_month(name) for name in told]
    several = len({one for one in months if one}) > 1
    return _with_quarters([(several and one) or old for one, old in zip(months, told, strict=True)])


def _with_month(name: str) -> str:
    """The name of a Kazakh month that is written in short, "" for any other name."""
    found = _KAZAKH_SHORT.fullmatch(fold(name))
    whole = [one for one in MONTHS[1:] if found and one.startswith(found["month"])]
    return f"{whole[0]}{found['rest'] or ''}" if found and len(whole) == 1 else ""


def _with_half(name: str) -> str:
    found = _HALF.search(fold(name))
    if not found:
        return name
    lang = Lang.KK if found["half"].startswith("ж") else _language(found["half"])
    half = pieced.half_year(1 if found["one"] else 2, lang)
    return f"{name[: found.start()]}{half}{name[found.end() :]}"


def _with_quarters(told: list[str]) -> list[str]:
    """The names with «квартал» beside four that are named I to IV under one name."""
    lang = _language(" ".join(told))
    for at in range(len(told) - 3):
        found = [_BARE_QUARTER.match(fold(name)) for name in told[at : at + 4]]
        leads = {one[1].strip() for one in found if one}
        numbers = [_QUARTERS.index(one[2]) % 4 for one in found if one]
        if numbers != [0, 1, 2, 3] or len(leads) != 1 or not _OF_TIME.search(leads.pop()):
            continue
        for number, place in enumerate(range(at, at + 4), start=1):
            lead = told[place][: len(found[0][1])].strip() if found[0] else ""
            told[place] = f"{lead} {pieced.quarter(number, lang)}"
    return told


def quarter_named(text: str) -> int | None:
    """The quarter, from 1, that a text names by its number alone: «III», «3»."""
    told = fold(text).strip(" .)")
    return _QUARTERS.index(told) % 4 + 1 if told in _QUARTERS else None


def _language(text: str) -> Lang:
    """The language of a table's names."""
    letters = fold(text)
    if re.search("[әғқңөұүһі]", letters):
        return Lang.KK
    return Lang.RU if re.search("[а-я]", letters) else Lang.EN
