"""Weights that were learned, read from their files, and what they make of the traits of words.

Two linear models. ``Chain``: a conditional random field over the words of a sentence (Lafferty,
McCallum, Pereira 2001), of which the forward-backward algorithm gives how probable each label of
each word is. ``Choice``: a multinomial logistic regression, which gives the likeliest answer.

A file is a table with tabs: a label or answer for each column, a trait for each line, and what the
trait weighs for each; in a chain the first lines weigh what follows what (``label>``).
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache
from importlib import resources

from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

MEASURES, STATUSES = "measures", "statuses"
STRETCHES = "stretches"
SIDES, SIGNERS, FOR_WHOM = "sides", "signers", "for_whom"
"""What the files of a language decide."""
YES, NO = "1", "0"
"""The answers of what decides whether something is so."""
FOLLOWS = ">"
"""What ends the name of a line that weighs which label follows a label."""


@frozen
class Weights:
    """The weights of a file: ``of`` gives those of a trait, one for each of ``names``."""

    names: tuple[str, ...]
    of: dict[str, tuple[float, ...]]

    def scores(self, traits: Iterable[str]) -> list[float]:
        """Return what traits weigh together, for each name."""
        total = [0.0] * len(self.names)
        for one in traits:
            known = self.of.get(one)
            if known is not None:
                for at, weight in enumerate(known):
                    total[at] += weight
        return total

    def likeliest(self, traits: Iterable[str]) -> str:
        """Return the name that traits speak for most."""
        total = self.scores(traits)
        return self.names[total.index(max(total))]

    def chance(self, traits: Iterable[str], name: str) -> float:
        """Return how probable a name is where traits speak for it and against it."""
        powers = _shares(_powers(self.scores(traits)))
        return powers[self.names.index(name)]

    def odds(self, traits: Iterable[str]) -> float:
        """Return the logarithm of the odds of a yes, where the names are a yes and a no."""
        total = self.scores(traits)
        return total[self.names.index(YES)] - total[self.names.index(NO)]

    def chances(self, seen: list[list[str]]) -> list[dict[str, float]]:
        """Return how probable each name is as the label of each word of a chain."""
        if not seen:
            return []
        here = [_powers(self.scores(one)) for one in seen]
        step = [[math.exp(weight) for weight in self.of[name + FOLLOWS]] for name in self.names]
        ahead = [_shares(here[0])]
        for powers in here[1:]:
            last = ahead[-1]
            ahead.append(
                _shares(
                    [
                        power * sum(last[one] * step[one][at] for one in range(len(last)))
                        for at, power in enumerate(powers)
                    ]
                )
            )
        behind = [[1.0] * len(self.names)]
        for powers in reversed(here[1:]):
            last = [power * one for power, one in zip(powers, behind[-1], strict=True)]
            behind.append(
                _shares([sum(row[at] * one for at, one in enumerate(last)) for row in step])
            )
        both = [
            _shares([one * other for one, other in zip(a, b, strict=True)])
            for a, b in zip(ahead, reversed(behind), strict=True)
        ]
        return [dict(zip(self.names, one, strict=True)) for one in both]


def _powers(scores: list[float]) -> list[float]:
    """Return the powers of e of scores, beside the highest of them."""
    highest = max(scores)
    return [math.exp(one - highest) for one in scores]


def _shares(values: list[float]) -> list[float]:
    total = sum(values)
    return [one / total for one in values]


@cache
def learned(lang: Lang, what: str) -> Weights:
    """Return the weights of a language for what one of its files decides."""
    folder = resources.files("coopplan.extract.learned") / "weights"
    return parsed((folder / f"{what}.{lang.value}.tsv").read_text(encoding="utf-8"))


def parsed(table: str) -> Weights:
    """Return the weights that a file tells."""
    head, *lines = table.rstrip("\n").split("\n")
    of = {}
    for line in lines:
        trait, *weights = line.split("\t")
        of[trait] = tuple(float(one) if one else 0.0 for one in weights)
    return Weights(tuple(head.split("\t")[1:]), of)


def written(weights: Weights) -> str:
    """Return weights as their file has them: traits in order, what weighs nothing left empty."""
    lines = ["\t".join(("", *weights.names))]
    steps = {name + FOLLOWS for name in weights.names}
    for trait, values in sorted(weights.of.items(), key=lambda one: (one[0] not in steps, one[0])):
        told = [f"{one:.3f}" if abs(one) >= _LEAST else "" for one in values]
        if any(told) or trait in steps:
            lines.append("\t".join((trait, *told)))
    return "\n".join((*lines, ""))


_LEAST = 0.0005
"""What is written as zero."""
