"""A page as Markdown (CommonMark with tables): to paste into a mail, a wiki or an issue.

The rule: what people typed stays text. Everything that Markdown or HTML would read as a sign is
escaped in `escape`, the one place that sees to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.documents.blocks import (
    Bars,
    Beside,
    Block,
    Cell,
    CellKind,
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
from coopplan.documents.runs import Role, Text
from coopplan.render.control import visible
from coopplan.render.tables import bars_table, stacked_table, timeline_table
from coopplan.render.terminal_charts import bar, shades, sparkline, stack
from coopplan.render.terminal_slip import slip_lines
from coopplan.render.terminal_text import Pen

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~&$])")
_LISTS = re.compile(r"^(\s*)([-+=]|\d+(?=[.)]))")
_LINKED = re.compile(r"https?://[^\s<>\x00-\x20]+", re.IGNORECASE)
_STRONG = frozenset((Role.STRONG, Role.TITLE, Role.BAD, Role.CONTESTED))
_BAR = 20
_PEN = Pen(80)


def render(page: Page) -> bytes:
    """Return the page in UTF-8, one block a paragraph."""
    parts = [part for block in page.blocks for part in _block(block)]
    return ("\n\n".join(parts) + "\n").encode() if parts else b""


def escape(text: str) -> str:
    """The text with every sign shown as itself, in any place of a line."""
    shown = _SIGNS.sub(r"\\\1", visible(text))
    return _LISTS.sub(lambda m: f"{m[1]}\\{m[2]}" if not m[2].isdigit() else m[0], shown)


def _block(block: Block) -> list[str]:
    match block:
        case Heading():
            return [f"{'#' * min(block.level, 6)} {_runs(block.text, bold=False)}"]
        case Paragraph():
            return [_start(_runs(block.text))] if block.text else []
        case Items():
            return _list(block)
        case KeyLines():
            rows = [[f"**{escape(name)}**", _runs(text)] for name, text in block.rows]
            return [_grid(["", ""], [False, False], rows)] if rows else []
        case Table():
            return [_table(block)]
        case Bars():
            return [_bars(block)] if block.bars else []
        case TimelineChart():
            return [_table(timeline_table(block))] if block.tracks else []
        case SlipChart():
            return [_slip(block)]
        case StackedBars():
            return [_stacked(block)] if block.stacks else []
        case SourceList():
            return ["\n".join(_source(*one) for one in _numbered(block))] if block.items else []
        case Beside():
            return [*_block(block.left), *_block(block.right)]


def _runs(text: Text, bold: bool = True) -> str:
    """Runs one after another; what matters most is strong, the rest as it is."""
    told = [escape(span.text) for span in text]
    if bold:
        for place, span in enumerate(text):
            if span.role in _STRONG:
                after = "".join(told[place + 1 :])[:1]
                told[place] = _strong("".join(told[:place])[-1:], told[place], after)
    return "".join(told)


def _strong(before: str, shown: str, after: str) -> str:
    """A run between ``**``, where they would be read as such and not as asterisks."""
    core = shown.strip()
    begin, end = shown.partition(core)[::2] if core else ("", "")
    before, after = begin or before, end or after
    opens = core[:1].isalnum() or not before.strip()
    closes = core[-1:].isalnum() or not after.strip()
    return f"{begin}**{core}**{end}" if core and opens and closes else shown


def _start(line: str) -> str:
    """A line whose beginning no list and no heading is made of."""
    return re.sub(r"^(\d+)([.)])", r"\1\\\2", line)


def _list(items: Items) -> list[str]:
    told: list[str] = []
    for lead, text in items.items:
        name = "".join(span.text for span in lead).strip()
        body = _runs(text)
        told.append(f"- {body}" if name in ("", "–", "—", "-", "•") else f"- {escape(name)} {body}")
    return ["\n".join(told)] if told else []


def _numbered(sources: SourceList) -> list[tuple[int, str, str]]:
    return [(item.number, _runs(item.text), visible(item.address)) for item in sources.items]


def _source(number: int, text: str, address: str) -> str:
    link = f" <{address}>" if _LINKED.fullmatch(address) else f" {escape(address)}"
    return f"- \\[{number}\\] {text}{link if address else ''}"


def _bars(bars: Bars) -> str:
    table = bars_table(bars)
    rows = [
        [*map(_cell, row), bar(one.value, one.whole or bars.whole, _BAR, _PEN)]
        for row, one in zip(table.rows, bars.bars, strict=True)
    ]
    return _grid([escape(bars.title), "", "", ""], [False, True, True, False], rows)


def _stacked(chart: StackedBars) -> str:
    """One row a stack: the count of each part under the sign that draws it, and the bar."""
    table = stacked_table(chart)
    signs = shades(chart, _PEN)
    rows = [
        [*map(_cell, row), "".join(text for text, _ in stack(chart, one, _BAR, _PEN))]
        for row, one in zip(table.rows, chart.stacks, strict=True)
    ]
    parts = [
        escape(f"{sign} {column.name}")
        for sign, column in zip(signs, table.columns[1:], strict=True)
    ]
    heads = [escape(chart.title), *parts, ""]
    return _grid(heads, [False, *(True for _ in parts), False], rows)


def _slip(chart: SlipChart) -> str:
    """The chart as a terminal draws it, set in as a text whose signs mean nothing."""
    lines = ["".join(text for text, _ in line).rstrip() for line in slip_lines(chart, _PEN)]
    return "\n".join(f"    {line}" for line in lines)


def _table(table: Table) -> str:
    columns = table.columns
    stretched = next((place for place, column in enumerate(columns) if column.stretch), 0)
    rows: list[list[str]] = []
    for group in table.groups:
        if group.head:
            head = [""] * len(columns)
            head[stretched] = f"**{_runs(group.head, bold=False).strip()}**"
            rows.append(head)
        rows += [[_cell(cell) for cell in row] for row in group.rows]
    return _grid([escape(one.name) for one in columns], [one.right for one in columns], rows)


def _cell(cell: Cell) -> str:
    lines = [_runs(text) for text in (cell.text, *cell.below) if text]
    if cell.kind is CellKind.SERIES and isinstance(cell.value, tuple) and len(cell.value) > 1:
        lines.insert(0, sparkline(cell.value, _PEN))
    return "<br>".join(line.strip() for line in lines if line.strip())


def _grid(heads: Sequence[str], right: Sequence[bool], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---:" if one else "---" for one in right], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
