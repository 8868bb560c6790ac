"""Whose officer somebody is where a Russian firm is named by a capital word or in quotes alone.

«Глава Зернобанка Илья Рог», «директор «Лёнторга» Олег Лыткин»: the rule is that nothing but such a
name, and what it is called, stands between the office and the person.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import capital_words
from coopplan.extract.told import Told

_SORT = re.compile(
    r"\s+(?:(?:[А-ЯЁ]{2,4}|компани|групп|холдинг|корпораци|госкорпораци|банк|концерн|фирм|"
    r"производител|оператор|застройщик|ритейлер|сет|агрохолдинг|госкомпани|производственн\w+|"
    r"агропромышленн\w+)[а-яё]*\s+){0,3}[«\"]?"
)
"""Between an office and the name: what sort of firm it is."""
_BEHIND = re.compile(r"[»\"]?\s+(?:по\s+(?:[а-яё-]+,?\s+){1,6})?")
"""Between the name and the person: for what the office is."""
_BRANCH = re.compile(r"(?<!^Р)ЖД$")
"""A railway is a branch of the one company for which its head signs."""


def placed(told: Told) -> Told:
    """Return a sentence with the officers of such firms placed in these."""
    if not any(one.place is None and one.office is not None for one in told.people):
        return told
    firms = [
        one
        for one in capital_words.names(told)
        if one[3] == capital_words.NAMED and not _BRANCH.search(one[2])
    ]
    return replace(told, people=[_placed(one, told, firms) for one in told.people])


def _placed(person: Person, told: Told, firms: list[tuple[int, int, str, str]]) -> Person:
    office = person.office
    if office is None or person.place is not None:
        return person
    text, begin = told.span.text, told.span.start
    for start, end, name, kind in firms:
        if not office.end <= start < end <= person.start:
            continue
        lead, tail = (
            text[office.end - begin : start - begin],
            text[end - begin : person.start - begin],
        )
        if _SORT.fullmatch(lead) and _BEHIND.fullmatch(tail):
            return replace(
                person, place=Mention(Entry(kind, "", name, name, name), start, end, name)
            )
    return person
