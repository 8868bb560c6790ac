"""The fold: statements and a day in, the state of every measure out.

The rule: the state is worked out from what was said and is never stored. It depends on the plan
(what was recorded), the as-of day and the quarter alone; a statement that is about a later day
changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from coopplan.model.amendment import added_on, is_added_after, worded_on
from coopplan.model.chains import Kept, PromiseChain, PromiseLink, chains, programmes
from coopplan.model.codes import Evidence, Mark, Schedule, Status
from coopplan.model.deadline import Recurrence
from coopplan.model.disputes import Dispute, Disputed, disputes_at_large, lost_to_settlements
from coopplan.model.evidence import evidence, last_search
from coopplan.model.frozen import frozen
from coopplan.model.leaving import after_leaving, carried_to, left_on
from coopplan.model.lifecycle import Lifecycle, lifecycle
from coopplan.model.marks import mark
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.order import Heard, Record, effective
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.recurring import (
    OccurrenceState,
    by_occurrences,
    due_by_occurrences,
    is_filled,
    is_missed,
    life_of_time,
    occurrence_states,
    parts_done,
)
from coopplan.model.schedule import deadline_versions, due_day, given, schedule
from coopplan.model.silence import last_heard, silence
from coopplan.model.statement import Statement
from coopplan.model.term import agreement_state, is_over, share_of_period, signed_day
from coopplan.model.times import Times

__all__ = [
    "Dispute",
    "Kept",
    "MeasureState",
    "OccurrenceState",
    "PromiseChain",
    "PromiseLink",
    "agreement_state",
    "disputes_at_large",
    "fold",
    "fold_all",
    "share_of_period",
    "signed_day",
    "statuses",
]


@frozen
class MeasureState:
    """Where one measure stands on a day: the four axes, the mark, and what they rest on.

    ``measure`` is worded as the plan worded it on that day, by the protocols that are recorded.
    ``status_by`` is the statement that decided the status, None where it was worked out from the
    plan alone. ``by_side`` holds the latest status-bearing statement of each side, in the order of
    the parties, then the joint one, then those of no side (None). ``late``: done after its
    deadline. ``lapsed``: the agreement ended and the measure was not done. ``mark_side`` is whose
    word a claimed completion rests on. ``carried_to`` is the ref of the agreement that goes on
    with the measure. ``parts`` is (done, of). ``days`` are days overdue or late. ``due`` comes from
    the deadline as amended, ``original_due`` from the plan's own text. ``done_on`` is the day the
    measure was done, or first told to be done. ``origins`` counts independent origins of the
    status. ``programmes`` are the standing outer bounds, never promises of the measure.
    ``silent_quarters`` counts quarters without a word, the asked one included. ``visible`` are all
    statements visible on the day in effective order, background included; ``background`` the refs
    of those made before the signing, which count for nothing.
    """

    measure: Measure
    as_of: date
    quarter: Quarter
    status: Status
    status_by: Statement | None
    by_side: tuple[tuple[str | None, Statement], ...]
    confirmed: bool
    late: bool
    lapsed: bool
    mark: Mark
    mark_side: str | None
    carried_to: str | None
    parts: tuple[int, int] | None
    schedule: Schedule
    days: int | None
    due: date | None
    original_due: date | None
    deadline: DeadlineVersion | None
    done_on: date | None
    evidence: Evidence
    origins: int
    last_search: Statement | None
    chains: tuple[PromiseChain, ...]
    programmes: tuple[Statement, ...]
    disputes: tuple[Dispute, ...]
    silent: bool
    last_heard: date | None
    silent_quarters: int
    under_control: bool | None
    occurrences: tuple[OccurrenceState, ...]
    visible: tuple[Statement, ...]
    background: frozenset[str]

    @property
    def open_disputes(self) -> tuple[Dispute, ...]:
        """The disputes that nobody settled."""
        return tuple(dispute for dispute in self.disputes if dispute.settled is None)

    @property
    def is_closed(self) -> bool:
        """Whether nothing is due any more: done, called off, or gone on with in another plan."""
        return self.carried_to is not None or self.status in (Status.DONE, Status.CANCELLED)

    @property
    def missed(self) -> tuple[OccurrenceState, ...]:
        """The times of a recurring measure that were missed; none of one that has ended."""
        return () if self.is_closed else tuple(filter(is_missed, self.occurrences))

    @property
    def owed(self) -> tuple[OccurrenceState, ...]:
        """The times of a recurring measure still to be done; none of one that left the plan."""
        deadline = given(self.deadline)
        left = self.carried_to is not None or self.status is Status.CANCELLED
        recurs = deadline is not None and deadline.is_recurring and not left
        return tuple(one for one in self.occurrences if recurs and not is_filled(one))


def fold(plan: Plan, measure: Measure, as_of: date, quarter: Quarter | None = None) -> MeasureState:
    """Work out the state of one measure on a day; the quarter is by default that of the day."""
    told = worded_on(measure, as_of)
    return _fold(Record(plan, measure.ref), told, as_of, quarter or Quarter.of(as_of))


def fold_all(plan: Plan, as_of: date, quarter: Quarter | None = None) -> tuple[MeasureState, ...]:
    """Work out the state of every measure of the plan, in the order of their numbers.

    Not of those that a protocol of a later day added, unless somebody spoke of them by then.
    """
    if not plan.measures:
        return ()
    record = Record(plan)
    quarter = quarter or Quarter.of(as_of)
    return tuple(_fold(record, one, as_of, quarter) for one in _there(record, as_of))


def statuses(plan: Plan, quarters: Iterable[Quarter]) -> tuple[tuple[Status, ...], ...]:
    """Work out, for the last day of each quarter, the status of every measure that was there.

    The same as `fold_all` tells for those days, without what a status does not rest on.
    """
    record = Record(plan)
    return tuple(
        tuple(
            _stand(record, measure, one.last, one).life.status
            for measure in _there(record, one.last)
        )
        for one in quarters
    )


def _there(record: Record, as_of: date) -> Iterator[Measure]:
    """The measures that the plan had on a day, and others that were spoken of, in its words."""
    for measure in record.plan.measures:
        if not is_added_after(measure, as_of) or record.visible(measure.ref, as_of):
            yield worded_on(measure, as_of)


class _Stand(NamedTuple):
    """The lifecycle of a measure on a day, with what it was worked out from."""

    visible: list[Heard]
    trusted: list[Heard]
    disputed: Disputed
    about_status: tuple[Dispute, ...]
    in_force: DeadlineVersion | None
    own: DeadlineVersion | None
    occurrences: tuple[OccurrenceState, ...]
    recurs: bool
    life: Lifecycle


def _stand(record: Record, measure: Measure, as_of: date, quarter: Quarter) -> _Stand:
    visible = record.visible(measure.ref, as_of)
    disputed = Disputed(record, measure.ref, as_of)
    about_status = disputed.statuses(visible)
    in_force, own = deadline_versions(measure, as_of)
    deadline = given(in_force)
    lost = lost_to_settlements(about_status)
    trusted = [one for one in visible if one.statement.ref not in lost]
    occurrences = occurrence_states(record, measure, trusted, as_of, quarter)
    recurs = deadline is not None and deadline.is_recurring and bool(occurrences)
    life = lifecycle(record, measure, visible, lost, as_of)
    if recurs:
        life = by_occurrences(life, occurrences, visible)
    return _Stand(
        visible, trusted, disputed, about_status, in_force, own, occurrences, recurs, life
    )


def _of_its_times(visible: Sequence[Heard], measure: Measure) -> Sequence[Heard]:
    """What is said of the measure or of a time of it: one that never recurred has no such times."""
    deadlines = [one.deadline for one in measure.deadlines if one.deadline is not None]
    if any(one.recurrence is not Recurrence.NONE for one in deadlines):
        return visible
    return [one for one in visible if one.statement.occurrence is None]


def _fold(record: Record, measure: Measure, as_of: date, quarter: Quarter) -> MeasureState:
    stand = _stand(record, measure, as_of, quarter)
    visible, trusted, disputed, about_status, in_force, own, occurrences, recurs, life = stand
    deadline = given(in_force)
    gone_to = carried_to(record, measure, as_of)
    ended = gone_to is not None or life.status is Status.CANCELLED
    is_open = not ended and life.status is not Status.DONE
    lapsed = is_open and is_over(record.plan.agreement, as_of)
    told = chains(
        _of_its_times(visible, measure),
        as_of,
        lambda time: life_of_time(time, life, occurrences, visible),
        trusted,
        Times(occurrences),
    )
    due = due_day(deadline)
    if ended:
        timing: tuple[Schedule, int | None] = Schedule.NOT_COUNTED, None
    elif recurs and life.done_on is None:
        at = due_by_occurrences(occurrences)
        due, timing = at.due, (at.schedule, at.days)
    else:
        due = occurrences[-1].due if recurs else due
        done = life.done_on, life.done_since
        timing = schedule(deadline, due, as_of, quarter, *done, bool(told))
    if ended:
        left = left_on(record, gone_to, trusted)
        occurrences = after_leaving(occurrences, left and min(left, as_of))
    parts = parts_done(visible, occurrences if recurs else (), quarter)
    marked = mark(
        life.status,
        timing[0],
        carried_over=gone_to is not None,
        confirmed=life.confirmed,
        lapsed=lapsed,
        parts=parts,
    )
    backed, origins = evidence(record.plan, life.supporters)
    begun = record.signed is None or record.signed <= as_of
    silent, silent_quarters = silence(
        visible, quarter, _begins(record, measure), is_open=is_open and not lapsed and begun
    )
    return MeasureState(
        measure=measure,
        as_of=as_of,
        quarter=quarter,
        status=life.status,
        status_by=None if life.by is None else life.by.statement,
        by_side=tuple((side, one.statement) for side, one in life.by_side),
        confirmed=life.confirmed,
        late=timing[0] is Schedule.DONE_LATE,
        lapsed=lapsed,
        mark=marked,
        mark_side=life.by.side if life.by is not None and marked is Mark.DONE_CLAIMED else None,
        carried_to=gone_to,
        parts=parts,
        schedule=timing[0],
        days=timing[1],
        due=due,
        original_due=due_day(given(own)),
        deadline=in_force,
        done_on=life.done_on,
        evidence=backed,
        origins=origins,
        last_search=last_search(visible),
        chains=told,
        programmes=programmes(visible, as_of),
        disputes=(
            *(disputed.promises(told, visible) if is_open else ()),
            *about_status,
            *disputed.readings(),
        ),
        silent=silent,
        last_heard=last_heard(visible),
        silent_quarters=silent_quarters,
        under_control=_under_control(measure, as_of),
        occurrences=occurrences,
        visible=tuple(one.statement for one in effective(visible)),
        background=frozenset(one.statement.ref for one in visible if not one.counted),
    )


def _begins(record: Record, measure: Measure) -> date | None:
    """The day from which something is asked of the measure; None where it is not known."""
    period = record.plan.agreement.period
    term = record.signed or (period.first if period is not None else None)
    return max((day for day in (term, added_on(measure)) if day is not None), default=None)


def _under_control(measure: Measure, as_of: date) -> bool | None:
    """The keeper's last act by the day; None where there is none."""
    acts = [act for act in measure.controls if act.on <= as_of]
    return sorted(acts, key=lambda act: act.on)[-1].under_control if acts else None
