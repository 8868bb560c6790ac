"""Those who signed a Kazakh paper and whom its sentence calls by office alone.

The rule: «өңір басшылары қол қойды» are those whom ``together`` finds; «облыс әкімі мен губернатор»
those whom the article names with these offices, if it names one of each; «ол» is whom the sentence
before names. Who only watched or was present is none.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.documents_told import Main
from coopplan.extract.kk import bearers as bearers_kk
from coopplan.extract.kk import together as together_kk
from coopplan.extract.kk import we_signed as we_signed_kk
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_MOST = 40
"""Sentences of a signing at most."""


def unnamed(main: Main, told: list[Told], signed: list[Person]) -> list[Person]:
    """Return those who signed and stand by name in other sentences only."""
    for one in main.anchors[:_MOST]:
        if one.signed is None or one.headline or bearers_kk.is_passive(one):
            continue
        both = [] if signed else together_kk.meant(one, told)
        if both:
            return both
        found = together_kk.guest_and_host(one, told)
        if found:
            return [each for each in found if all(each.key != o.key for o in signed)]
    found = bearers_kk.bearers(main, told, signed)
    if not signed and not found:
        found = bearers_kk.of_headline(main, told)
    for person in (
        *_listed(main, told),
        *_meant(main, told),
        *_speakers(main, told),
        *_beside_me(told),
    ):
        if all(person.key != other.key for other in (*signed, *found)):
            found.append(person)
    return found


_ITEM = re.compile(r"\s*(?:[–—•*-]|\d{1,2}[.)])\s")


def _listed(main: Main, told: list[Told]) -> list[Person]:
    """Return those whom the lines of a list behind «қол қойды:» name."""
    found: list[Person] = []
    for one in main.anchors[:_MOST]:
        if one.signed is None or not re.match(r"[\w\s]{0,12}:\s*$", one.after(one.signed[1])):
            continue
        for other in told[told.index(one) + 1 :][:_MOST]:
            if not _ITEM.match(other.span.text):
                break
            found += other.people
    return found


_HE = re.compile(r"(?<!\w)(?:ол|оның өзі)\s", re.IGNORECASE)


def _meant(main: Main, told: list[Told]) -> list[Person]:
    """Return whom «ол … қол қойды» means: the one person whom the sentence before names.

    Of several it is the one in the nominative: «А-ның тапсырмасымен Б … барды».
    """
    found = []
    for one in main.anchors[:_MOST]:
        at = told.index(one)
        if (
            one.signed is None
            or one.headline
            or bearers_kk.is_passive(one)
            or not _HE.search(together_kk.lead(one))
        ):
            continue
        before = told[at - 1].people if at and not told[at - 1].headline else []
        if len(before) > 1:
            before = [each for each in before if _is_subject(told[at - 1], each)]
        found += before if len(before) == 1 else []
    return found


_CASE = re.compile(r"(?:[ндт][ыі]ң|[ғгқкн][ае]|[ндт][ыі]|[ндт][ае]н|[мпб]ен)$")
_NO_SUBJECT = re.compile(r"\s+(?:бастаған|атындағы|мен|пен|бен|және)(?!\w)|\s*[,(]")


def _is_subject(told: Told, person: Person) -> bool:
    """Tell whether a person stands in the nominative, joined to no other."""
    return (
        _CASE.search(told.before(person.end, 4)) is None
        and _NO_SUBJECT.match(told.after(person.end)) is None
    )


def _speakers(main: Main, told: list[Told]) -> list[Person]:
    """Return who says of himself «… қол қойдық»: the speaker whom the quotation then names.

    Of a paper of states only who leads one speaks for himself.
    """
    for one in main.anchors[:_MOST]:
        if not we_signed_kk.we_sign(one):
            continue
        at = told.index(one)
        for other in told[at : at + _QUOTED]:
            for person in other.people:
                if we_signed_kk.says(other, person):
                    return [] if we_signed_kk.for_states(one, person) else [person]
    return []


_WITH = re.compile(r"(?:мен|пен|бен)$")
_WE_TWO = re.compile(r"\s+екеу(?:і?міз)(?!\w)")


def _beside_me(told: list[Told]) -> list[Person]:
    """Return with whom a speaker says to have signed: «Асан Үсенов екеуміз … қол қойдық»."""
    return [
        person
        for one in told[:_MOST]
        if one.signed is not None and not one.earlier
        for person in one.people
        if _WE_TWO.match(one.after(person.end))
        or (we_signed_kk.we_sign(one) and _WITH.search(one.before(person.end, 3)))
    ]


_QUOTED = 8
"""Sentences of a quotation at most before it says whose it is."""


_FATHER = re.compile(r"(?:ұлы|қызы)$", re.IGNORECASE)


def with_surnames(people: list[Person], told: list[Told]) -> list[Person]:
    """Return people whom a text politely calls by father's name («Асқар Маратұлы») by surname.

    It is the one person of that first name whom the text names with a surname.
    """
    everyone = {each.key: each for one in told for each in one.people}.values()
    found: dict[str, Person] = {}
    for person in people:
        words = person.name.split()
        same = [
            one
            for one in everyone
            if one.name.split()[0] == words[0] and not _FATHER.search(one.name)
        ]
        if _FATHER.search(words[-1]) and len(words) == 2 and len(same) == 1:
            office, place = person.office or same[0].office, person.place or same[0].place
            person = replace(same[0], office=office, place=place)
        found.setdefault(person.key, person)
    return list(found.values())


def with_homes(people: list[Person], told: list[Told]) -> list[Person]:
    """Return people, those without a place with the body of which another sentence calls them."""
    homes = {
        each.key: each.place
        for one in reversed(told)
        for each in one.people
        if each.place is not None and each.place.entry.kind not in "rcn"
    }
    return [
        one if one.place is not None else replace(one, place=homes.get(one.key)) for one in people
    ]
