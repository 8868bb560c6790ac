"""The frozen answer of the quarterly report of one agreement."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from coopplan.model.agreement import ReportingDuty, Signatory, Signing
from coopplan.model.codes import (
    AgreementKind,
    AgreementState,
    Audience,
    Mark,
    Schedule,
    Status,
)
from coopplan.model.frozen import frozen
from coopplan.model.indicator import Indicator, Reading
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.text import Lang, LocalText
from coopplan.reports.answers import (
    ChainLine,
    DisputeLine,
    MeasureLine,
    MeasureName,
    NumberedSource,
    PartyName,
    StatementLine,
)

if TYPE_CHECKING:
    from fractions import Fraction

    from coopplan.model.finding import Finding
    from coopplan.reports.change_answer import Change, MeasureTurns
    from coopplan.reports.official_answer import AssessmentLine, OfficialForm


@frozen
class AgreementHead:
    """What the agreement is, for the head of a report and for ``agreement show``.

    ``share`` is the part of the period that has gone on the as-of day, None where it is not known.
    ``signing_sources`` are numbers of the answer's source list. ``fates_unknown``: the agreement
    that it succeeds is registered and no fate of its measures is recorded.
    """

    ref: str
    kind: AgreementKind
    title: LocalText
    short: LocalText
    parties: tuple[PartyName, ...]
    signatories: tuple[Signatory, ...]
    aims: tuple[LocalText, ...]
    signing: Signing
    signing_sources: tuple[int, ...]
    period: Moment | None
    state: AgreementState
    share: Fraction | None
    in_force_on: Moment | None
    ended_on: Moment | None
    registration_no: str | None
    registered_on: Moment | None
    duty: ReportingDuty | None
    keeper: str | None
    text_public: bool | None
    langs: tuple[Lang, ...]
    notes: tuple[LocalText, ...]
    not_found: tuple[LocalText, ...]
    predecessor: tuple[str, LocalText] | None
    successor: tuple[str, LocalText] | None
    fates_unknown: bool
    undecided: int


@frozen
class Count:
    """How many measures now, and at the end of the quarter before.

    ``before`` is None where the agreement had not been signed by then.
    """

    now: int
    before: int | None


@frozen
class QuarterCount:
    """How many measures had each status at the end of a quarter, all measures of the plan told.

    ``statuses`` holds every status that occurs in one of the quarters told together.
    """

    quarter: Quarter
    statuses: Mapping[Status, int]


@frozen
class DueLine:
    """A measure due in the next quarter: by its deadline, or by a voice's standing promise.

    ``occurrence`` is the time of a recurring measure; ``more`` times of it fall due after this one.
    """

    measure: MeasureName
    on: date
    by_deadline: bool
    promise: ChainLine | None = None
    occurrence: str | None = None
    more: int = 0


@frozen
class SectorGroup:
    """The measures of one sector, in the order of their numbers."""

    sector: str
    lines: tuple[MeasureLine, ...]


@frozen
class ReadingLine:
    """One reading with the statement that gave it."""

    reading: Reading
    statement: StatementLine


@frozen
class IndicatorLine:
    """An indicator with its readings visible on the as-of day, in the order of their periods.

    ``series`` are those readings of one length of period that may be drawn as one line (exact or
    about, one coverage); fewer than two: nothing to draw. ``in_quarter``: a reading was given in
    the quarter.
    """

    indicator: Indicator
    measure: MeasureName | None
    readings: tuple[ReadingLine, ...]
    series: tuple[ReadingLine, ...]
    in_quarter: bool


class DecisionKind(StrEnum):
    """What the report asks its reader to decide or order."""

    ASK_SILENT = "ask_silent"
    AGREE_PROMISE = "agree_promise"
    SETTLE_STATUS = "settle_status"
    ACT_ON_OVERDUE = "act_on_overdue"
    PROMISE_NOT_KEPT = "promise_not_kept"
    GET_TEXT = "get_text"
    DECIDE_FATES = "decide_fates"
    CLOSE_DONE = "close_done"


@frozen
class Decision:
    """One thing to decide, with the measures and the voices that it concerns."""

    kind: DecisionKind
    measures: tuple[MeasureName, ...] = ()
    voices: tuple[str, ...] = ()
    voice_names: tuple[LocalText, ...] = ()
    number: int = 0


@frozen
class TimelineRow:
    """One measure against the period. ``done_on`` and ``due`` are days where known.

    ``marks`` are the ends of the promises in order with the voice and whether they still stand.
    """

    measure: MeasureName
    mark: Mark
    status: Status
    due: date | None
    done_on: date | None
    heard: tuple[date, ...]
    promises: tuple[tuple[date, str, bool], ...]


@frozen
class Timeline:
    """The timeline of the measures against the agreement's period, both ends included."""

    first: date
    last: date
    today: date
    rows: tuple[TimelineRow, ...]


@frozen
class QuarterlyReport:
    """The answer to: where does this agreement stand at the end of this quarter, and who says so.

    ``marks`` and ``schedules`` hold every code that occurs now or before; their ``now`` sum to
    ``total``. ``lead`` are the measures that matter most, the first one first. ``turned`` says in
    words what became of each measure since the quarter before, ``changes`` are the causes.
    ``silent`` and the other lists are in the order in which they are printed. ``lacks`` are the
    findings of ``check``. ``lifecycle`` are the quarters from the signing to the asked one, the
    last twelve of them; empty where the signing is not known or there is only one.

    ``form`` is what the official form says. ``partner`` is the ref of the party it is for.
    """

    quarter: Quarter
    as_of: date
    known: Known
    head: AgreementHead
    total: int
    marks: Mapping[Mark, Count]
    statuses: Mapping[Status, Count]
    schedules: Mapping[Schedule, Count]
    deadlines_given: int
    deadlines_not_known: int
    lead: tuple[MeasureLine, ...]
    lead_disputes: tuple[DisputeLine, ...]
    silent: tuple[MeasureLine, ...]
    decisions: tuple[Decision, ...]
    turned: tuple[MeasureTurns, ...]
    changes: tuple[Change, ...]
    moved: tuple[ChainLine, ...]
    disputes: tuple[DisputeLine, ...]
    settled: tuple[DisputeLine, ...]
    overdue: tuple[MeasureLine, ...]
    due_next: tuple[DueLine, ...]
    sectors: tuple[SectorGroup, ...]
    indicators: tuple[IndicatorLine, ...]
    timeline: Timeline | None
    lifecycle: tuple[QuarterCount, ...]
    sources: tuple[NumberedSource, ...]
    lacks: tuple[Finding, ...]
    form: OfficialForm
    assessments: tuple[AssessmentLine, ...] = ()
    audience: Audience = Audience.INTERNAL
    partner: str | None = None
