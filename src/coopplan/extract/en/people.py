"""English ways of naming those who are known already: «the Premiers», «the heads of both cities».

A plural office that signs without a name means the two whom the sentences before it name with that
office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

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


_THEY = re.compile(
    r"\b(?:the\s+two|both)\s+(?:officials|men|women|gentlemen|ladies|politicians|leaders|heads|"
    r"dignitaries|of\s+them\b|"
    r"sides[’']\s+heads)\b|"
    r"(?:\b(?:the\s+two|the\s+pair|both)|(?:^|[.;,]\s+)they)\s+(?:(?:then|later|also|\w+ly|now)\s+)*"
    r"(?:(?:have|has|had)\s+(?:earlier\s+)?)?$",
    re.IGNORECASE,
)
_ALL = re.compile(r"(?:^|[/:–—-]\s*|\b(?:the|both|two)\s+)(?:(?:two|three)\s+)?$", re.IGNORECASE)
_BY_THEM = re.compile(
    r"\b[Bb]y\s+(?:the\s+(?:signatures?|hands?)\s+of\s+)?(?:(?:the|both|two)\s+)*$"
)
_BY_FIRST = re.compile(r"\W*By\s+(?:(?:the|both|two)\s+)*")
"""The doers of a passive in front of it: «By the two governors a pact was signed»."""
_BY_BOTH = re.compile(
    r"[^.;:]{0,60}?\bby\s+(?:the\s+two|both)\s+(?:leaders|heads|officials|sides[’']\s+heads|of\s+them)\b"
)
_REACH = 3
_ANY_HEAD = ("head", "leader", "chief")
"""What any office may be called together: «the heads of the regions signed»."""


def holders(
    sentence: Span,
    offices: Sequence[Office],
    signed: tuple[int, int],
    before: list[list[Person]],
    after: list[list[Person]],
    of: Sequence[Mention] = (),
    passive: bool = False,
) -> list[Person]:
    """Return who «the Premiers signed» means: those of that office told last before, else after.

    ``before`` and ``after`` are the people of the sentences around it, in order. Of those told
    after only the one bearer of the office in each place counts; ``of`` are the places that the
    sentence names: of two, that of whom no sentence places is the one left. Where the verb is
    ``passive`` the office stands behind its «by».
    """
    for office in offices:
        lead = sentence.text[: office.start - sentence.start]
        stands = office.start >= signed[1] if passive else office.end <= signed[0]
        stands |= passive and _BY_FIRST.fullmatch(lead) is not None
        if not office.plural or not stands or not _ALL.search(lead):
            continue
        if passive and not _BY_THEM.search(lead):
            continue
        said = office.name.lower()
        noun = said.split()[-1]
        places = [one for one in of if one.start >= office.end and one.entry.kind in "rc"]
        heads = _of_each(said, [*before, *after], places)
        if heads:
            return heads
        for people in reversed(before[-_REACH:]):
            there = {
                one.key: one
                for one in people
                if one.office is not None
                and one.place is not None
                and (noun in _ANY_HEAD or noun in one.office.name.lower().split())
            }
            if len(there) >= 2:
                return list(there.values())
        nearby = _two_bearers(said, before)
        if nearby:
            return nearby
        later: dict[str, Person] = {}
        for one in (each for people in after for each in people):
            if one.office and one.place and same_post(said, one.office):
                later.setdefault(one.place.name, one)
        if len(later) == 2:
            return list(later.values())
        found = _by_the_one_left(said, after, [one for one in of if one.start >= office.end])
        two = _TWO.search(lead) is not None
        found = found or _only_two(said, [*before, *after], two)
        if found:
            return found
    they = _THEY.search(sentence.text, 0, signed[0] - sentence.start)
    if passive:
        they = they or _BY_BOTH.match(sentence.text, signed[1] - sentence.start)
    for people in before[: -2 * _REACH - 1 : -1] if they else ():
        there = {one.key: one for one in people if one.office}
        placed = {key: one for key, one in there.items() if one.place}
        for pair in (there, placed):
            if len(pair) == 2:
                return list(pair.values())
    return []


_TWO = re.compile(r"\b(?:two|both)\s+$", re.IGNORECASE)


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
        if one.office and one.place and (said in _ANY_HEAD or same_post(said, one.office)):
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
_HEAD_OF_SCHOOL = re.compile(r"\b(?:vice[\s-]+chancellor|vc)\b")
"""The head of a university, whatever the words say; his deputy is a «Pro-Vice-Chancellor»."""
_HEAD_OF_TOWN = re.compile(
    r"\b(?:president[ea]\s+municipal|alcalde(?:sa)?|(?:ober)?b[uü]rgermeister|burgomaster)\b"
)
"""Mayors by the words of their own languages."""


def same_post(said: str, office: Office) -> bool:
    """Tell whether an office is the one that words name: a deputy's is not that of his head."""
    theirs, own = (_ranks(each) for each in (said, office.name))
    noun = theirs[-1].rstrip("s")
    return noun in own and _DEPUTY & set(theirs) == _DEPUTY & set(own)


def _ranks(office: str) -> list[str]:
    said = _HEAD_OF_TOWN.sub("mayor", _HEAD_OF_SCHOOL.sub("chancellor", office.lower()))
    return re.split(r"[\s-]+", said)
