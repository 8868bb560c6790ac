"""What changed in a quarter: every line with its cause and the numbers of its sources.

A statement counts for the quarter in which the day it is about lies. Words before the signing and
``context`` are no changes; a programme's words are shown as such and change no measure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from coopplan.model.amendment import Amendment, after_acts, measures_on
from coopplan.model.chains import PromiseLink
from coopplan.model.codes import FateCode, Scope, StatementKind, Status, Worded
from coopplan.model.deadline import Deadline
from coopplan.model.lifecycle import bears_status, is_activity
from coopplan.model.measure import Measure
from coopplan.model.order import Heard
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.schedule import due_day, given
from coopplan.model.state import MeasureState, signed_day
from coopplan.reports.answers import Numbering
from coopplan.reports.change_answer import Change, ChangeKind
from coopplan.reports.lines import heard_by, measure_name

Measures = Mapping[str, Measure]
"""The measures by ref, worded as on the last day looked at."""

_NOT_BEGUN = frozenset({Status.PROPOSED, Status.PLANNED})


def changes(
    plan: Plan,
    quarter: Quarter,
    states: Sequence[MeasureState],
    before: Sequence[MeasureState] | None,
    numbering: Numbering,
    until: date | None = None,
) -> tuple[Change, ...]:
    """Return the changes of the quarter by day, then by measure.

    ``before`` are the states at the end of the quarter before; None: nothing was signed by then.
    ``until`` is the last day looked at, by default that of the quarter.
    """
    last = min(until or quarter.last, quarter.last)
    running = {state.measure.ref: state.status for state in before or ()}
    by_ref = {state.measure.ref: state for state in states}
    found: list[Change] = []
    for heard in heard_by(plan, last):
        told = heard.statement
        if not heard.counted or heard.day < quarter.first or told.scope is Scope.CONTEXT:
            continue
        state = by_ref.get(told.measure or "")
        change = _said(heard, state, running, numbering)
        found.append(change)
        if state is not None and change.status_after is not None:
            running[state.measure.ref] = change.status_after
    named = measures_on(plan.measures, last)
    acts = [one for measure in named.values() for one in _acts(measure)]
    acts += [*_amended(plan, named), *_fates(plan, named)]
    found.extend(act for act in acts if quarter.first <= act.on <= last)
    found.extend(_settled(plan, named, quarter.first, last, numbering))
    return tuple(sorted(found, key=_order))


def _order(change: Change) -> tuple[date, int]:
    return change.on, change.measure.number if change.measure else 0


def _said(
    heard: Heard,
    state: MeasureState | None,
    running: dict[str, Status],
    numbering: Numbering,
) -> Change:
    """Return what one statement changed, against the status that stood before it."""
    told = heard.statement
    name = measure_name(state.measure) if state else None
    was = running.get(state.measure.ref) if state else None
    now = _status_after(heard, was)
    link = _link(state, told.ref)
    kinds = tuple(_kinds(heard, was, now, link))
    return Change(
        measure=name,
        on=heard.day,
        kinds=kinds,
        cause=numbering.line(told),
        status_before=was if ChangeKind.STATUS in kinds else None,
        status_after=now if ChangeKind.STATUS in kinds else None,
        days=link.days_from_previous if link else None,
    )


def _status_after(heard: Heard, was: Status | None) -> Status | None:
    """Return the status after a statement: an event or a part lifts to in_progress at most."""
    if bears_status(heard):
        return heard.statement.status
    if is_activity(heard) and (was is None or was in _NOT_BEGUN):
        return Status.IN_PROGRESS
    return None


def _kinds(
    heard: Heard, was: Status | None, now: Status | None, link: PromiseLink | None
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
    if link is not None:
        yield _moved(link)
    if told.done_of is not None or told.progress is not None:
        yield ChangeKind.COUNTED
    if told.scope is Scope.EVENT:
        yield ChangeKind.EVENT
    if told.readings:
        yield ChangeKind.READING
    if link is None and not told.readings and told.scope is Scope.MEASURE and now in (None, was):
        yield ChangeKind.HEARD


def _moved(link: PromiseLink) -> ChangeKind:
    """Return how a promise stands to its voice's promise before it."""
    if link.days_from_previous is None:
        return ChangeKind.PROMISED
    if link.days_from_previous == 0:
        return ChangeKind.REPEATED
    return ChangeKind.SLIPPED if link.days_from_previous > 0 else ChangeKind.PULLED_IN


def _link(state: MeasureState | None, ref: str) -> PromiseLink | None:
    """Return the link of a promise chain that a statement made, if it made one."""
    if state is None:
        return None
    links = (link for chain in state.chains for link in chain.links)
    return next((link for link in links if link.statement.ref == ref), None)


def _acts(measure: Measure) -> Iterator[Change]:
    """Return the amendments of the deadline and the keeper's acts."""
    name = measure_name(measure)
    before: Deadline | None = None
    for version in measure.deadlines:
        after = given(version)
        if version.approved and version.on:
            yield Change(
                name,
                version.on,
                (ChangeKind.DEADLINE_MOVED,),
                None,
                due_before=due_day(before),
                due_after=due_day(after),
                basis=version.basis,
                deadlines=(_phrase(before), _phrase(after)),
            )
        if version.approved:
            before = after
    for act in measure.controls:
        yield Change(name, act.on, (ChangeKind.CONTROL,), None, basis=act.basis)


def _phrase(deadline: Deadline | None) -> str | None:
    return deadline.phrase if deadline else None


def _settled(
    plan: Plan, measures: Measures, first: date, last: date, numbering: Numbering
) -> Iterator[Change]:
    statements = {told.ref: told for told in plan.statements}
    for act in plan.settlements:
        if act.measure in measures and first <= act.on <= last:
            name, taken = measure_name(measures[act.measure]), statements[act.takes]
            yield Change(name, act.on, (ChangeKind.SETTLED,), numbering.line(taken))


def _amended(plan: Plan, named: Measures) -> Iterator[Change]:
    """Return the measures added to the plan and reworded in it, with the entries that did it."""
    acts: dict[str, list[Amendment]] = {}
    for act in plan.amendments:
        acts.setdefault(act.measure, []).append(act)
    latest = {measure.ref: measure for measure in plan.measures}
    after = {ref: iter(after_acts(latest[ref], mine)) for ref, mine in acts.items()}
    for act in plan.amendments:
        name, now, before = measure_name(named[act.measure]), next(after[act.measure]), act.before
        if now is None or before is None:
            yield Change(name, act.on, (ChangeKind.ADDED,), None, basis=act.basis, entry=act.entry)
            continue
        titled = Worded.TITLE in before.changed
        yield Change(
            name,
            act.on,
            (ChangeKind.REWORDED,),
            None,
            basis=act.basis,
            title_before=before.title if titled else None,
            title_after=now.title if titled else None,
            before=before,
            after=now,
            entry=act.entry,
        )


def _fates(plan: Plan, measures: Measures) -> Iterator[Change]:
    """Return what the plan that follows did with the measures, on the day it was signed."""
    on = None if plan.successor is None else signed_day(plan.successor)
    for fate in plan.fates:
        if on is not None and fate.code is not FateCode.UNDECIDED:
            name = measure_name(measures[fate.measure])
            yield Change(name, on, (ChangeKind.FATE,), None, fate=fate, entry=fate.entry)
