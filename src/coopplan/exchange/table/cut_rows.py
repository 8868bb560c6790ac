"""Rows that are the rest of one which a page cut: «…предприятий» over «Атырауской области».

The rule: only where all measures have a №, a row that has none and says nothing but words is such a
rest if it begins as no heading and no title does; what a title says in full stays as it is. One
that says more is a rest where none of its cells is whole and one of them shows that it is cut.
"""

from __future__ import annotations

import re

from coopplan.exchange.table import heads
from coopplan.exchange.table.apart import has_own_section
from coopplan.exchange.table.continuing import tells_title_alone
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.halves import Halves, halves
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.headings import time_level
from coopplan.exchange.table.line_ends import End, end_of
from coopplan.exchange.table.lines import is_ditto, is_nothing, is_section
from coopplan.exchange.table.open_ends import is_open
from coopplan.exchange.table.raw import RawMeasure
from coopplan.language import morphology
from coopplan.model.plan_table import Meaning
from coopplan.model.text import fold

_BRACKET = re.compile(r"\([^\W_]")
_GOES_ON = re.compile(r"[«\"“]\w|\d[\d\s.,–-]*(?:[%‰]|\s*[a-zа-яёәғқңөұүһі])")
"""How a row begins that goes on with a sentence: by a name in quotes, by how many."""
_WHOLE = re.compile(r"[.!?;:]$")
_WORD = re.compile(r"[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё]+)*")
_BENT = re.compile(
    r"[а-я-]+(?:[сц]кого|[сц]кому|[сц]ким|[сц]ких|[сц]кими)\b|"
    r"[а-я-]+[сц]кой (?:области|республики|губернии)\b"
)
"""A first word in a case that no heading begins with, where no dictionary tells."""
_OF_REGION = re.compile(r"(?:области|края|республики|округа|района|губернии|обл\.)(?![\w-])")
"""How a cell begins that tells whose the body above it is, and names none."""
_FIRST = frozenset(("nomn", "accs", None))
"""The cases in which headings and titles begin; a word without any is no noun."""
_OBLIQUE: frozenset[str | None] = frozenset(("gent", "datv", "ablt", "loct"))


def are_numbered(grid: Grid, header: Header) -> bool:
    """Whether every row of a table that says when or who has a №."""
    named = {*header.having(Meaning.DEADLINE), *header.having(Meaning.BODIES)}
    return bool(header.having(Meaning.NUMBER)) and all(
        cell_of(row, header, Meaning.NUMBER)
        for at, row in enumerate(grid.rows)
        if at not in header.rows
        and len(set(row.own())) > 1
        and cell_of(row, header, Meaning.TITLE)
        and any(row.cells[place] for place in named if place < len(row.cells))
    )


def is_rest(row: Row, header: Header, last: RawMeasure | None) -> bool:
    """Whether a row without a №, under a measure that has one, is the end of that one's title."""
    at = header.having(Meaning.TITLE)[0]
    places = header.having(Meaning.NUMBER)
    if last is None or not places or len(last.cells) != len(row.cells):
        return False
    if not last.cells[places[0]] or row.cells[places[0]] or row.above or row.left:
        return False
    title = flat(row.cells[at])
    if not title or not tells_title_alone(row, header) or is_ditto(title):
        return False
    if _BRACKET.match(title):
        return True
    if _WHOLE.search(last.cells[at]) or is_section(title) or time_level(title):
        return False
    return bool(_GOES_ON.match(title)) or _is_bent(title)


def is_cut(row: Row, header: Header, last: RawMeasure | None) -> bool:
    """Whether a row without a №, with more than a title, is what a page cut of the one above.

    «Минздрав Самарской» over «области» cannot be two bodies; and where a title begins as none does
    it is enough that neither a deadline nor a body beside it is whole.
    """
    if last is None or not _is_below(row, header, last) or tells_title_alone(row, header):
        return False
    dates, bodies = _pairs(row, header, last, Meaning.DEADLINE), _pairs(row, header, last)
    if not all(_are_halves(*pair) for pair in dates):
        return False
    tails = [_is_tail(*pair) for pair in bodies]
    if not all(tail or upper.endswith(",") for tail, (upper, _) in zip(tails, bodies, strict=True)):
        return False
    return any(tails) or _is_owned(flat(row.cells[header.having(Meaning.TITLE)[0]]))


def may_be_cut(row: Row, header: Header, last: RawMeasure | None) -> bool:
    """Whether a row without a № that was taken for a measure has a cell which may be a cut one."""
    if last is None or not _is_below(row, header, last):
        return False
    dates, bodies = _pairs(row, header, last, Meaning.DEADLINE), _pairs(row, header, last)
    small = (lower[:1].islower() and not heads.begins_body(lower) for _, lower in bodies)
    halved = any(_are_halves(*pair) for pair in dates)
    return halved or any(small) or any(_is_tail(*pair) for pair in bodies)


def _is_below(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a row has a title and no №, under a measure that has one."""
    places, at = header.having(Meaning.NUMBER), header.having(Meaning.TITLE)[0]
    if not places or len(last.cells) != len(row.cells) or row.above or row.left:
        return False
    title = row.cells[at]
    if not last.cells[places[0]] or row.cells[places[0]] or has_own_section(row, header, last):
        return False
    return bool(title) and not is_nothing(title) and not is_ditto(title)


def _pairs(
    row: Row, header: Header, last: RawMeasure, meaning: Meaning = Meaning.BODIES
) -> list[tuple[str, str]]:
    """The cells of a meaning that are filled in a row, each with the one above it."""
    told = [(last.cells[at], row.cells[at]) for at in header.having(meaning)]
    return [(upper, lower) for upper, lower in told if lower and not is_nothing(lower)]


def _are_halves(upper: str, lower: str) -> bool:
    """Whether two deadlines are parts of one, neither of which the other says again."""
    return bool(upper) and upper != lower and halves(upper, lower) is Halves.ONE


def _is_tail(upper: str, lower: str) -> bool:
    """Whether a cell of bodies is the end of a name that the one above it begins."""
    if not upper or upper.endswith((",", ";")) or is_ditto(lower):
        return False
    return (
        is_open(upper)
        or bool(_OF_REGION.match(lower))
        or end_of(upper.split("\n"), lower.split("\n")) is End.WITHIN
    )


def _is_bent(title: str) -> bool:
    """Whether the first word of a text is in another case than a heading or a title begins with."""
    return not _cases(title).isdisjoint(_OBLIQUE) and _cases(title).isdisjoint(_FIRST)


def _is_owned(title: str) -> bool:
    """Whether the first word of a text may be in the genitive, and begins no title: «Атырауской».

    One in the dative may say who is to do it: «Порту открыть причал».
    """
    return "gent" in _cases(title) and _is_bent(title)


def _cases(title: str) -> frozenset[str | None]:
    """The cases in which the first word of a text may be; without the dictionary, only whether it
    can be no nominative.
    """
    word = _WORD.match(title)
    if word is None:
        return frozenset()
    if not morphology.is_there():
        return _OBLIQUE if _BENT.match(fold(title)) else frozenset()
    return frozenset(one.case for one in morphology.readings(word[0]))
