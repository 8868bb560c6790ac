"""Which stretches of an English sentence stand between the marks and words that divide a list.

The rule: what stands between two of them may be an item, one word long, too («fairs», "seminars");
what likely begins a measure may end before each of the next ones. A stretch is told where its words
are likely enough to be in measures.
"""

from __future__ import annotations

from itertools import accumulate

from coopplan.extract.learned import english_words as kind
from coopplan.extract.learned.labels import BEGIN, OUT
from coopplan.extract.learned.likely import Chances
from coopplan.extract.learned.tokens import Token

_DIVIDES = frozenset(("and", "or", "but", "while", "which", "plus"))
_NO_DIVISION = frozenset("-’'\"“”«»()")
"""Marks that stand within an item."""
_LEADS = frozenset(("also", "to", "both", "then", "will", "would", "well", "as"))
"""Words that lead to an item and are no part of it."""
_NO_ITEM = frozenset(
    (kind.NAME, kind.NUMBER, kind.BODY, kind.PRONOUN, kind.ADVERB, kind.MONTH, kind.VAGUE)
)
"""Kinds of words that alone are no item."""
_LIKELY = 0.15
"""How probable it is at least, on an average, that a word of such a stretch is in a measure."""
_BEGINS = 0.05
"""How probable it is at least that a measure begins at a word of which several ends are told."""
_ENDS = 3
"""How many ends are told of it."""


def list_items(words: list[Token], chances: Chances) -> list[tuple[int, int]]:
    """Return the first and the last word of the stretches of a sentence that a list may make."""
    until = [0.0, *accumulate(1 - one[OUT] for one in chances)]
    parts = _parts(words)
    kinds = kind.kinds(words)
    found = [each for each in parts if each[0] < each[1] or kinds[each[0]] not in _NO_ITEM]
    ends = [last for _, last in parts]
    for first, one in enumerate(chances):
        if one[BEGIN] >= _BEGINS:
            behind = [last for last in ends if last > first + 1]
            found += [(first, last) for last in behind[:_ENDS]]
    return [
        (first, last)
        for first, last in found
        if until[last + 1] - until[first] >= _LIKELY * (last + 1 - first)
    ]


def _parts(words: list[Token]) -> list[tuple[int, int]]:
    """Return the first and the last word of what stands between what divides a sentence."""
    marks = [at for at, one in enumerate(words) if _divides(one)]
    found = []
    for before, behind in zip([-1, *marks], [*marks, len(words)], strict=True):
        first, last = before + 1, behind - 1
        while first <= last and (words[first].word in _LEADS or words[first].part == "MARK"):
            first += 1
        while first <= last and words[last].part == "MARK":
            last -= 1
        if first <= last:
            found.append((first, last))
    return found


def _divides(one: Token) -> bool:
    if one.part == "MARK":
        return one.written not in _NO_DIVISION
    return one.word in _DIVIDES
