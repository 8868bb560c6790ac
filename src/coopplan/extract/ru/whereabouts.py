"""Sides of a Russian text that only say where another side is at home, or where they met.

«Китайская корпорация … и власти области встретились в Китае»: China is none; nor is the country of
a ministry that is a side, nor that of the one region beside it.
"""

from __future__ import annotations

from coopplan.extract.meetings import VENUE
from coopplan.extract.mention import Mention
from coopplan.extract.ru.bodies import bears_name
from coopplan.extract.told import Told


def without(sides: list[Mention], told: list[Told]) -> list[Mention]:
    """Return sides without the places that only tell the whereabouts of others."""
    kept = list(sides)
    for one in sides:
        others = [each for each in kept if each is not one]
        if one.entry.kind in "rcn" and others and _only_where(one, others, told):
            kept = others
    return kept


def _only_where(place: Mention, others: list[Mention], told: list[Told]) -> bool:
    nation = place.entry.kind == "n"
    if len(others) == 1:
        beside = others[0].entry
        return nation and beside.kind in "rc" and beside.country == place.entry.code
    bodies = [one for one in others if one.entry.kind not in "rcn"]
    if nation and any(bears_name(one, place) for one in bodies):
        return True
    return bool(bodies) and _only_venue(place, told)


def _only_venue(place: Mention, told: list[Told]) -> bool:
    """Tell whether a text names a place only by its adjective or as where something was."""
    there = [(one, each) for one in told for each in one.places if each.entry == place.entry]
    return bool(there) and all(
        each.weak or VENUE.search(one.before(each.start)) for one, each in there
    )
