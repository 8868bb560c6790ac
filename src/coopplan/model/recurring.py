"""Recurring measures: one occurrence per period, and the state of each.

The rule (domain, "The axes"): statements can name the occurrence that they speak about, an event
fills one, and the state of the measure is worked out from its occurrences.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import lru_cache

from coopplan.errors import BadMoment
from coopplan.model.codes import Schedule, Scope, Status
from coopplan.model.deadline import Deadline
from coopplan.model.frozen import frozen
from coopplan.model.lifecycle import Lifecycle, confirms, done_day, is_activity
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.occurrences import Occurrence, occurrences
from coopplan.model.order import Heard, Record, effective, latest
from coopplan.model.period import Quarter
from coopplan.model.statement import Statement


@frozen
class OccurrenceState:
    """One time of a recurring measure on the as-of day.

    ``label`` is EDTF, as `coopplan.model.deadline.Occurrence` has it; ``first`` to ``last`` are the
    days it is about; ``due`` the day it is owed by, None where the deadline does not tell.
    ``status`` is None where nobody spoke about it. ``days`` are days overdue or late.
    """

    label: str
    first: date
    last: date
    due: date | None
    status: Status | None
    schedule: Schedule
    days: int | None
    done_on: date | None
    confirmed: bool
    statements: tuple[Statement, ...]


def occurrence_states(
    record: Record,
    measure: Measure,
    deadline: Deadline | None,
    visible: list[Heard],
    as_of: date,
    quarter: Quarter,
) -> tuple[OccurrenceState, ...]:
    """The occurrences of a measure, in the order of time.

    They come from a recurring deadline and the term of the agreement; where the deadline does not
    recur or is not known, from the periods that statements name.
    """
    heard = [one for one in visible if one.bears(Scope.MEASURE, Scope.EVENT)]
    slots = _slots(record, deadline, as_of)
    if not slots:
        slots = _named_slots(heard)
    filled: dict[int, list[Heard]] = {}
    for one in heard:
        at = _slot(one, slots, filled)
        if at is not None:
            filled.setdefault(at, []).append(one)
    return tuple(
        _state(record, measure, slot, due, filled.get(at, []), as_of, quarter)
        for at, (slot, due) in enumerate(slots)
    )


_Slot = tuple[Occurrence, date | None]


def canonical_label(told: str) -> str:
    """A label as `Occurrence` has it: ``2025-Q3`` is ``2025-35``; ``#2`` and weeks stay."""
    base, mark, number = told.strip().upper().partition("#")
    with suppress(BadMoment):
        base = Moment.parse(base).edtf
    return base + mark + number


def is_filled(state: OccurrenceState) -> bool:
    """Whether this occurrence is over and done with: done, or called off."""
    return state.status in (Status.DONE, Status.CANCELLED)


def by_occurrences(
    life: Lifecycle, states: tuple[OccurrenceState, ...], visible: list[Heard]
) -> Lifecycle:
    """The lifecycle of a measure with a recurring deadline: done when all occurrences are.

    A word about the whole measure that ends or suspends it goes first. The completion is
    confirmed when that of every occurrence is.
    """
    done = [one for one in states if one.status is Status.DONE]
    told = life.status in (Status.DONE, Status.CANCELLED, Status.SUSPENDED)
    if told or not done or not all(map(is_filled, states)):
        return life
    refs = {statement.ref for one in done for statement in one.statements}
    supporters = [one for one in visible if one.statement.ref in refs and _told(one) is Status.DONE]
    return replace(
        life,
        status=Status.DONE,
        by=latest(supporters),
        supporters=tuple(supporters),
        confirmed=all(one.confirmed for one in done),
        done_on=max(one.done_on for one in done if one.done_on is not None),
    )


def due_by_occurrences(states: tuple[OccurrenceState, ...], as_of: date) -> OccurrenceState:
    """The occurrence whose schedule is that of the whole measure.

    The last one due before the as-of day while it is not done; else the next that is not; else
    the last one missed; else the last of all. An older one that was missed stays in the list: it
    is not made good by waiting.
    """
    past = [one for one in states if one.due is not None and one.due < as_of]
    if past and not is_filled(past[-1]):
        return past[-1]
    ahead = states[len(past) :]
    missed = [one for one in (*ahead, *past[::-1]) if not is_filled(one)]
    return missed[0] if missed else states[-1]


