"""Names of columns said again within a table, in another order or in other words.

The rule: a further row of names is one only where every cell of it is the name of a column, and
where it does not only say the first again; what stands below is put under the names of the first,
and a column that these lack is added.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.exchange.table.columns import column_of
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, header_named, repeats
from coopplan.exchange.table.sides import Side
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

_LONGEST_NAME = 60
_LEAST_NAMES = 3


def renamed(
    grid: Grid, header: Header, sides: Sequence[Side], others: frozenset[int] = frozenset()
) -> tuple[Grid, Header]:
    """The table with all its rows under the names of the first row that has them.

    ``others`` are the rows of tables that are of no plan, which stay as they are.
    """
    first = max(header.rows, default=len(grid.rows))
    found = [
        at
        for at, row in enumerate(grid.rows)
        if at > first
        and at not in others
        and not repeats(row, grid, header)
        and _names_columns(row, header, sides)
    ]
    if not found:
        return grid, header
    columns, rows, names = list(header.columns), list(grid.rows), set(header.rows)
    for at, until in zip(found, [*found[1:], len(rows)], strict=True):
        if at in names:
            continue
        other = header_named(replace(grid, rows=tuple(rows[at:until])), sides)
        if other is None or 0 not in other.rows:
            continue
        names |= {at + place for place in other.rows}
        places = _places(columns, other.columns)
        for place in (one for one in range(at, until) if one not in others):
            rows[place] = _moved(rows[place], places)
    width = len(columns)
    told = tuple(replace(row, cells=(*row.cells, *[""] * (width - len(row.cells)))) for row in rows)
    return (
        replace(grid, rows=told),
        Header(tuple(columns), frozenset(names), header.guessed),
    )


def _names_columns(row: Row, header: Header, sides: Sequence[Side]) -> bool:
    """Whether every cell of a row is the name of a column, that of the measures among them."""
    own = [flat(text) for text in row.own()]
    if len(own) < _LEAST_NAMES or any(
        len(text) > _LONGEST_NAME or re.search(r"\d", text) for text in own
    ):
        return False
    told = [column_of(text, sides) for text in own]
    meanings = {one.meaning for one in told if one is not None}
    return (
        all(one is not None for one in told)
        and Meaning.TITLE in meanings
        and bool(meanings & {Meaning.DEADLINE, Meaning.BODIES})
    )


def _places(columns: list[Column], others: Sequence[Column]) -> dict[int, int]:
    """Where the cells of further columns belong; columns that are lacking are added."""
    free = dict(enumerate(columns))
    places: dict[int, int] = {}
    for place, other in enumerate(others):
        key = _key(other)
        at = next((at for at, one in free.items() if _key(one) == key), None)
        if at is None:
            at = len(columns)
            columns.append(other)
        else:
            del free[at]
        places[place] = at
    return places


def _key(column: Column) -> tuple[object, ...]:
    plain = column.meaning in (Meaning.OTHER, Meaning.PROGRESS, Meaning.FUNDING)
    return column.meaning, column.side, column.year, fold(column.name) if plain else ""


def _moved(row: Row, places: Mapping[int, int]) -> Row:
    width = max((*places.values(), len(row.cells) - 1)) + 1
    cells = [""] * width
    for place, text in enumerate(row.cells):
        cells[places.get(place, place)] = text
    return replace(
        row,
        cells=tuple(cells),
        above=frozenset(places.get(place, place) for place in row.above),
        left=frozenset(places.get(place, place) for place in row.left),
        decimals=frozenset(places.get(place, place) for place in row.decimals),
        unreckoned=frozenset(places.get(place, place) for place in row.unreckoned),
        wrapped=frozenset((places.get(place, place), end) for place, end in row.wrapped),
    )
