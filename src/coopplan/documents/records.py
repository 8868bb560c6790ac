"""Plain records as pages: parties, voices, sources, indicators, the journal, settings.

The rule: a list shows what tells one record from another, ``show`` shows every field that is
filled; a field that is empty is not printed, and a code is printed as its label.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from coopplan.documents import cells
from coopplan.documents.blocks import Cell, CellKind, Column, Group, Heading, KeyLines, Page, Table
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words, msg
from coopplan.model.frozen import frozen
from coopplan.model.indicator import Indicator
from coopplan.model.moment import Moment
from coopplan.model.party import Party, Voice
from coopplan.model.source import Source
from coopplan.model.text import LocalText


@frozen
class Field:
    """One field of a record: its key, the msgid of its name, and how its value is written.

    ``group`` is the closed list whose codes it holds, None for everything else. ``rank`` and
    ``stretch`` are those of its column; a rank of None keeps it out of lists.
    """

    key: str
    name: str
    group: str | None = None
    rank: int | None = None
    stretch: int = 0


PARTY = (
    Field("ref", msg("Ref"), rank=0),
    Field("name", msg("Name"), rank=0, stretch=1),
    Field("kind", msg("Kind"), "party_kind", rank=1),
    Field("short", msg("Short name")),
    Field("adjective", msg("Adjective")),
    Field("code", msg("ISO code"), rank=2),
    Field("country", msg("Country"), rank=2),
)
VOICE = (
    Field("ref", msg("Ref"), rank=0),
    Field("name", msg("Name"), rank=0, stretch=1),
    Field("side", msg("Side"), rank=1),
    Field("level", msg("Level"), "voice_level", rank=2),
    Field("country", msg("Country"), rank=3),
    Field("short", msg("Short name")),
    Field("aliases", msg("Also called")),
)
SOURCE = (
    Field("ref", msg("Ref"), rank=0),
    Field("published", msg("Published"), rank=0),
    Field("publisher", msg("Publisher"), rank=0, stretch=1),
    Field("title", msg("Title"), rank=1, stretch=2),
    Field("tier", msg("Tier"), "tier", rank=2),
    Field("address", msg("Address")),
    Field("retrieved", msg("Retrieved")),
    Field("lang", msg("Language"), "lang"),
    Field("origin", msg("Repeats")),
    Field("internal", msg("Internal")),
    Field("sha256", msg("SHA-256 of the saved text")),
    Field("key", msg("Key in plan files")),
    Field("note", msg("Note")),
)
INDICATOR = (
    Field("ref", msg("Ref"), rank=0),
    Field("name", msg("Name"), rank=0, stretch=1),
    Field("unit", msg("Unit"), "unit", rank=0),
    Field("baseline", msg("Baseline"), rank=2),
    Field("target", msg("Target"), rank=1),
    Field("target_by", msg("Target by"), rank=2),
    Field("measure", msg("Measure")),
    Field("direction", msg("Direction"), "direction"),
    Field("aggregation", msg("Adds up as"), "aggregation"),
    Field("key", msg("Key in plan files")),
    Field("note", msg("Note")),
)
_FIELDS: dict[type, tuple[Field, ...]] = {
    Party: PARTY,
    Voice: VOICE,
    Source: SOURCE,
    Indicator: INDICATOR,
}
_MORE = msg("… and {n} more: --limit, or --csv for all")


def records(
    name: str, title: str, found: Iterable[Party | Voice | Source | Indicator], words: Words
) -> Page:
    """Return the list of records as a page; ``title`` is a msgid."""
    rows = list(found)
    fields = _FIELDS[type(rows[0])] if rows else ()
    shown = [field for field in fields if field.rank is not None]
    return table(
        name,
        words.t(title),
        [Column(one.key, words.t(one.name), one.rank or 0, stretch=one.stretch) for one in shown],
        [[_cell(getattr(row, one.key), one, words) for one in shown] for row in rows],
        words,
    )


def record(found: Party | Voice | Source | Indicator, words: Words) -> Page:
    """Return one record with all its filled fields as a page."""
    fields = _FIELDS[type(found)]
    rows: list[tuple[str, Text]] = []
    for one in fields[1:]:
        cell = _cell(getattr(found, one.key), one, words)
        if cell.text:
            rows.append((words.t(one.name), cell.text))
    title: Text = (Span(found.ref, Role.TITLE),)
    return Page("record", words.lang.value, found.ref, (Heading(1, title), KeyLines(tuple(rows))))


def table(
    name: str,
    title: str,
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    words: Words,
) -> Page:
    """Return a page of one table under its title."""
    block = Table(
        name, tuple(columns), (Group((), tuple(tuple(row) for row in rows)),), words.t(_MORE)
    )
    return Page(name, words.lang.value, title, (Heading(1, (Span(title, Role.TITLE),)), block))


def _cell(value: object, field: Field, words: Words) -> Cell:
    if field.key == "ref":
        return cells.ref(str(value))
    kind, told = _written(value, field, words)
    if not told:
        return cells.EMPTY
    plain = value if isinstance(value, date | Decimal) else told
    if isinstance(value, Moment):
        plain = value.edtf
    return Cell(kind, plain, (Span(told),))


def _written(value: object, field: Field, words: Words) -> tuple[CellKind, str]:
    """Return what kind of value it is and how it is written."""
    match value:
        case None | False | ():
            return CellKind.EMPTY, ""
        case True:
            return CellKind.TEXT, words.t("yes")
        case LocalText():
            return CellKind.TEXT, words.text(value)
        case Moment():
            return CellKind.MOMENT, words.moment(value)
        case date():
            return CellKind.DATE, words.day(value)
        case Decimal():
            return CellKind.NUMBER, words.number(value)
        case tuple():
            return CellKind.TEXT, "; ".join(str(one) for one in value)
    told = str(value)
    if field.group is None or not words.has_code(field.group, told):
        return CellKind.TEXT, told
    return CellKind.CODE, words.code(field.group, told)


Entry = tuple[int, str, str, str, str, bool]
"""A journal entry: number, instant, who, action, detail, whether it is switched off."""


def journal(entries: Iterable[Entry], words: Words) -> Page:
    """Return the journal as a page; an entry that is switched off is marked so."""
    off = words.t("switched off")
    rows = [
        [
            cells.ref(f"#{number}"),
            cells.text(at[:19].replace("T", " ")),
            cells.text(who),
            cells.text(action),
            cells.text(f"{detail} ({off})".strip() if switched_off else detail),
        ]
        for number, at, who, action, detail, switched_off in entries
    ]
    columns = [
        Column("ref", words.t("Entry")),
        Column("at", words.t("When (UTC)")),
        Column("who", words.t("Who"), 1),
        Column("action", words.t("Command")),
        Column("detail", words.t("About"), stretch=1),
    ]
    return table("journal", words.t("The journal"), columns, rows, words)


def flaw(problem: str, entry: int | None, detail: str, words: Words) -> str:
    """Return what does not hold in the database, in one line."""
    where = "" if entry is None else f"#{entry}: "
    return where + words.code("flaw", problem) + (f" ({detail})" if detail else "")


def views(rows: Iterable[tuple[str, str, str]], words: Words) -> Page:
    """Return named views (name, filter words, columns) as a page."""
    columns = [
        Column("ref", words.t("Name")),
        Column("words", words.t("Filter words"), stretch=2),
        Column("columns", words.t("Columns"), stretch=1),
    ]
    shown = [[cells.ref(name), cells.text(told), cells.text(chosen)] for name, told, chosen in rows]
    return table("views", words.t("Views"), columns, shown, words)


def settings(rows: Iterable[tuple[str, str, str]], words: Words) -> Page:
    """Return settings (key, value, code of the origin) as a page."""
    columns = [
        Column("key", words.t("Setting")),
        Column("value", words.t("Value"), stretch=1),
        Column("origin", words.t("Comes from")),
    ]
    shown = [
        [cells.text(key), cells.text(value), cells.text(words.code("origin", origin))]
        for key, value, origin in rows
    ]
    return table("config", words.t("Settings"), columns, shown, words)
