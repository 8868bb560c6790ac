"""The measures of an article by the learned weights, where the rules propose some.

The rule: each word of a sentence is weighed, then each stretch that may be a measure
(``choosing``), by its words together, too, as the grammar of the language tells them
(``grammars``); a proposal that is taken keeps its own status, another stretch takes that of the
rules' cues in it or before it, else the one that was learned. A headline, which the text under it
tells in full, a promised field and what is sure are the rules' own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.kk.ready import ready_status
from coopplan.extract.learned import sense_traits
from coopplan.extract.learned.choice_figures import Figures, of_article, with_odds
from coopplan.extract.learned.choosing import Candidate, Seen, candidates, chosen
from coopplan.extract.learned.english_traits import of_english
from coopplan.extract.learned.grammars import GRAMMARS
from coopplan.extract.learned.senses import senses
from coopplan.extract.learned.status_traits import Stated, before_each, of_status
from coopplan.extract.learned.stretch_traits import of_stretches
from coopplan.extract.learned.tokens import Token, tokens
from coopplan.extract.learned.traits import of_words
from coopplan.extract.learned.trees import CHOICES, Trees, grown
from coopplan.extract.learned.weights import (
    MEASURES,
    STATUSES,
    STRETCHES,
    Weights,
    learned,
)
from coopplan.extract.proposed import passed_over
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_PARTS = 6


def weighed(told: list[Told], proposals: list[list[Piece]], lang: Lang) -> list[list[Piece]]:
    """Return the measures of each sentence, in order, where the rules propose ``proposals``."""
    decide, judge = learned(lang, MEASURES), learned(lang, STATUSES)
    article = {
        at: Seen(words, decide.chances(traits), proposals[at])
        for at, words, traits in seen(told, proposals, lang)
    }
    together = learned(lang, STRETCHES)
    taken = taken_of(list(article.values()), grown(lang, CHOICES), together, lang)
    stated = [Stated(told[at].span, one.words, one.pieces) for at, one in article.items()]
    found = list(proposals)
    whole = zip(article, stated, before_each(stated, lang), taken, strict=True)
    for at, one, before, some in whole:
        own = [each for each in one.pieces if each.field or each.sure]
        others = [piece(each, one, before, lang, judge) for each in some]
        others = [each for each in others if not any(each.meets(s) for s in own if s.sure)]
        found[at] = sorted([*own, *others], key=lambda each: each.start)
    return found


def seen(
    told: list[Told], proposals: list[list[Piece]], lang: Lang
) -> Iterator[tuple[int, list[Token], list[list[str]]]]:
    """Yield the place of each sentence that is weighed, its words and the traits of each."""
    before: int | None = None
    for at, (each, pieces) in enumerate(zip(told, proposals, strict=True)):
        words = tokens(each.span, lang)
        if not words or passed_over(each, lang):
            continue
        traits = of_words(each.span, words, min(_PARTS - 1, _PARTS * at // len(told)), lang)
        further = _further(words, pieces, before, lang)
        traits = [[*one, *more] for one, more in zip(traits, further, strict=True)]
        before = len(pieces)
        yield at, words, traits


def _further(
    words: list[Token], pieces: list[Piece], before: int | None, lang: Lang
) -> list[list[str]]:
    """Return what some languages tell of each word beside what all do.

    English words are told by their kinds, Russian ones by what they are about; either found no
    more measures in another language.
    """
    if lang is Lang.EN:
        return of_english(words, pieces, before)
    if lang is Lang.RU:
        return sense_traits.of_words(senses(words, lang))
    return [[] for _ in words]


def taken_of(
    article: list[Seen], judge: Trees, words: Weights, lang: Lang
) -> list[list[Candidate]]:
    """Return for each sentence of an article the candidates that are measures.

    ``words`` weigh the words of a stretch together.
    """
    found = found_in(article, lang)
    return [
        chosen(some, [judge.chance(each) for each in told])
        for some, told in zip(found, told_of(article, found, words, lang), strict=True)
    ]


def found_in(article: list[Seen], lang: Lang) -> list[list[Candidate]]:
    """Return the candidates of each sentence."""
    return [candidates(one, GRAMMARS[lang]) for one in article]


def told_of(
    article: list[Seen], found: list[list[Candidate]], words: Weights, lang: Lang
) -> list[list[Figures]]:
    """Return the figures of each candidate, with those of its words."""
    figures = of_article(article, found)
    traits = of_stretches(article, found, GRAMMARS[lang])
    odds = [[words.odds(each) for each in some] for some in traits]
    return with_odds(article, found, figures, odds)


def piece(
    candidate: Candidate, one: Stated, before: list[str], lang: Lang, judge: Weights
) -> Piece:
    """Return a candidate of a sentence as a measure with its status."""
    if candidate.piece is not None:
        return candidate.piece
    start, end = candidate.start, candidate.end
    return Piece(start, end, cue(one, (start, end), before, lang, judge))


_BETWEEN = re.compile(r"[^.,;:!?()«»“”—–]{0,40}")


def _said_of(one: Stated, end: int, cue: Cue) -> bool:
    """Tell whether a cue is the predicate of a stretch that ends at ``end``: nothing parts them."""
    between = one.span.text[end - one.span.start : cue.start - one.span.start]
    return _BETWEEN.fullmatch(between) is not None


def _apart(one: Stated, end: int, start: int) -> bool:
    """Tell whether a clause ends between a cue that ends at ``end`` and a stretch behind it."""
    between = one.span.text[end - one.span.start : start - one.span.start]
    return _ANOTHER.search(between) is not None


_ANOTHER = re.compile(r"[,;:]\s+(?:а|но|однако|зато|при\s+этом|while|but|whereas)\s")
"""What sets a clause against the one before it."""


def cue(
    one: Stated, stretch: tuple[int, int], before: list[str], lang: Lang, judge: Weights
) -> Cue:
    """Return what tells the status of a stretch: the rules' cue in it or before it, else learned.

    Where there is neither, what a stretch is the subject of comes right behind it: «строительство
    центра | приостановлено». Words of a cue that name no measure are told of Russian alone, where
    they are wholly in the stretch; another cue stands at its end, of no length. Kazakh has no such
    cues beside its predicates, of which that of a thing that is ready is the rules' own. ``before``
    tells what stands before the sentence.
    """
    start, end = stretch
    there = cues(one.span, lang) if lang is not Lang.KK else []
    inside = [each for each in there if each.start < end and start < each.end]
    before_it = [each for each in there if each.end <= start][-1:]
    behind = [each for each in there if each.start >= end and _said_of(one, end, each)][:1]
    if behind and all(_apart(one, each.end, start) for each in before_it):
        before_it = behind
    inside = inside or before_it
    ready = ready_status(one.span, stretch) if lang is Lang.KK else None
    if ready is not None:
        return Cue(ready, end, end)
    if inside:
        rules = ruling(inside)
        whole = lang is Lang.RU and start <= rules.start and rules.end <= end
        return rules if whole else Cue(rules.status, end, end)
    return Cue(Status(judge.likeliest(of_status(one, stretch, before, lang))), end, end)
