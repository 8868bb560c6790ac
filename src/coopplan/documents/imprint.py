"""What the page of an issued report says of itself, and what it tells otherwise than another."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from coopplan.documents.blocks import (
    Block,
    Cell,
    CellKind,
    Column,
    Group,
    Heading,
    KeyLines,
    Paragraph,
    Table,
)
from coopplan.documents.cells import text
from coopplan.documents.closing import nothing
from coopplan.documents.names import in_role, local, measure_title, more_rows, plain
from coopplan.documents.runs import Role, Span
from coopplan.language.words import Words
from coopplan.model.codes import Mark, Schedule, Status
from coopplan.reports.answers import MeasureName
from coopplan.reports.issued_answer import Difference, Imprint
from coopplan.reports.quarterly_answer import QuarterlyReport

_CODES: dict[str, type[StrEnum]] = {"mark": Mark, "status": Status, "schedule": Schedule}


def imprint_part(imprint: Imprint | None, words: Words) -> tuple[Block, ...]:
    """Return number, who issued it, and the hashes by which it can be checked."""
    if imprint is None:
        return ()
    rows = (
        (words.t("Report"), plain(words.t("No. {n}", n=imprint.number))),
        (words.t("Issued by"), plain(imprint.by)),
        (words.t("Answer"), in_role(f"sha256 {imprint.answer}", Role.REF)),
        (words.t("Journal"), in_role(f"#{imprint.entry} {imprint.chain}", Role.REF)),
    )
    return Heading(2, plain(words.t("Issued report"))), KeyLines(rows)


def restated_part(
    imprint: Imprint | None, report: QuarterlyReport, words: Words
) -> tuple[Block, ...]:
    """Return what a restatement tells otherwise than the report it restates, and why."""
    if imprint is None or imprint.restates is None:
        return ()
    restates = imprint.restates
    head = words.t(
        "Report No. {n} restates report No. {old}.", n=imprint.number, old=restates.number
    )
    why = (Span(f" {words.t('Reason:')} "), *local(restates.why, words))
    blocks: list[Block] = [
        Heading(2, plain(words.t("Restated"))),
        Paragraph((Span(head, Role.STRONG), *why)),
    ]
    if not restates.differences:
        return *blocks, nothing(words.t("The two reports say the same."))
    return *blocks, _table(restates.differences, report, words)


def _table(differences: tuple[Difference, ...], report: QuarterlyReport, words: Words) -> Table:
    names = {line.name.ref: line.name for group in report.sectors for line in group.lines}
    columns = (
        Column("ref", words.t("Ref"), least=12),
        Column("title", words.t("Measure"), stretch=2, least=16),
        Column("what", words.t("What"), stretch=1, least=10),
        Column("before", words.t("Was"), stretch=2, least=12),
        Column("after", words.t("Is"), stretch=2, least=12),
    )
    rows = tuple(
        (
            Cell(CellKind.REF, one.ref, in_role(one.ref, Role.REF)),
            text(_title(names.get(one.ref.partition("#")[0]), words)),
            Cell(CellKind.CODE, one.what, plain(words.code("restated", one.what))),
            text(_value(one.what, one.before, words)),
            text(_value(one.what, one.after, words)),
        )
        for one in differences
    )
    return Table("restated", columns, (Group((), rows),), more_rows(words))


def _value(what: str, told: str | None, words: Words) -> str:
    """A value in the reader's words: codes by their labels, days as days; else as it stands."""
    if told is None:
        return "—"
    codes = _CODES.get(what)
    if codes is not None:
        return words.code(what, told) if told in {one.value for one in codes} else told
    if what == "due":
        return words.day(date.fromisoformat(told))
    if what == "disputed":
        return words.t("yes") if told == "yes" else words.t("no")
    return told


def _title(name: MeasureName | None, words: Words) -> str:
    return "" if name is None else measure_title(name, words)
