"""For which side an English office may sign: a governor for no country, a president for no region.

The rule: an office that only some countries or bodies have speaks for no side of another sort; what
the text leaves open stays open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import permutations

from coopplan.extract.gazetteer import MINISTRY, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.model.text import Lang

_OFFICE_OF = (
    (re.compile(r"\bakim"), ("KZ", "KG")),
    (re.compile(r"\bk?hokim"), ("UZ",)),
    (re.compile(r"\bchief minister"), ("IN", "PK", "MY", "AU")),
    (re.compile(r"\b(?:landeshauptmann|landrat)"), ("AT", "DE", "IT")),
    (re.compile(r"\bminister[ -]president"), ("DE", "BE", "NL")),
    (re.compile(r"\b(?:marshal|voivode|starosta)"), ("PL", "CZ", "SK")),
    (re.compile(r"\blehendakari"), ("ES",)),
    (re.compile(r"\bpremier$"), ("CA", "AU", "CN", "ZA", "TW")),
)
"""Offices that only some countries have."""


_MINISTER = re.compile(r"\bminister\b(?!-)")
_DIRECTOR = re.compile(r"\b(?:director|rector|ceo)$")
_OF_SCHOOL = re.compile(r"\b(?:rector|dean|provost)$")
_OF_PLACE = re.compile(r"\b(?:governor|mayor|akim|k?hokim|premier|voivode|prefect|regent)$")
_SCHOOL = re.compile(r"\b(?:Universit|Institut|Academy|College)")


def may_hold(person: Person, side: Mention) -> bool:
    """Tell whether a person's office is one of the sort and country of a side, if known."""
    if person.office is None:
        return True
    name = person.office.name.lower()
    school = _SCHOOL.search(side.name) is not None
    if (_OF_SCHOOL.search(name) and not school) or (_OF_PLACE.search(name) and school):
        return False
    if _MINISTER.search(name) and side.entry.kind not in (*"rcn", MINISTRY):
        return False
    if not side.entry.country:
        return True
    known = [countries for pattern, countries in _OFFICE_OF if pattern.search(name)]
    return not known or side.entry.country in known[0]


_OF_NATION = re.compile(r"\b(?:president|prime minister|king|emperor|leader|head of state)$")


def of_nation(person: Person) -> bool:
    """Tell whether somebody is the head of a country: he signs for none of its regions."""
    name = person.office.name.lower() if person.office else ""
    return (
        person.place is not None
        and person.place.entry.kind == "n"
        and _OF_NATION.search(name) is not None
    )


def only_of_country(person: Person) -> bool:
    """Tell whether a text tells of a governor or mayor no more than in which country he is one."""
    name = person.office.name.lower() if person.office else ""
    return (
        person.place is not None
        and person.place.entry.kind == "n"
        and not person.place.weak
        and _OF_PLACE.search(name) is not None
        and not name.endswith("premier")
    )


def by_adjective(body: Mention, sides: Sequence[Mention]) -> Mention | None:
    """Return the country among the sides whose adjective a body's name begins with: «Polish …»."""
    if body.entry.kind in "rcn":
        return None
    nation = index(Lang.EN).peoples.get(plain(body.name.split()[0]))
    return next((one for one in sides if one.entry == nation), None)


_OF_TOWN = re.compile(r"\b(?:mayor|burgomaster|(?:ober)?bürgermeister)$")
_OF_REGION = re.compile(r"\b(?:governor|premier|minister-president|landeshauptmann|voivode)$")
_NO_GOVERNORS = ("CA", "DE", "AT", "CH")
"""Countries whose regions have no governors for heads."""


def _fits(person: Person, side: Mention) -> bool:
    """Tell whether an office is one of the sort of a side: mayors are of towns."""
    name = person.office.name.lower() if person.office else ""
    if not may_hold(person, side):
        return False
    if name.endswith("governor") and side.entry.country in _NO_GOVERNORS:
        return False
    if _DIRECTOR.search(name) and side.entry.kind == MINISTRY:
        return False
    if _OF_TOWN.search(name):
        return side.entry.kind == "c"
    return side.entry.kind in "rn" if _OF_REGION.search(name) else True


def by_office(asked: Sequence[Person], free: Sequence[Mention]) -> list[Mention]:
    """Return sides in the order of those who signed for them, where their offices leave one order.

    A mayor and a governor signed for a town and a region: whose is whose needs no guess.
    """
    if not 1 < len(asked) == len(free) < _MOST_SIDES:
        return []
    orders = [
        list(order)
        for order in permutations(free)
        if all(_fits(person, side) for person, side in zip(asked, order, strict=True))
    ]
    return orders[0] if len(orders) == 1 else []


_MOST_SIDES = 5


def matched(asked: list[Person], free: list[Mention]) -> list[Mention]:
    """Return sides in the order of those who signed for them; none if their offices forbid it.

    A town of no list that is merely left over is no governor's.
    """
    if len(asked) == 1 and any(one.entry.kind == "c" and not one.entry.code for one in free):
        office = asked[0].office
        if office is not None and office.name.lower().endswith("governor"):
            return []
    for order in (free, free[::-1]):
        if all(may_hold(person, side) for person, side in zip(asked, order, strict=False)):
            return order
    return []
