"""Statements, their words by language, citations and readings; settlements of disputes."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import CheckConstraint, Index, UniqueConstraint, text
from sqlmodel import Field

from coopplan.model.codes import Bound, Confidence, Qualifier, Scope, StatementKind, Status
from coopplan.model.text import Lang
from coopplan.store.tables.base import Row, Words, coded, day, decimal, row_of, whole, yes_no
from coopplan.store.tally_record import PLAIN, RARE


class TextField(StrEnum):
    """Which text of a statement."""

    TEXT = "text"
    NOTE = "note"
    WHERE = "where"
    WHY = "why"


_PLAIN, _RARE = text(PLAIN), text(RARE)
_CORRECTS = text("supersedes_id IS NOT NULL")
_OF_MEASURE = text("measure_id IS NOT NULL")
_OF_AGREEMENT = text("measure_id IS NULL")


class Statement(Row, table=True):
    """What a voice said. ``counts_on`` is the day from which it counts, ``quarter`` that day's.

    ``quarter`` is year x 4 + number - 1: whole arithmetic on text dates rounds differently on
    the two databases, so it is worked out before.
    """

    __table_args__ = (
        Index(
            "uq_statement_measure_number",
            "measure_id",
            "number",
            unique=True,
            sqlite_where=_OF_MEASURE,
            postgresql_where=_OF_MEASURE,
        ),
        Index(
            "uq_statement_agreement_number",
            "agreement_id",
            "number",
            unique=True,
            sqlite_where=_OF_AGREEMENT,
            postgresql_where=_OF_AGREEMENT,
        ),
        Index(
            "ix_statement_plain",
            *"measure_id voice_id side_id joint counts_on id status entry kind scope".split(),
            sqlite_where=_PLAIN,
            postgresql_where=_PLAIN,
        ),
        Index("ix_statement_rare", "agreement_id", sqlite_where=_RARE, postgresql_where=_RARE),
        Index(
            "ix_statement_supersedes_id",
            "supersedes_id",
            sqlite_where=_CORRECTS,
            postgresql_where=_CORRECTS,
        ),
        CheckConstraint("done_count <= done_of", name="done"),
        CheckConstraint("(done_count IS NULL) = (done_of IS NULL)", name="done_whole"),
        CheckConstraint("(promise_edtf IS NULL) = (promise_bound IS NULL)", name="promise"),
        CheckConstraint("voice_id IS NOT NULL OR kind = 'searched'", name="voiced"),
        CheckConstraint("supersedes_id < id", name="supersedes"),
        CheckConstraint("side_id IS NULL OR joint = 0", name="one_side"),
    )

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int | None = row_of("measure", None)
    number: int = whole(1)
    kind: str = coded(StatementKind)
    scope: str = coded(Scope)
    said_edtf: str = Field(min_length=1)
    said_words: Words = None
    said_first: Words = None
    said_last: Words = None
    about_edtf: Words = None
    about_words: Words = None
    about_first: Words = None
    about_last: Words = None
    done_on_edtf: Words = None
    done_on_words: Words = None
    done_on_first: Words = None
    done_on_last: Words = None
    counts_on: str = day()
    quarter: int = whole(4, 40_000)
    voice_id: int | None = row_of("voice", None)
    side_id: int | None = row_of("party", None)
    joint: int = yes_no()
    confidence: str | None = coded(Confidence, None)
    status: str | None = coded(Status, None)
    promise_edtf: Words = None
    promise_words: Words = None
    promise_first: Words = None
    promise_last: Words = None
    promise_bound: str | None = coded(Bound, None)
    done_count: int | None = whole(0, 100_000, None)
    done_of: int | None = whole(1, 100_000, None)
    progress: int | None = whole(0, 100, None)
    occurrence: Words = None
    supersedes_id: int | None = row_of("statement", None)


class StatementText(Row, table=True):
    """Words of a statement in one language; of several, the last recorded counts."""

    __tablename__ = "statement_text"

    statement_id: int = row_of("statement", index=True)
    field: str = coded(TextField)
    lang: str = coded(Lang)
    words: str = Field(min_length=1)
    own: int = yes_no()
    folded: str


class Citation(Row, table=True):
    """A source that a statement rests on, with its quote."""

    __table_args__ = (UniqueConstraint("statement_id", "seq"),)

    statement_id: int = row_of("statement")
    seq: int = whole(1)
    source_id: int = row_of("source", index=True)
    quote: Words = None


class Reading(Row, table=True):
    """A value of an indicator that a statement gives."""

    __table_args__ = (
        UniqueConstraint("statement_id", "seq"),
        CheckConstraint("(qualifier = 'between') = (value_high IS NOT NULL)", name="between"),
    )

    statement_id: int = row_of("statement")
    seq: int = whole(1)
    indicator_id: int = row_of("indicator", index=True)
    value: str = decimal()
    value_high: str | None = decimal(None)
    qualifier: str = coded(Qualifier)
    period_edtf: str = Field(min_length=1)
    period_words: Words = None
    period_first: Words = None
    period_last: Words = None
    coverage_ru: Words = None
    coverage_kk: Words = None
    coverage_en: Words = None
    coverage_own: Words = None


class Settlement(Row, table=True):
    """A dispute closed in favour of a statement."""

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int = row_of("measure")
    takes_id: int = row_of("statement")
    why_ru: Words = None
    why_kk: Words = None
    why_en: Words = None
    why_own: Words = None
    settled_on: str = day()
