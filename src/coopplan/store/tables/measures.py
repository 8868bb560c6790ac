"""Measures: what is promised, by whom, until when; the acts of their keeper; their indicators."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field

from coopplan.model.codes import Aggregation, BodyRole, DeadlineKnown, Direction, InPlan
from coopplan.model.deadline import DeadlineKind, Recurrence
from coopplan.store.tables.base import Row, Words, coded, day, decimal, row_of, whole, yes_no

_AMENDED = text("amended_on IS NOT NULL")


class Measure(Row, table=True):
    """A measure's identity: its number within the agreement and its key of the plan file."""

    __table_args__ = (
        UniqueConstraint("agreement_id", "number"),
        UniqueConstraint("agreement_id", "key"),
    )

    agreement_id: int = row_of("agreement")
    number: int = whole(1)
    key: str = Field(min_length=1)


class MeasureVersion(Row, table=True):
    """What is known of a measure, from one entry on.

    ``amended_on`` and ``basis`` are of the versions that an amendment of the plan made: the day
    from which its words are in force, and the protocol.
    """

    __tablename__ = "measure_version"
    __table_args__ = (
        Index(
            "ix_measure_version_amended",
            "agreement_id",
            "measure_id",
            sqlite_where=_AMENDED,
            postgresql_where=_AMENDED,
        ),
    )

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int = row_of("measure", index=True)
    title_ru: Words = None
    title_kk: Words = None
    title_en: Words = None
    title_own: Words = None
    sector: str = Field(min_length=1)
    plan_no: Words = None
    section_ru: Words = None
    section_kk: Words = None
    section_en: Words = None
    section_own: Words = None
    place_ru: Words = None
    place_kk: Words = None
    place_en: Words = None
    place_own: Words = None
    expected_ru: Words = None
    expected_kk: Words = None
    expected_en: Words = None
    expected_own: Words = None
    completion_form_ru: Words = None
    completion_form_kk: Words = None
    completion_form_en: Words = None
    completion_form_own: Words = None
    in_plan: str = coded(InPlan)
    parts: int | None = whole(1, 100_000, None)
    parts_unit_ru: Words = None
    parts_unit_kk: Words = None
    parts_unit_en: Words = None
    parts_unit_own: Words = None
    note_ru: Words = None
    note_kk: Words = None
    note_en: Words = None
    note_own: Words = None
    folded: str
    amended_on: str | None = day(None)
    basis: Words = None


class MeasureBody(Row, table=True):
    """Who answers for a measure, on which side, in which role."""

    __tablename__ = "measure_body"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("measure_version")
    seq: int = whole(1)
    name_ru: Words = None
    name_kk: Words = None
    name_en: Words = None
    name_own: Words = None
    side_id: int | None = row_of("party", None)
    role: str = coded(BodyRole)
    party_id: int | None = row_of("party", None)


class MeasureMilestone(Row, table=True):
    """A step on the way of a measure."""

    __tablename__ = "measure_milestone"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("measure_version")
    seq: int = whole(1)
    title_ru: Words = None
    title_kk: Words = None
    title_en: Words = None
    title_own: Words = None
    due_edtf: Words = None
    due_words: Words = None
    due_first: Words = None
    due_last: Words = None
    met_edtf: Words = None
    met_words: Words = None
    met_first: Words = None
    met_last: Words = None


class MeasureWait(Row, table=True):
    """A measure that another one waits for."""

    __tablename__ = "measure_wait"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("measure_version")
    seq: int = whole(1)
    measure_id: int = row_of("measure")


class MeasureLine(Row, table=True):
    """Something about a measure that was looked for and not found."""

    __tablename__ = "measure_line"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("measure_version")
    seq: int = whole(1)
    text_ru: Words = None
    text_kk: Words = None
    text_en: Words = None
    text_own: Words = None


class DeadlineVersion(Row, table=True):
    """A deadline of a measure as written, with its reading and the grammar that read it.

    ``reading`` is the whole reading as JSON (``deadline/1``); the columns beside it repeat what
    a question is likely to ask for.
    """

    __tablename__ = "deadline_version"

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int = row_of("measure", index=True)
    known: str = coded(DeadlineKnown)
    phrase: Words = None
    kind: str | None = coded(DeadlineKind, None)
    earliest: str | None = day(None)
    latest: str | None = day(None)
    recurrence: str | None = coded(Recurrence, None)
    grammar: int | None = whole(0, default=None)
    reading: Words = None
    amended_on: str | None = day(None)
    basis: Words = None
    reason_ru: Words = None
    reason_kk: Words = None
    reason_en: Words = None
    reason_own: Words = None
    approved: int = yes_no()


class ControlAct(Row, table=True):
    """An act of the keeper: under control from this day, or taken off it."""

    __tablename__ = "control_act"

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int = row_of("measure")
    acted_on: str = day()
    under_control: int = yes_no()
    basis: Words = None


class Indicator(Row, table=True):
    """An indicator's identity: its number within the agreement and its key of the plan file."""

    __table_args__ = (
        UniqueConstraint("agreement_id", "number"),
        UniqueConstraint("agreement_id", "key"),
    )

    agreement_id: int = row_of("agreement")
    number: int = whole(1)
    key: str = Field(min_length=1)


class IndicatorVersion(Row, table=True):
    """What is counted, from one entry on."""

    __tablename__ = "indicator_version"

    agreement_id: int = row_of("agreement", index=True)
    indicator_id: int = row_of("indicator", index=True)
    name_ru: Words = None
    name_kk: Words = None
    name_en: Words = None
    name_own: Words = None
    unit: str = Field(min_length=1)
    measure_id: int | None = row_of("measure", None)
    baseline: str | None = decimal(None)
    target: str | None = decimal(None)
    target_by_edtf: Words = None
    target_by_words: Words = None
    target_by_first: Words = None
    target_by_last: Words = None
    direction: str = coded(Direction)
    aggregation: str = coded(Aggregation)
    note_ru: Words = None
    note_kk: Words = None
    note_en: Words = None
    note_own: Words = None
    folded: str
