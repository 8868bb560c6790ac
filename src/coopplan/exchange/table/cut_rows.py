"""Rows that are the rest of a title which a page cut: «…предприятий» over «Атырауской области».

The rule: only where all measures have a №, a row that has none and says nothing but words is such a
rest if it begins as no heading and no title does; what a title says in full stays as it is.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.continuing import tells_title_alone
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.headings import time_level
from coopplan.exchange.table.lines import is_ditto, is_section
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


def _is_bent(title: str) -> bool:
    """Whether the first word of a text is in another case than a heading or a title begins with."""
    word = _WORD.match(title)
    if word is None:
        return False
    if not morphology.is_there():
        return bool(_BENT.match(fold(title)))
    cases = [one.case for one in morphology.readings(word[0])]
    return all(case is not None and case not in ("nomn", "accs") for case in cases)
