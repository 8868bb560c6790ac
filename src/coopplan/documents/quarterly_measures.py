"""Measures in tables: overdue, due next, silent, and all of them by sector."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.blocks import Block, Cell, CellKind, Column, Group, Heading, Table
from coopplan.documents.cells import code, day, days, number, sources, text
from coopplan.documents.closing import nothing
from coopplan.documents.names import (
    MARK_ROLES,
    evidence,
    in_role,
    joined,
    local,
    mark,
    measure_number,
    more_rows,
    plain,
    sector,
    side,
    voice,
)
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.times import missed
from coopplan.language.words import Words
from coopplan.model.codes import Audience, DeadlineKnown, Schedule
from coopplan.model.frozen import replaced
from coopplan.reports.answers import ChainLine, MeasureLine, MeasureName, PartyName
from coopplan.reports.quarterly_answer import DueLine, QuarterlyReport

INTERNAL_COLUMNS = frozenset({"last_heard", "evidence"})
"""Columns of measures that a partner's report lacks."""


def number_column(words: Words) -> Column:
    """The column of the measure's number."""
    return Column("ref", words.t("No."), least=2, right=True)


def title_column(words: Words) -> Column:
    """The column of the measure's title."""
    return Column("title", words.t("Measure"), stretch=3, least=18)


def number_cell(name: MeasureName) -> Cell:
    """The number that people read, over the ref that programs read."""
    return Cell(CellKind.REF, name.ref, (Span(measure_number(name), Role.REF),))


def title_cell(name: MeasureName, words: Words) -> Cell:
    """The title, its missing language marked."""
    return text(local(name.title, words) or plain(name.ref))


