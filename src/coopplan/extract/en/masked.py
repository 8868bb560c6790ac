"""An English sentence with what it names as marks, so that one pattern reads what lies between.

The rule: of two names that share letters the longer one is the mark, forms of address are left out,
and a sign of the text's own that is a mark is taken away.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.extract.en.addresses import FORMS
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

HIM = "@"
"""The mark of the one who is asked about."""
NAME = "#"
"""The mark of what else is named."""
OFFICE = "%"
"""The mark of an office, where it is told apart from names."""
Mark = tuple[int, int, str]
"""Where in the article something is named, and its mark."""

_OWN = str.maketrans(dict.fromkeys((HIM, NAME, OFFICE), " "))


def names(told: Told) -> list[Mark]:
    """Return the people, offices, places and bodies of a sentence, all with the same mark."""
    people = [(one.start, one.end) for one in told.people]
    return [(start, end, NAME) for start, end in (*people, *told.taken)]


def masked(
    told: Told, start: int, end: int | None, marks: Iterable[Mark], him: Person | None = None
) -> str:
    """Return a sentence between two places of its text, with what lies there whole as marks.

    ``end`` None is the end of the sentence. ``him`` has his own mark before all others.
    """
    base, text = told.span.start, told.span.text[:end].translate(_OWN)
    ranked = sorted(marks, key=lambda one: one[0] - one[1])
    kept: list[Mark] = []
    for first, last, mark in [*([(him.start, him.end, HIM)] if him else []), *ranked]:
        there = start <= first - base and last - base <= len(text)
        if there and not any(first < other[1] and other[0] < last for other in kept):
            kept.append((first, last, mark))
    for first, last, mark in sorted(kept, reverse=True):
        text = f"{text[: first - base]}{mark}{text[last - base :]}"
    return FORMS.sub("", text[start:])
