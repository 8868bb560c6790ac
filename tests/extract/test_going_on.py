"""Weights that go on from known ones: how far they are moved, and what is reckoned on the way."""

from __future__ import annotations

import random

import numpy as np
import pytest

from coopplan.extract.learned.trees import Question, Trees
from coopplan.extract.learned.weights import FOLLOWS, MEASURES, Weights
from training.going_on import Chain, Work, moved
from training.growing import grow
from training.learning import fit

NAMES = ("B", "I", "O")


def _known(linked: bool) -> Weights:
    chosen = random.Random(3)
    of = {f"t{at}": tuple(chosen.gauss(0, 1) for _ in NAMES) for at in range(6)}
    if linked:
        of |= {name + FOLLOWS: tuple(chosen.gauss(0, 1) for _ in NAMES) for name in NAMES}
    return Weights(NAMES, of)


def _chains(linked: bool, count: int = 12) -> list[Chain]:
    chosen = random.Random(5)
    lengths = [chosen.randint(1, 6) if linked else 1 for _ in range(count)]
    return [
        (
            [[f"t{chosen.randrange(8)}" for _ in range(3)] for _ in range(length)],
            [chosen.choice(NAMES) for _ in range(length)],
        )
        for length in lengths
    ]


@pytest.mark.parametrize("linked", [True, False])
def test_the_gradient_is_that_of_the_loss(linked: bool) -> None:
    work = Work(_known(linked), _chains(linked), 0.1)
    at = work.start + np.random.default_rng(1).normal(0, 0.3, len(work.start))
    _, gradient = work.loss(at)
    step = 1e-5
    for place in range(len(at)):
        aside = np.zeros(len(at))
        aside[place] = step
        rise = (work.loss(at + aside)[0] - work.loss(at - aside)[0]) / (2 * step)
        assert gradient[place] == pytest.approx(rise, abs=1e-6)


def test_the_loss_is_what_the_package_reckons() -> None:
    known, chains = _known(linked=True), _chains(linked=True)
    single = [one for one in chains if len(one[1]) == 1]
    loss, _ = (work := Work(known, single, 0.1)).loss(work.start)
    told = [known.chances(rows)[0][answers[0]] for rows, answers in single]
    assert loss == pytest.approx(-sum(map(np.log, told)))


def test_what_costs_much_stays_and_what_costs_little_follows_the_examples() -> None:
    known = Weights(("0", "1"), {"a": (0.0, 1.0), "b": (0.0, -1.0)})
    against = [([["a"]], ["0"])] * 40
    still, gone = (moved(known, against, cost) for cost in (1e6, 0.1))
    assert still.chance(["a"], "1") == pytest.approx(known.chance(["a"], "1"), abs=0.01)
    assert gone.chance(["a"], "1") < 0.1
    assert gone.of["b"] == known.of["b"]


def test_a_step_costs_the_usual_where_nothing_else_is_asked() -> None:
    known = Weights(("0", "1"), {"a": (0.0, 1.0)})
    against = [([["a"]], ["0"])] * 40
    usual, cheap = (fit(against, MEASURES, known, step) for step in (None, 0.1))
    assert usual.of == moved(known, against, 40.0).of
    assert cheap.chance(["a"], "1") < usual.chance(["a"], "1")


def test_a_trait_that_was_not_known_is_learned_when_seen_often_enough() -> None:
    known = Weights(("0", "1"), {"a": (0.0, 0.0)})
    chains = [([["a", "often"]], ["1"])] * 5 + [([["a", "once"]], ["0"])]
    found = moved(known, chains, 0.1)
    assert found.chance(["often"], "1") > 0.6
    assert "once" not in found.of


def test_a_weight_that_was_not_known_is_moved_less() -> None:
    known = Weights(("0", "1"), {"a": (0.0, 0.0)})
    chains = [([[one]], [answer]) for one in ("a", "new") for answer in ("1", "1", "1", "0")] * 3
    found = moved(known, chains, 1.0)
    assert found.chance(["a"], "1") > found.chance(["new"], "1") > 0.5


def test_an_answer_that_was_not_known_is_learned() -> None:
    known = Weights(("done", "planned"), {"a": (0.0, 1.0)})
    found = moved(known, [([["b"]], ["cancelled"])] * 30, 0.1)
    assert found.names == ("done", "planned", "cancelled")
    assert found.likeliest(["b"]) == "cancelled"
    assert found.likeliest(["a"]) == "planned"


def test_chains_learn_what_follows_what() -> None:
    nothing: dict[str, tuple[float, ...]] = {name + FOLLOWS: (0.0, 0.0, 0.0) for name in NAMES}
    known = Weights(NAMES, nothing | {"x": (0.0, 0.0, 0.0)})
    chains = [([["x"]] * 4, ["B", "I", "I", "O"])] * 30
    found = moved(known, chains, 0.1)
    steps = dict(zip(NAMES, found.of["B" + FOLLOWS], strict=True))
    assert steps["I"] > max(steps["B"], steps["O"])


def test_trees_grow_on_those_that_are_known() -> None:
    root = Question("odds", 0.0, -2.0, 2.0)
    cases = [({"odds": float(at % 7 - 3), "more": float(at % 2)}, at % 2 == 1) for at in range(400)]
    found = grow(cases, Trees((root,)))
    assert found.roots[0] is root
    assert len(found.roots) > 1
    told = {"odds": 1.0, "more": 0.0}
    assert found.chance(told) < Trees((root,)).chance(told)
