"""Kazakh names that a town and its region share, brought to what the text means: «Омбы облысы».

The rule: beside a region a town's bare name means the region, unless the text speaks of the town as
such («Омбы қаласының …», «Омбы мэрі»); a side is called as the text spells it in full.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from itertools import pairwise

from coopplan.extract.gazetteer import Entry, entries, index, plain
from coopplan.extract.kk.sides import is_elsewhere, lies_in
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def _region_of_that_name(side: Mention) -> Mention:
    """Return the Kazakh region of a town's name, where an «облыс әкімі» is its head."""
    own = side.entry.kind == "c" and side.entry.country == "KZ"
    region = index(Lang.KK).bare.get(plain(side.name)) if own else None
    return side if region is None else replace(side, entry=region, name=region.kk)


def whole(found: list[Mention], told: list[Told], homes: Set[Entry] = frozenset()) -> list[Mention]:
    """Return the region for a town whose bare name stands for it beside a region: «Омбы».

    ``homes`` are the towns and regions whose heads sign. A town that acts as such is a side beside
    its region, and instead of it where the region's head does not sign and no signing names it.
    """
    if not any(one.entry.kind == "r" for one in found):
        return found
    headed = {one.name.split()[0].lower() for each in told for one in each.offices}
    if "облыс" in headed and "қала" not in headed:
        towns = _as_such(told)
        found = [one if one.entry in towns else _region_of_that_name(one) for one in found]
    regions = _foreign_regions(found) | {
        place.entry.code: place
        for one in told
        for place in one.places
        if place.entry.kind == "r" and place.entry.code and not place.weak
    }
    own = {one for one in homes if one.kind == "c"}
    signing = [one for one in told if one.anchor or one.headline]
    acting = own | _as_such(signing)
    towns = acting | _as_such(told)
    found = [
        regions.get(one.entry.code, one)
        if one.entry.kind == "c" and one.entry not in towns
        else one
        for one in found
    ]
    shown = _regions_named(signing)
    codes = {one.entry.code for one in found if one.entry in acting and one.entry.code}
    signed = {one.code for one in own if one.code}
    others = [
        one
        for one in found
        if one.entry not in acting
        and (
            one.entry.kind != "r"
            or one.entry.code not in codes
            or one.entry in homes
            or (one.entry in shown and one.entry.code not in signed)
        )
    ]
    kept = [*unique(others), *unique([one for one in found if one.entry in acting])]
    return sorted(kept, key=found.index)


def _regions_named(told: list[Told]) -> set[Entry]:
    """Return the regions that sentences name otherwise than to say where a town lies."""
    return {
        place.entry
        for one in told
        for place, following in pairwise([*one.named, None])
        if place is not None
        and place.entry.kind == "r"
        and not place.weak
        and not (is_elsewhere(one, place) or lies_in(one, place, following))
    }


def _as_such(told: list[Told]) -> set[Entry]:
    """Return the towns of which sentences speak as towns: «Омбы қаласының …», «Омбы мэрі»."""
    return {
        place.entry
        for one in told
        for place in one.places
        if place.entry.kind == "c"
        and (_TOWN.match(one.after(place.end, _LIST)) or _LAST.search(one.said(place)))
    }


def of_signers(sides: list[Mention], people: list[Person], told: list[Told]) -> list[Mention]:
    """Return sides with the region for its chief town, where the region's head signs."""
    homes = [one.place for one in people if one.place is not None]
    regions = {one.entry.code: one for one in homes if one.entry.kind == "r" and one.entry.code}
    towns = {one.entry for one in homes if one.entry.kind == "c"}
    found = [
        replace(one, entry=regions[one.entry.code].entry, name=regions[one.entry.code].name)
        if one.entry.kind == "c" and one.entry.code in regions and one.entry not in towns
        else one
        for one in sides
    ]
    return whole(found, told, {one.entry for one in homes})


def spelled(side: Mention, told: list[Told]) -> Mention:
    """Return a region or town called by its bare name as another sentence names it in full."""
    if not side.entry.code or side.entry.kind == "n":
        return side
    full = [
        place.name
        for one in told
        for place in one.places
        if place.entry == side.entry and plain(one.said(place)).startswith(plain(place.name))
    ]
    return side if not full or side.name in full else replace(side, name=full[0])


def _foreign_regions(found: list[Mention]) -> dict[str, Mention]:
    """Return the regions abroad whose chief town's bare name stands beside a region: «Омбы»."""
    towns = {one.entry.code: one for one in found if one.entry.kind == "c" and one.entry.code}
    return {
        entry.code: replace(towns[entry.code], entry=entry, name=entry.kk)
        for entry in entries()
        if entry.kind == "r" and entry.code in towns and entry.country not in ("KZ", "CN")
        if plain(entry.kk).startswith(f"{plain(towns[entry.code].entry.kk)} ")
    }


_TOWN = re.compile(
    r"(?:(?:,|\s+(?:мен|пен|бен|және))\s+[А-ЯӘҒҚҢӨҰҮҺІ][\w-]+){0,12}"
    r"\s+(?:қала(?!сында|да)|мэр|шаһар(?!да))"
)
"""What follows a town spoken of as such, alone or in a list: «Астрахань және Ақтау қалалары»."""
_LAST = re.compile(r"\s(?:қала|шаһар)\w+$")
"""The last town of such a list bears the head itself."""
_LIST = 200
"""Letters of a list of towns at most."""
