"""Columns told by what stands under their names: without a name, or with labels for measures.

The rule: a name is believed unless the cells under it cannot be what it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.grid import AUTO, Grid, flat
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

NUMBER = re.compile(rf"^(?:{AUTO}|[IVXІХ]+|\d{{1,4}}(?:\.\d{{1,3}}){{0,3}})[.)]?$")
_LABEL = re.compile(
    r"^(?:activity|action|task|measure|step|milestone|мероприятие|мера|действие|задача|этап|"
    r"іс-?шара|шара|міндет)?[\s№]*\d+(?:\.\d+)*[a-zа-я]?[.):]?$"
)
_DESCRIBES = re.compile(r"descri|описан|содержан|detail|сипатта|мазмұн")
_BY_PLACE = re.compile(r"unnamed: ?\d+(?:_level_\d+)?|(?:столбец|column|баған|field|поле) ?\d+")
_LEAST_COUNTED = 3
"""Rows that a column must count to be that of the №, whatever it is called."""
_LEAST_WORDS = 3
"""Words that a measure's title has, on the whole; less is a number, a code or a mark."""


def with_title(columns: Sequence[Column | None], grid: Grid, at: int) -> list[Column | None]:
    """The columns named in a row, one of no known name being the measures' where none is named so.

    It is believed only beside a deadline and bodies, and where it holds the longest texts.
    """
    meanings = {one.meaning for one in columns if one is not None}
    if Meaning.TITLE in meanings or not {Meaning.DEADLINE, Meaning.BODIES} <= meanings:
        return list(columns)
    row = grid.rows[at]
    unknown = [place for place, one in enumerate(columns) if one is None]
    longest = max(unknown, key=lambda place: _words(grid, place, at), default=None)
    if longest is None or _words(grid, longest, at) < _LEAST_WORDS:
        return list(columns)
    return [
        Column(Meaning.TITLE, flat(row.cells[place])) if place == longest else one
        for place, one in enumerate(columns)
    ]


def with_number(columns: tuple[Column, ...], grid: Grid, last: int) -> tuple[Column, ...]:
    """The columns, that of the № being a nameless one of numbers, or one that counts the rows.

    The latter stands before the measures, and whatever its name is, it holds 1, 2, 3 and no more.
    A nameless one that counts the rows beside that of the №, or from 0 as a program does, says
    nothing of the plan.
    """
    columns = _replaced(
        columns,
        {
            place: Column(Meaning.SKIP)
            for place, one in enumerate(columns)
            if one.meaning is Meaning.OTHER
            and _is_nameless(one)
            and _only_counts(columns, grid, place, last)
        },
    )
    if any(one.meaning is Meaning.NUMBER for one in columns):
        return columns
    title = next((at for at, one in enumerate(columns) if one.meaning is Meaning.TITLE), 0)
    for place, one in enumerate(columns):
        if one.meaning is Meaning.OTHER and (place < title or _is_nameless(one)):
            cells = _below(grid, place, last)
            numbers = sum(1 for cell in cells if NUMBER.match(cell))
            if _counts(cells) or (_is_nameless(one) and numbers * 2 > len(cells)):
                return _replaced(columns, {place: Column(Meaning.NUMBER, one.name)})
    return columns


def _only_counts(columns: Sequence[Column], grid: Grid, place: int, last: int) -> bool:
    """Whether a column counts the rows and is not that of the №: beside it, or from 0."""
    cells = _below(grid, place, last)
    if _counts(cells, 0):
        return True
    numbers = [at for at, one in enumerate(columns) if one.meaning is Meaning.NUMBER]
    again = bool(cells) and any(cells == _below(grid, at, last) for at in numbers)
    return again or (bool(numbers) and _counts(cells))


def _is_nameless(column: Column) -> bool:
    """Whether nobody has named a column: what programs call such columns is no name."""
    return not column.name or bool(_BY_PLACE.fullmatch(fold(column.name)))


def _counts(cells: Sequence[str], first: int = 1) -> bool:
    """Whether the cells of a column are 1, 2, 3 and so on."""
    told = [cell.strip(" .)") for cell in cells]
    return len(told) >= _LEAST_COUNTED and told == [str(at + first) for at in range(len(told))]


def described(columns: tuple[Column, ...], grid: Grid, last: int) -> tuple[Column, ...]:
    """The columns, the measures' being that of descriptions where the named one holds labels."""
    title = next(at for at, one in enumerate(columns) if one.meaning is Meaning.TITLE)
    labels = _below(grid, title, last)
    if not labels or sum(1 for one in labels if _LABEL.match(fold(one))) * 2 <= len(labels):
        return columns
    for place, one in enumerate(columns):
        if one.meaning is Meaning.OTHER and _DESCRIBES.search(fold(one.name)):
            numbered = any(one.meaning is Meaning.NUMBER for one in columns)
            label = Meaning.OTHER if numbered else Meaning.NUMBER
            return _replaced(
                columns,
                {
                    title: Column(label, columns[title].name),
                    place: Column(Meaning.TITLE, one.name),
                },
            )
    return columns


def _replaced(columns: tuple[Column, ...], new: dict[int, Column]) -> tuple[Column, ...]:
    return tuple(new.get(place, one) for place, one in enumerate(columns))


def _below(grid: Grid, place: int, last: int) -> list[str]:
    """The texts of a column under its name, without rows that are one text."""
    return [
        flat(row.cells[place])
        for row in grid.rows[last + 1 :]
        if row.cells[place] and len(set(row.own())) > 1
    ]


def _words(grid: Grid, place: int, last: int) -> float:
    """How many words the cells of a column have, on the whole."""
    cells = _below(grid, place, last)
    return sum(len(cell.split()) for cell in cells) / len(cells) if cells else 0
