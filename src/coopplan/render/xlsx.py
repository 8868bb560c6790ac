"""A page as XLSX: one sheet a part, tables to sort and filter, numbers and days that count.

The rule: a text is written as a text, whatever it begins with, so no formula comes from data. A
sheet's first table stands at the top under a frozen head, its further tables have sheets of their
own, and what is said beside them stands below. The same page is the same bytes.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from coopplan.documents.blocks import (
    Bar,
    Bars,
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
from coopplan.documents.charts import StackedBars
from coopplan.documents.runs import Span
from coopplan.render.control import visible
from coopplan.render.parts import Part, parts
from coopplan.render.tables import sources_table, stacked_table, timeline_table
from coopplan.render.texts import told
from coopplan.render.xlsx_values import Entry, clipped, day_form, entry

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_A4 = 9
_NAME = 31
"""Letters of a sheet's name at most."""
_NARROW, _WIDE, _WIDEST, _TEXT = 24, 40, 70, 90
_LONG_TEXT = 120
_LINE, _TALLEST = 15, 400
"""Points of a line and of the tallest row."""
_SIDEWAYS = 90
"""Letters across from which on a table lies on its side when printed."""


def render(page: Page) -> bytes:
    """Return the workbook."""
    import xlsxwriter

    out = io.BytesIO()
    book: Workbook = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"title": clipped(visible(page.title), 255), "created": _MADE})
    writer = _Book(book, page)
    for part in parts(page):
        writer.part(part)
    book.close()
    return out.getvalue()


class _Book:
    """The workbook that is being written: its formats, and the names of its sheets so far."""

    def __init__(self, book: Workbook, page: Page) -> None:
        self._book = book
        self._page = page
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._names = {"history"}  # Excel keeps this name for itself
        self._day_form = day_form(page.lang)

    def form(self, **looks: object) -> Any:
        """The format with these looks, made once; cells wrap and begin at their top."""
        key = tuple(sorted(looks.items()))
        if key not in self._formats:
            given = {"valign": "top", "text_wrap": True, **looks}
            self._formats[key] = self._book.add_format(given)
        return self._formats[key]

    def part(self, part: Part) -> None:
        """Write a part to as many sheets as it has tables, to one where it has none."""
        rows = [_rows_of(block) for block in part.blocks]
        tables = [table for table in rows if table is not None]
        texts = [block for block, table in zip(part.blocks, rows, strict=True) if table is None]
        for place, table in enumerate(tables or [None]):
            sheet = self._sheet(part.name)
            end = 0 if table is None else self._table(sheet, table) + 1
            if place == 0:
                if table is None:  # its name may be cut, and no head stands over it
                    sheet.write_string(
                        0, 0, clipped(visible(part.name)), self.form(bold=True, text_wrap=False)
                    )
                    end = 1
                self._texts(sheet, texts, end, alone=table is None)

    def _sheet(self, name: str) -> Worksheet:
        """A sheet under the nearest name that is allowed and free."""
        kept = re.sub(r"[\[\]:*?/\\]", " ", visible(name)).strip(" '") or "1"
        told, number = clipped(kept, _NAME).strip(" '"), 1
        while told.casefold() in self._names:
            number += 1
            told = f"{clipped(kept, _NAME - 5).strip()} {number}"
        self._names.add(told.casefold())
        sheet = self._book.add_worksheet(told)
        sheet.set_paper(_A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.7)
        sheet.set_header(f"&L&9 {clipped(visible(self._page.title), 110).replace('&', '&&')}")
        sheet.set_footer("&C&9&P / &N")
        if self._page.landscape:
            sheet.set_landscape()
        return sheet

    def _table(self, sheet: Worksheet, table: Table) -> int:
        """Write the table at the top; return the row after its last."""
        grouped = any(group.head for group in table.groups)
        grid = [
            [*([Entry(told(group.head))] if grouped else []), *(self._entry(cell) for cell in row)]
            for group in table.groups
            for row in group.rows
        ]
        heads = [*([table.grouped_by] if grouped else []), *(one.name for one in table.columns)]
        right = [*([False] if grouped else []), *(one.right for one in table.columns)]
        for place in range(len(heads) - 1, -1, -1):
            if any(row[place].beside for row in grid):
                heads.insert(place + 1, f"{heads[place]} …")
                right.insert(place + 1, False)
                for row in grid:
                    row.insert(place + 1, Entry(row[place].beside))
        headed = any(heads)
        if headed:
            for column, name in enumerate(heads):
                look = self.form(bold=True, bottom=1, align="right" if right[column] else "left")
                sheet.write_string(0, column, visible(name), look)
        top = 1 if headed else 0
        sizes: list[int] = []
        for column in range(len(heads)):
            longest = [_breadth(one) for one in (Entry(heads[column]), *(r[column] for r in grid))]
            widest = _WIDE if max(longest) <= _LONG_TEXT else _WIDEST
            sizes.append(min(max([8, *longest]) + 2, widest))
            sheet.set_column(column, column, sizes[column])
        for level, row in enumerate(grid, start=top):
            for column, one in enumerate(row):
                self._write(sheet, level, column, one, right=right[column])
            texts = [one.value if isinstance(one.value, str) else "" for one in row]
            _set_height(sheet, level, texts, sizes)
        last = top + len(grid)
        if headed and grid:
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, last - 1, len(heads) - 1)
            sheet.repeat_rows(0)
            sheet.print_area(0, 0, last - 1, len(heads) - 1)
        if sum(max(map(_breadth, column)) for column in zip(*grid, strict=True)) > _SIDEWAYS:
            sheet.set_landscape()
        return last

    def _entry(self, cell: Any) -> Entry:
        return entry(cell, self._day_form)

    def _write(self, sheet: Worksheet, row: int, column: int, one: Entry, *, right: bool) -> None:
        side = "right" if right else "left"
        if isinstance(one.value, str):
            if one.value:
                sheet.write_string(row, column, one.value, self.form(align=side))
        elif isinstance(one.value, date):
            look = self.form(align=side, num_format=one.form)
            sheet.write_datetime(row, column, one.value, look)
        else:
            look = self.form(align=side, num_format=one.form)
            sheet.write_number(row, column, one.value, look)

    def _texts(self, sheet: Worksheet, blocks: Sequence[Block], row: int, *, alone: bool) -> None:
        """Write what is no table, one paragraph a row, names beside what they name."""
        named = any(isinstance(block, Items | KeyLines) for block in blocks)
        counted = any(isinstance(block, Bars | StackedBars) for block in blocks)
        across = max((len(one.parts) for one in blocks if isinstance(one, StackedBars)), default=0)
        if alone:
            sheet.set_column(0, 0, _NARROW if named else 44 if counted else _TEXT)
            sheet.set_column(1, 1, _TEXT if named else 16 if across else 10)
            if across > 1:
                sheet.set_column(2, across, 16)
        wrapped = self.form() if alone else self.form(text_wrap=False)
        for block in blocks:
            match block:
                case Heading():
                    sheet.write_string(row, 0, clipped(told(block.text)), self.form(bold=True))
                    row += 1
                case Paragraph():
                    column = 1 if named and alone else 0
                    sheet.write_string(row, column, clipped(told(block.text)), wrapped)
                    if alone:
                        _set_height(sheet, row, [told(block.text)], [44 if counted else _TEXT])
                    row += 1
                case Items():
                    for lead, text in block.items:
                        row = self._pair(sheet, row, told(lead), told(text), wrapped)
                case KeyLines():
                    for name, text in block.rows:
                        row = self._pair(sheet, row, visible(name), told(text), wrapped)
                case Bars():
                    row = self._bars(sheet, row, block)
                case StackedBars():
                    row = self._stacked(sheet, row, block)
        if alone:
            sheet.print_area(0, 0, row - 1, max(across, 2) if counted else 1 if named else 0)

    def _pair(self, sheet: Worksheet, row: int, name: str, text: str, look: Any) -> int:
        sheet.write_string(row, 0, clipped(name), self.form(font_color="#5D6572"))
        sheet.write_string(row, 1, clipped(text), look)
        _set_height(sheet, row, [name, text], [_NARROW, _TEXT])
        return row + 1

    def _bars(self, sheet: Worksheet, row: int, bars: Bars) -> int:
        """Bars as rows whose values are drawn within their cells."""
        sheet.write_string(row, 0, visible(bars.title), self.form(bold=True, bottom=1))
        first = row + 1
        for row, one in enumerate(bars.bars, start=first):
            sheet.write_string(row, 0, clipped(told(one.label)), self.form())
            self._write(sheet, row, 1, self._entry(_value(one)), right=True)
            sheet.write_string(row, 2, clipped(told(one.note)), self.form(align="right"))
        if bars.bars and not any(one.whole for one in bars.bars):
            sheet.conditional_format(first, 1, row, 1, _data_bar(bars.whole))
        return row + 2

    def _stacked(self, sheet: Worksheet, row: int, chart: StackedBars) -> int:
        """Stacks as rows of counts under their parts, to calculate and to draw with."""
        table = stacked_table(chart)
        look = self.form(bottom=1, align="right", font_color="#5D6572")
        sheet.write_string(row, 0, clipped(visible(chart.title)), self.form(bold=True, bottom=1))
        names = [clipped(visible(one.name)) for one in table.columns[1:]]
        for column, name in enumerate(names, start=1):
            sheet.write_string(row, column, name, look)
        _set_height(sheet, row, names or [""], [16] * max(len(names), 1))
        for level, cells in enumerate(table.rows, start=row + 1):
            for column, one in enumerate(cells):
                self._write(sheet, level, column, self._entry(one), right=column > 0)
        if chart.stacks and names:
            last = row + len(table.rows)
            sheet.conditional_format(row + 1, 1, last, len(names), _data_bar(chart.whole))
        return row + len(table.rows) + 2