def overdue(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Просрочено»."""
    heading = Heading(2, plain(words.t("Overdue")))
    if not report.overdue:
        told = (
            words.t("Not counted: no deadline of the Plan is known.")
            if report.deadlines_given == 0
            else words.t("Nothing is overdue.")
        )
        return heading, nothing(told)
    return heading, overdue_table(report.overdue, report.head.parties, words)


def overdue_table(
    lines: Sequence[MeasureLine], parties: Sequence[PartyName], words: Words
) -> Table:
    """Measures past their deadline, with what is promised now."""
    columns = (
        number_column(words),
        title_column(words),
        Column("due", words.t("Deadline"), least=10),
        Column("days", words.t("Overdue by"), right=True, least=8),
        Column("promise", words.t("Now promised"), stretch=2, least=14),
        Column("bodies", words.t("Responsible"), rank=1, stretch=2, least=18),
    )
    rows = tuple(
        (
            number_cell(line.name),
            title_cell(line.name, words),
            _due(line, words),
            days(line.days, words, role=Role.BAD),
            promise_cell(line.standing, words),
            bodies_cell(line, parties, words),
        )
        for line in lines
    )
    return Table("overdue", columns, (Group((), rows),), more_rows(words))


def _due(line: MeasureLine, words: Words) -> Cell:
    """The deadline, and of a recurring measure all the times that were missed."""
    cell = day(line.due, words)
    return replaced(cell, below=(missed(line.missed, words),)) if line.missed else cell


def promise_cell(chains: Sequence[ChainLine], words: Words) -> Cell:
    """The standing promises, the newest first, each with its voice."""
    ordered = sorted(chains, key=lambda chain: chain.last.statement.said_on.unit_last, reverse=True)
    told = [_promised(chain, words) for chain in ordered]
    if not told:
        return Cell(CellKind.EMPTY, None, ())
    newest = ordered[0].last.promise.moment.edtf
    return Cell(CellKind.MOMENT, newest, told[0], tuple(told[1:]))


def _promised(chain: ChainLine, words: Words) -> Text:
    who = voice(chain.voice, words)
    if chain.occurrence is not None:
        who = f"{who}, {words.occurrence(chain.occurrence)}"
    return (Span(words.promise(chain.last.promise)), Span(f" ({who})", Role.FAINT))


def bodies_cell(line: MeasureLine, parties: Sequence[PartyName], words: Words) -> Cell:
    """Who answers for it, one line a body; the sides are never merged into one."""
    told: list[Text] = []
    for body in line.bodies:
        whose = side(body.side, parties, words)
        tail = f" ({whose})" if whose else ""
        told.append((*local(body.name, words), *in_role(tail, Role.FAINT)))
    if not told:
        return Cell(CellKind.EMPTY, None, ())
    return text(told[0], below=tuple(told[1:]))


def due_next(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Срок в следующем квартале»."""
    following = words.quarter(report.quarter.next())
    heading = Heading(2, plain(words.t("Due in the next quarter, {quarter}", quarter=following)))
    if not report.due_next:
        return heading, nothing(words.t("Nothing is due, by deadline or by promise."))
    return heading, due_table(report.due_next, words)


def due_table(lines: Sequence[DueLine], words: Words) -> Table:
    """Measures that fall due, by their deadline or by a voice's standing promise."""
    columns = (
        number_column(words),
        title_column(words),
        Column("on", words.t("By"), least=10),
        Column("basis", words.t("Basis"), stretch=2, least=16),
        Column("sources", "", least=4, label=words.t("Sources")),
    )
    rows = tuple(
        (
            number_cell(line.measure),
            title_cell(line.measure, words),
            day(line.on, words),
            text(due_basis(line, words)),
            sources(() if line.promise is None else line.promise.last.statement.sources),
        )
        for line in lines
    )
    return Table("due", columns, (Group((), rows),), more_rows(words))


def due_basis(line: DueLine, words: Words) -> str:
    """By what a measure falls due, and which time of it: the plan's deadline, or whose promise."""
    if line.by_deadline or line.promise is None:
        told = [words.t("the Plan's deadline")]
    else:
        told = [words.t("promise: {who}", who=voice(line.promise.voice, words))]
    if line.occurrence:
        told.append(words.occurrence(line.occurrence))
    if line.more:
        told.append(words.n("and {n} more", "and {n} more", line.more))
    return ", ".join(told)


def silent(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Нет сведений за квартал»."""
    heading = Heading(2, plain(words.t("Silent: nothing heard about the quarter")))
    if not report.silent:
        return heading, nothing(words.t("Something was heard of every open measure."))
    columns = (
        number_column(words),
        title_column(words),
        Column("last_heard", words.t("Last heard"), least=10),
        Column("silent_quarters", words.t("Quarters"), right=True, least=4),
        Column("mark", words.t("Mark"), stretch=1, least=16),
    )
    rows = tuple(
        (
            number_cell(line.name),
            title_cell(line.name, words),
            day(line.last_heard, words)
            if line.last_heard
            else Cell(CellKind.EMPTY, None, plain(words.t("never"))),
            number(line.silent_quarters, words),
            mark_cell(line, report.head.parties, words),
        )
        for line in report.silent
    )
    return heading, Table("silent", columns, (Group((), rows),), more_rows(words))


def mark_cell(line: MeasureLine, parties: Sequence[PartyName], words: Words) -> Cell:
    """The mark, and below it that the measure is contested."""
    below = (in_role(words.t("contested"), Role.CONTESTED),) if line.disputed else ()
    return code(line.mark, mark(line, parties, words), MARK_ROLES[line.mark], below)


def by_sector(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Мероприятия по отраслям»; what a partner is not told has no column."""
    heading = Heading(2, plain(words.t("Measures by sector")))
    if not report.total:
        return heading, nothing(words.t("The agreement has no measures in the register."))
    columns = measure_columns(words)
    shown = [
        place
        for place, column in enumerate(columns)
        if report.audience is Audience.INTERNAL or column.key not in INTERNAL_COLUMNS
    ]
    groups = tuple(
        Group(
            in_role(sector(group.sector, words), Role.LABEL),
            tuple(
                tuple(measure_row(line, report.head.parties, words)[place] for place in shown)
                for line in group.lines
            ),
        )
        for group in report.sectors
    )
    told = tuple(columns[place] for place in shown)
    return heading, Table("measures", told, groups, more_rows(words), grouped_by=words.t("Sector"))


def measure_columns(words: Words) -> tuple[Column, ...]:
    """The columns of a table of measures; more of them the wider the page."""
    return (
        number_column(words),
        title_column(words),
        Column("mark", words.t("Mark"), stretch=2, least=16),
        Column("due", words.t("Deadline, promise"), stretch=2, least=14),
        Column("last_heard", words.t("Heard"), least=10),
        Column("slip_days", words.t("Slip"), rank=1, right=True, least=10),
        Column("evidence", words.t("Evidence"), rank=2, stretch=1, least=16),
        Column("bodies", words.t("Responsible"), rank=3, stretch=2, least=20),
    )


def measure_row(line: MeasureLine, parties: Sequence[PartyName], words: Words) -> tuple[Cell, ...]:
    """One measure as a row of these columns."""
    slipped = Role.MOVED if line.slip_days else Role.PLAIN
    return (
        number_cell(line.name),
        title_cell(line.name, words),
        mark_cell(line, parties, words),
        term_cell(line, words),
        day(line.last_heard, words, Role.BAD if line.silent else Role.PLAIN),
        days(line.slip_days, words, signed=True, role=slipped),
        code(line.evidence, evidence(line, words)),
        bodies_cell(line, parties, words),
    )


def term_cell(line: MeasureLine, words: Words) -> Cell:
    """The plan's deadline where it has one, else the newest standing promise."""
    told: list[Text] = []
    value: str | None = None
    if line.deadline_known is DeadlineKnown.GIVEN:
        value = line.due.isoformat() if line.due else None
        told.append(_deadline(line, words))
        if line.missed:
            told.append(missed(line.missed, words))
    for chain in sorted(
        line.standing, key=lambda one: one.last.statement.said_on.unit_last, reverse=True
    )[:1]:
        value = value or chain.last.promise.moment.edtf
        told.append(_promised(chain, words))
    if not told and line.chains:
        gone = line.chains[-1]
        broken = gone.not_kept
        became = words.t("not kept") if broken else words.t("no longer stands")
        role = Role.BAD if broken else Role.FAINT
        told.append(in_role(f"{words.promise(gone.last.promise)} — {became}", role))
    if not told:
        label = words.code("deadline_known", line.deadline_known)
        return Cell(CellKind.EMPTY, None, in_role(label, Role.FAINT))
    return Cell(CellKind.MOMENT, value, told[0], tuple(told[1:]))


def _deadline(line: MeasureLine, words: Words) -> Text:
    """The phrase of the plan, and how late it is."""
    version = line.deadline
    phrase = version.deadline.phrase if version is not None and version.deadline else ""
    told = plain(phrase or ("" if line.due is None else words.day(line.due)))
    if line.schedule is Schedule.OVERDUE and line.days:
        late = words.t("overdue by {days}", days=words.days(line.days))
        return joined([told, in_role(late, Role.BAD)])
    return told
