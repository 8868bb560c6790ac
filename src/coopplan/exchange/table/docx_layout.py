"""Tables of a DOCX file that only lay out a page, with the table of a plan in one of their cells.

The rule: a table of one column that holds another one is such, and so is a wider one that names no
columns of a plan while one within it does. Its cells are read as a page is. One in which texts of
its own stand side by side, but for stamps and signatures, is a table: its rows are not to be lost.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from coopplan.exchange.table.docx_parts import own_parts
from coopplan.exchange.table.fitting import is_stamped
from coopplan.exchange.table.grid import Grid, Row, flat, padded
from coopplan.exchange.table.header import LOOKED_AT, header_named
from coopplan.ooxml.tags import W
from coopplan.ooxml.words import within


def laid_out(table: Any) -> list[Any] | None:
    """The cells of a table that lays out a page, in the order of reading; None for another one."""
    inner = list(within(table, W + "tbl"))
    if not inner:
        return None
    rows = [(row, list(own_parts(row, W + "tc"))) for row in own_parts(table, W + "tr")]
    if any(_is_marked(row) for row, _ in rows):
        return None
    cells = [cell for _, own in rows for cell in own]
    if all(len(own) < 2 for _, own in rows):
        return cells
    outer = _plain(table)
    if header_named(outer, ()) is not None or not any(map(_names_columns, inner)):
        return None
    beside = Grid(0, tuple(row for row in outer.rows if len(row.own()) > 1))
    return cells if not beside.rows or is_stamped(beside) else None


def _is_marked(row: Any) -> bool:
    """Whether a row is hidden, or was put in or taken out by a tracked change."""
    return any(row.find(f"{W}trPr/{W}{mark}") is not None for mark in ("hidden", "del", "ins"))


def _names_columns(table: Any) -> bool:
    return header_named(_plain(table), ()) is not None


def _plain(table: Any) -> Grid:
    """The first rows of a table by their words alone, without the tables within it."""
    rows = [
        Row(number, tuple(_words(cell) for cell in own_parts(row, W + "tc")))
        for number, row in enumerate(islice(own_parts(table, W + "tr"), LOOKED_AT), start=1)
    ]
    return Grid(0, padded(rows))


def _words(cell: Any) -> str:
    return flat("".join(_pieces(cell)))


def _pieces(cell: Any) -> Iterator[str]:
    for one in within(cell, W + "p", without=(W + "tbl",)):
        yield from (text.text or "" for text in within(one, W + "t", without=(W + "tbl",)))
        yield " "
