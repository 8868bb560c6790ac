"""Two bounds of what measures may be meant: conditions in SQL, put together by and, or and not.

The rule: a condition is true or false, never unknown; of several that are joined, those that say
nothing are left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

TRUE, FALSE = "TRUE", "FALSE"


class Bounds(NamedTuple):
    """``may`` holds of every measure that passes, ``must`` of none that does not.

    Both are about the line ``d`` of a measure, and are true or false, never unknown.
    """

    may: str
    must: str


ANY = Bounds(TRUE, FALSE)
"""Nothing can be told."""


def exactly(condition: str) -> Bounds:
    """Bounds of what the database tells as it is."""
    return Bounds(condition, condition)


def either(bounds: Iterable[Bounds]) -> Bounds:
    """Bounds of what passes one of several."""
    told = list(bounds)
    return Bounds(any_of(one.may for one in told), any_of(one.must for one in told))


def negated(condition: str) -> str:
    """The opposite of a condition."""
    return {TRUE: FALSE, FALSE: TRUE}.get(condition) or f"NOT ({condition})"


def all_of(conditions: Iterable[str]) -> str:
    """What meets every condition; without one anything does."""
    left = [one for one in conditions if one != TRUE]
    return FALSE if FALSE in left else " AND ".join(f"({one})" for one in left) or TRUE


def any_of(conditions: Iterable[str]) -> str:
    """What meets one of the conditions; without one nothing does."""
    left = [one for one in conditions if one != FALSE]
    return TRUE if TRUE in left else " OR ".join(f"({one})" for one in left) or FALSE
