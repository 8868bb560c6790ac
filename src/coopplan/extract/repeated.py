"""A deed that an article tells twice: the fuller telling is the measure."""

from __future__ import annotations

import re

from coopplan.extract.draft import DraftMeasure


def without_repeated(found: list[DraftMeasure]) -> list[DraftMeasure]:
    """Leave out a deed that another one of the same status tells more fully."""
    kept: list[DraftMeasure] = []
    for one in found:
        same = next((other for other in kept if _repeats(one, other)), None)
        if same is None:
            kept.append(one)
        elif len(one.quote) > len(same.quote):
            kept[kept.index(same)] = one
    return sorted(kept, key=lambda one: one.start)


def _repeats(one: DraftMeasure, other: DraftMeasure) -> bool:
    """Tell whether nearly all words of the shorter of two deeds stand in the longer one."""
    mine, theirs = _stems(one.quote), _stems(other.quote)
    least = min(len(mine), len(theirs))
    return one.status is other.status and least > 2 and len(mine & theirs) >= 0.8 * least


def _stems(quote: str) -> frozenset[str]:
    return frozenset(word[:6] for word in re.findall(r"[^\W\d_]{4,}", quote.lower()))
