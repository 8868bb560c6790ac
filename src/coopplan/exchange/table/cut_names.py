"""The names of a text's columns, put together where a line break in a cell has cut their row.

The rule: lines that together have as many cells as a line of the table below, and in which most
cells then are names of columns, that of the measures among them, are one row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.columns import column_of, names_year
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.sides import Side
from coopplan.model.plan_table import Meaning

_LOOKED_AT = 20
"""Lines from the first among which the names begin."""
_MOST_LINES = 12


def with_whole_names(grid: Grid, sides: Sequence[Side]) -> Grid:
    """The table with the names of its columns in one row, if they were cut; else as it is."""
    for first, row in enumerate(grid.rows[:_LOOKED_AT]):
        if row.given < 2:
            continue
        found = _run(grid.rows, first, sides)
        if found is not None:
            end, names = found
            blank = ("",) * (len(row.cells) - len(names))
            rows = list(grid.rows)
            rows[first] = replace(row, cells=(*names, *blank), given=len(names))
            for at in range(first + 1, end):
                cells = ("",) * len(row.cells)
                rows[at] = replace(rows[at], cells=cells, given=0, is_piece=True)
            return replace(grid, rows=tuple(rows))
        if _are_names(row.cells[: row.given], sides, least=2):
            break
    return grid


def _run(rows: Sequence[Row], first: int, sides: Sequence[Side]) -> tuple[int, list[str]] | None:
    """Where the lines end that hold the names from one line on, and these names.

    Below a line that may hold them all a year is no name, but what stands in the first row.
    """
    names = list(rows[first].cells[: rows[first].given])
    whole = _are_names(names, sides, least=2)
    for at in range(first + 1, min(first + _MOST_LINES, len(rows))):
        row = rows[at]
        if not row.given or row.is_blank or row.unclosed:
            return None
        more = row.cells[: row.given]
        if whole and any(re.search(r"\d", cell) for cell in more):
            return None
        names[-1:] = f"{names[-1]}\n{more[0]}".strip(), *more[1:]
        wider = len(names) > rows[first].given
        as_wide = wider and any(below.given == len(names) for below in rows[at + 1 :])
        if as_wide and _are_names(names, sides):
            return _with_tail(names, rows, at + 1)
    return None


def _with_tail(names: list[str], rows: Sequence[Row], end: int) -> tuple[int, list[str]]:
    """The names with the lines that go on with the last of them: «Ответственные / исполнители»."""
    for row in rows[end:]:
        text = row.cells[0]
        if row.given != 1 or re.search(r"\d", text):
            break
        if not (text[:1].islower() or text.startswith("(")):
            break
        names[-1], end = f"{names[-1]}\n{text}", end + 1
    return end, names


def _are_names(cells: Sequence[str], sides: Sequence[Side], *, least: int = 3) -> bool:
    """Whether most cells name columns, at least so many; none that nobody knows is long."""
    told = [flat(cell) for cell in cells]
    if any(re.search(r"\d", one) and not names_year(one) for one in told):
        return False
    columns = [column_of(one, sides) for one in told]
    meanings = {one.meaning for one in columns if one is not None}
    known = [one for one, column in zip(told, columns, strict=True) if column is not None]
    others = [one for one in told if one not in known]
    if (
        len(known) < least
        or len(known) <= len(others)
        or any(len(one.split()) > 3 for one in others)
    ):
        return False
    return Meaning.TITLE in meanings and bool(meanings & {Meaning.DEADLINE, Meaning.BODIES})
