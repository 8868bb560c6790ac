"""How the cells of an XLSX file look: what their styles say, and which cells have one that counts.

The rule: a sheet is looked through once, whatever is asked of its styles, and not at all where no
style of the file says anything.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping
from dataclasses import field

from coopplan.exchange.table import xlsx_fills, xlsx_formats
from coopplan.exchange.table.xlsx_runs import STRIKE
from coopplan.exchange.table.xlsx_tags import place, styles, value
from coopplan.model.frozen import frozen

_CELL = re.compile(r"<(?:\w+:)?c(?=\s)([^>]*)>")
_FONTS = re.compile(r"<(?:\w+:)?fonts\b.*?</(?:\w+:)?fonts>", re.DOTALL)
_FONT = re.compile(r"<(?:\w+:)?font>.*?</(?:\w+:)?font>|<(?:\w+:)?font\s*/>", re.DOTALL)


@frozen
class Styles:
    """The styles that say something, as cells name them.

    ``struck`` have a font that is struck out, ``shown`` show a number otherwise than it is kept,
    ``fills`` fill a cell with a colour.
    """

    struck: frozenset[str] = frozenset()
    shown: Mapping[str, str] = field(default_factory=dict)
    fills: Mapping[str, str] = field(default_factory=dict)


@frozen
class Styled:
    """The cells of a sheet that show a number otherwise, and those that are filled."""

    shown: xlsx_formats.Shown = field(default_factory=dict)
    fills: xlsx_fills.Fills = field(default_factory=dict)


def of_file(archive: zipfile.ZipFile) -> Styles:
    """What the styles of a file say."""
    if "xl/styles.xml" not in archive.namelist():
        return Styles()
    text = archive.read("xl/styles.xml").decode("utf-8", errors="replace")
    return Styles(_struck(text), xlsx_formats.kinds(text), xlsx_fills.colours(text))


def styled(data: str, of: Styles) -> Styled:
    """The cells of a sheet's data that have such styles; a text is shown as it is."""
    shown: dict[tuple[int, int], str] = {}
    fills: dict[tuple[int, int], str] = {}
    telling = {*of.shown, *of.fills}
    for tag in _CELL.findall(data) if telling else ():
        style = value(tag, "s")
        at = place(value(tag, "r")) if style in telling else None
        if at is None:
            continue
        if style in of.fills:
            fills[at] = of.fills[style]
        kind = of.shown.get(style)
        if kind and xlsx_formats.is_shown(kind, value(tag, "t")):
            shown[at] = kind
    return Styled(shown, fills)


def _struck(text: str) -> frozenset[str]:
    fonts = _FONTS.search(text)
    if fonts is None:
        return frozenset()
    struck = {str(at) for at, font in enumerate(_FONT.findall(fonts[0])) if STRIKE.search(font)}
    return frozenset(one for one, tag in styles(text) if value(tag, "fontId") in struck)
