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
from coopplan.documents.names import in_role, local, measure_title, more_rows, plain, voice
from coopplan.documents.runs import Role, Span
from coopplan.language.words import Words
from coopplan.model.codes import Mark, Schedule, Status
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText
from coopplan.reports.answers import MeasureName
from coopplan.reports.issued_answer import (
    Difference,
    Holds,
    Imprint,
    PromiseTold,
    TimeTold,
    Value,
)
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
            _what(one, words),
            *map(text, _values(one, words)),
        )
        for one in differences
    )
    return Table("restated", columns, (Group((), rows),), more_rows(words))


def _what(one: Difference, words: Words) -> Cell:
    """What is told otherwise: the field, or the time of a recurring measure by its name."""
    if one.occurrence is not None:
        return text(words.occurrence(one.occurrence))
    return Cell(CellKind.CODE, one.what, plain(words.code("restated", one.what)))


def _values(one: Difference, words: Words) -> tuple[str, str]:
    """The values before and after in the reader's language.

    Texts that differ in other languages alone are told in all that they have.
    """
    before, after = _value(one.what, one.before, words), _value(one.what, one.after, words)
    texts = isinstance(one.before, LocalText) and isinstance(one.after, LocalText)
    if texts and before == after:
        return _in_all(one.before), _in_all(one.after)
    return before, after


def _in_all(told: Value | None) -> str:
    if not isinstance(told, LocalText):
        return ""
    return " | ".join(f"{said} [{lang}]" for lang in Lang if (said := told.get(lang)))


def _value(what: str, told: Value | None, words: Words) -> str:
    """A value in the reader's words: codes by their labels, days as days; else as it stands."""
    match told:
        case None:
            return "—"
        case LocalText():
            return words.text(told)
        case date():
            return words.day(told)
        case Moment():
            return words.moment(told)
        case PromiseTold():
            return _promised(told, words)
        case TimeTold():
            return _time(told, words)
        case tuple():
            return "; ".join(
                f"{words.text(one.text)} ({one.by}, {words.day(one.on)})" for one in told
            )
    codes = _CODES.get(what)
    if codes is not None:
        return words.code(what, told) if told in {one.value for one in codes} else told
    if what == "disputed":
        return words.t("yes") if told == "yes" else words.t("no")
    return told


def _promised(told: PromiseTold, words: Words) -> str:
    """«в сентябре 2025 г. (Управление, II полугодие 2025 г.), не сдержано»."""
    of = [voice(told.voice, words)]
    if told.occurrence is not None:
        of.append(words.occurrence(told.occurrence))
    promise = f"{words.promise(told.promise)} ({', '.join(of)})"
    match told.holds:
        case Holds.STANDS:
            return promise
        case Holds.NOT_KEPT:
            return f"{promise}, {words.t('not kept')}"
        case Holds.OVER:
            return f"{promise}, {words.t('no longer stands')}"


def _time(told: TimeTold, words: Words) -> str:
    """How a time stands: by its day, else by what was said of it."""
    if told.schedule is Schedule.OPEN:
        return "—" if told.status is None else words.code("status", told.status)
    stands = words.code("schedule", told.schedule)
    return f"{stands}, {words.days(told.days)}" if told.days else stands


def _title(name: MeasureName | None, words: Words) -> str:
    return "" if name is None else measure_title(name, words)
