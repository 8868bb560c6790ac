"""Where behind an English body the name of its head begins: «president of the Chamber Ann Cruz».

The rule: right behind an office and «of» a run of capital words that ends with two names is the
body and who heads it; a name that tells of a field, a place or what a body is ends no run so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.capitals import CAP, POSTED
from coopplan.extract.en.common_words import may_be_surname
from coopplan.extract.mention import Mention
from coopplan.extract.offices import is_field

_OFFICE_OF = re.compile(
    rf"(?:^|\s)(?:{POSTED.pattern}|chair(?:wo)?man|representative|manager|"
    r"founder)(?:[ -]General|\s+and\s+CEO)?\s+(?:of|at)\s+(?:the\s+)?"
    r"(?:(?:[\w-]+\s+){0,2}(?:city|province|town|municipality|district|county|commune|borough|region)"
    r"\s+of\s+)?$",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(
    r"[,(–—]\s*(?:(?:the|its|a|deputy|vice|first|executive|managing|general|acting|who\s+is)[\s-]+){0,3}$",
    re.IGNORECASE,
)
"""Before an office whose bearer stands before it: «Ann Cruz, the director of Karz, …»."""
_TAIL = re.compile(rf"(?P<body>.*[\w’'.”\"»])\s+(?P<first>{CAP})\s+(?P<last>{CAP})$")
_HANGS = re.compile(r"\b(?:of|for|and|&|the|de|del|da|do|dos)$")
_OTHER_NAME = re.compile(rf"(?:,\s*)?\s(?:(?:Mr|Mrs|Ms|Dr|Prof|H\.E|Hon|Engr)\.?\s+)*{CAP}\s+{CAP}")
_MIDDLE_INITIAL = re.compile(rf"\s+[A-Z]\.\s+{CAP}")
_BEFORE = 80


def end_of_body(text: str, start: int, end: int, places: Sequence[tuple[int, int]]) -> int:
    """Return where a body ends that stands at ``start:end`` with the name of its head, if with one.

    ``places`` are where known places stand in the text.
    """
    office = _OFFICE_OF.search(text, max(0, start - _BEFORE), start)
    if office is None or _NAMED_BEFORE.search(text, 0, office.start() + 1):
        return end
    if _MIDDLE_INITIAL.match(text, end):
        cut = text.rfind(" ", start, end)
        return cut if cut > start and _is_name(text[cut + 1 : end]) else end
    match = _TAIL.fullmatch(text[start:end])
    if match is None or _HANGS.search(match["body"]) or _OTHER_NAME.match(text, end):
        return end
    if any(one < end and start + match.start("first") < stop for one, stop in places):
        return end
    names = _is_name(match["first"]) and _is_name(match["last"])
    return start + match.end("body") if names else end


def known(places: Sequence[Mention], base: int) -> list[tuple[int, int]]:
    """Return where places stand in a sentence that starts at ``base``."""
    return [(one.start - base, one.end - base) for one in places]


def _is_name(word: str) -> bool:
    """Tell whether a capital word may be one of somebody's names."""
    return may_be_surname(word) and not is_field(word)
