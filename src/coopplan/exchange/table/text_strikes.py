"""What is struck out by signs: «~~so~~», and letters with a stroke laid over each of them.

The rule: it is left out and told, as what a program strikes out, in a text and in the cells of Word
and Excel, where it is pasted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Grid, Row, remarks_of, tidy
from coopplan.exchange.table.struck import parted
from coopplan.model.plan_table import Left

_OVER = "[\u0335\u0336]"
"""Strokes that are laid over the letter before them."""
_SIGN = re.compile(rf"~~|{_OVER}")
_STRUCK = re.compile(
    rf"~~(?=\S)([^~\n]+?)(?<=\S)~~|(?:[^\s\u0335\u0336]{_OVER}(?:[^\S\n]{_OVER}?)*)+"
)


def without_strikes(rows: Sequence[Row]) -> tuple[list[Row], list[str]]:
    """The rows without what is struck out in them, and the numbers of those that had any."""
    found: list[Row] = []
    places: list[str] = []
    for row in rows:
        signed = not row.struck and any(map(_SIGN.search, row.cells))
        if not signed or not any(map(_STRUCK.search, row.cells)):
            found.append(row)
            continue
        places.append(str(row.number))
        left = tuple(tidy(_STRUCK.sub(" ", text)) for text in row.cells)
        whole = tuple(_SIGN.sub("", text) for text in row.crossed or row.cells)
        found.append(parted(replace(row, cells=left), whole))
    return found, places


def seen(grid: Grid) -> Grid:
    """A table of another program without what is struck out in it by signs, which is told."""
    rows, places = without_strikes(grid.rows)
    if not places:
        return grid
    known = {one.kind: one.places for one in grid.remarks}
    told = sorted({*known.get(Left.STRUCK_TEXT, ()), *places}, key=int)
    remarks = remarks_of(grid.number, known | {Left.STRUCK_TEXT: told})
    return replace(grid, rows=tuple(rows), remarks=remarks)
