"""A page on a terminal: its blocks as lines of cells, with restrained colour where it is shown.

The rule: `render` returns a text whose lines are never wider than asked for and hold nothing that
steers the terminal but our own colours. rich is imported only where colour is wanted, or where a
text has characters that are not one cell wide.
"""

from __future__ import annotations

from collections.abc import Callable

from coopplan.documents.blocks import (
    Bars,
    Beside,
    Block,
    Heading,
    Items,
    KeyLines,
    Page,
    Paragraph,
    SourceList,
    Table,
    TimelineChart,
)
from coopplan.documents.charts import SlipChart, StackedBars
from coopplan.documents.runs import Role
from coopplan.render.terminal_charts import bars_lines, stacked_lines
from coopplan.render.terminal_table import table_lines
from coopplan.render.terminal_text import Line, Pen, breadth, cut, padded, trimmed, wrap
from coopplan.render.terminal_timeline import timeline_lines

NARROWEST = 20
_WIDE = 112
"""From this width on two blocks stand side by side."""
_STEP = 2
_READABLE = 110
"""Running text is not set wider than this, however wide the terminal."""


def render(
    page: Page,
    *,
    width: int,
    colour: bool = False,
    unicode: bool = True,
    spell: Callable[[str], str] | None = None,
) -> str:
    """Return the page for a terminal of ``width`` columns, every line ended by a line break.

    ``unicode`` False draws in ASCII alone. ``spell`` puts a text into letters that the terminal's
    encoding has, where that is not UTF-8.
    """
    pen = Pen(max(width, NARROWEST), unicode, spell)
    lines: list[Line] = []
    for place, block in enumerate(page.blocks):
        made = _block(block, pen)
        if lines and made and _spaced(page.blocks[place - 1], block):
            lines.append([])
        lines += made
    lines = [trimmed(line) for line in lines]
    if not colour:
        return "".join("".join(text for text, _ in line) + "\n" for line in lines)
    from coopplan.render.terminal_style import painted

    return "".join(painted(line) + "\n" for line in lines)


def _spaced(before: Block, block: Block) -> bool:
    """Whether an empty line stands between two blocks."""
    if isinstance(block, Heading):
        return True
    if isinstance(before, Heading):
        return False
    return not (isinstance(before, Paragraph) and isinstance(block, Paragraph | Items))


def _block(block: Block, pen: Pen) -> list[Line]:
    match block:
        case Heading():
            return _heading(block, pen)
        case Paragraph():
            return _paragraph(block, pen)
        case Items():
            return _items(block, pen)
        case KeyLines():
            return _key_lines(block, pen)
        case Table():
            return table_lines(block, pen)
        case Bars():
            return bars_lines(block, pen)
        case TimelineChart():
            return timeline_lines(block, pen)
        case StackedBars():
            return stacked_lines(block, pen)
        case SlipChart():
            from coopplan.render.terminal_slip import slip_lines  # few pages have one

            return slip_lines(block, pen)
        case SourceList():
            return _sources(block, pen)
        case Beside():
            return _beside(block, pen)


def _heading(heading: Heading, pen: Pen) -> list[Line]:
    role = Role.TITLE if heading.level < 3 else Role.LABEL
    lines = wrap(pen.runs(heading.text, role), pen.width)
    if heading.level == 2:
        rest = pen.width - breadth(lines[-1]) - 1
        if rest > 1:
            lines[-1] = [*lines[-1], (" " + pen.sign("─", "-") * rest, Role.FAINT)]
    return lines


def _paragraph(paragraph: Paragraph, pen: Pen) -> list[Line]:
    indent = min(paragraph.indent * _STEP, pen.width // 3)
    hang = _STEP if paragraph.hang else 0
    room = min(pen.width - indent, _READABLE)
    return [_moved(line, indent) for line in wrap(pen.runs(paragraph.text), room, hang)]


def _items(items: Items, pen: Pen) -> list[Line]:
    leads = [pen.runs(lead) for lead, _ in items.items]
    room = min(max((breadth(lead) for lead in leads), default=0), pen.width // 3)
    indent = min(items.indent * _STEP, pen.width // 4)
    rest = min(pen.width - room - 1 - indent, _READABLE)
    lines: list[Line] = []
    for lead, (_, text) in zip(leads, items.items, strict=True):
        for level, line in enumerate(wrap(pen.runs(text), rest)):
            head: Line = cut(lead, room, pen.ellipsis) if level == 0 else []
            lines.append(_moved([*padded(head, room), (" ", Role.PLAIN), *line], indent))
    return lines


def _key_lines(block: KeyLines, pen: Pen) -> list[Line]:
    names = [[(pen.clean(name), Role.LABEL)] for name, _ in block.rows]
    longest = max((breadth(name) for name in names), default=0)
    room = min(longest, max(pen.width * 3 // 10, 10))
    rest = min(pen.width - room - 2, _READABLE)
    lines: list[Line] = []
    for name, (_, value) in zip(names, block.rows, strict=True):
        left: list[Line] = wrap(list(name), room)
        right = wrap(pen.runs(value), rest)
        for level in range(max(len(left), len(right))):
            head = padded(left[level] if level < len(left) else [], room)
            tail = right[level] if level < len(right) else []
            lines.append([*head, ("  ", Role.PLAIN), *tail])
    return lines


def _sources(sources: SourceList, pen: Pen) -> list[Line]:
    room = max((len(str(item.number)) for item in sources.items), default=1) + 3
    lines: list[Line] = []
    for item in sources.items:
        lead = [(f"[{item.number}]", Role.CITE)]
        rest = min(pen.width - room, _READABLE)
        body = wrap(pen.runs(item.text), rest)
        if item.address:
            address: Line = [(pen.clean(item.address), Role.FAINT)]
            if breadth(body[-1]) + 1 + breadth(address) <= rest:
                body[-1] = [*body[-1], (" ", Role.PLAIN), *address]
            else:
                body += wrap(address, pen.width - room)
        for level, line in enumerate(body):
            lines.append([*padded(list(lead) if level == 0 else [], room), *line])
    return lines


def _beside(block: Beside, pen: Pen) -> list[Line]:
    if pen.width < _WIDE:
        return [*_block(block.left, pen), [], *_block(block.right, pen)]
    half = (pen.width - 4) // 2
    narrow = Pen(half, pen.unicode, pen.spell)
    left, right = _block(block.left, narrow), _block(block.right, narrow)
    lines: list[Line] = []
    for level in range(max(len(left), len(right))):
        head = padded(left[level] if level < len(left) else [], half)
        tail = right[level] if level < len(right) else []
        lines.append([*head, ("    ", Role.PLAIN), *tail] if tail else head)
    return lines


def _moved(line: Line, indent: int) -> Line:
    return [(" " * indent, Role.PLAIN), *line] if indent else line
