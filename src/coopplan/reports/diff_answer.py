"""The frozen answer of ``diff``: values before and after, and the causes between them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from coopplan.model.agreement import Fate
from coopplan.model.codes import AgreementState, DeadlineKnown, Evidence, Mark, Schedule, Status
from coopplan.model.frozen import frozen
from coopplan.model.measure import Wording
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.statement import Promise
from coopplan.model.text import LocalText
from coopplan.reports.answers import (
    DisputeLine,
    MeasureName,
    NumberedSource,
    PartyName,
    StatementLine,
    VoiceName,
)
from coopplan.reports.change_answer import Change, Turn, Word


@frozen
class VoicePromise:
    """The last promise of a voice, and whether it still stood.

    ``occurrence`` is the time of a recurring measure that it was given for; ``named`` are the
    labels by which the promises of that voice name this time.
    """

    voice: VoiceName
    promise: Promise
    standing: bool
    not_kept: bool
    statement: StatementLine
    occurrence: str | None = None
    named: tuple[str, ...] = ()


@frozen
class TimeDoneLate:
    """A time of a recurring measure that was done after its day, and how many days after."""

    occurrence: str
    days: int


@frozen
class TimeCalledOff:
    """A time of a measure that was called off, and by whom; None: by the parties together."""

    occurrence: str
    voices: tuple[VoiceName | None, ...]


@frozen
class Values:
    """Where a measure stood at the end of a quarter.

    ``deadline`` is the phrase in force, ``due`` the last day that it names; of one that recurs,
    that of the time which it is held to. ``single_due`` is the day of one that does not recur.
    ``open``: the agreement has begun and something is still expected of the measure. ``last`` is
    the last word about it, background included. ``wording`` is the rest of the plan's text, given
    where a protocol amended any of it. ``missed`` are the times of a recurring measure that were
    missed, ``done_late`` those done after their day, ``called_off`` those not to be held.
    """

    title: LocalText
    sector: str
    plan_no: str | None
    status: Status
    confirmed: bool
    mark: Mark
    mark_side: str | None
    late: bool
    carried_to: str | None
    fate: Fate | None
    parts: tuple[int, int] | None
    schedule: Schedule
    overdue_days: int | None
    lapsed: bool
    deadline_known: DeadlineKnown
    deadline: str | None
    due: date | None
    promises: tuple[VoicePromise, ...]
    disputes: tuple[DisputeLine, ...]
    evidence: Evidence
    under_control: bool | None
    open: bool
    last: StatementLine | None
    wording: Wording | None = None
    missed: tuple[str, ...] = ()
    single_due: date | None = None
    done_late: tuple[TimeDoneLate, ...] = ()
    called_off: tuple[TimeCalledOff, ...] = ()


@frozen
class MeasureDiff:
    """One measure in two quarters.

    ``before`` is None where the measure, or the agreement, was not there yet; ``after`` as well
    where it came later still. ``turns`` are computed from the other fields.
    """

    measure: MeasureName
    before: Values | None
    after: Values | None
    causes: tuple[Change, ...]
    turns: tuple[Turn, ...]

    @property
    def changed(self) -> bool:
        """Whether anything is told of it but silence."""
        return any(turn.word is not Word.SILENT for turn in self.turns)


@frozen
class Diff:
    """What changed in an agreement from the end of one quarter to the end of another.

    ``as_of`` is the later day; ``words`` counts the measures by what became of them; ``causes``
    are those of the agreement as a whole.
    """

    ref: str
    title: LocalText
    short: LocalText
    parties: tuple[PartyName, ...]
    first: Quarter
    last: Quarter
    as_of: date
    known: Known
    state_before: AgreementState
    state_after: AgreementState
    words: Mapping[Word, int]
    measures: tuple[MeasureDiff, ...]
    causes: tuple[Change, ...]
    sources: tuple[NumberedSource, ...]
