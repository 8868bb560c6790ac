"""Signers without an office whom the sentence before calls by one of many: «The premiers of …».

The rule: as many bare names sign as places or bodies stand behind the plural office; each holds
that office, in the same order. Capital words that no list holds are people there, not bodies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from coopplan.extract.en.capitals import CAP
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_AND = re.compile(r"(?:,|,?\s+and)\s+(?:the\s+|of\s+(?:the\s+)?)?")
_ROW = re.compile(r"(?:,|,?\s+and)\s+")
_BOTH_SIGN = re.compile(r"[^.;]*\b(?:with|met|alongside|joined\s+by|and|while|whereas)\s+")
"""Between two who sign: «Ann Cruz signed it with Ben Holt»."""
_TWO_WORDS = re.compile(rf"{CAP}(?:\s+[A-Z]\.)?(?:\s+{CAP}){{1,2}}")
_BACK = 2
"""Sentences before a signing in which the heads of its sides are told."""


def held(told: Sequence[Told]) -> list[Told]:
    """Return the sentences, bare signers with the office and place of which one before tells."""
    result = list(told)
    for at, one in enumerate(told):
        if one.headline or not (one.signed or one.future):
            continue
        for before in reversed(told[max(0, at - _BACK) : at]):
            office, places = _heads(before)
            if office is None:
                continue
            row = _row(one, len(places))
            if row:
                result[at] = _posted(one, row, office, places)
            break
    return result


def _heads(one: Told) -> tuple[Office | None, list[Mention]]:
    """Return the plural office of a sentence that names nobody, and the places behind it."""
    for office in one.offices if not one.people else ():
        end, joins, places = office.end, _OF, []
        for each in one.named if office.plural else ():
            if each.start < end:
                continue
            if not joins.fullmatch(one.after(end, each.start - end)):
                break
            places.append(each)
            end, joins = each.end, _AND
        if len(places) > 1 and len({each.entry for each in places}) == len(places):
            return office, places
    return None, []


def _row(one: Told, count: int) -> list[Person]:
    """Return the bare names of a sentence where they are so many, joined to one another."""
    row = [each for each in one.people if each.office is None and each.place is None]
    row += [_person(each) for each in one.organisations if _may_be_name(one, each)]
    row.sort(key=lambda each: each.start)
    if len(row) != count or len({each.key for each in row}) != count:
        return []
    gaps = [one.after(left.end, right.start - left.end) for left, right in pairwise(row)]
    if count == 2 and _BOTH_SIGN.fullmatch(gaps[0]):
        return row
    return row if all(_ROW.fullmatch(gap) for gap in gaps) else []


def _may_be_name(one: Told, body: Mention) -> bool:
    """Tell whether a body that no list holds has a name as people have."""
    return not body.entry.code and _TWO_WORDS.fullmatch(one.said(body)) is not None


def _person(body: Mention) -> Person:
    return Person(body.name, body.start, body.end, 0.5)


def _posted(one: Told, row: Sequence[Person], office: Office, places: Sequence[Mention]) -> Told:
    own = replace(office, plural=False)
    starts = {each.start for each in row}
    people = [each for each in one.people if each.start not in starts]
    people += [
        replace(each, office=own, place=place) for each, place in zip(row, places, strict=True)
    ]
    people.sort(key=lambda each: each.start)
    bodies = [each for each in one.organisations if each.start not in starts]
    return replace(one, people=people, organisations=bodies)
