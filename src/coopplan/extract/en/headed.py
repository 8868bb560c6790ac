"""Regions that English names behind their head: «the provinces of Khovd and Bayan-Ölgii».

The rule: behind such a head a bare name that can mean several things is the region of that name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_HEAD = re.compile(
    r"\b(?:provinces?|regions?|oblasts?|prefectures?|republics?|governorates?)\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NEXT = re.compile(r",\s+|,?\s+and\s+(?:of\s+)?")


def sure(sentence: Span, found: Sequence[Mention]) -> list[Mention]:
    """Return the places of a sentence, those behind a head of regions as sure ones."""
    result: list[Mention] = []
    last: Mention | None = None
    for one in found:
        start = one.start - sentence.start
        listed = last is not None and _NEXT.fullmatch(
            sentence.text, last.end - sentence.start, start
        )
        headed = one.entry.kind == "r" and (listed or _HEAD.search(sentence.text[:start]))
        last = one if headed else None
        result.append(replace(one, weak=False) if headed else one)
    return result
