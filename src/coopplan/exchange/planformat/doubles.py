"""Records that a plan tells twice.

The rule: what names a record names one. Of two with one name nobody can tell whether the second is
meant instead of the first or beside it, as of a row that was copied to make a new one of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

from coopplan.exchange.planformat.flaws import Flaw, Path, Problem
from coopplan.model.plan import Plan

Of = Callable[[Any], Any]

_NAMES: tuple[tuple[str, str, Of], ...] = (
    ("sources", "key", attrgetter("key")),
    ("measures", "ref", attrgetter("ref")),
    ("measures", "key", attrgetter("key")),
    ("indicators", "ref", attrgetter("ref")),
    ("indicators", "key", attrgetter("key")),
    ("statements", "ref", attrgetter("ref")),
    ("fates", "measure", attrgetter("measure")),
    ("words", "measure", attrgetter("measure", "quarter")),
    ("assessments", "subject", attrgetter("subject", "quarter", "by")),
)
"""By what the records of each list of a plan are told apart, and the field where that stands."""


def check_doubles(plan: Plan, path: Path) -> None:
    """Refuse two records of one name, beside those that are kept by it; raises Flaw."""
    for name, key, of in _NAMES:
        records = getattr(plan, name)
        if isinstance(records, dict):
            records = records.values()
        if len(set(map(of, records))) < len(records):
            refuse_double(records, of, key, (*path, name))


def refuse_double(records: Iterable[Any], of: Of, key: str, path: Path) -> None:
    """Raise the Flaw of the first record of a list that has the name of one before it."""
    first: dict[Any, int] = {}
    for number, one in enumerate(records):
        before = first.setdefault(of(one), number)
        if before != number:
            place = (*path, number, key)
            told = getattr(one, key)
            raise Flaw(Problem.DUPLICATE, place, told, first=(*path, before, key), kind=path[-1])
