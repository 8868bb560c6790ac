"""Names of columns that say what they mean: «deadline=Контрольная точка», «bodies:RU-AST=РОИВ».

The rule: they are written as in a person's map, in a rejects file alone and only where the names by
themselves would be read otherwise; where one is marked, each name is read by itself. The names of a
rejects file are those of its one row of names, whatever stands in its rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.errors import BadColumnMap
from coopplan.exchange.table.column_times import year_named
from coopplan.exchange.table.columns import column_of
from coopplan.exchange.table.grid import Grid, flat
from coopplan.exchange.table.header import LOOKED_AT, ONCE, Header, header_named
from coopplan.exchange.table.returned import are_returned
from coopplan.exchange.table.sides import Side, side_of_ref
from coopplan.model.plan_table import Column, Meaning

_MARK = re.compile(rf"({'|'.join(Meaning)})(?::([^=]*[^=\s]))?\s*=\s*(.*)", re.IGNORECASE)


def meant(meaning: Meaning, name: str, side: str | None) -> Column:
    """A column of which a person says what it means."""
    year = year_named(name) if meaning is Meaning.DEADLINE else None
    return Column(meaning, name, side, year)


def by_name(name: str, sides: Sequence[Side]) -> Column:
    """A column by its name alone."""
    found = column_of(name, sides)
    return replace(found, name=name) if found else Column(Meaning.OTHER, name)


def with_mark(column: Column, name: str) -> str:
    """The name of a column with what it means before it."""
    side = f":{column.side}" if column.side else ""
    return f"{column.meaning}{side}={name}"


def returned(grid: Grid, sides: Sequence[Side]) -> Header | None:
    """The columns of a rejects file, None for any other table.

    Raises BadColumnMap where a mark tells a party that the agreement has not.
    """
    for at, row in enumerate(grid.rows[:LOOKED_AT]):
        names = [flat(cell) for cell in row.cells]
        if not are_returned(names):
            continue
        told = [_marked(name, sides) for name in names]
        if not any(told) and (found := header_named(Grid(1, (row,)), sides)) is not None:
            return replace(found, rows=frozenset([at]))
        seen = {one.meaning for one in told if one} & ONCE
        columns = []
        for name, one in zip(names, told, strict=True):
            column = one or by_name(name, sides)
            if one is None and column.meaning in seen:
                column = Column(Meaning.OTHER, name)
            seen |= {column.meaning} & ONCE
            columns.append(column)
        alone = Header(tuple(columns), frozenset([at]), named=(row,))
        return alone if alone.having(Meaning.TITLE) else None
    return None


def is_marked(name: str) -> bool:
    """Whether a name would be taken for one that says what it means."""
    return bool(_MARK.fullmatch(name))


def _marked(name: str, sides: Sequence[Side]) -> Column | None:
    found = _MARK.fullmatch(name)
    if found is None:
        return None
    code, side, bare = found.groups()
    party = side_of_ref(side, sides) if side else None
    if side and party is None:
        allowed = tuple(one.ref for one in sides)
        raise BadColumnMap(value=name, reason="side", allowed=allowed)
    return meant(Meaning(code.lower()), bare, party)
