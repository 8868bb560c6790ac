"""Learn the weights of extraction from labelled texts, or tell how well they do on unseen ones.

    python -m training.fit ru FOLDER...            write the weights of a language into the package
    python -m training.fit ru FOLDER... --check    leave each folder out in turn: F1 of the measures
                                                   of the rules alone, and weighed, with the share
                                                   of right statuses; of the sides and of those who
                                                   signed for them

``--seen FOLDER...`` are texts after which rules were made: what rules say of sides there is untold,
and none of them is left out in turn. ``--what measures`` or ``--what sides`` does one of the two.

A folder holds ``gold.json`` and ``texts/``. A measure is found where its stretch and the label's
share at least half of the longer one. It wants python-crfsuite (extra ``dev``), and pymorphy3 for
Russian (extra ``text``).
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coopplan.extract.learned import weighing
from coopplan.extract.learned.candidates import same
from coopplan.extract.learned.traits import of_stretch
from coopplan.extract.learned.weights import (
    FOLLOWS,
    FOR_WHOM,
    MEASURES,
    SIDES,
    SIGNERS,
    STATUSES,
    Weights,
    written,
)
from coopplan.model.text import Lang
from training import sides
from training.sides import SideText
from training.texts import Measure, Sentence, Text, labelled, texts

FOLDER = Path(weighing.__file__).parent / "weights"
SAME = 0.5
"""Share of the longer of two stretches from which they are one measure."""
_KNOBS = {
    MEASURES: {"c1": 0.05, "c2": 0.5, "max_iterations": 100, "feature.minfreq": 1},
    STATUSES: {"c1": 0.2, "c2": 0.05, "max_iterations": 100, "feature.minfreq": 2},
    SIDES: {"c1": 0.3, "c2": 10.0, "max_iterations": 150, "feature.minfreq": 4},
    SIGNERS: {"c1": 0.3, "c2": 3.0, "max_iterations": 150, "feature.minfreq": 4},
    FOR_WHOM: {"c1": 0.1, "c2": 1.0, "max_iterations": 150, "feature.minfreq": 2},
}
"""How much a weight costs (L1, L2), how long to look, how often a trait must be seen."""


@dataclass(slots=True)
class Count:
    """Hits, what was found, what should have been, and how many hits had the right status."""

    hit: int = 0
    found: int = 0
    gold: int = 0
    status: int = 0

    @property
    def shares(self) -> str:
        """F1, and what it is of."""
        f1 = 2 * self.hit / max(1, self.found + self.gold)
        return f"{f1:.3f} ({self.hit}/{self.found}/{self.gold})"

    def __str__(self) -> str:
        return f"{self.shares}, statuses {self.status / max(1, self.hit):.2f}"


def fit(some: Iterable[Text], lang: Lang, what: str) -> Weights:
    """Return one set of weights, learned from texts.

    Raises ``ImportError`` where python-crfsuite is not installed.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / what
        learn(some, lang, what, path)
        return taken(path, what)


def fit_sides(some: Iterable[SideText], what: str = SIDES) -> Weights:
    """Return the weights of sides, of who signed or for which side, learned from texts.

    Raises ``ImportError`` where python-crfsuite is not installed.
    """
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_KNOBS[what])
    for text in some:
        of = {SIDES: text.examples, SIGNERS: text.people, FOR_WHOM: text.pairs}
        for traits, answer in of[what]:
            trainer.append([traits], [answer])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / what
        trainer.train(str(path))
        return taken(path, what)


def learn(some: Iterable[Text], lang: Lang, what: str, path: Path) -> None:
    """Learn one set of weights from texts into a file of python-crfsuite."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_KNOBS[what])
    for text in some:
        for one in text.sentences:
            if what == MEASURES:
                trainer.append(one.traits, one.gold)
            else:
                for start, end, status in one.measures:
                    trainer.append([of_stretch(one.words, start, end, lang)], [status])
    trainer.train(str(path))


def taken(path: Path, what: str) -> Weights:
    """Return the weights that a file of python-crfsuite holds."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    info = tagger.info()
    tagger.close()
    names = tuple(sorted(info.labels))
    of: dict[str, list[float]] = {}
    if what == MEASURES:
        of = {name + FOLLOWS: [0.0] * len(names) for name in names}
        for (before, after), weight in info.transitions.items():
            of[before + FOLLOWS][names.index(after)] = weight
    for (trait, name), weight in info.state_features.items():
        of.setdefault(trait, [0.0] * len(names))[names.index(name)] = weight
    return Weights(names, {trait: tuple(values) for trait, values in of.items()})


