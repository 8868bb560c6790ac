"""Weights that go on from those that are known, where their texts are not at hand.

The rule: what is known is the mean of a normal prior, and each weight may leave it only as far as
the new examples pay for (maximum a posteriori adaptation; Chelba, Acero 2006, "Adaptation of
maximum entropy capitalizer"). So many new texts move the weights much, and few hardly.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from coopplan.extract.learned.weights import FOLLOWS, Weights

Chain = tuple[list[list[str]], list[str]]
"""The traits of each word, and the right answer for each."""
_SELDOM = 5
"""How often a trait must be seen that the known weights have not."""
_NEW = 2.5
"""What a step costs of a weight that is not known, where one of those that are costs 1: nothing
speaks for it but the new examples."""
_STEPS = 60
"""How often L-BFGS looks at all examples."""


def moved(known: Weights, examples: Iterable[Chain], cost: float) -> Weights:
    """Return weights learned from examples, where ``cost`` is what a squared step from known costs.

    Raises ``ImportError`` where SciPy is not installed.
    """
    from scipy.optimize import minimize

    chains = list(examples)
    work = Work(_widened(known, chains), chains, cost)
    found = minimize(
        work.loss, work.start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS}
    )
    return work.told(found.x)


def _widened(known: Weights, chains: list[Chain]) -> Weights:
    """Return known weights with the answers that examples give and they have not, at no weight."""
    more = sorted({one for _, some in chains for one in some} - {*known.names})
    nothing = (0.0,) * len(more)
    of = {trait: (*values, *nothing) for trait, values in known.of.items()}
    return Weights((*known.names, *more), of)


class Work:
    """The examples as arrays: a row of traits for each word, the chains side by side."""

    def __init__(self, known: Weights, chains: list[Chain], cost: float) -> None:
        import numpy as np
        from scipy import sparse

        self.np, self.known = np, known
        self.names = known.names
        chains = sorted(chains, key=lambda one: -len(one[1]))
        counts = Counter(one for rows, _ in chains for row in rows for one in row)
        follows = {name + FOLLOWS for name in self.names}
        self.linked = follows <= known.of.keys()
        more = (one for one, n in counts.items() if n >= _SELDOM and one not in known.of)
        self.traits = [*sorted(known.of.keys() - follows), *sorted(more)]
        place = {one: at for at, one in enumerate(self.traits)}
        rows = [row for some, _ in chains for row in some]
        columns = [[place[one] for one in row if one in place] for row in rows]
        ends = np.cumsum([0, *map(len, columns)])
        flat = np.array([one for some in columns for one in some], dtype=np.int64)
        shape = (len(rows), len(place))
        self.seen = sparse.csr_matrix((np.ones(len(flat)), flat, ends), shape=shape)
        self.back = self.seen.T.tocsr()
        self.answers = np.array([self.names.index(one) for _, some in chains for one in some])
        self.firsts = np.cumsum([0, *(len(some) for _, some in chains)])[:-1]
        self.lengths = np.array([len(some) for _, some in chains])
        zero = (0.0,) * len(self.names)
        state = [known.of.get(one, zero) for one in self.traits]
        steps = [known.of.get(name + FOLLOWS, zero) for name in self.names]
        self.start = np.array([*steps, *state]).ravel()
        costs = [cost if one in known.of else _NEW * cost for one in self.traits]
        self.costs = np.repeat([cost] * len(self.names) + costs, len(self.names))

    def loss(self, flat: Any) -> tuple[float, Any]:
        """Return the negated log of the posterior, and its gradient."""
        np, size = self.np, len(self.names)
        both = flat.reshape(-1, size)
        steps, state = both[:size], both[size:]
        scores = self.seen @ state
        own = scores[np.arange(len(scores)), self.answers].sum()
        total, shares, pairs = self._chances(scores, steps)
        shares[np.arange(len(scores)), self.answers] -= 1.0
        gradient = np.vstack([pairs, self.back @ shares])
        if self.linked:
            inside = np.ones(len(scores), dtype=bool)
            inside[self.firsts] = False
            ahead = np.flatnonzero(inside)
            np.add.at(gradient, (self.answers[ahead - 1], self.answers[ahead]), -1.0)
            own += steps[self.answers[ahead - 1], self.answers[ahead]].sum()
        step = flat - self.start
        loss = total - own + float(self.costs @ step**2)
        return loss, gradient.ravel() + 2 * self.costs * step

    def _chances(self, scores: Any, steps: Any) -> tuple[float, Any, Any]:
        """Return the log of all chains' sums, the share of each label of each word, of each pair.

        By the forward-backward algorithm, word by word over all chains that are so long.
        """
        np = self.np
        longest = int(self.lengths[0])
        alive = [int((self.lengths > at).sum()) for at in range(longest)]
        powers = [np.exp(steps)]
        ahead: list[Any] = []
        total = 0.0
        for at, count in enumerate(alive):
            here = scores[self.firsts[:count] + at]
            high = here.max(axis=1, keepdims=True)
            power = np.exp(here - high)
            powers.append(power)
            row = power if not at else power * (ahead[-1][:count] @ powers[0])
            whole = row.sum(axis=1, keepdims=True)
            total += float((np.log(whole) + high).sum())
            ahead.append(row / whole)
        shares = np.zeros_like(scores)
        pairs = np.zeros_like(steps)
        behind = np.ones((0, len(self.names)))
        for at in reversed(range(longest)):
            count = alive[at]
            fresh = np.ones((count - len(behind), len(self.names)))
            behind = np.vstack([behind, fresh])
            row = ahead[at] * behind
            shares[self.firsts[:count] + at] = row / row.sum(axis=1, keepdims=True)
            if not at or not self.linked:
                continue
            onward = powers[at + 1] * behind
            before = ahead[at - 1][:count]
            each = before[:, :, None] * powers[0][None] * onward[:, None, :]
            pairs += (each / each.sum(axis=(1, 2), keepdims=True)).sum(axis=0)
            behind = onward @ powers[0].T
            behind /= behind.sum(axis=1, keepdims=True)
        return total, shares, pairs

    def told(self, flat: Any) -> Weights:
        """Return an array as weights."""
        size = len(self.names)
        rows = [tuple(map(float, row)) for row in flat.reshape(-1, size)]
        heads = [name + FOLLOWS for name in self.names] if self.linked else []
        of = dict(zip(heads, rows[: len(heads)], strict=True))
        of.update(zip(self.traits, rows[size:], strict=True))
        return Weights(self.names, of)
