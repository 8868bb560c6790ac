"""Sides of a Russian text that it names only in the offices of people, where more is the side.

«План Иркутской области и Беларуси подписал председатель Брестского облисполкома …»: Брестская
область and a ministry stand there for the country, which is a side; «Ростов» is Ростов-на-Дону.
"""

from __future__ import annotations

from coopplan.extract.mention import Mention
from coopplan.extract.ru import bodies
from coopplan.extract.told import Told

_NEAR = 3
"""Letters between an office and the place that it is of."""


def without(sides: list[Mention], told: list[Told]) -> list[Mention]:
    """Return sides without those that stand only in offices for another, or are it in short."""
    kept = [one for one in sides if not any(_in_short(one, other) for other in sides)]
    return [
        one
        for one in kept
        if not any(_is_of(one, other) for other in kept) or not _only_in_offices(one, told)
    ]


def _in_short(one: Mention, other: Mention) -> bool:
    return other.name.startswith(f"{one.name}-на-")


def _is_of(one: Mention, nation: Mention) -> bool:
    """Tell whether a region or a body is of a country."""
    if nation.entry.kind != "n" or one is nation:
        return False
    return one.entry.country == nation.entry.code or bodies.bears_name(one, nation)


def _only_in_offices(side: Mention, told: list[Told]) -> bool:
    """Tell whether every naming of a side is between the office of somebody and his name."""
    there = [(one, each) for one in told for each in one.named if each.entry == side.entry]
    return bool(there) and all(_in_office(one, each) for one, each in there)


def _in_office(told: Told, place: Mention) -> bool:
    for person in told.people:
        office = person.office
        if office is None or person.place is None or person.place.entry != place.entry:
            continue
        behind = office.start > person.start
        stop = max(office.end, place.start) if behind else person.start
        if office.start - _NEAR <= place.start <= stop + _NEAR:
            return True
    return False
