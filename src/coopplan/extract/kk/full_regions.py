"""Which of two regions of one name a Kazakh text means by the bare name: «Алтай губернаторы».

The rule: the one that the text names in full, where it does so with one of them alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import plain
from coopplan.extract.mention import Mention


def of_bare_names(named: Sequence[tuple[list[Mention], list[Mention]]]) -> None:
    """Make the bare name of a region that of the one whom the text names in full: «Алтай өлкесі».

    ``named`` are the places and bodies of each sentence.
    """
    there = [one for places, _ in named for one in places if one.entry.kind == "r"]
    full = {one.entry: one for one in there if not one.weak}
    for places, _ in named:
        for at, one in enumerate(places):
            if one.entry.kind != "r" or one.entry in full:
                continue
            first = plain(one.name).split()[0]
            meant = [each for each in full.values() if plain(each.name).split()[0] == first]
            if len(meant) == 1:
                places[at] = replace(one, entry=meant[0].entry, name=meant[0].name)
