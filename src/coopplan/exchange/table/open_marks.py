"""Quotation marks and brackets of a name: where one is open.

The rule: one closing mark closes all that are open of its kind, as in «АО «НК «Порт»»; a mark that
nothing closes, or that another one opens after, is a slip and opens nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

_PAIRS = (("«", "»"), ("(", ")"), ("„", "“"), ("“", "”"))


def within(text: str, below: Sequence[str]) -> bool:
    """Whether what is open at the end of a text is closed in one of the lines below it."""
    rest = " ".join(below)
    for opening, closing in _open_pairs(text):
        at = rest.find(closing)
        if at >= 0 and opening not in rest[:at]:
            return True
    at = rest.find('"')
    return text.count('"') % 2 == 1 and at >= 0 and not _opens(rest, at)


def _open_pairs(text: str) -> list[tuple[str, str]]:
    """The pairs of marks of which one is open; «“» closes where «„» has opened."""
    pairs = [pair for pair in _PAIRS if text.rfind(pair[0]) > text.rfind(pair[1])]
    low = text.rfind("„")
    return [pair for pair in pairs if pair[0] != "“" or low < 0]


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark stands before a word and behind none."""
    return not text[:at][-1:].strip() and text[at + 1 :][:1].isalnum()
