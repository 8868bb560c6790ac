"""What analysts ask between two reports, as pages of one list: the same parts as in the reports.

The rule: the first column is the whole ref, so that a line stands by itself in a pipe, and sources
are named by their refs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.documents.blocks import (
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    Page,
    Paragraph,
    Table,
)
from coopplan.documents.cells import code, day, number, ref, text
from coopplan.documents.closing import nothing
from coopplan.documents.listing import measure_table
from coopplan.documents.names import in_role, large, more_rows, party, plain
from coopplan.documents.overview import due_table, slip_table, sources_cell
from coopplan.documents.quarterly_measures import mark_cell, title_cell, title_column
from coopplan.documents.quarterly_numbers import timeline_chart
from coopplan.documents.runs import Role, Text
from coopplan.documents.told import by_whom, facts, status_told
from coopplan.language.words import Words
from coopplan.model.codes import DisputeSubject
from coopplan.reports.answers import DisputeLine, MeasureLine, StatementLine
from coopplan.reports.questions_answer import (
    AgreementTimeline,
    Asked,
    DisputeList,
    DueList,
    OverdueList,
    SilentList,
    SlipList,
    Timelines,
)


def slips(found: SlipList, words: Words) -> Page:
    """Return the list of promises that moved."""
    title = words.t("Promises that moved, on {day}", day=words.day(found.asked.as_of))
    table = slip_table(found.chains, words, _cited(found.asked))
    none = words.t("No voice has moved a promise.")
    return _page("slip", title, table, none, found.asked, words)


def disputes(found: DisputeList, words: Words) -> Page:
    """Return the list of open disputes."""
    title = words.t("Disputes on {day}", day=words.day(found.asked.as_of))
    cited = _cited(found.asked)
    columns = (
        Column("ref", words.t("Ref"), least=12),
        title_column(words),
        Column("subject", words.t("About"), stretch=1, least=10),
        Column("one", words.t("One says"), stretch=2, least=14),
        Column("other", words.t("The other says"), stretch=2, least=14),
        Column("sources", words.t("Sources"), rank=1, least=8),
    )
    rows = tuple(
        (
            ref(one.measure.ref),
            title_cell(one.measure, words),
            code(
                one.subject,
                words.code("dispute_subject", one.subject),
                Role.CONTESTED,
                (in_role(words.code("dispute_kind", one.kind), Role.FAINT),),
            ),
            _position(one, one.one, words),
            _position(one, one.other, words),
            *sources_cell((one.one, one.other), cited),
        )
        for one in found.disputes
    )
    table = Table("disputes", columns, (Group((), rows),), more_rows(words))
    none = words.t("No two voices disagree.")
    return _page("disputes", title, table, none, found.asked, words)


def _position(one: DisputeLine, line: StatementLine, words: Words) -> Cell:
    """What a voice says, and below it who and when."""
    if one.subject is DisputeSubject.PROMISE and line.promise is not None:
        told = words.promise(line.promise)
    elif one.subject is DisputeSubject.STATUS and line.status is not None:
        told = status_told(line, words)
    else:
        told = facts(line, words)
    who = f"{by_whom(line, words)}, {words.moment_short(line.said_on)}"
    return text(told, below=(in_role(who, Role.FAINT),))


def overdue(found: OverdueList, words: Words) -> Page:
    """Return the list of measures past their deadline."""
    title = words.t("Overdue on {day}", day=words.day(found.asked.as_of))
    if found.deadlines_given:
        none = words.t("Nothing is overdue.")
    elif found.picked:
        none = words.t("Not counted: no deadline of a measure that passes is known.")
    else:
        none = words.t("Not counted: no deadline of the Plan is known.")
    return _page("overdue", title, measure_table(found.lines, words), none, found.asked, words)


def due(found: DueList, words: Words) -> Page:
    """Return the list of what falls due."""
    first, last = words.day(found.asked.as_of), words.day(found.until)
    title = words.t("Due from {first} to {last}", first=first, last=last)
    table = due_table(found.due, words, _cited(found.asked))
    none = words.t("Nothing is due, by deadline or by promise.")
    return _page("due", title, table, none, found.asked, words)


def silent(found: SilentList, words: Words) -> Page:
    """Return the list of measures of which nothing was heard."""
    title = words.t("Silent in {quarter}", quarter=words.quarter(found.quarter))
    columns = (
        Column("ref", words.t("Ref"), least=12),
        title_column(words),
        Column("last_heard", words.t("Last heard"), least=10),
        Column("silent_quarters", words.t("Quarters"), right=True, least=4),
        Column("mark", words.t("Mark"), stretch=1, least=16),
    )
    rows = tuple(_silent_row(line, words) for line in found.lines)
    table = Table("silent", columns, (Group((), rows),), more_rows(words))
    none = words.t("Something was heard of every open measure.")
    return _page("silent", title, table, none, found.asked, words)


def _silent_row(line: MeasureLine, words: Words) -> tuple[Cell, ...]:
    never = Cell(CellKind.EMPTY, None, plain(words.t("never")))
    return (
        ref(line.name.ref),
        title_cell(line.name, words),
        day(line.last_heard, words) if line.last_heard else never,
        number(line.silent_quarters, words),
        mark_cell(line, (), words),
    )


def timelines(found: Timelines, words: Words) -> Page:
    """Return a chart an agreement."""
    title = words.t("Timeline on {day}", day=words.day(found.asked.as_of))
    blocks: list[Block] = [Heading(1, plain(title))]
    for one in found.agreements:
        blocks.append(Heading(2, (*plain(_named(one, words)), *in_role(f" {one.ref}", Role.REF))))
        blocks.append(timeline_chart(one.timeline, words))
    return Page("timeline", words.lang.value, title, (*blocks, *_cut(found.asked, found, words)))


def timeline_table(several: Sequence[Timelines], words: Words) -> Page:
    """Return several of them in a table, a measure a row, for where nothing is drawn."""
    title = words.t("Timeline on {day}", day=words.day(several[0].asked.as_of))
    columns = (
        Column("ref", words.t("Ref"), least=12),
        title_column(words),
        Column("mark", words.t("Mark"), stretch=1, least=12),
        Column("last_heard", words.t("Heard"), least=10),
        Column("promises", words.t("Promised"), stretch=1, least=10),
        Column("due", words.t("Deadline"), least=10),
        Column("done_on", words.t("done"), least=10),
    )
    rows = tuple(
        (
            ref(row.measure.ref),
            title_cell(row.measure, words),
            code(row.mark, words.code("mark", row.mark)),
            day(max(row.heard, default=None), words),
            text(", ".join(words.day(on) for on, _, stands in row.promises if stands)),
            day(row.due, words),
            day(row.done_on, words),
        )
        for found in several
        for one in found.agreements
        if one.timeline is not None
        for row in one.timeline.rows
    )
    table = Table("timeline", columns, (Group((), rows),), more_rows(words))
    return Page("timeline", words.lang.value, title, (Heading(1, plain(title)), table))


def _named(one: AgreementTimeline, words: Words) -> str:
    parties = "–".join(party(name, words) for name in one.parties)
    return large(words.text(one.short) or parties or one.ref)


def _page(name: str, title: str, table: Table, none: str, asked: Asked, words: Words) -> Page:
    """A page of one table; one line where it is empty, and one where it was cut."""
    shown: Block = table if table.rows else nothing(none)
    blocks = (Heading(1, plain(title)), shown, *_cut(asked, table.rows, words))
    return Page(name, words.lang.value, title, blocks)


def _cut(asked: Asked, shown: Sequence[object] | Timelines, words: Words) -> tuple[Block, ...]:
    if isinstance(shown, Timelines):
        count = sum(len(one.timeline.rows) for one in shown.agreements if one.timeline)
    else:
        count = len(shown)
    if count == asked.total:
        return ()
    told: Text = in_role(
        words.t("{shown} of {total}", shown=count, total=words.number(asked.total)), Role.FAINT
    )
    return (Paragraph(told),)


def _cited(asked: Asked) -> Mapping[int, str]:
    return {one.number: one.source.ref for one in asked.sources}
