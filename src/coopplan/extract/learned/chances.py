"""How the chance of something is weighed beside others: as the logarithm of its odds."""

from __future__ import annotations

import math

_FLOOR = 0.002
"""What a chance is raised by, so that no chance has an endless weight."""


def log_odds(chance: float) -> float:
    """Return the logarithm of the odds of a chance, which may be none or certain."""
    return math.log((chance + _FLOOR) / (1 + _FLOOR - chance))
