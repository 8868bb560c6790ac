"""What a reader may expect of a file beside its words: heads that stay, pages that print."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import docx
import pytest
from pypdf import PdfReader

from coopplan.documents.blocks import Heading, KeyLines, Table
from coopplan.documents.runs import Span
from coopplan.render.formats import Format, write
from coopplan.render.parts import parts
from coopplan.render.tables import flat
from coopplan.render.texts import told
from tests.render.reading_back import Html
from tests.render.real_pages import LANGS, page

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def heads(name: str, lang: str) -> list[str]:
    blocks = page(name, lang).blocks
    return [told(one.text) for one in blocks if isinstance(one, Heading) and one.level < 3]


@pytest.mark.parametrize("format", [Format.DOCX, Format.XLSX])
def test_no_date_is_in_the_file(format: Format) -> None:
    with zipfile.ZipFile(io.BytesIO(write(page("report", "ru"), format))) as file:
        assert {one.date_time[:3] for one in file.infolist()} == {(1980, 1, 1)}
        core = file.read("docProps/core.xml").decode()
        assert set(re.findall(r"\d{4}-\d\d-\d\dT", core)) == {"2000-01-01T"}


@pytest.mark.parametrize("lang", LANGS)
def test_html_is_a_whole_page_of_its_language(lang: str) -> None:
    text = write(page("report", lang), Format.HTML).decode()
    read = Html(text)
    assert (read.lang, text.count("<h1>"), text.count("<main>")) == (lang, 1, 1)
    assert text.count("<h2 ") == len(heads("report", lang)) - 1
    assert 'name="viewport" content="width=device-width' in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert text.count("<caption") == text.count("<table")
    columns = sum(len(one.columns) for one in page("report", lang).blocks if isinstance(one, Table))
    assert text.count('scope="col"') == columns
    assert not re.search(r"<(script|link|img|iframe|object)", text)
    assert not re.search(r"(src|srcset|action|poster)=", text)


def test_the_form_lies_on_its_side() -> None:
    form = page("official", "ru")
    assert "size: A4 landscape" in write(form, Format.HTML).decode()
    section = docx.Document(io.BytesIO(write(form, Format.DOCX))).sections[0]
    sides = [round(side.mm) for side in (section.page_width, section.page_height) if side]
    assert sides == [297, 210]
    box = PdfReader(io.BytesIO(write(form, Format.PDF))).pages[0].mediabox
    assert round(box.width) == 842
    assert round(box.height) == 595


def test_docx_keeps_the_words_of_names_whole() -> None:
    # 0.7 em for each letter: as wide as the serifs that stand in for a font that is not there.
    letter, margins = round(0.7 * 11 * 20), 2 * 120
    names = "Предшествующий", "Период"
    rows = KeyLines(tuple((name, (Span("2025"),)) for name in names))
    shown = replace(page("report", "ru"), blocks=(rows,))
    made = docx.Document(io.BytesIO(write(shown, Format.DOCX))).tables[0]
    width = made.rows[0].cells[0].width
    assert width is not None
    assert width.twips >= len(names[0]) * letter + margins


WIDE = {**dict.fromkeys("іijl.,:;-/ ", 0.33), **dict.fromkeys("ftIJ()[]", 0.43)}
WIDE |= {**dict.fromkeys("жшщюmwИНПЦHN№", 0.9), **dict.fromkeys("МMWЖШЩЮ", 1.1)}
"""How wide letters are in DejaVu Serif, which LibreOffice puts where it lacks Times New Roman."""


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ["report", "official", "register"])
def test_docx_keeps_words_and_numbers_of_tables_whole(name: str, lang: str) -> None:
    """Also in the wide letters of a font that stands in: «Исполнители» is not cut before «:»."""
    for made in docx.Document(io.BytesIO(write(page(name, lang), Format.DOCX))).tables:
        margins = sum(
            int(side.get(W + "w"))
            for side in made._tbl.find(f"{W}tblPr/{W}tblCellMar").iter(W + "left", W + "right")
        )
        for row in made.rows:
            for one in row.cells:
                fonts = [run.font.size for line in one.paragraphs for run in line.runs]
                size = max((font.pt for font in fonts if font), default=0)
                for word in re.split(r"[ \t\n]+", one.text):
                    needed = sum(WIDE.get(letter, 0.65) for letter in word) * size
                    if len(word) < 20:
                        assert needed * 20 <= one.width.twips - margins, (word, one.width.twips)


@pytest.mark.parametrize("name", ["report", "official"])
def test_docx_has_headings_repeated_heads_and_numbered_pages(name: str) -> None:
    document = docx.Document(io.BytesIO(write(page(name, "kk"), Format.DOCX)))
    styled = [one for one in document.paragraphs if one.style and "Heading" in str(one.style.name)]
    assert [one.text for one in styled] == heads(name, "kk")
    tables = [one for one in flat(page(name, "kk").blocks) if isinstance(one, Table)]
    xml = document.element.xml
    assert xml.count("<w:tblHeader") >= len(tables)
    footer = document.sections[0].footer._element.xml
    assert 'w:instr="PAGE"' in footer
    assert 'w:instr="NUMPAGES"' in footer
    assert 'w:val="kk-KZ"' in document.styles.element.xml


@pytest.mark.parametrize("lang", LANGS)
def test_xlsx_has_frozen_heads_filters_and_a_print_area(lang: str) -> None:
    of = page("report", lang)
    with zipfile.ZipFile(io.BytesIO(write(of, Format.XLSX))) as book:
        sheets = [
            ElementTree.fromstring(book.read(name))
            for name in book.namelist()
            if name.startswith("xl/worksheets/sheet")
        ]
        names = ElementTree.fromstring(book.read("xl/workbook.xml"))
    tables = [one for one in flat(of.blocks) if isinstance(one, Table)]
    frozen = [one for one in sheets if one.find(f".//{SHEET}pane[@state='frozen']") is not None]
    filtered = [one for one in sheets if one.find(f"{SHEET}autoFilter") is not None]
    assert len(frozen) == len(filtered) == len(tables) + 1  # the timeline is a table too
    defined = [one.get("name") for one in names.iter(f"{SHEET}definedName")]
    assert defined.count("_xlnm.Print_Titles") == len(frozen)
    assert defined.count("_xlnm.Print_Area") >= len(frozen)
    assert len(sheets) == len(parts(of))
    assert all(one.find(f"{SHEET}pageSetup") is not None for one in sheets)


@pytest.mark.parametrize("lang", LANGS)
def test_pdf_is_tagged_has_bookmarks_and_its_own_fonts(lang: str) -> None:
    reader = PdfReader(io.BytesIO(write(page("report", lang), Format.PDF)))
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == lang
    assert _titles(reader.outline) == heads("report", lang)
    assert reader.metadata is not None
    assert reader.metadata.title == page("report", lang).title
    assert reader.metadata.creation_date is None
    fonts = {str(font) for one in reader.pages for font in _fonts(one)}
    assert fonts
    assert all(re.match(r"/[A-Z]{6}\+Libertinus", font) for font in fonts)


def _titles(outline: object) -> list[str]:
    if isinstance(outline, list):
        return [title for one in outline for title in _titles(one)]
    return [str(getattr(outline, "title", ""))]


def _fonts(one: Any) -> list[str]:
    resources = one["/Resources"]
    return [font.get_object()["/BaseFont"] for font in resources.get("/Font", {}).values()]
