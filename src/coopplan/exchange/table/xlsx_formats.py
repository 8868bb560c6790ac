"""Numbers that a spreadsheet shows otherwise than it keeps them: «мар.26» for a day, 40 % for 0.4.

The rule: what a person sees counts. A day shown without its day of the month is a month, one shown
as a year alone is that year; a share shown in hundredths is told in as many digits as are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import ROUND_HALF_UP, Context, Decimal

from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.xlsx_tags import styles, value

_FORMAT = re.compile(r"<(?:\w+:)?numFmt\b[^>]*>")
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\[[^\]]*\]|\*.')
"""What of a format is shown as it stands, or says colours, conditions and languages."""
_DAY = re.compile(r"\d\d\.(\d\d\.(\d{4}))")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,30})?(?:e-?\d{1,2})?")
_BUILT_IN: Mapping[str, str] = {"9": "0%", "10": "0.00%", "17": "mmm-yy"}

MONTH, YEAR, SHARE = "month", "year", "%"

Shown = Mapping[tuple[int, int], str]
"""Cells by row, from 1, and column, from 0: a month, a year or a share is shown in them.

A share is told with its digits behind the point: ``%``, ``%0`` for one, ``%00`` for two.
"""


def kinds(text: str) -> dict[str, str]:
    """The styles of a file, as cells name them, that show a number so."""
    formats = dict(_BUILT_IN)
    for tag in _FORMAT.findall(text):
        formats[value(tag, "numFmtId")] = value(tag, "formatCode")
    told = ((style, value(tag, "numFmtId")) for style, tag in styles(text))
    found = {style: _kind(formats.get(number, "")) for style, number in told}
    return {style: kind for style, kind in found.items() if kind}


def is_shown(kind: str, sort: str) -> bool:
    """Whether a cell of this sort shows a number so: a text is no share, whatever its style."""
    return not kind.startswith(SHARE) or sort in ("", "n")


def _kind(format: str) -> str:
    """What a format shows, "" where it shows a whole day, an hour or the number as it is kept."""
    bare = _QUOTED.sub("", format.split(";")[0]).lower()
    if SHARE in bare:
        behind = re.search(r"\.([0#?]+)", bare)
        return SHARE + "0" * len(behind[1] if behind else "")
    letters = set(re.findall(r"[a-z]", bare.replace("general", "")))
    if not letters or letters - {"m", "y"}:
        return ""
    return MONTH if "m" in letters else YEAR


def shown(rows: Iterable[Row], told: Shown) -> tuple[Row, ...]:
    """The rows with what is shown in place of such numbers, in merged cells everywhere."""
    made: list[Row] = []
    for row in rows:
        texts = list(row.cells)
        for at, text in enumerate(row.cells):
            if at in row.left and at and text == row.cells[at - 1]:
                texts[at] = texts[at - 1]
            elif at in row.above and made and at < len(made[-1].cells):
                texts[at] = made[-1].cells[at]
            elif (row.number, at) in told:
                texts[at] = _as_shown(text, told[row.number, at])
        made.append(row if tuple(texts) == row.cells else replace(row, cells=tuple(texts)))
    return tuple(made)


def _as_shown(text: str, kind: str) -> str:
    if kind.startswith(SHARE):
        return _share(text, len(kind) - 1)
    day = _DAY.fullmatch(text)
    return day[1 if kind == MONTH else 2] if day else text


_WIDE = Context(prec=500)
"""Room for the largest number of a workbook (1E308) with the most decimals (30)."""


def _share(text: str, digits: int) -> str:
    """A share in hundredths: «0.4» is «40%»; what is no number stays as it is."""
    if not _NUMBER.fullmatch(text):
        return text
    whole = (Decimal(text) * 100).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, _WIDE)
    return f"{whole:f}%"
