"""Texts that would break or steer a program go through every format and harm none."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from python_calamine import CalamineWorkbook

from coopplan.documents.blocks import (
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    Items,
    KeyLines,
    Page,
    Paragraph,
    SourceItem,
    SourceList,
    Table,
)
from coopplan.documents.runs import Role, Span, Text
from coopplan.render.formats import Format, write
from tests.render import reading_back
from tests.render.pages import HOSTILE, pages

ROOT = Path(__file__).parents[2]
MARKUP = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)" x=\'',
    "</style></title><b>",
    "&amp;&#x3c;b&#x3e;",
    "#set page(width: 1pt) #panic()",
    "$ integral $ @label <tag> #sys.inputs",
    "{{7*7}} ${7*7} %s %n",
    "| a | b |\n---|---",
    "[click](javascript:alert(1)) ![x](http://h/x.png) <http://h/>",
    "```\n~~~ # heading\n> quote",
    "]]><!--",
    "=cmd|'/c calc'!A1",
    "+7 900",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "={=1}",
    '&L&"Arial"&99',
]
LONG = ["ж" * 10_000, "слово " * 2_000, "\u202e" * 50 + "abc", "https://h/" + "a/" * 3_000]
ADDRESSES = [
    "javascript:alert(1)",
    "data:text/html,<script>",
    "http://[bad",
    'https://h/" onclick="x',
    "https://h/ü{}|<>?q=%zz",
    "https://h/" + "long-" * 600,
    "письмо № 5",
    "",
]


def hostile(texts: list[str]) -> Page:
    """A page with each of the texts in every place where a text can stand."""
    lines: list[Text] = [(Span(one), Span(one, Role.STRONG), Span(one, Role.CITE)) for one in texts]
    cells = tuple((Cell(CellKind.TEXT, t, (Span(t),), ((Span(t),),)),) for t in texts)
    return Page(
        "hostile",
        "ru",
        "".join(texts)[:2_000],
        (
            *(Heading(level, line) for line in lines for level in (1, 2, 3)),
            *(Paragraph(line, 1, True) for line in lines),
            Items(tuple((line[:1], line) for line in lines)),
            KeyLines(tuple(zip(texts, lines, strict=True))),
            Table("t", (Column("c", texts[0]),), (Group(lines[0], cells),), "{n}"),
            SourceList(
                tuple(
                    SourceItem(place, lines[0], address)
                    for place, address in enumerate(ADDRESSES, start=1)
                )
            ),
        ),
    )


SETS = pytest.mark.parametrize("texts", [MARKUP, HOSTILE, LONG], ids=["markup", "signs", "long"])
TAGS = set(
    "html head meta title style body main h1 h2 h3 p nav ul ol li a section span div dl dt dd "
    "table caption thead tbody tr th td figure figcaption "
    "svg g rect line circle path polyline text".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name id class href rel scope colspan data-label role "
    "aria-label aria-hidden aria-labelledby width height x y x1 x2 y1 y2 rx r cx cy dx d points "
    "overflow tabindex transform stroke-dasharray fill-opacity".split()
)


def harmless(made: bytes) -> None:
    """Nothing in the page runs, asks for anything, or leads anywhere but to the web."""
    read = reading_back.Html(made.decode())
    assert read.tags <= TAGS
    assert {name for _, name, _ in read.attributes} <= ATTRIBUTES
    assert all(re.match(r"#|https?://", link) for link in read.links)
    assert {link[1:] for link in read.links if link.startswith("#")} <= read.ids
    assert not re.search(rb"@import|url\(|<link|<script|<iframe", made.split(b"</style>")[0])


@SETS
def test_html_holds_them_as_text(texts: list[str]) -> None:
    harmless(write(hostile(texts), Format.HTML))


@SETS
def test_markdown_holds_them_as_text(texts: list[str]) -> None:
    text = write(hostile(texts), Format.MD).decode()
    assert not re.search(r"(?<!\\)<(?!https?://|br>)", text)
    assert not re.search(r"(?<!\\)\]\(", text)
    widths = {len(row) for table in reading_back.markdown(text) for row in table}
    assert widths == {1, 2}  # the table's one column, the names with their values


@SETS
def test_csv_computes_nothing(texts: list[str]) -> None:
    for row in reading_back.csv_rows(write(hostile(texts), Format.CSV)):
        assert not [one for one in row.values() if one and one.startswith(("=", "+", "@", "\t"))]


@SETS
def test_xlsx_computes_nothing(texts: list[str]) -> None:
    made = write(hostile(texts), Format.XLSX)
    with zipfile.ZipFile(io.BytesIO(made)) as book:
        for name in book.namelist():
            ElementTree.fromstring(book.read(name))
            assert not re.search(rb"<f[ >]|externalLink|<hyperlink", book.read(name))
    names = CalamineWorkbook.from_filelike(io.BytesIO(made)).sheet_names
    assert all(0 < len(one) <= 31 for one in names)
    assert len({one.casefold() for one in names}) == len(names)


@SETS
def test_docx_opens(texts: list[str]) -> None:
    made = write(hostile(texts), Format.DOCX)
    document = docx.Document(io.BytesIO(made))
    links = [one.target_ref for one in document.part.rels.values() if one.is_external]
    assert all(re.fullmatch(r"https?://[!-~]+", one) for one in links)
    read = reading_back.docx_words(made)
    assert all(len(one) < 100 or one[:100] in read for one in texts if one.isprintable())


@SETS
def test_pdf_is_set(texts: list[str]) -> None:
    made = write(hostile(texts), Format.PDF)
    assert made.startswith(b"%PDF-")
    if texts is MARKUP:
        words = reading_back.pdf_words(made)
        assert all(reading_back.squeezed(one) in words for one in texts if one.isprintable())


@given(pages)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_page_is_written_in_any_format(page: Page) -> None:
    made = {one: write(page, one) for one in Format}
    harmless(made[Format.HTML])
    docx.Document(io.BytesIO(made[Format.DOCX]))
    CalamineWorkbook.from_filelike(io.BytesIO(made[Format.XLSX]))
    assert made[Format.PDF].startswith(b"%PDF-")
    assert all(write(page, one) == made[one] for one in (Format.DOCX, Format.XLSX, Format.PDF))


MISSING = """
import sys
from coopplan.documents.blocks import (Page)
from coopplan.errors import MissingLibrary
from coopplan.render.formats import Format, write
library, format = sys.argv[1:]
sys.modules[library] = None
try:
    write(Page("p", "ru", "", ()), Format(format))
except MissingLibrary as error:
    print(error.fields["library"], error.fields["format"])
"""


@pytest.mark.parametrize(
    ("module", "format", "package"),
    [
        ("docx", "docx", "python-docx"),
        ("lxml", "docx", "python-docx"),
        ("xlsxwriter", "xlsx", "xlsxwriter"),
        ("typst", "pdf", "typst"),
    ],
)
def test_a_library_that_is_not_there_is_named(module: str, format: str, package: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", MISSING, module, format],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == [package, format], done.stderr


LIGHT = """
import sys
from coopplan.documents.blocks import (Page)
from coopplan.render.formats import Format, write
for format in ("md", "html", "csv"):
    write(Page("p", "ru", "", ()), Format(format))
print(*sys.modules)
"""


def test_texts_need_no_library() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT],
        env={**os.environ, "PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert not {"docx", "lxml", "xlsxwriter", "typst", "rich"} & set(done.stdout.split())
