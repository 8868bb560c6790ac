"""How much of what labels tell was found: hits, and F1."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import Any


@dataclass(slots=True)
class Count:
    """Hits, what was found, what should have been, and how many hits had the right status."""

    hit: int = 0
    found: int = 0
    gold: int = 0
    status: int = 0

    def add(self, found: Set[Any], gold: Set[Any]) -> None:
        """Count the answers of one text."""
        self.hit += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    @property
    def shares(self) -> str:
        """F1, and what it is of."""
        f1 = 2 * self.hit / max(1, self.found + self.gold)
        return f"{f1:.3f} ({self.hit}/{self.found}/{self.gold})"

    def __str__(self) -> str:
        return f"{self.shares}, statuses {self.status / max(1, self.hit):.2f}"
