"""English companies told by their country and what they do: «the Chadian meat processor Karz Lamb».

The rule: capital words behind a people's adjective and the sort of a company, which hold no office;
or behind «M/s».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, GOVERNING, POSTED
from coopplan.extract.gazetteer import COMPANY, index, plain
from coopplan.model.text import Lang

_OF_A_PEOPLE = re.compile(
    rf"(?<![\w-])(?P<people>[A-Z]\w+)\s+(?:[a-z-]+\s+){{0,2}}(?:company|firm|"
    r"corporation|holding|"
    r"producer|processor|manufacturer|operator|developer|retailer|airline|carrier|contractor|supplier|"
    rf"exporter|start-?up)\s+(?P<name>{CAP}(?:\s+{CAP}){{0,3}})(?![\w-])"
)


_MESSRS = re.compile(
    rf"(?<![\w-])M/[Ss]\.?\s+(?P<name>{CAP}(?:\s+(?:(?:and|of|&)\s+)?{CAP}){{0,7}}(?:\s+Co\.)?)"
)
"""A company told so, as in India: «M/s Karz Agro»."""


def addressed(text: str, base: int) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield start, end, name and kind of each that «M/s» marks, and that it may take in a place."""
    for match in _MESSRS.finditer(text):
        yield base + match.start("name"), base + match.end("name"), match["name"], COMPANY, True


def of_a_people(text: str, base: int) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield start, end, name and kind of each, and that it may take in a known place."""
    for match in _OF_A_PEOPLE.finditer(text):
        start, name = base + match.start("name"), match["name"]
        people = plain(match["people"]) in index(Lang.EN).peoples
        if people and not POSTED.search(name) and not GOVERNING.search(name):
            yield start, start + len(name), name, COMPANY, True
