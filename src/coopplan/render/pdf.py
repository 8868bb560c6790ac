"""A page as PDF, set by Typst: A4, tagged, with bookmarks, its fonts embedded.

The rule: the page goes to Typst as data (`page.typ` is the only markup there is), the fonts are
those that come with Typst, of which the text one has all Kazakh letters, and no date is written:
the same page is the same bytes on every machine.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

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
from coopplan.documents.charts import LETTERS, SlipChart, StackedBars
from coopplan.documents.runs import Role, Span, Text
from coopplan.render import svg, svg_slip, svg_stacked
from coopplan.render.control import visible
from coopplan.render.html_charts import happened, promises
from coopplan.render.html_parts import Cites
from coopplan.render.tables import flat
from coopplan.render.texts import cell_lines
from coopplan.render.widths import widths

Data = dict[str, Any]

_LONG_WORD = re.compile(r"\S{24,}")
_BREAK_AFTER = re.compile(r"([/?&=_.,;-]+)")
_ZERO = "\u200b"
_BAR_WIDTH = 180
_TRACK_WIDTH = 300
_SLIP_WIDTH = 420
_STACK_WIDTH = 560
_ACROSS, _ACROSS_LANDSCAPE = 1000, 1500
"""Letters of one point that fit across a page, about."""
_LONG_ROW = 900
"""Letters of a row from which on it may be broken over two pages."""


TEMPLATE = Path(__file__).with_name("page.typ")
"""The markup of every page, which `inputs` fills."""


def render(page: Page) -> bytes:
    """Return the document."""
    import typst

    made = typst.compile(
        TEMPLATE.read_bytes(), format="pdf", ignore_system_fonts=True, sys_inputs=inputs(page)
    )
    if not isinstance(made, bytes):
        raise TypeError(f"a PDF is bytes, not {type(made).__name__}")
    return made


def inputs(page: Page) -> dict[str, str]:
    """Return what the template is told of the page."""
    cites = frozenset(
        item.number
        for block in flat(page.blocks)
        if isinstance(block, SourceList)
        for item in block.items
    )
    data: Data = {
        "title": visible(page.title),
        "lang": page.lang,
        "landscape": page.landscape,
        "blocks": [_block(block, cites, page.landscape) for block in page.blocks],
    }
    _anchor(data["blocks"], set())
    return {"page": json.dumps(data, ensure_ascii=False)}


def _anchor(blocks: list[Data], seen: set[str]) -> None:
    """Let citations lead to the first source of a number, where several bear it."""
    for block in blocks:
        if block["kind"] == "beside":
            _anchor([block["left"], block["right"]], seen)
        for item in block["items"] if block["kind"] == "sources" else ():
            item["anchor"] = item["number"] not in seen
            seen.add(item["number"])


def breakable(text: str) -> str:
    """The text with places where its longest words may be broken, after signs where there are."""
    return _LONG_WORD.sub(lambda found: _in_pieces(found[0]), visible(text))


def _in_pieces(word: str) -> str:
    parts = [part for part in _BREAK_AFTER.sub(rf"\1{_ZERO}", word).split(_ZERO) if part]
    return _ZERO.join(
        part[start : start + 20] for part in parts for start in range(0, len(part), 20)
    )


def _runs(text: Text, cites: Cites = frozenset()) -> list[Data]:
    told: list[Data] = []
    for span in text:
        if span.role is Role.CITE and cites:
            told += _cited(visible(span.text), cites)
        elif span.text:
            told.append({"text": breakable(span.text), "role": span.role.value})
    return told


def _cited(text: str, cites: Cites) -> list[Data]:
    """A citation, each number a link to its source."""
    told: list[Data] = []
    for part in re.split(r"(\d+)", text):
        link = part.isascii() and part.isdigit() and len(part) < 7 and int(part) in cites
        if part:
            more = {"to": f"s{int(part)}"} if link else {}
            told.append({"text": part, "role": Role.CITE.value, **more})
    return told


def _block(block: Block, cites: Cites, landscape: bool = False) -> Data:
    match block:
        case Heading():
            return {"kind": "heading", "level": max(block.level, 1), "runs": _runs(block.text)}
        case Paragraph():
            runs = _runs(block.text, cites)
            return {"kind": "paragraph", "runs": runs, "indent": block.indent, "hang": block.hang}
        case Items():
            items = [
                {"lead": _runs(lead), "runs": _runs(text, cites)} for lead, text in block.items
            ]
            return {"kind": "items", "items": items, "indent": block.indent}
        case KeyLines():
            rows = [
                {"name": breakable(name), "runs": _runs(text, cites)} for name, text in block.rows
            ]
            return {"kind": "keys", "rows": rows}
        case Table():
            return _table(block, cites, landscape)
        case Bars():
            return _bars(block)
        case TimelineChart():
            return _timeline(block)
        case SlipChart():
            return _slip(block)
        case StackedBars():
            return _stacked(block)
        case SourceList():
            return _sources(block)
        case Beside():
            sides = {"left": _block(block.left, cites), "right": _block(block.right, cites)}
            return {"kind": "beside", **sides}


def _table(table: Table, cites: Cites, landscape: bool) -> Data:
    rows: list[Data] = []
    for group in table.groups:
        if group.head:
            # Typst fails on a head that keeps to its rows and has none.
            rows.append({"head": _runs(group.head, cites), "leads": bool(group.rows)})
        for row in group.rows:
            letters = max(sum(map(len, cell_lines(cell))) for cell in row)
            cells = [_cell(cell, cites) for cell in row]
            rows.append({"cells": cells, "long": letters > _LONG_ROW})
    size = _size(len(table.columns))
    room = round((_ACROSS_LANDSCAPE if landscape else _ACROSS) / size)
    columns = [
        {"title": visible(one.name), "width": width, "right": one.right}
        for one, width in zip(table.columns, widths(table, room), strict=True)
    ]
    boxed = {"boxed": table.boxed}
    return {"kind": "table", **boxed, "columns": columns, "rows": rows, "size": size}


def _size(columns: int) -> float:
    """Letters grow smaller where many columns share a page."""
    return 9.5 if columns < 6 else 9 if columns < 8 else 8 if columns < 11 else 7


def _cell(cell: Cell, cites: Cites) -> Data:
    lines = [_runs(text, cites) for text in (cell.text, *cell.below) if text]
    if cell.kind is CellKind.SERIES and isinstance(cell.value, tuple) and len(cell.value) > 1:
        drawn = svg.sparkline(cell.value, width=svg.SPARK_WIDTH)
        return {"lines": lines, "spark": drawn, "alt": "; ".join(map(str, cell.value))}
    return {"lines": lines}


def _bars(bars: Bars) -> Data:
    drawn = [
        {
            "label": _runs(one.label),
            "value": visible(one.told),
            "note": _runs(one.note),
            "svg": svg.bar(one.value, one.whole or bars.whole, one.role, _BAR_WIDTH),
        }
        for one in bars.bars
    ]
    return {"kind": "bars", "title": breakable(bars.title), "bars": drawn}


def _timeline(chart: TimelineChart) -> Data:
    legend = [{"svg": svg.sign(kind, 14), "text": visible(words)} for kind, words in chart.legend]
    if chart.first <= chart.today <= chart.last:
        mark = svg.drawing('<line class="today" x1="7" x2="7" y1="0" y2="14"/>', 14, width=14)
        legend.append({"svg": mark, "text": visible(chart.today_label)})
    tracks = [
        {
            "label": [*_runs(track.label), *_runs(track.note)],
            "svg": svg.track(chart, track, width=_TRACK_WIDTH),
            "alt": happened(chart, track),
        }
        for track in chart.tracks
    ]
    axis = svg.axis(chart, _TRACK_WIDTH)
    shape = {"width": _TRACK_WIDTH, "axis": axis, "tracks": tracks, "legend": legend}
    return {"kind": "timeline", **shape}


def _slip(chart: SlipChart) -> Data:
    voices = [
        {"letter": letter, "role": line.role.value, "label": _runs(line.label)}
        for letter, line in zip(LETTERS, chart.lines, strict=False)
    ]
    axes = f" · {chart.promised_name} ↑, {chart.said_name} →"
    title = [*_runs(chart.title), *_runs((Span(axes, Role.FAINT),))]
    drawn = svg_slip.slip(chart, width=_SLIP_WIDTH)
    alt = {"alt": promises(chart), "width": _SLIP_WIDTH}
    return {"kind": "slip", "title": title, "svg": drawn, "voices": voices, **alt}


def _stacked(chart: StackedBars) -> Data:
    parts = [
        {"svg": svg_stacked.swatch(chart, place, drawn_alone=True), "label": _runs(part.label)}
        for place, part in enumerate(chart.parts)
    ]
    rows = [
        {
            "label": visible(one.label),
            "counts": list(map(str, one.counts)),
            "svg": svg_stacked.stack(chart, one, _STACK_WIDTH),
        }
        for one in chart.stacks
    ]
    return {"kind": "stacked", "title": breakable(chart.title), "parts": parts, "rows": rows}


def _sources(sources: SourceList) -> Data:
    items: list[Data] = []
    for item in sources.items:
        address = visible(item.address)
        linked = re.fullmatch(r"https?://\S+", address, re.IGNORECASE)
        more = {"to": address} if linked else {}
        shown = breakable(item.address)
        one = {"number": str(item.number), "runs": _runs(item.text), "shown": shown}
        items.append(one | more)
    return {"kind": "sources", "items": items}
