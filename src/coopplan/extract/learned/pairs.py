"""Which candidates of an article are its sides, weighed two by two.

The rule: the two that are likeliest together are sides, and each further one that is likely beside
all of these and by itself. Where no two are likely, each is weighed by itself (``sides``).
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.extract import signatories
from coopplan.extract.learned.candidates import Candidate, Reading, same
from coopplan.extract.learned.chances import log_odds
from coopplan.extract.learned.for_whom import as_signers
from coopplan.extract.learned.for_whom_traits import of_pairs as traits_of_pairs
from coopplan.extract.learned.pair_figures import Figures, Pair, likeliest, of_pairs
from coopplan.extract.learned.trees import Trees
from coopplan.extract.learned.weights import YES, Weights
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.model.text import Lang

__all__ = ("Figures", "Pair", "figures", "together")

_FIRST = 0.2
"""How probable at least it is of two that they are sides."""
_MORE = 0.37
"""How probable a further side is at least, in the mean beside those and by itself."""
_ALONE = 0.3
"""How much of that is how probable it is by itself."""
_OWN = {Lang.RU: 0.8}
"""How much the odds of each of two by itself count beside those of both together, if at all."""


def figures(
    read: Reading,
    found: list[Candidate],
    chances: Sequence[float],
    signed: list[Person],
    homes: Weights,
) -> dict[Pair, Figures]:
    """Return the figures of all pairs of likely candidates.

    ``chances`` are those of each candidate to be a side by itself, ``signed`` who signed, ``homes``
    the weights of whom they signed for.
    """
    if len(found) < 2:
        return {}
    likely = [found[at] for at in likeliest(chances)]
    return of_pairs(read, found, chances, _homes(read, likely, signed, homes))


def together(
    found: list[Candidate],
    chances: Sequence[float],
    told: dict[Pair, Figures],
    trees: Trees,
    lang: Lang,
) -> list[Candidate]:
    """Return the candidates that are sides together; none where no two are likely to be.

    ``chances`` are those of each of ``found`` by itself, ``told`` the figures of pairs of them.
    """
    both = {pair: trees.chance(one) for pair, one in told.items()}
    own = _OWN.get(lang, 0.0)
    worth = {
        pair: log_odds(chance) + own * sum(log_odds(chances[at]) for at in pair)
        for pair, chance in both.items()
        if chance >= _FIRST
    }
    first = max(worth, key=lambda pair: worth[pair], default=None)
    if first is None:
        return []
    kept = list(first)
    others = {at for pair in both for at in pair} - set(kept)
    while others:
        beside = {at: _beside(at, kept, chances, both) for at in sorted(others)}
        best = max(beside, key=lambda at: beside[at])
        if beside[best] < _MORE:
            break
        kept.append(best)
        others.discard(best)
    return [found[at] for at in kept]


def _beside(at: int, kept: list[int], chances: Sequence[float], both: dict[Pair, float]) -> float:
    """Return how probable it is that a further candidate is a side beside those that are kept."""
    mean = sum(both.get((at, one), both.get((one, at), 0.0)) for one in kept) / len(kept)
    return (1 - _ALONE) * mean + _ALONE * chances[at]


def _homes(
    read: Reading, likely: list[Candidate], signed: list[Person], weights: Weights
) -> list[list[float]]:
    """Return for each who signed how probable it is that he did for each of some candidates."""
    ruled = {same(one.name): one.name for one in read.sides}
    names = [next((ruled[call] for call in one.calls if call in ruled), one.name) for one in likely]
    places = [Mention(one.entered(), 0, 0, name) for one, name in zip(likely, names, strict=True)]
    drafts = signatories.signatories(signed, read.told, places, read.lang)
    asked = [one for one in as_signers(read, drafts) if one is not None]
    rows = traits_of_pairs(read, asked, likely) if asked else []
    return [[weights.chance(traits, YES) for traits in row] for row in rows]
