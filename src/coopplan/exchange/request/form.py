"""The sheet that goes to a body: its measures, what is known, and cells to fill in.

The rule: everything but the cells to fill is locked; a status is chosen from a list; a hidden sheet
tells the program which agreement, quarter, body and measures were sent, in which words, and what
the columns are called, and a hidden column which measure each row is of, so that rows may be moved.
Text is written as text, so that nothing in it is computed. Each cell to fill tells what goes into
it, and a row has room for an answer of some lines; not every program works out the height of a row
by itself.

A form with answers is one that came back and could not be read: the answers stand in it as they
were typed, each with the reason.
"""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import UTC, datetime
from typing import Any

from coopplan.errors import MissingLibrary
from coopplan.exchange.table.xlsx_tags import letters
from coopplan.model.frozen import frozen

SCHEMA = "coopplan-request/1"
HIDDEN = "coopplan"
FIELDS = ("status", "done_on", "done", "text", "promise", "reason", "document")
"""What is filled in for each measure, in the order of the columns."""
KNOWN = ("no", "title", "deadline", "known")
FIRST_ROW = 6
"""The row of the first measure, counted from 0; the one above has the columns' names."""
DAY_ROW = 3
"""The row with the cell for the day of the answer."""
DAY = "day"
"""Under which name the words beside that cell are told to the program."""
ABOVE = "above"
"""Under which name the words over the table are told to the program."""
WHY = "why"
"""The column of reasons, in a form that came back."""


@frozen
class Line:
    """A measure of a form: its ref, and №, title, deadline and what is known of it.

    ``filled`` is what was answered, by field, and ``why`` the reason why it was not read. A line
    without a ref is of no measure that was asked about; its № and title may be mended.
    """

    ref: str
    known: tuple[str, str, str, str]
    filled: Mapping[str, str] = field(default_factory=dict)
    why: str = ""


@frozen
class Form:
    """A request in words: ``facts`` tell the program whose it is, ``labels`` name the columns.

    ``help`` tells by field what goes into a cell. ``asked`` are the measures that answers may be
    about, with № and title, where they are others than those of the lines. ``filled_day`` is the
    day as it was typed, where the form came back.
    """

    title: str
    lead: str
    back: str
    day: str
    hint: str
    labels: Mapping[str, str]
    help: Mapping[str, str]
    statuses: Sequence[str]
    facts: Mapping[str, str]
    lines: Sequence[Line]
    asked: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    filled_day: str = ""
    why_day: str = ""


_WIDTHS = {
    "no": 5,
    "title": 32,
    "deadline": 13,
    "known": 24,
    "status": 15,
    "done_on": 14,
    "done": 11,
    "text": 34,
    "promise": 15,
    "document": 15,
    WHY: 22,
}
"""How wide columns are, in letters; the others are 18."""
_LINE = 15
"""The height of a line, in points."""
_LEAST = 5
"""Lines that a row has room for, so that an answer may be written and seen."""


def written(form: Form) -> bytes:
    """The form as XLSX; the same form gives the same bytes. Raises MissingLibrary."""
    try:
        import xlsxwriter
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="xlsxwriter", format="xlsx") from error
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
    _sheet(book, form)
    _hidden(book, form)
    book.close()
    return out.getvalue()


def _sheet(book: Any, form: Form) -> None:
    """The sheet that a person sees."""
    sheet = book.add_worksheet("1")
    cell = {"text_wrap": True, "valign": "top", "border": 1}
    name = book.add_format({**cell, "bold": True, "bg_color": "#E7ECEF"})
    locked = book.add_format(cell)
    free = book.add_format({**cell, "locked": False, "bg_color": "#FFF9DB", "num_format": "@"})
    reason = book.add_format({**cell, "font_color": "#9C0006"})
    sheet.write_string(0, 0, form.title, book.add_format({"bold": True, "font_size": 13}))
    sheet.write_string(1, 0, form.lead)
    sheet.write_string(2, 0, form.back)
    sheet.write_string(DAY_ROW, 0, form.day)
    _put(sheet, DAY_ROW, 3, form.filled_day, free)
    if form.why_day:
        sheet.write_string(DAY_ROW, 4, form.why_day, book.add_format({"font_color": "#9C0006"}))
    sheet.write_string(DAY_ROW + 1, 0, form.hint)
    fields = (*KNOWN, *FIELDS)
    ref_at = len(fields)
    shown = (*fields, WHY) if any(line.why for line in form.lines) else fields
    places = [*range(ref_at), *range(ref_at + 1, len(shown) + 1)]
    for place, field_ in zip(places, shown, strict=True):
        sheet.set_column(place, place, _width(field_))
        sheet.write_string(FIRST_ROW - 1, place, form.labels[field_], name)
    heads = [form.labels[one] for one in shown]
    sheet.set_row(FIRST_ROW - 1, _LINE * _lines(shown, heads))
    for at, line in enumerate(form.lines, start=FIRST_ROW):
        texts = [*line.known, *(line.filled.get(one, "") for one in FIELDS), line.why]
        lines = _lines((*fields, WHY), texts)
        sheet.set_row(at, _LINE * min(27, max(_LEAST, lines)))
        for place, text in enumerate(line.known):
            mended = not line.ref and KNOWN[place] in ("no", "title")
            sheet.write_string(at, place, text[:30_000], free if mended else locked)
        for place, field_ in enumerate(FIELDS, start=len(KNOWN)):
            _put(sheet, at, place, line.filled.get(field_, ""), free)
        sheet.write_string(at, ref_at, line.ref, locked)
        if len(shown) > len(fields):
            sheet.write_string(at, ref_at + 1, line.why, reason)
    sheet.write_string(FIRST_ROW - 1, ref_at, SCHEMA)
    sheet.set_column(ref_at, ref_at, None, None, {"hidden": True})
    last = FIRST_ROW + max(len(form.lines), 1) - 1
    _asked_for(sheet, form, last)
    _laid_out(sheet, last, places[-1])


