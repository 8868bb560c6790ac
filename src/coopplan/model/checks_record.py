"""Checks of the record: references and dates that contradict themselves, doubles, missing sources.

The rule: a correction or a settlement has to name what is there; days have to be in an order that
can have happened.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.model.codes import JOINT, Scope, StatementKind
from coopplan.model.finding import Contradiction, Finding, Gap, Surprise, found
from coopplan.model.look import Look
from coopplan.model.order import day_of, side_of_voice
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement


def corrections(look: Look) -> Iterable[Finding]:
    """Corrections of nothing, of another measure's statement, of one that is corrected already."""
    by_ref = {one.ref: one for one in look.plan.statements}
    taken: dict[str, str] = {}
    for one in look.plan.statements:
        if one.supersedes is None:
            continue
        other = by_ref.get(one.supersedes)
        if other is None:
            yield found(Contradiction.SUPERSEDES_UNKNOWN, one.ref, other=one.supersedes)
            continue
        if other.measure != one.measure:
            yield found(Contradiction.SUPERSEDES_OTHER_MEASURE, one.ref, other=other.ref)
        if other.ref in taken:
            yield found(Contradiction.SUPERSEDED_TWICE, one.ref, other=taken[other.ref])
        taken[other.ref] = one.ref
        if day_of(other) < day_of(one):
            yield found(Surprise.CORRECTION_OF_LATER_DAY, one.ref, other=other.ref)


def settlements(look: Look) -> Iterable[Finding]:
    """Settlements without a reason, in favour of nothing, or where nothing is disputed."""
    known = {(one.measure, one.ref) for one in look.plan.statements}
    closed = {
        dispute.settled
        for state in look.states
        for dispute in state.disputes
        if dispute.settled is not None
    }
    for one in look.plan.settlements:
        if (one.measure, one.takes) not in known:
            yield found(Contradiction.SETTLES_UNKNOWN, one.measure, other=one.takes)
            continue
        if not one.why:
            yield found(Surprise.SETTLED_WITHOUT_REASON, one.measure)
        if one.on <= look.day and one not in closed:
            yield found(Surprise.SETTLES_NOTHING, one.measure, other=one.takes)


def waiting(look: Look) -> Iterable[Finding]:
    """Measures that wait for one that is not there, or for each other."""
    waits = {measure.ref: measure.waits_for for measure in look.plan.measures}
    for measure in look.plan.measures:
        for other in measure.waits_for:
            if other not in waits:
                yield found(Contradiction.WAITS_FOR_UNKNOWN, measure.ref, other=other)
        reached: set[str] = set()
        ahead = list(measure.waits_for)
        while ahead:
            other = ahead.pop()
            if other not in reached:
                reached.add(other)
                ahead.extend(waits.get(other, ()))
        if measure.ref in reached:
            yield found(Contradiction.WAITS_IN_A_CIRCLE, measure.ref)


def dates(look: Look) -> Iterable[Finding]:
    """Days of one statement in an order that cannot have happened."""
    for one in look.standing:
        statement = one.statement
        said = statement.said_on
        if statement.published is not None and said.first and statement.published < said.first:
            yield found(
                Contradiction.PUBLISHED_BEFORE_SAID,
                statement.ref,
                published=statement.published,
                said_on=said,
            )
        done_on = statement.done_on
        if done_on is not None and done_on.first and said.last and done_on.first > said.last:
            yield found(Contradiction.DONE_AFTER_SAID, statement.ref, done_on=done_on, said_on=said)
        promise = statement.promise
        if promise is not None and promise.moment.last and promise.moment.last < one.said:
            yield found(
                Surprise.PROMISE_ALREADY_PAST, statement.ref, promise=promise.moment, said_on=said
            )
        if promise is not None and statement.scope in (Scope.PART, Scope.EVENT, Scope.CONTEXT):
            yield found(Surprise.PROMISE_COUNTS_FOR_NOTHING, statement.ref, scope=statement.scope)


def doubles(look: Look) -> Iterable[Finding]:
    """Two statements that tell the same: one speech recorded twice; the later one is named."""
    seen: dict[tuple[object, ...], str] = {}
    for one in sorted(look.standing, key=lambda heard: heard.place):
        told = _told(one.statement)
        if told in seen:
            yield found(Surprise.RECORDED_TWICE, one.statement.ref, other=seen[told])
        else:
            seen[told] = one.statement.ref


def _told(statement: Statement) -> tuple[object, ...]:
    return (
        statement.measure,
        statement.kind,
        statement.scope,
        statement.voice,
        statement.said_on.first,
        statement.said_on.last,
        statement.status,
        statement.promise,
        statement.done_of,
        statement.readings,
        statement.occurrence,
        statement.text,
    )


def sides(look: Look) -> Iterable[Finding]:
    """Sides that are no parties of the agreement, and statements whose side cannot be told."""
    parties = look.plan.agreement.parties
    for measure in look.plan.measures:
        for body in measure.bodies:
            if body.side is not None and body.side not in parties:
                yield found(Surprise.SIDE_IS_NO_PARTY, measure.ref, side=body.side)
    for one in look.standing:
        statement = one.statement
        if statement.side not in (None, JOINT, *parties):
            yield found(Surprise.SIDE_IS_NO_PARTY, statement.ref, side=statement.side)
    for voice in look.plan.voices.values():
        told = voice.stands_in or side_of_voice(look.plan, voice) is not None
        if not told and _speaks(look.plan, voice.ref):
            yield found(Gap.SIDE_NOT_TOLD, voice.ref)


def _speaks(plan: Plan, voice: str) -> bool:
    return any(
        one.voice == voice and one.side is None and one.scope is Scope.MEASURE
        for one in plan.statements
    )


def sourcing(look: Look) -> Iterable[Finding]:
    """Statements without a source, sources without a day, words of no office."""
    cited: set[str] = set()
    for one in look.standing:
        statement = one.statement
        cited.update(citation.source for citation in statement.citations)
        if not statement.citations and statement.kind is StatementKind.SAID:
            yield found(Surprise.STATEMENT_WITHOUT_SOURCE, statement.ref)
        voice = look.plan.voices.get(statement.voice or "")
        if voice is not None and voice.stands_in and statement.scope is not Scope.CONTEXT:
            yield found(Gap.NO_OFFICE_NAMED, statement.ref)
    for ref, source in look.plan.sources.items():
        if ref in cited and source.published is None:
            yield found(Gap.SOURCE_UNDATED, ref)


def occurrences(look: Look) -> Iterable[Finding]:
    """Statements that name an occurrence which the measure's deadline does not have."""
    for state in look.states:
        filled = {one.ref for slot in state.occurrences for one in slot.statements}
        for one in state.visible:
            counts = one.scope in (Scope.MEASURE, Scope.EVENT) and one.ref not in state.background
            if one.occurrence and counts and one.ref not in filled:
                yield found(Surprise.OCCURRENCE_UNKNOWN, one.ref, occurrence=one.occurrence)
