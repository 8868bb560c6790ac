"""The sheets of an XLSX file, each a table; the values that formulas had when it was saved.

The rule: the size of a sheet is measured before it is laid out, since one cell in the last corner
of a sheet makes a table of billions.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

from coopplan.errors import CoopplanError, MissingLibrary
from coopplan.exchange.table.files import Reason, refuse
from coopplan.exchange.table.grid import MAX_COLUMNS, MAX_ROWS, Grid, Row, padded, tidy
from coopplan.exchange.table.xlsx_parts import sheets
from coopplan.exchange.table.xlsx_pictures import in_sheets

_TAG = re.compile(rb"<(?:[\w.-]+:)?(row|c)(?=[\s/>])([^<>]*)")
_REF = re.compile(rb"(?<![\w:.-])r\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_PLACE = re.compile(rb"([A-Za-z]{0,3})(\d{1,7})")
_COUNT = re.compile(rb"count\s*=\s*[\"']\s*(\d{7,})", re.IGNORECASE)
_MAX_CELLS = 2_000_000


def read(raw: bytes, path: str) -> tuple[Grid, ...]:
    """The sheets that hold anything; raises BadTableFile, MissingLibrary."""
    try:
        import python_calamine as calamine
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="python-calamine", format="xlsx") from error
    measure(raw, path)
    try:
        with unbroken(path):
            grids = _grids(calamine, raw, path)
    except calamine.PasswordError as error:
        raise refuse(path, Reason.PASSWORD) from error
    except CoopplanError:
        raise
    except Exception as error:  # its own errors, and what Python's conversions raise
        raise refuse(path, Reason.DAMAGED) from error
    if not grids:
        raise refuse(path, Reason.SCANNED if _has_pages(raw) else Reason.NO_TABLE)
    return tuple(grids)


def _has_pages(raw: bytes) -> bool:
    """Whether pictures of pages stand in the sheets of a file."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        seen = (part for _, part, hidden in sheets(archive) if part and not hidden)
        return in_sheets(archive, seen) > 0


def _grids(calamine: Any, raw: bytes, path: str) -> list[Grid]:
    book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
    grids: list[Grid] = []
    for meta in book.sheets_metadata:
        if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
            continue
        if meta.visible is not calamine.SheetVisibleEnum.Visible:
            continue
        sheet = book.get_sheet_by_name(meta.name)
        values = sheet.to_python(skip_empty_area=False, nrows=MAX_ROWS + 1)
        grid = _grid(len(grids) + 1, values, sheet.merged_cell_ranges or (), meta.name, path)
        if grid is not None:
            grids.append(grid)
    return grids


def measure(raw: bytes, path: str) -> None:
    """Refuse a book with a sheet whose last cell lies beyond any plan; raises BadTableFile.

    The library keeps room for every cell up to the last one, and a process that asks for more than
    there is dies at once. So whatever may be a sheet is looked at, wherever in the archive it is,
    and a place that is none is refused rather than passed over.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            names = archive.namelist()
            if {"xl/workbook.bin", "content.xml"} & set(names):
                raise refuse(path, Reason.OTHER_OFFICE)
            for part in archive.infolist():
                _measure_part(archive.read(part), path)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError) as error:
        raise refuse(path, Reason.DAMAGED) from error


def _measure_part(part: bytes, path: str) -> None:
    if any(int(told[1]) > _MAX_CELLS for told in _COUNT.finditer(part)):
        raise refuse(path, Reason.DAMAGED)  # room is made for as many strings as are announced
    if b"row" not in part:
        if part[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0r\0o\0w" in part:
            raise refuse(path, Reason.DAMAGED)  # of letters that are not looked at here
        return
    wide = high = rows = cells = 0
    for tag in _TAG.finditer(part):
        if tag[1] == b"row":
            rows, cells = rows + 1, 0
        elif tag[1] == b"c":
            cells += 1
        found = _REF.search(tag[2])
        letters, digits = b"", b""
        if found is not None:
            place = _PLACE.fullmatch((found[1] or found[2] or b"").strip())
            if place is None:
                raise refuse(path, Reason.DAMAGED)
            letters, digits = place.groups()
        column = 0
        for letter in letters.upper():
            column = column * 26 + letter - 64
        # A cell or a row that tells no place stands after the one before it.
        high = max(high, int(digits or 0), rows)
        cells = max(cells, column)
        wide = max(wide, cells)
        if wide * high > _MAX_CELLS:
            raise refuse(path, Reason.TOO_LARGE)


@contextmanager
def unbroken(path: str) -> Iterator[None]:
    """Tell the library's own panic, which is no ``Exception``, as a damaged file."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise refuse(path, Reason.DAMAGED) from error
        raise


def _grid(
    number: int,
    values: Iterable[Iterable[object]],
    merged: Iterable[tuple[tuple[int, int], tuple[int, int]]],
    name: str,
    path: str,
) -> Grid | None:
    told = [list(row) for row in values]
    cells = [[_text(value) for value in row] for row in told]
    used = max((place + 1 for row in cells for place, text in enumerate(row) if text), default=0)
    if not used:
        return None
    if len(cells) > MAX_ROWS or used > MAX_COLUMNS:
        raise refuse(path, Reason.TOO_LARGE)
    above, left = _written_out(cells, merged, used, path)
    rows = [
        Row(
            place + 1,
            tuple(row[:used]),
            frozenset(above[place]),
            frozenset(left[place]),
            decimals=_decimals(told[place][:used]),
        )
        for place, row in enumerate(cells)
    ]
    return Grid(number, padded(rows), (), name)


def _written_out(
    cells: list[list[str]],
    merged: Iterable[tuple[tuple[int, int], tuple[int, int]]],
    used: int,
    path: str,
) -> tuple[list[set[int]], list[set[int]]]:
    """Write the text of merged cells into each; for each row which go on from above and the left.

    ``used`` is how many columns hold anything. Raises BadTableFile.
    """
    width = max(len(row) for row in cells)
    above: list[set[int]] = [set() for _ in cells]
    left: list[set[int]] = [set() for _ in cells]
    left_over = len(cells) * width
    for (top, first), (bottom, last) in merged:
        if top >= len(cells) or first >= width:
            continue
        text = cells[top][first]
        bottom, last = min(bottom, len(cells) - 1), min(last, used - 1)
        left_over -= (bottom - top + 1) * (last - first + 1)
        if left_over < 0:  # merged ranges never overlap in a sheet that a program wrote
            raise refuse(path, Reason.DAMAGED)
        for row in range(top, bottom + 1):
            for column in range(first, last + 1):
                cells[row][column] = text
                if row > top:
                    above[row].add(column)
                if column > first:
                    left[row].add(column)
    return above, left


def _decimals(values: Iterable[object]) -> frozenset[int]:
    return frozenset(
        place
        for place, value in enumerate(values)
        if isinstance(value, float) and not value.is_integer()
    )


def _text(value: object) -> str:
    """A value as a person would type it: a whole number without a point, a day as 31.12.2025."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)
    if isinstance(value, datetime):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, date):
        return value.strftime("%d.%m.%Y")
    if isinstance(value, time | timedelta):
        return str(value)
    return tidy(str(value))
