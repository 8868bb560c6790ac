"""Who represented the sides where an English signing names nobody: «Representing Graz was …».

The rule: sentences beside that of the signing that tell of two sides who stood for each name those
who signed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_REPRESENTS = re.compile(r"\brepresent(?:s|ed|ing)\b", re.IGNORECASE)
_REACH = 3
"""Sentences behind a signing, or before it, in which those who stood for the sides are told."""


def signers(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return those who stood for the sides of a signing, one side each at least; else none."""
    for one in anchors:
        at = next(order for order, each in enumerate(told) if each is one)
        for beside in (told[at + 1 : at + 1 + _REACH], told[max(0, at - _REACH) : at][::-1]):
            found = _standing(beside)
            if len({each.place.entry for each in found if each.place}) > 1:
                return sorted(found, key=lambda each: each.start)
    return []


def _standing(sentences: Sequence[Told]) -> list[Person]:
    found: list[Person] = []
    for one in sentences:
        voiced = [each for each in one.people if each.voiced]
        if one.headline or not voiced or not _REPRESENTS.search(one.span.text):
            break
        found += voiced
    return found
