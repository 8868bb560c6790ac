"""What a row takes from the measure above it: it goes on with it, or says «то же».

The rule: what has a number of its own is a measure of its own; without one a row goes on where the
page, a merged cell or the sentence itself says so.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.exchange.table.apart import has_own_section, is_another, runs_on, stands_alone
from coopplan.exchange.table.cells import is_mark
from coopplan.exchange.table.dittos import is_unsure, says_again
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.hyphens import mended, mended_deadline, mended_lines
from coopplan.exchange.table.lines import is_ditto, is_nothing
from coopplan.exchange.table.open_ends import is_open
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.plan_table import Meaning

_NO_FIELDS = frozenset((Meaning.OTHER, Meaning.FUNDING, Meaning.PROGRESS, Meaning.SKIP))
"""Columns whose words go into the note, or nowhere."""
_BRACKETED = re.compile(r"^\(\s*[^\W\d_]")
"""«(протяжённость 187 км)»: no measure begins so, unlike «(1) Провести»."""
_ITEM = re.compile(r"^(?:\d{1,2}[.)]|[-–—•*])\s")


def goes_on(row: Row, header: Header, last: RawMeasure | None) -> bool:
    """Whether a row goes on with the measure above: cut by a page, or merged down."""
    if last is None or len(last.cells) != len(row.cells):
        return False
    number, title_at = cell_of(row, header, Meaning.NUMBER), header.having(Meaning.TITLE)[0]
    title = row.cells[title_at]
    numbers = header.having(Meaning.NUMBER)
    own_number = bool(number) and not any(place in row.above for place in numbers)
    if title_at in row.above:
        return not own_number
    if own_number or has_own_section(row, header, last):
        return False
    if not title:
        return not is_another(row, header, last)
    if is_ditto(title):
        return False
    if numbers and not number:
        if not leads_on(last, header) and stands_alone(row, header, last):
            return False
        return _begins_within(title) or leads_on(last, header) or bool(_ITEM.match(title))
    return not numbers and _ends_sentence(row, header, last)


def is_apart(row: Row, header: Header, last: RawMeasure | None) -> bool:
    """Whether a row that was taken for a measure might go on with the one above."""
    title = row.cells[header.having(Meaning.TITLE)[0]]
    numbers = header.having(Meaning.NUMBER)
    if last is None or not numbers or cell_of(row, header, Meaning.NUMBER):
        return False
    numbered = any(last.cells[place] for place in numbers if place < len(last.cells))
    begun = title.lstrip("-–—•* ")
    return _begins_within(begun) or (numbered and tells_title_alone(row, header))


def _begins_within(title: str) -> bool:
    """Whether a title begins within a sentence: with a small letter, or words in a bracket."""
    return title[:1].islower() or bool(_BRACKETED.match(title))


def tells_title_alone(row: Row, header: Header) -> bool:
    """Whether a row says neither when nor who."""
    others = (*header.having(Meaning.DEADLINE), *header.having(Meaning.BODIES))
    return bool(others) and not any(row.cells[place] for place in others)


def _ends_sentence(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether, in a table without numbers, a row without bodies is the end of a sentence above."""
    at, bodies = header.having(Meaning.TITLE)[0], header.having(Meaning.BODIES)
    if not bodies or any(row.cells[place] for place in bodies):
        return False
    begun = last.cells[at][:1].isupper() and row.cells[at][:1].islower()
    return begun or leads_on(last, header)


def joined(
    grid: Grid, row: Row, header: Header, last: RawMeasure, *, cut: bool = False
) -> RawMeasure:
    """The measure above with what a row goes on to say of it; ``cut``: with the end of its title.

    A section whose name goes on is told in whole.
    """
    cells, section = [], last.section
    whole_title = header.having(Meaning.TITLE)[:cut]
    for place, (old, told) in enumerate(zip(last.cells, row.cells, strict=True)):
        dated = header.columns[place].meaning is Meaning.DEADLINE
        new = mended_lines(told, dated=dated)
        if not new or place in row.above or new == old:
            cells.append(old)
        elif not old:
            cells.append(new)
        else:
            whole = mended_deadline(old, new) if dated else mended(old, new)
            inline = not dated and (new[:1].islower() or old.endswith(("-", ",")))
            inline = inline or place in whole_title
            between = " " if inline else "\n"
            cells.append(whole or f"{old}{between}{new}")
            if header.columns[place].meaning is Meaning.SECTION and runs_on(old, new):
                cells[-1] = flat(cells[-1])
                section = section.replace(flat(old), cells[-1], 1)
    rows = (*last.rows, row.number) if last.table == grid.number else last.rows
    notes = (*last.notes, *row.notes)
    return replace(last, rows=rows, cells=tuple(cells), notes=notes, section=section)


def begun(
    grid: Grid, row: Row, cells: tuple[str, ...], section: str, last: RawMeasure | None
) -> RawMeasure:
    """A measure that begins with a row; ``last`` is the one that its «то же» means."""
    above = last.none if last is not None else frozenset()
    none = frozenset(
        at
        for at, text in enumerate(row.cells)
        if (text and is_nothing(text)) or (at in above and is_ditto(text))
    )
    section = flat(section)
    return RawMeasure(grid.number, (row.number,), cells, section, row.notes, last is not None, none)


def resolved(row: Row, header: Header, last: RawMeasure | None) -> tuple[str, ...] | None:
    """The row's cells with «то же» filled in from the measure above; None where that is not told.

    It is not of an empty cell, unless a dash there says that there is none. Beside other bodies it
    stays, for ``measures`` to fill in. Words that the lines of a cell have cut are whole in them.
    """
    cells = []
    for place, text in enumerate(row.cells):
        column = header.columns[place] if place < len(header.columns) else None
        if column is None or column.meaning is Meaning.NUMBER:
            cells.append(text)
        elif is_ditto(text):
            if last is None or place >= len(last.cells):
                return None
            above, beside = last.cells[place], column.meaning in _NO_FIELDS
            told = (
                beside or column.meaning is Meaning.SECTION
            )  # whose headings are told by themselves
            if not told and not _says_again(row, header, column.meaning, last):
                return None
            cells.append(text if beside and not above else above)
        elif column.meaning is Meaning.BODIES and (
            is_unsure(text) or (last is None and says_again(text))
        ):
            return None
        else:
            dated = column.meaning is Meaning.DEADLINE
            blank = is_nothing(text) and not (dated and is_mark(text))
            cells.append("" if blank else mended_lines(text, dated=dated))
    return tuple(cells)


def _says_again(row: Row, header: Header, meaning: Meaning, last: RawMeasure) -> bool:
    """Whether «то же» in the columns of a meaning is said of anything that the one above tells."""
    return any(
        is_ditto(row.cells[at]) and bool(last.cells[at] or at in last.none)
        for at in header.having(meaning)
        if at < min(len(row.cells), len(last.cells))
    )


def leads_on(last: RawMeasure, header: Header) -> bool:
    """Whether the title above ends in the middle of a sentence."""
    at = header.having(Meaning.TITLE)[0]
    title = last.cells[at] if at < len(last.cells) else ""
    return is_open(title)
