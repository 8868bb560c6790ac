"""The rows of one table of a DOCX file, its merged cells written out.

The rule: a cell merged downwards says in each row what it says in the first; of every row is told
what in it is not plain to see.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import Any

from coopplan.exchange.table.docx_borders import Borders, straight
from coopplan.exchange.table.docx_parts import Parts, own_parts, texts
from coopplan.exchange.table.files import Reason, refuse
from coopplan.exchange.table.grid import MAX_COLUMNS, MAX_ROWS, Row, commented, padded
from coopplan.exchange.table.struck import parted
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Left
from coopplan.ooxml.controls import is_prompt
from coopplan.ooxml.looks import Looks
from coopplan.ooxml.tags import OFF, W

_MARKS = {
    W + "hidden": Left.HIDDEN_ROWS,
    W + "del": Left.TRACKED_CHANGES,
    W + "ins": Left.TRACKED_CHANGES,
    W + "moveFrom": Left.TRACKED_CHANGES,
    W + "moveTo": Left.TRACKED_CHANGES,
}
_MAX_GRID = 1000
"""Columns of the grid: each border dragged in some row makes one more."""


@frozen
class _Cell:
    """A cell of a row and the columns it takes.

    ``merged``: it is one of several merged downwards, ``goes_on``: not the first of them. ``whole``
    is its text with what is struck out.
    """

    columns: range
    text: str
    whole: str
    merged: bool
    goes_on: bool


def rows(table: Any, parts: Parts, path: str) -> tuple[tuple[Row, ...], dict[Left, list[str]]]:
    """The rows of a table, and where what is not plain to see stands; raises BadTableFile."""
    found: list[Row] = []
    places: dict[Left, list[str]] = {}
    above: dict[int, tuple[str, str]] = {}
    elements = list(islice(own_parts(table, W + "tr"), MAX_ROWS + 1))
    if len(elements) > MAX_ROWS:
        raise refuse(path, Reason.TOO_LARGE)
    borders = straight([_borders(one, path) for one in elements], _widths(table), MAX_COLUMNS)
    if borders is None:
        raise refuse(path, Reason.TOO_LARGE)
    for number, (element, own) in enumerate(zip(elements, borders, strict=True), start=1):
        gone = element.find(f"{W}trPr/{W}del") is not None
        cells = _cells(element, own, above, parts, gone=gone)
        above = {at: (one.text, one.whole) for one in cells if one.merged for at in one.columns}
        notes = () if gone else tuple(parts.notes(element))
        found.append(_row(number, cells, own[0] if own else 0, notes))
        for mark in _marks(element, parts.looks):
            places.setdefault(mark, []).append(str(number))
        for comment in parts.comments(element):
            places.setdefault(Left.COMMENTS, []).append(commented(number, comment))
    return padded(found), places


def _borders(row: Any, path: str) -> Borders:
    """The borders of a row's cells as places in the grid; raises BadTableFile."""
    found = [_skipped(row)]
    for cell in own_parts(row, W + "tc"):
        found.append(found[-1] + max(1, _number(cell, "gridSpan")))
        if found[-1] > _MAX_GRID or len(found) > MAX_COLUMNS + 1:
            raise refuse(path, Reason.TOO_LARGE)
    return tuple(found) if len(found) > 1 else ()


def _widths(table: Any) -> list[int]:
    """How wide each column of the grid is, 0 where that is not told."""
    told = (one.get(W + "w", "") for one in table.iterfind(f"{W}tblGrid/{W}gridCol"))
    return [_told_whole(one, 0) for one in told]


def _cells(
    row: Any, borders: Borders, above: Mapping[int, tuple[str, str]], parts: Parts, *, gone: bool
) -> list[_Cell]:
    """The cells of a row, each with its text or with that of the cell which it goes on with.

    ``above`` are the texts of cells merged downwards in the row before, and the same with what is
    struck out; ``gone``: the row was taken out by a tracked change.
    """
    found: list[_Cell] = []
    for cell, (first, stop) in zip(own_parts(row, W + "tc"), pairwise(borders), strict=True):
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        goes_on = merge is not None and merge.get(W + "val") != "restart"
        if goes_on and first in above:
            text, whole = above[first]
        else:
            text, whole = ("", "") if gone else texts(cell, parts)
        found.append(_Cell(range(first, stop), text, whole, merge is not None, goes_on))
    return found


def _row(number: int, cells: Sequence[_Cell], skipped: int, notes: tuple[str, ...]) -> Row:
    """A row of its cells, a merged one's text in each column that it takes."""
    blank = ("",) * skipped
    told = (*blank, *(one.text for one in cells for _ in one.columns))
    whole = (*blank, *(one.whole for one in cells for _ in one.columns))
    row = Row(
        number,
        told,
        frozenset(at for one in cells if one.goes_on for at in one.columns),
        frozenset(at for one in cells for at in one.columns[1:]),
        notes,
    )
    return parted(row, whole)


def _marks(row: Any, looks: Looks) -> Iterator[Left]:
    """What of a row is not plain to see."""
    for mark in row.iter(*_MARKS):
        if mark.get(W + "val") not in OFF:
            yield _MARKS[mark.tag]
    if any(is_prompt(one) for one in row.iter(W + "sdt")):
        yield Left.PROMPTS
    yield from looks.left_out(row)


def _skipped(row: Any) -> int:
    found = row.find(f"{W}trPr/{W}gridBefore")
    return 0 if found is None else min(_whole(found), _MAX_GRID)


def _number(cell: Any, name: str) -> int:
    found = cell.find(f"{W}tcPr/{W}{name}")
    return 1 if found is None else _whole(found)


def _whole(element: Any) -> int:
    return _told_whole(element.get(W + "val", ""), 1)


def _told_whole(told: str, other: int) -> int:
    """A number as the file tells it, else the other one."""
    return int(told) if told.isascii() and told.isdigit() and len(told) < 9 else other
