"""Amounts under the names of periods: costs by year, figures by quarter.

The rule: a number with or without a unit is no time. Where nothing but such stand in the columns
of periods, these are no columns of deadlines, if the deadline has a column of its own or one of
the numbers can be no day; what stands in them is told in the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.exchange.table.cells import deadline_of
from coopplan.exchange.table.column_times import is_period
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.lines import is_ditto, is_nothing
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import Lang

_FIGURE = r"(?:[$€₽₸] ?)?\d(?:[\d ]*\d)?(?:[.,]\d+)?"
_BARE = re.compile(rf"{_FIGURE}(?: ?[%‰])?")
_AMOUNT = re.compile(rf"{_FIGURE} ?(?:[%‰$€₽₸]|\(?[^\W\d_].*)")
"""A number, and one with what it is a number of."""
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])(?:\.(?:0[1-9]|1[0-2]))?|20\d\d")
"""A number that may be a day, a count or a year."""


def is_amount(text: str) -> bool:
    """Whether a cell holds a number, and what it is of, and no time."""
    told = flat(text)
    if _BARE.fullmatch(told):
        return True
    return bool(_AMOUNT.fullmatch(told)) and not any(
        deadline_of(told, lang, None).is_read for lang in Lang
    )


def may_be_day(text: str) -> bool:
    """Whether a number may be a day, a count or a year, and not only an amount."""
    return bool(_DAY.fullmatch(flat(text)))


def with_amounts(columns: tuple[Column, ...], grid: Grid, last: int) -> tuple[Column, ...]:
    """The columns, those of periods in which amounts stand being the note's."""
    dated = [at for at, one in enumerate(columns) if one.meaning is Meaning.DEADLINE]
    periods = [at for at in dated if is_period(columns[at].name)]
    cells = list(_cells(grid.rows[last + 1 :], periods, columns))
    if not cells or not all(is_amount(text) for text, _ in cells):
        return columns
    plainly = any(kept or not may_be_day(text) for text, kept in cells)
    if len(periods) == len(dated) and not plainly:
        return columns
    return tuple(
        Column(Meaning.OTHER, one.name) if at in periods else one for at, one in enumerate(columns)
    )


def _cells(
    rows: Sequence[Row], places: Sequence[int], columns: Sequence[Column]
) -> Iterator[tuple[str, bool]]:
    """What stands in columns, and whether a spreadsheet kept it as a number with a fraction."""
    for row in rows:
        if len(set(row.own())) < 2:
            continue
        for at in places:
            text = row.cells[at]
            named = flat(text) == columns[at].name
            if text and not (named or is_nothing(text) or is_ditto(text)):
                yield text, at in row.decimals
