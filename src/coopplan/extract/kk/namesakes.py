"""Kazakh names that a town and its region share, brought to what the text means: «Омбы облысы».

The rule: beside a region a town's bare name means the region, unless the text speaks of the town as
such («Омбы қаласының …», «Омбы мэрі»); a side is called as the text spells it in full.
"""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace

from coopplan.extract.gazetteer import Entry, entries, index, plain
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

    ``homes`` are towns whose heads sign.
    """
    if not any(one.entry.kind == "r" for one in found):
        return found
    headed = {one.name.split()[0].lower() for each in told for one in each.offices}
    if "облыс" in headed and "қала" not in headed:
        found = [_region_of_that_name(one) for one in found]
    regions = _foreign_regions(found) | {
        place.entry.code: place
        for one in told
        for place in one.places
        if place.entry.kind == "r" and place.entry.code and not place.weak
    }
    towns = {
        place.entry
        for one in told
        for place in one.places
        if place.entry.kind == "c" and _TOWN.match(one.after(place.end))
    } | homes
    return unique(
        [
            regions.get(one.entry.code, one)
            if one.entry.kind == "c" and one.entry not in towns
            else one
            for one in found
        ]
    )


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
    return unique(whole(found, told, towns))


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


_TOWN = re.compile(r"\s+(?:қала(?!сында|да)|мэр|шаһар(?!да))")
