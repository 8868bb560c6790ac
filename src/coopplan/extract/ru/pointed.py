"""Of which place a Russian sentence lets somebody be, where no office before the name tells it.

«Иван Орлов (Омская область)», «Иван Орлов, возглавляющий Омскую область», «губернаторы: омский —
Иван Орлов», «глава кабинета Казахстана – руководитель аппарата Иван Орлов».
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.sentences import Span

if TYPE_CHECKING:
    from coopplan.extract.persons import Person

_HEADING = re.compile(
    r",\s+(?:возглавляющ\w+|руководящ\w+|котор\w+\s+(?:возглавляет|руководит))\s+"
    r"(?:(?:администраци|правительств|акимат|хокимият|мэри|муниципалитет|регион|город)\w*\s+)?$"
)
_DASH = re.compile(r"\s*[–—-]\s*")
_LIST = re.compile(r"(?:[:,;]|(?<!\w)и)\s*(?:от\s+)?$")
_TO_NEXT = re.compile(r"[\s,–—-]*(?:и\s+)?")


def placed(sentence: Span, person: Person, places: list[Mention]) -> Person:
    """Give a person the place in brackets or under «возглавляющий» behind, or before a dash."""
    for one in places:
        behind = sentence.text[person.end - sentence.start : max(0, one.start - sentence.start)]
        after = sentence.text[one.end - sentence.start :]
        ahead = sentence.text[one.end - sentence.start : max(0, person.start - sentence.start)]
        lead = sentence.text[: one.start - sentence.start]
        if one.start > person.end and behind.strip() == "(" and after.startswith(")"):
            return replace(person, place=one)
        if one.start > person.end and _HEADING.fullmatch(behind):
            return replace(person, place=one)
        if one.end <= person.start and _DASH.fullmatch(ahead) and _LIST.search(lead):
            return replace(person, place=one)
    return person


def of_earlier_office(
    sentence: Span, office: Office, floor: int, places: list[Mention], offices: list[Office]
) -> Mention | None:
    """Return the place of the office before one that has none, where one person holds both."""
    if "соседн" in office.name:
        return None
    for other in reversed(offices):
        if other.end > office.start or other.start < floor or other.plural:
            continue
        there = [one for one in places if other.end - 2 <= one.start and one.end <= office.start]
        gap = sentence.text[other.end - sentence.start : office.start - sentence.start]
        for one in there:
            gap = gap.replace(
                sentence.text[one.start - sentence.start : one.end - sentence.start], ""
            )
        if other.case == office.case and there and _TO_NEXT.fullmatch(gap):
            return there[0]
        return None
    return None
