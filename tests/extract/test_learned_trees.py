"""Trees: what they answer, how they are written and read."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.extract.learned import weighing
from coopplan.extract.learned.choosing import Candidate, Seen
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.learned.trees import CHOICES, Question, Trees, grown, parsed, written
from coopplan.extract.learned.weights import STRETCHES, learned
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

STUMP = Question("long", 4.0, 1.5, Question("most", -0.25, -2.0, 0.5))


@pytest.mark.parametrize(
    ("long", "most", "total"),
    [(4.0, 9.0, 1.5), (4.1, -0.25, -2.0), (5.0, -0.2, 0.5)],
    ids=["at most", "no, then yes", "no, then no"],
)
def test_questions_are_followed_to_their_end(long: float, most: float, total: float) -> None:
    told = {"long": long, "most": most}
    assert Trees((STUMP,)).chance(told) == pytest.approx(1 / (1 + math.exp(-total)))
    both = Trees((STUMP, 0.25)).chance(told)
    assert both == pytest.approx(1 / (1 + math.exp(-total - 0.25)))


def test_no_tree_knows_nothing() -> None:
    assert Trees(()).chance({}) == 0.5


def test_a_figure_that_is_not_told_is_refused() -> None:
    with pytest.raises(KeyError):
        Trees((STUMP,)).chance({"most": 1.0})


numbers = st.integers(-9999, 9999).map(lambda one: one / 1000)
nodes = st.recursive(
    numbers,
    lambda below: st.builds(
        Question, st.sampled_from(["long", "left but one"]), numbers, below, below
    ),
    max_leaves=9,
)


@given(st.lists(nodes, max_size=4))
def test_what_is_written_is_read_back(roots: list[Question | float]) -> None:
    trees = Trees(tuple(roots))
    assert parsed(written(trees)) == trees


def _asked(node: Question | float) -> set[str]:
    if not isinstance(node, Question):
        return set()
    return {node.name} | _asked(node.yes) | _asked(node.no)


@pytest.mark.parametrize("lang", list(Lang))
def test_the_trees_of_a_language_ask_for_figures_that_are_told(lang: Lang) -> None:
    text = "They build a bridge"
    seen = Seen(
        tokens(Span(0, len(text), text), lang), [{BEGIN: 0.1, INSIDE: 0.4, OUT: 0.5}] * 4, []
    )
    words = learned(lang, STRETCHES)
    found = [[Candidate(0, len(text), 0, 3, None, (3,))]]
    [[told]] = weighing.told_of([seen], found, words, lang)
    asked = {name for root in grown(lang, CHOICES).roots for name in _asked(root)}
    assert asked <= told.keys()
    assert len(asked) > 20
