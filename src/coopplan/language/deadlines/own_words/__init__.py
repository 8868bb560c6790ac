"""Words that are no slips of a word of time, though one letter away from it.

The rule: a word that means something else is never read as a slip, alone or beside others. In
Russian the lists hold the forms of common words of the dictionary, without names; in Kazakh and
English the words of plans and news. Forms of the word of time itself stay slips of it.
"""

from __future__ import annotations

from functools import cache
from importlib import resources


def is_own_word(word: str, code: str) -> bool:
    """Whether a word of a language is one by itself; asked only where a slip might be mended."""
    return word in _listed(code)


@cache
def _listed(code: str) -> frozenset[str]:
    table = resources.files(__name__) / f"{code}.txt"
    return frozenset(table.read_text(encoding="utf-8").split())
