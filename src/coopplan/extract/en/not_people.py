"""Capital words that look like somebody's name and are that of a place or body, or the other way.

The rule: «Cape Linden» is nobody where the text has a «Cape Linden Metropolitan Assembly» or a
«University of Cape Linden» and gives nobody of that name an office; a surname of the text is no
body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_HEADS = (
    r"(?:Assembly|Council|Municipality|District|Province|Region|County|City|Town|Island|University|College|"
    r"Institute|Polytechnic|Academy|Chamber|Company|Authority|Port|Hospitals?|Bank|Metropolitan|"
    r"Municipal|Regional|Ltd|Limited|LLC|LLP|JSC|Inc|Corporation|Group)\b"
)
_OF = (
    r"\b(?:[Uu]niversity|[Cc]ity|[Tt]own|[Pp]ort|[Mm]unicipality|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Ii]sland)"
    r"\s+of\s+"
)


def called_so(people: Sequence[Person], text: str) -> set[str]:
    """Return the names of ``people`` by which a text calls places or bodies."""
    held = {one.name for one in people if one.office is not None}
    found = set()
    for name in {one.name for one in people} - held:
        said = re.escape(name)
        if re.search(rf"{_OF}{said}\b|\b{said}\s+(?:[A-Z][a-z]+\s+)?{_HEADS}", text):
            found.add(name)
    return found


def without_surnames(found: list[Told]) -> list[Told]:
    """Take bodies away that are surnames of the text: «Lobanov and Reyes sign an agreement»."""
    names = [person.name.split() for one in found for person in one.people]
    surnames = {each[-1] for each in names if len(each) > 1}
    return [
        replace(
            one, organisations=[each for each in one.organisations if each.name not in surnames]
        )
        for one in found
    ]


def without_bodies(found: list[Told], text: str) -> list[Told]:
    """Take people away whose names are those of places and bodies of the text."""
    bodies = called_so([person for one in found for person in one.people], text)
    if not bodies:
        return found
    return [
        replace(one, people=[each for each in one.people if each.name not in bodies])
        for one in found
    ]
