"""The comments beside the cells of an XLSX file, told and never read as what a cell says.

The rule: what Excel calls notes and what it calls threaded comments are both comments; a thread is
told in place of the note that stands in for it in older programs.
"""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator

from coopplan.exchange.table.xlsx_parts import parts_of
from coopplan.exchange.table.xlsx_runs import text_of
from coopplan.exchange.table.xlsx_tags import place, value

_NOTE = re.compile(r"<(?:\w+:)?comment\b([^>]*)>(.*?)</(?:\w+:)?comment>", re.DOTALL)
_THREAD = re.compile(
    r"<(?:\w+:)?threadedComment\b([^>]*)>(.*?)</(?:\w+:)?threadedComment>", re.DOTALL
)
_THREADED_TEXT = re.compile(r"<(?:\w+:)?text\b[^>]*>([^<]*)</(?:\w+:)?text>", re.DOTALL)


def comments(archive: zipfile.ZipFile, sheet: str) -> Iterator[tuple[int, str]]:
    """The comments of a sheet, a part of the archive, by the numbers of their rows."""
    told: dict[str, list[str]] = {}
    notes: dict[str, list[str]] = {}
    for kind, part in parts_of(archive, sheet):
        text = archive.read(part).decode("utf-8", errors="replace")
        if kind == "threadedComment":
            for found in _THREAD.finditer(text):
                words = "".join(_THREADED_TEXT.findall(found[2]))
                told.setdefault(value(found[1], "ref"), []).append(html.unescape(words))
        elif kind == "comments":
            for found in _NOTE.finditer(text):
                notes.setdefault(value(found[1], "ref"), []).append(text_of(found[2]))
    rows = [
        (at[0], text)
        for ref, texts in (notes | told).items()
        if (at := place(ref))
        for text in texts
        if text.strip()
    ]
    yield from sorted(rows, key=lambda one: one[0])
