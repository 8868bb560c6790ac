"""What a page holds as tables: its tables, and its bars, timelines and sources as such.

The rule: a format without drawings shows the same values in rows; none of them is left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from coopplan.documents.blocks import (
    Bars,
    Beside,
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    SourceList,
    Table,
    TimelineChart,
    Track,
)
from coopplan.documents.charts import StackedBars
from coopplan.documents.runs import Span, Text
from coopplan.render.texts import told


def flat(blocks: Iterable[Block]) -> list[Block]:
    """The blocks one below the other, those side by side too."""
    found: list[Block] = []
    for block in blocks:
        found += flat((block.left, block.right)) if isinstance(block, Beside) else [block]
    return found


def as_table(block: Block) -> Table | None:
    """The block as a table; None for one that is no rows of values."""
    match block:
        case Table():
            return block
        case Bars():
            return bars_table(block)
        case StackedBars():
            return stacked_table(block)
        case TimelineChart():
            return timeline_table(block)
        case SourceList():
            return sources_table(block)
    return None


def bars_table(bars: Bars) -> Table:
    """One row a bar: its label, its value, what is noted beside it."""
    columns = (
        Column("label", bars.title, stretch=3),
        Column("value", "", right=True),
        Column("note", "", right=True),
    )
    rows = tuple(
        (_text(bar.label), _number(bar.value, bar.told), _text(bar.note)) for bar in bars.bars
    )
    return Table(bars.key, columns, (Group((), rows),), "")


def stacked_table(chart: StackedBars) -> Table:
    """One row a stack, one column a part."""
    columns = (
        Column(chart.stack_key, chart.stack_name, stretch=1),
        *(Column(part.key, told(part.label), right=True) for part in chart.parts),
    )
    rows = tuple(
        (
            Cell(CellKind.CODE, stack.key, _plain(stack.label)),
            *(_number(count) for count in stack.counts),
        )
        for stack in chart.stacks
    )
    return Table(chart.key, columns, (Group((), rows),), "")


def timeline_table(chart: TimelineChart) -> Table:
    """One row a track, one column a kind of what happened, with its days."""
    columns = (
        Column("label", "", stretch=3),
        *(Column(kind.value, label, stretch=1) for kind, label in chart.legend),
    )
    rows = tuple(
        (_text(track.label), *(_days(track, kind) for kind, _ in chart.legend))
        for track in chart.tracks
    )
    return Table("timeline", columns, (Group((), rows),), "")


def sources_table(sources: SourceList) -> Table:
    """One row a source: its number, what it is, its address."""
    columns = (
        Column("number", "", right=True),
        Column("source", "", stretch=3),
        Column("address", "", stretch=3),
    )
    rows = tuple(
        (
            _number(item.number),
            _text(item.text),
            Cell(CellKind.TEXT, item.address, _plain(item.address)),
        )
        for item in sources.items
    )
    return Table("sources", columns, (Group((), rows),), "")


def _days(track: Track, kind: object) -> Cell:
    """The days of one kind on a track, in order; their values are ISO."""
    points = sorted({(point.on, point.label) for point in track.points if point.kind is kind})
    days = "; ".join(on.isoformat() for on, _ in points)
    return Cell(CellKind.CODE, days, _plain(", ".join(label or str(on) for on, label in points)))


def _number(value: int | Decimal, told: str = "") -> Cell:
    return Cell(CellKind.NUMBER, value, _plain(told or str(value)))


def _text(text: Text) -> Cell:
    return Cell(CellKind.TEXT, told(text), text)


def _plain(text: str) -> Text:
    return (Span(text),) if text else ()
