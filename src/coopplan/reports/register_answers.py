"""Answers about more than one agreement, and about single records: overview, lists, histories."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from coopplan.model.codes import (
    AgreementKind,
    AgreementState,
    Mark,
    Schedule,
    StatementKind,
    Status,
)
from coopplan.model.frozen import frozen
from coopplan.model.measure import Amended, ControlAct, DeadlineVersion, Measure, Wording
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.statement import EarlierWords, Settlement
from coopplan.model.text import LocalText
from coopplan.model.word import Assessment, Word
from coopplan.reports.answers import (
    ChainLine,
    DisputeLine,
    MeasureLine,
    MeasureName,
    NumberedSource,
    PartyName,
    StatementLine,
)
from coopplan.reports.quarterly_answer import AgreementHead, DueLine

if TYPE_CHECKING:
    from fractions import Fraction


@frozen
class AgreementRow:
    """One agreement as a row of the overview, of ``agreement list`` and of a register's report."""

    ref: str
    kind: AgreementKind
    title: LocalText
    short: LocalText
    parties: tuple[PartyName, ...]
    signed_on: Moment | None
    period: Moment | None
    state: AgreementState
    share: Fraction | None
    measures: int
    marks: Mapping[Mark, int]
    overdue: int
    disputed: int
    slipped: int
    silent: int
    last_heard: date | None


@frozen
class Owed:
    """A report owed: for which quarter, by which day, to whom."""

    agreement: str
    short: LocalText
    quarter: Quarter
    by: date
    to: LocalText


@frozen
class AgreementCount:
    """So many measures of an agreement, by its ref."""

    ref: str
    count: int


@frozen
class CountedBy:
    """The agreements that have the most of something, the most first, of so many that have any."""

    most: tuple[AgreementCount, ...]
    agreements: int


@frozen
class Overview:
    """What an analyst wants to see first in the morning.

    ``overdue`` are the longest overdue; ``due`` those due within ``within_days`` of ``as_of``, by
    day; ``moved`` the last promises that moved, the newest first. Each is cut to its first lines
    and has in ``…_total`` how many there are; so has ``rows`` in ``agreements``.
    """

    as_of: date
    known: Known
    agreements: int
    rows: tuple[AgreementRow, ...]
    overdue: tuple[MeasureLine, ...]
    overdue_total: int
    within_days: int
    due: tuple[DueLine, ...]
    due_total: int
    owed: tuple[Owed, ...]
    moved: tuple[ChainLine, ...]
    moved_total: int


@frozen
class RegisterReport:
    """The quarterly report of several agreements, or of the whole register, in one table.

    ``marks`` sum to ``total``; ``carried`` more measures of the rows go on under another of these
    agreements and are counted there. ``slipped`` are the chains whose promise moved in the quarter.
    Lists are cut to their first lines and have in ``…_total`` how many there are, ``rows`` in
    ``agreements``; ``…_by`` names the agreements that have the most of them;
    ``disputed_total`` counts the measures that are disputed.
    """

    quarter: Quarter
    as_of: date
    known: Known
    agreements: int
    rows: tuple[AgreementRow, ...]
    total: int
    carried: int
    marks: Mapping[Mark, int]
    marks_before: Mapping[Mark, int]
    overdue: tuple[MeasureLine, ...]
    overdue_total: int
    overdue_by: CountedBy
    slipped: tuple[ChainLine, ...]
    slipped_total: int
    disputes: tuple[DisputeLine, ...]
    disputes_total: int
    disputed_total: int
    silent_total: int
    silent_by: CountedBy


@frozen
class MeasureList:
    """Rows of ``measure list``; ``total`` before the limit was applied."""

    as_of: date
    known: Known
    lines: tuple[MeasureLine, ...]
    total: int


@frozen
class AgreementView:
    """``agreement show``: the head, its measures in short, statements about it as a whole."""

    as_of: date
    known: Known
    head: AgreementHead
    lines: tuple[MeasureLine, ...]
    statements: tuple[StatementLine, ...]
    sources: tuple[NumberedSource, ...]


@frozen
class OccurrenceLine:
    """One time of a recurring measure: by when it is owed, and how it stands.

    ``status`` is None where nobody spoke about it, ``due`` where the deadline does not tell;
    ``days`` are days overdue or late; ``done_on`` is the day or the wider time that was told.
    """

    label: str
    due: date | None
    status: Status | None
    schedule: Schedule
    days: int | None
    done_on: Moment | None
    confirmed: bool


@frozen
class MeasureView:
    """``measure show``: where it stands, who says so, promises by voice, disputes, what is open."""

    as_of: date
    known: Known
    agreement: tuple[str, LocalText]
    parties: tuple[PartyName, ...]
    measure: Measure
    line: MeasureLine
    disputes: tuple[DisputeLine, ...]
    latest: tuple[StatementLine, ...]
    sources: tuple[NumberedSource, ...]
    occurrences: tuple[OccurrenceLine, ...] = ()


@frozen
class HistoryEvent:
    """One line of a history: exactly one of the fields after ``entry`` is given.

    ``before`` and ``after`` stand beside the ``version_of`` a measure: the fields of the plan's
    text that were put right.

    ``after`` stands beside ``amended``: what the amendment made of the words; ``earlier`` beside
    ``statement``: what it said before its words were put right. A ``deadline`` without a day of
    its own is the plan's own one put right, and stands on the day on which that was recorded.

    ``on`` is the day it counts from (the first clock), ``entry`` and ``recorded_at`` the second.
    ``superseded_by`` is the ref of the correction, where there is one.
    """

    on: date
    entry: int
    recorded_at: str
    statement: StatementLine | None = None
    deadline: DeadlineVersion | None = None
    amended: Amended | None = None
    before: Wording | None = None
    after: Wording | None = None
    control: ControlAct | None = None
    settlement: Settlement | None = None
    word: Word | None = None
    assessment: Assessment | None = None
    version_of: str | None = None
    superseded_by: str | None = None
    kind: StatementKind | None = None
    earlier: tuple[EarlierWords, ...] = ()


@frozen
class History:
    """``history REF``: every statement and change on a measure or an agreement, both clocks."""

    ref: str
    title: LocalText
    measure: MeasureName | None
    as_of: date
    known: Known
    events: tuple[HistoryEvent, ...]
    sources: tuple[NumberedSource, ...]
