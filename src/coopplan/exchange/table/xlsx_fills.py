"""The colours that cells of an XLSX file are filled with.

The rule: white is no colour, and neither is a pattern that a program puts into every file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from coopplan.exchange.table.xlsx_tags import styles, value

_FILLS = re.compile(r"<(?:\w+:)?fills\b.*?</(?:\w+:)?fills>", re.DOTALL)
_FILL = re.compile(r"<(?:\w+:)?fill(?:\s*/>|>.*?</(?:\w+:)?fill>)", re.DOTALL)
_PATTERN = re.compile(r"<(?:\w+:)?patternFill\b[^>]*>")
_COLOUR = re.compile(r"<(?:\w+:)?fgColor\b[^>]*>")
_WHITE = frozenset(("FFFFFF", "indexed 1", "indexed 9", "theme 0"))


Fills = Mapping[tuple[int, int], str]
"""Cells by row, from 1, and column, from 0, with their colours."""


def colours(text: str) -> dict[str, str]:
    """The styles of a file, as cells name them, that fill a cell, each with its colour."""
    found = _FILLS.search(text)
    fills = {
        str(at): _colour(one) for at, one in enumerate(_FILL.findall(found[0] if found else ""))
    }
    told = ((style, fills.get(value(tag, "fillId"), "")) for style, tag in styles(text))
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
