"""Which columns of an XLSX sheet are hidden: the reader of cells does not tell.

The rule: the parts are looked at as text, for the few marks that are needed, and nothing in them is
followed; where the file is put together in another way, no column counts as hidden.
"""

from __future__ import annotations

import html
import io
import posixpath
import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace

from coopplan.exchange.table.grid import Grid

_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(r"<Relationship\b[^>]*>")
_COLUMN = re.compile(r"<(?:\w+:)?col\b[^>]*>")
_LOOKED_AT = 100_000
"""Bytes from the beginning of a sheet, before its cells."""
_MOST = 16_384


def marked(raw: bytes, grids: Iterable[Grid]) -> tuple[Grid, ...]:
    """The sheets of a file, with their hidden columns."""
    hidden = hidden_columns(raw)
    return tuple(replace(grid, hidden=hidden.get(grid.name, frozenset())) for grid in grids)


def hidden_columns(raw: bytes) -> dict[str, frozenset[int]]:
    """By the name of a sheet its hidden columns, counted from 0."""
    found: dict[str, frozenset[int]] = {}
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        names = set(archive.namelist())
        if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
            return found
        targets = {
            _value(tag, "Id"): posixpath.normpath(posixpath.join("xl", _value(tag, "Target")))
            for tag in _RELATION.findall(_text(archive, "xl/_rels/workbook.xml.rels"))
        }
        for tag in _SHEET.findall(_text(archive, "xl/workbook.xml")):
            part = targets.get(_value(tag, r"\w+:id"), "").removeprefix("/")
            if part in names:
                head = _text(archive, part).partition("<sheetData")[0]
                found[_value(tag, "name")] = frozenset(_hidden(head))
    return found


def _hidden(head: str) -> Iterator[int]:
    for tag in _COLUMN.findall(head):
        first, last = _value(tag, "min"), _value(tag, "max")
        if _value(tag, "hidden") in ("1", "true") and first.isdigit() and last.isdigit():
            yield from range(int(first) - 1, min(int(last), _MOST))


def _text(archive: zipfile.ZipFile, part: str) -> str:
    with archive.open(part) as stream:
        return stream.read(_LOOKED_AT).decode("utf-8", errors="replace")


def _value(tag: str, name: str) -> str:
    found = re.search(rf"\b{name}=[\"\']([^\"\']*)", tag)
    return html.unescape(found[1]) if found else ""
