"""Rows of a schedule in which cells are marked by their colour alone: nobody reads them.

The rule: a mark is a blank cell under a quarter, a month or a year of several, in a colour that the
row's measure does not have, in a table whose cells there are not all of one colour.
"""

from __future__ import annotations

from coopplan.exchange.table.column_times import span_named
from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.header import Header
from coopplan.model.plan_table import Meaning


def coloured(grid: Grid, header: Header) -> list[tuple[int, int]]:
    """The rows (table, row) with such cells."""
    times = [
        at
        for at in header.having(Meaning.DEADLINE)
        if at < grid.width and (span_named(header.columns[at].name) or header.columns[at].year)
    ]
    if len(times) < 2 or not grid.fills:
        return []
    title = header.having(Meaning.TITLE)[0]
    rows = [
        row
        for place, row in enumerate(grid.rows)
        if place not in header.rows
        and place >= min(header.rows, default=0)
        and row.cells[title]
        and title not in row.left
        and len(set(row.own())) > 1
    ]
    told = {grid.fills.get((row.number, at), "") for row in rows for at in times}
    if len(told) < 2:
        return []
    return [
        (grid.number, row.number)
        for row in rows
        if any(
            grid.fills.get((row.number, at), "") not in ("", grid.fills.get((row.number, title)))
            and not row.cells[at]
            for at in times
        )
    ]