def _put(sheet: Any, row: int, column: int, text: str, how: Any) -> None:
    if text:
        sheet.write_string(row, column, text[:30_000], how)
    else:
        sheet.write_blank(row, column, None, how)


def _asked_for(sheet: Any, form: Form, last: int) -> None:
    """What may be typed into each cell, told where it is typed; a status is one of the list.

    A day has its year. Its cell is of text like the others: a program that takes it for a date
    makes the first of the month of «август 2026».
    """
    for place, field_ in enumerate(FIELDS, start=len(KNOWN)):
        rule: dict[str, object] = {
            "validate": "any",
            "input_title": form.labels[field_][:32],
            "input_message": form.help.get(field_, "")[:255],
        }
        told = {
            "error_title": form.labels[field_][:32],
            "error_message": form.help.get(field_, "")[:255],
        }
        if field_ == "status":
            rule |= {"validate": "list", "source": list(form.statuses), **told}
        elif field_ == "done_on":
            cell = f"{letters(place)}{FIRST_ROW + 1}"
            year = f'OR(ISNUMBER({cell}),ISNUMBER(SEARCH("20??",{cell})))'
            rule |= {"validate": "custom", "value": f"={year}", "error_type": "warning", **told}
        sheet.data_validation(FIRST_ROW, place, last, place, rule)
    told = {"input_title": form.day.rstrip(":")[:32], "input_message": form.help.get(DAY, "")[:255]}
    sheet.data_validation(DAY_ROW, 3, DAY_ROW, 3, {"validate": "any", **told})


def _laid_out(sheet: Any, last: int, edge: int) -> None:
    """The sheet on paper, and what of it may be changed."""
    sheet.freeze_panes(FIRST_ROW, 2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.repeat_rows(FIRST_ROW - 1)
    sheet.print_area(0, 0, last, edge)
    sheet.fit_to_pages(1, 0)
    sheet.protect("", {"format_rows": True, "format_columns": True})


def _hidden(book: Any, form: Form) -> None:
    """The sheet that the program reads."""
    hidden = book.add_worksheet(HIDDEN)
    hidden.write_string(0, 0, SCHEMA)
    for at, (key, value) in enumerate(form.facts.items(), start=1):
        hidden.write_string(at, 0, key)
        hidden.write_string(at, 1, value)
    asked = form.asked or {line.ref: (line.known[0], line.known[1]) for line in form.lines}
    for at, (ref, (no, title)) in enumerate(asked.items()):
        for place, text in enumerate((ref, no, title[:30_000]), start=3):
            hidden.write_string(at, place, text)
    shown = {line.ref: line.known[2:] for line in form.lines}
    for at, ref in enumerate(asked):
        for place, text in enumerate(shown.get(ref, ()), start=10):
            hidden.write_string(at, place, text[:30_000])
    names = list({**form.labels, "ref": SCHEMA, DAY: form.day}.items())
    above = (form.title, form.lead, form.back, form.day, form.hint, form.why_day)
    names += [(ABOVE, text) for text in above if text]
    for at, (field_, label) in enumerate(names):
        hidden.write_string(at, 7, field_)
        hidden.write_string(at, 8, label)
    hidden.very_hidden()
    hidden.protect()


def _width(name: str) -> int:
    return _WIDTHS.get(name, 18)


def _lines(fields: Sequence[str], texts: Sequence[str]) -> int:
    """How many lines the longest of these cells takes."""
    return max(
        sum(math.ceil((len(line) + 1) * 1.15 / _width(name)) for line in text.split("\n"))
        for name, text in zip(fields, texts, strict=True)
    )
