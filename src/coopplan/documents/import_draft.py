"""A plan table before it is taken in: what was read, what differs, and each row not understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.documents import cells
from coopplan.documents.blocks import (
    Block,
    Cell,
    Column,
    Group,
    Heading,
    KeyLines,
    Page,
    Paragraph,
    Table,
)
from coopplan.documents.import_deadlines import in_full
from coopplan.documents.import_differences import differences
from coopplan.documents.import_words import KINDS, LEFT, MEANINGS, REASONS
from coopplan.documents.runs import Role, Span
from coopplan.language.words import Words
from coopplan.model.plan_table import Comparison, DraftMeasure, Left, Outcome, TableDraft

Sectors = Mapping[DraftMeasure, str]
"""The sector that a new measure will be recorded under."""


def compose(
    name: str, draft: TableDraft, found: Comparison, sectors: Sectors, words: Words
) -> Page:
    """Return a draft as a page; ``name`` is the file's."""
    blocks: list[Block] = [
        Heading(1, (Span(name, Role.TITLE),)),
        KeyLines(_facts(draft, found, sectors, words)),
    ]
    if draft.measures:
        blocks.append(_measures(draft, sectors, words))
    if found.differing or found.replaced:
        blocks.append(differences(found, words))
    if draft.rejected:
        blocks.append(_rejected(draft, words))
    else:
        blocks.append(Paragraph((Span(words.t("Every row was understood.")),)))
    return Page("import_draft", words.lang.value, name, tuple(blocks), landscape=True)


def _facts(
    draft: TableDraft, found: Comparison, sectors: Sectors, words: Words
) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    count = words.number
    kinds = [
        f"{words.t(KINDS[kind])} {count(draft.kinds[kind])}"
        for kind in KINDS
        if kind in draft.kinds
    ]
    columns = [
        f"{place}: {words.t(MEANINGS[one.meaning])}"
        + (f" ({one.side})" if one.side else "")
        + (f" ({one.year})" if one.year else "")
        for place, one in enumerate(draft.columns, start=1)
    ]
    first, last = draft.context or (None, None)
    span = f"{words.day(first) if first else '…'} – {words.day(last) if last else '…'}"
    rows = [
        (words.t("Rows"), f"{count(len(draft.outcomes))} = {' + '.join(kinds)}"),
        (words.t("Columns"), "; ".join(columns)),
        (words.t("Measures"), count(len(draft.measures))),
        (
            words.t("Beside the register"),
            words.t(
                "new {new}, differing {differing}, the same {same}, not in the table {left}",
                new=count(len(found.new)),
                differing=count(len(found.differing)),
                same=count(found.same),
                left=count(len(found.left)),
            ),
        ),
    ]
    if found.left and (found.same or found.differing):
        told = ", ".join(_some(list(found.left)))
        rows.append((words.t("Not in the table"), told))
    if draft.unread:
        told = f"{count(len(draft.unread))}: {', '.join(places(draft.unread, draft))}"
        rows.append((words.t("Deadlines not understood, in rows"), told))
    rows += remarks(draft, words)
    if draft.context:
        rows.append((words.t("Days without a year are of"), span))
    if sectors:
        told = words.t("told by the words of new measures; another: measure edit --sector")
        rows.append((words.t("Sectors"), told))
    if draft.guessed:
        told = words.t("told by their contents: look at them, or use --map")
        rows.append((words.t("Columns not known by name"), told))
    return tuple((name, (Span(value),)) for name, value in rows)


_OF_FILE = (Left.HIDDEN_SHEETS, Left.PICTURES)
"""What is told of a file, and of none of its tables."""


def remarks(draft: TableDraft, words: Words) -> list[tuple[str, str]]:
    """Return what a person is told of a file beside its measures: what it is, and where."""
    found: dict[Left, list[str]] = {}
    for one in draft.remarks:
        many = draft.tables > 1 and one.kind not in _OF_FILE
        found.setdefault(one.kind, []).extend(
            f"{one.table}/{place}" if many else place for place in one.places
        )
    return [
        (words.t(LEFT[kind]), ("; " if kind is Left.COMMENTS else ", ").join(_some(places)))
        for kind, places in found.items()
    ]


def _some(told: list[str], most: int = 20) -> list[str]:
    return told if len(told) <= most else [*told[:most], "…"]


def _measures(draft: TableDraft, sectors: Sectors, words: Words) -> Table:
    columns = [
        Column("row", words.t("Row"), right=True),
        Column("plan_no", words.t("No.")),
        Column("title", words.t("Measure"), stretch=2, least=16),
        Column("deadline", words.t("Deadline → what was read"), stretch=2, least=14),
        Column("bodies", words.t("Who answers"), stretch=1, least=12),
    ]
    if sectors:
        columns.append(Column("sector", words.t("Sector"), stretch=1, least=14))
    groups: list[Group] = []
    for section in dict.fromkeys(one.section for one in draft.measures):
        rows = tuple(
            _measure(one, draft, sectors, words) for one in draft.measures if one.section == section
        )
        head = (Span(words.text(section)),) if section else ()
        groups.append(Group(head, rows))
    title = words.t("Section")
    return Table("table_measures", tuple(columns), tuple(groups), words.t("… and {n} more"), title)


def _measure(
    one: DraftMeasure, draft: TableDraft, sectors: Sectors, words: Words
) -> tuple[Cell, ...]:
    version = one.deadline
    unread = version.deadline is not None and not version.deadline.is_read
    told = [
        f"{words.text(body.name)} ({body.side})" if body.side else words.text(body.name)
        for body in one.bodies
    ]
    row = (
        cells.text(_place(one.table, one.rows, draft)),
        cells.text(one.plan_no or ""),
        cells.text(words.text(one.title)),
        cells.text(in_full(version, words), Role.BAD if unread else Role.PLAIN),
        cells.text("; ".join(told)),
    )
    if not sectors:
        return row
    code = sectors.get(one)
    return (*row, cells.code(code, words.code("sector", code)) if code else cells.text(""))


def places(measures: Sequence[DraftMeasure], draft: TableDraft, most: int = 20) -> list[str]:
    """Return the rows of measures, the first of them where they are many."""
    return _some([_place(one.table, one.rows, draft) for one in measures], most)


def _place(table: int, rows: tuple[int, ...], draft: TableDraft) -> str:
    told = str(rows[0]) if len(rows) == 1 else f"{rows[0]}–{rows[-1]}"
    return f"{table}/{told}" if draft.tables > 1 else told


def _rejected(draft: TableDraft, words: Words) -> Table:
    columns = (
        Column("row", words.t("Row"), right=True),
        Column("reason", words.t("Why it was not understood"), stretch=1),
        Column("cells", words.t("What stands in it"), stretch=2),
    )
    rows = tuple(_reject(one, draft, words) for one in draft.rejected)
    head = (Span(words.t("Rows that were not understood")),)
    return Table("rejected", columns, (Group(head, rows),), words.t("… and {n} more"))


def _reject(one: Outcome, draft: TableDraft, words: Words) -> tuple[Cell, ...]:
    told = " | ".join(" ".join(cell.split()) for cell in dict.fromkeys(one.cells) if cell)
    return (
        cells.text(_place(one.table, (one.row,), draft)),
        cells.text(words.t(REASONS[one.reason]) if one.reason else "", Role.BAD),
        cells.text(told[:500]),
    )
