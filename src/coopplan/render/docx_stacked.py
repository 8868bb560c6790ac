"""Stacked bars in a Word document: a table of counts, with each bar a run of blocks."""

from __future__ import annotations

from coopplan.documents.charts import Stack, StackedBars, lengths, lightness
from coopplan.render.docx_elements import (
    BLOCK,
    INKS,
    MARGIN,
    SOFT,
    Element,
    blocks,
    cell,
    paragraph,
    row,
    run,
    runs,
    table,
)

_BAR = 40
"""Blocks of the longest bar, where the cell has room for them."""
_BLOCK = "█"


def stacked(chart: StackedBars, room: int) -> list[Element]:
    """The title, a row a stack below the colours of the parts, then whose they are."""
    inks = [
        _mixed(INKS.get(part.role, "4A515E"), light)
        for part, light in zip(chart.parts, lightness(chart.parts), strict=True)
    ]
    label = room * 20 // 100
    count = room * 40 // 100 // max(len(inks), 7)
    widths = [label, *([count] * len(inks)), room - label - count * len(inks)]
    heads = [
        paragraph([run(_BLOCK, ink=ink, size=9)], align="right", after=0, keep=True) for ink in inks
    ]
    rows = [_row([paragraph([], after=0), *heads, paragraph([], after=0)], widths, head=True)]
    for one in chart.stacks:
        name = paragraph([run(one.label, size=9.5)], after=0, keep=True)
        counts = [
            paragraph([run(str(count), bold=bool(count), size=9.5)], align="right", after=0)
            for count in one.counts
        ]
        bar = paragraph(_bar(chart, one, inks, blocks(widths[-1], _BAR)), after=0)
        rows.append(_row([name, *counts, bar], widths))
    legend: list[Element] = []
    for ink, part in zip(inks, chart.parts, strict=True):
        legend.append(run(f"{_BLOCK} ", ink=ink, size=9))
        legend += [*runs(part.label, 9, SOFT), run("    ", size=9)]
    return [
        paragraph([run(chart.title, ink=SOFT)], after=40, keep=True),
        table(rows, widths, ruled=False, margin=MARGIN),
        paragraph(legend, after=120),
    ]


def _row(told: list[Element], widths: list[int], head: bool = False) -> Element:
    cells = [cell([made], width, middle=True) for made, width in zip(told, widths, strict=True)]
    return row(cells, head=head)


def _bar(chart: StackedBars, one: Stack, inks: list[str], longest: int) -> list[Element]:
    drawn = lengths(one.counts, chart.whole, longest)
    return [
        run(_BLOCK * length, ink=ink, size=BLOCK)
        for ink, length in zip(inks, drawn, strict=True)
        if length
    ]


def _mixed(ink: str, light: float) -> str:
    """An ink thinned with white, ``light`` 1 being the ink itself."""
    shares = (int(ink[place : place + 2], 16) for place in (0, 2, 4))
    return "".join(f"{round(255 - (255 - share) * light):02X}" for share in shares)
