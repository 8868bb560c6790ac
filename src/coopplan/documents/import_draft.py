"""A plan table before it is taken in: what was read, what differs, and each row not understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

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
from coopplan.documents.runs import Role, Span
from coopplan.language import deadlines
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import DeadlineKind
from coopplan.model.measure import DeadlineVersion
from coopplan.model.plan_table import (
    Comparison,
    Difference,
    DraftMeasure,
    Edit,
    Left,
    Meaning,
    Outcome,
    RejectReason,
    RowKind,
    TableDraft,
)
from coopplan.model.text import LocalText, side_by_side

REASONS: Mapping[RejectReason, str] = {
    RejectReason.NO_COLUMNS: msg("a table in which no columns of a plan were found"),
    RejectReason.NO_TITLE: msg("no measure is named"),
    RejectReason.NO_WORDS: msg("where the measure should be there are no words"),
    RejectReason.DITTO_OF_NOTHING: msg("“the same” with nothing above it"),
    RejectReason.TOO_MANY_CELLS: msg("more cells than columns"),
    RejectReason.EMPTY_SECTION: msg("a heading with no measure under it"),
    RejectReason.REPEATED: msg("a measure that stands in the table already"),
    RejectReason.HIDDEN: msg("the row is hidden in the file"),
    RejectReason.STRUCK: msg("the row is struck out"),
    RejectReason.NOT_RECKONED: msg("a formula whose value the file does not keep"),
    RejectReason.UNCLOSED: msg("a quotation mark that is not closed"),
}
"""What each reason says (msgids)."""
LEFT: Mapping[Left, str] = {
    Left.HIDDEN_ROWS: msg("Hidden rows"),
    Left.HIDDEN_COLUMNS: msg("Hidden columns, after those that are shown"),
    Left.HIDDEN_SHEETS: msg("Hidden sheets, not read"),
    Left.HIDDEN_TEXT: msg("Hidden text left out, in rows"),
    Left.STRUCK_TEXT: msg("Text struck out left out, in rows"),
    Left.TRACKED_CHANGES: msg("Tracked changes taken as accepted, in rows"),
    Left.COMMENTS: msg("Comments, not taken in, by row"),
    Left.SET_APART: msg("Without a number, taken as measures of their own, in rows"),
    Left.JOINED: msg("Going on with the row above, with a deadline of their own, in rows"),
    Left.TERM_UNKNOWN: msg("A term of the plan, which tells no years, in rows"),
    Left.NO_DICTIONARY: msg("Bodies joined by “и” kept as one without coopplan[text], in rows"),
}
"""What is told of what is hidden, struck out or may be read otherwise (msgids)."""
KINDS: Mapping[RowKind, str] = {
    RowKind.MEASURE: msg("measures"),
    RowKind.CONTINUED: msg("going on from the row above"),
    RowKind.SECTION: msg("headings of sections"),
    RowKind.HEADER: msg("names of columns"),
    RowKind.COLUMN_NUMBERS: msg("numbers of columns"),
    RowKind.TITLE: msg("title and stamp"),
    RowKind.NOTE: msg("notes"),
    RowKind.BLANK: msg("blank"),
    RowKind.REJECTED: msg("not understood"),
}
"""What the kinds of rows are called (msgids)."""
FIELDS: Mapping[str, str] = {
    "title": msg("Title"),
    "section": msg("Section"),
    "place": msg("Place"),
    "expected": msg("Expected result"),
    "completion_form": msg("Form of completion"),
    "plan_no": msg("No. in the plan"),
    "bodies": msg("Who answers"),
    "note": msg("Note"),
}
"""What the fields that may differ are called (msgids)."""
MEANINGS: Mapping[Meaning, str] = {
    Meaning.NUMBER: msg("No. in the plan"),
    Meaning.TITLE: msg("Measure"),
    Meaning.DEADLINE: msg("Deadline"),
    Meaning.BODIES: msg("Who answers"),
    Meaning.FORM: msg("Form of completion"),
    Meaning.EXPECTED: msg("Expected result"),
    Meaning.FUNDING: msg("Funding"),
    Meaning.PLACE: msg("Place"),
    Meaning.PROGRESS: msg("Progress"),
    Meaning.SECTION: msg("Section"),
    Meaning.SKIP: msg("passed over"),
    Meaning.OTHER: msg("into the note"),
}
"""What the meanings of columns are called (msgids)."""


_WORDED = (DeadlineKind.AS_NEEDED, DeadlineKind.SEPARATE_PLAN, DeadlineKind.BY_AGREEMENT)
"""Kinds without days, of which the words tell more: what is yet to be decided is not agreed."""


def compose(name: str, draft: TableDraft, found: Comparison, words: Words) -> Page:
    """Return a draft as a page; ``name`` is the file's."""
    blocks: list[Block] = [
        Heading(1, (Span(name, Role.TITLE),)),
        KeyLines(_facts(draft, found, words)),
    ]
    if draft.measures:
        blocks.append(_measures(draft, words))
    if found.differing:
        blocks.append(differences(found, words))
    if draft.rejected:
        blocks.append(_rejected(draft, words))
    else:
        blocks.append(Paragraph((Span(words.t("Every row was understood.")),)))
    return Page("import_draft", words.lang.value, name, tuple(blocks), landscape=True)


def difference_page(name: str, found: Comparison, words: Words) -> Page:
    """Return what a table would change as a page."""
    title = Heading(1, (Span(name, Role.TITLE),))
    return Page("import_differences", words.lang.value, name, (title, differences(found, words)))


