"""English institutions that sign for themselves where the text names their places as sides.

The rule: heads of two institutions, one called with each place («National Library of Chad»), sign
for these, not for their places. Who governs a place, and a ministry, is none: it speaks for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.heads import INSTITUTIONS, any_of
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person

_INSTITUTION = re.compile(rf"\b(?:{any_of(INSTITUTIONS, many=True)}|Chamber|Bank)\b")


def of_signers(sides: list[Mention], signers: Sequence[Person]) -> list[Mention]:
    """Return the institutions for which all sign, one of each side; else the sides themselves."""
    homes = {one.place.entry: one.place for one in signers if one.place is not None}
    if len(sides) != 2 or any(one.place is None for one in signers):
        return sides
    found = []
    for side in sides:
        own = [one for one in homes.values() if _is_of(one, side)]
        if len(own) != 1:
            return sides
        found += own
    return found if len(homes) == 2 and found[0].entry != found[1].entry else sides


def _is_of(home: Mention, side: Mention) -> bool:
    """Tell whether an institution is called with a place: «Graz City Museum», «Bank of Chad»."""
    if side.entry.kind not in "rcn" or home.entry.kind in "rcn":
        return False
    place = re.escape(side.name)
    called = re.search(rf"^{place}\b|\bof\s+(?:the\s+)?{place}$", home.name)
    return called is not None and _INSTITUTION.search(home.name) is not None
