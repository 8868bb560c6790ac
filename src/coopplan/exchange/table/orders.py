"""Orders to amend a plan, in the rows of a table: «исключить», «изложить в следующей редакции:».

The rule: an order names a part of the paper (an item, a row, words, an edition) or is nothing but
the order; a measure that says «дополнить», «заменить» or "replace" of things in the world is none,
and where a row has its own deadline and bodies, only what can be nothing else is an order.
No order is carried out by reading it. Where the row under one is the new edition of its measure,
that row is taken as any other, and the order is only what stands over it.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.order_words import CLEAR, LIKELY
from coopplan.exchange.table.taken import Taken
from coopplan.model.plan_table import Meaning, RejectReason
from coopplan.model.text import fold

_LOOKED_AT = 400
"""Letters in which an order says what it is, whatever edition follows."""
_LEAD = re.compile(r"^[\W_]*(?:\d{1,3}(?:\.\d{1,3})*[.)] ?)?[\W_]*")
"""Marks and a number before an order: «3) пункт 8 исключить»."""


def is_order(text: str, *, dated: bool = False) -> bool:
    """Whether a text orders an amendment of the paper itself.

    ``dated``: it has its own deadline and bodies, as measures have.
    """
    told = fold(flat(text))[:_LOOKED_AT]
    ways = (CLEAR,) if dated else (CLEAR, LIKELY)
    return any(way.match(one) for way in ways for one in (told, _LEAD.sub("", told)))


def orders(row: Row, header: Header) -> bool:
    """Whether a row is an order: its measure is one, or it has one text and this is one."""
    own = row.own()
    title = row.cells[header.having(Meaning.TITLE)[0]]
    dated = all(
        re.search(r"\w", cell_of(row, header, one)) for one in (Meaning.DEADLINE, Meaning.BODIES)
    )
    return is_order(title, dated=dated) or (len(own) == 1 and is_order(own[0]))


def take_order(taken: Taken, grid: Grid, at: int, header: Header) -> None:
    """Leave an order to a person, or pass over one that the row under it carries out.

    What «то же» under it means, or a row that goes on, is not told by the row above it.
    """
    row = grid.rows[at]
    taken.hold(row, header)
    taken.wait(grid, row, RejectReason.ORDER)
    led = len(row.own()) == 1 and row.own()[0].endswith(":")
    if led and _stands_below(grid, at, header):
        taken.outcomes.pass_over()


def _stands_below(grid: Grid, at: int, header: Header) -> bool:
    """Whether a row with more than one text stands under a row, and it is no order."""
    below = next((one for one in grid.rows[at + 1 :] if not one.is_blank), None)
    return below is not None and len(below.own()) > 1 and not orders(below, header)
