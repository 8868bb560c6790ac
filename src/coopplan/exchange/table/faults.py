"""What is the matter with a row's cells: lost, too many, struck out, none but the formula of a №.

The rule: what is asked here of a row needs no row but itself and those that name the columns.
"""

from __future__ import annotations

from coopplan.exchange.table.grid import Grid, Row
from coopplan.exchange.table.header import Header
from coopplan.model.plan_table import Meaning


def lost(row: Row, header: Header) -> set[Meaning]:
    """What of a row the file keeps no value of."""
    told = {column.meaning for at, column in enumerate(header.columns) if at in row.unreckoned}
    return told - {Meaning.SKIP}


def has_number_alone(row: Row, header: Header) -> bool:
    """Whether nothing stands in a row but the formula of a № to come."""
    filled = {at for at, text in enumerate(row.cells) if text}
    return filled <= row.unreckoned & set(header.having(Meaning.NUMBER))


def overflows(row: Row, grid: Grid, header: Header) -> bool:
    """Whether a line of text has more cells than were named: one of them was cut in two."""
    named = max((grid.rows[at].given for at in header.rows), default=0)
    return bool(named) and any(row.cells[named:])


def struck_title(row: Row, header: Header) -> tuple[str, ...]:
    """The texts of a row whose measure was struck out, whatever else is left of it; else none."""
    at = header.having(Meaning.TITLE)[0]
    gone = at < len(row.crossed) and row.crossed[at] and not row.cells[at]
    return row.crossed if gone else ()
