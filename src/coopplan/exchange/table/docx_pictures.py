"""How many pictures of a DOCX file are as large as scanned pages, which nobody reads here.

The rule: a picture counts by its size on the page; logos, stamps and signatures are smaller. A
table put in as an object of another program is seen as a picture too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from coopplan.ooxml.tags import W
from coopplan.ooxml.words import within

LONG, SHORT = 8.0, 5.0
"""Centimetres that the longer and the shorter side of such a picture have at least."""
_EMU = 360_000
"""Word's units of a drawing in a centimetre."""
_OF_UNIT = {"pt": 2.54 / 72, "in": 2.54, "cm": 1.0, "mm": 0.1, "px": 2.54 / 96, "": 2.54 / 96}
_SIDE = re.compile(r"(?:^|;)\s*(width|height)\s*:\s*(\d+(?:\.\d+)?)\s*(pt|in|cm|mm|px|)\s*(?=;|$)")
_EXTENT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}extent"
_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_VML = "{urn:schemas-microsoft-com:vml}"


def in_body(body: Any) -> int:
    """How many stand in a body, those in its tables and text boxes too."""
    sizes = (size for tag in _SIZES for one in within(body, tag) for size in _SIZES[tag](one))
    return sum(map(is_page, sizes))


def is_page(size: tuple[float, float]) -> bool:
    """Whether a picture of so many centimetres is as large as a scanned page."""
    return max(size) >= LONG and min(size) >= SHORT


def _drawn(drawing: Any) -> Iterator[tuple[float, float]]:
    if next(drawing.iter(_BLIP), None) is None:  # a chart, a line, a text box
        return
    for extent in drawing.iter(_EXTENT):
        sides = [extent.get(name, "") for name in ("cx", "cy")]
        if all(side.isdecimal() for side in sides):
            yield int(sides[0]) / _EMU, int(sides[1]) / _EMU
        return


def _shaped(picture: Any) -> Iterator[tuple[float, float]]:
    """The sizes of what the older markup draws."""
    for image in picture.iter(_VML + "imagedata"):
        told = _SIDE.findall(image.getparent().get("style", ""))
        sides = {name: float(size) * _OF_UNIT[unit] for name, size, unit in told}
        if len(sides) == 2:
            yield sides["width"], sides["height"]


_SIZES = {W + "drawing": _drawn, W + "pict": _shaped, W + "object": _shaped}
