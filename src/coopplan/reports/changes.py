"""What changed in a quarter: every line with its cause and the numbers of its sources.

A statement counts for the quarter in which the day it is about lies. Words before the signing and
``context`` are no changes; a programme's words are shown as such and change no measure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coopplan.model.codes import Scope, StatementKind, Status
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.order import Heard
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState
from coopplan.reports.answers import MeasureName, PromiseStep
from coopplan.reports.lines import Lines, heard_by, measure_name
from coopplan.reports.quarterly_answer import Change, ChangeKind

_NOT_BEGUN = frozenset({Status.PROPOSED, Status.PLANNED})


def changes(
    plan: Plan,
    quarter: Quarter,
    states: Sequence[MeasureState],
    before: Sequence[MeasureState] | None,
    lines: Lines,
) -> tuple[Change, ...]:
    """Return the changes of the quarter by day, then by measure.

    ``before`` are the states at the end of the quarter before; None: nothing was signed by then.
    """
    running = {state.measure.ref: state.status for state in before or ()}
    by_ref = {state.measure.ref: state for state in states}
    found: list[Change] = []
    for heard in heard_by(plan, quarter.last):
        told = heard.statement
        if not heard.counted or heard.day < quarter.first or told.scope is Scope.CONTEXT:
            continue
        state = by_ref.get(told.measure or "")
        change = _said(heard, state, running, lines)
        found.append(change)
        if state is not None and change.status_after is not None:
            running[state.measure.ref] = change.status_after
    for measure in plan.measures:
        found.extend(_acts(measure, quarter))
    found.extend(_settled(plan, quarter, lines))
    return tuple(sorted(found, key=_order))


def _order(change: Change) -> tuple[date, int]:
    return change.on, change.measure.number if change.measure else 0


def _said(
    heard: Heard,
    state: MeasureState | None,
    running: dict[str, Status],
    lines: Lines,
) -> Change:
    """Return what one statement changed, against the status that stood before it."""
    told = heard.statement
    name = measure_name(state.measure) if state else None
    was = running.get(state.measure.ref) if state else None
    now = _status_after(heard, was)
    step = _step(state, told.ref, lines)
    kinds = tuple(_kinds(heard, was, now, step))
    return Change(
        measure=name,
        on=heard.day,
        kinds=kinds,
        cause=lines.numbering.line(told),
        status_before=was if ChangeKind.STATUS in kinds else None,
        status_after=now if ChangeKind.STATUS in kinds else None,
        days=step.days_moved if step else None,
    )


def _status_after(heard: Heard, was: Status | None) -> Status | None:
    """Return the status after a statement: an event or a part lifts to in_progress at most."""
    told = heard.statement
    if told.scope is Scope.MEASURE:
        return told.status
    if told.scope in (Scope.EVENT, Scope.PART) and (was is None or was in _NOT_BEGUN):
        return Status.IN_PROGRESS
    return None


def _kinds(
    heard: Heard, was: Status | None, now: Status | None, step: PromiseStep | None
) -> Iterator[ChangeKind]:
    told = heard.statement
    if told.kind is StatementKind.SEARCHED:
        yield ChangeKind.SEARCHED
        return
    if told.scope is Scope.PROGRAMME:
        yield ChangeKind.CONTEXT
        return
    if now is not None and now is not was:
        yield ChangeKind.STATUS
    if step is not None:
        yield _moved(step)
    if told.done_of is not None or told.progress is not None:
        yield ChangeKind.COUNTED
    if told.scope is Scope.EVENT:
        yield ChangeKind.EVENT
    if told.readings:
        yield ChangeKind.READING
    if step is None and not told.readings and told.scope is Scope.MEASURE and now in (None, was):
        yield ChangeKind.HEARD


def _moved(step: PromiseStep) -> ChangeKind:
    """Return how a promise stands to its voice's promise before it."""
    if step.days_moved is None:
        return ChangeKind.PROMISED
    if step.days_moved == 0:
        return ChangeKind.REPEATED
    return ChangeKind.SLIPPED if step.days_moved > 0 else ChangeKind.PULLED_IN


def _step(state: MeasureState | None, ref: str, lines: Lines) -> PromiseStep | None:
    """Return the step of a promise chain that a statement made, if it made one."""
    if state is None:
        return None
    steps = (step for chain in lines.measure(state).chains for step in chain.steps)
    return next((step for step in steps if step.statement.ref == ref), None)


def _acts(measure: Measure, quarter: Quarter) -> Iterator[Change]:
    """Return the amendments of the deadline and the keeper's acts in the quarter."""
    name = measure_name(measure)
    due: date | None = None
    for version in measure.deadlines:
        after = _due(version)
        if version.approved and version.on and quarter.first <= version.on <= quarter.last:
            yield _act(name, version.on, ChangeKind.DEADLINE_MOVED, version.basis, due, after)
        if version.approved:
            due = after
    for act in measure.controls:
        if quarter.first <= act.on <= quarter.last:
            yield _act(name, act.on, ChangeKind.CONTROL, act.basis)


def _act(
    name: MeasureName,
    on: date,
    kind: ChangeKind,
    basis: str | None,
    before: date | None = None,
    after: date | None = None,
) -> Change:
    return Change(name, on, (kind,), None, due_before=before, due_after=after, basis=basis)


def _due(version: DeadlineVersion) -> date | None:
    return version.deadline.latest if version.deadline else None


def _settled(plan: Plan, quarter: Quarter, lines: Lines) -> Iterator[Change]:
    statements = {told.ref: told for told in plan.statements}
    measures = {measure.ref: measure for measure in plan.measures}
    for act in plan.settlements:
        if quarter.first <= act.on <= quarter.last and act.measure in measures:
            yield Change(
                measure_name(measures[act.measure]),
                act.on,
                (ChangeKind.SETTLED,),
                lines.numbering.line(statements[act.takes]),
            )
