"""The records of a page, one a line, for a pipe: values between tabs, no head, no frame.

The rule: a record is one line whatever it holds, and the line says what the table's row says.
"""

from __future__ import annotations

from collections.abc import Iterator

from coopplan.documents.blocks import Block, Cell, Items, Page, Table, Text
from coopplan.render.control import visible


def render(page: Page) -> str:
    """Return the rows of the page's tables and lists, every line ended by a line break."""
    return "".join(line + "\n" for block in page.blocks for line in _lines(block))


def _lines(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        for row in block.rows:
            yield "\t".join(_cell(cell) for cell in row).rstrip("\t")
    elif isinstance(block, Items):
        for _, text in block.items:
            yield _flat(text)


def _cell(cell: Cell) -> str:
    return "; ".join(told for told in (_flat(cell.text), *map(_flat, cell.below)) if told)


def _flat(text: Text) -> str:
    return " ".join(visible("".join(span.text for span in text)).split())
