"""Which part of an English university signs for itself: «the Faculty of Law of Karz University».

The rule: where a sentence of the signing names a part together with its university, and the
university nowhere else in it, the part is the side; whose officer somebody is tells no side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.capitals import CAP, POSTED
from coopplan.extract.gazetteer import BODY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_PART = (
    r"(?:Faculty|College|School|Institute|Department|Cent(?:er|re)|Division)\s+(?:of|for)\s+"
    rf"{CAP}(?:,?\s+(?:(?:and|&|of)\s+)?{CAP}){{0,5}}?"
)
_OF_LEARNING = re.compile(r"\b(?:University|Academy|Institute|College)\b")
_OFFICE = re.compile(
    rf"(?i:{POSTED.pattern})\s*,?\s+(?:(?:of|at|for)\s+)?(?:(?:the|its|their)\s+)?$"
)
"""Before a part whose officer somebody is."""


def whole(sides: Sequence[Mention], anchors: Sequence[Told]) -> list[Mention]:
    """Return the sides of a document, a university by its part where that is what signs."""
    result = list(sides)
    for side in sides:
        if side.entry.kind in "rcn" or not _OF_LEARNING.search(side.name):
            continue
        part = next(filter(None, (_part(side, one) for one in anchors if not one.headline)), None)
        if part is not None and not any(one.name == part for one in sides):
            own = Entry(BODY, "", "", "", part)
            result = [replace(one, entry=own, name=part) if one is side else one for one in result]
        if part is not None:
            result = [one for one in result if one is not side and not _begins(one, part)]
    return result


def _begins(one: Mention, part: str) -> bool:
    """Tell whether a side is the part without its university: «Faculty of Law»."""
    return one.name != part and part.startswith(f"{one.name} ")


def _part(side: Mention, told: Told) -> str | None:
    """Return the name of the part of a university that a signing's sentence names in its stead."""
    text = told.span.text
    found = re.search(rf"{_PART}\s+(?:of|at)\s+(?:the\s+)?{re.escape(side.name)}(?![\w-])", text)
    if found is None or _OFFICE.search(text, 0, found.start()):
        return None
    alone = text[: found.start()] + text[found.end() :]
    return None if side.name in alone else " ".join(found.group().split())
