"""The parts of an XLSX file: its sheets by their names, and what each of them refers to.

The rule: nothing that lies outside the file is followed, and a part that is not there is none.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator

from coopplan.exchange.table.xlsx_tags import value

_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(r"<Relationship\b[^>]*>")
_HEAD = 100_000
"""Bytes from the beginning of a part, where that is enough."""


def sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str, bool]]:
    """The sheets of a file: the name, the part in the archive, and whether it is hidden."""
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        return
    targets = dict(_targets(archive)) if "xl/_rels/workbook.xml.rels" in names else {}
    for tag in _SHEET.findall(_text(archive, "xl/workbook.xml")):
        part = targets.get(value(tag, r"\w+:id"), "").removeprefix("/")
        hidden = value(tag, "state") in ("hidden", "veryHidden")
        yield value(tag, "name"), part if part in names else "", hidden


def parts_of(archive: zipfile.ZipFile, sheet: str) -> Iterator[tuple[str, str]]:
    """The parts that a sheet refers to, each with what it is."""
    folder, name = posixpath.split(sheet)
    relations, names = f"{folder}/_rels/{name}.rels", set(archive.namelist())
    if relations not in names:
        return
    for tag in _RELATION.findall(archive.read(relations).decode("utf-8", errors="replace")):
        target = posixpath.normpath(posixpath.join(folder, value(tag, "Target")))
        if target.removeprefix("/") in names:
            yield value(tag, "Type").rpartition("/")[2], target.removeprefix("/")


def _targets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    for tag in _RELATION.findall(_text(archive, "xl/_rels/workbook.xml.rels")):
        target = posixpath.join("xl", value(tag, "Target"))
        yield value(tag, "Id"), posixpath.normpath(target)


def _text(archive: zipfile.ZipFile, part: str) -> str:
    with archive.open(part) as stream:
        return stream.read(_HEAD).decode("utf-8", errors="replace")
