"""Rows under a plan that sign it: an office with who holds it, a seal, «Согласовано».

The rule: a measure says when, or has a number; what does neither and names an officer and, last, a
person is signed. An office may run over several rows, and two may stand beside each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.filled import NUMBER
from coopplan.exchange.table.grid import Row, flat
from coopplan.exchange.table.letters import UPPER
from coopplan.model.text import fold

_NAME = rf"[{UPPER}][\w’'-]+"
_INITIALS = rf"(?:[{UPPER}]\. ?){{1,2}}{_NAME}|{_NAME}(?: ?[{UPPER}]\.){{1,2}}"
PERSON = rf"(?:{_INITIALS}|{_NAME} {_NAME} {_NAME}(?:вич|вна|[ұу]лы|[қк]ызы))"
"""Who signs: «А. Иванов», «Иванов А.Б.», «Иванов Пётр Ильич»."""
_SIGNED = re.compile(_INITIALS)
_SIGNED_LAST = re.compile(rf"(?:.*[\s_/])?{PERSON}[\s/]*")
_OFFICER = re.compile(
    r"(?:и\. ?о\.|вр\. ?и\. ?о\.|врио\b|временно исполняющ|исполняющ\w+ обязанности|"
    r"acting\b|м\. ?а\.)|"
    r"(?:(?:перв|генеральн|главн)\w+ |вице-|(?:deputy|vice|first|general)[ -])*"
    r"(?:министр|заместитель|аким|директор|руководитель|начальник|председатель|глава|губернатор|"
    r"премьер|президент|ректор|секретарь|управляющий|заведующ(?:ий|ая)|уполномоченный|консул|"
    r"посол|мэр|депутат|специалист|әкім|төраға|басшы|minister|head|director|chair(?:man|woman)?|"
    r"governor|mayor|secretary|president|rector|chief|ambassador|consul)\b|зам\.|"
    r".*\b(?:министрі|орынбасары|әкімі|төрағасы|басшысы|бастығы|директоры|губернаторы|ректоры)$"
)
"""How a line begins, in Kazakh ends, that names an officer."""
_BLANK = re.compile(r"[\s_./\\«»\"“”()-]*|\W*(?:подпись|қолы|signature|м\. ?п\.)\W*|_{2,}.*")
"""What stands between an office and a name: the room for the hand."""
_ALONE = re.compile(
    r"(?:м\. ?п\.?|м\. ?о\.|согласован[оаы]?|утвержд(?:аю|ен[оаы]?)|подпис(?:ь|и)(?: сторон)?|"
    r"бекітемін|бекітілді|келісілді|қол(?:ы|дары)?|approved|agreed|seal|signatures?|signed)"
    r"(?: by)?[\s:.]*"
)
"""A line that says only that somebody approves, or where the seal goes."""
_MOST = 3
"""Rows over the one with the name that an office is broken over, at most."""


def names_officer(text: str) -> bool:
    """Whether a text begins with an office."""
    return bool(_OFFICER.match(fold(text)))


def names_person(text: str) -> bool:
    """Whether a text is nothing but a person's name."""
    return bool(re.fullmatch(PERSON, text.strip()))


def signs_alone(text: str) -> bool:
    """Whether a line is only of the signing of a paper: «Согласовано:», «М.П.»."""
    return bool(_ALONE.fullmatch(fold(text)))


def is_signature(cells: Sequence[str]) -> bool:
    """Whether a row by itself is signed: an office and, last, a name with initials."""
    return 1 < len(cells) < 4 and bool(_SIGNED.fullmatch(cells[-1].strip()))


def signs(cells: Sequence[str]) -> bool:
    """Whether a row among measures is signed: an officer, at most room for a hand, and a name."""
    if not cells or NUMBER.match(cells[0]) or not _OFFICER.match(fold(cells[0])):
        return False
    if len(cells) == 1:
        return bool(_SIGNED_LAST.fullmatch(cells[0]))
    between = all(_BLANK.fullmatch(fold(one)) for one in cells[1:-1])
    return between and bool(_SIGNED_LAST.fullmatch(cells[-1].strip()))


def signed_rows(rows: Sequence[Row]) -> frozenset[int]:
    """Return the places of rows over which an office is broken that is signed in the last one."""
    found: set[int] = set()
    for last, row in enumerate(rows):
        own = row.own()
        if not own or not _SIGNED_LAST.fullmatch(flat(own[-1])):
            continue
        firsts = range(max(0, last - _MOST), last)
        first = next((at for at in firsts if _sign_together(rows[at : last + 1])), None)
        if first is not None:
            found |= set(range(first, last + 1))
    return frozenset(found)


def _sign_together(rows: Sequence[Row]) -> bool:
    """Whether each column of rows, read down, is an office, a name, or both, or room for a hand."""
    if any(row.struck or row.above or not row.own() for row in rows):
        return False
    offices = names = 0
    for place in range(max(len(row.cells) for row in rows)):
        told = [
            flat(row.cells[place])
            for row in rows
            if place < len(row.cells) and row.cells[place] and place not in row.left
        ]
        if any(NUMBER.match(one) for one in told):
            return False
        if told and _SIGNED_LAST.fullmatch(told[-1]) and not _OFFICER.match(fold(told[-1])):
            names += 1
            told = told[:-1]
        office = fold(" ".join(told))
        if _OFFICER.match(office):
            offices += 1
        elif not _BLANK.fullmatch(office):
            return False
    return bool(offices and names)
