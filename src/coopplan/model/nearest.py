"""The words nearest to one that was not understood."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, words: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Return up to ``most`` of the words that are near this one, in any letter case, best first."""
    from difflib import get_close_matches

    by_fold = {one.casefold(): one for one in words}
    found = get_close_matches(word.casefold(), by_fold, n=most, cutoff=0.6)
    return tuple(by_fold[one] for one in found)
