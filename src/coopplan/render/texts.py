"""Texts and cells as files hold them: the words for people, the value for programs.

The rule: whatever goes into a file passes here, so nothing in it steers the program that opens it:
control characters are shown, and what a spreadsheet would compute can be kept a text (`inert`).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

from coopplan.documents.blocks import Cell, CellKind
from coopplan.documents.runs import Text
from coopplan.render.control import visible

Datum = str | int | Decimal | date | None
"""A value as a table for programs holds it."""

_COMPUTED = ("=", "+", "-", "@", "\t", "\r")


def told(text: Text) -> str:
    """The words of a text, whatever their roles."""
    return visible("".join(span.text for span in text))


def cell_lines(cell: Cell) -> list[str]:
    """The lines of a cell for a reader; a drawn series is the renderer's own business."""
    return [line for line in (told(text).strip() for text in (cell.text, *cell.below)) if line]


def again(cell: Cell) -> str:
    """What a cell repeats from the row above without saying it; empty for all others."""
    silent = cell.kind is CellKind.TEXT and isinstance(cell.value, str) and not cell_lines(cell)
    return visible(str(cell.value)) if silent else ""


def datum(cell: Cell) -> Datum:
    """The cell's value: days as days, numbers as numbers, codes as codes, lists joined by ``; ``.

    A text is its words with the further lines; a share is a decimal of six places.
    """
    value = cell.value
    if cell.kind is CellKind.TEXT:
        return "; ".join(cell_lines(cell)) or again(cell) or None
    if isinstance(value, Fraction):
        return round(Decimal(value.numerator) / Decimal(value.denominator), 6).normalize()
    if isinstance(value, tuple):
        return "; ".join(str(one) for one in value) or None
    if isinstance(value, str):
        return visible(value) or None
    return value


def inert(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_COMPUTED) else text
