"""The sheet that goes to a body: its measures, what is known, and cells to fill in.

The rule: everything but the cells to fill is locked; a status is chosen from a list; a hidden sheet
tells the program which agreement, quarter, body and measures were sent and what the columns are
called, and a hidden column which measure each row is of, so that rows may be moved. Text is written
as text, so that nothing in it is computed.
"""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from coopplan.errors import MissingLibrary
from coopplan.model.frozen import frozen

SCHEMA = "coopplan-request/1"
HIDDEN = "coopplan"
FIELDS = ("status", "done", "text", "promise", "reason", "document")
"""What is filled in for each measure, in the order of the columns."""
KNOWN = ("no", "title", "deadline", "known")
FIRST_ROW = 6
"""The row of the first measure, counted from 0; the one above has the columns' names."""
DAY_ROW = 3
"""The row with the cell for the day of the answer."""
DAY = "day"
"""Under which name the words beside that cell are told to the program."""


@frozen
class Form:
    """A request in words: ``facts`` tell the program whose it is, ``labels`` name the columns.

    ``rows`` are the measures: their refs, and №, title, deadline and what is known of each.
    """

    title: str
    lead: str
    day: str
    hint: str
    labels: Mapping[str, str]
    statuses: Sequence[str]
    facts: Mapping[str, str]
    rows: Sequence[tuple[str, tuple[str, str, str, str]]]


_WIDTHS = {
    "no": 6,
    "title": 36,
    "deadline": 15,
    "known": 28,
    "status": 17,
    "done": 13,
    "text": 40,
}
"""How wide columns are, in letters; the others are 18."""
_LINE = 15
"""The height of a line, in points."""
_LEAST = 3
"""Lines that a row has room for, so that an answer may be written."""


def written(form: Form) -> bytes:
    """The form as XLSX; the same form gives the same bytes. Raises MissingLibrary."""
    try:
        import xlsxwriter
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="xlsxwriter", format="xlsx") from error
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2000, 1, 1, tzinfo=UTC)})
    sheet = book.add_worksheet("1")
    head = book.add_format({"bold": True, "font_size": 13})
    name = book.add_format({"bold": True, "text_wrap": True, "border": 1, "bg_color": "#E7ECEF"})
    locked = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
    free = book.add_format(
        {
            "text_wrap": True,
            "valign": "top",
            "border": 1,
            "locked": False,
            "bg_color": "#FFF9DB",
            "num_format": "@",
        }
    )
    sheet.write_string(0, 0, form.title, head)
    sheet.write_string(1, 0, form.lead)
    sheet.write_string(DAY_ROW, 0, form.day)
    sheet.write_blank(DAY_ROW, 3, None, free)
    sheet.write_string(DAY_ROW + 1, 0, form.hint)
    columns = (*KNOWN, *FIELDS)
    for place, field in enumerate(columns):
        sheet.set_column(place, place, _width(field))
        sheet.write_string(FIRST_ROW - 1, place, form.labels[field], name)
    sheet.set_row(FIRST_ROW - 1, _LINE * _lines(columns, [form.labels[one] for one in columns]))
    for at, (_, told) in enumerate(form.rows, start=FIRST_ROW):
        sheet.set_row(at, _LINE * min(27, max(_LEAST, _lines(KNOWN, told))))
        for place, text in enumerate(told):
            sheet.write_string(at, place, text[:30_000], locked)
        for place in range(len(KNOWN), len(columns)):
            sheet.write_blank(at, place, None, free)
        sheet.write_string(at, len(columns), form.rows[at - FIRST_ROW][0], locked)
    sheet.write_string(FIRST_ROW - 1, len(columns), SCHEMA)
    sheet.set_column(len(columns), len(columns), None, None, {"hidden": True})
    last = FIRST_ROW + max(len(form.rows), 1) - 1
    status = len(KNOWN)
    sheet.data_validation(
        FIRST_ROW, status, last, status, {"validate": "list", "source": list(form.statuses)}
    )
    sheet.freeze_panes(FIRST_ROW, 2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.repeat_rows(FIRST_ROW - 1)
    sheet.print_area(0, 0, last, len(columns) - 1)
    sheet.fit_to_pages(1, 0)
    sheet.protect("", {"format_rows": True, "format_columns": True})
    hidden = book.add_worksheet(HIDDEN)
    hidden.write_string(0, 0, SCHEMA)
    for at, (key, value) in enumerate(form.facts.items(), start=1):
        hidden.write_string(at, 0, key)
        hidden.write_string(at, 1, value)
    for at, (ref, (no, title, _, _)) in enumerate(form.rows):
        for place, text in enumerate((ref, no, title[:30_000]), start=3):
            hidden.write_string(at, place, text)
    names = {**form.labels, "ref": SCHEMA, DAY: form.day}
    for at, (field, label) in enumerate(names.items()):
        hidden.write_string(at, 7, field)
        hidden.write_string(at, 8, label)
    hidden.very_hidden()
    hidden.protect()
    book.close()
    return out.getvalue()


def _width(field: str) -> int:
    return _WIDTHS.get(field, 18)


def _lines(fields: Sequence[str], texts: Sequence[str]) -> int:
    """How many lines the longest of these cells takes; not every program works that out itself."""
    return max(
        sum(math.ceil((len(line) + 1) * 1.15 / _width(field)) for line in text.split("\n"))
        for field, text in zip(fields, texts, strict=True)
    )
