"""Whether an English body's name says which body it is, and what behind it is no part of it.

The rule: a name all of whose words only say what a body is («University of Technology») needs its
place or town; one with a word of its own («Karz University of Chad») is called without.
"""

from __future__ import annotations

import re

from coopplan.extract.en.heads import ALL, HEALTH, LEARNING, SCHOOLS, any_of

_GENERAL = re.compile(
    rf"(?:(?:{any_of(ALL)}|Federal|State|National|Technical|Technological|Medical|Agricultural|"
    r"Agrarian|Central|Teaching|of|for|and|the|Technology|Science|Sciences|Education|Agriculture|Health|Medicine|Engineering|Management|"
    r"Business|Arts|Economics|Finance|Law|Applied|Higher|Studies|Commerce|Industry)"
    r"(?:\s+|$))+"
)
_KIND = re.compile(
    r"(?:Islamic|American|British|Russian|Catholic|Christian|Free|Open|New|Royal|International|"
    r"Autonomous|Polytechnic(?:al)?|Pontifical|Metropolitan|Pedagogical|Linguistic|City|Town|District|Regional|County|Municipal|Borough|Council|"
    r"Economic|Military|Maritime|Naval|Women[’']s|Public|General|First|Second)$"
)
_WITH_PLACE = f"{SCHOOLS} Institute Academy Conservatory"
"""Heads of learning that go with their place, as those of culture do: «Karz School of Chad»."""
_OF = re.compile(
    rf"(?P<name>.+\s(?:University(?:\s+[A-Z]\w+)?|{any_of(LEARNING, HEALTH, but=_WITH_PLACE)}|"
    r"(?:District|County|Town|City|Regional|"
    r"Municipal|Borough)\s+Council))\s+of\s+(?:the\s+)?(?P<place>[A-Z].*)"
)


def is_general(name: str) -> bool:
    """Tell whether all words of a name only say what it is: «Federal University of Technology»."""
    return _GENERAL.fullmatch(name) is not None


def without_seat(name: str, place: str) -> str:
    """Return the name of a body without the place behind it that only says where it is.

    «Karz University of Chad» is Karz University wherever it is, «Technical University of Chad» is
    called by its country.
    """
    match = _OF.fullmatch(name)
    if match is None or match["place"] != place:
        return name
    own = [one for one in match["name"].split() if not is_general(one) and not _KIND.fullmatch(one)]
    return match["name"] if own else name
