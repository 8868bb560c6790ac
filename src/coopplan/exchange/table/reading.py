"""The one door to plan tables: a file in, its tables out."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from coopplan.exchange.table import delimited, text_strikes
from coopplan.exchange.table.files import Kind, contents, kind_of
from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.xlsx_marks import marked

ENDINGS = (
    ".docx", ".xlsx", ".csv", ".tsv", ".txt", ".md",
    ".docm", ".xlsm", ".doc", ".xls", ".xlsb", ".pdf", ".odt", ".ods", ".rtf",
    ".jpg", ".jpeg", ".png", ".tif", ".tiff",
)  # fmt: skip
"""Names that are taken for a table's; what a file is, its first bytes tell."""


def read(path: Path | str) -> tuple[Grid, ...]:
    """The tables of a file; raises BadTableFile, MissingLibrary."""
    raw = contents(Path(path))
    return read_bytes(raw, str(path))


def read_bytes(raw: bytes, path: str) -> tuple[Grid, ...]:
    """The tables of a file's bytes; a format's library is imported when it is needed."""
    kind = kind_of(raw, path)
    if kind is Kind.TEXT:
        return delimited.read(raw, path)
    grids: tuple[Grid, ...] = import_module(f"coopplan.exchange.table.{kind}").read(raw, path)
    return tuple(map(text_strikes.seen, marked(raw, grids) if kind is Kind.XLSX else grids))
