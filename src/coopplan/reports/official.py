"""The official form's part of a quarterly answer: counts, courses, reasons, problems, proposals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from coopplan.model.amendment import measures_on
from coopplan.model.chains import Kept, PromiseChain
from coopplan.model.codes import Mark, Scope, StatementKind
from coopplan.model.disputes import occurrence_of
from coopplan.model.measure import DeadlineVersion
from coopplan.model.order import day_of
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.recurring import is_missed
from coopplan.model.schedule import given
from coopplan.model.state import MeasureState
from coopplan.model.statement import Statement
from coopplan.model.text import LocalText
from coopplan.reports.answers import VoiceName
from coopplan.reports.lines import (
    DONE,
    ENDED,
    Lines,
    is_owed,
    measure_name,
    overdue,
    times_promised,
)
from coopplan.reports.official_answer import (
    Amended,
    AssessmentLine,
    Course,
    Execution,
    OfficialForm,
    Problem,
    ProblemKind,
    Proposal,
    ProposalKind,
)

_TOLD = frozenset({Scope.MEASURE, Scope.PART, Scope.EVENT})
"""What a draft is made of: words about a wider programme or a neighbour are not the measure's."""


def official_form(
    plan: Plan, quarter: Quarter, as_of: date, states: Sequence[MeasureState], lines: Lines
) -> OfficialForm:
    """Return the form's part of the answer, in the order of the measures."""
    return OfficialForm(
        execution=execution(states, as_of),
        courses=_courses(plan, quarter, states, lines),
        amended=tuple(one for state in states for one in _amended(state, quarter, as_of)),
        problems=tuple(one for state in states for one in _problems(state, lines)),
        proposals=tuple(one for state in states for one in _proposals(state, lines, as_of)),
    )


def execution(states: Sequence[MeasureState], as_of: date) -> Execution:
    """Return how many measures fell due by the day, and how many of those are done."""
    came = [state for state in states if _came(state, as_of)]
    done = [state for state in came if state.mark in DONE]
    rest = Counter(state.mark for state in states if state not in done)
    return Execution(
        total=len(states),
        came=len(came),
        done=len(done),
        moved=sum(_was_moved(state) for state in came),
        rest={mark: rest[mark] for mark in Mark if rest[mark]},
    )


def assessment_lines(plan: Plan, quarter: Quarter, as_of: date) -> tuple[AssessmentLine, ...]:
    """Return the assessments of the quarter: of the whole first, then by measure."""
    measures = measures_on(plan.measures, as_of)
    told = [one for one in plan.assessments if one.quarter == quarter]
    places = {ref: place for place, ref in enumerate(measures, 1)}
    told.sort(key=lambda one: (places.get(one.subject, 0), one.on, one.by))
    return tuple(
        AssessmentLine(
            measure_name(measures[one.subject]) if one.subject in measures else None,
            one.text,
            one.on,
            one.by,
        )
        for one in told
    )


def _came(state: MeasureState, as_of: date) -> bool:
    days = [day for day in (state.original_due, state.due) if day is not None]
    return state.mark not in ENDED and bool(days) and min(days) <= as_of


def _was_moved(state: MeasureState) -> bool:
    days = state.original_due, state.due
    return None not in days and days[0] != days[1]


def _courses(
    plan: Plan, quarter: Quarter, states: Sequence[MeasureState], lines: Lines
) -> tuple[Course, ...]:
    words = {one.measure: one.text for one in plan.words if one.quarter == quarter}
    found: list[Course] = []
    for state in states:
        ref = state.measure.ref
        said = _said(state, quarter)
        last = state.status_by if not said else None
        found.append(
            Course(
                measure=ref,
                word=words.get(ref, LocalText()),
                said=tuple(lines.numbering.line(told) for told in said),
                last=lines.numbering.line(last) if last is not None else None,
            )
        )
    return tuple(found)


def _said(state: MeasureState, quarter: Quarter) -> list[Statement]:
    """What was said of the measure about the quarter, by day, then as it was numbered."""
    told = [
        (day_of(one), one.number, one)
        for one in state.visible
        if one.kind is StatementKind.SAID
        and one.scope in _TOLD
        and one.ref not in state.background
        and day_of(one) in quarter
    ]
    return [one for _, _, one in sorted(told, key=lambda item: item[:2])]


def _amended(state: MeasureState, quarter: Quarter, as_of: date) -> Iterator[Amended]:
    before: DeadlineVersion | None = None
    settled = [one.on for one in state.measure.deadlines if one.approved and one.on is not None]
    for version in state.measure.deadlines:
        if version.on is not None and version.on <= as_of:
            pending = not version.approved and all(on < version.on for on in settled)
            if pending or version.on in quarter:
                yield Amended(
                    measure=measure_name(state.measure),
                    on=version.on,
                    before=given(before),
                    after=given(version),
                    basis=version.basis,
                    reason=version.reason,
                    approved=version.approved,
                )
        if version.approved:
            before = version


def _problems(state: MeasureState, lines: Lines) -> Iterator[Problem]:
    name = measure_name(state.measure)
    if overdue(state):
        yield Problem(ProblemKind.OVERDUE, name, days=state.days)
    if state.mark is Mark.SUSPENDED:
        yield Problem(ProblemKind.SUSPENDED, name)
    for chain in state.chains:
        if chain.kept is Kept.NOT_KEPT and is_owed(state, chain):
            yield Problem(
                ProblemKind.NOT_KEPT,
                name,
                promise=chain.links[-1].promise,
                voices=_voices(lines, chain.voice),
                occurrence=chain.occurrence,
            )
    for dispute in state.open_disputes:
        refs = (told.voice for told in (dispute.one, dispute.other))
        of = occurrence_of(dispute.subject, dispute.one.occurrence)
        yield Problem(ProblemKind.CONTESTED, name, voices=_voices(lines, *refs), occurrence=of)


def _proposals(state: MeasureState, lines: Lines, as_of: date) -> Iterator[Proposal]:
    name = measure_name(state.measure)
    if state.confirmed and state.under_control is not False and not lines.partner:
        yield Proposal(ProposalKind.TAKE_OFF_CONTROL, name)
    if not overdue(state):
        return
    asked = [one for one in state.measure.deadlines if one.on and one.on <= as_of]
    if asked and not asked[-1].approved:
        yield Proposal(ProposalKind.MOVE_DEADLINE, name, deadline=given(asked[-1]))
        return
    standing = [chain for chain in state.chains if chain.current and _is_of_missed(state, chain)]
    if standing:
        last = max(standing, key=lambda chain: chain.links[-1].said_on)
        promise = last.links[-1].promise
        voice = lines.numbering.voice(last.voice)
        yield Proposal(
            ProposalKind.MOVE_DEADLINE,
            name,
            promise=promise,
            voice=voice,
            occurrence=last.occurrence,
        )


def _is_of_missed(state: MeasureState, chain: PromiseChain) -> bool:
    """Whether the whole was promised, or a time whose day passed: that of another moves nothing."""
    return chain.occurrence is None or any(map(is_missed, times_promised(state, chain)))


def _voices(lines: Lines, *refs: str | None) -> tuple[VoiceName, ...]:
    found = (lines.numbering.voice(ref) for ref in dict.fromkeys(refs))
    return tuple(voice for voice in found if voice is not None)
