"""Further traits of the words of an English sentence: kinds, what governs, what the rules say.

The rule: what a word is part of is told by more than its neighbours. So each word also has the
kinds of the words around it, the last word before it that promises, says or signs, the predicates
on both sides, where the last list or clause began, and how it lies to what the rules propose.
"""

from __future__ import annotations

from coopplan.extract.learned import english_words as kind
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.tokens import Token
from coopplan.extract.statuses import Piece
from coopplan.model.frozen import frozen

_GOVERN = frozenset((kind.MODAL, kind.SIGN, kind.SAY, kind.AGREE))
_PREDICATES = _GOVERN | {kind.VERB, kind.WISH, kind.BE, kind.HAVE, kind.ED}
_LISTS = frozenset((",", "and", ";", "or", ":"))
"""Kinds behind which an item of a list may begin."""
_CLAUSES = _LISTS | {"that", "to", "for"}
"""Kinds behind which an item or a clause may begin."""
_QUOTES = frozenset('"“”')
_FIELD = "F"
_STEM = 6
_NEAR, _FAR = 3, 4
"""By how many words a distance from what governs is told, and up to which step."""
_LONGEST, _MOST_PROPOSED, _MOST_BEFORE = 6, 4, 3


@frozen
class _Sentence:
    """The words of a sentence, their kinds, and how each lies to what the rules propose."""

    words: list[str]
    kinds: list[str]
    ruled: list[str]
    statuses: list[str]

    def kind(self, at: int) -> str:
        """Return the kind of a word, or what stands for either end of the sentence."""
        if at < 0:
            return "^"
        return self.kinds[at] if at < len(self.kinds) else "$"

    def rule(self, at: int) -> str:
        """Return how a word lies to the proposals; a dash beyond the sentence."""
        return self.ruled[at] if 0 <= at < len(self.ruled) else "-"


def of_english(words: list[Token], pieces: list[Piece], before: int | None) -> list[list[str]]:
    """Return the further traits of each word of a sentence.

    ``pieces`` are what the rules propose in it; ``before`` is how many they propose in the sentence
    before, None of the first one.
    """
    if not words:
        return []
    one = _sentence(words, pieces)
    whole = _of_whole(one, len(pieces), before)
    found = [[*_around(one, at), *_of_rules(one, at), *whole] for at in range(len(words))]
    for own, governed in zip(found, _governed(one), strict=True):
        own += governed
    return found


def _sentence(words: list[Token], pieces: list[Piece]) -> _Sentence:
    ruled, statuses = [OUT] * len(words), [""] * len(words)
    for each in pieces:
        label = BEGIN
        for at, word in enumerate(words):
            if each.start <= word.start and word.end <= each.end:
                ruled[at] = (_FIELD if each.field else "") + label
                statuses[at] = each.cue.status.value
                label = INSIDE
    return _Sentence([one.word for one in words], kind.kinds(words), ruled, statuses)


def _of_whole(one: _Sentence, proposed: int, before: int | None) -> list[str]:
    governing = "|".join(sorted(_GOVERN & {*one.kinds}))
    return [
        f"rules:{min(_MOST_PROPOSED, proposed)}",
        f"rules before:{'-' if before is None else min(_MOST_BEFORE, before)}",
        f"sentence:{one.words[0]}",
        f"governing:{governing}",
        f"paper:{int(kind.PAPER in one.kinds)}",
        f"vague:{int(kind.VAGUE in one.kinds)}",
    ]


def _around(one: _Sentence, at: int) -> list[str]:
    last, own, after, second = (one.kind(at + step) for step in (-1, 0, 1, 2))
    word = one.words[at]
    return [
        f"k:{own}",
        f"-2k:{one.kind(at - 2)}",
        f"-1k:{last}",
        f"1k:{after}",
        f"2k:{second}",
        f"k-k:{last}|{own}",
        f"k+k:{own}|{after}",
        f"k-k+k:{last}|{own}|{after}",
        f"k+k+k:{own}|{after}|{second}",
        f"w-k:{one.words[at - 1] if at else '^'}|{own}",
        f"w+k:{word}|{after}",
        f"k-w:{last}|{word}",
    ]


def _of_rules(one: _Sentence, at: int) -> list[str]:
    last, own = one.rule(at - 1), one.rule(at)
    return [
        f"r:{own}",
        f"r status:{own}{one.statuses[at]}",
        f"r-r+r:{last}|{own}|{one.rule(at + 1)}",
        f"r k:{own}|{one.kinds[at]}",
        f"r k-k:{own}|{one.kind(at - 1)}|{one.kinds[at]}",
    ]


def _governed(one: _Sentence) -> list[list[str]]:
    """Return what governs each word, what predicates stand beside it, where its item began."""
    ahead = _ahead(one)
    governors: list[int] = []
    predicate, item, begun = "-", -1, "^"
    open_quotes = 0
    found = []
    for at, (own, word) in enumerate(zip(one.kinds, one.words, strict=True)):
        governor = one.words[governors[-1]] if governors else "-"
        far = str(min(_FAR, (at - governors[-1] + 1) // _NEAR)) if governors else "-"
        traits = [
            f"g:{governor}",
            f"g k:{governor}|{own}",
            f"g far:{far}",
            f"g kinds:{'|'.join(one.kinds[each] for each in governors[-2:])}",
            f"p:{predicate}",
            f"p k:{predicate}|{own}",
            f"p ahead:{ahead[at]}",
            f"quoted:{open_quotes % 2}",
            f"item:{begun}",
            f"item far:{min(_LONGEST, at - item)}",
        ]
        if one.kind(at - 1) in _LISTS:
            traits += [f"item k:{own}|{one.kind(at - 1)}", f"item g:{own}|{governor}"]
        if one.ruled[at] in (BEGIN, _FIELD + BEGIN):
            traits.append(f"r g:{governor}")
        found.append(traits)
        open_quotes += word in _QUOTES
        if own in _GOVERN:
            governors.append(at)
        if own in _PREDICATES:
            predicate = own
        if own in _CLAUSES:
            item, begun = at + 1, f"{own}|{one.kind(at + 1)}"
    return found


def _ahead(one: _Sentence) -> list[str]:
    """Return the next predicate behind each word: its kind and how it begins."""
    found = ["-"]
    for own, word in zip(reversed(one.kinds[1:]), reversed(one.words[1:]), strict=True):
        found.append(f"{own}:{word[:_STEM]}" if own in _PREDICATES else found[-1])
    return found[::-1]
