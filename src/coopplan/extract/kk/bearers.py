"""Whom a Kazakh signing means by an office alone: «облыс әкімі мен губернатор қол қойды».

The rule: the one bearer whom the article names with that office, of that place where it is told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_PASSIVE = re.compile(r"қойыл|бекітіл|жасалды|түзіл|рәсімделді", re.IGNORECASE)
_BY_HAND = re.compile(r"қол\w*мен\b", re.IGNORECASE)
_GUESTS = re.compile(
    r"қатысу|(?:кездесу|келіссөз)"
    r"(?!\s+(?:соңында|барысында|қорытындысы|нәтижесінде|аясында|кезінде|үстінде))|сапары|бастаған|қабылда|айтуынша",
    re.IGNORECASE,
)
HEAD = re.compile(
    r"(?:облыс |қала |аудан |өңір |аймақ |(?:облыстық|қалалық|аудандық) атқару комитет(?:інің|і) )?"
    r"(?:әкім|губернатор|хоким|мэр|раис|президент|басшы|төраға|төрайым|ректор)(?:с?[ыі])?$",
    re.IGNORECASE,
)
_SAME = {"басшы": "әкім", "вице-ректор": "проректор"}
_MOST = 40
"""Sentences of a signing at most."""


def is_passive(told: Told) -> bool:
    """Tell whether a signing names no doer: «қол қойылды», but not «қолтаңбаларымен бекітілді»."""
    assert told.signed is not None
    start, end = (at - told.span.start for at in told.signed)
    words = told.span.text[start:end]
    return _PASSIVE.search(words) is not None and _BY_HAND.match(words) is None


def bearers(main: Main, told: list[Told], signed: list[Person]) -> list[Person]:
    """Return the one bearer of each office that a signing names without a name."""
    keys = {one.key for one in signed}
    everyone = {
        one.key: one
        for each in told
        for one in each.people
        if one.office is not None and one.key not in keys
    }
    found: list[Person] = []
    for one in main.anchors[:_MOST]:
        if one.signed is None or one.headline or is_passive(one):
            continue
        for office in _bare(one):
            place = _place_of(one, office)
            there = [each for each in everyone.values() if _bears(each, office, place)]
            if not there:
                there = _counterparts(told)
            if len(there) == 1 and all(each.key != there[0].key for each in found):
                held = there[0].office or replace(office, start=there[0].start, end=there[0].start)
                found.append(replace(there[0], office=held, place=place or there[0].place))
    return found


_COUNTERPART = re.compile(r"(?<!\w)әріптесі\s+$")


def _counterparts(told: list[Told]) -> list[Person]:
    """Return those without an office whom a text calls somebody's counterpart: «әріптесі …»."""
    found = {
        each.key: each
        for one in told
        for each in one.people
        if each.office is None and _COUNTERPART.search(one.before(each.start))
    }
    return list(found.values())


def of_headline(main: Main, told: list[Told]) -> list[Person]:
    """Return the bearers of the offices that sign in a headline: «Б облысының әкімі … қол қойды».

    Whom the text calls by such an office without a place is the one meant only where the text
    names no other place of that sort in the same country.
    """
    found: list[Person] = []
    for one in main.anchors:
        if one.signed is None or not one.headline or is_passive(one):
            continue
        for office in _bare(one):
            place = _place_of(one, office)
            if place is None:
                continue
            there = {
                each.key: each
                for sentence in told
                for each in sentence.people
                if _bears(each, office, place) and _can_be_of(each, place, told)
            }
            if len(there) == 1:
                person = next(iter(there.values()))
                found.append(replace(person, place=place))
    return found


def _can_be_of(person: Person, place: Mention, told: list[Told]) -> bool:
    """Tell whether a person is of a place: by the text's word, or as no other is there."""
    if person.place is not None:
        return person.place.entry == place.entry
    home = place.entry
    return bool(home.country) and not any(
        other.entry.kind == home.kind
        and other.entry != home
        and (other.entry.country or home.country) == home.country
        and (other.entry.country or _alike(other.name, home.kk))
        for one in told
        for other in one.places
    )


def _alike(name: str, other: str) -> bool:
    """Tell whether two names end in one head: «… облысы», so that their heads have one office."""
    return " " in name and name.split()[-1] == other.split()[-1]


def _bare(told: Told) -> list[Office]:
    """Return the offices before the verb of a signing that no name follows, and no guest word."""
    assert told.signed is not None
    held = {(one.office.start, one.office.end) for one in told.people if one.office is not None}
    result = []
    for office in told.offices:
        if office.plural or office.end > told.signed[0] or (office.start, office.end) in held:
            continue
        said = told.span.text[office.start - told.span.start : office.end - told.span.start]
        after = told.span.text[office.end - told.span.start : told.signed[0] - told.span.start]
        named = any(0 <= one.start - office.end <= 2 for one in told.people)
        inside = any(one.start <= office.start < one.end for one in told.organisations)
        if (
            _OF.search(said)
            or named
            or inside
            or after.lstrip()[:1] in tuple("–—-")
            or _GUESTS.search(after)
            or not HEAD.match(office.name)
        ):
            continue
        result.append(office)
    return result


_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің|на|не|ға|ге)$")


_LEADS = re.compile(r"\s*(?:(?:қаласы|ауданы)ның\s+)?")


def _place_of(told: Told, office: Office) -> Mention | None:
    """Return the place right before an office: «Омбы облысының …», «Орал қаласының әкімі»."""
    for place in told.places:
        gap = told.after(place.end, max(0, office.start - place.end))
        if place.end <= office.start and _LEADS.fullmatch(gap):
            return place
    return None


def _bears(person: Person, office: Office, place: Mention | None) -> bool:
    if person.office is None:
        return False
    own, asked = (noun(one.name) for one in (person.office, office))
    if own != asked:
        return False
    return place is None or person.place is None or person.place.entry == place.entry


def noun(name: str) -> str:
    noun = re.sub(r"(?<=м|р)[іы]$|(?<=[аәыі])с[ыі]$", "", name.lower().split()[-1])
    return _SAME.get(noun, noun)
