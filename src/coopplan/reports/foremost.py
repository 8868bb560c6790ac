"""The first lines of a list that may be too long to hold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Key = tuple[Any, ...]


class Foremost(Generic[T]):
    """The lines with the least keys, and how many there were.

    A line is made only where it may be among those kept; at most twice as many as are wanted are
    held at any time.
    """

    def __init__(self, most: int) -> None:
        self.total = 0
        self._most = most
        self._kept: list[tuple[Key, T]] = []
        self._beyond: Key | None = None

    def add(self, key: Key, make: Callable[[], T]) -> None:
        """Count a line; keep it while fewer than are wanted come before it."""
        self.total += 1
        if self._beyond is not None and key >= self._beyond:
            return
        self._kept.append((key, make()))
        if len(self._kept) >= 2 * self._most:
            self._cut()

    def lines(self) -> list[T]:
        """The lines kept, in the order of their keys."""
        self._cut()
        return [line for _, line in self._kept]

    def _cut(self) -> None:
        self._kept.sort(key=lambda one: one[0])
        if len(self._kept) > self._most:
            self._beyond = self._kept[self._most][0]
            del self._kept[self._most :]
