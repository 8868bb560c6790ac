"""Footnotes that somebody has typed: a mark behind a word, and below the table what it says.

The rule: a mark whose footnote is found is no part of its cell, and the footnote goes with the row.
A raised figure behind a word, and any mark behind a deadline, is none of it either: where nothing
answers it, the mark itself is told. A power behind a unit stays («500 м²»), and so does a star.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.language import deadlines

_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_PLAIN = str.maketrans(_RAISED, "0123456789")
_MARK = re.compile(
    rf"(?<=[\w»”\"').])\s?(?P<mark>[{_RAISED}]{{1,2}}|\*{{1,4}})[)⁾]?(?P<end>[;,.]?)$", re.MULTILINE
)
_UNIT = re.compile(r"(?:^|[\s\d(/.])(?:[кдсмk]?м|га|[kcdm]?m|km|миль?|ft|мк|10)$", re.IGNORECASE)
"""What a power stands behind, and no mark of a footnote."""
_WORD = re.compile(r"[^\W\d_]{4}[»”\"'.]*$")
_NAME = r"(?:(?:примечани\w+|ескерту?\w*|сноск\w+|сілтеме|notes?|footnotes?)\s*[.:]?\s*)?"
_FOOTNOTE = re.compile(
    rf"{_NAME}(?P<mark>[{_RAISED}]{{1,2}}|\*{{1,4}})[)⁾]?\s*[-–—:]?\s*(?P<text>[^\s*].*)",
    re.IGNORECASE,
)
_LINE = re.compile(
    rf"{_NAME}(?P<mark>\d{{1,2}})(?:\)\s*[-–—]?|\s*[-–—]|(?=\s+[«\"“]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]))\s*"
    r"(?P<text>[^\W\d].*|[«\"“].*)"
)
"""A footnote below the table, whose figure need not stand above the line."""


def footnoted(grids: Sequence[Grid]) -> list[Grid]:
    """The tables, the marks of footnotes taken out of their cells and the footnotes told."""
    last = _told(grids[-1].after) if grids else {}
    found = []
    for at, grid in enumerate(grids):
        after = grids[at + 1].before if at + 1 < len(grids) else ()
        in_rows = (flat(own[0]) for row in grid.rows if len(own := row.own()) == 1)
        texts = {**last, **_told(after), **_found(_FOOTNOTE, in_rows)}
        found.append(replace(grid, rows=tuple(_row(row, texts) for row in grid.rows)))
    return found


def _told(lines: Sequence[str]) -> dict[str, str]:
    """The footnotes that lines tell, by their marks."""
    return {**_found(_LINE, lines), **_found(_FOOTNOTE, lines)}


def _found(pattern: re.Pattern[str], lines: Iterable[str]) -> dict[str, str]:
    told: dict[str, str] = {}
    for line in lines:
        if one := pattern.fullmatch(line):
            told.setdefault(one["mark"].translate(_PLAIN), one["text"])
    return told


def _row(row: Row, texts: Mapping[str, str]) -> Row:
    """A row without the marks of footnotes; one that a drawing has broken up stays as it is."""
    if row.wrapped or not any(map(_MARK.search, row.cells)):
        return row
    cells, notes = [], list(row.notes)
    for cell in row.cells:
        bare, marks = _parted(cell, texts)
        cells.append(bare)
        notes += [texts.get(mark.translate(_PLAIN), mark) for mark in marks]
    return replace(row, cells=tuple(cells), notes=tuple(dict.fromkeys(notes)))


def _parted(cell: str, texts: Mapping[str, str]) -> tuple[str, list[str]]:
    """A cell without its marks, and these."""
    marks: list[str] = []

    def without(found: re.Match[str]) -> str:
        before = cell[: found.start()].rpartition("\n")[2]
        mark = found["mark"]
        raised = mark[0] != "*"
        if raised and _UNIT.search(before):
            return found[0]
        certain = mark.translate(_PLAIN) in texts or (raised and _WORD.search(before))
        if not certain and not _is_time(before):
            return found[0]
        marks.append(mark)
        return found["end"]

    return _MARK.sub(without, cell), marks


def _is_time(text: str) -> bool:
    """Whether a text is read as a deadline, of which no word is left over."""
    told = deadlines.read(flat(text))
    return told.is_read and "other_words" not in told.flags
