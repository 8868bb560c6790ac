"""Whom a Kazakh signing, done or to come, calls together: «екі мэр», «тараптар», «министрлер».

The rule: they are the two heads whom the sentences around name, each of another place, or the only
two whom the article names with that office; «екі ел президенті» beside the name of one alone is
this one. Who only was present is none.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import bearers as bearers_kk
from coopplan.extract.kk import who_met
from coopplan.extract.kk.signing_words import will_sign
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OF_BOTH = (
    r"(?:екі|қос)\s+(?:қала|облыс|өңір|аудан|университет|ел|мемлекет|республика|федерация|ведомство|"
    r"палата|министрлік|агенттік|мекеме|ұйым|институт|колледж|қор|банк|компания|кәсіпорын|музей|"
    r"театр|кітапхана|академия|орталық|одақ)(?:[ндт][ыі]ң)?\s+"
)
_HEADS = re.compile(
    rf"\b(?:{_OF_BOTH}(?:басшысы|көшбасшысы|әкімі|мэрі|ректоры|президенті|министрі|"
    r"директоры|төрағасы|жетекшісі)|"
    r"(?:екі|қос|үш)\s+(?:басшы|әріптес|әкім|губернатор|мэр|ректор|проректор|жетекші|"
    r"министр|президент|төраға|директор|спикер|хатшы)(?:[ндт][ыі]ң)?|әріптестер|екеуі|"
    r"(?:көш)?басшылары?|көшбасшылар|әкімдері?|губернаторлары?|мэрлері?|жетекшілері?|ректорлары?|"
    r"министрлері?|президенттері?|төрағалары?|директорлары?|спикерлері?)\b(?!\s+қатыс)",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"(?<!\w)(?:тараптар|олар|(?:екі|қос)\s+(?:жақ|тарап)|тең\s+төрағалар(?:ы)?)(?!\w)",
    re.IGNORECASE,
)
_BOTH_OF_THEM = re.compile(r"(?<!\w)екеуі(?!\w)", re.IGNORECASE)
_TWO = re.compile(r"(?<!\w)(?:екі|қос)\s", re.IGNORECASE)
_AROUND = 3
"""Sentences before and behind a signing in which its heads are looked for."""


def lead(told: Told) -> str:
    """Return what stands before the words of a signing, done or to come."""
    if told.signed is not None:
        return told.span.text[: told.signed[0] - told.span.start]
    coming = will_sign(told.span.text)
    return told.span.text[: coming.start()] if coming is not None else ""


def meant(one: Told, told: list[Told]) -> list[Person]:
    """Return whom a sentence lets sign together before whose verb it names nobody."""
    ahead = lead(one)
    if any(each.end <= one.span.start + len(ahead) for each in one.people):
        return []
    found: list[Person] = []
    if _HEADS.search(ahead):
        found = _of_counted(one, told) or _of_whole_office(one, told)
        found = found or _heads(told, told.index(one)) or _of_one_office(one, told)
        found = found or _one_of_two(one, told) or _only_two(one, told)
        found = found or who_met.two(told, told.index(one))
    if not found and (_BOTH.search(ahead) or _BOTH_OF_THEM.search(ahead)):
        found = who_met.two(told, told.index(one))
    return found


_TWO_HEADS = re.compile(
    r"(?<!\w)(?:екі|қос)\s+(?:[\w-]+\s+)?(?:басшы|әкім|мэр|губернатор|президент|министр)",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?:мен|пен|бен)$")


def guest_and_host(one: Told, told: list[Told]) -> list[Person]:
    """Return both of «Б губернаторымен кездесуде екі басшы (тараптар) қол қойды».

    The sentence before names the other alone: a head of another place, or whoever holds an office.
    """
    ahead = lead(one)
    there = [each for each in one.people if each.end <= one.span.start + len(ahead)]
    at = told.index(one)
    before = told[at - 1].people if at and not told[at - 1].headline else []
    if len(there) != 1 or len(before) != 1 or there[0].key == before[0].key:
        return []
    both = [*before, *there]
    met = _WITH.search(one.before(there[0].end, 3)) and who_met.MET.search(ahead)
    if _TWO_HEADS.search(ahead) and not (met and there[0].office is None):
        homes = {each.place.entry for each in both if each.place is not None}
        heads = all(each.office and bearers_kk.HEAD.match(each.office.name) for each in both)
        return both if heads and len(homes) == 2 else []
    behind = there[0].end - one.span.start
    sides = _BOTH.search(ahead, behind) or _TWO_HEADS.search(ahead, behind)
    return both if met and sides and before[0].office is not None else []


_OF_TWO = r"ректор|проректор|төраға|директор|әкім|губернатор|мэр|министр|президент|спикер"
_ALSO = {"спикер": ("төраға", "төрайым")}
"""How else the bearers of an office are called: who leads a parliament is its «төраға», too."""
_OFFICE_OF_TWO = re.compile(
    rf"(?<!\w)(?:(?:(?:екі|қос)\s+(?:[\w-]+\s+){{0,2}}?)?(?P<noun>{_OF_TWO})(?:лар|лер|дар|дер|тар|тер)[ыі]?|"
    rf"(?:екі|қос)\s+(?P<counted>{_OF_TWO})(?:[ндт][ыі]ң)?|"
    rf"{_OF_BOTH}(?P<each>{_OF_TWO})[ыі])(?!\w)",
    re.IGNORECASE,
)
"""After a number a Kazakh noun is singular: «екі ректор», «екі ел президенті»."""


def _bearers(one: Told, told: list[Told]) -> list[Person]:
    """Return all whom an article names with the office that a signing gives two."""
    match = _OFFICE_OF_TWO.search(lead(one))
    if match is None:
        return []
    noun = (match["noun"] or match["counted"] or match["each"]).lower()
    found = {
        person.key: person
        for each in told
        for person in each.people
        if person.office is not None
        and bearers_kk.noun(person.office.name) in (noun, *_ALSO.get(noun, ()))
    }
    return list(found.values())


def _of_one_office(one: Told, told: list[Told]) -> list[Person]:
    """Return the two bearers of «екі ректор», «екі университеттің ректорлары», if it is two."""
    found = _bearers(one, told)
    return found if len(found) == 2 else []


def _of_counted(one: Told, told: list[Told]) -> list[Person]:
    """Return the bearers of «екі мэр», who hold that very office."""
    match = _OFFICE_OF_TWO.search(lead(one))
    return _of_one_office(one, told) if match is not None and match["counted"] else []


def _one_of_two(one: Told, told: list[Told]) -> list[Person]:
    """Return the only one whom an article names of the two of «екі ел президенті»."""
    match = _OFFICE_OF_TWO.search(lead(one))
    found = _bearers(one, told) if match is not None and match["each"] else []
    return found if len(found) == 1 and found[0].place is not None else []


def _only_two(one: Told, told: list[Told]) -> list[Person]:
    """Return the only two heads of places of an article, for «екі облыс басшылары»."""
    if not _TWO.search(lead(one)):
        return []
    heads = {
        person.key: person
        for each in told
        for person in each.people
        if person.office is not None
        and bearers_kk.HEAD.match(person.office.name)
        and person.place is not None
        and person.place.entry.kind in "rcn"
    }
    homes = {each.place.entry for each in heads.values() if each.place is not None}
    return list(heads.values()) if len(heads) == len(homes) == 2 else []


def _of_whole_office(one: Told, told: list[Told]) -> list[Person]:
    """Return the two bearers of an office with its field: «Сыртқы істер министрлері»."""
    called = {
        each.name.lower()
        for each in one.offices
        if each.plural and " " in each.name and each.end <= one.span.start + len(lead(one))
    }
    found = {
        person.key: person
        for each in told
        for person in each.people
        if person.office is not None and person.office.name.lower() in called
    }
    return list(found.values()) if len(found) == 2 else []


def _heads(told: list[Told], at: int) -> list[Person]:
    """Return the heads of different places, all told, whom the nearest sentence names.

    More than two only where no number is told and each has a place.
    """
    two = _TWO.search(lead(told[at]))
    near = sorted(
        (
            other
            for other in range(max(0, at - _AROUND), min(len(told), at + _AROUND + 1))
            if other != at
        ),
        key=lambda other: (abs(other - at), other),
    )
    for other in near:
        heads = [
            one
            for one in told[other].people
            if one.office is not None and bearers_kk.HEAD.match(one.office.name)
        ]
        homes = [one.place.entry for one in heads if one.place is not None]
        placed = len(homes) == len(heads) == len(told[other].people) and two is None
        enough = len(heads) == 2 or (len(heads) > 2 and placed)
        if enough and len(set(homes)) == len(homes) and not told[other].earlier:
            return heads
    return []
