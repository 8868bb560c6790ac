"""What a reader of each format finds in it: its tables as rows of cells, and its words."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from typing import Any

import docx
from pypdf import PdfReader

Rows = list[list[str]]
VOID = {"meta", "br"}


class Html(HTMLParser):
    """The tables of a page, the lines of a cell parted by line breaks; every tag and attribute."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[Rows] = []
        self.headers: list[list[str]] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.lang = ""
        self._open: list[tuple[str, str]] = []
        self._cell: list[str] | None = None
        self.feed(text)
        self.close()
        assert not self._open, "a tag is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        self.tags.add(tag)
        self.attributes += [(tag, key, value) for key, value in found.items()]
        if tag == "html":
            self.lang = found["lang"]
        if "id" in found:
            assert found["id"] not in self.ids
            self.ids.add(found["id"])
        if tag == "a":
            self.links.append(found["href"])
        if tag == "table" and "cards" in found.get("class", ""):
            self.tables.append([])
        if tag == "tr" and self._in("table", "cards"):
            self.tables[-1].append([])
        if tag in ("td", "th") and self._in("table", "cards"):
            self._cell = []
        if tag == "span" and "line" in found.get("class", "").split() and self._cell:
            self._cell.append("\n")
        if tag == "svg" and self._cell is not None:
            self._cell.append(found.get("aria-label", ""))
        if tag not in VOID:
            self._open.append((tag, found.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        last, _ = self._open.pop()
        assert last == tag, f"{last} is closed by {tag}"
        if tag in ("td", "th") and self._cell is not None:
            self.tables[-1][-1].append("".join(self._cell).strip())
            self._cell = None

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_data(self, data: str) -> None:
        if not self._in("style"):
            self.words.append(data)
        if self._cell is not None:
            self._cell.append(data)

    def _in(self, tag: str, look: str = "") -> bool:
        return any(one == tag and look in looks for one, looks in self._open)


def markdown(text: str) -> list[Rows]:
    """The tables of a Markdown text, the rule below the heads left out."""
    tables: list[Rows] = []
    inside = False
    for line in text.split("\n"):
        if not line.startswith("| "):
            inside = False
            continue
        if not inside:
            tables.append([])
        inside = True
        cells = re.split(r"(?<!\\)\|", line)[1:-1]
        if not all(re.fullmatch(r" (---|---:) ", cell) for cell in cells):
            tables[-1].append([unescaped(cell.strip()) for cell in cells])
    return tables


def unescaped(text: str) -> str:
    """What Markdown shows: strong marks gone, signs as themselves, breaks as breaks."""
    text = re.sub(r"(?<!\\)\*\*", "", text).replace("<br>", "\n")
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def docx_tables(made: bytes) -> list[Rows]:
    """The tables of a Word document; a cell over several columns is told once."""
    document = docx.Document(io.BytesIO(made))
    tables: list[Rows] = []
    for table in document.tables:
        rows: Rows = []
        for row in table._tbl.tr_lst:
            cells: list[Any] = row.tc_lst
            rows.append(
                [
                    "\n".join("".join(t.text or "" for t in p.iter(_w("t"))) for p in cell.p_lst)
                    for cell in cells
                ]
            )
        tables.append(rows)
    return tables


def docx_words(made: bytes) -> str:
    """All text of a Word document's body."""
    body = docx.Document(io.BytesIO(made)).element.body
    return "".join(one.text or "" for one in body.iter(_w("t")))


def csv_rows(made: bytes) -> list[dict[str, str]]:
    """The records of a CSV file."""
    return list(csv.DictReader(io.StringIO(made.decode())))


def pdf_words(made: bytes) -> str:
    """All text of a PDF without its page numbers, as squeezed by `squeezed`."""
    pages = [squeezed(one.extract_text()) for one in PdfReader(io.BytesIO(made)).pages]
    numbers = [f"{place}/{len(pages)}" for place in range(1, len(pages) + 1)]
    return "".join(
        text.removesuffix(number).removeprefix(number)
        for text, number in zip(pages, numbers, strict=True)
    )


def squeezed(text: str) -> str:
    """A text without anything that a line break may change."""
    return re.sub(r"[\s\u200b\u00ad\ufffe]+", "", text)


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
