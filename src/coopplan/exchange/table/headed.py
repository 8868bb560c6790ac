"""The columns of a table: by its header, by those of the table before it, or by what is in them.

The rule: a table without a header, or with the top of that of the table before it, gets the columns
of that table, if it is as wide and has no names of its own; without one that is, its columns are
told by their contents, and where that leaves a doubt there are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.columns import are_of_indicators
from coopplan.exchange.table.fitting import is_stamped
from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.guessed import guessed
from coopplan.exchange.table.header import LOOKED_AT, Header, header_named
from coopplan.exchange.table.marked import returned
from coopplan.exchange.table.named_rows import says_again
from coopplan.exchange.table.other_tables import begins_anew
from coopplan.exchange.table.sides import Side


def header_of(grid: Grid, sides: Sequence[Side], before: Header | None = None) -> Header | None:
    """The columns of a table, None where they cannot be told. Raises BadColumnMap."""
    found = returned(grid, sides) or header_named(grid, sides)
    if found is not None:
        return _of_before(found, before) or found
    if any(are_of_indicators(row.cells) for row in grid.rows[:LOOKED_AT]):
        return None
    as_wide = before is not None and len(before.columns) == grid.width
    if before is not None and as_wide and not (begins_anew(grid, before) or is_stamped(grid)):
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
