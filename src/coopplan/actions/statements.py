"""Statements: recording what was said, correcting it, translating it; settling disputes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from coopplan.actions.measures import agreement_of
from coopplan.errors import (
    AlreadySuperseded,
    BadValue,
    NoReason,
    OutOfBounds,
    SideNotKnown,
    StatementElsewhere,
    StatementInFuture,
)
from coopplan.model.codes import JOINT, Qualifier, StatementKind
from coopplan.model.source import Source
from coopplan.model.statement import Settlement, Statement
from coopplan.model.text import LocalText
from coopplan.store import load, load_agreements, load_register, rows
from coopplan.store.asking import Asked
from coopplan.store.book import Book
from coopplan.store.tables import statements as tables
from coopplan.store.writer import Writer


def say(w: Writer, statement: Statement, *, today: date) -> str:
    """Record a statement and give back its ref; its ``ref``, ``number``, ``entry`` do not count.

    One that ``supersedes`` another must say why, be about the same measure, and come first.
    Raises UnknownRef, StatementInFuture, SideNotKnown, AlreadySuperseded, StatementElsewhere,
    NoReason, OutOfBounds, BadValue.
    """
    book = Book(w)
    number = book.agreement(statement.agreement)
    parties = load_agreements.agreements(Asked(w.reader, w.known, (number,)))[number].parties
    cited = {int(c.source[1:]) for c in statement.citations if book.source(c.source)}
    sources = load_register.sources(w.reader, w.known, cited)
    check(statement, parties, today)
    if statement.supersedes is not None:
        _refuse_correction(w, book, statement)
    return record_statement(
        w,
        book,
        statement,
        number=next_number(w, book, statement),
        published=published(statement, sources),
    )


def translate(w: Writer, ref: str, field: str, text: LocalText) -> str:
    """Add words of a statement (``text``, ``note``, ``where``, ``why``) in other languages.

    Not a correction: the statement stays. Words in a language that it has are replaced by these,
    the old ones stay in its history. Nothing is written when nothing changes.
    """
    book = Book(w)
    number = book.statement(ref)
    plan = load.plan(w.reader, agreement_of(ref.partition("#")[0]), w.known)
    found = next(statement for statement in plan.statements if statement.ref == ref)
    record_texts(w, number, field, getattr(found, field), text)
    return ref


def settle(w: Writer, settlement: Settlement, *, today: date) -> str:
    """Close a dispute on a measure in favour of a statement; gives back the measure's ref.

    Raises UnknownRef, StatementElsewhere, NoReason, StatementInFuture.
    """
    book = Book(w)
    book.measure(settlement.measure)
    book.statement(settlement.takes)
    if settlement.takes.partition("#")[0] != settlement.measure:
        raise StatementElsewhere(ref=settlement.takes, measure=settlement.measure)
    if not settlement.why:
        raise NoReason(ref=settlement.measure)
    if settlement.on > today:
        raise StatementInFuture(said_on=settlement.on, today=today)
    record_settlement(w, book, settlement)
    return settlement.measure


def check(statement: Statement, parties: Iterable[str], today: date) -> None:
    """Raise what is wrong with a statement by itself."""
    for told in (statement.said_on, statement.done_on):
        first = told and (told.first or told.last)
        if first and first > today:
            raise StatementInFuture(said_on=first, today=today)
    if statement.side not in (None, JOINT, *parties):
        allowed = (*parties, JOINT)
        raise SideNotKnown(side=statement.side, agreement=statement.agreement, allowed=allowed)
    if statement.voice is None and statement.kind is not StatementKind.SEARCHED:
        raise BadValue(field="voice", value=None, reason="missing")
    if statement.progress is not None and not 0 <= statement.progress <= 100:
        raise OutOfBounds(field="progress", value=statement.progress, low=0, high=100)
    if statement.done_of is not None:
        done, of = statement.done_of
        if not 0 <= done <= of or of < 1:
            raise OutOfBounds(field="done", value=f"{done}/{of}", low=0, high=of)
    for reading in statement.readings:
        if (reading.qualifier is Qualifier.BETWEEN) != (reading.value_high is not None):
            raise BadValue(field="value_high", value=reading.value_high, reason="between")
        if reading.value_high is not None and reading.value_high < reading.value:
            low, high = reading.value, reading.value_high
            raise OutOfBounds(field="value_high", value=high, low=low, high=None)


def published(statement: Statement, sources: Mapping[str, Source]) -> date | None:
    """The earliest last day among the publication moments of a statement's sources."""
    told = (sources[c.source].published for c in statement.citations if c.source in sources)
    return min((moment.last for moment in told if moment and moment.last), default=None)


