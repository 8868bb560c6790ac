"""What stands in a filled request beside its answers, and is told since it is not read.

The rule: nothing that a person wrote into the file is lost in silence. Columns, rows and sheets
that the form has not, changes of what was sent, comments and merged cells are told with their
places; what they mean a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from coopplan.exchange.request.columns import Columns, Rows, bare, cell
from coopplan.exchange.request.empty import is_empty
from coopplan.exchange.request.form import FIELDS, KNOWN
from coopplan.exchange.table.xlsx_tags import letters
from coopplan.model.frozen import frozen
from coopplan.model.text import fold

_MOST = 300
"""Letters of a sheet that are told."""


@frozen
class Aside:
    """A text beside the answers: where it stands (``L7``, «Титул»), under which heading."""

    place: str
    heading: str
    text: str


@frozen
class Sheet:
    """A sheet of a filled request; ``unvalued`` are its cells without a value, in ``rows`` too.

    ``comments`` are told by their rows, from 1; ``merged`` are corners of merged cells, from 0.
    """

    name: str
    rows: Rows
    unvalued: Mapping[tuple[int, int], str]
    comments: tuple[tuple[int, str], ...] = ()
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()


def of_sheet(sheet: Sheet) -> Iterator[Aside]:
    """A sheet that holds no table of the form: the beginning of what stands there."""
    rows = range(len(sheet.rows))
    texts = [text for at in rows for place in range(len(sheet.rows[at]))
             if (text := cell(sheet.rows, at, place))]  # fmt: skip
    if texts:
        told = "; ".join(texts)
        yield Aside(sheet.name, "", told if len(told) <= _MOST else f"{told[:_MOST]}…")


def above(
    sheet: Sheet, columns: Columns, sent: frozenset[str], day: tuple[int, int] | None
) -> Iterator[Aside]:
    """What was written above the table; ``sent`` are the words of the form that stand there.

    ``day`` is the cell with the day of the answer. Of a form that does not tell its words nothing
    is known.
    """
    for at in range(columns.head if sent else 0):
        for place in range(len(sheet.rows[at])):
            text = cell(sheet.rows, at, place)
            if (at, place) != day and bare(text) not in sent and not is_empty("", text):
                yield Aside(f"{letters(place)}{at + 1}", "", text)


def columns_beside(sheet: Sheet, columns: Columns) -> Iterator[Aside]:
    """Columns that the form has not, each with all that stands in it."""
    found: dict[int, list[tuple[int, str]]] = {}
    for at in range(columns.head + 1, len(sheet.rows)):
        for place in range(len(sheet.rows[at])):
            text = cell(sheet.rows, at, place)
            if text and place not in columns.ours and not is_empty("", text):
                found.setdefault(place, []).append((at, text))
    for place, texts in found.items():
        yield Aside(
            ", ".join(f"{letters(place)}{at + 1}" for at, _ in texts),
            cell(sheet.rows, columns.head, place),
            "; ".join(text for _, text in texts),
        )


def row_of_none(sheet: Sheet, columns: Columns, at: int) -> Iterator[Aside]:
    """A row that is of no measure and answers nothing: a heading, a signature, a remark."""
    places = [columns.places[one] for one in KNOWN if one in columns.places]
    texts = [(place, text) for place in places if (text := cell(sheet.rows, at, place))]
    if texts:
        yield Aside(f"{letters(texts[0][0])}{at + 1}", "", " ".join(text for _, text in texts))


def changed(sheet: Sheet, columns: Columns, at: int, sent: Mapping[str, str]) -> Iterator[Aside]:
    """What stands otherwise before the answer than it was sent; what was taken out is no text."""
    for field, text in sent.items():
        told = columns.told(sheet.rows, at, field)
        if told and text and fold(told) != fold(text):
            place = columns.places[field]
            heading = cell(sheet.rows, columns.head, place)
            yield Aside(f"{letters(place)}{at + 1}", heading, told)


def merged(sheet: Sheet, columns: Columns) -> Iterator[Aside]:
    """Answers that were merged over several rows: each is read in its first row alone."""
    for (top, left), (bottom, right) in sheet.merged:
        for field in FIELDS:
            place = columns.places.get(field)
            if place is None or not left <= place <= right or top <= columns.head:
                continue
            text = cell(sheet.rows, top, left)
            if text and bottom > top:
                rows = range(top + 1, min(bottom, len(sheet.rows) - 1) + 1)
                cells = ", ".join(f"{letters(place)}{at + 1}" for at in rows)
                yield Aside(cells, cell(sheet.rows, columns.head, place), text)


def comments(sheet: Sheet) -> Iterator[Aside]:
    """Comments beside cells, by their rows."""
    for row, text in sheet.comments:
        yield Aside(str(row), "", text)
