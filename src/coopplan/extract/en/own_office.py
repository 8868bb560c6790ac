"""Whose side an English signer is by the grammar of his office: «rector of Graz University».

The rule: nothing but «of», a comma or an owner's «’s» stands between the office and a side,
wherever the text tells of the office; a side may be called by the end of its name («Royal Graz
University», «Graz University»). A country, or a name that only goes on that of another side,
decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_BEHIND = re.compile(r"\s+(?:of|at)\s+(?:the\s+)?")
_COMMA = re.compile(r",\s+(?:the\s+)?")
_CLOSED = re.compile(r"\s*(?:[,.;)]|\(|and\b|$)")
"""Behind a body that a comma joins to an office: «Ann Cruz, Director, Graz Museum, and …»."""
_BEFORE = re.compile(r"(?:[’']s?)?\s+(?:new\s+|visiting\s+|acting\s+)?")


def side_of(namings: Iterable[tuple[Told, Person]], sides: Sequence[Mention]) -> Mention | None:
    """Return the one side whose office a text gives to a person, each time it tells of it."""
    own = [
        _meant(person.place, sides)
        for told, person in namings
        if person.place is not None and joined(told, person)
    ]
    side = own[0] if own else None
    if side is None or side.entry.kind == "n" or any(one is not side for one in own):
        return None
    alike = any(one is not side and side.name.startswith(one.name) for one in sides)
    return None if alike else side


def _meant(place: Mention, sides: Sequence[Mention]) -> Mention | None:
    """Return the side that a place or body is, else the one whose name ends with a body's."""
    for one in sides:
        if one.entry == place.entry:
            return one
    ending = [one for one in sides if one.name.endswith(f" {place.name}")]
    body = place.entry.kind not in "rcn" and " " in place.name
    return ending[0] if body and len(ending) == 1 else None


def joined(told: Told, person: Person) -> bool:
    """Tell whether an office, or a name behind it, and the place stand side by side."""
    office, place = person.office, person.place
    if office is None or place is None or not told.span.start <= office.start < told.span.end:
        return False
    if place.start >= office.end:
        end = max(office.end, person.end) if person.end <= place.start else office.end
        gap = told.after(end, place.start - end)
        if person.end <= office.start and _COMMA.fullmatch(gap):
            return _CLOSED.match(told.after(place.end)) is not None
        return _BEHIND.fullmatch(gap) is not None
    gap = told.after(place.end, office.start - place.end)
    return place.end <= office.start and _BEFORE.fullmatch(gap) is not None