def next_number(w: Writer, book: Book, statement: Statement) -> int:
    """The next number of the measure, or of the agreement; none is ever given twice."""
    if statement.measure is None:
        agreement = book.agreement(statement.agreement)
        sql = "SELECT max(number) AS last FROM statement WHERE agreement_id = :id"
        found = w.reader.row(f"{sql} AND measure_id IS NULL", id=agreement)
    else:
        sql = "SELECT max(number) AS last FROM statement WHERE measure_id = :id"
        found = w.reader.row(sql, id=book.measure(statement.measure))
    return ((found["last"] if found else None) or 0) + 1


def record_statement(
    w: Writer, book: Book, statement: Statement, *, number: int, published: date | None
) -> str:
    """Write a statement with all that hangs under it; gives back its ref."""
    supersedes = statement.supersedes
    row = w.put(
        tables.Statement,
        rows.statement(statement, published),
        agreement_id=book.agreement(statement.agreement),
        measure_id=book.measure(statement.measure) if statement.measure else None,
        number=number,
        voice_id=book.voice(statement.voice) if statement.voice else None,
        side_id=book.party(statement.side) if statement.side not in (None, JOINT) else None,
        supersedes_id=book.statement(supersedes) if supersedes else None,
    )
    for columns in rows.statement_texts(statement):
        w.put(tables.StatementText, columns, statement_id=row)
    for seq, citation in enumerate(statement.citations, 1):
        w.put(
            tables.Citation,
            statement_id=row,
            seq=seq,
            source_id=book.source(citation.source),
            quote=rows.words("quote", citation.quote),
        )
    for seq, reading in enumerate(statement.readings, 1):
        indicator = book.indicator(reading.indicator)
        columns = rows.reading(reading)
        w.put(tables.Reading, statement_id=row, seq=seq, indicator_id=indicator, **columns)
    ref = f"{statement.measure or statement.agreement}#{number}"
    book.learn("statement", ref, row)
    return ref


def record_texts(w: Writer, row: int, field: str, old: LocalText, new: LocalText) -> None:
    """Write the words that are new in their language."""
    had = {columns["lang"]: columns for columns in rows.texts(field, old)}
    for columns in rows.texts(field, new):
        if had.get(columns["lang"]) != columns:
            w.put(tables.StatementText, statement_id=row, **columns)


def record_settlement(w: Writer, book: Book, settlement: Settlement) -> None:
    """Write a settlement."""
    w.put(
        tables.Settlement,
        agreement_id=book.agreement(agreement_of(settlement.measure)),
        measure_id=book.measure(settlement.measure),
        takes_id=book.statement(settlement.takes),
        settled_on=settlement.on.isoformat(),
        **rows.local("why", settlement.why),
    )


def _refuse_correction(w: Writer, book: Book, statement: Statement) -> None:
    old = statement.supersedes
    assert old is not None
    number = book.statement(old)
    subject = statement.measure or statement.agreement
    if old.rpartition("#")[0] != subject:
        raise StatementElsewhere(ref=old, measure=subject)
    if not statement.why:
        raise NoReason(ref=old)
    off = w.reader.off(w.known)
    later = "SELECT number, entry FROM statement WHERE supersedes_id = :old ORDER BY id"
    for row in w.reader.rows(later, old=number):
        if row["entry"] not in off:
            raise AlreadySuperseded(ref=old, by=f"{subject}#{row['number']}")
