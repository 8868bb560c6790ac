"""A measure and its cells as they stand in a table, before they are read."""

from __future__ import annotations

from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Column


@frozen
class RawMeasure:
    """A measure as it stands in the table: the rows it was read from, and its cells by column.

    ``notes`` are the footnotes to it; ``follows`` tells that the measure read before it is the one
    above it, of which it may say «то же». ``none`` are the columns where a dash says that there is
    nothing.
    """

    table: int
    rows: tuple[int, ...]
    cells: tuple[str, ...]
    section: str
    notes: tuple[str, ...] = ()
    follows: bool = True
    none: frozenset[int] = frozenset()


@frozen
class Cell:
    """What a measure has of a cell in which something stands, and where the cell is."""

    place: int
    column: Column
    text: str
