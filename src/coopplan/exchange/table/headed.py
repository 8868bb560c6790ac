"""The columns of a table: by its header, by the person's own map, or by what stands in them.

The rule: a table without a header, or with the top of that of the table before it, gets the columns
of that table, if it is as wide and has no names of its own; without one that is, its columns are
told by their contents, and where that leaves a doubt there are none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from coopplan.errors import BadColumnMap
from coopplan.exchange.table.columns import are_of_indicators
from coopplan.exchange.table.grid import Grid, flat
from coopplan.exchange.table.guessed import guessed, names_above
from coopplan.exchange.table.header import LOOKED_AT, Header, header_named, is_title
from coopplan.exchange.table.letters import in_one_alphabet
from coopplan.exchange.table.named_rows import says_again
from coopplan.exchange.table.other_tables import begins_anew
from coopplan.exchange.table.sides import Side, side_coded, side_named
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold


def header_of(
    grid: Grid, sides: Sequence[Side], wishes: Mapping[str, str], before: Header | None = None
) -> Header | None:
    """The columns of a table, None where they cannot be told. Raises BadColumnMap."""
    found = header_named(grid, sides)
    if wishes:
        return _wished(grid, sides, wishes, found)
    if found is not None:
        return _of_before(found, before) or found
    if any(are_of_indicators(row.cells) for row in grid.rows[:LOOKED_AT]):
        return None
    as_wide = before is not None and len(before.columns) == grid.width
    if before is not None and as_wide and not begins_anew(grid, before):
        return Header(before.columns)
    return guessed(grid)


def _of_before(found: Header, before: Header | None) -> Header | None:
    """The columns of the table before, where this one says again but the top of their names."""
    if before is None or len(found.columns) != len(before.columns):
        return None
    named, first = found.named, before.named
    if not 0 < len(named) < len(first) or not all(map(says_again, named, first)):
        return None
    return replace(found, columns=before.columns, named=first)


def _wished(
    grid: Grid, sides: Sequence[Side], wishes: Mapping[str, str], found: Header | None
) -> Header:
    """The columns as the person maps them, over those found; raises BadColumnMap."""
    found = found or _named_by(grid, wishes)
    columns = list(found.columns) if found else [Column(Meaning.OTHER)] * grid.width
    names = [_key(column.name) for column in columns]
    taken: dict[int, str] = {}
    for told, where in wishes.items():
        meaning, party = _meant(told, sides)
        place = _place(where, names, grid.width)
        if place in taken:
            raise BadColumnMap(value=f"{told}={where}", reason="twice", allowed=(taken[place],))
        taken[place] = f"{told}={where}"
        old = columns[place]
        columns[place] = Column(meaning, old.name, party or old.side, old.year)
    if not any(is_title(column) for column in columns):
        shown = [n for n in names if n] or [str(number) for number in range(1, grid.width + 1)]
        raise BadColumnMap(value="title", reason="title", allowed=tuple(shown))
    return Header(tuple(columns), found.rows if found else _unnamed(grid, columns))


def _meant(told: str, sides: Sequence[Side]) -> tuple[Meaning, str | None]:
    """What a person says that a column means, with the party: «bodies:RU-AST», «bodies:KZ»."""
    code, _, side = (part.strip() for part in told.partition(":"))
    meaning = next((one for one in Meaning if one.value == code.lower()), None)
    if meaning is None:
        raise BadColumnMap(value=told, reason="meaning", allowed=tuple(Meaning))
    if not side:
        return meaning, None
    party = next((one.ref for one in sides if one.ref.casefold() == side.casefold()), None)
    party = party or side_coded(side, sides) or side_named(side, sides)
    if party is None:
        allowed = tuple(one.ref for one in sides)
        raise BadColumnMap(value=told, reason="side", allowed=allowed)
    return meaning, party


def _named_by(grid: Grid, wishes: Mapping[str, str]) -> Header | None:
    """The row in which the names stand that the person gives, None without it."""
    told = {_key(where) for where in wishes.values() if not where.strip().isdigit()}
    for at, row in enumerate(grid.rows[:LOOKED_AT]):
        if told and told <= {_key(cell) for cell in row.cells}:
            columns = tuple(Column(Meaning.OTHER, flat(cell)) for cell in row.cells)
            return Header(columns, frozenset([at]))
    return None


def _unnamed(grid: Grid, columns: Sequence[Column]) -> frozenset[int]:
    """The first row, where it holds names that are not known here and no measure."""
    first = next((row for row in grid.rows if not row.is_blank), None)
    due = next((at for at, one in enumerate(columns) if one.meaning is Meaning.DEADLINE), None)
    return frozenset() if first is None or due is None else names_above(grid, first, due)


def _place(where: str, names: Sequence[str], width: int) -> int:
    told = where.strip()
    if told.isascii() and told.isdigit() and 0 < int(told[:6]) <= width:
        return int(told) - 1
    if _key(told) in names:
        return names.index(_key(told))
    allowed = tuple(str(number) for number in range(1, width + 1))
    raise BadColumnMap(value=where, reason="place", allowed=allowed)


def _key(name: str) -> str:
    """A column's name as it is looked for, whichever alphabet its letters are of."""
    return fold(in_one_alphabet(flat(name)))
