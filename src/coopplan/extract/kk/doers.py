"""Who agreed on a Kazakh deed: it is quoted behind the people that its clause names first."""

from __future__ import annotations

import re

from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told


def behind(told: Told, clause: Span, begin: int, noun: int) -> int:
    """Return where a clause goes on behind those who agree: «… Бақыт Сұлтанов … келісті»."""
    ends = [
        one.end - clause.start
        for at, one in enumerate(told.people)
        if _held_beside(one) or _leads(told, clause, at)
    ]
    ends += [one.end - clause.start for one in told.offices]
    there = [one for one in ends if begin < one <= noun - 12]
    if not there:
        return begin
    at = max(there)
    match = re.match(r"\S*(?:\s+(?:екеуі|үшеуі|бастаған\s+\S+))?\s+", clause.text[at:])
    return at + match.end() if match else begin


def _held_beside(one: Person) -> bool:
    """Tell whether an office stands right before its bearer."""
    return one.office is not None and 0 <= one.start - one.office.end <= 2


def _leads(told: Told, clause: Span, at: int) -> bool:
    """Tell whether a person stands first in a clause, or is joined to the one who does."""
    start = told.people[at].start - clause.start
    if start < 0:
        return False
    before = told.people[at - 1].end - clause.start if at else 0
    begin = before if 0 < before <= start and _leads(told, clause, at - 1) else 0
    return len(clause.text[begin:start].split()) <= 1
