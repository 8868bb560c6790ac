"""Cells of bodies in a drawn table, their lines put together that the width of the cell has broken.

The rule: where no line of a cell ends by a hand, though there was room for the next word, an end is
none of a body, unless a separator, a list or the names themselves say that two bodies are there.
What the names do not say is told to a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.body_names import is_broken
from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.line_ends import End, end_of
from coopplan.exchange.table.role_labels import begins_with_label
from coopplan.exchange.table.side_lines import heading_of
from coopplan.exchange.table.sides import Side
from coopplan.model.plan_table import Meaning


def unwrapped(
    grid: Grid, header: Header, sides: Sequence[Side]
) -> tuple[Grid, list[tuple[int, int]]]:
    """The table with such lines put together, and the rows (table, row) where that is a guess."""
    rows, guessed = [], []
    places = header.having(Meaning.BODIES)
    for at, row in enumerate(grid.rows):
        cells = list(row.cells)
        for place in places if row.wrapped and at not in header.rows else ():
            ends = {end for column, end in row.wrapped if column == place}
            own = () if header.columns[place].side else sides
            cells[place], sure = _joined(row.cells[place], ends, own)
            guessed += [] if sure else [(grid.number, row.number)]
        rows.append(replace(row, cells=tuple(cells)))
    return replace(grid, rows=tuple(rows)), guessed


def _joined(text: str, ends: set[int], sides: Sequence[Side]) -> tuple[str, bool]:
    """A cell with its lines joined, and whether the names say so; ``ends`` had no room behind."""
    lines = text.split("\n")
    found, sure, apart = [lines[0]], True, False
    for at, line in enumerate(lines[1:]):
        heads = begins_with_label(line) or any(
            heading_of(one, sides) is not None for one in (found[-1], line)
        )
        if not heads and is_broken(found, lines[at + 1 :]):
            found[-1] = f"{found[-1]} {line}"
        elif heads or end_of(found, lines[at + 1 :]) is End.BETWEEN:
            apart = apart or (not heads and at not in ends and found[-1][-1].isalnum())
            found.append(line)
        elif at in ends:
            found[-1], sure = f"{found[-1]} {line}", False
        else:
            apart = True
    return (text, True) if apart else ("\n".join(found), sure)
