"""What of an XLSX file is hidden, struck out or commented on: the reader of cells does not tell.

The rule: the parts are looked at as text, for the few marks that are needed, and nothing in them is
followed; where the file is put together in another way, nothing counts as hidden. Of a cell what is
struck out is left out.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace

from coopplan.exchange.table import xlsx_formats, xlsx_styles
from coopplan.exchange.table.grid import Grid, Row, commented, remarks_of, tidy
from coopplan.exchange.table.struck import parted
from coopplan.exchange.table.xlsx_comments import comments
from coopplan.exchange.table.xlsx_formulas import Formulas, unreckoned, with_unreckoned
from coopplan.exchange.table.xlsx_parts import sheets
from coopplan.exchange.table.xlsx_pictures import in_sheets
from coopplan.exchange.table.xlsx_runs import STRIKE, Run, runs, seen, shared
from coopplan.exchange.table.xlsx_styles import Styled, Styles, styled
from coopplan.exchange.table.xlsx_tags import CELL, letters, place, value
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Left

_COLUMN = re.compile(r"<(?:\w+:)?col\b[^>]*>")
_ROW = re.compile(r"<(?:\w+:)?row\b[^>]*>")
_SHARED = re.compile(r"<(?:\w+:)?v>\s*(\d+)\s*</(?:\w+:)?v>")
_MOST = 16_384


Struck = Mapping[tuple[int, int], str]


@frozen
class Marks:
    """What is hidden or struck out in a sheet: columns from 0, rows from 1, cells by both.

    ``struck`` are cells with what can be seen of them; ``comments`` are told with their rows;
    ``styled`` are the cells with styles that count, ``unreckoned`` the formulas without a value.
    """

    columns: frozenset[int] = frozenset()
    rows: frozenset[int] = frozenset()
    struck: Struck = field(default_factory=dict)
    comments: tuple[tuple[int, str], ...] = ()
    styled: Styled = field(default_factory=Styled)
    unreckoned: Formulas = field(default_factory=dict)


def marked(raw: bytes, grids: Iterable[Grid]) -> tuple[Grid, ...]:
    """The sheets of a file with what is hidden in them; the first tells of sheets and pictures."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        told = list(sheets(archive))
        parts = {name: part for name, part, _ in told if part}
        texts = shared(archive)
        styles = xlsx_styles.of_file(archive)
        found = [_marked(grid, _marks(archive, parts, grid.name, styles, texts)) for grid in grids]
        unseen = [name for name, _, hidden in told if hidden]
        pages = in_sheets(archive, (part for _, part, hidden in told if part and not hidden))
    of_file = {Left.HIDDEN_SHEETS: unseen, Left.PICTURES: [str(pages)] if pages else []}
    if found:
        remarks = remarks_of(found[0].number, of_file)
        found[0] = replace(found[0], remarks=(*found[0].remarks, *remarks))
    return tuple(found)


def _marked(grid: Grid, marks: Marks) -> Grid:
    used = {row.number: row for row in grid.rows if not row.is_blank}
    filled = {at for row in used.values() for at, text in enumerate(row.cells) if text}
    out = sorted({row for row, at in marks.struck if row in used and used[row].cells[at : at + 1]})
    places = {
        Left.HIDDEN_ROWS: [str(row) for row in sorted(marks.rows & set(used))],
        Left.HIDDEN_COLUMNS: [letters(at) for at in sorted(marks.columns & filled)],
        Left.STRUCK_TEXT: [str(row) for row in out],
        Left.COMMENTS: [commented(row, text) for row, text in marks.comments],
    }
    rows = _seen_rows(xlsx_formats.shown(grid.rows, marks.styled.shown), marks.struck)
    return replace(
        grid,
        rows=tuple(with_unreckoned(rows, marks.unreckoned)),
        hidden=marks.columns,
        unseen=marks.rows,
        remarks=remarks_of(grid.number, places),
        fills=marks.styled.fills,
    )


def _seen_rows(rows: Iterable[Row], struck: Struck) -> Iterator[Row]:
    """The rows without what is struck out, merged cells everywhere as in their first one."""
    above: dict[int, str] = {}
    for row in rows:
        cells = list(row.cells)
        for at, text in enumerate(row.cells):
            if at in row.above:
                cells[at] = above.get(at, text)
            elif at in row.left and at:
                cells[at] = cells[at - 1]
            elif (row.number, at) in struck:
                cells[at] = struck[row.number, at]
        above = dict(enumerate(cells))
        yield parted(replace(row, cells=tuple(cells)), row.cells)


def _marks(
    archive: zipfile.ZipFile,
    parts: Mapping[str, str],
    name: str,
    styles: Styles,
    texts: Mapping[str, tuple[Run, ...]],
) -> Marks:
    part = parts.get(name)
    if part is None:
        return Marks()
    text = archive.read(part).decode("utf-8", errors="replace")
    head, _, data = text.partition("<sheetData")
    inline = STRIKE.search(data) is not None
    needed = bool(styles.struck or texts or inline)
    return Marks(
        frozenset(_hidden_columns(head)),
        frozenset(_hidden_rows(data)),
        dict(_struck_cells(data, styles.struck, texts)) if needed else {},
        tuple(comments(archive, part)),
        styled(data, styles),
        unreckoned(data),
    )


def unvalued(raw: bytes, name: str) -> Formulas:
    """The cells of one sheet that hold no value, with what stands there: formulas and errors."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        part = _part(archive, name)
        data = archive.read(part).decode("utf-8", errors="replace") if part else ""
    return unreckoned(data)


def comments_of(raw: bytes, name: str) -> tuple[tuple[int, str], ...]:
    """The comments of one sheet, by the numbers of their rows."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        part = _part(archive, name)
        return tuple(comments(archive, part)) if part else ()


def _part(archive: zipfile.ZipFile, sheet: str) -> str:
    """The part of a sheet, "" where it has none."""
    return next((part for name, part, _ in sheets(archive) if name == sheet), "")


def _hidden_columns(head: str) -> Iterator[int]:
    for tag in _COLUMN.findall(head):
        first, last = value(tag, "min"), value(tag, "max")
        if _is_hidden(tag) and first.isdigit() and last.isdigit():
            yield from range(int(first) - 1, min(int(last), _MOST))


def _hidden_rows(data: str) -> Iterator[int]:
    number = 0
    for tag in _ROW.findall(data):
        told = value(tag, "r")
        number = int(told) if told.isdigit() and len(told) < 8 else number + 1
        if _is_hidden(tag):
            yield number


def _struck_cells(
    data: str, styles: frozenset[str], texts: Mapping[str, tuple[Run, ...]]
) -> Iterator[tuple[tuple[int, int], str]]:
    """The cells of which something is struck out, with what can be seen of them."""
    for found in CELL.finditer(data):
        tag, content = found[1], found[2] or ""
        at = place(value(tag, "r"))
        struck = value(tag, "s") in styles
        told = _runs(tag, content, texts)
        left = seen(told, struck=struck) if told else "" if struck else None
        if at and left is not None:
            yield at, tidy(left)


def _runs(tag: str, content: str, texts: Mapping[str, tuple[Run, ...]]) -> tuple[Run, ...]:
    """The runs of a cell's text, where it has any."""
    kind = value(tag, "t")
    if kind == "inlineStr":
        return runs(content)
    number = _SHARED.search(content) if kind == "s" else None
    return texts.get(number[1], ()) if number else ()


def _is_hidden(tag: str) -> bool:
    return value(tag, "hidden") in ("1", "true")
