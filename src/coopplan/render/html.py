"""A page as one HTML file: its looks and drawings in it, no script, no request to anywhere.

The rule: whatever stands in the page has gone through `safe`, in text and in attributes alike; an
address becomes a link only where it is one of the web. It reads at the width of a telephone, where
tables become cards, in dark and light, and prints on A4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

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
from coopplan.render.control import visible
from coopplan.render.html_charts import bars, slip, stacked, timeline
from coopplan.render.html_parts import SHORT, Cites, line, plain, safe
from coopplan.render.html_table import table
from coopplan.render.tables import flat
from coopplan.render.texts import told

_DATED = re.compile(r"^~?[\d.]{4,}|\d{4}")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(page: Page) -> bytes:
    """Return the file in UTF-8."""
    return "".join(_document(page)).encode()


def _document(page: Page) -> Iterator[str]:
    style = Path(__file__).with_name("page.css").read_text(encoding="utf-8")
    if page.landscape:
        style = style.replace("size: A4;", "size: A4 landscape;")
    yield (
        f'<!DOCTYPE html>\n<html lang="{safe(page.lang)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{safe(page.title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
    )
    yield from _parts(page)
    yield "</main>\n</body>\n</html>\n"


@dataclass(slots=True)
class _Place:
    """Where in the page a block stands: under which heading, and what may be cited."""

    cites: Cites
    heading: str = ""
    marked: set[int] = field(default_factory=set)


def _parts(page: Page) -> Iterator[str]:
    """The lead, the names of the parts, then the parts, each a section under its heading."""
    heads = [block for block in page.blocks if isinstance(block, Heading) and block.level == 2]
    place = _Place(_cited(page))
    part = 0
    for block in page.blocks:
        if isinstance(block, Heading) and block.level == 2:
            if part:
                yield "</section>\n"
            elif len(heads) > 2:
                yield _contents(heads)
            part += 1
            place.heading = told(block.text)
            yield f'<section aria-labelledby="p{part}">\n'
            yield f'<h2 id="p{part}">{line(block.text)}</h2>\n'
        else:
            yield from _block(block, place)
    if part:
        yield "</section>\n"


def _contents(heads: list[Heading]) -> str:
    links = "".join(
        f'<li><a href="#p{place}">{plain(head.text)}</a></li>'
        for place, head in enumerate(heads, start=1)
    )
    return f"<nav><ul>{links}</ul></nav>\n"


def _cited(page: Page) -> Cites:
    lists = [block for block in flat(page.blocks) if isinstance(block, SourceList)]
    return frozenset(item.number for block in lists for item in block.items)


def _block(block: Block, place: _Place) -> Iterator[str]:
    match block:
        case Heading():
            level = min(max(block.level, 1), 6)
            place.heading = told(block.text)
            yield f"<h{level}>{line(block.text)}</h{level}>\n"
        case Paragraph():
            indent = f' class="in{min(block.indent, 3)}"' if block.indent else ""
            yield f"<p{indent}>{line(block.text, place.cites)}</p>\n"
        case Items():
            yield _items(block, place)
        case KeyLines():
            yield _key_lines(block, place)
        case Table():
            yield from table(block, place.heading, place.cites)
        case SourceList():
            yield _sources(block, place)
        case Beside():
            yield '<div class="figures">\n'
            yield from _block(block.left, place)
            yield from _block(block.right, place)
            yield "</div>\n"
        case Bars():
            yield bars(block)
        case TimelineChart():
            yield from timeline(block, place.heading)
        case SlipChart():
            yield slip(block)
        case StackedBars():
            yield stacked(block)


def _items(items: Items, place: _Place) -> str:
    leads = [told(lead) for lead, _ in items.items]
    short = all(len(lead) <= SHORT for lead in leads)
    dated = short and any(_DATED.search(lead) for lead in leads)
    indent = f" in{min(items.indent, 3)}" if items.indent else ""
    lines = "".join(
        f'<li><span class="lead">{line(lead)}</span> <span>{line(text, place.cites)}</span></li>\n'
        for lead, text in items.items
    )
    return f'<ul class="items{" dated" if dated else ""}{indent}">\n{lines}</ul>\n'


def _key_lines(block: KeyLines, place: _Place) -> str:
    rows = "".join(
        f"<dt>{safe(name)}</dt><dd>{line(text, place.cites)}</dd>\n" for name, text in block.rows
    )
    return f'<dl class="keys">\n{rows}</dl>\n'


def _sources(sources: SourceList, place: _Place) -> str:
    """The sources; the first one of each number is where its citations lead."""
    lines: list[str] = []
    for item in sources.items:
        mark = "" if item.number in place.marked else f' id="s{item.number}"'
        place.marked.add(item.number)
        lines.append(
            f'<li{mark}><span class="cite">[{item.number}]</span> '
            f"<span>{line(item.text)}{_address(item.address)}</span></li>\n"
        )
    return f'<ol class="sources">\n{"".join(lines)}</ol>\n'


def _address(address: str) -> str:
    shown = visible(address)
    if not shown:
        return ""
    if re.fullmatch(r"https?://[^\s<>\"]+", shown, re.IGNORECASE):
        return f' <a href="{safe(address)}" rel="noopener noreferrer">{safe(address)}</a>'
    return f' <span class="faint">{safe(address)}</span>'
