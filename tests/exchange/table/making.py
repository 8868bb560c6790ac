"""Files and tables as the tests make them, and what is looked at in a draft."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import docx
import xlsxwriter

from coopplan.exchange.table import delimited, reading
from coopplan.exchange.table.draft import draft
from coopplan.exchange.table.grid import Grid
from coopplan.exchange.table.sides import sides_of
from coopplan.model.codes import PartyKind
from coopplan.model.party import Party
from coopplan.model.plan_table import DraftMeasure, TableDraft
from coopplan.model.text import LocalText

ASTRAKHAN = Party(
    "RU-AST",
    PartyKind.REGION,
    LocalText("Астраханская область", "Астрахан облысы", "Astrakhan Region"),
    country="RU",
)
ATYRAU = Party(
    "KZ-23",
    PartyKind.REGION,
    LocalText("Атырауская область", "Атырау облысы", "Atyrau Region"),
    country="KZ",
)
SIDES = sides_of((ASTRAKHAN, ATYRAU))
PERIOD = (date(2025, 1, 1), date(2027, 12, 31))

Cells = Sequence[Sequence[str]]
Merge = tuple[int, int, int, int]
"""Top, left, bottom, right, counted from 0."""


def word(rows: Cells, merges: Sequence[Merge] = (), before: Sequence[str] = ()) -> bytes:
    """A DOCX file with one table."""
    document = docx.Document()
    for line in before:
        document.add_paragraph(line)
    add_table(document, rows, merges)
    return saved(document)


def add_table(document: docx.document.Document, rows: Cells, merges: Sequence[Merge] = ()) -> None:
    """Add a table to a document; the text of a merged cell stands in its first cell."""
    table = document.add_table(len(rows), max(map(len, rows)))
    for at, row in enumerate(rows):
        for place, text in enumerate(row):
            if text:
                table.cell(at, place).text = text
    for top, left, bottom, right in merges:
        text = rows[top][left]
        table.cell(top, left).merge(table.cell(bottom, right)).text = text


def saved(document: docx.document.Document) -> bytes:
    """The document's bytes."""
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def sheet(rows: Sequence[Sequence[object]], merges: Sequence[Merge] = ()) -> bytes:
    """An XLSX file with one sheet."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "dd.mm.yyyy"})
    page = book.add_worksheet("План")
    for at, row in enumerate(rows):
        for place, value in enumerate(row):
            if value not in ("", None):
                page.write(at, place, value)
    for top, left, bottom, right in merges:
        page.merge_range(top, left, bottom, right, rows[top][left])
    book.close()
    return out.getvalue()


def read(raw: bytes | str, **more: object) -> TableDraft:
    """The draft of a file's bytes, or of a text."""
    if isinstance(raw, str):
        grids = delimited.read_text(raw, "table.txt")
    else:
        grids = reading.read_bytes(raw, "table")
    return of(grids, **more)


def of(grids: Sequence[Grid], **more: object) -> TableDraft:
    """The draft of tables; it accounts for every row."""
    made = draft(grids, SIDES, **{"period": PERIOD, **more})  # type: ignore[arg-type]
    held(made, grids)
    return made


def held(made: TableDraft, grids: Sequence[Grid]) -> None:
    """Rows accepted and rows rejected are all the rows."""
    told = [(grid.number, row.number) for grid in grids for row in grid.rows]
    assert [(one.table, one.row) for one in made.outcomes] == told
    assert made.accepted + len(made.rejected) == len(told)
    rejected = {(one.table, one.row) for one in made.rejected}
    for one in made.measures:
        assert one.rows
        assert not rejected & {(one.table, row) for row in one.rows}


def titles(made: TableDraft) -> list[str | None]:
    """The measures' titles, in the plan's language if they are told in it."""
    told = (one.title.wording(made.lang) for one in made.measures)
    return [one.text if one else None for one in told]


def due(one: DraftMeasure) -> tuple[str, str | None, str | None]:
    """The kind and the two ends of a measure's deadline."""
    told = one.deadline.deadline
    if told is None:
        return one.deadline.known.value, None, None
    first, last = (day.isoformat() if day else None for day in (told.earliest, told.latest))
    return told.kind.value, first, last


def who(one: DraftMeasure) -> list[tuple[str | None, str | None, str]]:
    """The bodies of a measure: name, side, role."""
    return [
        (body.name.ru or body.name.kk or body.name.en, body.side, body.role.value)
        for body in one.bodies
    ]
