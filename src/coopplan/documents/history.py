"""The history of a record: every statement and change in order, with both clocks."""

from __future__ import annotations

from datetime import date

from coopplan.documents.blocks import Block, Cell, CellKind, Column, Group, Heading, Page, Table
from coopplan.documents.cells import EMPTY, day, text
from coopplan.documents.closing import nothing, sources
from coopplan.documents.names import in_role, joined, local, more_rows, plain
from coopplan.documents.reworded import all_changes
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.showing import deadline_version
from coopplan.documents.told import facts, quoted
from coopplan.language.words import Words
from coopplan.model.measure import Amended, Wording
from coopplan.model.statement import EarlierWords
from coopplan.reports.answers import StatementLine
from coopplan.reports.change_answer import ChangeKind
from coopplan.reports.register_answers import History, HistoryEvent


def compose(told: History, words: Words) -> Page:
    """Return the page of the history."""
    title = words.t("History of {ref}", ref=told.ref)
    heading = (Span(f"{title} "), *local(told.title, words))
    blocks: list[Block] = [Heading(1, heading)]
    if told.events:
        blocks.append(_table(told, words))
        blocks += sources(told.sources, words)
    else:
        blocks.append(nothing(words.t("Nothing has been said yet.")))
    return Page("history", words.lang.value, title, tuple(blocks))


def _table(told: History, words: Words) -> Table:
    columns = (
        Column("on", words.t("On"), least=10),
        Column("event", words.t("What"), stretch=1, least=30),
        Column("ref", words.t("Ref"), least=4),
        Column("entry", words.t("Recorded"), least=10),
    )
    rows = tuple(_row(event, told.ref.split("/")[0], words) for event in told.events)
    return Table("history", columns, (Group((), rows),), more_rows(words))


def _row(event: HistoryEvent, agreement: str, words: Words) -> tuple[Cell, ...]:
    body = _event(event, words)
    below: list[Text] = []
    if event.superseded_by:
        corrected = words.t("corrected by {ref}", ref=event.superseded_by)
        below.append(in_role(corrected, Role.CONTESTED))
    if event.statement is not None:
        below += _notes(event.statement, words)
        below += [_earlier(one, words) for one in event.earlier]
    named = "" if event.statement is None else event.statement.ref
    return (
        day(event.on, words),
        text(body, below=tuple(below)),
        Cell(CellKind.REF, named, in_role(named.removeprefix(agreement), Role.REF))
        if named
        else EMPTY,
        _recorded(event, words),
    )


def _recorded(event: HistoryEvent, words: Words) -> Cell:
    """The second clock: the journal entry, and its day below."""
    shown = in_role(f"#{event.entry}", Role.REF)
    day_of = event.recorded_at[:10]
    below = (in_role(words.day(date.fromisoformat(day_of)), Role.FAINT),) if day_of else ()
    return Cell(CellKind.REF, f"#{event.entry}", shown, below)


def _event(event: HistoryEvent, words: Words) -> Text:
    if event.statement is not None:
        return quoted(event.statement, words)
    if event.deadline is not None:
        own = event.deadline.on is None
        label = words.t("Deadline put right") if own else words.t("Deadline")
        head = Span(label + ": ", Role.STRONG)
        return (head, *deadline_version(event.deadline, words))
    if event.amended is not None:
        return _amended(event.amended, event.after, words)
    if event.control is not None:
        label = words.code("control", "on" if event.control.under_control else "off")
        return joined([in_role(label, Role.STRONG), plain(event.control.basis or "")])
    if event.settlement is not None:
        told = words.t("Settled in favour of {ref}", ref=event.settlement.takes)
        return joined([in_role(told, Role.STRONG), local(event.settlement.why, words)], ": ")
    if event.word is not None:
        quarter = words.quarter(event.word.quarter, long=False)
        head = Span(words.t("Course of implementation, {quarter}", quarter=quarter), Role.STRONG)
        return (head, Span(": "), *local(event.word.text, words))
    if event.assessment is not None:
        told = words.t("Assessment of {who}", who=event.assessment.by)
        return (Span(f"{told}: ", Role.STRONG), *local(event.assessment.text, words))
    if event.before is not None and event.after is not None and event.before.changed:
        head = Span(words.t("Put right") + ": ", Role.STRONG)
        return (head, *all_changes(event.before, event.after, words))
    return plain(words.t("Record changed: {ref}", ref=event.version_of or ""))


def _amended(act: Amended, after: Wording | None, words: Words) -> Text:
    basis = plain(act.basis or "")
    if act.before is None or after is None:
        head = in_role(words.code("change_kind", ChangeKind.ADDED), Role.STRONG)
        return joined([head, basis], ": ")
    head = in_role(words.code("change_kind", ChangeKind.REWORDED), Role.STRONG)
    told = joined([all_changes(act.before, after, words), basis], "; ")
    return joined([head, told], ": ")


def _earlier(one: EarlierWords, words: Words) -> Text:
    """What the statement said before, and which entry put other words there."""
    until = words.t("put right in #{entry}, before:", entry=one.until)
    return (Span(f"{until} ", Role.CONTESTED), Span(f"«{one.words}» [{one.lang}]"))


def _notes(line: StatementLine, words: Words) -> list[Text]:
    """The typed facts below the words, what it corrects and why, and the analyst's note."""
    told: list[Text] = []
    typed = facts(line, words)
    if typed and line.text:
        told.append(in_role(typed, Role.RUNNING))
    if line.confidence is not None and line.confidence.value != "high":
        sure = words.code("confidence", line.confidence)
        told.append(in_role(words.t("certainty: {level}", level=sure), Role.FAINT))
    if line.supersedes:
        corrects = plain(words.t("corrects {ref}", ref=line.supersedes))
        told.append(joined([corrects, local(line.why, words)], ": "))
    if line.note:
        told.append(tuple(Span(one.text, Role.FAINT) for one in local(line.note, words)))
    return told
