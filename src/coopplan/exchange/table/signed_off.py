"""Rows under a plan by which it is signed off: «Согласовано: ____ / И.И. Петров /», «Исп. …».

The rule: who agrees, approves or has typed a plan is named behind the word that says so, with room
for a hand, an office or a name and nothing else; a line for a hand with a name is nobody who
answers for a measure. Of a clerk's name without a telephone or a line nobody can tell that it is
no body.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from coopplan.exchange.table.filled import NUMBER
from coopplan.exchange.table.signed import PERSON, names_officer, signs_alone

_SIGNS = re.compile(
    r"(?:согласова(?:но|на|ны|н|л[аи]?)|утвержд(?:аю|ен[оаы]?)|утвердил[аи]?|"
    r"подготови(?:л[аи]?|тель)|состави(?:л[аи]?|тель)|проверил[аи]?|разработал[аи]?|визы?|"
    r"бекітемін|бекітілді|бекіткен|келісілді|келісемін|келіскен|дайында(?:ған|ды)|"
    r"құрастыр(?:ған|ды)|тексер(?:ген|ді)|"
    r"(?:approved|agreed|signed|prepared|compiled|reviewed|checked|endorsed)(?: by)?)"
    r"(?=[\s:._/]|$)[\s:.]*",
    re.IGNORECASE,
)
_TYPED = re.compile(
    r"(?:исп(?:олнитель|олнил[аи]?)?|орынд(?:аушы|аған)?|executed by|contact)(?=[\s:.]|$)[\s:.]*",
    re.IGNORECASE,
)
_LINE = re.compile(r"_{3,}")
_TELEPHONE = re.compile(r"\b(?:тел|phone|tel|ұялы)\b|\d[\d\s()-]{4,}\d", re.IGNORECASE)
_PERSON = re.compile(PERSON)
_BESIDE = re.compile(
    r"\b(?:подпись|қолы|signature|фио|дата|күні|date|м\. ?п|м\. ?о|тел\w*|phone|tel|вн|доб|ұялы|"
    r"года?|г|ж|жыл\w*|эл|e-?mail|\S+@\S+)\b",
    re.IGNORECASE,
)
"""What else stands on such a line than a name."""


def signs_off(cells: Sequence[str]) -> bool:
    """Whether a row is of those who sign a plan off or have typed it, and of nothing else."""
    if not cells or NUMBER.match(cells[0]):
        return False
    if len(cells) > 1 and signs_alone(cells[0]) and any(map(_LINE.search, cells[1:])):
        return True
    if all(map(_is_of_hand, cells)) and any(map(is_line, cells)):
        return True
    if (found := _SIGNS.match(cells[0])) is not None:
        return _tells(cells, found, _is_signer)
    if (found := _TYPED.match(cells[0])) is not None:
        return _tells(cells, found, lambda one: bool(_LINE.search(one) or _TELEPHONE.search(one)))
    return False


def names_signer(title: str) -> bool:
    """Whether where a measure should be somebody signs, or a clerk is named: «Исп. …»."""
    found = _TYPED.match(title)
    rest = title[found.end() :] if found else ""
    clerk = bool(_PERSON.search(rest)) and _is_of_hand(rest)
    return clerk or signs_alone(title) or signs_off([title])


def is_line(text: str) -> bool:
    """Whether a text is a line for a hand with the name of whose it is."""
    return bool(_LINE.search(text) and _PERSON.search(text)) and _is_of_hand(text)


def _tells(cells: Sequence[str], found: re.Match[str], told: Callable[[str], bool]) -> bool:
    parts = [one for one in (cells[0][found.end() :], *cells[1:]) if one]
    return all(_is_of_hand(one) or names_officer(one) for one in parts) and any(map(told, parts))


def _is_signer(text: str) -> bool:
    return bool(_LINE.search(text) or _PERSON.search(text)) or names_officer(text)


def _is_of_hand(text: str) -> bool:
    """Whether a text has no words beside names and what belongs to a signature."""
    return not re.search(r"[^\W\d_]", _BESIDE.sub(" ", _PERSON.sub(" ", text)))
