"""A column that says row by row whose bodies stand in it: «Сторона», with «Россия», «Казахстан».

The rule: it is believed where a cell names one side; the bodies of that row are read as under its
heading, and what names no side stays a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Grid, flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.sides import Side, side_heading
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

_NAMES_SIDES = re.compile(
    r"^(?:сторона|сторона соглашения|страна|регион|область|тарап|ел|өңір|облыс|side|party|country|"
    r"region)$"
)


def with_sides(grid: Grid, header: Header, sides: Sequence[Side]) -> tuple[Grid, Header]:
    """The table with each row's side before its bodies, and without the column that told it."""
    at = _column(header)
    bodies = header.having(Meaning.BODIES)
    if at is None or not bodies or any(header.columns[place].side for place in bodies):
        return grid, header
    told = {
        place: side_heading(f"{flat(row.cells[at])}:", sides)
        for place, row in enumerate(grid.rows)
        if place not in header.rows and at not in row.left and row.cells[at]
    }
    if not any(told.values()):
        return grid, header
    rows = list(grid.rows)
    for place in (place for place, side in told.items() if side):
        row = rows[place]
        heading = flat(row.cells[at])
        cells = tuple(
            f"{heading}: {text}" if column in bodies and text and column not in row.above else text
            for column, text in enumerate(row.cells)
        )
        rows[place] = replace(row, cells=cells)
    columns = list(header.columns)
    if all(told.values()):
        columns[at] = Column(Meaning.SKIP, columns[at].name)
    return replace(grid, rows=tuple(rows)), replace(header, columns=tuple(columns))


def _column(header: Header) -> int | None:
    """The one column whose name says that sides stand in it."""
    found = [
        place
        for place, one in enumerate(header.columns)
        if one.meaning is Meaning.OTHER and _NAMES_SIDES.match(fold(one.name).strip(" .:"))
    ]
    return found[0] if len(found) == 1 else None
