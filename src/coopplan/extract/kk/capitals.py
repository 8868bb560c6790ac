"""Capitals that stand for their states: «Астана мен Тегеран дәліз салады».

The rule: two capitals mean their states where the text also names both states and says of neither
city that it acts as one (its akim, its mayor, a bond of cities).
"""

from __future__ import annotations

import re

from coopplan.extract.capital_cities import capital_of
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_OF_CITIES = re.compile(
    r"(?<!\w)(?:қала(?:лар)?(?:сы|мен|дың|лық|ы|дағы)|әкімі|әкімдігі|мэр|хоким|бауырлас)",
    re.IGNORECASE,
)


def as_states(found: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the states of two capitals that are all the sides, else the sides."""
    homes = [one.entry.country for one in found if capital_of(one.entry.country) == one.entry]
    if len(found) != 2 or len(set(homes)) != 2:
        return found
    if any(_OF_CITIES.search(one.span.text) for one in told):
        return found
    nations = {
        place.entry.code: place
        for one in reversed(told)
        for place in one.places
        if place.entry.kind == "n"
    }
    states = [nations[code] for code in homes if code in nations]
    return states if len(states) == 2 else found
