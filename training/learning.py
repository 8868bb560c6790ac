"""Weights as python-crfsuite learns them from examples, and as the package reads them.

The rule: one example is a chain of words, or a chain of one, each with its traits and its answer.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from coopplan.extract.learned import weighing
from coopplan.extract.learned.weights import (
    FOLLOWS,
    FOR_WHOM,
    MEASURES,
    SIDES,
    SIGNERS,
    STATUSES,
    STRETCHES,
    Weights,
    written,
)
from coopplan.model.text import Lang
from training.going_on import Chain, moved

FOLDER = Path(weighing.__file__).parent / "weights"
_SELDOM: dict[str, Any] = {"c1": 0.3, "max_iterations": 150, "feature.minfreq": 4}
_KNOBS: dict[str, dict[str, Any]] = {
    MEASURES: {"c1": 0.3, "c2": 2.0, "max_iterations": 100, "feature.minfreq": 1},
    STATUSES: {"c1": 0.2, "c2": 1.0, "max_iterations": 100, "feature.minfreq": 2},
    STRETCHES: {"c1": 0.5, "c2": 25.0, "max_iterations": 50, "feature.minfreq": 3},
    FOR_WHOM: {"c1": 0.1, "c2": 1.0, "max_iterations": 150, "feature.minfreq": 2},
    SIDES: _SELDOM | {"c2": 10.0},
    SIGNERS: _SELDOM | {"c2": 3.0},
}
"""How much a weight costs (L1, L2), how long to look, how often a trait must be seen."""

_STEP_COSTS = {
    MEASURES: 40.0,
    STATUSES: 3.0,
    STRETCHES: 10.0,
    FOR_WHOM: 10.0,
    SIDES: 10.0,
    SIGNERS: 10.0,
}
"""How much a step away from a known weight costs (squared)."""


def fit(
    examples: Iterable[Chain], what: str, known: Weights | None = None, step: float | None = None
) -> Weights:
    """Return one set of weights, learned from examples; going on from those that are known, if any.

    ``step`` is what a step away from a known weight costs, where it is not the usual.
    Raises ``ImportError`` where python-crfsuite, or SciPy to go on, is not installed.
    """
    if known is not None:
        return moved(known, examples, _STEP_COSTS[what] if step is None else step)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / what
        learn(examples, what, path)
        return taken(path, what)


def learn(examples: Iterable[Chain], what: str, path: Path) -> None:
    """Learn one set of weights into a file of python-crfsuite."""
    import pycrfsuite

    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(_KNOBS[what])
    for traits, answers in examples:
        trainer.append(traits, answers)
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


def write(weights: Weights, what: str, lang: Lang) -> None:
    """Write weights where the package reads them."""
    (FOLDER / f"{what}.{lang.value}.tsv").write_text(written(weights), encoding="utf-8")
