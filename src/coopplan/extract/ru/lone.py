"""The other side of a Russian document of which the signing's sentences name just one.

The rule: who signed «с … областью» has a home that other sentences tell; a country joined to the
side by «и» or «с» is the other.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.doers import OF_FORUM, filled
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def own_region(
    main: Main, told: list[Told], signers: list[Person], found: list[Mention]
) -> Mention | None:
    """Return the home of one who «подписал соглашение с … областью» and is named without it."""
    if not found or any(one.place is not None for one in signers):
        return None
    if not signers:
        return None
    for one in main.anchors:
        for place in one.places:
            if place in found and not re.search(r"\bс[о]?\s+(?:\w+\s+)?$", one.before(place.start)):
                return None
    elsewhere = [one for one in told if one not in main.anchors]
    others = filled([], elsewhere, Lang.RU) or _home(signers, elsewhere)
    there = {one.entry for one in found}
    return next((one for one in others if one.entry not in there), None)


def _home(signers: list[Person], told: list[Told]) -> list[Mention]:
    """Return the first region that a text names, for one whom it calls only «глава области»."""
    if not any(one.local and one.office is not None for one in signers):
        return []
    return [place for one in told for place in one.places if place.entry.kind == "r"][:1]


def foreign_side(main: Main, found: list[Mention]) -> list[Mention]:
    """Return the other country of «сотрудничества … области и Республики …», joined by «и»."""
    home = {one.entry.country for one in found}
    return [
        place
        for one in main.anchors
        for place in one.places
        if place.entry.kind == "n"
        and not place.weak
        and place.entry.code not in home
        and re.search(r"\b(?:и|с)\s+(?:Республик\w+\s+)?$", one.before(place.start))
        and not OF_FORUM.search(one.before(place.start, 110))
    ][:1]
