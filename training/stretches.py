"""The weights of the words of a stretch, and the cases from which trees grow.

The rule: what the words of a stretch weigh together is one of the figures of the trees, so it is
told of each text by weights that were learned from the other parts of the texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coopplan.extract.learned import weighing
from coopplan.extract.learned.choosing import Candidate, Seen
from coopplan.extract.learned.grammars import GRAMMARS
from coopplan.extract.learned.stretch_traits import of_stretches
from coopplan.extract.learned.weights import NO, STRETCHES, YES, Weights
from coopplan.model.text import Lang
from training.going_on import Chain
from training.growing import Case
from training.learning import fit
from training.texts import Measure, Text

SAME = 0.5
"""Share of the longer of two stretches from which they are one measure."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text whose words were weighed by what was learned from others, and its candidates."""

    text: Text
    article: list[Seen]
    found: list[list[Candidate]]

    @property
    def right(self) -> list[list[bool]]:
        """Whether each candidate of each sentence is a measure."""
        return [
            [_right(each, one.measures) for each in some]
            for one, some in zip(self.text.sentences, self.found, strict=True)
        ]


def weighed(text: Text, article: list[Seen], lang: Lang) -> Weighed:
    """Return a text with its candidates."""
    return Weighed(text, article, weighing.found_in(article, lang))


def fit_stretches(some: Iterable[Weighed], lang: Lang, known: Weights | None) -> Weights:
    """Return the weights of the words of a stretch.

    Raises ``ImportError`` where python-crfsuite, or SciPy to go on, is not installed.
    """
    return fit(_examples(some, lang), STRETCHES, known)


def _examples(some: Iterable[Weighed], lang: Lang) -> Iterator[Chain]:
    for one in some:
        told = of_stretches(one.article, one.found, GRAMMARS[lang])
        for traits, right in zip(told, one.right, strict=True):
            for each, answer in zip(traits, right, strict=True):
                yield [each], [YES if answer else NO]


def cases(some: Iterable[Weighed], words: Weights, lang: Lang) -> Iterator[Case]:
    """Yield the figures of each candidate of some texts, and whether it is a measure."""
    for one in some:
        told = weighing.told_of(one.article, one.found, words, lang)
        for figures, right in zip(told, one.right, strict=True):
            yield from zip(figures, right, strict=True)


def _right(one: Candidate, measures: list[Measure]) -> bool:
    return any(one.overlap(start, end) >= SAME for start, end, _ in measures)
