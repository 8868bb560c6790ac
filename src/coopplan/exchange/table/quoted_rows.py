"""Rows that are quoted as a whole: «4. | … | -»;», as an amendment gives the new words of a plan.

The rule: the mark before the number, and the one that closes it at the end of that row or of a row
below, are the quotation's and no part of a cell.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.exchange.table.grid import Grid, Row

_BEGINS = re.compile(r"[«“„\"]\s*(\d{1,3}(?:\.\d{1,3})*[.)]?)")
_ENDS = re.compile(r"\s*[»”“\"][;.,]?$")
_OPEN, _CLOSED = "«„", "»”"


def unquoted(grid: Grid) -> Grid:
    """A table without the marks of quotations that begin before the number of a row."""
    rows: list[Row] = []
    is_open = False
    for row in grid.rows:
        told = row
        place = next((at for at, cell in enumerate(row.cells) if cell), None)
        begins = _BEGINS.fullmatch(row.cells[place]) if place is not None else None
        if begins is not None and place is not None:
            told = _with(row, place, begins[1])
            is_open = True
        last = max((at for at, cell in enumerate(told.cells) if cell), default=0)
        if is_open and _closes(told.cells[last]):
            text = _ENDS.sub("", told.cells[last])
            first = last
            while first in row.left:
                first -= 1
            for at in range(first, last + 1):
                told = _with(told, at, text)
            is_open = False
        rows.append(told)
    return replace(grid, rows=tuple(rows))


def _closes(text: str) -> bool:
    """Whether a text ends with a mark that nothing in it has opened."""
    if not _ENDS.search(text):
        return False
    if text.rstrip(";.,").endswith('"'):
        return text.count('"') % 2 == 1
    opened = sum(text.count(mark) for mark in _OPEN)
    return sum(text.count(mark) for mark in _CLOSED) > opened


def _with(row: Row, place: int, text: str) -> Row:
    return replace(row, cells=(*row.cells[:place], text, *row.cells[place + 1 :]))