def differences(found: Comparison, words: Words) -> Table:
    """Return what differs between a table and the register, a row a field."""
    columns = (
        Column("measure", words.t("Measure")),
        Column("field", words.t("Field")),
        Column("before", words.t("In the register"), stretch=1),
        Column("after", words.t("In the table"), stretch=1),
    )
    rows = tuple(row for one in found.differing for row in _difference(one, words))
    head = (Span(words.t("What differs from the register")),)
    return Table("differences", columns, (Group(head, rows),), words.t("… and {n} more"))


def _difference(one: Difference, words: Words) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = [
        (
            cells.ref(one.ref),
            cells.text(words.t(FIELDS[edit.field])),
            *(cells.text(told) for told in _values(edit, words)),
        )
        for edit in one.edits
    ]
    if one.moved is not None:
        before = _phrase(one.before, words) if one.before else ""
        after = _phrase(one.moved, words)
        name = cells.text(words.t("Deadline"))
        rows.append((cells.ref(one.ref), name, cells.text(before), cells.text(after)))
    return rows


def _values(edit: Edit, words: Words) -> tuple[str, str]:
    """What a field says in the register and in the table, both in the table's language."""
    pair = edit.before, edit.after
    if isinstance(edit.after, LocalText):
        was, now = side_by_side([edit.before], [edit.after], words.lang)
        return words.text(was[0]), words.text(now[0])
    if edit.field == "bodies":
        names = [[body.name for body in bodies] for bodies in pair]
        was, now = side_by_side(names[0], names[1], words.lang)
        return "; ".join(map(words.text, was)), "; ".join(map(words.text, now))
    return "" if pair[0] is None else str(pair[0]), "" if pair[1] is None else str(pair[1])


def _facts(
    draft: TableDraft, found: Comparison, words: Words
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
    if draft.unread:
        told = f"{count(len(draft.unread))}: {', '.join(places(draft.unread, draft))}"
        rows.append((words.t("Deadlines not understood, in rows"), told))
    rows += remarks(draft, words)
    if draft.context:
        rows.append((words.t("Days without a year are of"), span))
    if draft.guessed:
        told = words.t("told by their contents: look at them, or use --map")
        rows.append((words.t("Columns not known by name"), told))
    return tuple((name, (Span(value),)) for name, value in rows)


def remarks(draft: TableDraft, words: Words) -> list[tuple[str, str]]:
    """Return what a person is told of a file beside its measures: what it is, and where."""
    found: dict[Left, list[str]] = {}
    for one in draft.remarks:
        many = draft.tables > 1 and one.kind is not Left.HIDDEN_SHEETS
        found.setdefault(one.kind, []).extend(
            f"{one.table}/{place}" if many else place for place in one.places
        )
    return [
        (words.t(LEFT[kind]), ("; " if kind is Left.COMMENTS else ", ").join(_some(places)))
        for kind, places in found.items()
    ]


def _some(told: list[str], most: int = 20) -> list[str]:
    return told if len(told) <= most else [*told[:most], "…"]


def _measures(draft: TableDraft, words: Words) -> Table:
    columns = (
        Column("row", words.t("Row"), right=True),
        Column("plan_no", words.t("No.")),
        Column("title", words.t("Measure"), stretch=2, least=16),
        Column("deadline", words.t("Deadline → what was read"), stretch=1, least=12),
        Column("bodies", words.t("Who answers"), stretch=1, least=12),
    )
    groups: list[Group] = []
    for section in dict.fromkeys(one.section for one in draft.measures):
        rows = tuple(
            _measure(one, draft, words) for one in draft.measures if one.section == section
        )
        head = (Span(words.text(section)),) if section else ()
        groups.append(Group(head, rows))
    title = words.t("Section")
    return Table("table_measures", columns, tuple(groups), words.t("… and {n} more"), title)


def _measure(one: DraftMeasure, draft: TableDraft, words: Words) -> tuple[Cell, ...]:
    version = one.deadline
    unread = version.deadline is not None and not version.deadline.is_read
    due = _phrase(version, words), _meaning(version, words)
    told = [
        f"{words.text(body.name)} ({body.side})" if body.side else words.text(body.name)
        for body in one.bodies
    ]
    return (
        cells.text(_place(one.table, one.rows, draft)),
        cells.text(one.plan_no or ""),
        cells.text(words.text(one.title)),
        cells.text(" → ".join(filter(None, due)), Role.BAD if unread else Role.PLAIN),
        cells.text("; ".join(told)),
    )


def places(measures: Sequence[DraftMeasure], draft: TableDraft, most: int = 20) -> list[str]:
    """Return the rows of measures, the first of them where they are many."""
    return _some([_place(one.table, one.rows, draft) for one in measures], most)


def _place(table: int, rows: tuple[int, ...], draft: TableDraft) -> str:
    told = str(rows[0]) if len(rows) == 1 else f"{rows[0]}–{rows[-1]}"
    return f"{table}/{told}" if draft.tables > 1 else told


def _phrase(version: DeadlineVersion, words: Words) -> str:
    if version.deadline is not None:
        return version.deadline.phrase
    return words.code("deadline_known", version.known) if version.known else ""


def _meaning(version: DeadlineVersion, words: Words) -> str:
    """Return what was read for a deadline, in full."""
    told = version.deadline
    if told is None or version.known is not DeadlineKnown.GIVEN:
        return ""
    parts = [words.code("deadline_kind", told.kind)]
    if told.kind is DeadlineKind.UNPARSED:
        return parts[0]
    if told.kind in _WORDED:
        return deadlines.write(told, words.lang.value)
    if told.is_recurring:
        # How often and when within it; the days between which it holds are told behind.
        parts = [deadlines.write(replace(told, earliest=None, latest=None), words.lang.value)]
    if told.earliest and told.earliest != told.latest:
        parts.append(words.t("from {day}", day=words.day(told.earliest)))
    if told.latest:
        parts.append(words.t("until {day}", day=words.day(told.latest)))
    return ", ".join(parts)


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
