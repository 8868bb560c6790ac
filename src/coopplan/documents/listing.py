"""Lists of measures and of agreements as pages of one table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

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
from coopplan.documents.cells import EMPTY, code, day, days, moment, number, ref, text
from coopplan.documents.closing import more
from coopplan.documents.names import (
    MARK_ROLES,
    evidence,
    in_role,
    joined,
    large,
    local,
    more_rows,
    party,
    percent,
    plain,
)
from coopplan.documents.quarterly_measures import mark_cell, term_cell, title_cell, title_column
from coopplan.documents.runs import Role, Text
from coopplan.language.words import Words
from coopplan.model.codes import AgreementState, Mark
from coopplan.reports.answers import MeasureLine
from coopplan.reports.register_answers import AgreementRow, MeasureList

if TYPE_CHECKING:
    from fractions import Fraction

_STATE_ROLES: Mapping[AgreementState, Role] = {
    AgreementState.IN_FORCE: Role.RUNNING,
    AgreementState.ENDED_EARLY: Role.BAD,
}


def measures(found: MeasureList, words: Words, columns: Sequence[str] = ()) -> Page:
    """Return the list of measures; a line says how many there are in all.

    ``columns`` are keys of `MEASURE_COLUMNS`; none of them: those that a list has.
    """
    title = words.t("Measures on {day}", day=words.day(found.as_of))
    blocks: list[Block] = [Heading(1, plain(title))]
    if found.lines:
        blocks.append(measure_table(found.lines, words, columns))
    shown, total = len(found.lines), found.total
    told = (
        words.n("{n} measure", "{n} measures", total)
        if shown == total
        else words.t("{shown} of {total} measures", shown=shown, total=words.number(total))
    )
    blocks.append(Paragraph(in_role(told, Role.FAINT)))
    return Page("measures", words.lang.value, title, tuple(blocks))


_LISTED = ("ref", "title", "mark", "due", "last_heard", "slip_days", "evidence")

MEASURE_COLUMNS = (*_LISTED, "status", "schedule", "sector", "plan_no", "days", "deadline")
"""The columns that a list of measures may have, by their keys; those of a list come first."""


def measure_table(lines: Sequence[MeasureLine], words: Words, keys: Sequence[str] = ()) -> Table:
    """Measures of several agreements, each under its whole ref.

    Columns that were asked for are all shown, whatever the width.
    """
    chosen = tuple(dict.fromkeys(("ref", *keys))) if keys else _LISTED
    columns = tuple(_measure_column(key, words) for key in chosen)
    if keys:
        columns = tuple(replace(column, rank=0) for column in columns)
    rows = tuple(tuple(_measure_cell(key, line, words) for key in chosen) for line in lines)
    return Table("measures", columns, (Group((), rows),), more_rows(words))


def _measure_column(key: str, words: Words) -> Column:
    match key:
        case "title":
            return title_column(words)
        case "mark":
            return Column("mark", words.t("Mark"), stretch=2, least=12)
        case "due":
            return Column("due", words.t("Deadline, promise"), stretch=2, least=13)
        case "last_heard":
            return Column("last_heard", words.t("Heard"), rank=1, least=10)
        case "slip_days":
            return Column("slip_days", words.t("Slip"), rank=2, right=True, least=10)
        case "evidence":
            return Column("evidence", words.t("Evidence"), rank=3, stretch=1, least=16)
        case "status":
            return Column("status", words.t("Status"), stretch=1, least=10)
        case "schedule":
            return Column("schedule", words.t("Schedule"), stretch=1, least=10)
        case "sector":
            return Column("sector", words.t("Sector"), stretch=1, least=10)
        case "plan_no":
            return Column("plan_no", "№", least=3)
        case "days":
            return Column("days", words.t("Days late"), right=True, least=8)
        case "deadline":
            return Column("deadline", words.t("Deadline"), stretch=2, least=13)
    return Column("ref", words.t("Ref"), least=12)


def _measure_cell(key: str, line: MeasureLine, words: Words) -> Cell:
    match key:
        case "title":
            return title_cell(line.name, words)
        case "mark":
            return mark_cell(line, (), words)
        case "due":
            return term_cell(line, words)
        case "last_heard":
            return day(line.last_heard, words, Role.BAD if line.silent else Role.PLAIN)
        case "slip_days":
            return days(line.slip_days, words, signed=True)
        case "evidence":
            return code(line.evidence, evidence(line, words))
        case "status":
            return code(line.status, words.code("status", line.status))
        case "schedule":
            return code(line.schedule, words.code("schedule", line.schedule))
        case "sector":
            return code(line.name.sector, words.code("sector", line.name.sector))
        case "plan_no":
            return text(line.name.plan_no or "")
        case "days":
            return days(line.days, words)
        case "deadline":
            read = line.deadline.deadline if line.deadline else None
            return text(read.phrase if read else "")
    return ref(line.name.ref)


def agreements(rows: Sequence[AgreementRow], as_of: date, words: Words, left: int = 0) -> Page:
    """Return the list of agreements; ``left`` more are left out."""
    title = words.t("Agreements on {day}", day=words.day(as_of))
    heading = Heading(1, plain(title))
    return Page(
        "agreements",
        words.lang.value,
        title,
        (heading, agreement_table(rows, words), *more(left, words)),
    )


def agreement_table(rows: Sequence[AgreementRow], words: Words) -> Table:
    """Agreements with their state, share of the period gone, and counts."""
    columns = (
        Column("ref", words.t("Ref"), least=12),
        Column("title", words.t("Agreement"), stretch=3, least=16),
        Column("state", words.t("State"), stretch=1, least=9),
        Column("share", words.t("Gone"), right=True, least=5),
        Column("measures", words.t("In all"), right=True, least=4),
        Column("overdue", words.t("Late"), right=True, least=4),
        Column("silent", words.t("Silent"), right=True, least=4),
        Column("disputed", words.t("Contested"), rank=1, right=True, least=5),
        Column("slipped", words.t("Slipped"), rank=1, right=True, least=5),
        Column("marks", words.t("By mark"), rank=2, stretch=3, least=24),
        Column("signed_on", words.t("Signed"), rank=3, least=10),
        Column("last_heard", words.t("Heard"), rank=3, least=10),
    )
    told = tuple(agreement_row(row, words) for row in rows)
    return Table("agreements", columns, (Group((), told),), more_rows(words))


def agreement_row(row: AgreementRow, words: Words) -> tuple[Cell, ...]:
    """One agreement as a row of these columns."""
    state = row.state
    return (
        ref(row.ref),
        text(agreement_title(row, words)),
        code(state, words.code("agreement_state", state), _STATE_ROLES.get(state, Role.FAINT)),
        EMPTY if row.share is None else _share(row.share, words),
        number(row.measures, words),
        number(row.overdue, words, Role.BAD if row.overdue else Role.FAINT),
        number(row.silent, words, Role.STRONG if row.silent else Role.FAINT),
        number(row.disputed, words, Role.CONTESTED if row.disputed else Role.FAINT),
        number(row.slipped, words, Role.MOVED if row.slipped else Role.FAINT),
        text(marks(row.marks, words)),
        moment(row.signed_on, words),
        day(row.last_heard, words),
    )


@lru_cache(maxsize=64)
def _share(value: Fraction, words: Words) -> Cell:
    return Cell(CellKind.SHARE, value, plain(percent(value, words)))


def agreement_title(row: AgreementRow, words: Words) -> Text:
    """The short title, else parties and years."""
    if row.short:
        return local(row.short, words)
    parties = "–".join(party(one, words) for one in row.parties)
    years = "" if row.period is None else words.moment_short(row.period)
    kind = large(words.code("agreement_kind", row.kind))
    return plain(" ".join(part for part in (kind, parties, years) if part)) or plain(row.ref)


def marks(counted: Mapping[Mark, int], words: Words) -> Text:
    """Counts by mark in one line, in the order in which the answer has them."""
    return joined(
        (
            in_role(f"{words.code('mark', code)} {count}", MARK_ROLES[code])
            for code, count in counted.items()
        ),
        "; ",
    )
