"""How many pictures of an XLSX file are as large as scanned pages, which nobody reads here.

The rule is that of ``docx_pictures``: a picture counts by its size on the sheet. Where a drawing
tells no size, the cells that it covers do, each as large as programs make them at first. A document
of another program that is put into a sheet is seen as a picture too.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator

from coopplan.exchange.table.docx_pictures import is_page
from coopplan.exchange.table.xlsx_parts import parts_of

_ANCHOR = re.compile(
    r"<(?:\w+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b.*?</(?:\w+:)?\1>", re.DOTALL
)
_PICTURE = re.compile(r"<(?:\w+:)?pic\b")
_EXTENT = re.compile(r"<(?:\w+:)?ext\b[^>]*\bcx=\"(\d+)\"[^>]*\bcy=\"(\d+)\"")
_PLACE = re.compile(r"<(?:\w+:)?col>\s*(\d+)\s*</.*?<(?:\w+:)?row>\s*(\d+)\s*</", re.DOTALL)
_OBJECT = re.compile(r"<(?:\w+:)?oleObject\b.*?</(?:\w+:)?oleObject>", re.DOTALL)
_EMU = 360_000
"""Units of a drawing in a centimetre."""
_CELL = 1.7, 0.53
"""Centimetres that a cell is wide and high at first."""


def in_sheets(archive: zipfile.ZipFile, sheets: Iterable[str]) -> int:
    """How many stand in these sheets, which are parts of the archive."""
    return sum(is_page(size) for sheet in sheets for size in _sizes(archive, sheet))


def _sizes(archive: zipfile.ZipFile, sheet: str) -> Iterator[tuple[float, float]]:
    for kind, part in parts_of(archive, sheet):
        if kind == "drawing":
            for anchor in _ANCHOR.finditer(_text(archive, part)):
                if _PICTURE.search(anchor[0]):
                    yield _size(anchor[0])
    for found in _OBJECT.finditer(_text(archive, sheet)):
        yield _size(found[0])


def _size(anchor: str) -> tuple[float, float]:
    sizes = ((int(wide) / _EMU, int(high) / _EMU) for wide, high in _EXTENT.findall(anchor))
    told = next((size for size in sizes if all(size)), None)
    if told is not None:
        return told
    places = [(int(column), int(row)) for column, row in _PLACE.findall(anchor)]
    if len(places) < 2:
        return 0.0, 0.0
    (left, top), (right, bottom) = places[:2]
    return (right - left) * _CELL[0], (bottom - top) * _CELL[1]


def _text(archive: zipfile.ZipFile, part: str) -> str:
    return archive.read(part).decode("utf-8", errors="replace")
