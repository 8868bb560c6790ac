"""The elements of a Word document, made one by one: runs, paragraphs, cells, tables.

The rule: a text enters the document here alone, as the text of a run. Lengths are in twentieths of
a point, as Word counts them; 567 are a centimetre.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from coopplan.documents.runs import Role, Text
from coopplan.render.control import visible

Element = Any
"""An element of the document's XML; python-docx tells no closer type."""

INKS: dict[Role, str] = {
    Role.LABEL: "4A515E",
    Role.FAINT: "5D6572",
    Role.GOOD: "14733C",
    Role.RUNNING: "2358A8",
    Role.WAITING: "5D6572",
    Role.BAD: "B3261E",
    Role.CONTESTED: "8A2A8F",
    Role.MOVED: "9A4F00",
    Role.CITE: "5D6572",
    Role.REF: "1F57A4",
}
SOFT, RULE, RAIL = "5D6572", "C5CAD3", "E6E9EE"
BLOCK = 7
"""Points of a block of a bar."""
MARGIN = 110
"""Left and right of what stands in the cell of a chart, in twentieths of a point."""
_HEAVY = frozenset((Role.STRONG, Role.TITLE, Role.CONTESTED))


def element(name: str, /, *inside: Element, **attributes: object) -> Element:
    """An element of Word's own namespace with these attributes and children."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    for one in inside:
        if one is not None:
            made.append(one)
    return made


def run(
    text: str, *, ink: str | None = None, bold: bool = False, size: float | None = None
) -> Element:
    """A run of text. ``size`` in points."""
    looks = [
        element("b") if bold else None,
        element("color", val=ink) if ink else None,
        element("sz", val=round(size * 2)) if size else None,
    ]
    held = element("t")
    held.text = visible(text)
    held.set(qn("xml:space"), "preserve")
    return element("r", element("rPr", *looks), held)


def runs(text: Text, size: float | None = None, ink: str | None = None) -> list[Element]:
    """The runs of a text, each in the look of its role; ``ink`` is for plain ones."""
    return [
        run(span.text, ink=INKS.get(span.role, ink), bold=span.role in _HEAVY, size=size)
        for span in text
        if span.text
    ]


def tab() -> Element:
    """A run that is a tab."""
    return element("r", element("tab"))


def field(code: str) -> Element:
    """A field that Word works out: ``PAGE``, ``NUMPAGES``."""
    return element("fldSimple", run("1"), instr=code)


def paragraph(
    inside: Iterable[Element],
    *,
    style: str | None = None,
    align: str | None = None,
    left: int = 0,
    hanging: int = 0,
    after: int | None = None,
    keep: bool = False,
) -> Element:
    """A paragraph; ``keep``: on one page with what follows."""
    spacing = {"before": 0, "after": after} if after is not None else {}
    looks = element(
        "pPr",
        element("pStyle", val=style) if style else None,
        element("keepNext") if keep else None,
        element("spacing", **spacing) if spacing else None,
        element("ind", left=left + hanging, hanging=hanging) if left or hanging else None,
        element("jc", val=align) if align else None,
    )
    return element("p", looks, *inside)


def blocks(width: int, most: int) -> int:
    """How many blocks of a bar a cell holds in one line, ``most`` at most.

    ``width`` is that of the cell in twentieths of a point. No font draws a block (█) wider than it
    is high.
    """
    return max(1, min(most, (width - 2 * MARGIN) // (20 * BLOCK)))


def cell(
    paragraphs: Sequence[Element],
    width: int,
    *,
    span: int = 1,
    fill: str | None = None,
    right: str | None = None,
    middle: bool = False,
) -> Element:
    """A cell over ``span`` columns; ``right``: the colour of a line at its right side."""
    line = element("right", val="single", sz=12, space=0, color=right) if right else None
    looks = element(
        "tcPr",
        element("tcW", w=width, type="dxa"),
        element("gridSpan", val=span) if span > 1 else None,
        element("tcBorders", line) if line is not None else None,
        element("shd", val="clear", color="auto", fill=fill) if fill else None,
        element("vAlign", val="center") if middle else None,
    )
    return element("tc", looks, *(paragraphs or [paragraph([], after=0)]))


def row(cells: Iterable[Element], *, head: bool = False, whole: bool = True) -> Element:
    """A row; a ``head`` is repeated on every page, a ``whole`` one is not broken over two."""
    looks = [element("cantSplit") if whole else None, element("tblHeader") if head else None]
    return element("tr", element("trPr", *looks), *cells)


def table(
    rows: Iterable[Element],
    widths: Sequence[int],
    *,
    ruled: bool,
    margin: int,
    boxed: bool = False,
) -> Element:
    """A table of fixed widths; ``ruled``: a thin line below each row, ``boxed``: on all sides."""
    sides = {
        "top": ruled,
        "left": boxed,
        "bottom": ruled,
        "right": boxed,
        "insideH": ruled,
        "insideV": boxed,
    }
    color = "808690" if boxed else RULE
    lines = [
        element(side, val="single" if drawn else "nil", sz=4, space=0, color=color)
        for side, drawn in sides.items()
    ]
    looks = element(
        "tblPr",
        element("tblW", w=sum(widths), type="dxa"),
        element("tblBorders", *lines),
        element("tblLayout", type="fixed"),
        element(
            "tblCellMar",
            element("left", w=margin if boxed else 0, type="dxa"),
            element("right", w=margin, type="dxa"),
        ),
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", looks, grid, *rows)
