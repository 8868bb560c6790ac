"""Stretches of a sentence as a label for each word, and labels as stretches again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from coopplan.extract.learned.tokens import Token

OUT, BEGIN, INSIDE = "O", "B", "I"
"""No part of a measure; its first word; a later word of it."""


def labels(words: list[Token], stretches: Iterable[tuple[int, int]]) -> list[str]:
    """Return the label of each word, where ``stretches`` of the text are measures."""
    found = [OUT] * len(words)
    for start, end in stretches:
        label = BEGIN
        for at, word in enumerate(words):
            if start <= word.start and word.end <= end:
                found[at] = label
                label = INSIDE
    return found


def stretches(words: list[Token], given: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of the text that labelled words make, in order."""
    start = end = -1
    for word, label in zip(words, given, strict=True):
        if label in (OUT, BEGIN):
            if start >= 0:
                yield start, end
            start = -1
        if label != OUT:
            start = word.start if start < 0 else start
            end = word.end
    if start >= 0:
        yield start, end
