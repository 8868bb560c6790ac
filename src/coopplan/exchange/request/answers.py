"""A filled request read back: who answers, and what was filled in for each measure.

The rule: only filled cells are answers; a row whose cells are all empty says nothing.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from coopplan.errors import BadTableFile, MissingLibrary
from coopplan.exchange.request.form import DAY_ROW, FIELDS, FIRST_ROW, HIDDEN, KNOWN, SCHEMA
from coopplan.exchange.table.xlsx import measure
from coopplan.model.frozen import frozen


@frozen
class Answer:
    """What was filled in for one measure, by field; ``row`` is the row of the sheet, from 1."""

    measure: str
    row: int
    fields: Mapping[str, str]


@frozen
class Answers:
    """A filled request: its facts (agreement, quarter, body, side, lang), its day, its answers."""

    facts: Mapping[str, str]
    day: str
    answers: tuple[Answer, ...]


def read(raw: bytes) -> Answers | None:
    """The answers of a filled request, None where the file is no request. Raises MissingLibrary.

    The file has been measured before (`coopplan.exchange.table.files`).
    """
    try:
        import python_calamine as calamine
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="python-calamine", format="xlsx") from error
    try:
        measure(raw, "")
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
        if HIDDEN not in book.sheet_names or len(book.sheet_names) < 2:
            return None
        hidden = book.get_sheet_by_name(HIDDEN).to_python(skip_empty_area=False, nrows=5000)
        if not hidden or _text(hidden[0][0]) != SCHEMA:
            return None
        other = next(name for name in book.sheet_names if name != HIDDEN)
        sheet = book.get_sheet_by_name(other).to_python(skip_empty_area=False, nrows=5000)
    except (BadTableFile, calamine.CalamineError, ValueError, IndexError):
        return None
    facts = {_cell(hidden, at, 0): _cell(hidden, at, 1) for at in range(1, len(hidden))}
    found: list[Answer] = []
    for at in range(len(hidden)):
        ref = _cell(hidden, at, 3)
        row = FIRST_ROW + at
        told = {
            field: text
            for place, field in enumerate(FIELDS, start=len(KNOWN))
            if (text := _cell(sheet, row, place))
        }
        if ref and told:
            found.append(Answer(ref, row + 1, told))
    facts.pop("", None)
    return Answers(facts, _cell(sheet, DAY_ROW, 3), tuple(found))


def _cell(rows: Sequence[Sequence[object]], row: int, column: int) -> str:
    return _text(rows[row][column]) if row < len(rows) and column < len(rows[row]) else ""


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    return " ".join(str(value).split())
