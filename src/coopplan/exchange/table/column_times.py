"""The times that the names of columns tell: years, quarters, half-years, months, starts and ends.

The rule: a number alone is a quarter only where four of them stand under one name of time, and a
month only where twelve do or where no quarters have such numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import groupby

from coopplan.language.deadlines import pieced
from coopplan.language.kazakh import MONTH, MONTHS
from coopplan.model.plan_table import Column
from coopplan.model.text import Lang, fold

_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_TO = r"\.?\s*(?:[-–—]|\b(?:и|and|және)\b)\s*"
_NUMBER = r"(?:[ivі]{1,3}|[1-4](?:-?[йыо]{1,2})?|перв\w+|втор\w+|трет\w+|четв\w+)"
_PART = r"(?:кварталы|тоқсандар|полугодия|кв\.?|квартал|тоқсан|полугоди[ея]|жартыжылдық)"
_MONTH = (
    r"(?:янв(?:арь)?|февр?(?:аль)?|март?|апр(?:ель)?|май|июнь?|июль?|авг(?:уст)?|сент?(?:ябрь)?|"
    r"окт(?:ябрь)?|нояб?(?:рь)?|дек(?:абрь)?|"
    rf"{MONTH}|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_SPAN = re.compile(
    rf"(?:^|[\s(,:])((?:{_NUMBER}(?:\s*{_PART})?{_TO})?{_NUMBER}\s*{_PART}|"
    rf"q[1-4](?:{_TO}q?[1-4])?|h[12](?:{_TO}h?[12])?|{_MONTH}(?:{_TO}{_MONTH})?)(\.?)$"
)
"""A part of a year, or the parts from one to another: «III–IV кв.», «ноябрь–декабрь»."""
_FROM = re.compile(r"(?:[-–—,]|\b(?:и|по|до|and|to|және))\s*$")
"""What stands before the last part of a time that has others: «ноябрь 2026 – январь 2027»."""
_KAZAKH_SHORT = re.compile(r"(?P<month>[а-яәғқңөұүһі]{3,5})\.?(?P<rest>[ ,(]+20\d\d.*)?")
"""What may be a Kazakh month in short: «қыр.», «жел. 2026»."""
_YEAR_BEHIND = re.compile(r"[ ,(]+20\d\d(?: ?(?:г|год\w*|ж|жыл\w*)\b)?[ .):*]*$")
_YEAR_BESIDE = re.compile(r"\b20\d\d\b(?: ?(?:г\.|год\w*|ж\.|жыл\w*))?")
_HALF = re.compile(
    r"(?:(?<=^)|(?<=[\s,(]))(?:(?P<one>i|1|перв\w*\.?|бірінші|1st|first)|"
    r"(?:ii|2|втор\w*\.?|екінші|2nd|second))(?:-?[йое]{1,2}|-?(?:ші|шы))?[ -]*"
    r"(?P<half>п ?[/.]? ?г\b\.?|полуг(?:од)?\b\.?|пол\.|полугоди[ея]|п/годи[ея]|"
    r"ж ?/ ?ж\b\.?|жартыж(?:ыл)?\b\.?|жартыжылдық|half(?:[- ]year)?\b)"
)
"""A half of a year, in short or in words: «1-е п/г», «перв. полугодие», "2nd half"."""
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_ONE = r"[ivx]{1,4}|1[0-2]|[1-9]"
_NUMBERED = re.compile(rf"^(.*?)(?:^|[\s(:,])({_ONE})(?:\s*[-–—]\s*({_ONE}))?[.)]?$")
"""A name that ends in a number or in two: that of a quarter or a month under one name of time."""
_OF_TIME = re.compile(r"20\d\d|квартал|кв\.|тоқсан|quarter|срок|период|мерзім|time|график|кесте")
"""What a name over columns says where their numbers are those of quarters or months."""
_STARTS = re.compile(r"(?<!перво)(?<!из)начал|^с какого|\bstart|\bbegin|басталу|басы\b")
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
    """The part of a year in which a column's name ends, its year left off, else "".

    It is a quarter, a half-year or a month, or goes from one to another; where these are of two
    years it keeps them.
    """
    whole = " ".join(name.split()).strip(" :*")
    told = _YEAR_BEHIND.sub("", whole).strip(" :*")
    found = _SPAN.search(fold(told))
    if found is None:
        return ""
    last = told.removesuffix(found[2])[-len(found[1]) :]
    lead = told[: found.start(1)]
    if not _FROM.search(fold(lead)):
        return last
    first = _SPAN.search(fold(_YEAR_BEHIND.sub("", _FROM.sub("", lead).rstrip())))
    return last if first is None else whole[first.start(1) :].rstrip(" .)")


def is_period(name: str) -> bool:
    """Whether a column's name is a year, a part of one, or both, and nothing else."""
    told = " ".join(name.split())
    bare = _YEAR_BESIDE.sub("", told.replace(span_named(told) or "\0", "", 1))
    return (
        bool(told) and bare != told and re.sub(r"^(?:на|за|в)\b", "", bare).strip(" .,:*()") == ""
    )


