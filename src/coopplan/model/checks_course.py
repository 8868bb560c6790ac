"""Checks of the course of things: moves, closings and counts that are surprising, and may be right.

The rule: recording is never refused because a status is surprising (domain, axis 1); it is told
here. Only what counts is looked at: no background, no corrected statement.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.model.codes import DeadlineKnown, Scope, Status
from coopplan.model.finding import Contradiction, Finding, Surprise, found
from coopplan.model.lifecycle import confirms, supporting, tells_status
from coopplan.model.look import Look
from coopplan.model.measure import Measure
from coopplan.model.order import Heard, effective, side_of
from coopplan.model.recurring import called_off_by
from coopplan.model.schedule import deadline_versions, due_day, given
from coopplan.model.slots import canonical_label
from coopplan.model.state import MeasureState

_CLOSED = (Status.DONE, Status.CANCELLED)
_BEGUN = (Status.IN_PROGRESS, Status.SUSPENDED, Status.DONE)


def moves(look: Look) -> Iterable[Finding]:
    """Out of done or cancelled by a voice's own later word; contrary words after a confirmed end.

    Words about an occurrence are held against those about the same one, and those of one voice
    against its own: what two voices tell differently is a dispute.
    """
    for measure in look.plan.measures:
        visible = look.record.visible(measure.ref, look.day)
        told: dict[str, list[Heard]] = {}
        for one in effective([one for one in visible if tells_status(one)]):
            told.setdefault(canonical_label(one.statement.occurrence or ""), []).append(one)
        for bearing in told.values():
            yield from _moves(look, measure, bearing)


def _moves(look: Look, measure: Measure, bearing: list[Heard]) -> Iterable[Finding]:
    """What is surprising in the words about one thing, in effective order."""
    last: dict[tuple[str | None, str | None], Heard] = {}
    confirmed: Heard | None = None
    for place, one in enumerate(bearing):
        status = one.statement.status
        speaker = _speaker(one)
        before = last.get(speaker)
        last[speaker] = one
        if before is not None and _unusual(before, one):
            yield found(
                Surprise.UNUSUAL_MOVE,
                one.statement.ref,
                before=before.statement.status,
                after=status,
                other=before.statement.ref,
            )
        if status is Status.DONE:
            so_far = sorted(bearing[: place + 1], key=lambda heard: heard.rank)
            done = supporting({one: one.statement.status for one in so_far}, Status.DONE)
            if confirms(look.plan, measure, so_far, done):
                confirmed = one
        elif confirmed is not None:
            yield found(
                Surprise.CONTRARY_AFTER_CONFIRMED,
                one.statement.ref,
                status=status,
                other=confirmed.statement.ref,
            )


def _speaker(one: Heard) -> tuple[str | None, str | None]:
    """Whose word it is; what a voice says for both sides, or for another one, is apart."""
    return one.statement.voice, one.side


def _unusual(before: Heard, after: Heard) -> bool:
    return before.statement.status in _CLOSED and after.statement.status != before.statement.status


def closings(look: Look) -> Iterable[Finding]:
    """Closed without a source, cancelled without a reason or by one side, acts without a basis."""
    for state in look.states:
        by = state.status_by
        if by is not None and state.status in _CLOSED and not by.citations:
            yield found(Surprise.CLOSED_WITHOUT_SOURCE, by.ref, status=state.status)
        if by is not None and state.status is Status.CANCELLED:
            if not (by.text or by.note):
                yield found(Surprise.CANCELLED_WITHOUT_REASON, by.ref)
            sides = [side for side, one in state.by_side if one.status is Status.CANCELLED]
            if len(sides) == 1 and sides[0] in look.plan.agreement.parties:
                yield found(Surprise.CANCELLED_BY_ONE_SIDE, by.ref, side=sides[0])
        else:
            yield from _times_off(look, state)
        measure = state.measure
        for version in measure.deadlines:
            if version.on is not None and version.on <= look.day and not version.basis:
                yield found(Surprise.MOVED_WITHOUT_BASIS, measure.ref, on=version.on)
        for amended in measure.amended:
            if amended.on <= look.day and not amended.basis:
                yield found(Surprise.AMENDED_WITHOUT_BASIS, measure.ref, on=amended.on)
        for act in measure.controls:
            if act.on <= look.day and not act.under_control and not act.basis:
                yield found(Surprise.RELEASED_WITHOUT_BASIS, measure.ref, on=act.on)


def _times_off(look: Look, state: MeasureState) -> Iterable[Finding]:
    """The times of a measure that were called off by the word of one party alone."""
    for time in state.occurrences:
        told = called_off_by(time)
        sides = {side_of(look.plan, one) for one in told}
        if len(sides) == 1 and sides <= set(look.plan.agreement.parties):
            code, ref = Surprise.TIME_CALLED_OFF_BY_ONE_SIDE, told[-1].ref
            yield found(code, ref, occurrence=time.label, side=sides.pop())


def parts(look: Look) -> Iterable[Finding]:
    """Counts of parts that cannot be, that fall, or that say what no statement says.

    A count falls below what the same voice counted before: two voices count what each of them sees.
    """
    for state in look.states:
        measure = state.measure
        before: dict[tuple[str | None, ...], int] = {}
        for one in effective(look.record.visible(measure.ref, look.day)):
            ref, count = one.statement.ref, one.statement.done_of
            if count is None or not one.bears(Scope.MEASURE, Scope.PART):
                continue
            done, of = count
            occurrence = canonical_label(one.statement.occurrence or "")
            if done > of:
                yield found(Contradiction.PARTS_BEYOND_WHOLE, ref, done=done, of=of)
            if measure.parts is not None and of != measure.parts and not occurrence:
                yield found(Surprise.PARTS_DIFFER, ref, of=of, parts=measure.parts)
            series = (*_speaker(one), occurrence)
            if done < before.get(series, 0):
                yield found(Surprise.PARTS_FELL, ref, before=before[series], after=done)
            before[series] = done
        whole = state.parts is not None and state.parts[0] == state.parts[1]
        if state.parts is not None and whole and state.status not in _CLOSED:
            yield found(Surprise.ALL_PARTS_DONE, measure.ref, of=state.parts[1])


def terms(look: Look) -> Iterable[Finding]:
    """Deadlines outside the agreement's period; measures begun before what they wait for."""
    period = look.plan.agreement.period
    states = {state.measure.ref: state for state in look.states}
    for state in states.values():
        measure = state.measure
        version, _ = deadline_versions(measure, look.day)
        if period is not None and version is not None and version.known is DeadlineKnown.GIVEN:
            due = due_day(given(version))
            if due is not None and not period.contains(due):
                yield found(Surprise.DEADLINE_OUTSIDE_TERM, measure.ref, due=due)
        for other in measure.waits_for:
            awaited = states.get(other)
            if awaited is not None and state.status in _BEGUN and awaited.status not in _BEGUN:
                yield found(Surprise.STARTED_BEFORE_WAITED_FOR, measure.ref, other=other)
