"""Whether the rows of a table may be measures under given columns, and which rows name them.

The rule: this is asked only where nothing else tells: of tables that a person's map may or may not
mean, and of names that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.columns import are_of_indicators, column_of
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import LOOKED_AT, Header
from coopplan.exchange.table.heads import begins_office, names_office
from coopplan.exchange.table.lines import is_nothing, is_stamp
from coopplan.exchange.table.other_tables import at_odds
from coopplan.exchange.table.signed import is_signature
from coopplan.language import deadlines
from coopplan.model.plan_table import Column, Meaning

_MOST_WORDS, _FEW_WORDS = 8, 3
"""Words of a cell that names a column, and of one that does so though nobody knows its name."""
_YEAR = re.compile(r"\b20\d\d\b")


def misfit(grid: Grid, header: Header) -> Meaning | None:
    """The first meaning of a column in which stands what it cannot mean; None where there is none.

    It is that of the measures where the table has no rows that could be such.
    """
    title = header.having(Meaning.TITLE)[0]
    rows = _rows(grid, header)
    if not any(row.cells[title] for row in rows):
        return Meaning.TITLE
    return at_odds(rows, header.columns)


def is_stamped(grid: Grid) -> bool:
    """Whether nothing stands side by side in a table but stamps and signatures."""
    beside = [row for row in grid.rows if len(set(row.own())) > 1]
    return bool(beside) and not any(map(_may_tell, beside))


def _is_read(text: str) -> bool:
    return deadlines.read(text).is_read


def is_dated(grid: Grid, header: Header) -> bool:
    """Whether on the whole there are times in a column of deadlines."""
    rows = _rows(grid, header)
    for place in header.having(Meaning.DEADLINE):
        texts = [flat(row.cells[place]) for row in rows if row.cells[place]]
        if sum(map(_is_read, texts)) * 2 > len(texts):
            return True
    return False


def _rows(grid: Grid, header: Header) -> list[Row]:
    """The rows below the names that hold more than one text and are no stamp."""
    first = max(header.rows, default=-1) + 1
    rows = [row for row in grid.rows[first:] if _may_tell(row)]
    return [] if any(are_of_indicators(row.cells) for row in grid.rows[:LOOKED_AT]) else rows


def _may_tell(row: Row) -> bool:
    own = row.own()
    stamped = all(is_stamp(flat(text)) for text in own)
    return len(set(own)) > 1 and not stamped and not is_signature(own)


def unknown_names(grid: Grid, columns: Sequence[Column] = ()) -> frozenset[int]:
    """The first rows, where they name columns and are no measure; ``columns`` are those mapped.

    No one of those names need be known. Names are short, and none is a deadline or an office; what
    stands again below is no name.
    """
    at = next((at for at, row in enumerate(grid.rows[:LOOKED_AT]) if _may_tell(row)), None)
    if at is None or not _are_names(grid.rows[at], columns):
        return frozenset()
    row = grid.rows[at]
    below = grid.rows[at + 1 :]
    for place, text in enumerate(row.cells):
        mapped = columns[place].meaning if columns else Meaning.OTHER
        data = mapped is not Meaning.TITLE and text and not is_nothing(text)
        if data and any(one.cells[place] == text and place not in one.above for one in below):
            return frozenset()
    title = next((at for at, one in enumerate(columns) if one.meaning is Meaning.TITLE), None)
    last = at + 1
    while title is not None and last < len(grid.rows) and title in grid.rows[last].above:
        last += 1
    return frozenset(range(at, last))


def _are_names(row: Row, columns: Sequence[Column]) -> bool:
    """Whether the cells of a row may be names of columns, whatever stands below.

    Where most of them are known, the measures' own name may be long, and one may tell a year.
    """
    cells = [flat(cell) for cell in row.cells]
    known = [column_of(cell, ()) for cell in cells]
    named = certain = _are_known(cells, known, columns)
    for cell, one, column in zip(cells, known, columns, strict=False):
        if column.meaning is Meaning.TITLE:
            if not cell:
                return False
            named = named or (one is not None and one.meaning is Meaning.TITLE)
        elif column.meaning is Meaning.DEADLINE:
            if not cell or _is_read(cell):
                return False
        elif column.meaning is Meaning.BODIES:
            office = begins_office(cell) or names_office(cell)
            if office and (one is None or one.meaning is not Meaning.BODIES):
                return False
    most = _MOST_WORDS if named else _FEW_WORDS
    told = [_YEAR.sub("", cell) for cell in cells] if certain else cells
    return all(len(cell.split()) <= most and not re.search(r"\d", cell) for cell in told)


def _are_known(
    cells: Sequence[str], known: Sequence[Column | None], columns: Sequence[Column]
) -> bool:
    """Whether most cells beside that of the measures are known names, two at least.

    None of them is mapped as anything else than its name says.
    """
    beside = [
        (one, column.meaning)
        for cell, one, column in zip(cells, known, columns, strict=False)
        if cell and column.meaning is not Meaning.TITLE
    ]
    told = sum(1 for one, meant in beside if one and meant in (Meaning.OTHER, one.meaning))
    return told > 1 and told * 2 > len(beside)
