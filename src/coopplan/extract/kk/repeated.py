"""A deed that a Kazakh article tells twice: the fuller telling is the measure.

The rule: the words of the shorter telling stand in the longer one, endings aside, and so do its
numbers.
"""

from __future__ import annotations

import re

from coopplan.extract.draft import DraftMeasure

_STEM = 4
"""Letters of a word that all its forms share."""


def without_repeated(found: list[DraftMeasure]) -> list[DraftMeasure]:
    """Leave out a deed that another one of the same status tells more fully."""
    fullest = sorted(found, key=lambda one: -len(one.quote))
    kept: list[DraftMeasure] = []
    for one in fullest:
        if not any(_told_in(one, other) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _told_in(one: DraftMeasure, other: DraftMeasure) -> bool:
    mine, theirs = _stems(one.quote), _stems(other.quote)
    common = len(mine & theirs)
    same = len(mine) > 2 and common >= 0.8 * len(mine)
    return one.status is other.status and same and _numbers(one.quote) <= _numbers(other.quote)


def _stems(quote: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in re.findall(r"[^\W\d_]{4,}", quote.lower()))


def _numbers(quote: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", quote))
