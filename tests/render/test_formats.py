"""All formats say the same, cell for cell, in three languages; one page is always one file."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from datetime import date
from decimal import Decimal
from itertools import product
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from coopplan.documents.blocks import (
    Bars,
    Cell,
    CellKind,
    Items,
    KeyLines,
    Page,
    Paragraph,
    SourceList,
    Table,
)
from coopplan.documents.charts import StackedBars
from coopplan.render.control import visible
from coopplan.render.formats import Format, of_ending, write
from coopplan.render.parts import parts
from coopplan.render.tables import as_table, flat
from coopplan.render.terminal_charts import sparkline
from coopplan.render.terminal_text import Pen
from coopplan.render.texts import again, cell_lines, datum, inert, told
from tests.render import reading_back
from tests.render.real_pages import LANGS, NAMES, page

ROOT = Path(__file__).parents[2]
ALL = list(product(NAMES, LANGS))


def tables(of: Page) -> list[Table]:
    return [block for block in flat(of.blocks) if isinstance(block, Table)]


def shown(cell: Cell, drawn: str = "") -> str:
    """The lines of a cell as they are read; ``drawn`` stands for a series."""
    return "\n".join([*([drawn] if drawn else []), *cell_lines(cell)])


def series(cell: Cell, drawn: bool = True) -> str:
    """What is read where a cell draws its series."""
    if cell.kind is not CellKind.SERIES or not isinstance(cell.value, tuple):
        return ""
    return sparkline(cell.value, Pen(80)) if drawn else "; ".join(map(str, cell.value))


def expected(table: Table, *, drawn: bool = True, repeated: bool = False) -> list[list[str]]:
    """Heads, group heads and cells of a table as people read them."""
    rows = [[visible(column.name) for column in table.columns]]
    for group in table.groups:
        if group.head:
            rows.append([told(group.head).strip()])
        for row in group.rows:
            rows.append(
                [shown(one, series(one, drawn)) or (again(one) if repeated else "") for one in row]
            )
    return rows


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_html_says_what_the_page_says(name: str, lang: str) -> None:
    of = page(name, lang)
    read = reading_back.Html(write(of, Format.HTML).decode())
    assert read.lang == lang
    assert read.tables == [expected(one, drawn=False, repeated=True) for one in tables(of)]
    words = reading_back.squeezed("".join(read.words))
    assert [one for one in running_text(of) if one not in words] == []


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_markdown_says_what_the_page_says(name: str, lang: str) -> None:
    of = page(name, lang)
    text = write(of, Format.MD).decode()
    read = reading_back.markdown(text)
    for table in tables(of):
        heads = [row for row in expected(table) if len(row) == 1 and len(table.columns) > 1]
        place = next(i for i, one in enumerate(table.columns) if one.stretch)
        wanted = [
            ["" if i != place else row[0] for i in range(len(table.columns))]
            if row in heads
            else row
            for row in expected(table)
        ]
        assert wanted in read
    words = reading_back.squeezed(reading_back.unescaped(text))
    assert [one for one in running_text(of) if one not in words] == []


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_docx_says_what_the_page_says(name: str, lang: str) -> None:
    of = page(name, lang)
    made = write(of, Format.DOCX)
    read = reading_back.docx_tables(made)
    assert [one for one in map(expected, tables(of)) if one not in read] == []
    words = reading_back.squeezed(reading_back.docx_words(made))
    assert [one for one in running_text(of) if one not in words] == []


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_pdf_says_what_the_page_says(name: str, lang: str) -> None:
    of = page(name, lang)
    words = reading_back.pdf_words(write(of, Format.PDF))
    cells = [cell for table in tables(of) for row in table.rows for cell in row]
    lines = [reading_back.squeezed(line) for cell in cells for line in cell_lines(cell)]
    heads = [
        reading_back.squeezed(text)
        for table in tables(of)
        for text in [*(visible(one.name) for one in table.columns), *map(_head, table.groups)]
    ]
    assert [one for one in [*lines, *heads, *running_text(of)] if one not in words] == []


def _head(group: object) -> str:
    return told(getattr(group, "head", ()))


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_csv_holds_the_values_of_the_page(name: str, lang: str) -> None:
    of = page(name, lang)
    read = reading_back.csv_rows(write(of, Format.CSV))
    all_tables = [one for one in map(as_table, flat(of.blocks)) if one is not None]
    wanted = [
        (
            table.key,
            {column.key: value(cell) for column, cell in zip(table.columns, row, strict=True)},
        )
        for table in all_tables
        for row in table.rows
    ]
    assert len(read) == len(wanted)
    for row, (key, values) in zip(read, wanted, strict=True):
        assert row.get("table", key) == key
        assert {name: row[name] for name in values} == values


@pytest.mark.parametrize("lang", LANGS)
def test_every_format_has_the_bars_and_their_values(lang: str) -> None:
    of = page("report", lang)
    bars = [one for block in flat(of.blocks) if isinstance(block, Bars) for one in block.bars]
    assert any(one.whole for one in bars)
    read = {
        Format.HTML: "".join(reading_back.Html(write(of, Format.HTML).decode()).words),
        Format.MD: reading_back.unescaped(write(of, Format.MD).decode()),
        Format.DOCX: reading_back.docx_words(write(of, Format.DOCX)),
        Format.PDF: reading_back.pdf_words(write(of, Format.PDF)),
    }
    for words in map(reading_back.squeezed, read.values()):
        for one in bars:
            assert reading_back.squeezed(told(one.label)) in words
            assert reading_back.squeezed(one.told) in words


@pytest.mark.parametrize("lang", LANGS)
def test_every_format_has_the_stacked_bars_and_their_counts(lang: str) -> None:
    of = page("report", lang)
    (chart,) = (block for block in flat(of.blocks) if isinstance(block, StackedBars))
    labels = [told(part.label) for part in chart.parts]
    words = {
        Format.HTML: "".join(reading_back.Html(write(of, Format.HTML).decode()).words),
        Format.MD: reading_back.unescaped(write(of, Format.MD).decode()),
        Format.DOCX: reading_back.docx_words(write(of, Format.DOCX)),
        Format.PDF: reading_back.pdf_words(write(of, Format.PDF)),
    }
    for found in map(reading_back.squeezed, words.values()):
        assert all(reading_back.squeezed(one) in found for one in (chart.title, *labels))
    wanted = [[one.label, *map(str, one.counts)] for one in chart.stacks]
    for row in wanted:
        assert "".join(map(reading_back.squeezed, row)) in reading_back.squeezed(words[Format.HTML])
        assert "".join(map(reading_back.squeezed, row)) in words[Format.PDF]
    for tables_of in (
        reading_back.markdown(write(of, Format.MD).decode()),
        reading_back.docx_tables(write(of, Format.DOCX)),
    ):
        rows = [[*row[: 1 + len(labels)]] for table in tables_of for row in table]
        assert all(row in rows for row in wanted)
    book = CalamineWorkbook.from_filelike(io.BytesIO(write(of, Format.XLSX)))
    sheets = [row for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python()]
    for one in chart.stacks:
        wide = [one.label, *map(float, one.counts)]
        assert any(row[: len(wide)] == wide for row in sheets)


def value(cell: Cell) -> str:
    found = datum(cell)
    return inert(found) if isinstance(found, str) else "" if found is None else str(found)


@pytest.mark.parametrize(("name", "lang"), ALL)
def test_xlsx_holds_the_values_and_the_words_of_the_page(name: str, lang: str) -> None:
    of = page(name, lang)
    book = CalamineWorkbook.from_filelike(io.BytesIO(write(of, Format.XLSX)))
    sheets = [book.get_sheet_by_name(one).to_python() for one in book.sheet_names]
    for table in tables(of):
        heads = [one.name for one in table.columns]
        rows = next(rows for rows in sheets if rows and set(heads) <= set(map(str, rows[0])))
        places = [rows[0].index(head) for head in heads]
        for row, wanted in zip(rows[1:], table.rows, strict=False):
            for place, cell in zip(places, wanted, strict=True):
                beside = str(row[place + 1]) if place + 1 < len(row) else ""
                assert same(row[place], beside, cell)
    assert len(sheets) >= len(parts(of))


def same(found: object, beside: str, cell: Cell) -> bool:
    """Whether a sheet's cell holds the number or the day of the cell, or its very words."""
    words = shown(cell, series(cell)) or again(cell)
    if isinstance(found, date):
        return found == cell.value or found.isoformat() == cell.value
    if isinstance(found, float) and isinstance(cell.value, int | Decimal):
        further = "\n".join(cell_lines(cell)[1:])
        return found == float(cell.value) and further in ("", beside)
    if isinstance(found, float):
        return str(int(found)) == words or cell.kind is CellKind.SHARE
    return found == words


