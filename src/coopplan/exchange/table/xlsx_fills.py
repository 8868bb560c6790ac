"""The colours that cells of an XLSX file are filled with.

The rule: white is no colour, and neither is a pattern that a program puts into every file.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping

from coopplan.exchange.table import xlsx_tags
from coopplan.exchange.table.xlsx_tags import place, value

_FILLS = re.compile(r"<(?:\w+:)?fills\b.*?</(?:\w+:)?fills>", re.DOTALL)
_FILL = re.compile(r"<(?:\w+:)?fill(?:\s*/>|>.*?</(?:\w+:)?fill>)", re.DOTALL)
_PATTERN = re.compile(r"<(?:\w+:)?patternFill\b[^>]*>")
_COLOUR = re.compile(r"<(?:\w+:)?fgColor\b[^>]*>")
_CELL = re.compile(r"<(?:\w+:)?c(?=\s)([^>]*)>")
_WHITE = frozenset(("FFFFFF", "indexed 1", "indexed 9", "theme 0"))


def styles(archive: zipfile.ZipFile) -> dict[str, str]:
    """The styles, as cells name them, that fill a cell, each with its colour."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    text = archive.read("xl/styles.xml").decode("utf-8", errors="replace")
    found = _FILLS.search(text)
    colours = {
        str(at): _colour(one) for at, one in enumerate(_FILL.findall(found[0] if found else ""))
    }
    told = ((style, colours.get(value(tag, "fillId"), "")) for style, tag in xlsx_tags.styles(text))
    return {style: colour for style, colour in told if colour}


def _colour(fill: str) -> str:
    """The colour of a fill, "" where it has none; a gradient is a colour by itself."""
    if "gradientFill" in fill:
        return fill
    pattern = _PATTERN.search(fill)
    kind = value(pattern[0], "patternType") if pattern else ""
    if kind in ("", "none", "gray125"):
        return ""
    found = _COLOUR.search(fill)
    if found is None:
        return kind
    for name in ("theme", "indexed"):
        if told := value(found[0], name):
            colour = f"{name} {told} {value(found[0], 'tint')}".strip()
            return "" if kind == "solid" and colour in _WHITE else colour
    colour = value(found[0], "rgb")[-6:].upper()
    return "" if kind == "solid" and colour in _WHITE else colour or kind


def cells(data: str, of: Mapping[str, str]) -> dict[tuple[int, int], str]:
    """The cells of a sheet's data that are filled, by row, from 1, and column, from 0."""
    found: dict[tuple[int, int], str] = {}
    if not of:
        return found
    for tag in _CELL.findall(data):
        colour = of.get(value(tag, "s"))
        at = place(value(tag, "r")) if colour else None
        if colour and at:
            found[at] = colour
    return found
