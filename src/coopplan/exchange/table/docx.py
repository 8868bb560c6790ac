"""The tables of a DOCX file, read from its XML: merged cells, tracked insertions, own numbers.

The rule: what was struck out by tracked changes is not read, what was inserted is; a table inside
a cell is that cell's text.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from coopplan.errors import CoopplanError, MissingLibrary
from coopplan.exchange.table.files import Reason, refuse
from coopplan.exchange.table.grid import AUTO, MAX_COLUMNS, MAX_ROWS, Grid, Row, flat, padded, tidy

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {_W + "tab": " ", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_LINES_BEFORE = 40


def read(raw: bytes, path: str) -> tuple[Grid, ...]:
    """The tables of a file; raises BadTableFile, MissingLibrary."""
    try:
        import docx
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="python-docx", format="docx") from error
    try:
        body = docx.Document(io.BytesIO(raw)).element.body
        grids = tuple(_grids(body, path))
    except CoopplanError:
        raise
    except Exception as error:  # the package raises what its XML parser raises
        raise refuse(path, Reason.DAMAGED) from error
    if not grids:
        scanned = any(True for _ in body.iter(_W + "drawing", _W + "pict"))
        raise refuse(path, Reason.SCANNED if scanned else Reason.NO_TABLE)
    return grids


def _grids(body: Any, path: str) -> Iterator[Grid]:
    before: list[str] = []
    number = 0
    for element in _blocks(body):
        if element.tag == _W + "p":
            before.append(flat(_paragraph(element)))
            continue
        rows = _rows(element, path)
        if rows:
            number += 1
            lines = tuple(line for line in before if line)
            yield Grid(number, rows, lines[-_LINES_BEFORE:])
        before = []


def _blocks(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body, those inside content controls too."""
    for element in parent:
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"):
            yield from _blocks(element)


def _within(parent: Any, tag: str) -> Iterator[Any]:
    """The rows of a table, or the cells of a row, and not those of a table inside."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"):
            yield from _within(element, tag)


def _rows(table: Any, path: str) -> tuple[Row, ...]:
    rows: list[Row] = []
    open_above: dict[int, str] = {}
    for number, element in enumerate(_within(table, _W + "tr"), start=1):
        if number > MAX_ROWS:
            raise refuse(path, Reason.TOO_LARGE)
        cells: list[str] = [""] * _skipped(element)
        above: set[int] = set()
        left: set[int] = set()
        merges: dict[int, str] = {}
        for cell in _within(element, _W + "tc"):
            first = len(cells)
            span = min(max(1, _number(cell, "gridSpan")), MAX_COLUMNS)
            merge = cell.find(f"{_W}tcPr/{_W}vMerge")
            text = _text(cell)
            if merge is not None and merge.get(_W + "val") != "restart":
                above.update(range(first, first + span))
                text = open_above.get(first, text)
            if merge is not None:
                merges.update(dict.fromkeys(range(first, first + span), text))
            cells += [text] * span
            left.update(range(first + 1, first + span))
            if len(cells) > MAX_COLUMNS:
                raise refuse(path, Reason.TOO_LARGE)
        open_above = merges
        rows.append(Row(number, tuple(cells), frozenset(above), frozenset(left)))
    return padded(rows)


def _skipped(row: Any) -> int:
    found = row.find(f"{_W}trPr/{_W}gridBefore")
    return 0 if found is None else min(_whole(found), MAX_COLUMNS)


def _number(cell: Any, name: str) -> int:
    found = cell.find(f"{_W}tcPr/{_W}{name}")
    return 1 if found is None else _whole(found)


def _whole(element: Any) -> int:
    told = element.get(_W + "val", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 1


def _text(cell: Any) -> str:
    paragraphs = list(cell.iter(_W + "p"))
    lines = [_paragraph(one) for one in paragraphs]
    if len(paragraphs) == 1 and not lines[0].strip() and _numbered(paragraphs[0]):
        return AUTO
    return tidy("\n".join(lines))


def _numbered(paragraph: Any) -> bool:
    return paragraph.find(f"{_W}pPr/{_W}numPr") is not None


def _paragraph(paragraph: Any) -> str:
    found = []
    for element in paragraph.iter():
        if element.tag == _W + "t":
            found.append(element.text or "")
        elif element.tag in _BREAKS:
            found.append(_BREAKS[element.tag])
    return "".join(found)
