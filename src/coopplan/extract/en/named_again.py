"""Who an English signing names in full once more, without the office told of him elsewhere.

The rule: the same name is the same person with the same office; words that look like a body's name
are somebody's where another sentence gives the one of that name an office.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.extract.persons import Person
from coopplan.extract.told import Told


def posted(told: Sequence[Told]) -> list[Told]:
    """Return the sentences, those of a signing with the offices of whom they name in full."""
    held: dict[str, Person] = {}
    for person in (each for one in told for each in one.people):
        if person.office is not None and " " in person.name:
            old = held.get(person.name)
            held[person.name] = person if old is None or old.place is None else old
    return [
        _known(one, held) if (one.signed or one.future) and not one.headline else one
        for one in told
    ]


def _known(one: Told, held: Mapping[str, Person]) -> Told:
    people = [
        replace(each, office=held[each.name].office, place=each.place or held[each.name].place)
        if each.office is None and each.name in held
        else each
        for each in one.people
    ]
    people += [
        replace(held[each.name], start=each.start, end=each.end, voiced=False)
        for each in one.organisations
        if each.name in held
    ]
    people.sort(key=lambda each: each.start)
    bodies = [each for each in one.organisations if each.name not in held]
    return replace(one, people=people, organisations=bodies)
