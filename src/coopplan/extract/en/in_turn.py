"""Signers whom an English sentence names in the order of the sides: «by their mayors, A and B».

The rule: as many as sides are joined by «between» before them, in that sentence, or in the last one
before it that joins any, or as heads of sides stand before them; each signs for the side in his
turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.between import between, joins_sides
from coopplan.extract.en.addresses import FORMS
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_THEIR = re.compile(r"\b(?:their|both)\s+(?:respective\s+)?(?:[a-z]+\s+)?$")
_OF_BOTH = re.compile(
    r"\s+of\s+(?:both|the\s+two|these|the\s+respective)\s+\w+(?:\s+\w+)?\s*[,:(–—-]\s*"
)
_APPOSED = re.compile(r"\s*[,:(–—-]?\s*")
_AND = re.compile(r"\s*(?:,|,?\s+and|&)\s+")
_REACH = 2
"""Sentences before in which the order of the sides is looked for."""


def placed(told: Sequence[Told]) -> list[Told]:
    """Return the sentences, those who sign in turn each with the side."""
    result: list[Told] = []
    for at, one in enumerate(told):
        row = _row(one) if one.signed or one.future else []
        sides = _sides(one, row[0], told[max(0, at - _REACH) : at]) if row else []
        if len(sides) != len(row):
            result.append(one)
            continue
        own = dict(zip((each.start for each in row), sides, strict=True))
        people = [
            replace(each, place=own[each.start], voiced=True) if each.start in own else each
            for each in one.people
        ]
        result.append(replace(one, people=people))
    return result


def _row(one: Told) -> list[Person]:
    """Return the two or more, none with his own place, whom a plural office names."""
    for office in one.offices:
        first = next((each for each in one.people if each.start >= office.end), None)
        if first is None or not office.plural or not _leads(one, office, first):
            continue
        row = [first]
        for each in one.people:
            if each.start > row[-1].end and _AND.fullmatch(_gap(one, row[-1].end, each.start)):
                row.append(each)
        if len(row) > 1 and all(_is_open(each, office) for each in row):
            return row
    return []


def _is_open(person: Person, office: Office) -> bool:
    """Tell whether no place behind the office, and no voice, is told of somebody."""
    return not person.voiced and (person.place is None or person.place.end <= office.start)


def _leads(one: Told, office: Office, first: Person) -> bool:
    """Tell whether a plural office of both sides leads up to a name."""
    gap = _gap(one, office.end, first.start)
    if _OF_BOTH.fullmatch(gap):
        return True
    return _THEIR.search(one.before(office.start)) is not None and bool(_APPOSED.fullmatch(gap))


def _gap(one: Told, start: int, end: int) -> str:
    return FORMS.sub("", one.span.text[start - one.span.start : end - one.span.start])


def _sides(one: Told, first: Person, before: Sequence[Told]) -> list[Mention]:
    here = [each for each in between(one, Lang.EN) if each.end <= first.start]
    if len(here) > 1:
        return here
    heads = [each.place for each in one.people if each.place and each.end <= first.start]
    if len(heads) > 1 and len({each.entry for each in heads}) == len(heads):
        return heads
    joined = (between(each, Lang.EN) for each in reversed(before) if joins_sides(each))
    return next((group for group in joined if len(group) > 1), [])
