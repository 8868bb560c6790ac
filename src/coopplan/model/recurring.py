"""Recurring measures: one occurrence per period, and the state of each.

The rule (domain, "The axes"): statements can name the occurrence that they speak about, an event
fills one, and the state of the measure is worked out from its occurrences.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from coopplan.model.codes import Schedule, Scope, Status
from coopplan.model.frozen import frozen
from coopplan.model.lifecycle import Lifecycle, confirms, done_days, supporting, told_as
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.occurrences import Occurrence
from coopplan.model.order import Heard, Record, effective, latest
from coopplan.model.period import Quarter
from coopplan.model.schedule import when_done
from coopplan.model.slots import filled, named_slots, owed, period_named, places_named
from coopplan.model.statement import Statement


@frozen
class OccurrenceState:
    """One time of a recurring measure on the as-of day.

    ``label`` is EDTF, as `coopplan.model.deadline.Occurrence` has it; ``first`` to ``last`` are the
    days it is about; ``due`` the day it is owed by, None where the deadline does not tell.
    ``status`` is None where nobody spoke about it. ``days`` are days overdue or late.
    ``done_on`` and ``done_since`` are as a lifecycle has them; ``done_told`` is the day or the
    wider time as it was told, None where nobody told one. ``statements`` speak about it,
    ``done_by`` are those by whose word it is done.
    """

    label: str
    first: date
    last: date
    due: date | None
    status: Status | None
    schedule: Schedule
    days: int | None
    done_on: date | None
    done_since: date | None
    confirmed: bool
    statements: tuple[Statement, ...]
    done_by: tuple[Statement, ...]
    done_told: Moment | None = None


_FILLING = (Scope.MEASURE, Scope.EVENT, Scope.PART)


def occurrence_states(
    record: Record,
    measure: Measure,
    visible: list[Heard],
    as_of: date,
    quarter: Quarter,
) -> tuple[OccurrenceState, ...]:
    """The occurrences of a measure, in the order of time.

    They come from a recurring deadline and the term of the agreement; where the deadline does not
    recur or is not known, from the periods that statements name.
    """
    heard = [one for one in visible if one.bears(Scope.MEASURE, Scope.EVENT)]
    slots = owed(record.plan.agreement, measure, as_of) or named_slots(heard)
    told = filled([one for one in visible if one.bears(*_FILLING)], slots)
    return tuple(
        _state(record, measure, slot, due, told.get(at, {}), as_of, quarter)
        for at, (slot, due) in enumerate(slots)
    )


def is_filled(state: OccurrenceState) -> bool:
    """Whether this occurrence is over and done with: done, or called off."""
    return state.status in (Status.DONE, Status.CANCELLED)


def by_occurrences(
    life: Lifecycle, states: tuple[OccurrenceState, ...], visible: list[Heard]
) -> Lifecycle:
    """The lifecycle of a measure with a recurring deadline: done when all occurrences are.

    A word about the whole measure that ends or suspends it goes first. The completion is
    confirmed when that of every occurrence is. It is suspended where the last occurrence that
    anybody spoke of is.
    """
    done = [one for one in states if one.status is Status.DONE]
    if life.status in (Status.DONE, Status.CANCELLED, Status.SUSPENDED):
        return life
    if not done or not all(map(is_filled, states)):
        return _suspended(life, states, visible)
    refs = {statement.ref for one in done for statement in one.done_by}
    supporters = [one for one in visible if one.statement.ref in refs]
    last = max(done, key=lambda one: one.done_on or one.first)
    return replace(
        life,
        status=Status.DONE,
        by=latest(supporters),
        supporters=tuple(supporters),
        confirmed=all(one.confirmed for one in done),
        done_on=last.done_on,
        done_since=last.done_since,
    )


def life_of_time(
    label: str, life: Lifecycle, states: tuple[OccurrenceState, ...], visible: list[Heard]
) -> Lifecycle:
    """The lifecycle of the time of a measure that a label names, by that of the measure.

    A label of several times is done when all of them are that were not called off.
    """
    states = tuple(states[at] for at in places_named(label, states)) if label else ()
    if not states or not all(map(is_filled, states)):
        return life
    done = [one for one in states if one.status is Status.DONE]
    if not done:
        return replace(life, status=Status.CANCELLED, done_on=None, done_since=None)
    refs = {statement.ref for one in done for statement in one.done_by}
    last = max(done, key=lambda one: one.done_on or one.first)
    return replace(
        life,
        status=Status.DONE,
        supporters=tuple(one for one in visible if one.statement.ref in refs),
        done_on=last.done_on,
        done_since=last.done_since,
    )


def _suspended(
    life: Lifecycle, states: tuple[OccurrenceState, ...], visible: list[Heard]
) -> Lifecycle:
    """The lifecycle, suspended where the last occurrence that anybody spoke of is."""
    spoken = [one for one in states if one.status is not None]
    if not spoken or spoken[-1].status is not Status.SUSPENDED:
        return life
    refs = {statement.ref for statement in spoken[-1].statements}
    telling = [one for one in visible if one.statement.ref in refs]
    by = latest(one for one in telling if one.statement.status is Status.SUSPENDED)
    if by is None or (life.by is not None and life.by.overrides(by)):
        return life
    return replace(life, status=Status.SUSPENDED, by=by, supporters=(by,))


def due_by_occurrences(states: tuple[OccurrenceState, ...]) -> OccurrenceState:
    """The occurrence whose schedule is that of the whole measure.

    The oldest one missed since the last that was done, for it is not made good by waiting for the
    next; else the next that is not done; else the oldest missed of all; else the last of all. One
    missed before the last that was done stays in the list as missed: it makes the measure no
    longer overdue, and only a word about it makes it good.
    """
    done = [at for at, one in enumerate(states) if one.status is Status.DONE]
    since = states[done[-1] + 1 :] if done else states
    missed = [one for one in since if is_missed(one)]
    if missed:
        return missed[0]
    ahead = [one for one in states if not is_filled(one) and not is_missed(one)]
    return next(iter(ahead), next(filter(is_missed, states), states[-1]))


def is_missed(state: OccurrenceState) -> bool:
    """Whether the day of this occurrence passed, and it is neither done nor called off."""
    return state.schedule is Schedule.OVERDUE


def done_late(states: tuple[OccurrenceState, ...]) -> tuple[OccurrenceState, ...]:
    """The occurrences that were done after their day.

    One day told of several occurrences at once («все три месяца — 31 марта») is that of the last of
    them, and may be that of each: it makes none of them late.
    """
    return tuple(
        one
        for one in states
        if one.schedule is Schedule.DONE_LATE
        and any(len(places_named(by.occurrence or one.label, states)) == 1 for by in one.done_by)
    )


def called_off_by(state: OccurrenceState) -> tuple[Statement, ...]:
    """The statements that call this occurrence off: of each voice, and side, the last word."""
    if state.status is not Status.CANCELLED:
        return ()
    last = {(one.voice, one.side): one for one in state.statements if one.status is not None}
    return tuple(one for one in last.values() if one.status is Status.CANCELLED)


def parts_done(
    visible: list[Heard], states: tuple[OccurrenceState, ...], quarter: Quarter
) -> tuple[int, int] | None:
    """(done, of) as the latest statement counts them; None where nobody counted.

    An occurrence of which every part is done is no whole measure. What was counted of one holds
    until it is owed, through that quarter, and while nobody spoke of a later one.
    """
    begun = [one for one in visible if one.bears(*_FILLING) and _is_begun(one)]
    periods = [period_named(one.statement.occurrence) for one in begun]
    named = [moment for moment in periods if moment is not None]
    since = max((moment.unit_first for moment in named), default=date.min)
    count = latest(
        one
        for one in visible
        if one.bears(Scope.MEASURE, Scope.PART)
        and one.statement.done_of is not None
        and _holds(period_named(one.statement.occurrence), states, since, quarter)
    )
    if count is None or count.statement.done_of is None:
        return None
    done, of = count.statement.done_of
    return None if count.statement.occurrence and done == of else (done, of)


def _is_begun(one: Heard) -> bool:
    return one.statement.status not in (Status.PROPOSED, Status.PLANNED)


def _holds(
    named: Moment | None, states: tuple[OccurrenceState, ...], since: date, quarter: Quarter
) -> bool:
    """Whether what was counted of a period holds.

    It always does of no period, and where the deadline tells no occurrences apart (no states).
    """
    if named is None or not states:
        return True
    last = named.unit_last
    within = [one for one in states if named.unit_first <= one.last <= last]
    owed = max((one.due for one in within if one.due is not None), default=last)
    return last >= since and max(last, owed) >= quarter.first


def _state(
    record: Record,
    measure: Measure,
    slot: Occurrence,
    due: date | None,
    told: Mapping[Heard, Status | None],
    as_of: date,
    quarter: Quarter,
) -> OccurrenceState:
    """An event that was held fills its occurrence; a statement that names it tells its status."""
    telling = {one: status for one, status in told.items() if status is not None}
    last = effective(telling)
    status = telling[last[-1]] if last else None
    done = status is Status.DONE
    run = supporting(telling, Status.DONE) if done else []
    otherwise = [one for one in last if telling[one] is not status]
    done_on, since = done_days(last[-1], run, otherwise) if done else (None, None)
    state = OccurrenceState(
        slot.label,
        slot.first,
        slot.last,
        due,
        status,
        Schedule.OPEN,
        None,
        done_on,
        since,
        done and confirms(record.plan, measure, last, run),
        tuple(one.statement for one in effective(told)),
        tuple(one.statement for one in reversed(run)),
        told_as(done_on, [*last[-1:], *reversed(run)]),
    )
    if due is None or status is Status.CANCELLED:
        return state
    if done_on is not None:
        schedule, days = when_done(done_on, since, due)
        return replace(state, schedule=schedule, days=days)
    if due < as_of:
        return replace(state, schedule=Schedule.OVERDUE, days=(as_of - due).days)
    ahead = Schedule.DUE_THIS_PERIOD if due <= quarter.last else Schedule.NOT_DUE
    return replace(state, schedule=ahead)