def _slots(record: Record, deadline: Deadline | None, as_of: date) -> list[_Slot]:
    """Occurrences of the deadline from the signing on: none is owed before it."""
    if deadline is None or not deadline.is_recurring:
        return []
    period = record.plan.agreement.period
    starts = [period.first if period is not None else None, record.signed]
    first = max((day for day in starts if day is not None), default=deadline.earliest)
    last = (period.last if period is not None else None) or deadline.latest
    if last is None:
        last = date(as_of.year, 12, 31)
    if first is None:
        first = date(as_of.year, 1, 1)
    return [(one, one.due) for one in _occurrences(deadline, first, last)]


@lru_cache(maxsize=256)
def _occurrences(deadline: Deadline, first: date, last: date) -> tuple[Occurrence, ...]:
    return occurrences(deadline, first, last)


def _named_slots(heard: list[Heard]) -> list[_Slot]:
    named = {one.statement.occurrence for one in heard}
    labels = {canonical_label(label) for label in named if label}
    slots: list[_Slot] = []
    for label in labels:
        try:
            moment = Moment.parse(label.partition("#")[0])
        except BadMoment:
            continue
        occurrence = Occurrence(label, moment.unit_first, moment.unit_last, moment.unit_last)
        slots.append((occurrence, None))
    return sorted(slots, key=lambda slot: (slot[0].first, slot[0].label))


def _slot(one: Heard, slots: list[_Slot], filled: dict[int, list[Heard]]) -> int | None:
    """The place of the occurrence that a statement speaks about.

    The one named by its label, else those within whose days the named period lies; an event that
    names none belongs to the days it is about. Where one period has several, each event takes the
    next, and what is more than that the last.
    """
    statement = one.statement
    if statement.occurrence:
        label = canonical_label(statement.occurrence)
        exact = [at for at, (slot, _) in enumerate(slots) if slot.label == label]
        if exact:
            return exact[0]
        base = [at for at, (slot, _) in enumerate(slots) if slot.label.partition("#")[0] == label]
        if base:
            return _next(base, filled)
        try:
            moment = Moment.parse(label)
        except BadMoment:
            return None
        first, last = moment.unit_first, moment.unit_last
    elif statement.scope is Scope.EVENT:
        told = statement.done_on
        first = last = one.day if told is None else told.counts_from(statement.published)
    else:
        return None
    within = [at for at, (slot, _) in enumerate(slots) if slot.first <= first <= last <= slot.last]
    return _next(within, filled) if within else None


def _next(places: list[int], filled: dict[int, list[Heard]]) -> int:
    return next((at for at in places if at not in filled), places[-1])


def _state(
    record: Record,
    measure: Measure,
    slot: Occurrence,
    due: date | None,
    heard: list[Heard],
    as_of: date,
    quarter: Quarter,
) -> OccurrenceState:
    """An event that was held fills its occurrence; a statement that names it tells its status."""
    last = effective([one for one in heard if _told(one) is not None])
    status = _told(last[-1]) if last else None
    run: list[Heard] = []
    for one in reversed(last):
        if _told(one) is not status:
            break
        run.append(one)
    done = status is Status.DONE
    done_on = done_day(run[0] if run else None, run[::-1]) if done else None
    state = OccurrenceState(
        slot.label,
        slot.first,
        slot.last,
        due,
        status,
        Schedule.OPEN,
        None,
        done_on,
        done and confirms(record.plan, measure, last, run),
        tuple(one.statement for one in effective(heard)),
    )
    if due is None or status is Status.CANCELLED:
        return state
    if done_on is not None:
        late = (done_on - due).days
        if late > 0:
            return replace(state, schedule=Schedule.DONE_LATE, days=late)
        return replace(state, schedule=Schedule.DONE_ON_TIME)
    if due < as_of:
        return replace(state, schedule=Schedule.OVERDUE, days=(as_of - due).days)
    ahead = Schedule.DUE_THIS_PERIOD if due <= quarter.last else Schedule.NOT_DUE
    return replace(state, schedule=ahead)


def _told(one: Heard) -> Status | None:
    """The status that a statement gives to its occurrence."""
    statement = one.statement
    if statement.scope is Scope.EVENT and is_activity(one):
        return Status.IN_PROGRESS if statement.status is Status.IN_PROGRESS else Status.DONE
    return statement.status