def ends_in_period(name: str) -> bool:
    """Whether a column's name says something of a period, which stands at its end."""
    told = " ".join(name.split()).rstrip(" .:*")
    return not is_period(told) and bool(span_named(told) or _YEAR_BEHIND.search(told))


def written_out(names: Sequence[str]) -> list[str]:
    """The names of columns, with halves, quarters and months in words that a deadline has.

    «1-е п/г» is «I полугодие»; I to IV under one name are quarters, IX and XI–XII months; a Kazakh
    month in short is one beside others.
    """
    told = [_with_half(" ".join(name.split())) for name in names]
    months = [_with_month(name) for name in told]
    several = len({one for one in months if one}) > 1
    return _with_parts([(several and one) or old for one, old in zip(months, told, strict=True)])


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


def _with_parts(told: list[str]) -> list[str]:
    """The names with words in place of numbers that are those of quarters or months.

    Names that follow each other and begin alike are numbered as quarters from 1 to 4, as months
    from 1 to 12, or in Roman figures beyond those of quarters.
    """
    lang = _language(" ".join(told))
    found = [_NUMBERED.match(fold(name)) for name in told]
    leads = [one[1].strip() if one else "" for one in found]
    for lead, places in groupby(range(len(told)), key=lambda at: leads[at]):
        run = [(at, one) for at in places if (one := found[at])]
        numbers = [[_number(two) for two in one.groups()[1:] if two] for _, one in run]
        roman = any(one[2].isalpha() for _, one in run)
        named = _parts(numbers, roman) if _OF_TIME.search(lead) else None
        for (at, one), pair in zip(run, numbers, strict=True):
            if named is not None:
                words = "–".join(named(number, lang) for number in pair)
                told[at] = f"{told[at][: one.end(1)].strip()} {words}".strip()
    return told


def _parts(numbers: Sequence[Sequence[int]], roman: bool) -> Callable[[int, Lang], str] | None:
    """How the parts of a year with these numbers are called, None where that is not certain."""
    if 0 in (every := [number for pair in numbers for number in pair]):
        return None
    if every == [1, 2, 3, 4] == [pair[0] for pair in numbers]:
        return pieced.quarter
    apart = len(set(every)) == len(every) and len(numbers) > 1
    in_order = sorted(every) == list(range(1, max(every, default=0) + 1))
    are_months = apart and (max(every) == 12 if in_order else roman and max(every) > 4)
    return pieced.month if are_months else None


def _number(told: str) -> int:
    """What a Roman or an Arabic number tells; 0 where it is none of a month."""
    if told.isdecimal():
        return int(told)
    return _ROMAN.index(told) + 1 if told in _ROMAN else 0


def quarter_named(text: str) -> int | None:
    """The quarter, from 1, that a text names by its number alone: «III», «3»."""
    number = _number(fold(text).strip(" .)"))
    return number if 1 <= number <= 4 else None


def _language(text: str) -> Lang:
    """The language of a table's names."""
    letters = fold(text)
    if re.search("[әғқңөұүһі]", letters):
        return Lang.KK
    return Lang.RU if re.search("[а-я]", letters) else Lang.EN
