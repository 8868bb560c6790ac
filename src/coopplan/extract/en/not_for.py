"""For which sides an English signer cannot have signed: his partner's, or one of no such office.

The rule: «Governor Ann Cruz signed a pact with Linz» is not for Linz, nor for a region of the
country whose official he signed it with; a mayor signs for the one town beside states, regions and
nations. Whose place the text tells is left to that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopplan.extract.en import signed_by
from coopplan.extract.en.masked import masked, names
from coopplan.extract.en.speakers import may_hold
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_WITH = re.compile(
    r"(?:(?!\bon\s+behalf\b|\bfor\s+(?:the\s+)?#|\band\b)[^.;:])*?(?<!along )(?<!together "
    r")\bwith\s+"
    r"(?:(?:the|an?|its|their|his|her)\s+)?(?:[\w’'-]+\s+){0,6}?(?:(?:of|from|for)\s+(?:the\s+)?)?$"
)
"""Between «signed» and the side with which somebody signed."""
_MAYOR = re.compile(r"\b(?:mayor|burgomaster|(?:ober)?bürgermeister)$", re.IGNORECASE)


def sides_of_others(
    namings: Iterable[tuple[Told, Person]], sides: Sequence[Mention], anchors: Sequence[Told]
) -> list[Mention]:
    """Return the sides for which somebody cannot have signed; none where it would be all."""
    there = list(namings)
    if any(person.place is not None for _, person in there):
        return []
    found = [one for one in sides if any(_with(*each, one) for each in there if each[0] in anchors)]
    held = next((person for _, person in there if person.office is not None), None)
    if held is not None:
        towns = [one for one in sides if one.entry.kind == "c"]
        larger = [one for one in sides if one.entry.kind == "n" or _is_region(one)]
        mayor = _MAYOR.search(held.office.name) if held.office else None
        if mayor and len(towns) == 1 and len(towns) + len(larger) == len(sides):
            found += larger
        found += [one for one in sides if one.entry.code and not may_hold(held, one)]
    return found if any(one not in found for one in sides) else []


_NATION = re.compile(r"\b(?:Nation|Tribe|Band|Province|Region|State|Oblast|Territory)$")


def _is_region(one: Mention) -> bool:
    """Tell whether a side is a region of the list, or one by its head."""
    return one.entry.kind == "r" and bool(one.entry.code or _NATION.search(one.name))


def _with(told: Told, person: Person, side: Mention) -> bool:
    """Tell whether a sentence has somebody sign with a side, or with one of its country's "
    "people."""
    if told.signed is None or told.headline or signed_by.passive(told):
        return False
    if person.end > told.signed[0]:
        return False
    base = told.span.start
    for one in told.places:
        of_it = one.entry == side.entry or (
            one.entry.kind == "n" and one.entry.code == side.entry.country
        )
        if of_it and one.start >= told.signed[1]:
            lead = masked(told, told.signed[1] - base, one.start - base, names(told))
            if _WITH.fullmatch(lead):
                return True
    return False
