"""The names of a table's columns: which rows hold them, and what they say.

The rule: a header is where a title and one more column are named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.amounts import with_amounts
from coopplan.exchange.table.column_times import (
    ends_in_period,
    is_period,
    written_out,
    year_named,
)
from coopplan.exchange.table.columns import (
    are_of_indicators,
    begins_with_measure,
    column_of,
    names_measures,
    names_year,
)
from coopplan.exchange.table.filled import described, with_number, with_title
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.letters import in_one_alphabet
from coopplan.exchange.table.named_rows import MOST_ROWS, says_again, spread
from coopplan.exchange.table.sides import Side
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

LOOKED_AT = 60
"""Rows from the first among which the names of the columns are looked for."""
ONCE = frozenset((Meaning.NUMBER, Meaning.TITLE, Meaning.SECTION))
"""What one column of a table says of its rows: another that means it as well is any column."""
SINGLE = frozenset((Meaning.PLACE, Meaning.EXPECTED, Meaning.FORM))
"""What a measure has one text of: that of a second such column goes into its note."""
INTO_NOTE = frozenset((Meaning.OTHER, Meaning.FUNDING, Meaning.PROGRESS))
"""What a measure has no field for: it stands in the note."""
_OF_TIMES = frozenset((Meaning.PROGRESS, Meaning.FUNDING, Meaning.EXPECTED))
"""What a table tells by periods besides deadlines: what was done, spent or reached."""
_AIM = re.compile(r"^(?:strategic )?(?:objectives?|goals?|aims?|цел[ьи]|мақсат(?:тар|ы)?)$")


@frozen
class Header:
    """The columns of a table and the rows that name them (indices into the grid's rows).

    ``named`` are those rows themselves, as they were found.
    """

    columns: tuple[Column, ...]
    rows: frozenset[int] = frozenset()
    guessed: bool = False
    named: tuple[Row, ...] = ()

    def having(self, meaning: Meaning) -> tuple[int, ...]:
        """The columns of a meaning."""
        return tuple(at for at, one in enumerate(self.columns) if one.meaning is meaning)


def header_named(grid: Grid, sides: Sequence[Side]) -> Header | None:
    """The columns that a row of names tells, None where there is no such row."""
    for at, found in enumerate(grid.rows[:LOOKED_AT]):
        if are_of_indicators(found.cells):
            break
        row, *lower = spread(grid.rows[at : at + MOST_ROWS])
        columns = with_title(_read(row.cells, sides), grid, at)
        if not _is_header(columns, row) or len(set(row.own())) < 2:
            continue
        rows = {at}
        merged = row
        for below in lower:  # a second row of names under the first
            if not _goes_on(merged, below, sides):
                break
            names = tuple(
                one if place in below.above or one == two or not two else f"{one} {two}".strip()
                for place, (one, two) in enumerate(zip(merged.cells, below.cells, strict=True))
            )
            named = with_title(_read(names, sides), grid, at + 1)
            if not any(one is not None and is_title(one) for one in named):
                break
            at += 1
            rows.add(at)
            merged = Row(merged.number, names, left=below.left)
            columns = named
        settled = _shown_first(_settled(columns, merged.cells), grid)
        settled = described(with_number(settled, grid, at), grid, at)
        settled = with_amounts(settled, grid, at)
        return Header(settled, frozenset(rows), named=tuple(grid.rows[one] for one in sorted(rows)))
    return None


def _read(cells: Sequence[str], sides: Sequence[Side]) -> list[Column | None]:
    """The columns that cells name, the measures' column being that which says so most plainly."""
    cells = written_out([in_one_alphabet(cell) for cell in cells])
    found = [column_of(flat(cell), sides) for cell in cells]
    spans = {cell for cell, one in zip(cells, found, strict=True) if not one and is_period(cell)}
    if len(spans) + sum(map(names_year, cells)) > 1:  # a schedule: a column for each period
        found = [
            Column(Meaning.DEADLINE, flat(cell), year=year_named(cell)) if cell in spans else one
            for cell, one in zip(cells, found, strict=True)
        ]
    found = _under_first(cells, found)
    if not any(one is not None and is_title(one) for one in found):
        # «Measure, who answers»: of a name that says both it is the measure that counts.
        found = [
            Column(Meaning.TITLE, flat(cell)) if begins_with_measure(flat(cell)) else one
            for cell, one in zip(cells, found, strict=True)
        ]
    meanings = {one.meaning for one in found if one is not None}
    if Meaning.TITLE not in meanings and meanings & {Meaning.DEADLINE, Meaning.BODIES}:
        # «Directions of cooperation» is where the measures stand if nothing else is.
        return [
            Column(Meaning.TITLE, one.name) if one and one.meaning is Meaning.SECTION else one
            for one in found
        ]
    plain = next(
        (at for at, one in enumerate(found) if one and is_title(one) and names_measures(one.name)),
        None,
    )
    if plain is None:
        return found
    aim = None if Meaning.SECTION in meanings else _aim(cells[:plain])
    return [
        Column(Meaning.SECTION, flat(cells[at]))
        if at == aim or (one and is_title(one) and at < plain)
        else one
        for at, one in enumerate(found)
    ]


def _under_first(cells: Sequence[str], found: Sequence[Column | None]) -> list[Column | None]:
    """The columns, periods behind one of what was done in a period being of what was done, too.

    «Progress in quarter I», "quarter II", "quarter III": the first name says it for all.
    """
    told: list[Column | None] = []
    group: Meaning | None = None
    for cell, one in zip(cells, found, strict=True):
        if group is not None and one and one.meaning is Meaning.DEADLINE and is_period(cell):
            told.append(Column(group, one.name))
            continue
        parted = bool(one and one.meaning in _OF_TIMES and ends_in_period(cell))
        group = one.meaning if one and parted else None
        told.append(one)
    return told


def _aim(cells: Sequence[str]) -> int | None:
    """The column of aims that stands before the measures, which belong to them."""
    return next((at for at, cell in enumerate(cells) if _AIM.match(fold(flat(cell)))), None)


def _is_header(columns: Sequence[Column | None], row: Row) -> bool:
    meanings = {one.meaning for one in columns if one is not None}
    named = sum(1 for one in columns if one is not None)
    filled = sum(1 for cell in row.cells if cell)
    others = meanings - {Meaning.TITLE, Meaning.SKIP}
    return Meaning.TITLE in meanings and bool(others) and named * 2 >= filled // 2 + 1


def _goes_on(upper: Row, lower: Row, sides: Sequence[Side]) -> bool:
    """Whether a row goes on naming columns: under merged names, or beside names merged down."""
    if lower.is_blank or (is_column_numbers(lower.cells) and any(lower.cells[:2])):
        return False
    new = [
        place
        for place, text in enumerate(lower.cells)
        if text and place not in lower.above and place not in lower.left
    ]
    if not new or any(len(lower.cells[place]) > 80 for place in new):
        return False
    spread = set(upper.left) | {place - 1 for place in upper.left}
    title = [at for at, one in enumerate(_read(upper.cells, sides)) if one and is_title(one)]
    if any(place in new for place in title):
        return False
    if title and title[0] in lower.above:
        return True
    if lower.above or spread:
        return all(place in spread for place in new)
    return len(new) > 1 and all(column_of(flat(lower.cells[place]), sides) for place in new)


def is_title(column: Column) -> bool:
    return column.meaning is Meaning.TITLE


def _settled(columns: Sequence[Column | None], names: Sequence[str]) -> tuple[Column, ...]:
    """The columns, each meaning once where it can only be once; the rest keep their names."""
    found: list[Column] = []
    seen: set[Meaning] = set()
    for column, name in zip(columns, names, strict=True):
        one = column or Column(Meaning.OTHER, flat(name))
        if one.meaning in seen & ONCE:
            one = Column(Meaning.OTHER, flat(name))
        seen.add(one.meaning)
        found.append(one)
    return tuple(found)


def _shown_first(columns: tuple[Column, ...], grid: Grid) -> tuple[Column, ...]:
    """The columns, a hidden one being only a note where a shown one has its meaning."""
    shown = {one.meaning for place, one in enumerate(columns) if place not in grid.hidden}
    return tuple(
        Column(Meaning.OTHER, one.name) if place in grid.hidden and one.meaning in shown else one
        for place, one in enumerate(columns)
    )


def is_column_numbers(cells: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 …"""
    told = [cell.strip(" .()") for cell in dict(enumerate(cells)).values() if cell]
    if len(told) < 3 or not all(one.isascii() and one.isdigit() and len(one) < 4 for one in told):
        return False
    numbers = list(dict.fromkeys(int(one) for one in told))
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] in (0, 1)


def repeats(row: Row, grid: Grid, header: Header) -> bool:
    """Whether a row says a header row again, as at the head of a page."""
    told = [fold(flat(cell)) for cell in row.cells]
    return any(says_again(row, grid.rows[at]) for at in header.rows) or bool(
        header.columns
        and any(told)
        and all(
            not text or text == fold(flat(column.name))
            for text, column in zip(told, header.columns, strict=False)
        )
        and sum(1 for text in told if text) > 1
    )


def cell_of(row: Row, header: Header, meaning: Meaning) -> str:
    """What stands in the first column of a meaning, "" where the table has none."""
    places = header.having(meaning)
    return row.cells[places[0]] if places and places[0] < len(row.cells) else ""
