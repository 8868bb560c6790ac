"""The sides divided among those who signed, all at once.

The rule: those who sign one paper mostly sign for different sides, so of two ways to give each a
side the one that leaves fewer sides without a signer is worth more; in some languages so is the one
that gives two sides to two signers in the order of the text.
"""

from __future__ import annotations

from itertools import product
from math import log, prod

_SPOKEN_FOR = 2.0
"""What a side that somebody signed for adds to the odds of all: the best of texts left out."""
_IN_ORDER = 0.7
"""What it adds that two signers and their two sides are named in one order."""
_DOUBT = 0.001
"""The least chance that a side is left, however unlikely it is."""
_WAYS = 5000
"""Ways to give all signers a side, at most, to be compared; of more each has the likeliest."""


def divided(
    chances: list[list[float]], told: list[int | None], ordered: bool = False
) -> list[tuple[int, float]]:
    """Return for each signer the side, and how likely that side was for this signer alone.

    ``chances`` has for each signer those of each side, ``told`` the side that a sentence tells of.
    The sides are chosen for all at once: those who sign one paper mostly sign for different sides,
    so a side that nobody else speaks for is worth more. ``ordered``: of two signers and two sides
    the first mostly signed for the first.
    """
    free = [
        range(len(row)) if own is None else (own,) for own, row in zip(told, chances, strict=True)
    ]
    if prod(map(len, free)) > _WAYS:
        best = [max(each, key=row.__getitem__) for each, row in zip(free, chances, strict=True)]
    else:
        odds = [[_odds(chance) for chance in row] for row in chances]
        best = max(
            (list(way) for way in product(*free)), key=lambda way: _worth(way, odds, ordered)
        )
    return [(side, row[side]) for side, row in zip(best, chances, strict=True)]


def _worth(way: list[int], odds: list[list[float]], ordered: bool) -> float:
    """Return how well a side for each signer fits, the sides that have one counted too."""
    alone = sum(row[side] for side, row in zip(way, odds, strict=True))
    straight = ordered and way == [0, 1] and len(odds[0]) == len(way)
    return alone + _SPOKEN_FOR * len(set(way)) + _IN_ORDER * straight


def _odds(chance: float) -> float:
    """Return the logarithm of the odds, of a chance that is never quite sure."""
    some = min(max(chance, _DOUBT), 1 - _DOUBT)
    return log(some / (1 - some))
