"""Rows of a text that line breaks in their cells have cut in pieces, put together again.

The rule: a line of fewer cells that begins no row goes on with the cell above it. Pieces that have
as many cells as the header has names, and say when where a time should stand, are one row. Where
that is not certain all of them are left to a person: none is a heading, and none half a measure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table import filled, heads
from coopplan.exchange.table.cells import is_mark
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.halves import is_whole
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.headings import time_level
from coopplan.exchange.table.letters import SHORTENED, UPPER
from coopplan.exchange.table.lines import (
    NUMBER,
    is_note,
    is_nothing,
    is_rule,
    is_section,
    is_stamp,
    is_sum,
)
from coopplan.exchange.table.open_ends import is_open
from coopplan.exchange.table.returned import is_returned
from coopplan.exchange.table.signed import signs, signs_alone
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Meaning

_WORD = re.compile(r"[^\W\d_]{2}")
_SHORT_NAME = re.compile(rf"(?:{SHORTENED})[а-яё]{{3,}}|[{UPPER}]{{3,}}\b")
"""Names of bodies made of the first letters of words."""
_CONTACT = re.compile(r"\d{3}|@")
"""What stands in a line behind a table that tells whom to call."""


@frozen
class _Run:
    """Lines from one on, up to ``end``, that are one row: its cells, None where they are torn."""

    end: int
    cells: tuple[str, ...] | None


def put_together(grid: Grid, header: Header) -> Grid:
    """The table with its cut rows whole in their first line, or marked as torn in each."""
    width = max((grid.rows[at].given for at in header.rows), default=0)
    if width < 2 or is_returned(header.columns):
        return grid
    rows, pieces = list(grid.rows), _Pieces(grid.rows, header, width)
    at = max(header.rows) + 1
    while at < len(rows):
        run = pieces.run(at)
        for place in range(at, run.end if run else at):
            row = rows[place]
            if run is None or run.cells is None:
                rows[place] = replace(row, torn=True)
            elif place == at:
                blank = [""] * (len(row.cells) - width)
                rows[place] = replace(row, cells=(*run.cells, *blank), given=width)
            else:
                rows[place] = replace(row, cells=("",) * len(row.cells), given=0, is_piece=True)
        at = run.end if run else at + 1
    return replace(grid, rows=tuple(rows))


class _Pieces:
    """Finds which lines of a text are one row."""

    def __init__(self, rows: Sequence[Row], header: Header, width: int) -> None:
        self._rows, self._width = rows, width
        self._title = header.having(Meaning.TITLE)[0]
        self._number = next(iter(header.having(Meaning.NUMBER)), None)
        self._dates = header.having(Meaning.DEADLINE)
        self._ends_in_bodies = width - 1 in header.having(Meaning.BODIES)
        titles = [row.cells[self._title] for row in rows if row.given == width]
        self._small = sum(one[:1].islower() for one in titles) * 2 > len(titles)

    def run(self, at: int) -> _Run | None:
        """The lines that are one row with this one, None where it is one by itself."""
        first = self._cells(at)
        if not first or (len(first) == 1 and (self._title or _stands_apart(first[0]))):
            return None
        if 1 < len(first) < self._width and not self._begins(first, ""):
            return None
        cells, end, torn = self._gathered(at, first)
        if len(cells) == self._width:
            if end > at + 1 and not self._is_row(cells):
                return _Run(end, None)
            return self._with_tail(cells, end, cut=end > at + 1)
        return _Run(end, None) if torn else None

    def _gathered(self, at: int, first: Sequence[str]) -> tuple[list[str], int, bool]:
        """The cells from one line on, the line behind them, and whether they are certainly torn."""
        cells, end, torn = list(first), at + 1, False
        while len(cells) < self._width and (more := self._cells(end)):
            runs_on = _runs_on(cells[-1], more[0]) and not (len(cells) == 1 and self._small)
            if len(cells) == 1 and not runs_on and not is_open(cells[0]):
                break
            if len(cells) > 1 and self._begins(more, cells[-1]):
                break
            if len(more) == 1 and _stands_apart(more[0]):
                break
            end += 1
            torn |= len(more) > 1 or runs_on
            if len(cells) + len(more) - 1 > self._width:
                return list(first), end, True
            cells[-1:] = _joined(cells[-1], more[0]), *more[1:]
        return cells, end, torn

    def _with_tail(self, cells: list[str], end: int, *, cut: bool) -> _Run | None:
        """A whole row with the lines behind it that go on with its last cell; ``cut``: it was cut.

        A line that may go on with it, or be a heading, leaves all of it to a person.
        """
        lone = not cut
        while cells[-1] and (text := self._alone(end)):
            is_body = self._ends_in_bodies and _is_body(text)
            if _runs_on(cells[-1], text) and not _CONTACT.search(text):
                cells[-1] = _joined(cells[-1], text)
            elif cut and is_body:
                cells[-1] = f"{cells[-1]}\n{text}"
            elif cut or is_body:
                while self._alone(end):
                    end += 1
                return _Run(end, None)
            else:
                break
            end, cut, lone = end + 1, True, False
        return None if lone else _Run(end, tuple(cells))

    def _cells(self, at: int) -> tuple[str, ...]:
        """The cells that a line gives, none where it is blank or ends nowhere."""
        row = self._rows[at] if at < len(self._rows) else None
        if row is None or row.is_blank or row.unclosed:
            return ()
        return row.cells[: row.given]

    def _alone(self, at: int) -> str:
        """The text of a line that is one cell and no line of its own, else ""."""
        cells = self._cells(at)
        return cells[0] if len(cells) == 1 and not _stands_apart(cells[0]) else ""

    def _begins(self, cells: Sequence[str], above: str) -> bool:
        """Whether a line of several cells begins a row, by its № or by what it says."""
        if self._number is not None and self._number < len(cells) and cells[self._number]:
            told = bool(filled.NUMBER.match(cells[self._number]))
            return told or len(cells) >= self._width
        if len(cells) >= self._width:
            return True
        return not _runs_on(above, cells[0]) and self._is_measure(cells)

    def _is_measure(self, cells: Sequence[str]) -> bool:
        """Whether cells are a title in its place, with times where those should be."""
        title = cells[self._title] if self._title < len(cells) > 1 else ""
        named = bool(_WORD.search(title)) and not title[:1].islower() and not is_whole(title)
        return named and self._are_dated(cells)

    def _is_row(self, cells: Sequence[str]) -> bool:
        number = cells[self._number] if self._number is not None else ""
        told = not number or bool(filled.NUMBER.match(number))
        return told and bool(_WORD.search(cells[self._title])) and self._are_dated(cells)

    def _are_dated(self, cells: Sequence[str]) -> bool:
        times = [cells[at] for at in self._dates if at < len(cells) and cells[at]]
        return all(is_whole(one) or is_mark(one) or is_nothing(one) for one in times)


def _runs_on(upper: str, lower: str) -> bool:
    """Whether a line goes on with the cell above it, by its words."""
    return bool(upper) and (
        is_open(upper) or upper.endswith(";") or lower[:1].islower() or lower.startswith("(")
    )


def _joined(upper: str, lower: str) -> str:
    """A cell's two pieces: two lines, but where the upper one ends in the middle of a sentence."""
    between = " " if is_open(upper) and not upper.endswith(",") else "\n"
    return f"{upper}{between}{lower}" if upper and lower else upper or lower


def _is_body(text: str) -> bool:
    return (
        heads.begins_body(text)
        or heads.english_head(text) is not None
        or bool(_SHORT_NAME.match(text))
    )


def _stands_apart(text: str) -> bool:
    """Whether a line of one cell is by its words a heading, a note or a title, or a row's №."""
    told = flat(text)
    return (
        is_section(told)
        or bool(NUMBER.match(told) or filled.NUMBER.match(told))
        or bool(time_level(told))
        or any(asked(told) for asked in (is_note, is_sum, is_rule, is_stamp, signs_alone))
        or signs((told,))
    )
