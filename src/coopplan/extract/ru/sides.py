"""The parties of a Russian text, once they are found: completed, corrected, named as it names them.

Each step knows one way in which Russian releases tell more of the sides than the signing's own
sentence does; the steps stand in other modules, their order here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from coopplan.extract.documents_told import Main
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import bodies, called_sides, lists, sided, two_sides
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def finished(
    found: list[Mention], main: Main, told: list[Told], signers: list[Person]
) -> list[Mention]:
    """Return the parties of a document with all that the whole text says of them."""
    if found:
        found = lists.who_agreed_with(found, told)
        found = lists.beside(found, main.anchors, told)
        if len(found) == 1:
            found = lists.region_and_nation(found, told)
        found = two_sides.instead_of_regions(main, found)
    if len(found) < 2:
        found = lists.of_document(told) or found
    found = two_sides.sides(main, told, found, signers)
    found = two_sides.region_of_its_head(found, signers, told)
    found = two_sides.country_for_region(main, told, found)
    found = two_sides.region_for_country(told, found)
    found = two_sides.nation_for_ministry(told, found)
    found = two_sides.region_for_its_body(found, signers, told)
    found = unique([*found, *sided.homes(signers, told, found)])
    counted = called_sides.counted(main, told)
    found = counted if len(counted) > len(found) else found
    found = bodies.without_place_of_parliament(
        bodies.without_own(found), lambda one: _governed(one, main)
    )
    found = lists.without_shorter(found, told)
    there = [place for one in told for place in one.places]
    found = unique([named_in_full(one, there) or one for one in found])
    return [spelled(_bare(one), told) for one in found]


_GOVERNMENT = re.compile(r"\b(?:правительств|администраци|кабинет\w*\s+министров)\w*\s+$", re.I)
_COMMITTEE = re.compile(r"\s+(?:обл|гор|рай)исполком")


def _governed(side: Mention, main: Main) -> bool:
    """Tell whether the sentences of the signing name the government of a place."""
    return any(
        place.entry == side.entry
        and (_GOVERNMENT.search(one.before(place.start)) or _COMMITTEE.match(one.after(place.end)))
        for one in main.anchors
        for place in one.places
    )


def named_in_full(side: Mention, there: Iterable[Mention]) -> Mention | None:
    """Return «Ростов-на-Дону» for «Ростов», if one of those places is it."""
    if side.entry.kind != "c":
        return None
    return next((one for one in there if one.name.startswith(f"{side.name}-на-")), None)


def _bare(side: Mention) -> Mention:
    """Return a listed province without that word, where the list has its name without it.

    «Провинция Хэйлунцзян» says only what Heilongjiang is.
    """
    if side.entry.kind != "r" or not side.entry.code:
        return side
    bare = side.name.removeprefix("провинция ")
    return replace(side, name=bare) if bare in side.entry.names(Lang.RU) else side


def spelled(side: Mention, told: list[Told]) -> Mention:
    """Return a place without «ё» where a text spells it with «е»: «Могилевская область»."""
    if "ё" not in side.name:
        return side
    plain = side.name.replace("ё", "е")
    begin = side.name.index("ё") + 1
    said = [each.said(one) for each in told for one in each.named if one.entry == side.entry]
    spelt = {one[:begin] for one in said}
    return replace(side, name=plain) if plain[:begin] in spelt - {side.name[:begin]} else side
