"""The sides that a Russian text tells in full, which are all of the document or of the talks.

The rule: the first way in which a text does so counts; those of talks are asked where nothing was
signed.
"""

from __future__ import annotations

from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import (
    called_sides,
    counted_partners,
    counted_regions,
    foreign_ministries,
    ministers,
    partners_in_turn,
    patrons,
    signed_list,
    social_partners,
    told_pair,
    two_bodies,
    who_met,
)
from coopplan.extract.told import Told


def sides(
    main: Main, told: list[Told], own: list[Told], people: list[Person], ruled: list[Mention]
) -> list[Mention]:
    """Return the sides that are told in full; else none.

    ``own`` are the sentences of the document, ``people`` who signed it, ``ruled`` the sides that
    the other rules found.
    """
    found = counted_regions.sides(told, main.anchors)
    found = found or signed_list.sides(main.anchors, people) or partners_in_turn.sides(told)
    found = found or social_partners.sides(told, main.anchors)
    found = found or foreign_ministries.sides(main, told)
    found = found or told_pair.sides(own, main.anchors) or two_bodies.sides(main, own)
    found = found or ministers.sides(main, own, people) or counted_partners.sides(own)
    found = found or called_sides.many_sided(main, own)
    if found or main.anchors:
        return found
    return patrons.sides(told) or who_met.sides(told, ruled)
