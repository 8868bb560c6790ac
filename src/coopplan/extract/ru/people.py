"""Russian ways of naming those who are known already: a surname alone, «его коллега».

A surname alone is whoever the article names in full by it; a colleague has the office of the one
before.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.persons import Person
from coopplan.extract.places import Mention
from coopplan.extract.sentences import LETTER, UPPER, Span

_WORD = re.compile(rf"(?<![{LETTER}\w.-])[{UPPER}][а-яё]+(?:-[{UPPER}][а-яё]+)?(?![{LETTER}-])")


def with_surnames(
    sentence: Span, people: list[Person], taken: list[tuple[int, int]], known: list[Person]
) -> list[Person]:
    """Add those whom a Russian sentence names by the surname alone and another one in full."""
    filled = taken + [(one.start, one.end) for one in people]
    found = list(people)
    for match in _WORD.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if any(s < end and start < e for s, e in filled):
            continue
        word = match.group().lower().replace("ё", "е")
        for one in known:
            surname = one.name.split()[-1].lower().replace("ё", "е")
            if len(surname) > 3 and re.fullmatch(rf"{surname[:-1]}\w{{1,3}}", word):
                found.append(replace(one, start=start, end=end))
                break
    return sorted(found, key=lambda one: one.start)


_COLLEAGUES = re.compile(
    r"\b(?:его|е[её]|с)\s+(?:[а-яё-]+(?:ск|цк)\w{2,3}\s+)?"
    r"коллег\w+(?:\s+из\s+(?P<home>[^,;.]{2,40}))?\s*$"
)


def with_colleagues(sentence: Span, people: list[Person], places: list[Mention]) -> list[Person]:
    """Give those of «губернатор А и его коллеги Б и В» the office of А, «из …» their place."""
    result: list[Person] = []
    office = None
    for at, person in enumerate(people):
        lead = sentence.text[: person.start - sentence.start]
        last = people[at - 1].end if at else sentence.start
        gap = sentence.text[last - sentence.start : person.start - sentence.start]
        home = None
        colleagues = _COLLEAGUES.search(lead)
        if person.office is None and at and colleagues:
            begin, end = (sentence.start + one for one in colleagues.span("home"))
            home = next((one for one in places if begin <= one.start < end), None)
            office = next((one.office for one in reversed(people[:at]) if one.office), None)
        elif person.office is not None or gap.strip() not in ("и", ","):
            office = None
        if office is not None:
            person = replace(person, office=office, place=person.place or home)
        result.append(person)
    return result
