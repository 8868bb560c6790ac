"""The file of a filled request: its sheets, and what its hidden sheet tells of what was sent.

The rule: a file is a request by its hidden sheet. A sheet of a request that came without it can be
told by its headings; who answers, and about what, nobody knows then.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from coopplan.errors import BadTableFile, MissingLibrary
from coopplan.exchange.request.asides import Sheet
from coopplan.exchange.request.columns import Rows, bare, cell
from coopplan.exchange.request.form import ABOVE, HIDDEN, KNOWN, SCHEMA
from coopplan.exchange.table.xlsx import measure, unbroken
from coopplan.exchange.table.xlsx_formulas import Formulas
from coopplan.exchange.table.xlsx_marks import comments_of, unvalued
from coopplan.model.frozen import frozen
from coopplan.model.text import fold

if TYPE_CHECKING:
    import python_calamine as calamine

_MOST = 5000
"""Rows that are looked at."""


@frozen
class Sent:
    """What was sent: the facts of a request, its measures with № and title, its words.

    ``labels`` are the headings, ``above`` the words over the table, bare; ``known`` are deadline
    and what was known of a measure. An earlier form tells neither of the last two.
    """

    facts: Mapping[str, str]
    asked: Mapping[str, tuple[str, str]]
    labels: Mapping[str, str]
    above: frozenset[str] = frozenset()
    known: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def shown(self, ref: str) -> dict[str, str]:
        """What was shown of a measure, by field, without its number."""
        texts = (self.asked[ref][1], *self.known.get(ref, ("", "")))
        return dict(zip(KNOWN[1:], texts, strict=True))


def opened(raw: bytes) -> tuple[tuple[Sheet, ...], Sent] | None:
    """The sheets that people see and what was sent, None where a file is no request."""
    try:
        import python_calamine as calamine
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="python-calamine", format="xlsx") from error
    try:
        measure(raw, "")
        with unbroken(""):
            book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
            if HIDDEN not in book.sheet_names:
                return None
            hidden = _rows(book, HIDDEN)
            if cell(hidden, 0, 0) != SCHEMA:
                return None
            names = [
                meta.name
                for meta in book.sheets_metadata
                if meta.typ is calamine.SheetTypeEnum.WorkSheet and meta.name != HIDDEN
            ]
            return tuple(_sheet(book, raw, name) for name in names), _sent(hidden)
    except (BadTableFile, calamine.CalamineError, ValueError, IndexError):
        return None


def is_bare(rows: Iterable[Iterable[str]], headings: Iterable[frozenset[str]]) -> bool:
    """Whether the rows of a table are those of a request that lost its hidden sheet.

    ``headings`` are, by language, those of its columns that no other table has.
    """
    known = [frozenset(map(fold, one)) for one in headings]
    for row in rows:
        cells = {fold(text) for text in row}
        if SCHEMA in cells or any(len(cells & one) > 1 for one in known):
            return True
    return False


def _sheet(book: calamine.CalamineWorkbook, raw: bytes, name: str) -> Sheet:
    formulas = unvalued(raw, name)
    ranges = book.get_sheet_by_name(name).merged_cell_ranges or ()
    return Sheet(
        name,
        _with(_rows(book, name), formulas),
        formulas,
        comments_of(raw, name),
        tuple((top, bottom) for top, bottom in ranges),
    )


def _rows(book: calamine.CalamineWorkbook, name: str) -> Rows:
    rows: Rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=_MOST)
    return rows


def _with(sheet: Rows, formulas: Formulas) -> Rows:
    """The rows of a sheet with what stands there where the values are that they lack."""
    rows = [list(row) for row in sheet]
    for (number, at), formula in formulas.items():
        if number <= len(rows):
            row = rows[number - 1]
            row += [""] * (at + 1 - len(row))
            row[at] = formula
    return rows


def _sent(hidden: Rows) -> Sent:
    """What the hidden sheet tells."""
    facts = {cell(hidden, at, 0): cell(hidden, at, 1) for at in range(1, len(hidden))}
    facts.pop("", None)
    refs = {ref: at for at in range(len(hidden)) if (ref := cell(hidden, at, 3))}
    words = [(cell(hidden, at, 7), cell(hidden, at, 8)) for at in range(len(hidden))]
    return Sent(
        facts,
        {ref: (cell(hidden, at, 4), cell(hidden, at, 5)) for ref, at in refs.items()},
        {name: text for name, text in words if name and name != ABOVE},
        frozenset(bare(text) for name, text in words if name == ABOVE),
        {ref: (cell(hidden, at, 10), cell(hidden, at, 11)) for ref, at in refs.items()},
    )
