"""The numbers of a plan that a spreadsheet kept as numbers: its 1.10 is stored as 1.1.

The rule: 1.1 after 1.9 is 1.10 only where the rows follow each other and the next is not 1.2, which
would be a numbering begun anew. What was typed as text is left as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from coopplan.exchange.table.grid import Grid, Row

_DECIMAL = re.compile(r"(\d{1,3})\.(\d{1,3})")


def restored(grid: Grid, columns: Iterable[int]) -> Grid:
    """A sheet with the last noughts of the numbers in these columns put back."""
    for column in columns:
        if any(column in row.decimals for row in grid.rows):
            grid = replace(grid, rows=_column(grid.rows, column))
    return grid


def _column(rows: tuple[Row, ...], column: int) -> tuple[Row, ...]:
    found: list[Row] = []
    before: str | None = None
    for at, row in enumerate(rows):
        if column not in row.decimals:
            before = before if row.is_blank else None
            found.append(row)
            continue
        told = row.cells[column]
        following = next((one for one in rows[at + 1 :] if not one.is_blank), None)
        after = following.cells[column] if following and column in following.decimals else ""
        number = _with_nought(before, told, after)
        cells = (*row.cells[:column], number, *row.cells[column + 1 :])
        found.append(replace(row, cells=cells) if number != told else row)
        before = number
    return tuple(found)


def _with_nought(before: str | None, told: str, after: str) -> str:
    """The number with its nought, where it is the one that follows ``before``."""
    last = _DECIMAL.fullmatch(before or "")
    if last is None:
        return told
    following = int(last[2]) + 1
    short = str(following).rstrip("0")
    if short == str(following) or told != f"{last[1]}.{short}":
        return told
    again = f"{last[1]}.{int(short) + 1}"
    return told if after == again else f"{last[1]}.{following}"
