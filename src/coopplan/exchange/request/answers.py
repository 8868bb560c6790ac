"""A filled request read back: who answers, and what was filled in for each measure.

The rule: only filled cells are answers. A row is of the measure that a person sees in it, its
hidden ref coming second, since rows are moved, deleted and added by hand; a filled row that is of
no measure of the request is told, and so is a measure that is answered twice.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, datetime

from coopplan.errors import BadTableFile, MissingLibrary
from coopplan.exchange.request.form import DAY, DAY_ROW, FIELDS, FIRST_ROW, HIDDEN, KNOWN, SCHEMA
from coopplan.exchange.table.xlsx import measure, unbroken
from coopplan.exchange.table.xlsx_formulas import Formulas
from coopplan.exchange.table.xlsx_marks import formulas_left
from coopplan.model.frozen import frozen
from coopplan.model.text import fold

_MOST = 5000
"""Rows that are looked at."""


@frozen
class Answer:
    """What was filled in for one measure, by field; ``row`` is the row of the sheet, from 1.

    ``shown`` is what stands before it: №, title, deadline and what was known. ``measure`` is empty
    where it is of none that was asked about. ``unreckoned`` are the fields filled with a formula
    for which the file keeps no value.
    """

    measure: str
    row: int
    fields: Mapping[str, str]
    shown: tuple[str, str, str, str] = ("", "", "", "")
    unreckoned: frozenset[str] = frozenset()


@frozen
class Answers:
    """A filled request: its facts (agreement, quarter, body, side, lang), its day, its answers.

    ``strays`` are the filled rows that are of no measure of the request, or of one that is
    answered above. ``asked`` are the measures that were asked about, with № and title.
    """

    facts: Mapping[str, str]
    day: str
    answers: tuple[Answer, ...]
    strays: tuple[Answer, ...] = ()
    asked: Mapping[str, tuple[str, str]] = field(default_factory=dict)


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
        with unbroken(""):
            book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(raw))
            if HIDDEN not in book.sheet_names or len(book.sheet_names) < 2:
                return None
            hidden = book.get_sheet_by_name(HIDDEN).to_python(skip_empty_area=False, nrows=_MOST)
            if not hidden or _text(hidden[0][0]) != SCHEMA:
                return None
            other = next(name for name in book.sheet_names if name != HIDDEN)
            sheet = book.get_sheet_by_name(other).to_python(skip_empty_area=False, nrows=_MOST)
            formulas = formulas_left(raw, other)
    except (BadTableFile, calamine.CalamineError, ValueError, IndexError):
        return None
    facts = {_cell(hidden, at, 0): _cell(hidden, at, 1) for at in range(1, len(hidden))}
    facts.pop("", None)
    asked = {
        ref: (_cell(hidden, at, 4), _cell(hidden, at, 5))
        for at in range(len(hidden))
        if (ref := _cell(hidden, at, 3))
    }
    labels = {_cell(hidden, at, 7): _cell(hidden, at, 8) for at in range(len(hidden))}
    return _answers(_with(sheet, formulas), facts, (asked, labels), formulas)


def _with(sheet: Sequence[Sequence[object]], formulas: Formulas) -> Sequence[Sequence[object]]:
    """The rows of a sheet with the formulas where the values are that they lack."""
    rows = [list(row) for row in sheet]
    for (number, at), formula in formulas.items():
        if number <= len(rows):
            row = rows[number - 1]
            row += [""] * (at + 1 - len(row))
            row[at] = formula
    return rows


def _answers(
    sheet: Sequence[Sequence[object]],
    facts: Mapping[str, str],
    names: tuple[Mapping[str, tuple[str, str]], Mapping[str, str]],
    formulas: Formulas,
) -> Answers:
    """What a sheet answers; ``names`` are the measures asked about, and the words of its form."""
    asked, labels = names
    head, places = _header(sheet, labels)
    found: dict[str, Answer] = {}
    strays: list[Answer] = []
    for at in range(head + 1, len(sheet)):
        told = {one: text for one in FIELDS if (text := _cell(sheet, at, places[one]))}
        if not told:
            continue
        no, title, due, known = (_cell(sheet, at, places[one]) for one in KNOWN)
        ref = _measure((no, title), _cell(sheet, at, places["ref"]), asked)
        left = frozenset(one for one in told if (at + 1, places[one]) in formulas)
        answer = Answer(ref or "", at + 1, told, (no, title, due, known), left)
        if ref is None or ref in found:
            strays.append(answer)
        else:
            found[ref] = answer
    day = _day(sheet, head, labels.get(DAY, ""))
    return Answers(facts, day, tuple(found.values()), tuple(strays), dict(asked))


def _header(
    sheet: Sequence[Sequence[object]], labels: Mapping[str, str]
) -> tuple[int, dict[str, int]]:
    """The row of the columns' names and where each column stands; as written if none is found."""
    fields = (*KNOWN, *FIELDS, "ref")
    usual = {name: place for place, name in enumerate(fields)}
    names = {labels.get(name, ""): name for name in fields}
    names.pop("", None)
    for at in range(len(sheet)):
        found = {
            names[text]: place
            for place in range(len(sheet[at]))
            if (text := _cell(sheet, at, place)) in names
        }
        if len(found) * 2 > len(fields):
            nowhere = len(sheet[at])
            return at, {name: found.get(name, nowhere) for name in fields}
    return FIRST_ROW - 1, usual


def _measure(shown: tuple[str, str], ref: str, asked: Mapping[str, tuple[str, str]]) -> str | None:
    """The measure that a row is of: by its title, of several alike by its number and its ref."""
    alike = [one for one, (_, title) in asked.items() if shown[1] and fold(title) == fold(shown[1])]
    if ref in alike or (ref in asked and not alike):
        return ref
    if len(alike) > 1:
        alike = [one for one in alike if asked[one][0] == shown[0]]
    return alike[0] if len(alike) == 1 else None


def _day(sheet: Sequence[Sequence[object]], head: int, label: str) -> str:
    """What stands beside the words «day of the answer», above the table."""
    for at in range(min(head, len(sheet))):
        row = [_cell(sheet, at, place) for place in range(len(sheet[at]))]
        if label and label in row:
            return next((text for text in row[row.index(label) + 1 :] if text), "")
    return "" if label else _cell(sheet, DAY_ROW, 3)


def _cell(rows: Sequence[Sequence[object]], row: int, column: int) -> str:
    return _text(rows[row][column]) if row < len(rows) and column < len(rows[row]) else ""


def _text(value: object) -> str:
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.strftime("%Y-%m-%d")
    return " ".join(str(value).split())
