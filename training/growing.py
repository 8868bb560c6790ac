"""Trees as LightGBM grows them from figures and answers, and as the package reads them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coopplan.extract.learned.trees import Question, Trees, written
from coopplan.model.text import Lang
from training.learning import FOLDER

Case = tuple[dict[str, float], bool]
"""The figures of something, and the right answer."""

_KNOBS: dict[str, Any] = {
    "objective": "binary",
    "num_leaves": 15,
    "learning_rate": 0.03,
    "min_child_samples": 40,
    "reg_lambda": 5.0,
    "colsample_bytree": 0.6,
    "subsample": 0.8,
    "subsample_freq": 1,
    "seed": 1,
    "num_threads": 1,
    "deterministic": True,
    "verbose": -1,
}
_TREES = 300
_MORE_KNOBS: dict[str, Any] = {"num_leaves": 7, "min_child_samples": 20}
_MORE_TREES = 50
"""What is grown on trees that are known: fewer and smaller ones."""


def grow(cases: Iterable[Case], known: Trees | None = None) -> Trees:
    """Return trees that were learned from cases; grown on those that are known, if any.

    Raises ``ImportError`` where LightGBM is not installed.
    """
    import lightgbm
    import numpy as np

    told = list(cases)
    names = sorted(told[0][0])
    figures = np.array([[one[name] for name in names] for one, _ in told])
    answers = np.array([int(answer) for _, answer in told])
    begun = None if known is None else np.array([known.odds(one) for one, _ in told])
    model = lightgbm.train(
        _KNOBS if known is None else _KNOBS | _MORE_KNOBS,
        lightgbm.Dataset(figures, answers, init_score=begun),
        _TREES if known is None else _MORE_TREES,
    )
    dumped = model.dump_model()["tree_info"]
    grown = tuple(_node(one["tree_structure"], names) for one in dumped)
    return Trees(grown if known is None else known.roots + grown)


def _node(told: dict[str, Any], names: list[str]) -> Question | float:
    if "leaf_value" in told:
        return float(told["leaf_value"])
    yes, no = _node(told["left_child"], names), _node(told["right_child"], names)
    return Question(names[told["split_feature"]], float(told["threshold"]), yes, no)


def plant(trees: Trees, what: str, lang: Lang) -> None:
    """Write trees where the package reads them."""
    (FOLDER / f"{what}.{lang.value}.txt").write_text(written(trees), encoding="utf-8")
