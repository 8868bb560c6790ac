"""Dashes that join names: «рейс Астрахань – Актау», "the Orsk – Aktobe road".

The rule: a dash between two names is part of what both name together; no measure begins or ends at
it, and it divides no list.
"""

from __future__ import annotations

from coopplan.extract.learned.tokens import NAMES, Token

_DASHES = frozenset("–—-")


def joins(words: list[Token], at: int) -> bool:
    """Tell whether the word or mark at a place is a dash that joins two names."""
    inside = 0 < at < len(words) - 1 and words[at].written in _DASHES
    return inside and words[at - 1].word in NAMES and words[at + 1].word in NAMES


def cut(words: list[Token], first: int, last: int) -> bool:
    """Tell whether a stretch begins or ends at a dash that joins two names."""
    return joins(words, first - 1) or joins(words, last + 1)
