"""Whom a plural office of several places means in English, where a list behind has one for each.

The rule: «The ministers of Kenya and Mali signed it. Ministers Ann Cruz and Ben Holt said …» names
them in the order of the places, and neither more nor fewer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.people import same_post
from coopplan.extract.en.plural_doers import Verb, is_doer
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OF_FIRST = re.compile(r"\s+(?:of|from)\s+(?:the\s+)?")
_JOINS = re.compile(r"(?:,|,?\s+and|\s+&)\s+(?:the\s+)?")
_REACH = 3
"""Sentences behind the signing in which the list is looked for."""


def one_for_each(one: Told, words: Verb, after: Sequence[Told]) -> list[Person]:
    """Return whom a plural office that signs means, by a list in the sentences behind."""
    for office in one.offices:
        row = _row(one, office) if office.plural else []
        if len(row) < 2 or not is_doer(one.span, office, words, None):
            continue
        for told in after[:_REACH]:
            people = [each for each in told.people if each.office and each.office.plural]
            same = [
                each
                for each in people
                if each.place is None and each.office and same_post(office.name, each.office)
            ]
            if len(same) == len(people) == len(row):
                return [replace(each, place=at) for each, at in zip(same, row, strict=True)]
    return []


def _row(one: Told, office: Office) -> list[Mention]:
    """Return the places that an office tells in a row: «the ministers of Kenya, Mali and Benin»."""
    row: list[Mention] = []
    at = office.end
    for place in one.places:
        gap = one.span.text[at - one.span.start : place.start - one.span.start]
        if place.start >= at and (_JOINS if row else _OF_FIRST).fullmatch(gap):
            row.append(place)
            at = place.end
    return row
