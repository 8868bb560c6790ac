"""A page in a pipe: one record per line, its cells apart by a tab, for grep, cut and sort.

The rule: rows of tables come out as lines and nothing else does; a page without a table comes out
as its running text, one paragraph a line. No line holds anything that steers a terminal.
"""

from __future__ import annotations

from coopplan.documents.blocks import Beside, Block, Cell, Items, Page, Paragraph, Table
from coopplan.documents.runs import Text
from coopplan.render.control import visible


def render(page: Page) -> str:
    """Return the page's records, each ended by a line break; an empty page is an empty text."""
    tables = [block for block in _flat(page.blocks) if isinstance(block, Table)]
    if tables:
        lines = ["\t".join(map(_cell, row)) for table in tables for row in table.rows]
    else:
        lines = [line for block in _flat(page.blocks) for line in _said(block)]
    return "".join(f"{line}\n" for line in lines)


def _flat(blocks: tuple[Block, ...]) -> list[Block]:
    told: list[Block] = []
    for block in blocks:
        told += _flat((block.left, block.right)) if isinstance(block, Beside) else [block]
    return told


def _said(block: Block) -> list[str]:
    match block:
        case Paragraph():
            return [_text(block.text)]
        case Items():
            return [f"{_text(lead)}\t{_text(text)}" for lead, text in block.items]
    return []


def _cell(cell: Cell) -> str:
    return "; ".join(told for told in map(_text, (cell.text, *cell.below)) if told)


def _text(text: Text) -> str:
    return visible("".join(span.text for span in text))
