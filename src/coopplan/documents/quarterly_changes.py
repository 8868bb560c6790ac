"""What moved in a quarter: changes with their causes, promises by voice, disputes.

The rule: every line names its cause and its source; days are counted within one voice, never
across voices.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coopplan.documents.blocks import (
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    Items,
    Paragraph,
    Table,
)
from coopplan.documents.cells import EMPTY, days, moment, sources, text
from coopplan.documents.changed import causes, summary
from coopplan.documents.closing import nothing
from coopplan.documents.names import (
    cite,
    in_role,
    joined,
    large,
    local,
    measure_title,
    more_rows,
    plain,
    side,
    voice,
)
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.told import (
    aside,
    attributed,
    by_whom,
    content,
    facts,
)
from coopplan.language.words import Words
from coopplan.model.codes import DisputeSubject
from coopplan.reports.answers import (
    ChainLine,
    DisputeLine,
    MeasureLine,
    PartyName,
    StatementLine,
)
from coopplan.reports.change_answer import Word
from coopplan.reports.quarterly_answer import QuarterlyReport

_TITLE = 48


def changes(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Что изменилось за квартал»: what it comes to in words, then the causes."""
    heading = Heading(2, plain(words.t("What changed in the quarter")))
    shown = [
        (one.measure, turn)
        for one in report.turned
        for turn in one.turns
        if turn.word is not Word.SILENT  # silence has a part of its own
    ]
    told = (*summary(shown, words), *causes(report.changes, words))
    return heading, *(told or (nothing(words.t("Nothing was said and nothing changed.")),))


def moved(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Перенос обещанных сроков»: all voices of the measures where one moved."""
    heading = Heading(2, plain(words.t("Promises that moved, by voice")))
    if not report.moved:
        return heading, nothing(words.t("No voice has moved a promise."))
    lines = {line.name.ref: line for group in report.sectors for line in group.lines}
    order = dict.fromkeys(chain.measure.ref for chain in report.moved)
    groups: list[Group] = []
    for ref in order:
        chains = [chain for chain in report.moved if chain.measure.ref == ref]
        line = lines.get(ref)
        told = list(line.chains) if line is not None else chains
        head = in_role(measure_title(chains[0].measure, words), Role.STRONG)
        rows = [row for chain in told for row in _chain_rows(chain, words)]
        groups.append(Group(head, tuple(rows)))
    bounds = [
        block for ref in order if ref in lines for block in programme_lines(lines[ref], words)
    ]
    return heading, chain_table(groups, words), *bounds


def chain_table(groups: Iterable[Group], words: Words) -> Table:
    """A table of promises by voice, one row a promise."""
    columns = (
        Column("voice", words.t("Who"), stretch=2, least=14),
        Column("said_on", words.t("Said on"), least=10),
        Column("promise", words.t("Promised"), stretch=2, least=14),
        Column("days_moved", words.t("Moved"), right=True, least=9),
        Column("days_in_all", words.t("In all"), right=True, least=9),
        Column("sources", "", least=4, label=words.t("Sources")),
    )
    return Table(
        "promises", columns, tuple(groups), more_rows(words), grouped_by=words.t("Measure")
    )


def chain_rows(chains: Iterable[ChainLine], words: Words) -> tuple[tuple[Cell, ...], ...]:
    """The rows of all these chains."""
    return tuple(row for chain in chains for row in _chain_rows(chain, words))


def _chain_rows(chain: ChainLine, words: Words) -> list[tuple[Cell, ...]]:
    rows: list[tuple[Cell, ...]] = []
    of: tuple[Text, ...] = ()
    if chain.occurrence is not None:
        of = (in_role(words.occurrence(chain.occurrence), Role.FAINT),)
    for place, step in enumerate(chain.steps):
        last = place == len(chain.steps) - 1
        who = large(voice(chain.voice, words))
        promised = Cell(
            CellKind.MOMENT,
            step.promise.moment.edtf,
            plain(words.promise(step.promise)),
            (_standing(chain, words),) if last else (),
        )
        role = Role.MOVED if step.days_moved else Role.PLAIN
        rows.append(
            (
                text(who, below=of) if place == 0 else Cell(CellKind.TEXT, who, ()),
                moment(step.statement.said_on, words),
                promised,
                days(step.days_moved, words, signed=True, role=role),
                days(step.days_in_all, words, signed=True) if place > 1 else EMPTY,
                sources(step.statement.sources),
            )
        )
    return rows


def _standing(chain: ChainLine, words: Words) -> Text:
    if chain.not_kept:
        return in_role(words.t("not kept"), Role.BAD)
    if chain.standing:
        told = words.t("stands, {days} old", days=words.days(chain.age_days))
        return in_role(told, Role.FAINT)
    return in_role(words.t("no longer stands"), Role.FAINT)


def programme_lines(line: MeasureLine, words: Words) -> list[Block]:
    """Wider programmes that contain the measure: outer bounds, never promises of it."""
    told: list[Block] = []
    for statement in line.programmes:
        when = "" if statement.promise is None else words.promise(statement.promise)
        head = words.t("Outer bound, a programme that contains it: {when}", when=when)
        told.append(Paragraph((Span(large(head)), *attributed(statement, words)), hang=True))
    return told


def disputes(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the part «Расхождения», with those that were settled after the open ones."""
    heading = Heading(2, plain(words.t("Disputes")))
    if not report.disputes and not report.settled:
        return heading, nothing(words.t("No two voices disagree."))
    blocks: list[Block] = [heading]
    for one in (*report.disputes, *report.settled):
        blocks += dispute_blocks(one, report.head.parties, words)
    return tuple(blocks)


def dispute_blocks(
    one: DisputeLine, parties: Sequence[PartyName], words: Words, cited: bool = True
) -> list[Block]:
    """One dispute: about what, between whom, and what each said.

    ``cited`` False leaves source numbers out, on a page that has no list of sources.
    """
    kind = words.code("dispute_kind", one.kind)
    subject = words.code("dispute_subject", one.subject)
    head: Text = (
        Span(measure_title(one.measure, words, _TITLE), Role.STRONG),
        Span(f" · {subject} · {kind}", Role.CONTESTED if one.settled is None else Role.FAINT),
    )
    said: list[tuple[Text, Text]] = []
    for line in (one.one, one.other):
        told = _position(line, one.subject, side(line.side, parties, words), words)
        said.append((plain("–"), (*told, *cite(line.sources)) if cited else told))
    blocks: list[Block] = [Paragraph(head, hang=True), Items(tuple(said), indent=1)]
    if one.settled is not None:
        taken, why = one.settled
        taken_of = plain(words.t("Settled in favour of {ref}", ref=taken))
        blocks.append(Paragraph(joined([taken_of, local(why, words)], ": "), indent=1))
    return blocks


def _position(line: StatementLine, subject: DisputeSubject, whose: str, words: Words) -> Text:
    """Who, of which side, when, what it comes to, the words, the source."""
    match subject:
        case DisputeSubject.PROMISE if line.promise is not None:
            core = words.promise(line.promise)
        case DisputeSubject.STATUS if line.status is not None:
            core = words.code("status", line.status)
        case _:
            core = facts(line, words)
    who = ", ".join(part for part in (by_whom(line, words), whose) if part)
    when = words.moment_short(line.said_on)
    body = content(line, words) if line.text else ()
    return (
        Span(f"{who}, {when}: "),
        Span(core, Role.STRONG),
        *((Span(" " if core.endswith(".") else ". "), *body) if body else ()),
        *aside(line, words),
    )
