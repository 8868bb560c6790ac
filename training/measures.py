"""The weights of measures: of words, of stretches, of statuses.

The rule: stretches are weighed by what the words say of them, so their weights are learned from
texts that the weights of words have not seen: each part of the texts is left out in turn. Texts
after which the rules were made teach words and statuses alone, since the rules are right there far
more often than on others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coopplan.extract.learned import weighing
from coopplan.extract.learned.choice_figures import of_article
from coopplan.extract.learned.choosing import Candidate, Seen, candidates, overlap
from coopplan.extract.learned.traits import of_stretch
from coopplan.extract.learned.trees import CHOICES, Trees, grown
from coopplan.extract.learned.weights import MEASURES, STATUSES, Weights, learned
from coopplan.model.text import Lang
from training.count import Count
from training.folds import PARTS, parts
from training.going_on import Chain
from training.growing import Case, grow, plant
from training.learning import fit, write
from training.texts import Measure, Text

SAME = 0.5
"""Share of the longer of two stretches from which they are one measure."""

Weighed = list[tuple[Text, list[Seen]]]
"""Texts, each with its sentences as weights see them that were not learned from it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the package has of measures, from which learning goes on; nothing to begin anew."""

    words: Weights | None = None
    statuses: Weights | None = None
    choices: Trees | None = None


def known(lang: Lang) -> Known:
    """Return what the package has of measures in a language."""
    return Known(learned(lang, MEASURES), learned(lang, STATUSES), grown(lang, CHOICES))


def learn(some: list[Text], seen: list[Text], lang: Lang, begin: Known) -> None:
    """Write the weights of measures; ``seen`` are texts after which the rules were made."""
    statuses = fit(_statuses([*some, *seen], lang), STATUSES, begin.statuses)
    crossed = [each for part in left_out(some, seen, begin) for each in part]
    choices = grow(_choices(crossed), begin.choices)
    write(fit(_words([*some, *seen]), MEASURES, begin.words), MEASURES, lang)
    write(statuses, STATUSES, lang)
    plant(choices, CHOICES, lang)


def check(some: list[Text], seen: list[Text], lang: Lang, begin: Known) -> None:
    """Print how rules and weights do on each part of the texts that was left out."""
    rules, weighed = Count(), Count()
    parted = left_out(some, seen, begin)
    for at, part in enumerate(parted):
        rest = [each for other, some in enumerate(parted) if other != at for each in some]
        choices = grow(_choices(rest), begin.choices)
        judged = _statuses([*(text for text, _ in rest), *seen], lang)
        statuses = fit(judged, STATUSES, begin.statuses)
        for text, article in part:
            _match(_proposed(text), text, rules)
            _match(_taken(text, article, choices, statuses, lang), text, weighed)
    print(f"{lang.value} {len(some)} texts: rules {rules}; weighed {weighed}")


def left_out(some: list[Text], seen: list[Text], begin: Known) -> list[Weighed]:
    """Return texts in parts, each weighed by what was learned from the others and from ``seen``."""
    found = []
    for part in parts([one.about for one in some], PARTS):
        rest = [one for at, one in enumerate(some) if at not in set(part)]
        weights = fit(_words([*rest, *seen]), MEASURES, begin.words)
        found.append([(some[at], _article(some[at], weights)) for at in part])
    return found


def _article(text: Text, weights: Weights) -> list[Seen]:
    return [Seen(one.words, weights.chances(one.traits), one.proposals) for one in text.sentences]


def _words(some: list[Text]) -> Iterator[Chain]:
    for text in some:
        for one in text.sentences:
            yield one.traits, one.gold


def _statuses(some: list[Text], lang: Lang) -> Iterator[Chain]:
    for text in some:
        for one in text.sentences:
            for start, end, status in one.measures:
                yield [of_stretch(one.words, start, end, lang)], [status]


def _choices(some: Weighed) -> Iterator[Case]:
    for text, article in some:
        found = [candidates(one) for one in article]
        for one, some_of, figures in zip(
            text.sentences, found, of_article(article, found), strict=True
        ):
            for each, told in zip(some_of, figures, strict=True):
                yield told, _right(each, one.measures)


def _right(one: Candidate, measures: list[Measure]) -> bool:
    return any(one.overlap(start, end) >= SAME for start, end, _ in measures)


def _proposed(text: Text) -> list[Measure]:
    return [
        (each.start, each.end, each.cue.status.value)
        for one in text.sentences
        for each in one.proposals
    ]


def _taken(
    text: Text, article: list[Seen], choices: Trees, statuses: Weights, lang: Lang
) -> list[Measure]:
    found = []
    for one, taken in zip(text.sentences, weighing.taken_of(article, choices), strict=True):
        fields = [each for each in one.proposals if each.field]
        found += [(each.start, each.end, each.cue.status.value) for each in fields]
        for each in taken:
            piece = weighing.piece(each, one.span, one.words, lang, statuses)
            found.append((piece.start, piece.end, piece.cue.status.value))
    return found


def _match(found: list[Measure], text: Text, count: Count) -> None:
    free = list(found)
    count.found += len(found)
    count.gold += len(text.measures)
    for gold in text.measures:
        place = gold[:2]
        best = max(free, key=lambda one: overlap(one[:2], place), default=None)
        if best is not None and overlap(best[:2], place) >= SAME:
            free.remove(best)
            count.hit += 1
            count.status += best[2] == gold[2]
