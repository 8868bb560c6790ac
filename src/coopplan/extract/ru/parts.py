"""Parts of a city that are sides of a Russian text: the city behind them only says where they lie.

«Московским районом Петербурга и округом Кешлы города Стамбула»: neither of the cities is a side.
"""

from __future__ import annotations

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_BETWEEN = ("", "города", "г.")


def lies_in(told: Told, part: Mention, city: Mention) -> bool:
    """Tell whether a city stands in or right behind the name of a part of it that no list has."""
    if part.entry.kind != "c" or part.entry.code or city.entry.kind != "c" or city is part:
        return False
    text, begin = told.span.text, told.span.start
    inside = part.start < city.start and city.end <= part.end
    behind = part.end <= city.start
    return inside or (
        behind and text[part.end - begin : city.start - begin].strip(" »") in _BETWEEN
    )


def without_cities(sides: list[Mention], ruled: list[Mention], told: list[Told]) -> list[Mention]:
    """Return sides without the cities whose parts are sides, by these or by what the rules say.

    The part takes the place of the city where it is not among the sides yet.
    """
    parts: dict[Entry, set[Entry]] = {}
    for one in told:
        for part in one.places:
            for city in one.places:
                if lies_in(one, part, city):
                    parts.setdefault(city.entry, set()).add(part.entry)
    kept = list(sides)
    for city in sides:
        own = parts.get(city.entry, set())
        there = [one for one in kept if one.entry in own]
        more = [one for one in ruled if one.entry in own]
        if there or more:
            kept = [one for one in kept if one is not city]
            kept += [] if there else more
    return kept
