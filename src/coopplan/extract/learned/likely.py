"""Which stretches of a sentence are likeliest, by the chances of the labels of its words.

The rule: a stretch is as probable as its first word begins a measure, each further word goes on
with it and the word behind it does not. Of those that are nearly the same, the likeliest alone is
told.
"""

from __future__ import annotations

from itertools import pairwise

from coopplan.extract.learned.labels import BEGIN, INSIDE
from coopplan.extract.learned.tokens import Token

Chances = list[dict[str, float]]
"""How probable each label of each word is."""

_MOST = 12
"""How many stretches of a sentence are told at most."""
_LEAST = 0.005
"""How probable a stretch is at least."""
_SAME = 0.7
"""Common part, as a share of the longer one, from which two stretches are nearly the same."""
_OPENS = frozenset('"“«(')
_NOTHING = 1e-9


def onward(chances: Chances) -> list[float]:
    """Return how probable each word goes on with the measure of the word before it.

    A last one for what would follow the sentence: none goes on there.
    """
    found = [0.0]
    for one, other in pairwise(chances):
        inside = one[BEGIN] + one[INSIDE]
        found.append(min(1.0, other[INSIDE] / inside) if inside > _NOTHING else 0.0)
    return [*found, 0.0]


def likeliest(
    words: list[Token], chances: Chances, no_end: frozenset[str], least: int
) -> list[tuple[int, int]]:
    """Return the first and the last word of the likeliest stretches, likeliest first.

    None ends with a word of ``no_end``, and each has ``least`` words or more.
    """
    going = onward(chances)
    found = []
    for first, word in enumerate(words):
        chance = chances[first][BEGIN]
        if word.part == "MARK" and word.written not in _OPENS:
            continue
        for last in range(first, len(words)):
            chance *= going[last] if last > first else 1.0
            if chance < _LEAST:
                break
            whole = chance * (1 - going[last + 1])
            long = last + 1 - first >= least
            if long and whole >= _LEAST and words[last].word not in no_end:
                found.append((whole, first, last))
    kept: list[tuple[int, int]] = []
    for _, first, last in sorted(found, reverse=True):
        if len(kept) == _MOST:
            break
        if all(_common(words, (first, last), one) < _SAME for one in kept):
            kept.append((first, last))
    return kept


def _common(words: list[Token], one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the common part of two stretches of words, as a share of the longer of them."""
    starts, ends = ([words[some[at]] for some in (one, other)] for at in (0, 1))
    common = min(each.end for each in ends) - max(each.start for each in starts)
    longest = max(end.end - start.start for start, end in zip(starts, ends, strict=True))
    return max(0, common) / longest
