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


def grow(cases: Iterable[Case]) -> Trees:
    """Return trees that were learned from cases.

    Raises ``ImportError`` where LightGBM is not installed.
    """
    import lightgbm
    import numpy as np

    told = list(cases)
    names = sorted(told[0][0])
    figures = np.array([[one[name] for name in names] for one, _ in told])
    answers = np.array([int(answer) for _, answer in told])
    model = lightgbm.train(_KNOBS, lightgbm.Dataset(figures, answers), _TREES)
    dumped = model.dump_model()["tree_info"]
    return Trees(tuple(_node(one["tree_structure"], names) for one in dumped))


def _node(told: dict[str, Any], names: list[str]) -> Question | float:
    if "leaf_value" in told:
        return float(told["leaf_value"])
    yes, no = _node(told["left_child"], names), _node(told["right_child"], names)
    return Question(names[told["split_feature"]], float(told["threshold"]), yes, no)


def plant(trees: Trees, what: str, lang: Lang) -> None:
    """Write trees where the package reads them."""
    (FOLDER / f"{what}.{lang.value}.txt").write_text(written(trees), encoding="utf-8")
