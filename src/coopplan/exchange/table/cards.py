"""Tables that stand on their side: a card for each measure, the names of its fields at the left.

The rule: a table is of cards where every row is a name of a column with what it holds, the measure
among them; a card ends where the name with which the first began comes again. Years under a name,
and names beside which nothing stands, are a list of contents.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.exchange.table.columns import column_of, names_year
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.other_sorts import answers
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.sides import Side
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

_LEAST_FIELDS = 3


def cards(grid: Grid, sides: Sequence[Side]) -> tuple[Header, tuple[RawMeasure, ...]] | None:
    """The columns that a table of cards has, and a measure for each; None where it is none."""
    if grid.unseen or any(row.struck or row.unreckoned for row in grid.rows):
        return None  # what is hidden, struck out or not reckoned is for a person to look at
    if grid.rows and answers(grid.rows[0].cells):
        return None
    fields: list[tuple[Row, Column]] = []
    for row in grid.rows:
        own = row.own()
        if row.is_blank or (len(own) == 1 and row.left):
            continue  # nothing, or a heading over the cards
        named = 0 < len(own) < 3 and own[0] == row.cells[0]
        told = column_of(flat(own[0]), sides) if named else None
        if told is None:
            return None
        fields.append((row, told))
    if all(len(row.own()) < 2 for row, _ in fields):
        return None
    meanings = {column.meaning for _, column in fields if not names_year(column.name)}
    if Meaning.TITLE not in meanings or not meanings & {Meaning.DEADLINE, Meaning.BODIES}:
        return None
    columns = tuple(dict.fromkeys(column for _, column in fields))
    titles = sum(1 for one in columns if one.meaning is Meaning.TITLE)
    if len(columns) < _LEAST_FIELDS or titles != 1:
        return None
    return Header(columns), tuple(_measures(grid, fields, columns))


def _measures(
    grid: Grid, fields: Sequence[tuple[Row, Column]], columns: Sequence[Column]
) -> list[RawMeasure]:
    """The cards one after another, each with its rows and what its fields hold."""
    begins = fold(fields[0][1].name)
    found: list[RawMeasure] = []
    rows: list[int] = []
    cells = [""] * len(columns)
    notes: tuple[str, ...] = ()
    for row, column in fields:
        if rows and fold(column.name) == begins:
            found.append(RawMeasure(grid.number, tuple(rows), tuple(cells), "", notes))
            rows, cells, notes = [], [""] * len(columns), ()
        rows.append(row.number)
        place = columns.index(column)
        text = row.own()[-1] if len(row.own()) > 1 else ""
        cells[place] = f"{cells[place]}\n{text}" if cells[place] and text else cells[place] or text
        notes = (*notes, *row.notes)
    found.append(RawMeasure(grid.number, tuple(rows), tuple(cells), "", notes))
    return found