def running_text(of: Page) -> list[str]:
    """Paragraphs, lists, names and values, sources: the page's words outside its tables."""
    found: list[str] = []
    for block in flat(of.blocks):
        match block:
            case Paragraph():
                found.append(told(block.text))
            case Items():
                found += [told(text) for _, text in block.items]
            case KeyLines():
                found += [part for name, text in block.rows for part in (name, told(text))]
            case SourceList():
                found += [part for one in block.items for part in (told(one.text), one.address)]
    return [reading_back.squeezed(one) for one in found]


BYTES = """
import hashlib, sys
from coopplan.render.formats import Format, write
from tests.render.real_pages import page
for format in Format:
    print(format.value, hashlib.sha256(write(page("report", "kk"), format)).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_same_page_is_the_same_bytes_in_any_process(seed: str) -> None:
    here = {
        one.value: hashlib.sha256(write(page("report", "kk"), one)).hexdigest() for one in Format
    }
    done = subprocess.run(
        [sys.executable, "-c", BYTES],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert dict(line.split() for line in done.stdout.splitlines()) == here


@pytest.mark.parametrize(
    ("path", "format"),
    [
        ("report.md", Format.MD),
        ("a.b/REPORT.HTM", Format.HTML),
        ("отчёт.Docx", Format.DOCX),
        ("report.xlsx", Format.XLSX),
        ("report.pdf", Format.PDF),
        ("report.csv", Format.CSV),
        ("report.txt", None),
        ("report", None),
        (".pdf", None),
    ],
)
def test_a_file_is_of_the_format_that_its_name_ends_in(path: str, format: Format | None) -> None:
    assert of_ending(path) is format
