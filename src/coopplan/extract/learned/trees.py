"""Decision trees that were learned by boosting, read from their files, and what they answer.

The rule: each tree asks of one figure after another whether it is at most so much, until it ends in
a number; the sum of these numbers is the logarithm of the odds of a yes (Friedman 2001, "Greedy
function approximation: a gradient boosting machine").

A file has a line for each tree, with tabs: its nodes from the root, what follows a yes before what
follows a no. ``name<=bound`` is a question, a bare number an end.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

CHOICES, PAIRS = "choices", "pairs"
"""What the files of trees decide: whether a stretch is a measure, whether two are the sides."""
_AT_MOST = "<="


@frozen
class Question:
    """Whether the figure ``name`` is at most ``bound``, and what follows a yes and a no."""

    name: str
    bound: float
    yes: Question | float
    no: Question | float


@frozen
class Trees:
    """The trees of a file; of none, a yes is as probable as a no."""

    roots: tuple[Question | float, ...]

    def chance(self, figures: Mapping[str, float]) -> float:
        """Return how probable a yes is. Raises ``KeyError`` for a figure that is not told."""
        return 1 / (1 + math.exp(-self.odds(figures)))

    def odds(self, figures: Mapping[str, float]) -> float:
        """Return the logarithm of the odds of a yes. Raises ``KeyError`` as ``chance`` does."""
        total = 0.0
        for node in self.roots:
            while isinstance(node, Question):
                node = node.yes if figures[node.name] <= node.bound else node.no
            total += node
        return total


@cache
def grown(lang: Lang, what: str) -> Trees:
    """Return the trees of a language for what one of its files decides."""
    folder = resources.files("coopplan.extract.learned") / "weights"
    return parsed((folder / f"{what}.{lang.value}.txt").read_text(encoding="utf-8"))


def parsed(table: str) -> Trees:
    """Return the trees that a file tells."""
    return Trees(tuple(_node(iter(line.split("\t"))) for line in table.splitlines()))


def written(trees: Trees) -> str:
    """Return trees as their file has them."""
    return "".join("\t".join(_nodes(root)) + "\n" for root in trees.roots)


def _node(told: Iterator[str]) -> Question | float:
    name, at_most, bound = next(told).partition(_AT_MOST)
    return Question(name, float(bound), _node(told), _node(told)) if at_most else float(name)


def _nodes(node: Question | float) -> Iterator[str]:
    if isinstance(node, Question):
        yield f"{node.name}{_AT_MOST}{node.bound:.4g}"
        yield from _nodes(node.yes)
        yield from _nodes(node.no)
    else:
        yield f"{node:.4f}"
