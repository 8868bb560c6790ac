"""How wide the columns of a table are on paper: by what stands in them, in letters.

The rule: a column is at least as wide as its longest word, so that no word runs into the next
column; what is left goes, a little at a time, to where it makes the table shortest.
"""

from __future__ import annotations

import re

from coopplan.documents.blocks import CellKind, Table
from coopplan.render.control import visible
from coopplan.render.texts import cell_lines

_BREAKS = re.compile(r"[ \t\n]+")
"""Where a line may be broken: not at a space that keeps a number together."""
_LONGEST_WORD = 24
_SHORT_LINE = 12
_SERIES = 9
_GAP = 2
_STEP = 3
_ROWS = 150
"""Rows by which the widths are chosen; those after them are taken to be like them."""

_Lengths = list[list[list[int]]]
"""The lengths of the lines of each cell, row by row, the heads first."""


def widths(table: Table, room: int) -> list[int]:
    """The width of each column, in letters; their sum is about ``room``."""
    rows = table.rows[:_ROWS]
    told = [[[visible(column.name)] for column in table.columns]]
    told += [[cell_lines(cell) for cell in row] for row in rows]
    drawn = {
        place for row in rows for place, cell in enumerate(row) if cell.kind is CellKind.SERIES
    }
    kept = [
        max(
            [_SERIES if place in drawn else 2]
            + [_least(line, column.right) for row in told for line in row[place]]
        )
        + _GAP
        for place, column in enumerate(table.columns)
    ]
    lengths = [[[len(line) for line in cell] for cell in row] for row in told]
    spare = room - sum(kept)
    while spare >= _STEP:
        gains = [_gain(lengths, kept, place) for place in range(len(kept))]
        best = max(range(len(kept)), key=gains.__getitem__)
        if gains[best] <= 0:
            break
        kept[best] += _STEP
        spare -= _STEP
    shares = sum(column.stretch for column in table.columns)
    if spare > 0 and shares:
        kept = [
            one + spare * column.stretch // shares
            for one, column in zip(kept, table.columns, strict=True)
        ]
    return kept


def _least(line: str, right: bool) -> int:
    """The longest part of a line that stays whole; on the right a number stays with its unit."""
    if right and len(line) <= _SHORT_LINE:
        return len(line)
    return min(max(map(len, _BREAKS.split(line))), _LONGEST_WORD)


def _gain(lengths: _Lengths, kept: list[int], place: int) -> float:
    """How many lines the table is shorter by where a column is wider; a part for its own lines."""
    gain = 0.0
    for row in lengths:
        own = _lines(row[place], kept[place])
        if own < 2:
            continue
        fewer = own - _lines(row[place], kept[place] + _STEP)
        others = [_lines(row[i], kept[i]) for i in range(len(kept)) if i != place]
        gain += max(0, own - max([own - fewer, *others])) + fewer / 50 + own / 5000
    return gain


def _lines(cell: list[int], width: int) -> int:
    return sum(-(-length // max(width - _GAP, 1)) for length in cell)
