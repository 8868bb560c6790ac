"""Whose an office is that English tells apart from the name: «the city's mayor», «its governor».

The rule: the place meant is the last one of that sort named before the words. Two who are called by
their offices alone are named in the same order in the sentence behind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en import in_turn
from coopplan.extract.en.meant import place_of
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_NOUN = (
    r"(?P<noun>city|town|capital|municipality|province|region|state|county|prefecture|oblast|"
    r"district|territory|republic|country|ward|borough|village|parish|island)"
)
_OWNER = re.compile(
    rf"\b(?:(?:[Tt]he|[Tt]his|[Tt]hat)\s+{_NOUN}[’']s|(?P<its>[Ii]ts))\s+(?:[\w-]+\s+){{0,2}}$"
)
_OF_OWNER = re.compile(rf"\s+of\s+(?:the|this|that)\s+{_NOUN}(?=\s*[,.;()]|\s+[A-Z]|$)")
_SORTS = {"city": "c", "town": "c", "capital": "c", "municipality": "c", "country": "n"}
_BACK = 2
"""Sentences before in which the place is looked for."""


def at_home(told: Sequence[Told]) -> list[Told]:
    """Give those whose office is told as that of «the city» the place that is meant."""
    result: list[Told] = []
    for at, one in enumerate(told):
        people = [_placed(one, person, told[:at]) for person in one.people]
        if at and not told[at - 1].headline:
            people = _in_order(told[at - 1], people)
            people = _introduced(told[at - 1], one, people)
        result.append(replace(one, people=people) if people != one.people else one)
    return in_turn.placed(_with_unnamed_posts(result))


_HEADS_PLACE = re.compile(
    r"\b(?:governor|mayor|akim|k?hokim|premier|chief minister)$", re.IGNORECASE
)


def _with_unnamed_posts(told: list[Told]) -> list[Told]:
    """Give the one governor of a text the place whose governor it names without his name.

    «Maryland's governor goes on a mission. Gov. Ann Cruz will …»: only where there is one of each.
    """
    heads: dict[str, set[str]] = {}
    placed: set[str] = set()
    for person in (each for one in told for each in one.people):
        if person.office is not None and _HEADS_PLACE.search(person.office.name):
            heads.setdefault(_noun(person.office.name), set()).add(person.key)
        if person.place is not None:
            placed.add(person.key)
    unnamed: dict[str, dict[str, Mention]] = {}
    for one in told:
        borne = {each.office.start for each in one.people if each.office is not None}
        for office in one.offices:
            place = None if office.plural or office.start in borne else place_of(one, office)
            other = _WITH.search(one.before(office.start))
            if (
                place is not None
                and not other
                and place.entry.kind in "rc"
                and _HEADS_PLACE.search(office.name)
            ):
                unnamed.setdefault(_noun(office.name), {})[place.name] = place
    sure = {
        next(iter(keys)): next(iter(unnamed[noun].values()))
        for noun, keys in heads.items()
        if len(keys) == 1 and len(unnamed.get(noun, ())) == 1 and not keys & placed
    }
    if not sure:
        return told
    return [
        replace(one, people=[_at(person, sure.get(person.key)) for person in one.people])
        for one in told
    ]


_WITH = re.compile(r"\b(?:with|and|to|by|from|between)\s+(?:the\s+|its\s+|their\s+)?$")
"""Before the office of a counterpart: «she will sign it with the Mayor of Graz»."""


def _noun(office: str) -> str:
    return office.lower().split()[-1]


def _at(person: Person, place: Mention | None) -> Person:
    """Return a person who bears an office with the place that is his."""
    return person if place is None or person.office is None else replace(person, place=place)


def _placed(one: Told, person: Person, before: Sequence[Told]) -> Person:
    if person.office is None or person.place is not None:
        return person
    match = _OWNER.search(one.before(person.office.start)) or _OF_OWNER.match(
        one.after(person.office.end)
    )
    if match is None:
        return person
    noun = match["noun"] or ""
    kinds = _SORTS.get(noun, "r") if noun else "rc"
    near = before[-_BACK:]
    earlier = [place for each in near if not each.headline for place in each.places]
    others = {each.place for each in one.people if each is not person and each.end <= person.start}
    there = [
        place for place in one.places if place.end <= person.office.start and place not in others
    ]
    meant = _last([*earlier, *there], kinds, noun, there) or _called_so(one, match, before)
    return person if meant is None else replace(person, place=meant)


def _last(
    places: Sequence[Mention], kinds: str, noun: str, here: Sequence[Mention]
) -> Mention | None:
    """Return the place of a sort that is meant: the one called by the noun, or the last one.

    Of several that the sentences before name, none in the sentence itself (``here``), none is sure.
    """
    there = [one for one in places if one.entry.kind in kinds and not one.weak]
    headed = [one for one in there if noun and noun in one.name.lower().split()]
    sure = headed or there
    single = len({one.entry for one in sure}) == 1
    return sure[-1] if sure and (single or sure[-1] in here) else None


def _called_so(one: Told, match: re.Match[str], told: Sequence[Told]) -> Mention | None:
    """Return the one place of the text before that is called by the noun: «Karz Ward» is «the "
    "ward»."""
    noun = match["noun"]
    there = {
        place.entry: place
        for each in told
        if noun
        for place in each.places
        if place.start < one.span.start and place.name.lower().split()[-1] == noun
    }
    return next(iter(there.values())) if len(there) == 1 else None


_SUBJECT = re.compile(r"\W*(?:The\s+|[A-Z][\w’'-]+[’']s\s+)?(?:[a-z]+\s+)?$")
_ACTS = re.compile(r"\s+(?!and\b|or\b|of\b|from\b)[a-z]+")


def _introduced(before: Told, one: Told, people: list[Person]) -> list[Person]:
    """Give who begins a sentence the office with which the one before began, without his name.

    «The mayor of Graz has come to Chad. Ann Cruz arrived on Monday»: nobody else is named there.
    """
    if not people or before.people or not before.offices:
        return people
    first, office = people[0], before.offices[0]
    opens = first.start == one.span.start and _ACTS.match(one.after(first.end))
    subject = not office.plural and _SUBJECT.fullmatch(before.before(office.start))
    place = place_of(before, office) if opens and subject else None
    if place is None or first.office is not None or first.place is not None:
        return people
    return [replace(first, office=office, place=place), *people[1:]]


def _in_order(before: Told, people: list[Person]) -> list[Person]:
    """Give two without an office those that the sentence before tells of two without a name."""
    offices = before.offices
    if len(people) != 2 or before.people or len(offices) != 2 or offices[0].plural:
        return people
    if any(one.office is not None or one.place is not None for one in people):
        return people
    ends = [offices[1].start, before.span.end]
    places = [
        [one for one in before.places if office.end <= one.start < end and one.entry.kind in "rc"]
        for office, end in zip(offices, ends, strict=True)
    ]
    if not all(places):
        return people
    return [
        replace(person, office=office, place=own[0])
        for person, office, own in zip(people, offices, places, strict=True)
    ]
