"""The rows of a table of cards: each card is a measure, what stands between cards a heading.

The rule: every row has its outcome, as in a table of rows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.lines import is_note
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.taken import Taken
from coopplan.exchange.table.wide import wide_text
from coopplan.model.plan_table import Meaning, RejectReason, RowKind


def take_cards(taken: Taken, grid: Grid, header: Header, cards: Sequence[RawMeasure]) -> None:
    """Take the measures of a table of cards, each of which has all of its rows."""
    taken.above(grid)
    at = header.having(Meaning.TITLE)[0]
    whose = {row: card for card in cards for row in card.rows}
    for row in grid.rows:
        card = whose.get(row.number)
        if row.is_blank or (card is not None and not any(card.cells)):
            taken.note(grid, row, RowKind.BLANK)
        elif card is None and is_note(wide_text(row)):
            taken.note(grid, row, RowKind.NOTE)
        elif card is None:
            taken.headings.begin(wide_text(row))
            taken.note(grid, row, RowKind.SECTION)
        else:
            # The first row tells the whole card, so that it can be mended as one.
            first = row.number == card.rows[0]
            told = replace(row, cells=card.cells if first else ())
            if not re.search(r"[^\W\d_]{2}", card.cells[at]):
                taken.note(grid, told, RowKind.REJECTED, RejectReason.NO_TITLE)
            elif first:
                taken.measures.append(replace(card, section=taken.headings.told()))
                taken.note(grid, told, RowKind.MEASURE)
            else:
                taken.note(grid, told, RowKind.CONTINUED)
