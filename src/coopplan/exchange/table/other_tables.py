"""Tables that stand beside a plan: targets, sign-off sheets, contacts, money by its sources.

The rule: a table without the names of a plan's columns goes on with the plan before it unless it
begins with names of its own, or what stands in it cannot stand in the columns of that plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from coopplan.exchange.table.cells import deadline_of, is_mark
from coopplan.exchange.table.columns import column_of
from coopplan.exchange.table.filled import NUMBER
from coopplan.exchange.table.grid import AUTO, Grid, Row, flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.lines import is_ditto, is_nothing
from coopplan.exchange.table.named_rows import says_again
from coopplan.exchange.table.signed import names_person
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import Lang, fold

_MOST_WORDS = 6
_OF_PEOPLE = re.compile(
    r"^(?:ф\.? ?и\.? ?о\b|фамилия|подпись|должност|(?:контактн\w+ )?тел(?:ефон\w*|\.)|"
    r"e-?mail|эл(?:ектронн\w+|\.) ?(?:почт|адрес)|аты-жөні|т\. ?а\. ?ә|тегі\b|қолы\b|лауазым|"
    r"байланыс тел|(?:full )?name\b|signature|position\b|job title|(?:tele)?phone)"
)
"""Names of columns that tell of people, of which a plan of measures has hardly one."""
_FIGURE = re.compile(r"[<>≥≤~+–—-]*\d[\d\s.,%–—-]*")
_LAST_DAY = 31


def begins_anew(grid: Grid, before: Header) -> bool:
    """Whether a table goes on with nothing of the plan before it, though it is as wide."""
    rows = _rows(grid)
    if not rows:
        return False
    first = rows[0]
    if _repeats(first, before):
        return False
    below = rows[1:]
    if _names_others(first, below, before.columns):
        return True
    return at_odds(below or rows, before.columns) is not None


def is_of_people(grid: Grid, title: int) -> bool:
    """Whether a table tells of people, its longest texts standing in the column ``title``."""
    rows = _rows(grid)
    names = [fold(flat(cell)) for cell in rows[0].own()] if rows else []
    if sum(1 for name in names if _OF_PEOPLE.match(name)) > 1:
        return True
    return _most(rows, [title], names_person)


def _rows(grid: Grid) -> list[Row]:
    """The rows that are no one text, as the heading of a section is."""
    return [row for row in grid.rows if len(set(row.own())) > 1]


def _repeats(row: Row, before: Header) -> bool:
    """Whether a row says the names of the plan's columns again."""
    told = [fold(flat(cell)) for cell in row.cells]
    names = [fold(flat(one.name)) for one in before.columns]
    return told == names or any(says_again(row, one) for one in before.named)


def _names_others(row: Row, below: Sequence[Row], columns: Sequence[Column]) -> bool:
    """Whether a row over all columns holds short names, and can be no measure of the plan."""
    cells = [flat(cell) for cell in row.cells]
    blank = sum(1 for cell in cells if not cell)
    if blank > 1 or len(cells) - blank < min(len(cells), 3):
        return False
    if any(len(cell.split()) > _MOST_WORDS for cell in cells):
        return False
    for place in _having(columns, Meaning.NUMBER):
        under = next((flat(one.cells[place]) for one in below if not one.is_blank), "")
        if cells[place] == AUTO and under == AUTO:
            return False  # the program draws the numbers of this table's rows
        if _names_number(cells[place]):
            return True
        if re.search(r"\d", cells[place]):
            return False
    dated = _having(columns, Meaning.DEADLINE)
    if any(_is_no_body(cells[place]) for place in _having(columns, Meaning.BODIES)):
        return True
    others = [one.cells[place] for one in below for place in dated if one.cells[place]]
    return (
        bool(others)
        and any(cells[place] for place in dated)
        and not any(is_time(one) for one in (*others, *(cells[place] for place in dated)))
    )


def _names_number(cell: str) -> bool:
    """Whether what stands in the column of the № is the name of a column, and no number."""
    if cell == AUTO:
        return True
    if NUMBER.match(cell) or re.search(r"\d", cell):
        return False
    column = column_of(cell, ())
    named = column is not None and column.meaning is Meaning.NUMBER
    return named or bool(re.search(r"[^\W\d_]{2}", cell))


def at_odds(rows: Sequence[Row], columns: Sequence[Column]) -> Meaning | None:
    """The first meaning in whose columns most cannot stand there; None where all may."""
    return next((one for one in _CANNOT if _most(rows, _having(columns, one), _CANNOT[one])), None)


def _most(rows: Sequence[Row], places: Sequence[int], fits: Callable[[str], bool]) -> bool:
    told = [flat(row.cells[at]) for row in rows for at in places if row.cells[at]]
    return bool(told) and sum(1 for one in told if fits(one)) * 2 > len(told)


def _having(columns: Sequence[Column], meaning: Meaning) -> list[int]:
    return [at for at, one in enumerate(columns) if one.meaning is meaning]


def _is_no_title(cell: str) -> bool:
    return names_person(cell) or not re.search(r"[^\W\d_]{2}", cell)


def _is_no_body(cell: str) -> bool:
    """Whether a cell can name nobody: a figure or a day."""
    if not cell or is_ditto(cell) or is_nothing(cell) or is_mark(cell):
        return False
    return bool(_FIGURE.fullmatch(cell)) or (len(cell) < 40 and is_time(cell))


def _is_no_time(cell: str) -> bool:
    """Whether a cell is a figure that is neither a time nor the day of a month above it."""
    if not _FIGURE.fullmatch(cell) or is_time(cell):
        return False
    return not (cell.isdigit() and int(cell[:3]) <= _LAST_DAY)


def is_time(cell: str) -> bool:
    """Whether a cell is nothing but a time, or says that it is that of the row above."""
    if is_ditto(cell) or is_mark(cell):
        return True
    for lang in Lang:
        told = deadline_of(cell, lang, None)
        if told.is_read and told.span == (0, len(cell)):
            return True
    return False


_CANNOT: Mapping[Meaning, Callable[[str], bool]] = {
    Meaning.BODIES: _is_no_body,
    Meaning.DEADLINE: _is_no_time,
    Meaning.TITLE: _is_no_title,
}
"""What a cell of a meaning cannot be."""
