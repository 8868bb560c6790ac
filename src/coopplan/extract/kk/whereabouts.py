"""Kazakh places that only say where a side lies or whose it is: «… облысының … ауданы».

The rule: a place that leads up to another side, or to what this side belongs to, is a side beside
it only where it acts itself in a sentence of the signing. Nor is a country beside two bodies, or a
side that only sentences about other papers name.
"""

from __future__ import annotations

import re
from itertools import pairwise

from coopplan.extract import places
from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry
from coopplan.extract.kk.delegations import is_district
from coopplan.extract.kk.endings import ending
from coopplan.extract.kk.sides import is_elsewhere, is_inside_region, lies_in
from coopplan.extract.learned.candidates import bare
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_LIES_IN = re.compile(r"(?:[ндт][ыі]ң|[дт][ае]ғы|[дт]егі)$")
_TOWNS = re.compile(r"қаласы(?:ның|ндағы)")
_BEHALF = re.compile(r"\s+(?:[\w-]+\s+)?(?:тарап|жағы|жақ|атынан)")
_FORUM = re.compile(r"(?:[^.;,]{0,80}\s)?(?:форум|отырыс|комиссия|сапар|кеңес)")


def without(
    sides: list[Mention], signers: list[Person], main: Main, told: list[Told]
) -> list[Mention]:
    """Return sides without the places that only tell where or whose another side is."""
    result: list[Mention] = []
    once = {one.name: one for one in reversed(sides)}  # one body in two spellings is one side
    sides = [once[name] for name in dict.fromkeys(one.name for one in sides)]
    sides = [one for one in sides if not _only_holds(one, told)]
    for one in sides:
        others = [each for each in sides if each is not one and each.entry != one.entry]
        bodies = sum(each.entry.kind not in "rcn" for each in others)
        outer = one.entry.kind in "rcn" and any(_leads_to(one, each, told) for each in others)
        inside = sum(each.entry.country == one.entry.code != "" for each in others)
        beside = bodies > 1 or (inside > 0 and len(others) > 1)
        outer = outer or (one.entry.kind == "n" and beside and bool(main.anchors))
        if not outer or _acts(one, signers, main):
            result.append(one)
    own = [one for one in result if not _is_of_another(one, main, told)]
    return own if len(own) > 1 else result


_IN_THEM = re.compile(r"[^.;]{0,60}?аудандарында")
_OF_DISTRICT = re.compile(
    r"(?<!\w)аудан(?:дық)?\s|аудан(?:ы(?:ның)?)?\s+(?:әкім|билі|басшы)", re.IGNORECASE
)


def _only_holds(side: Mention, told: list[Told]) -> bool:
    """Tell whether a district is named only as where something is: «… аудандарында салынды»."""
    if not is_district(side) or any(_OF_DISTRICT.search(one.span.text) for one in told):
        return False
    return all(
        is_elsewhere(one, place)
        or lies_in(one, place, following)
        or _IN_THEM.match(one.after(place.end, 80))
        for one in told
        for place, following in pairwise([*one.named, None])
        if place is not None and place.entry == side.entry
    )


def _is_of_another(side: Mention, main: Main, told: list[Told]) -> bool:
    """Tell whether only sentences about other papers name a side: «… Б-мен де келісім жасасты»."""
    there = [one for one in told if any(each.entry == side.entry for each in one.named)]
    return bool(there and main.anchors) and all(
        one.aside and one.anchor and one not in main.anchors for one in there
    )


def _leads_to(place: Mention, side: Mention, told: list[Told]) -> bool:
    """Tell whether a place leads up to a side: «… облысының … ауданы», «… министрлігі»."""
    for one in told:
        if one.headline:
            continue
        there = [each for each in one.places if each.entry == place.entry]
        for body in one.named:
            if not (_same(body, side) and _can_hold(place, body)):
                continue
            if body.entry.kind not in "rcn" and place.entry in _within(one.said(body)):
                return True
            if any(_right_before(one, each, body) for each in there):
                return True
    return False


def _same(one: Mention, other: Mention) -> bool:
    """Tell whether two namings are of one side: a town and its municipality are."""
    if one.entry == other.entry:
        return True
    listed = one.entry.code or other.entry.code
    return not listed and bare(one.name, Lang.KK) == bare(other.name, Lang.KK)


def _can_hold(place: Mention, side: Mention) -> bool:
    """Tell whether a side can lie in a place: in a region no other, in a town no place."""
    if side.entry.kind not in "rcn":
        return True
    if place.entry.kind == "n":
        return side.entry.kind != "n"
    if place.entry.kind == "c":
        return side.name.endswith((" ауданы", " округі"))
    return place.entry.kind == "r" and is_inside_region(side)


def _within(name: str) -> list[Entry]:
    return [one.entry for one in places.find(Span(0, len(name), name), Lang.KK)]


def _right_before(told: Told, place: Mention, side: Mention) -> bool:
    gap = told.after(place.end, max(0, side.start - place.end)).strip(' «"“')
    if place.end <= side.start and _TOWNS.fullmatch(gap):
        return True
    return (
        place.end <= side.start
        and not gap
        and _LIES_IN.search(ending(told.said(place), place)) is not None
    )


def _acts(place: Mention, signers: list[Person], main: Main) -> bool:
    """Tell whether a signing's sentence names a place otherwise than to say where or whose."""
    heads = {one.start for one in signers}
    for one in main.anchors:
        if one.headline:
            continue
        for at, naming in enumerate(one.named):
            if naming.entry != place.entry:
                continue
            following = one.named[at + 1] if at + 1 < len(one.named) else None
            owner = following is not None and _right_before(one, naming, following)
            after = one.after(naming.end, 80)
            office = next((each for each in one.offices if each.start - naming.end == 1), None)
            held = [each for each in one.people if office and each.office == office]
            only_said = (
                owner
                or is_elsewhere(one, naming)
                or _BEHALF.match(after)
                or _FORUM.match(after)
                or (office is not None and not any(each.start in heads for each in held))
            )
            if not only_said:
                return True
    return False
