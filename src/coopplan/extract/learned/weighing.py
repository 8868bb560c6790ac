"""Which proposals of the rules stand, and which stretches they missed, by the learned weights.

The rule: a proposal stands unless all around it says that it is none; a stretch that no rule saw is
taken where it is likelier one than none. A field of cooperation that the text promises something
about is the rules' own, and is not weighed.
"""

from __future__ import annotations

from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT, stretches
from coopplan.extract.learned.tokens import VERBS, Token, tokens
from coopplan.extract.learned.traits import of_stretch, of_words
from coopplan.extract.learned.weights import MEASURES, STATUSES, Weights, learned
from coopplan.extract.proposed import long_enough, passed_over
from coopplan.extract.ru.things import DEED, WORK
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_PARTS = 6
_STANDS = 0.02
"""How probable it is at least, on average over its words, that a proposal is a measure."""
_NONE = 0.5
"""How probable it may be at most that a word of a stretch which no rule saw is in no measure."""

Chances = list[dict[str, float]]


def weighed(told: list[Told], proposals: list[list[Piece]], lang: Lang) -> list[list[Piece]]:
    """Return the measures of each sentence, in order, where the rules propose ``proposals``."""
    decide, judge = learned(lang, MEASURES), learned(lang, STATUSES)
    found = []
    for at, (one, pieces) in enumerate(zip(told, proposals, strict=True)):
        words, traits = seen(one, at, len(told), lang)
        if not words or passed_over(one, lang):
            found.append(pieces)
            continue
        chances = decide.chances(traits)
        kept = [each for each in pieces if each.field or stands(each, words, chances)]
        more = [
            Piece(*each, Cue(status(one.span, words, each, lang, judge), each[1], each[1]))
            for each in missed(kept, words, chances)
            if _whole([word for word in words if each[0] <= word.start < each[1]], lang)
        ]
        more = [each for each in more if long_enough(one, each, lang)]
        found.append(sorted([*kept, *more], key=lambda each: each.start))
    return found


def seen(told: Told, at: int, count: int, lang: Lang) -> tuple[list[Token], list[list[str]]]:
    """Return the words of the ``at``-th of ``count`` sentences, and the traits of each."""
    words = tokens(told.span, lang)
    return words, of_words(told.span, words, min(_PARTS - 1, _PARTS * at // count), lang)


def stands(piece: Piece, words: list[Token], chances: Chances) -> bool:
    """Tell whether a proposal may be a measure."""
    inside = [
        1 - chance[OUT]
        for word, chance in zip(words, chances, strict=True)
        if piece.start <= word.start and word.end <= piece.end
    ]
    return not inside or sum(inside) / len(inside) > _STANDS


def missed(kept: list[Piece], words: list[Token], chances: Chances) -> list[tuple[int, int]]:
    """Return the stretches that are measures and that nothing kept shares a word with."""
    labels: list[str] = []
    for one in chances:
        if one[OUT] >= _NONE:
            labels.append(OUT)
        elif not labels or labels[-1] == OUT or one[BEGIN] > one[INSIDE]:
            labels.append(BEGIN)
        else:
            labels.append(INSIDE)
    return [
        (start, end)
        for start, end in stretches(words, labels)
        if not any(one.start < end and start < one.end for one in kept)
    ]


def _whole(words: list[Token], lang: Lang) -> bool:
    """Tell whether words leave no quotation open, and in Russian have one of a deed among them."""
    marks = [one.written for one in words if one.part == "MARK"]
    if any(marks.count(left) != marks.count(right) for left, right in ("«»", "“”", "()")):
        return False
    if lang is not Lang.RU:
        return True
    return any(one.part in VERBS or DEED.match(one.word) or WORK.match(one.word) for one in words)


def status(
    span: Span, words: list[Token], stretch: tuple[int, int], lang: Lang, decide: Weights
) -> Status:
    """Return the status of a stretch: by the cues of the rules in it or before it, else learned.

    Kazakh has no such cues beside its predicates.
    """
    start, end = stretch
    there = cues(span, lang) if lang is not Lang.KK else []
    inside = [one for one in there if one.start < end and start < one.end]
    inside = inside or [one for one in there if one.end <= start][-1:]
    if inside:
        return ruling(inside).status
    return Status(decide.likeliest(of_stretch(words, start, end, lang)))
