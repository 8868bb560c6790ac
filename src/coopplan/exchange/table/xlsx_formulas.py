"""Cells of a sheet that are reckoned, and for which the file keeps no value.

The rule: a value is kept by the program that reckoned it; one that wrote the formula alone left
nothing that could be read, which is not the same as an empty cell. The formula stands in its place,
that of an error (#REF!, #N/A) as well: the value was lost with the link to it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import MAX_ROWS, Row, tidy
from coopplan.exchange.table.xlsx_tags import CELL, place, value

_FORMULA = re.compile(r"<(?:\w+:)?f(?:\s[^>]*?)?(?:/>|>(.*?)</)", re.DOTALL)
_VALUE = re.compile(r"<(?:\w+:)?v(?:\s[^>]*)?>(.*?)</", re.DOTALL)
_ERROR = re.compile(r"\st=[\"']e[\"']")

Formulas = Mapping[tuple[int, int], str]
"""Cells by row, from 1, and column, from 0, with their formulas."""


def unreckoned(data: str) -> dict[tuple[int, int], str]:
    """The cells of a sheet's data that have a formula without a value, or an error for one."""
    return dict(_unreckoned(data)) if _FORMULA.search(data) or _ERROR.search(data) else {}


def _unreckoned(data: str) -> Iterator[tuple[tuple[int, int], str]]:
    for found in CELL.finditer(data):
        tag, content = found[1], found[2] or ""
        formula, told = _FORMULA.search(content), _VALUE.search(content)
        sort = value(tag, "t")
        # A text of no letters is a value: what «=IF(A1="";"")» comes to.
        kept = told is not None and (told[1] or sort == "str") and sort != "e"
        lost = (formula is not None and not kept) or sort == "e"
        at = place(value(tag, "r")) if lost else None
        if at:
            own = f"={html.unescape(formula[1])}" if formula and formula[1] else ""
            yield at, tidy(own or (told[1] if told else "="))


def with_unreckoned(rows: Iterable[Row], formulas: Formulas) -> Iterator[Row]:
    """The rows with formulas for the values that they lack, in merged cells everywhere.

    Rows below them all, of which the reader of cells knows nothing, are told as well.
    """
    above: dict[int, str] = {}
    known = list(rows)
    for row in (*known, *_below(known, formulas)):
        told: dict[int, str] = {}
        for at in range(len(row.cells)):
            over = above.get(at) if at in row.above else None
            beside = told.get(at - 1) if at in row.left else None
            formula = over or beside or formulas.get((row.number, at))
            if formula:
                told[at] = formula
        above = told
        cells = tuple(told.get(at, text) for at, text in enumerate(row.cells))
        yield replace(row, cells=cells, unreckoned=frozenset(told)) if told else row


def _below(rows: Sequence[Row], formulas: Formulas) -> Iterator[Row]:
    """The rows under the last one in which nothing but formulas without a value stands."""
    last, width = max(row.number for row in rows), len(rows[0].cells)
    below = {row for row, at in formulas if last < row <= MAX_ROWS and at < width}
    for number in sorted(below):
        yield Row(number, ("",) * width)
