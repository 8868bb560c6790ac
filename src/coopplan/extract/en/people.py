"""English ways of naming those who are known already: «the Premiers», «the heads of both cities».

A plural office that signs without a name means the two whom the sentences before it name with that
office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.plural_doers import (
    COUNT_LAST,
    COUNTS,
    TWO_LAST,
    Verb,
    are_meant,
    hands_put,
    is_doer,
)
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span

_OF_REGION = re.compile(r"(?:governor|mayor|premier)$", re.IGNORECASE)


def of_regions(signers: list[Person], headed: Sequence[Mention]) -> list[Person]:
    """Give a «Canadian Premier» the region of the headline: a nation's adjective is no home.

    Only where the headline names one region of that nation, and no one else signs for it.
    """
    held = {one.place.entry for one in signers if one.place is not None}
    result = []
    for one in signers:
        nation = one.place
        if (
            nation
            and nation.entry.kind == "n"
            and one.office
            and _OF_REGION.search(one.office.name)
        ):
            inside = {
                each.entry: each
                for each in headed
                if each.entry.kind == ("c" if one.office.name.lower().endswith("mayor") else "r")
                and each.entry.country == nation.entry.code
                and each.entry not in held
            }
            one = replace(one, place=next(iter(inside.values()))) if len(inside) == 1 else one
        result.append(one)
    return result


_REACH = 3
_OF_STATE = re.compile(r"\s+of\s+(?:state|government)$")
ANY_HEAD = ("head", "leader", "chief")
"""What any office may be called together: «the heads of the regions signed»."""


def holders(
    sentence: Span,
    offices: Sequence[Office],
    verb: Verb,
    before: list[list[Person]],
    after: list[list[Person]],
    of: Sequence[Mention] = (),
) -> list[Person]:
    """Return who «the Premiers signed» means: those of that office told last before, else after.

    ``before`` and ``after`` are the people of the sentences around it, in order. Of those told
    after only the one bearer of the office in each place counts; ``of`` are the places that the
    sentence names: of two, that of whom no sentence places is the one left.
    """
    hands = hands_put(sentence.text, verb)
    for office in offices:
        if not office.plural or not is_doer(sentence, office, verb, hands):
            continue
        lead = sentence.text[: office.start - sentence.start]
        said = _OF_STATE.sub("", office.name.lower())
        places = [one for one in of if one.start >= office.end and one.entry.kind in "rc"]
        many = COUNT_LAST.search(lead)
        heads = _first_of(said, before, COUNTS[many["count"].lower()]) if many else []
        heads = heads or _of_each(said, [*before, *after], places) or _told_last(said, before)
        heads = heads or _two_bearers(said, before)
        if not heads and not _SOME_OF.search(lead):
            heads = _under_one_office(said, before, TWO_LAST.search(lead) is not None)
        if heads:
            return heads
        later: dict[str, Person] = {}
        for one in (each for people in after for each in people):
            if one.office and one.place and same_post(said, one.office):
                later.setdefault(one.place.name, one)
        if len(later) == 2:
            return [*_elsewhere(said, before, later), *later.values()]
        found = _by_the_one_left(said, after, [one for one in of if one.start >= office.end])
        two = TWO_LAST.search(lead) is not None or len({one.entry for one in places}) == 2
        found = found or _only_two(said, [*before, *after], two)
        if not found and said.split()[-1] in ANY_HEAD:
            found = _two_heads([*before, *after])
        if found:
            return found
    meant = are_meant(sentence.text, verb, hands)
    if meant is None:
        return []
    found = _two_told_last(before)
    return found or (_two_heads(after) if _LEADERS.search(meant) else [])


def _elsewhere(said: str, before: list[list[Person]], later: dict[str, Person]) -> list[Person]:
    """Return who was told before to bear an office of other places than those told later."""
    homes = {one.place.entry for one in later.values() if one.place}
    found: dict[str, Person] = {}
    for one in (each for people in before[-_REACH:] for each in people):
        if (
            one.office
            and one.place
            and same_post(said, one.office)
            and one.place.entry not in homes
        ):
            found.setdefault(one.place.name, one)
    return list(found.values())


def _told_last(said: str, before: list[list[Person]]) -> list[Person]:
    """Return those with an office of two places at least whom one of the last sentences names."""
    noun = said.split()[-1]
    for people in reversed(before[-_REACH:]):
        there = {
            one.key: one
            for one in people
            if one.office is not None
            and one.place is not None
            and (noun in ANY_HEAD or noun in one.office.name.lower().split())
        }
        if len(there) >= 2:
            return list(there.values())
    return []


def _first_of(said: str, before: list[list[Person]], count: int) -> list[Person]:
    """Return the bearers of an office whom the sentences name until they are as many as told."""
    bearers: dict[str, Person] = {}
    for people in before:
        for one in people:
            if one.office is not None and one.place is not None and same_post(said, one.office):
                bearers.setdefault(one.key, one)
        if len(bearers) >= count:
            break
    found = [replace(one, pointed=True) for one in bearers.values()]
    return found if len(found) == count else []


_SOME_OF = re.compile(r"\b(?:one|two|three|four|some|most|many|several)\s+of\s+the\s+$", re.I)
"""Before an office of which not all bearers are meant: «Two of the premiers signed»."""


def _under_one_office(said: str, before: list[list[Person]], two: bool) -> list[Person]:
    """Return the bearers of an office whom one plural alone calls: «Premiers Cruz and Holt».

    ``two``: they are told to be two.
    """
    bearers: dict[str, Person] = {}
    for one in (each for people in before for each in people):
        if one.office is not None and same_post(said, one.office):
            bearers.setdefault(one.key, one)
    called = {one.office.start for one in bearers.values() if one.office}
    several = len(bearers) == 2 if two else len(bearers) > 1
    return list(bearers.values()) if several and len(called) == 1 else []


_HEADS_BODY = re.compile(
    r"\b(?:governor|mayor|akim|premier|president|chair(?:man|woman|person)?|rector|chancellor|director|"
    r"chief executive|ceo|head|minister|commissioner|administrator|secretary|principal)\b"
)
_LEADERS = re.compile(r"\b(?:officials|leaders|heads|executives|chiefs|dignitaries)\b")


def _two_heads(everyone: list[list[Person]]) -> list[Person]:
    """Return the only two who head something, each another place or body, deputies left out."""
    heads: dict[str, Person] = {}
    for one in (each for people in everyone for each in people):
        if one.office and one.place and is_head(one.office):
            heads.setdefault(one.key, one)
    homes = {one.place.entry for one in heads.values() if one.place}
    return list(heads.values()) if len(heads) == len(homes) == 2 else []


def _two_told_last(before: list[list[Person]]) -> list[Person]:
    """Return the only two with an office in the last sentence that names two, else in the text."""
    for people in before[: -2 * _REACH - 1 : -1]:
        there = {one.key: one for one in people if one.office}
        placed = {key: one for key, one in there.items() if one.place}
        for pair in (there, placed):
            if len(pair) == 2:
                return list(pair.values())
    all_placed = {one.key: one for people in before for one in people if one.office and one.place}
    homes = {one.place.entry for one in all_placed.values() if one.place}
    return list(all_placed.values()) if len(all_placed) == len(homes) == 2 else []


def is_head(office: Office) -> bool:
    """Tell whether the bearer of an office heads something, and is no deputy."""
    words = ranks(office.name)
    return not set(words) & _DEPUTY and _HEADS_BODY.search(" ".join(words)) is not None


def _only_two(said: str, everyone: list[list[Person]], two: bool) -> list[Person]:
    """Return the only two of an article who bear an office; two of one place are none of two.

    Where it is not told that they are ``two``, one of them is to be told of where he is.
    """
    bearers: dict[str, Person] = {}
    for one in (each for people in everyone for each in people):
        if one.office is not None and same_post(said, one.office):
            old = bearers.get(one.key)
            bearers[one.key] = one if old is None or old.place is None else old
    homes = [one.place.entry for one in bearers.values() if one.place is not None]
    apart = len(homes) == len(set(homes)) and (two or bool(homes))
    return list(bearers.values()) if len(bearers) == 2 and apart else []


def _of_each(said: str, everyone: list[list[Person]], places: Sequence[Mention]) -> list[Person]:
    """Return the one who bears an office in each of several places: «the heads of …, … and …»."""
    found: dict[str, list[Person]] = {}
    for one in (each for people in everyone for each in people):
        if one.office and one.place and (said in ANY_HEAD or same_post(said, one.office)):
            own = found.setdefault(one.place.entry.code or one.place.name, [])
            own += [one] if all(one.key != each.key for each in own) else []
    names = list(dict.fromkeys(place.entry.code or place.name for place in places))
    whole = len(names) > 2 and all(len(found.get(name, ())) == 1 for name in names)
    return [found[name][0] for name in names] if whole else []


def _two_bearers(said: str, before: list[list[Person]]) -> list[Person]:
    """Return the only two, of two places, whom the sentences before name with an office."""
    bearers: dict[str, Person] = {}
    for one in (each for people in before for each in people):
        if one.office is not None and same_post(said, one.office):
            old = bearers.get(one.key)
            bearers[one.key] = one if old is None or old.place is None else old
    homes = {one.place.entry for one in bearers.values() if one.place is not None}
    return list(bearers.values()) if len(bearers) == len(homes) == 2 else []


def _by_the_one_left(said: str, after: list[list[Person]], of: Sequence[Mention]) -> list[Person]:
    """Return the two who bear an office, where one of two places is told and the other is left."""
    bearers: dict[str, Person] = {}
    for one in (each for people in after for each in people):
        if one.office and same_post(said, one.office):
            old = bearers.get(one.key)
            bearers[one.key] = one if old is None or old.place is None else old
    places = list({one.entry: one for one in of}.values())
    told = [one for one in bearers.values() if one.place is not None]
    free = [
        one for one in places if all(each.place and each.place.entry != one.entry for each in told)
    ]
    if len(bearers) != 2 or len(places) != 2 or len(told) != 1 or len(free) != 1:
        return []
    return [one if one.place else replace(one, place=free[0]) for one in bearers.values()]


_DEPUTY = {"deputy", "vice", "lieutenant", "former", "pro", "assistant"}
_OF_CABINET = {"prime", "chief", "first"}
"""What makes a minister the head of the others, whom no minister of a field is."""
_HEAD_OF_SCHOOL = re.compile(r"\b(?:vice[\s-]+chancellor|vc)\b")
"""The head of a university, whatever the words say; his deputy is a «Pro-Vice-Chancellor»."""
_HEAD_OF_TOWN = re.compile(
    r"\b(?:president[ea]\s+municipal|alcalde(?:sa)?|(?:ober)?b[uü]rgermeister|burgomaster)\b"
)
"""Mayors by the words of their own languages."""
_IN_GENERAL = re.compile(r"\bgovernors?[\s-]+generals?\b")
"""«The governors-general signed»: of a province such a one is called its governor, too."""


def same_post(said: str, office: Office) -> bool:
    """Tell whether an office is the one that words name: a deputy's is not that of his head."""
    theirs, own = (ranks(each) for each in (said, office.name))
    own = [one for one in own if one not in _DEPUTY] if "(acting)" in own else own
    noun = theirs[-1].rstrip("s")
    heads = _OF_CABINET if noun == "minister" else set()
    apart = _DEPUTY | (heads if heads & set(theirs) else set())
    return noun in own and apart & set(theirs) == apart & set(own)


def ranks(office: str) -> list[str]:
    """Return the words of an office in small letters, those of one sense as one word."""
    said = _HEAD_OF_TOWN.sub("mayor", _HEAD_OF_SCHOOL.sub("chancellor", office.lower()))
    said = _IN_GENERAL.sub("governor", said)
    return re.split(r"[\s-]+", said)
