"""Days that a spreadsheet shows as months or years: «мар.26» is kept there as 1 March 2026.

The rule: what a person sees counts. A day shown without its day of the month is a month, one shown
as a year alone is that year.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import replace

from coopplan.exchange.table import xlsx_tags
from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.xlsx_tags import place, value

_FORMAT = re.compile(r"<(?:\w+:)?numFmt\b[^>]*>")
_CELL = re.compile(r"<(?:\w+:)?c(?=\s)([^>]*)>")
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]|\*.')
"""What of a format is shown as it stands, or says colours, conditions and languages."""
_DAY = re.compile(r"\d\d\.(\d\d\.(\d{4}))")
_BUILT_IN: Mapping[str, str] = {"17": "mmm-yy"}

MONTH, YEAR = "month", "year"

Shown = Mapping[tuple[int, int], str]
"""Cells by row, from 1, and column, from 0: whether a month or a year is shown in them."""


def styles(archive: zipfile.ZipFile) -> dict[str, str]:
    """The styles, as cells name them, that show a day as a month or a year."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    text = archive.read("xl/styles.xml").decode("utf-8", errors="replace")
    formats = dict(_BUILT_IN)
    for tag in _FORMAT.findall(text):
        formats[value(tag, "numFmtId")] = value(tag, "formatCode")
    told = ((style, value(tag, "numFmtId")) for style, tag in xlsx_tags.styles(text))
    kinds = {style: _kind(formats.get(number, "")) for style, number in told}
    return {style: kind for style, kind in kinds.items() if kind}


def _kind(format: str) -> str:
    """What of a day a format shows, "" where it shows the day, an hour or no day at all."""
    bare = _QUOTED.sub("", format.split(";")[0]).lower()
    letters = set(re.findall(r"[a-z]", bare.replace("general", "")))
    if not letters or letters - {"m", "y"}:
        return ""
    return MONTH if "m" in letters else YEAR


def cells(data: str, of: Mapping[str, str]) -> dict[tuple[int, int], str]:
    """The cells of a sheet's data that are shown so, by the styles."""
    found: dict[tuple[int, int], str] = {}
    if not of:
        return found
    for tag in _CELL.findall(data):
        kind = of.get(value(tag, "s"))
        at = place(value(tag, "r")) if kind else None
        if kind and at:
            found[at] = kind
    return found


def shown(rows: Iterable[Row], told: Shown) -> tuple[Row, ...]:
    """The rows with months and years in place of such days, in merged cells everywhere."""
    made: list[Row] = []
    for row in rows:
        texts = list(row.cells)
        for at, text in enumerate(row.cells):
            if at in row.left and at and text == row.cells[at - 1]:
                texts[at] = texts[at - 1]
            elif at in row.above and made and at < len(made[-1].cells):
                texts[at] = made[-1].cells[at]
            elif (row.number, at) in told:
                day = _DAY.fullmatch(text)
                texts[at] = day[1 if told[row.number, at] == MONTH else 2] if day else text
        made.append(row if tuple(texts) == row.cells else replace(row, cells=tuple(texts)))
    return tuple(made)
