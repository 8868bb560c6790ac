"""Measures told under a common name: «Строительство моста:» over rows that begin with dashes.

The rule: a row that ends with a colon and says nothing beside its name is the heading of the rows
under it, if these say more than their names. One that says when or who is a measure, of which they
tell the parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.model.plan_table import Meaning

_NAMES_PARTS = re.compile(r"(?::|\b(?:в том числе|оның ішінде|including)[ :]*)$", re.IGNORECASE)
_PART = re.compile(r"[-–—−•*▪]\s*[^\W_]")


def listed(grid: Grid, header: Header) -> tuple[frozenset[int], dict[int, str]]:
    """The rows (indices) that are headings of lists, and for each row of a list its heading.

    There are none beside a column of sections, and none of which something is hidden.
    """
    heads: set[int] = set()
    parts: dict[int, str] = {}
    if header.having(Meaning.SECTION):
        return frozenset(), parts
    for at, row in enumerate(grid.rows):
        if at in header.rows or not _names_parts(row, header):
            continue
        below = list(_below(grid, at, header))
        rows = [grid.rows[place] for place in below]
        seen = not any(one.struck or one.number in grid.unseen for one in (row, *rows))
        if seen and any(_says_more(one, header) for one in rows):
            heads.add(at)
            told = (cell_of(row, header, Meaning.NUMBER), cell_of(row, header, Meaning.TITLE))
            parts |= dict.fromkeys(below, flat(" ".join(told)).rstrip(" .,:"))
    return frozenset(heads), parts


def _names_parts(row: Row, header: Header) -> bool:
    """Whether a row names what has parts, and says no more than that."""
    at = header.having(Meaning.TITLE)[0]
    title = flat(row.cells[at])
    named = bool(_NAMES_PARTS.search(title)) and not _PART.match(title)
    return named and at not in row.above and not _says_more(row, header)


def _below(grid: Grid, at: int, header: Header) -> Iterator[int]:
    """The rows right under one that begin with a dash and have no number."""
    title_at = header.having(Meaning.TITLE)[0]
    for place, row in enumerate(grid.rows[at + 1 :], start=at + 1):
        own = title_at not in row.above and title_at not in row.left
        number, title = cell_of(row, header, Meaning.NUMBER), row.cells[title_at]
        if number or not own or not _PART.match(title):
            return
        yield place


def _says_more(row: Row, header: Header) -> bool:
    """Whether something stands in a row beside its number and its name."""
    names = {*header.having(Meaning.NUMBER), *header.having(Meaning.TITLE), *row.above}
    title = row.cells[header.having(Meaning.TITLE)[0]]
    return any(text and text != title and at not in names for at, text in enumerate(row.cells))
