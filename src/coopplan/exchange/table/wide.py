"""Rows of one text: a section's heading, a note, a title, or no more than a measure's own cell."""

from __future__ import annotations

import re

from coopplan.exchange.table import filled
from coopplan.exchange.table.continuing import leads_on
from coopplan.exchange.table.grid import Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.headings import time_level
from coopplan.exchange.table.lines import (
    NUMBER,
    is_note,
    is_nothing,
    is_rule,
    is_section,
    is_stamp,
    is_sum,
    is_taken_out,
)
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.signed import signs, signs_alone
from coopplan.exchange.table.signed_off import signs_off
from coopplan.model.plan_table import Column, Meaning, RowKind

_FEW = 4
"""Words fewer than which, saying that a measure is no more, are no part of another's title."""


def wide_kind(
    row: Row, header: Header, next_number: str, last: RawMeasure | None, *, rest: bool
) -> RowKind | None:
    """What a row of one text is: a section, a note or a title; None for a row of a measure.

    ``rest``: it is the end of the title above.
    """
    number = cell_of(row, header, Meaning.NUMBER)
    title = row.cells[header.having(Meaning.TITLE)[0]]
    own = row.own()
    if not own:
        return None
    text = flat(" ".join(own))
    if (signs(own) or signs_off(own)) and not row.above:
        return RowKind.NOTE
    others = [
        cell
        for place, cell in enumerate(row.cells)
        if cell
        and header.columns[place : place + 1]
        and not _may_hold_heading(header.columns[place])
        and cell != title
    ]
    if len(own) == 1:
        if number and filled.NUMBER.match(text):
            return None
        if is_note(text) or is_sum(text) or is_rule(text) or signs_alone(text):
            return RowKind.NOTE
        if is_stamp(text) and (last is None or "___" in text):
            return RowKind.TITLE
        if len(row.left) * 2 >= len(row.cells) or not title:
            return RowKind.SECTION if not row.above and not others else None
        if others or row.above or rest:
            return None
        if time_level(text):
            return RowKind.SECTION
        if is_section(text) or (not header.having(Meaning.NUMBER) and NUMBER.match(text)):
            return RowKind.SECTION if is_section(text) or is_heading(text) else None
        leads = last is not None and leads_on(last, header)
        return RowKind.SECTION if is_heading(text) and not leads else None
    if is_taken_out(title) and (all(map(is_nothing, others)) or len(title.split()) < _FEW):
        return RowKind.NOTE
    if number and title and not others and len(own) == 2:
        bare = number.strip(" .)")
        if re.fullmatch(r"[IVXІХ]+", bare) or (
            bare and next_number.startswith(f"{bare}.") and next_number.strip(" .") != bare
        ):
            return RowKind.SECTION
    return None


def _may_hold_heading(column: Column) -> bool:
    """Whether the heading of a section may stand in a column: that of the №, or of none."""
    unnamed = column.meaning is Meaning.SKIP and not column.name
    return unnamed or column.meaning in (Meaning.NUMBER, Meaning.TITLE)


def is_heading(text: str) -> bool:
    """Whether a text by itself in a row reads as a heading and not as the end of a sentence."""
    bare = NUMBER.sub("", text)
    return bare[:1].isupper() and not text.endswith((".", ";", ",")) and len(text.split()) < 16


def wide_text(row: Row) -> str:
    """All that a row says, on one line."""
    own = row.own()
    return flat(" ".join(own))
