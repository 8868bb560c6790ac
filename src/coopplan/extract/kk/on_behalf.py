"""For which side a Kazakh text lets somebody sign by calling it what it is: «театр тарапынан».

The rule: «университет атынан», «компания тарапынан», «қала атынан» mean the one side of that sort,
«өзбек тарапынан» and «қазақстандық тараптан» the one of that country, where it stands between the
person before and whoever signs, or right behind them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from coopplan.extract.gazetteer import COMPANY, index, plain
from coopplan.extract.kk.homes import as_told, country_of, is_head, may_speak
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_FOR = (
    r"(?P<sort>[а-яёәғқңөұүһі-]{3,})\s+"
    r"(?:(?:тарап|жақ)\s+атынан|атынан|тарап(?:ынан|тан)|тарабынан|жағынан|жақтан)(?!\w)"
)
_BEFORE = re.compile(rf"(?<![\w-]){_FOR}[^.;:()]{{0,120}}$", re.IGNORECASE)
_BEHIND = re.compile(rf"\s+{_FOR}", re.IGNORECASE)
_SCHOOL = re.compile(r"(?:университеті?|институты?|академия(?:сы)?|колледжі?)$")
_SCHOOL_IN_LETTERS = re.compile(r"[А-ЯӘҒҚҢӨҰҮҺІ]\w*У$")
_OF_SCHOOL = ("университет", "орны", "ордасы")
"""«Оқу орны», «білім ордасы»: any school, else the head word tells which."""
_OF_BUSINESS = ("компания", "кәсіпорын", "корпорация", "холдинг", "фирма", "серіктестік", "қоғам")
_OF_AUTHORITY = ("әкімдік", "әкімшілік", "өңір", "аймақ")
_KINDS = {"қала": "c", "шаһар": "c", "облыс": "r", "аудан": "r", "үкімет": "n"}
_PEOPLES = {
    "қазақ": "Қазақстан",
    "орыс": "Ресей",
    "өзбек": "Өзбекстан",
    "қырғыз": "Қырғызстан",
    "тәжік": "Тәжікстан",
    "түрікмен": "Түрікменстан",
    "әзербайжан": "Әзербайжан",
    "түрік": "Түркия",
    "моңғол": "Моңғолия",
    "жапон": "Жапония",
    "корей": "Корея Республикасы",
    "кәріс": "Корея Республикасы",
    "неміс": "Германия",
    "француз": "Франция",
    "итальян": "Италия",
    "ағылшын": "Ұлыбритания",
    "белорус": "Беларусь",
    "грузин": "Грузия",
    "армян": "Армения",
    "поляк": "Польша",
    "чех": "Чехия",
    "мажар": "Венгрия",
    "венгр": "Венгрия",
    "үнді": "Үндістан",
}
_OF_COUNTRY = re.compile(r"(?P<country>\w{4,})[лдт][ыі][қк]$")


def placed(known: list[Person], sides: list[Mention], told: list[Told]) -> list[Person]:
    """Return signatories, each with the side for which a sentence says that they sign."""
    own = [(one, side_of([one], sides, told)) for one in known]
    return [one if side is None else replace(one, place=side) for one, side in own]


def side_of(namings: list[Person], sides: list[Mention], told: list[Told]) -> Mention | None:
    """Return the side that a sentence calls by its sort as the one for which somebody signs."""
    for person in namings:
        for sort in _sorts(person, told):
            meant = [one for one in sides if _is_of(sort, one, told)]
            if len(meant) == 1 and may_speak(replace(person, place=None), meant[0]):
                return meant[0]
    return None


def _sorts(person: Person, told: list[Told]) -> Iterator[str]:
    """Yield what the sentence of a person calls the side for which they sign."""
    for one in told:
        if not one.span.start <= person.start < one.span.end:
            continue
        floor = max((each.end for each in one.people if each.end <= person.start), default=0)
        lead = one.before(person.start, person.start - max(floor, one.span.start))
        before = _BEFORE.search(lead)
        match = before or _BEHIND.match(one.after(person.end))
        if match is not None:
            yield match["sort"].lower()


def _is_of(sort: str, side: Mention, told: list[Told]) -> bool:
    """Tell whether a side is of the sort, or of the country, that a word calls."""
    if sort in _KINDS:
        return side.entry.kind == _KINDS[sort] and (sort != "аудан" or side.name.endswith("ауданы"))
    if sort in _OF_AUTHORITY:
        return side.entry.kind in "rc"
    if sort in _OF_BUSINESS:
        return side.entry.kind == COMPANY
    if side.entry.kind not in "rcn" and is_head(sort, side.name):
        return True
    if sort in _OF_SCHOOL:
        last = side.name.split()[-1]
        school = sort != "университет" and _SCHOOL.search(last) is not None
        return school or _SCHOOL_IN_LETTERS.match(last) is not None
    code = _country(sort)
    if side.entry.kind == "n":
        return bool(code) and side.entry.code == code
    return bool(code) and country_of(as_told(side, told)) == code


def _country(sort: str) -> str:
    """Return the code of the country of an adjective or a people, empty where it is none."""
    match = _OF_COUNTRY.match(sort)
    name = _PEOPLES.get(sort) or (match["country"] if match is not None else sort)
    known = index(Lang.KK).forms.get(plain(name))
    return known.code if known is not None and known.kind == "n" else ""
