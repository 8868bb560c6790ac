"""Sides that an English text calls by a name that a region and its chief town share: «Samara».

The rule: in Russia governors head regions and mayors towns. A side of such a name whose governor
the text names is the region, however short the text calls it; an akim heads either, and tells
nothing. What the side is called is not changed, only which party it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from coopplan.extract.draft import DraftSignatory
from coopplan.extract.gazetteer import COMPANY, MINISTRY, Entry, entries, plain
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_GOVERNED = "RU"
_HEAD = re.compile(r"\s+(?:region|territory|republic|area|oblast|krai)$")
_GOVERNOR = re.compile(r"\bgovernor$", re.IGNORECASE)
_MAYOR = re.compile(r"\bmayor$", re.IGNORECASE)


def meant(
    sides: Sequence[Mention], signed: Iterable[DraftSignatory], told: Iterable[Told]
) -> list[Entry]:
    """Return which place or body each side is: the region where its governor is told of."""
    people = {
        (one.office.name, one.place.name)
        for each in told
        for one in each.people
        if one.office is not None and one.place is not None
    }
    people |= {(one.office, one.party) for one in signed if one.office and one.party}
    result = []
    for side in sides:
        offices = [office for office, place in people if place == side.name]
        governed = any(map(_GOVERNOR.search, offices)) and not any(map(_MAYOR.search, offices))
        result.append((_region(side) if governed else None) or side.entry)
    return result


def _region(side: Mention) -> Entry | None:
    """Return the one region that shares its name with a side, a town or of no list."""
    entry = side.entry
    if entry.kind in ("r" if entry.code else "", "n", COMPANY, MINISTRY):
        return None
    if entry.code and entry.country != _GOVERNED:
        return None
    found = _regions().get(plain(side.name), [])
    return found[0] if len(found) == 1 and found[0].country == _GOVERNED else None


@cache
def _regions() -> dict[str, list[Entry]]:
    """Return the regions of the list by their English names without their heads."""
    found: dict[str, list[Entry]] = {}
    for entry in entries():
        if entry.kind == "r":
            for name in dict.fromkeys(_HEAD.sub("", plain(one)) for one in entry.names(Lang.EN)):
                found.setdefault(name, []).append(entry)
    return found
