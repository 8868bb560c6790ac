"""The weights of measures: of words, of stretches, of statuses.

The rule: stretches are weighed by what the words say of them, so their weights are learned from
texts that the weights of words have not seen: each part of the texts is left out in turn, and once
more where the words of stretches are weighed. Texts
after which the rules were made teach words and statuses alone, since the rules are right there far
more often than on others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coopplan.extract.learned import weighing
from coopplan.extract.learned.choosing import Candidate, Seen, overlap
from coopplan.extract.learned.status_traits import Stated, before_each, of_status
from coopplan.extract.learned.trees import CHOICES, Trees, grown
from coopplan.extract.learned.weights import (
    MEASURES,
    STATUSES,
    STRETCHES,
    Weights,
    learned,
)
from coopplan.model.text import Lang
from training.count import Count
from training.folds import PARTS, parts
from training.going_on import Chain
from training.growing import Case, grow, plant
from training.learning import fit, write
from training.stretches import SAME, Weighed, cases, fit_stretches, weighed
from training.texts import Measure, Text


@dataclass(frozen=True, slots=True)
class Known:
    """What the package has of measures, from which learning goes on; nothing to begin anew.

    ``step`` is what a step away from a known weight of words costs, where it is not the usual.
    """

    words: Weights | None = None
    statuses: Weights | None = None
    choices: Trees | None = None
    stretches: Weights | None = None
    step: float | None = None


def known(lang: Lang, *, stretches: bool = True, step: float | None = None) -> Known:
    """Return what the package has of measures in a language.

    Without ``stretches`` how stretches are weighed is learned anew, as must be where other ones or
    other figures of them are told than before.
    """
    if not stretches:
        return Known(learned(lang, MEASURES), learned(lang, STATUSES), step=step)
    words = learned(lang, STRETCHES)
    weights = (learned(lang, MEASURES), learned(lang, STATUSES), grown(lang, CHOICES), words)
    return Known(*weights, step)


def learn(some: list[Text], seen: list[Text], lang: Lang, begin: Known) -> None:
    """Write the weights of measures; ``seen`` are texts after which the rules were made."""
    learn_statuses(some, seen, lang, begin)
    parted = left_out(some, seen, lang, begin)
    write(fit(_words([*some, *seen]), MEASURES, begin.words, begin.step), MEASURES, lang)
    _write_stretches(parted, lang, begin)


def learn_statuses(some: list[Text], seen: list[Text], lang: Lang, begin: Known) -> None:
    """Write the weights of statuses alone; ``seen`` teach them as the others do."""
    write(fit(_statuses([*some, *seen], lang), STATUSES, begin.statuses), STATUSES, lang)


def learn_stretches(some: list[Text], seen: list[Text], lang: Lang) -> None:
    """Write the weights of stretches alone, anew, and leave those of words.

    ``seen`` are texts that the weights of words were made of: what they say there is too good, so
    these are weighed by what was learned of words anew from the other parts.
    """
    words = learned(lang, MEASURES)
    every = [*some, *seen]
    first = len(some)
    parted = []
    for part in parts([one.about for one in every], PARTS):
        rest = [one for at, one in enumerate(every) if at not in set(part)]
        anew = fit(_words(rest), MEASURES) if max(part, default=-1) >= first else words
        articles = ((every[at], _article(every[at], words if at < first else anew)) for at in part)
        parted.append([weighed(*each, lang) for each in articles])
    _write_stretches(parted, lang, Known())


def _write_stretches(parted: list[list[Weighed]], lang: Lang, begin: Known) -> None:
    crossed = _crossed(parted, lang, begin)
    choices = grow((each for _, told in crossed for each in told), begin.choices)
    plant(choices, CHOICES, lang)
    write(fit_stretches(_all(parted), lang, begin.stretches), STRETCHES, lang)


def check(some: list[Text], seen: list[Text], lang: Lang, begin: Known) -> None:
    """Print how rules and weights do on each part of the texts that was left out."""
    rules, by_weights = Count(), Count()
    parted = left_out(some, seen, lang, begin)
    crossed = _crossed(parted, lang, begin)
    for at, (part, (words, _)) in enumerate(zip(parted, crossed, strict=True)):
        others = (told for other, (_, told) in enumerate(crossed) if other != at)
        choices = grow((each for told in others for each in told), begin.choices)
        judged = _statuses([*(one.text for one in _all(parted, at)), *seen], lang)
        statuses = fit(judged, STATUSES, begin.statuses)
        for one in part:
            _match(_proposed(one.text), one.text, rules)
            taken = weighing.taken_of(one.article, choices, words, lang)
            _match(_taken(one.text, taken, statuses, lang), one.text, by_weights)
    print(f"{lang.value} {len(some)} texts: rules {rules}; weighed {by_weights}")


def left_out(some: list[Text], seen: list[Text], lang: Lang, begin: Known) -> list[list[Weighed]]:
    """Return texts in parts, each weighed by what was learned from the others and from ``seen``."""
    found = []
    for part in parts([one.about for one in some], PARTS):
        rest = [one for at, one in enumerate(some) if at not in set(part)]
        weights = fit(_words([*rest, *seen]), MEASURES, begin.words, begin.step)
        found.append([weighed(some[at], _article(some[at], weights), lang) for at in part])
    return found


def _crossed(
    parted: list[list[Weighed]], lang: Lang, begin: Known
) -> list[tuple[Weights, list[Case]]]:
    """Return for each part what the others teach of the words of stretches, and its cases."""
    found = []
    for at, part in enumerate(parted):
        words = fit_stretches(_all(parted, at), lang, begin.stretches)
        found.append((words, list(cases(part, words, lang))))
    return found


def _all(parted: list[list[Weighed]], without: int | None = None) -> Iterator[Weighed]:
    """Yield the texts of all parts but one."""
    for at, part in enumerate(parted):
        if at != without:
            yield from part


def _article(text: Text, weights: Weights) -> list[Seen]:
    return [Seen(one.words, weights.chances(one.traits), one.proposals) for one in text.sentences]


def _words(some: list[Text]) -> Iterator[Chain]:
    for text in some:
        for one in text.sentences:
            yield one.traits, one.gold


def _statuses(some: list[Text], lang: Lang) -> Iterator[Chain]:
    for text in some:
        stated = _stated(text)
        for one, each, before in zip(
            text.sentences, stated, before_each(stated, lang), strict=True
        ):
            for start, end, status in one.measures:
                yield [of_status(each, (start, end), before, lang)], [status]


def _stated(text: Text) -> list[Stated]:
    return [Stated(one.span, one.words, one.proposals) for one in text.sentences]


def _proposed(text: Text) -> list[Measure]:
    return [
        (each.start, each.end, each.cue.status.value)
        for one in text.sentences
        for each in one.proposals
    ]


def _taken(
    text: Text, taken: list[list[Candidate]], statuses: Weights, lang: Lang
) -> list[Measure]:
    found = []
    stated = _stated(text)
    for one, before, some in zip(stated, before_each(stated, lang), taken, strict=True):
        fields = [each for each in one.pieces if each.field]
        found += [(each.start, each.end, each.cue.status.value) for each in fields]
        for each in some:
            piece = weighing.piece(each, one, before, lang, statuses)
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
