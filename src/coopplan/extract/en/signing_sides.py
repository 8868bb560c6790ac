"""Which places of an English signing are its sides: by who signs, and where one of them is left.

The rule: whoever signs signs for the nearest place that the signing names; a side of which nothing
is told but that it signed is looked for among the doers, then in the rest of the text.
"""

from __future__ import annotations

import re

from coopplan.extract.between import between, joins_sides
from coopplan.extract.documents_told import Main
from coopplan.extract.doers import filled, is_doer
from coopplan.extract.en.body_names import listed
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED, THEN
from coopplan.extract.gazetteer import short
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_THE_PARTIES = re.compile(r"\b(?:the|both|two)\s+(?:parties|sides)\b")
"""Who signed, told before: «Cooperation between Chad and … was discussed. The parties signed …»."""
_MEETING_OF = re.compile(
    r"\b(?:following|after|during|at|in)\s+(?:the|an?)\s+(?:\w+\s+){0,2}(?:meeting|talks|"
    r"conversation|negotiations)\s+between\b"
)
"""Before those who met when others signed: «took place after a meeting between …»."""


def tells_a_meeting(told: Told, main: Main) -> bool:
    """Tell whether one of several sentences on a signing says between whom they met before it."""
    return len(main.anchors) > 1 and _MEETING_OF.search(told.span.text) is not None


def region_of(side: Mention, main: Main) -> Mention:
    """Return the one region that the signing names of a country: «on the Russian side».

    Or the region whose city a signer's office names in short: «the envoy in Batken».
    """
    around = [
        place
        for one in main.anchors
        for place in one.places
        if place.entry.kind == "r" and place.entry.code == side.entry.code != ""
    ]
    if side.entry.kind == "c" and around and not around[0].weak:
        return around[0]
    if side.entry.kind != "n" or not (side.weak or _only_owns(side, main)):
        return side
    there = [
        place
        for one in main.anchors
        for place in one.places
        if place.entry.kind in "rc" and is_doer(one, place, Lang.EN)
    ]
    own = {one.entry: one for one in there if one.entry.country == side.entry.code}
    return next(iter(own.values())) if len(own) == 1 else side


_OWNS = re.compile(r"[’']s$")


def _only_owns(nation: Mention, main: Main) -> bool:
    """Tell whether a country that somebody speaks for is else but told as whose a region is.

    «Signed by Ohio and Chad's Karz … Ann Cruz signed for Chad».
    """
    said = [
        _OWNS.search(one.said(place)) is not None
        for one in main.anchors
        for place in one.places
        if place.entry == nation.entry and not place.weak and place.start != nation.start
    ]
    return bool(said) and all(said)


def speaks_for(one: Mention, states: list[Mention]) -> bool:
    """Tell whether a body, or a region of a country that signs, is only a voice of the signing."""
    inside = any(each.entry.kind == "n" and each.entry.code == one.entry.country for each in states)
    return one.entry.kind not in "rcn" or inside or any(each.entry == one.entry for each in states)


def with_unplaced(
    sides: list[Mention], main: Main, told: list[Told], signers: list[Person], lang: Lang
) -> list[Mention]:
    """Add the sides for which those signed whose place no sentence tells, in English.

    Of one such the side may stand outside the signing: the region that the article names most.
    """
    missing = sum(one.place is None for one in signers)
    if lang is not Lang.EN or not missing:
        return sides
    home = {one.entry.code for one in sides if one.entry.code}
    doers = [
        place
        for one in main.anchors
        for place in one.places
        if is_doer(one, place, lang) and place.entry.kind != "n" and place.entry.code not in home
    ]
    names = {short(one.name) for one in sides}
    more = [one for one in unique(doers) if short(one.name) not in names][:missing]
    if missing == 1 and not more:
        own = [one for one in filled([], told, lang) if one.entry.country not in _countries(sides)]
        more = own[:1]
    return sorted([*sides, *more], key=lambda one: one.start)


_THEY_SIGNED_WITH = re.compile(
    r"^(?:The|All|Both)\s+(?:\w+\s+)?(?:governors|mayors|premiers|heads|leaders|chiefs|officials|"
    rf"presidents|chairmen)\s+{THEN}(?:{SIGNED}|{CONCLUDED})\b"
    r"[^.;,]{0,90}?\bwith\s+(?:the\s+)?"
)
"""Before whom several heads signed with: «The governors signed a memorandum with Karz Mills»."""


def with_counterpart(sides: list[Mention], main: Main) -> list[Mention]:
    """Add the body with which those who signed together did so."""
    for one in main.anchors:
        match = _THEY_SIGNED_WITH.match(one.span.text)
        there = listed(one, match.end())[0] if match is not None else []
        other = next((each for each in there if each.entry.kind not in "rcn"), None)
        if other is not None and all(each.name != other.name for each in sides):
            return [*sides, other]
    return sides


def _countries(sides: list[Mention]) -> set[str]:
    return {one.entry.country for one in sides}


def nearer(side: Mention, signers: list[Person]) -> Mention:
    """Return the one region of a country for which one of the signers speaks, not the country."""
    there = unique([one.place for one in signers if one.place is not None])
    inside = [
        one for one in there if one.entry.kind in "rc" and one.entry.country == side.entry.code
    ]
    whole = any(one.entry == side.entry for one in there)
    return inside[0] if side.entry.kind == "n" and len(inside) == 1 and not whole else side


def told_before(main: Main, told: list[Told]) -> list[Mention]:
    """Return the sides of an English signing by «the parties»: between whom cooperation is told."""
    if not any(_THE_PARTIES.search(one.span.text) for one in main.anchors):
        return []
    groups = (between(one, Lang.EN) for one in told if joins_sides(one) and not one.earlier)
    return next((group for group in groups if len(group) >= 2), [])