def check(some: list[Text], seen: list[Text], lang: Lang) -> None:
    """Print how the rules and the weights do on folders that the weights were not learned from."""
    rules, learned = Count(), Count()
    for folder in sorted({one.folder for one in some}):
        rest = [*(one for one in some if one.folder != folder), *seen]
        fitted = {what: fit(rest, lang, what) for what in (MEASURES, STATUSES)}
        for text in some:
            if text.folder == folder:
                _match(_proposed(text), text, rules)
                _match(_weighed(text, fitted, lang), text, learned)
    print(f"{lang.value} {len(some)} texts: rules {rules}; weighed {learned}")


def check_sides(some: list[SideText], seen: list[SideText], lang: Lang) -> None:
    """Print how rules and weights tell sides, and who signed for which, on folders left out."""
    counts = {what: Count() for what in ("sides", "sides weighed", "signed", "signed weighed")}
    for folder in sorted({one.folder for one in some}):
        rest = [*(one for one in some if one.folder != folder), *seen]
        weights, signing, home = (fit_sides(rest, what) for what in (SIDES, SIGNERS, FOR_WHOM))
        for text in some:
            if text.folder == folder:
                ruled, learned = text.read.sides, sides.weighed(text, weights)
                by_rules = sides.signed(text, text.read.signers, ruled)
                by_weights = sides.signed(text, sides.likely(text, signing), learned, home)
                _add(counts["sides"], {same(one.name) for one in ruled}, text.sides)
                _add(counts["sides weighed"], {same(one.name) for one in learned}, text.sides)
                _add(counts["signed"], by_rules, text.signed)
                _add(counts["signed weighed"], by_weights, text.signed)
    told = "; ".join(f"{what} {one.shares}" for what, one in counts.items())
    print(f"{lang.value} {len(some)} texts: {told}")


def _add(count: Count, found: Set[Any], gold: Set[Any]) -> None:
    count.hit += len(found & gold)
    count.found += len(found)
    count.gold += len(gold)


def _proposed(text: Text) -> list[Measure]:
    return [
        (each.start, each.end, each.cue.status.value)
        for one in text.sentences
        for each in one.proposals
    ]


def _weighed(text: Text, fitted: dict[str, Weights], lang: Lang) -> list[Measure]:
    return [each for one in text.sentences for each in _of_sentence(one, fitted, lang)]


def _of_sentence(one: Sentence, fitted: dict[str, Weights], lang: Lang) -> list[Measure]:
    chances = fitted[MEASURES].chances(one.traits)
    kept = [each for each in one.proposals if weighing.stands(each, one.words, chances)]
    found = [(each.start, each.end, each.cue.status.value) for each in kept]
    for start, end in weighing.missed(kept, one.words, chances):
        judged = weighing.status(one.span, one.words, (start, end), lang, fitted[STATUSES])
        found.append((start, end, judged.value))
    return found


def _match(found: list[Measure], text: Text, count: Count) -> None:
    free = list(found)
    count.found += len(found)
    count.gold += len(text.measures)
    for gold in text.measures:
        best = max(free, key=lambda one: _overlap(one, gold), default=None)
        if best is not None and _overlap(best, gold) >= SAME:
            free.remove(best)
            count.hit += 1
            count.status += best[2] == gold[2]


def _overlap(one: Measure, other: Measure) -> float:
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / max(one[1] - one[0], other[1] - other[0])


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lang", choices=["ru", "kk", "en"])
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--seen", nargs="+", type=Path, default=[])
    parser.add_argument("--what", choices=["measures", "sides"])
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    if given.what != SIDES:
        _measures(given, Lang(given.lang))
    if given.what != MEASURES:
        _sides(given, Lang(given.lang))


def _measures(given: argparse.Namespace, lang: Lang) -> None:
    some = [one for folder in given.folders for one in texts(folder, lang)]
    seen = [one for folder in given.seen for one in texts(folder, lang)]
    if given.check:
        check(some, seen, lang)
        return
    for what in (MEASURES, STATUSES):
        _write(fit([*some, *seen], lang, what), what, lang)


def _sides(given: argparse.Namespace, lang: Lang) -> None:
    some, seen = (
        [
            sides.read(one.name, *each, lang, seen=folders is given.seen)
            for one in folders
            for each in labelled(one, lang)
        ]
        for folders in (given.folders, given.seen)
    )
    if given.check:
        check_sides(some, seen, lang)
        return
    for what in (SIDES, SIGNERS, FOR_WHOM):
        _write(fit_sides([*some, *seen], what), what, lang)


def _write(weights: Weights, what: str, lang: Lang) -> None:
    (FOLDER / f"{what}.{lang.value}.tsv").write_text(written(weights), encoding="utf-8")


if __name__ == "__main__":
    main()
