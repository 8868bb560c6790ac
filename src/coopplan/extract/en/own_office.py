"""Whose side an English signer is by the grammar of his office: «rector of Graz University».

The rule: nothing but «of» or an owner's «’s» stands between the office and a side, wherever the
text tells of the office; a country, or a name that only goes on that of another side, decides
nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_BEHIND = re.compile(r"\s+(?:of|at)\s+(?:the\s+)?")
_BEFORE = re.compile(r"(?:[’']s?)?\s+(?:new\s+|visiting\s+|acting\s+)?")


def side_of(namings: Iterable[tuple[Told, Person]], sides: Sequence[Mention]) -> Mention | None:
    """Return the one side whose office a text gives to a person, each time it tells of it."""
    own = [
        next((one for one in sides if one.entry == person.place.entry), None)
        for told, person in namings
        if person.place is not None and joined(told, person)
    ]
    side = own[0] if own else None
    if side is None or side.entry.kind == "n" or any(one is not side for one in own):
        return None
    alike = any(one is not side and side.name.startswith(one.name) for one in sides)
    return None if alike else side


def joined(told: Told, person: Person) -> bool:
    """Tell whether an office, or a name behind it, and the place stand side by side."""
    office, place = person.office, person.place
    if office is None or place is None or not told.span.start <= office.start < told.span.end:
        return False
    if place.start >= office.end:
        end = max(office.end, person.end) if person.end <= place.start else office.end
        return _BEHIND.fullmatch(told.after(end, place.start - end)) is not None
    gap = told.after(place.end, office.start - place.end)
    return place.end <= office.start and _BEFORE.fullmatch(gap) is not None