def _rows_of(block: Block) -> Table | None:
    """The block as the rows of a sheet; None for what is said beside them."""
    match block:
        case Table():
            return block
        case TimelineChart():
            return timeline_table(block)
        case SourceList():
            return sources_table(block)
    return None


def _data_bar(whole: int) -> dict[str, object]:
    """A bar within a cell, from 0 to the whole."""
    looks = {"type": "data_bar", "bar_solid": True, "bar_color": "#9DB7DE"}
    return looks | {"min_type": "num", "min_value": 0, "max_type": "num", "max_value": whole}


def _value(bar: Bar) -> Cell:
    return Cell(CellKind.NUMBER, bar.value, (Span(bar.told),))


def _set_height(sheet: Worksheet, row: int, texts: Sequence[str], sizes: Sequence[int]) -> None:
    """Make a row as tall as its wrapped texts; not every program does so by itself."""
    lines = max(
        sum(-(-max(len(line), 1) // max(size - 1, 1)) for line in text.split("\n"))
        for text, size in zip(texts, sizes, strict=True)
    )
    if lines > 1:
        sheet.set_row(row, min(lines * _LINE, _TALLEST))


def _breadth(one: Entry) -> int:
    """About how many letters wide an entry is when it is shown."""
    if isinstance(one.value, str):
        return max((len(line) for line in one.value.split("\n")), default=0)
    shown = one.form.split(";")[0].replace('"', "")
    return len(shown) + (3 if isinstance(one.value, float) and abs(one.value) >= 1e5 else 0)
