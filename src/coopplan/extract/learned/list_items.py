"""Which stretches of a sentence stand between the marks and words that divide a list.

The rule: what stands between two of them may be an item, one word long, too («fairs», "seminars");
what likely begins a measure may end before each of the next ones. A stretch is told where its words
are likely enough to be in measures.
"""

from __future__ import annotations

from itertools import accumulate

from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.labels import BEGIN, OUT
from coopplan.extract.learned.likely import Chances
from coopplan.extract.learned.routes import joins
from coopplan.extract.learned.tokens import Token

_LIKELY = 0.15
"""How probable it is at least, on an average, that a word of such a stretch is in a measure."""
_BEGINS = 0.05
"""How probable it is at least that a measure begins at a word of which several ends are told."""
_ENDS = 3
"""How many ends are told of it."""


def list_items(words: list[Token], chances: Chances, grammar: Grammar) -> list[tuple[int, int]]:
    """Return the first and the last word of the stretches of a sentence that a list may make."""
    until = [0.0, *accumulate(1 - one[OUT] for one in chances)]
    parts = _parts(words, grammar)
    kinds = grammar.kinds(words)
    found = [each for each in parts if each[0] < each[1] or kinds[each[0]] not in grammar.no_item]
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


def _parts(words: list[Token], grammar: Grammar) -> list[tuple[int, int]]:
    """Return the first and the last word of what stands between what divides a sentence."""
    kinds = grammar.kinds(words)
    marks = [
        at
        for at, one in enumerate(words)
        if _divides(one, kinds[at], grammar) and not joins(words, at)
    ]
    found = []
    for before, behind in zip([-1, *marks], [*marks, len(words)], strict=True):
        first, last = before + 1, behind - 1
        while first <= last and (words[first].word in grammar.leads or words[first].part == "MARK"):
            first += 1
        while first <= last and words[last].part == "MARK":
            last -= 1
        if first <= last:
            found.append((first, last))
    return found


def _divides(one: Token, kind: str, grammar: Grammar) -> bool:
    if one.part == "MARK":
        return one.written not in grammar.no_division
    return one.word in grammar.divide or kind in grammar.divide
