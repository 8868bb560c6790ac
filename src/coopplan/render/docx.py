"""A page as DOCX: A4, real heading styles, heads of tables on every page, pages numbered.

The rule: everything in it can be edited as if it had been typed in Word, and the same page is the
same bytes: the properties and the dates within the file are fixed.
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlsplit

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

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
from coopplan.render import docx_charts, docx_slip, docx_stacked
from coopplan.render.control import visible
from coopplan.render.docx_elements import (
    INKS,
    SOFT,
    Element,
    cell,
    element,
    field,
    paragraph,
    row,
    run,
    runs,
    tab,
    table,
)
from coopplan.render.tables import flat
from coopplan.render.terminal_charts import sparkline
from coopplan.render.terminal_text import Pen
from coopplan.render.widths import widths

_FONT = "Times New Roman"
_LETTER = 13.2
"""Twips that a letter takes for each point of its size: so much that a word in Cyrillic stays whole
in the wider letters of DejaVu Serif (0.65 of their size), which stands in for a missing font."""
_NAME_LETTER = 172
"""Twips of a letter in the column of names, with its share of the margins, in such letters."""
_SMALLEST = 6.5
_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_ZIPPED = (1980, 1, 1, 0, 0, 0)
_MARGIN = 18
_LOCALES = {"ru": "ru-RU", "kk": "kk-KZ", "en": "en-GB"}
_HEADINGS = {1: 15, 2: 13, 3: 11}
_STEP = 280
_PEN = Pen(80)


def render(page: Page) -> bytes:
    """Return the document."""
    document = docx.Document()
    _looks(document, page)
    writer = _Writer(document, page)
    for block in page.blocks:
        writer.block(block)
    out = io.BytesIO()
    document.save(out)
    return _undated(out.getvalue())


def _looks(document: Any, page: Page) -> None:
    """Paper, fonts, language, page numbers, properties."""
    section = document.sections[0]
    sides = (Mm(210), Mm(297))
    section.page_width, section.page_height = sides[::-1] if page.landscape else sides
    if page.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin, section.bottom_margin = Mm(16), Mm(18)
    for name in ("Normal", *(f"Heading {level}" for level in _HEADINGS)):
        style = document.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{kind}"), _FONT)
        if name != "Normal":
            style.font.size = Pt(_HEADINGS[int(name[-1])])
            style.font.color.rgb = RGBColor(0x20, 0x24, 0x2C)
            style.paragraph_format.space_before = Pt(0 if name.endswith("1") else 14)
            style.paragraph_format.space_after = Pt(6)
    normal = document.styles["Normal"]
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    told = _LOCALES.get(page.lang, page.lang)
    normal.element.rPr.append(element("lang", val=told, eastAsia=told, bidi=told))
    footer = section.footer.paragraphs[0]
    footer.alignment = 1
    for one in (field("PAGE"), run(" / ", size=9), field("NUMPAGES")):
        footer._p.append(one)
    known = document.core_properties
    known.title, known.author, known.language = visible(page.title)[:255], "coopplan", told
    known.created = known.modified = _MADE
    known.last_modified_by, known.comments, known.revision = "coopplan", "", 1


class _Writer:
    """The document that is being written: its body, its width, what may be cited."""

    def __init__(self, document: Any, page: Page) -> None:
        self._body = document.element.body
        self._part = document.part
        across = (297 if page.landscape else 210) - 2 * _MARGIN
        self._room = across * 567 // 10
        lists = [block for block in flat(page.blocks) if isinstance(block, SourceList)]
        self._cites = {item.number for block in lists for item in block.items}
        self._marked: set[int] = set()

    def _add(self, *elements: Element) -> None:
        for one in elements:
            self._body.insert(len(self._body) - 1, one)  # the section's own properties stay last

    def block(self, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading():
                level = min(max(block.level, 1), 3)
                inside = self._runs(block.text)
                self._add(paragraph(inside, style=f"Heading{level}", keep=True))
            case Paragraph():
                left, hanging = block.indent * _STEP, _STEP if block.hang else 0
                self._add(paragraph(self._runs(block.text), left=left, hanging=hanging, after=90))
            case Items():
                self._items(block)
            case KeyLines():
                self._keys(block)
            case Table():
                self._table(block)
            case Bars():
                self._add(*docx_charts.bars(block, self._room))
            case TimelineChart():
                self._add(*docx_charts.timeline(block, self._room))
            case SlipChart():
                self._add(*docx_slip.slip(block, self._room))
            case StackedBars():
                self._add(*docx_stacked.stacked(block, self._room))
            case SourceList():
                self._sources(block)
            case Beside():
                self.block(block.left)
                self.block(block.right)

    def _runs(self, text: Text, size: float | None = None) -> list[Element]:
        """Runs; the numbers of a citation lead to their sources."""
        made: list[Element] = []
        for span in text:
            if span.role is not Role.CITE:
                made += runs((span,), size)
                continue
            for part in re.split(r"(\d+)", visible(span.text)):
                known = part.isascii() and part.isdigit() and len(part) < 7
                inside = run(part, ink=INKS[Role.CITE], size=size)
                if known and int(part) in self._cites:
                    made.append(element("hyperlink", inside, anchor=f"s{int(part)}"))
                elif part:
                    made.append(inside)
        return made

    def _items(self, items: Items) -> None:
        longest = max((len(told) for told in map(_words, items.items)), default=0)
        hanging = min(max(longest * 132 + 140, _STEP), self._room // 4)
        for lead, text in items.items:
            inside = [*runs(lead, ink=SOFT), tab(), *self._runs(text)]
            left = items.indent * _STEP
            self._add(paragraph(inside, left=left, hanging=hanging, after=70))

    def _keys(self, block: KeyLines) -> None:
        longest = max((len(word) for name, _ in block.rows for word in name.split()), default=0)
        left = min(max(longest * _NAME_LETTER, self._room * 22 // 100), self._room * 2 // 5)
        sides = [left, self._room - left]
        rows = [
            row(
                (
                    cell([paragraph([run(name, ink=SOFT)], after=40)], sides[0]),
                    cell([paragraph(self._runs(text), after=40)], sides[1]),
                ),
                whole=False,
            )
            for name, text in block.rows
        ]
        if rows:
            self._add(table(rows, sides, ruled=False, margin=120), paragraph([], after=0))

    def _table(self, block: Table) -> None:
        count = len(block.columns)
        size, shares = _set_in(block, self._room)
        room = [self._room * share // max(sum(shares), 1) for share in shares]
        heads = [
            cell(
                [paragraph([run(one.name, ink=SOFT, size=size)], align=_side(one.right), after=20)],
                width,
            )
            for one, width in zip(block.columns, room, strict=True)
        ]
        rows = [row(heads, head=True)]
        for group in block.groups:
            if group.head:
                inside = [run(span.text, bold=True, size=size) for span in group.head]
                head = paragraph(inside, after=20, keep=True)
                rows.append(row([cell([head], sum(room), span=count)]))
            for one in group.rows:
                cells = [
                    cell(self._cell(held, size, right=column.right), width)
                    for held, column, width in zip(one, block.columns, room, strict=True)
                ]
                letters = max(sum(len(span.text) for span in held.text) for held in one)
                rows.append(row(cells, whole=letters < 900))
        self._add(
            table(rows, room, ruled=True, margin=70 if block.boxed else 100, boxed=block.boxed),
            paragraph([], after=0),
        )

    def _cell(self, held: Cell, size: float, *, right: bool) -> list[Element]:
        lines = [self._runs(text, size) for text in (held.text, *held.below) if text]
        if held.kind is CellKind.SERIES and isinstance(held.value, tuple) and len(held.value) > 1:
            drawn = sparkline(held.value, _PEN)
            lines.insert(0, [run(drawn, ink=INKS[Role.RUNNING], size=size)])
        return [paragraph(line, align=_side(right), after=20) for line in lines]

    def _sources(self, sources: SourceList) -> None:
        for item in sources.items:
            number = [run(f"[{item.number}]", ink=SOFT, size=9.5)]
            if item.number not in self._marked:
                self._marked.add(item.number)
                mark = len(self._marked)
                number.insert(0, element("bookmarkStart", id=mark, name=f"s{item.number}"))
                number.append(element("bookmarkEnd", id=mark))
            inside = [*number, tab(), *self._runs(item.text, 9.5)]
            if item.address:
                inside += [run(" ", size=9.5), self._address(item.address)]
            self._add(paragraph(inside, hanging=480, after=60))

    def _address(self, address: str) -> Element:
        """The address, a link where it is one of the web."""
        shown = run(address, ink=INKS[Role.REF], size=9.5)
        told = visible(address)
        try:
            linked = urlsplit(told).scheme.lower() in ("http", "https") and " " not in told
        except ValueError:
            linked = False
        if not linked or len(told) > 2000:
            return shown
        whole = quote(told, safe="%/:=&?~#+!$,;'@()*[]")
        link = self._part.relate_to(whole, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made = element("hyperlink", shown)
        made.set(qn("r:id"), link)
        return made


def _set_in(block: Table, room: int) -> tuple[float, list[int]]:
    """The size of letters in a table and the widths of its columns, in letters.

    The more columns the smaller, and smaller still where their longest words have no room.
    """
    count = len(block.columns)
    size = 9.5 if count < 6 else 9 if count < 8 else 8
    while True:
        letters = round(room / size / _LETTER)
        shares = widths(block, letters)
        if sum(shares) <= letters or size <= _SMALLEST:
            return size, shares
        size -= 0.5


def _side(right: bool) -> str | None:
    return "right" if right else None


def _words(item: tuple[Text, Text]) -> str:
    return "".join(span.text for span in item[0])


def _undated(made: bytes) -> bytes:
    """The same file with one fixed date on all that is in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _ZIPPED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            new.writestr(entry, old.read(name))
    return out.getvalue()
