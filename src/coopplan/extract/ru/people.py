"""Russian ways of naming those who are known already: a surname alone, «его коллега».

A surname alone is whoever the article names in full by it; a colleague has the office of the one
before; two who are called by one plural office behind them hold it in turn.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
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
    r"\b(?:(?:его|е[её]|с|сво(?:его|ему|им|ей|ю)|принял[аи]?|встретил[аи]?)\s+)(?:[а-яё-]+(?:ск|цк)\w{2,3}\s+)?"
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


_FROM = re.compile(r"\s+из\s+(?:города\s+)?$")


def with_homes(sentence: Span, people: list[Person], places: list[Mention]) -> list[Person]:
    """Give «А из Омской области» the place, where nothing else tells of which he is."""
    result: list[Person] = []
    for person in people:
        behind = sentence.text[person.end - sentence.start :]
        home = next(
            (
                one
                for one in places
                if one.start > person.end and _FROM.fullmatch(behind[: one.start - person.end])
            ),
            None,
        )
        if person.place is None and home is not None:
            person = replace(person, place=home)
        result.append(person)
    return result


def in_turn(
    sentence: Span, people: list[Person], offices: list[Office], places: list[Mention]
) -> list[Person]:
    """Give both of «А и Б, главы Томской и Омской областей» the office, each for his place."""

    def between(start: int, end: int) -> str:
        return sentence.text[max(0, start - sentence.start) : max(0, end - sentence.start)]

    result = list(people)
    for at, (first, second) in enumerate(pairwise(people)):
        told = first.office or first.place or between(first.end, second.start).strip() != "и"
        office = next((o for o in offices if between(second.end, o.start) == ", "), None)
        if told or office is None or second.office not in (None, office):
            continue
        there = [one for one in places if one.start >= office.end][:2]
        plural = between(office.start, office.end).split()[0].endswith(("ы", "и"))
        if not plural or len(there) < 2 or between(office.end, there[0].start).strip():
            continue
        if between(there[0].end, there[1].start).strip() == "и":
            result[at] = replace(first, office=office, place=there[0])
            result[at + 1] = replace(second, office=office, place=there[1])
    return result
