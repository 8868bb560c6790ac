"""What turns the pieces of a sentence round: words of the past, denials, and mere names.

"Adopted in 2024" is no deadline, "the monthly newsletter" no frequency.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.language.deadlines.engine import Classes, Reading

ADJECTIVES = frozenset({"@described", "PERADJ"})
"""Frequencies that may as well name a thing."""
LASTING_WORDS = frozenset({"@always"})
"""Words of what goes on that may as well name a thing: "ongoing work"."""
_NOT_YET = frozenset({"to", "be", "is", "are", "being"})
"""Words before a participle that is not yet true."""
_ANY_WORD = frozenset({"REST", "TAIL", "HEAD", "ALL"})
_NAMES = frozenset(
    {
        "@task",
        "@thing",
        "@planw",
        "@strategy",
        "@reports",
        "@deverb",
        "@acting",
        "@report",
        "@titled",
    }
)
"""Classes of words that may be such a thing, besides the words that are not known."""


def tells_the_past(pieces: Mapping[str, list[Reading]], tokens: Sequence[Classes]) -> bool:
    """Whether a word of the past stands outside what is left aside."""
    aside = {p for r in pieces["ASIDE"] for first, end in r.pieces for p in range(first, end)}
    return any("@past" in classes for place, classes in enumerate(tokens) if place not in aside)


def was_made(tokens: Sequence[Classes]) -> bool:
    """Whether something is told as done ("adopted in 2024", not "to be adopted") or denied."""
    return any(
        "@negated" in classes
        or (_is_participle(classes) and (not place or _NOT_YET.isdisjoint(tokens[place - 1])))
        for place, classes in enumerate(tokens)
    )


def _is_participle(classes: Classes) -> bool:
    return "@made" in classes or any(n.isalpha() and n.endswith("ed") for n in classes)


def names_things(
    often: list[Reading], tokens: Sequence[Classes], adjectives: frozenset[str]
) -> bool:
    """Whether each frequency names the thing after it: "the monthly newsletter", «жылдық есеп»."""
    for reading in often:
        last = reading.end
        if adjectives.isdisjoint(tokens[last - 1]) or last == len(tokens):
            return False
        after = tokens[last].keys() - _ANY_WORD
        word = any(name.isalpha() and name.islower() for name in after)
        if not word or not {name for name in after if not name.isalpha()} <= _NAMES:
            return False
    return bool(often)
