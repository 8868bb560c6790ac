"""What an English figure counts, in the words of its sentence."""

from __future__ import annotations


def subject(before: str, quote: str, after: str, unit: str) -> str | None:
    """Return what a figure counts, from the words around it; None where none name it."""
    return None
