"""Tables in HTML: heads that belong to their columns and rows, and cards on a narrow screen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.documents.blocks import Cell, CellKind, Column, Table
from coopplan.render.html_parts import SHORT, Cites, line, safe
from coopplan.render.svg import sparkline
from coopplan.render.texts import again

_LONG_WORD = re.compile(r"\S{25}")


def table(block: Table, caption: str, cites: Cites) -> Iterator[str]:
    """The table, its caption kept for readers who do not see the heading above it."""
    look = "cards boxed" if block.boxed else "cards"
    yield f'<div class="wide" tabindex="0">\n<table class="{look}">\n'
    yield f'<caption class="away">{safe(caption)}</caption>\n<thead><tr>'
    for column in block.columns:
        look = _look(column.name, right=column.right)
        yield f'<th scope="col"{look}>{_head(column)}</th>'
    yield "</tr></thead>\n"
    names = next((place for place, one in enumerate(block.columns) if one.stretch), 0)
    width = len(block.columns)
    for group in block.groups:
        yield '<tbody class="group">\n' if group.head else "<tbody>\n"
        if group.head:
            head = line(group.head, cites)
            look = _look("".join(span.text for span in group.head), right=False)
            yield f'<tr><th scope="rowgroup" colspan="{width}"{look}>{head}</th></tr>\n'
        for row in group.rows:
            cells = (
                _cell(cell, column, cites, names=place == names)
                for place, (cell, column) in enumerate(zip(row, block.columns, strict=True))
            )
            yield f"<tr>{''.join(cells)}</tr>\n"
        yield "</tbody>\n"
    yield "</table>\n</div>\n"


def _head(column: Column) -> str:
    """The title; one that a terminal leaves out is there for those who do not see the table."""
    return safe(column.title) or f'<span class="away">{safe(column.label)}</span>'


def _cell(cell: Cell, column: Column, cites: Cites, *, names: bool) -> str:
    tag, scope = ("th", ' scope="row"') if names else ("td", "")
    label = "" if names or not column.name else f' data-label="{safe(column.name)}"'
    words = " ".join(span.text for text in (cell.text, *cell.below) for span in text)
    look = _look(words, right=column.right)
    return f"<{tag}{scope}{label}{look}>{_body(cell, cites)}</{tag}>"


def _look(words: str, *, right: bool) -> str:
    """On which side a cell's words stand, and whether they are to be broken or kept whole."""
    looks = ["right"] if right else []
    if right and len(words) <= SHORT:
        looks.append("whole")
    if _LONG_WORD.search(words):
        looks.append("long")  # broken anywhere, for the table to keep to the page
    return f' class="{" ".join(looks)}"' if looks else ""


def _body(cell: Cell, cites: Cites) -> str:
    lines = [line(text, cites) for text in (cell.text, *cell.below) if text]
    if cell.kind is CellKind.SERIES and isinstance(cell.value, tuple) and len(cell.value) > 1:
        lines.insert(0, sparkline(cell.value, "; ".join(map(str, cell.value))))
    if repeated := again(cell):
        return f'<span class="away">{safe(repeated)}</span>'
    if len(lines) < 2 and not cell.below:
        return "".join(f"<span>{one}</span>" for one in lines)
    return "".join(f'<span class="line">{one}</span>' for one in lines)
