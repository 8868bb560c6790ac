"""A reader of what others made or typed, and how the inputs that it is given are made."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.holding.mutating import hurt, hurt_archive

Read = Callable[[bytes], object]


@dataclass(frozen=True)
class Door:
    """A reader: what it is given to begin with, and what it may refuse with.

    ``share`` is its part of all inputs, in thousandths. ``packed`` inputs are archives whose parts
    are hurt. ``words`` are put among an input's own.
    """

    name: str
    share: int
    read: Read
    seeds: Sequence[bytes]
    refusals: tuple[type[BaseException], ...]
    words: Sequence[bytes] = ()
    packed: bool = False
    tagged: bool = False

    def input(self, number: int, seed: int) -> bytes:
        """The input of this number: the corpus as it is first, then hurt."""
        if number < len(self.seeds):
            return self.seeds[number]
        chance = random.Random(f"{seed} {self.name} {number}")
        raw = chance.choice(self.seeds)
        if self.packed:
            return hurt_archive(raw, chance, self.words)
        return hurt(raw, chance, self.words, self.seeds, self.tagged)


def drawn(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """So many values of a strategy, the same each time."""
    found: list[Any] = []

    @settings(
        max_examples=count,
        database=None,
        derandomize=True,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value: Any) -> None:
        found.append(value)

    draw()
    return found


def encoded(lines: Sequence[str]) -> list[bytes]:
    return [line.encode("utf-8", "surrogatepass") for line in lines]


def told(raw: bytes) -> str:
    """Bytes as the words of a command line, which no lone surrogate reaches."""
    return raw.decode("utf-8", "replace")
