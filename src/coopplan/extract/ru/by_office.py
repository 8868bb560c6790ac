"""What a Russian office by itself tells of the side that its holder signs for.

The rule: an office that only some countries have («аким», «хоким»), that is of one sort of place or
says so («глава республики»), or that somebody else holds in the other sides, leaves just one.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import clergy, said_for
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_ONLY_IN = (
    (re.compile(r"(?:заместитель )?аким"), "KZ"),
    (re.compile(r"(?:заместитель )?(?:хоким|хяким)"), "UZ"),
    (re.compile(r".*(?:обл|рай|гор)исполком"), "BY"),
)
_NOT_IN = (
    (re.compile(r"(?:врио )?(?:(?:первый )?заместитель |вице-)?губернатор"), {"KZ", "UZ", "BY"}),
)
"""Offices that these countries do not have: what is left is the side."""
_CITIES_OF_GOVERNORS = ("Санкт-Петербург", "Севастополь")
_HEADS_OF: tuple[tuple[re.Pattern[str], Callable[[Mention], bool]], ...] = (
    (
        re.compile(r"(?:врио )?(?:вице-)?губернатор"),
        lambda one: (
            one.name in _CITIES_OF_GOVERNORS
            or (one.entry.kind == "r" and not one.name.startswith("Республика "))
        ),
    ),
    (re.compile(r"(?:врио )?глав[аы] район"), lambda one: one.name.endswith("район")),
    (
        re.compile(r"(?:мэр|градоначальник|сити-менеджер|глава город|глава администрации город)"),
        lambda one: one.entry.kind == "c" and not one.name.endswith("район"),
    ),
    (
        re.compile(r"(?:первый )?(?:проректор|ректор)"),
        lambda one: bool(said_for.IS_VUZ.search(one.name)),
    ),
    (clergy.RANK, lambda one: bool(clergy.OF_CHURCH.search(one.name))),
)
"""What sort of side somebody heads whose office does not name it."""


_OWN_SORT = re.compile(
    r"\b(?:(?P<край>края)|(?P<республика>республики)|(?P<область>области)|(?P<округ>округа)|"
    r"(?P<район>района)|(?P<аймак>аймака)|(?P<провинция>провинции)|(?P<город>города))\b",
    re.IGNORECASE,
)


def by_sort(person: Person, told: list[Told], sides: list[Mention]) -> Mention | None:
    """Return the one side that is a край, a республика …, where an office is «… края»."""
    sort = own_sort(person, told)
    own = [one for one in sides if sort is not None and is_sort(one, sort)]
    return own[0] if len(own) == 1 else None


def not_of_others(person: Person, told: list[Told], sides: list[Mention]) -> Mention | None:
    """Return the side that is left for a head of a place where others hold that office of the rest.

    «Врио губернатора Иван Орлов» is not of the region whose governor is told to be another.
    """
    if person.office is None or not _HEADS.match(person.office.name):
        return None
    office = person.office.name.removeprefix("врио ").split()[0][:5]
    others = {
        each.place.entry
        for one in told
        for each in one.people
        if each.office is not None
        and each.place is not None
        and each.key != person.key
        and each.office.name.removeprefix("врио ")[:5] == office
    }
    left = [one for one in sides if one.entry not in others]
    return left[0] if len(left) == 1 < len(sides) else None


_HEADS = re.compile(r"(?:врио )?(?:губернатор|глав[аы]|мэр|аким|хоким|градоначальник)")


def own_sort(person: Person, told: list[Told]) -> str | None:
    """Return what sort of place an office says it is of: «глава республики»."""
    office = person.office
    sentence = next((one for one in told if one.span.start <= person.start < one.span.end), None)
    if office is None or sentence is None or not office.start < person.start:
        return None
    begin = office.start - sentence.span.start
    title = sentence.span.text[max(0, begin) : person.start - sentence.span.start]
    match = _OWN_SORT.search(title)
    return next(key for key, said in match.groupdict().items() if said) if match else None


def is_sort(side: Mention, sort: str) -> bool:
    """Tell whether a side is such a place: a край, a республика; any region where none is said."""
    if not sort:
        return side.entry.kind == "r" or side.name in _CITIES_OF_GOVERNORS
    if sort == "город":
        return side.entry.kind == "c" and "район" not in side.name
    name = next((one for one in side.entry.names(Lang.RU) if sort in one.lower()), side.name)
    return sort in name.lower().split()


def by_office(person: Person, sides: list[Mention]) -> Mention | None:
    """Return the one side in the only country that has such an office: «аким», «хоким»."""
    if person.office is None or len(sides) < 2:
        return None
    for pattern, code in _ONLY_IN:
        if pattern.match(person.office.name):
            inside = [one for one in sides if one.entry.country == code]
            return inside[0] if len(inside) == 1 else None
    for pattern, codes in _NOT_IN:
        if pattern.match(person.office.name):
            left = [
                one
                for one in sides
                if one.entry.country not in codes
                and (one.entry.kind == "r" or one.name in _CITIES_OF_GOVERNORS)
            ]
            if len(left) == 1 and left[0].entry.country:
                return left[0]
    for pattern, sort in _HEADS_OF:
        if pattern.match(person.office.name):
            own = [one for one in sides if sort(one)]
            return own[0] if len(own) == 1 else None
    return None
