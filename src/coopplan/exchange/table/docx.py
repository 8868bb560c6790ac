"""The tables of a DOCX file, read from its XML, each with the lines of text above it.

The rule: a table inside a cell is that cell's text, but within one that only lays out a page, or in
a text box, a table of its own; a footnote goes with its row, and a comment is told with it.
Pictures of pages are not read, which is told.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from coopplan.errors import CoopplanError, MissingLibrary
from coopplan.exchange.table import docx_pictures
from coopplan.exchange.table.docx_layout import laid_out
from coopplan.exchange.table.docx_parts import Parts, numbered
from coopplan.exchange.table.docx_rows import rows
from coopplan.exchange.table.files import Reason, refuse
from coopplan.exchange.table.grid import Grid, flat, remarks_of
from coopplan.model.plan_table import Left
from coopplan.ooxml.tags import W
from coopplan.ooxml.words import within

_LINES_BEFORE, _LINES_AFTER = 40, 40


def read(raw: bytes, path: str) -> tuple[Grid, ...]:
    """The tables of a file; raises BadTableFile, MissingLibrary."""
    try:
        import docx
        from docx.oxml import parse_xml
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="python-docx", format="docx") from error
    try:
        document = docx.Document(io.BytesIO(raw))
        body = document.element.body
        grids = _grids(body, Parts(document, parse_xml), path)
        pages = docx_pictures.in_body(body)
    except CoopplanError:
        raise
    except Exception as error:  # the package raises what its XML parser raises
        raise refuse(path, Reason.DAMAGED) from error
    if not grids:
        scanned = any(True for _ in body.iter(W + "drawing", W + "pict"))
        raise refuse(path, Reason.SCANNED if scanned else Reason.NO_TABLE)
    if pages:
        told = remarks_of(grids[0].number, {Left.PICTURES: [str(pages)]})
        grids = (replace(grids[0], remarks=(*grids[0].remarks, *told)), *grids[1:])
    return grids


def pictures(raw: bytes) -> int:
    """How many pictures of pages a file holds that can be opened; 0 for what is no DOCX."""
    if not raw.startswith(b"PK\x03\x04"):
        return 0
    import docx

    return docx_pictures.in_body(docx.Document(io.BytesIO(raw)).element.body)


def _grids(body: Any, parts: Parts, path: str) -> tuple[Grid, ...]:
    """The tables with the lines above each, and those below the last one."""
    found: list[Grid] = []
    lines: list[str] = []
    for element in _blocks(body):
        if element.tag == W + "p":
            lines.append(flat(numbered(element, parts)))
            continue
        told, places = rows(element, parts, path)
        if told:
            number = len(found) + 1
            unseen = frozenset(map(int, places.get(Left.HIDDEN_ROWS, ())))
            remarks = remarks_of(number, places)
            found.append(Grid(number, told, _near(lines), unseen=unseen, remarks=remarks))
        lines = []
    if found:
        found[-1] = replace(found[-1], after=tuple(filter(None, lines))[:_LINES_AFTER])
    return tuple(found)


def _near(lines: Sequence[str]) -> tuple[str, ...]:
    """The lines above a table, the last of them where they are many."""
    return tuple(filter(None, lines))[-_LINES_BEFORE:]


def _blocks(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body, those inside content controls and layouts too."""
    for element in parent:
        cells = laid_out(element) if element.tag == W + "tbl" else None
        if cells is not None:
            for cell in cells:
                yield from _blocks(cell)
        elif element.tag in (W + "p", W + "tbl"):
            yield element
            if element.tag == W + "p":  # tables in the text boxes of a paragraph
                yield from within(element, W + "tbl")
        elif element.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            yield from _blocks(element)
