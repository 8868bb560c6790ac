"""A measure as it stands in a table, before its cells are read."""

from __future__ import annotations

from coopplan.model.frozen import frozen


@frozen
class RawMeasure:
    """A measure as it stands in the table: the rows it was read from, and its cells by column.

    ``notes`` are the footnotes to it.
    """

    table: int
    rows: tuple[int, ...]
    cells: tuple[str, ...]
    section: str
    notes: tuple[str, ...] = ()
