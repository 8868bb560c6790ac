"""Which stretches of a sentence are measures, among all that may be one.

The rule: what the rules propose and what the words make likely, cut at several levels of doubt,
stand beside each other as candidates; where the words of stretches are weighed, so do the likeliest
stretches and those that a list may make. Each is weighed by how probable its words and ends are, by
what the rules say of it and by how the sentence and the article stand; those are taken that are
worth most together and share no word. A field of cooperation that the text promises something about
is the rules' own, and is not weighed.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from coopplan.extract.learned.grammar import Grammar
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT, stretches
from coopplan.extract.learned.likely import Chances, likeliest
from coopplan.extract.learned.list_items import list_items
from coopplan.extract.learned.routes import cut
from coopplan.extract.learned.tokens import Token
from coopplan.extract.statuses import Piece
from coopplan.model.frozen import frozen

DOUBTS = (0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95)
"""How probable it may be at most that a word of a candidate is in no measure, level by level."""
_COST = 0.35
"""What taking a measure costs, where a right one is worth 1: about half of the F1 that is reached,
by which one more answer neither raises nor lowers F1."""
_LEAST = 3
"""How many words a stretch has at least that no rule saw, where no grammar tells it."""
_MOST = 120
"""How many candidates of a sentence are weighed at most: a page may be one endless sentence."""
_DENIALS = frozenset(("не", "not", "never"))
_PAIRS = (("«", "»"), ("“", "”"), ("(", ")"))


@frozen
class Seen:
    """A sentence as it is weighed: its words, the chances of each, and what the rules propose."""

    words: list[Token]
    chances: Chances
    pieces: list[Piece]


@frozen
class Candidate:
    """The words ``first`` to ``last`` of a sentence, at ``start:end`` of the text.

    ``piece`` is the proposal that it is, if it is one; ``levels`` the levels of doubt at which the
    words make it (as places in ``DOUBTS``).
    """

    start: int
    end: int
    first: int
    last: int
    piece: Piece | None
    levels: tuple[int, ...]

    def meets(self, start: int, end: int) -> bool:
        """Tell whether it shares a place with ``start:end``."""
        return self.start < end and start < self.end

    def overlap(self, start: int, end: int) -> float:
        """Return the common part with ``start:end``, as a share of the longer of the two."""
        return overlap((self.start, self.end), (start, end))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the common part of two stretches, as a share of the longer of them."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / max(one[1] - one[0], other[1] - other[0])


def candidates(seen: Seen, grammar: Grammar | None = None) -> list[Candidate]:
    """Return what may be a measure in a sentence, in the order of the text.

    With a ``grammar`` the likeliest stretches and the items of lists are told beside those of the
    levels.
    """
    levels: dict[tuple[int, int], list[int]] = {}
    for level, doubt in enumerate(DOUBTS):
        for stretch in stretches(seen.words, _labels(seen.chances, doubt)):
            levels.setdefault(_with_denial(seen.words, *stretch), []).append(level)
    items: set[tuple[int, int]] = set()
    if grammar is not None:
        for first, last in likeliest(seen.words, seen.chances, grammar.no_end, grammar.least):
            place = (seen.words[first].start, seen.words[last].end)
            levels.setdefault(_with_denial(seen.words, *place), [])
        items = {
            (seen.words[first].start, seen.words[last].end)
            for first, last in list_items(seen.words, seen.chances, grammar)
        }
    shortest = _LEAST if grammar is None else grammar.least
    pieces = {(one.start, one.end): one for one in seen.pieces if not (one.field or one.sure)}
    starts, ends = [one.start for one in seen.words], [one.end for one in seen.words]
    found = []
    for start, end in sorted(levels.keys() | items | pieces.keys()):
        first, last = bisect_left(starts, start), bisect_right(ends, end) - 1
        piece = pieces.get((start, end))
        least = 1 if (start, end) in items else shortest
        if cut(seen.words, first, last):
            continue
        if first <= last and (piece is not None or _whole(seen.words[first : last + 1], least)):
            marked = tuple(levels.get((start, end), ()))
            found.append(Candidate(start, end, first, last, piece, marked))
    return found if len(found) <= _MOST else _likeliest(found, seen.chances)


def _likeliest(found: list[Candidate], chances: Chances) -> list[Candidate]:
    """Return what the rules propose and the others whose words are likeliest in measures."""
    until = [0.0, *accumulate(1 - one[OUT] for one in chances)]

    def likely(one: Candidate) -> tuple[bool, float]:
        inside = until[one.last + 1] - until[one.first]
        return one.piece is not None, inside / (one.last + 1 - one.first)

    kept = sorted(found, key=likely, reverse=True)[:_MOST]
    return sorted(kept, key=lambda one: (one.start, one.end))


def chosen(found: list[Candidate], chances: list[float]) -> list[Candidate]:
    """Return the candidates of a sentence that are measures, in the order of the text.

    ``chances`` tell how probable that is of each. Of all that share no word with each other these
    are worth most together: two deeds that stand side by side are worth more than the one stretch
    that holds both. It is found by weighted interval scheduling (Kleinberg, Tardos, Algorithm
    Design, 6.1).
    """
    order = sorted(zip(found, chances, strict=True), key=lambda each: each[0].end)
    ends = [one.end for one, _ in order]
    worth, steps = [0.0], []
    for at, (one, chance) in enumerate(order):
        before = bisect_right(ends, one.start, 0, at)
        with_it = worth[before] + chance - _COST
        steps.append((with_it > worth[at], before))
        worth.append(max(worth[at], with_it))
    kept: list[Candidate] = []
    at = len(order)
    while at:
        taken, before = steps[at - 1]
        if taken:
            kept.append(order[at - 1][0])
        at = before if taken else at - 1
    return kept[::-1]


def _labels(chances: Chances, doubt: float) -> list[str]:
    labels: list[str] = []
    for one in chances:
        if one[OUT] >= doubt:
            labels.append(OUT)
        elif not labels or labels[-1] == OUT or one[BEGIN] > one[INSIDE]:
            labels.append(BEGIN)
        else:
            labels.append(INSIDE)
    return labels


def _with_denial(words: list[Token], start: int, end: int) -> tuple[int, int]:
    """Return a stretch with the «не» right before it, without which it would say the opposite."""
    before = next((one for one in reversed(words) if one.end <= start), None)
    denied = before is not None and before.word in _DENIALS
    return (before.start, end) if before is not None and denied else (start, end)


def _whole(words: list[Token], least: int) -> bool:
    """Tell whether there are ``least`` words, and none leaves a quotation open."""
    marks = [one.written for one in words if one.part == "MARK"]
    if any(marks.count(left) != marks.count(right) for left, right in _PAIRS):
        return False
    return len(words) - len(marks) >= least
