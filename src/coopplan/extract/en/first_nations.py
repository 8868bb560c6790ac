"""Nations within a state that govern themselves: «Karz First Nation», «Orwin Tribe».

The rule: capital words before «First Nation», «Cree Nation», «Tribe», «Indian Band», «Métis
Settlement»; of a list that one plural ends each is called by its own: «Karz and Orwin First
Nations».
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, POSTED, without_lead

_HEAD = (
    r"(?:First\s+Nation|(?:Cree|Dene|Ojibway|Ojibwe|Mi[’']kmaq|Navajo|Cherokee)\s+Nation|"
    r"(?:Indian\s+)?Tribe|Indian\s+(?:Band|Community)|M[eé]tis\s+(?:Settlement|Nation)|"
    r"Nation\s+Council|Tribal\s+Council)"
)
_NAME = rf"{CAP}(?:\s+{CAP}){{0,3}}?"
_ONE = re.compile(rf"(?<![\w-])(?P<name>{_NAME})\s+(?P<head>{_HEAD})(?![\w-])")
_LIST = re.compile(
    rf"(?<![\w-])(?P<names>(?:{_NAME},\s+)*{_NAME},?\s+and\s+{_NAME})\s+"
    r"(?P<head>First\s+Nation|Tribe|M[eé]tis\s+Settlement)s(?![\w-]|\s+[A-Z])"
)
_EACH = re.compile(rf"{_NAME}(?=,|\s+and\s|$)")


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and name of each in a text."""
    for match in _LIST.finditer(text):
        head = " ".join(match["head"].split())
        for one in _EACH.finditer(match["names"]):
            start = match.start("names") + one.start()
            start, end = without_lead(text, start, match.start("names") + one.end())
            if start < end and not POSTED.search(text[start:end]):
                yield start, end, f"{text[start:end]} {head}"
    for match in _ONE.finditer(text):
        start, _ = without_lead(text, match.start("name"), match.end("name"))
        posted = list(POSTED.finditer(text, start, match.end("name")))
        start = posted[-1].end() + 1 if posted else start
        if start < match.end("name"):
            yield start, match.end(), " ".join(text[start : match.end()].split())
