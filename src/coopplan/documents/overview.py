"""The overview: what an analyst wants to see first in the morning."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from coopplan.documents.blocks import Block, Cell, CellKind, Column, Group, Heading, Page, Table
from coopplan.documents.cells import day, ref, text
from coopplan.documents.closing import more, nothing
from coopplan.documents.listing import agreement_table, measure_table
from coopplan.documents.names import in_role, large, local, measure_title, more_rows, plain, voice
from coopplan.documents.quarterly_measures import due_basis, title_cell, title_column
from coopplan.documents.runs import Role
from coopplan.language.words import Words
from coopplan.reports.answers import ChainLine, StatementLine
from coopplan.reports.quarterly_answer import DueLine
from coopplan.reports.register_answers import Overview, Owed

Cited = Mapping[int, str] | None
"""The refs of the sources of an answer by their numbers; None: a table that cites none."""


def compose(seen: Overview, words: Words) -> Page:
    """Return the page: agreements, overdue, due soon, reports owed, what moved last."""
    title = words.t("Register on {day}", day=words.day(seen.as_of))
    blocks: list[Block] = [
        Heading(1, plain(title)),
        agreement_table(seen.rows, words),
        *more(seen.agreements - len(seen.rows), words),
        Heading(2, plain(words.t("Overdue"))),
        measure_table(seen.overdue, words)
        if seen.overdue
        else nothing(words.t("Nothing is overdue.")),
        *more(seen.overdue_total - len(seen.overdue), words),
        Heading(2, plain(words.t("Due within {days}", days=words.days(seen.within_days)))),
        due_table(seen.due, words)
        if seen.due
        else nothing(words.t("Nothing is due, by deadline or by promise.")),
        *more(seen.due_total - len(seen.due), words),
        Heading(2, plain(words.t("Reports owed"))),
        _owed(seen.owed, words)
        if seen.owed
        else nothing(words.t("No agreement in the register asks for reports.")),
        Heading(2, plain(words.t("Promises that moved last"))),
        slip_table(seen.moved, words)
        if seen.moved
        else nothing(words.t("No voice has moved a promise.")),
        *more(seen.moved_total - len(seen.moved), words),
    ]
    return Page("overview", words.lang.value, title, tuple(blocks))


def due_table(lines: Sequence[DueLine], words: Words, cited: Cited = None) -> Table:
    """What falls due in several agreements, each measure under its whole ref.

    ``cited`` are the refs of sources by their numbers: with them a column tells the sources.
    """
    columns = (
        Column("ref", words.t("Ref"), least=12),
        Column("on", words.t("By"), least=10),
        title_column(words),
        Column("basis", words.t("Basis"), stretch=2, least=16),
        *_sources_column(words, cited),
    )
    rows = tuple(
        (
            ref(line.measure.ref),
            day(line.on, words),
            title_cell(line.measure, words),
            text(due_basis(line, words)),
            *sources_cell([line.promise.last.statement] if line.promise else [], cited),
        )
        for line in lines
    )
    return Table("due", columns, (Group((), rows),), more_rows(words))


def _sources_column(words: Words, cited: Cited) -> tuple[Column, ...]:
    return (Column("sources", words.t("Sources"), rank=1, least=8),) if cited is not None else ()


def sources_cell(lines: Iterable[StatementLine], cited: Cited) -> tuple[Cell, ...]:
    """The refs of the sources of these lines in one cell; none where no column is for them."""
    if cited is None:
        return ()
    told = dict.fromkeys(cited[number] for line in lines for number in line.sources)
    return (text(" ".join(told), Role.REF),)


def _owed(owed: Sequence[Owed], words: Words) -> Table:
    columns = (
        Column("by", words.t("By"), least=10),
        Column("ref", words.t("Ref"), least=12),
        Column("title", words.t("Agreement"), stretch=2, least=16),
        Column("quarter", words.t("For"), least=10),
        Column("to", words.t("To"), stretch=2, least=14),
    )
    rows = tuple(
        (
            day(one.by, words),
            ref(one.agreement),
            text(local(one.short, words) or plain(one.agreement)),
            Cell(CellKind.MOMENT, str(one.quarter), plain(words.quarter(one.quarter, long=False))),
            text(local(one.to, words)),
        )
        for one in owed
    )
    return Table("owed", columns, (Group((), rows),), more_rows(words))


def slip_table(chains: Sequence[ChainLine], words: Words, cited: Cited = None) -> Table:
    """Promises that moved, one row a voice: from which time to which, and by how much."""
    columns = (
        Column("ref", words.t("Ref"), least=12),
        Column("said_on", words.t("Said on"), least=10),
        Column("title", words.t("Measure"), stretch=2, least=16),
        Column("voice", words.t("Who"), stretch=1, least=14),
        Column("promise", words.t("Promised"), stretch=1, least=12),
        Column("days_in_all", words.t("In all"), right=True, least=9),
        *_sources_column(words, cited),
    )
    rows = tuple(_slip_row(chain, words, cited) for chain in chains)
    return Table("slips", columns, (Group((), rows),), more_rows(words))


def _slip_row(chain: ChainLine, words: Words, cited: Cited) -> tuple[Cell, ...]:
    last = chain.last
    told = [words.promise_short(step.promise) for step in chain.steps]
    steps = "→".join(one for place, one in enumerate(told) if place == 0 or one != told[place - 1])
    total = last.days_in_all
    slip = "" if total is None else words.days(total, signed=True)
    return (
        ref(chain.measure.ref),
        Cell(
            CellKind.MOMENT,
            last.statement.said_on.edtf,
            plain(words.moment_short(last.statement.said_on)),
        ),
        text(measure_title(chain.measure, words)),
        text(large(voice(chain.voice, words))),
        Cell(CellKind.MOMENT, last.promise.moment.edtf, plain(steps)),
        Cell(CellKind.DAYS, total, in_role(slip, Role.MOVED)),
        *sources_cell((step.statement for step in chain.steps), cited),
    )
