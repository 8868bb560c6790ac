"""Capital words that look like somebody's name and are that of a place or body, or the other way.

The rule: «Cape Linden» is nobody where the text has a «Cape Linden Metropolitan Assembly» or a
«University of Cape Linden» and gives nobody of that name an office; a surname of the text is no
body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_HEADS = (
    rf"(?:{any_of(ALL, many=True)}|Municipality|District|Province|Region|County|City|Town|Island|"
    rf"Metropolitan|Municipal|Regional|{FORM})\b"
)
_OF = (
    r"\b(?:[Uu]niversity|[Cc]ity|[Tt]own|[Pp]ort|[Mm]unicipality|[Pp]rovince|[Dd]istrict|[Cc]ounty|[Ii]sland)"
    r"\s+of\s+"
)
_DATELINE = r"(?:,\s[^\n–—:]{1,40})?(?:\s[–—-]|:|\s\()\s?"
"""Behind the place in capitals from which a text reports: «CAPE LINDEN – …»."""


def called_so(people: Sequence[Person], text: str) -> set[str]:
    """Return the names of ``people`` by which a text calls places or bodies."""
    held = {one.name for one in people if one.office is not None}
    found = set()
    for name in {one.name for one in people} - held:
        said = re.escape(name)
        reported = re.search(rf"^{re.escape(name.upper())}{_DATELINE}", text, re.MULTILINE)
        if reported or re.search(rf"{_OF}{said}\b|\b{said}\s+(?:[A-Z][a-z]+\s+)?{_HEADS}", text):
            found.add(name)
    return found


_WHERE = re.compile(r"\b(?:of|in|at|from|to|near|between|outside|around|for)\s+(?:the\s+)?$")
"""Before the name of a place, whoever is called so, too."""


def without_surnames(found: list[Told]) -> list[Told]:
    """Take bodies and places away that are surnames of the text: «Lobanov and Reyes sign a pact».

    A place is one only where no list holds it, nothing says where it is and somebody of that name
    bears an office.
    """
    people = [person for one in found for person in one.people if " " in person.name]
    surnames = {each.name.split()[-1] for each in people}
    held = {each.name.split()[-1] for each in people if each.office is not None}
    return [
        replace(
            one,
            organisations=[each for each in one.organisations if each.name not in surnames],
            places=[
                each
                for each in one.places
                if each.entry.code or each.name not in held or _WHERE.search(one.before(each.start))
            ],
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


_TITLE_CASE = 0.7
"""How many of a headline's longer words have capitals at least where all have by its style."""


def without_title_words(found: list[Told]) -> list[Told]:
    """Take people away whose names a headline in capitals makes of its words: «Cruz Expands Ties».

    They have a word that nothing else in the text has with a capital.
    """
    said = {word for one in found if not one.headline for word in _WORDS.findall(one.span.text)}
    return [
        replace(one, people=[each for each in one.people if set(each.name.split()) <= said])
        if one.headline and _in_title_case(one.span.text)
        else one
        for one in found
    ]


_WORDS = re.compile(r"[A-Z](?:\.|[\w’'-]*\w)?")


def _in_title_case(text: str) -> bool:
    """Tell whether most of a headline's longer words begin with a capital."""
    words: list[str] = re.findall(r"[^\W\d_]{4,}", text)
    return sum(one[0].isupper() for one in words) > _TITLE_CASE * len(words)
