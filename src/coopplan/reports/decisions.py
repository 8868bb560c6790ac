"""What a report asks its reader to decide: worked out from the states, the weightiest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coopplan.model.chains import Kept
from coopplan.model.codes import DisputeSubject
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState
from coopplan.model.text import LocalText
from coopplan.reports.answers import MeasureName
from coopplan.reports.lines import is_owed, measure_name, overdue
from coopplan.reports.quarterly_answer import AgreementHead, Decision, DecisionKind


def decisions(
    plan: Plan, states: Sequence[MeasureState], head: AgreementHead
) -> tuple[Decision, ...]:
    """Return the decisions that the states call for; none where nothing calls for any."""
    found: list[Decision] = []
    _add(found, DecisionKind.ACT_ON_OVERDUE, (s for s in states if overdue(s)))
    for subject, kind in (
        (DisputeSubject.PROMISE, DecisionKind.AGREE_PROMISE),
        (DisputeSubject.STATUS, DecisionKind.SETTLE_STATUS),
    ):
        _add_disputes(found, plan, states, subject, kind)
    _add(
        found,
        DecisionKind.PROMISE_NOT_KEPT,
        (
            s
            for s in states
            if any(one.kept is Kept.NOT_KEPT and is_owed(s, one) for one in s.chains)
        ),
    )
    _add(found, DecisionKind.ASK_SILENT, (s for s in states if s.silent))
    _add(found, DecisionKind.CLOSE_DONE, (s for s in states if s.confirmed and s.under_control))
    if head.text_public is False:
        found.append(Decision(DecisionKind.GET_TEXT))
    if head.undecided:
        found.append(Decision(DecisionKind.DECIDE_FATES, number=head.undecided))
    return tuple(found)


def _add(found: list[Decision], kind: DecisionKind, states: Iterable[MeasureState]) -> None:
    measures = tuple(measure_name(state.measure) for state in states)
    if measures:
        found.append(Decision(kind, measures, number=len(measures)))


def _add_disputes(
    found: list[Decision],
    plan: Plan,
    states: Sequence[MeasureState],
    subject: DisputeSubject,
    kind: DecisionKind,
) -> None:
    """Add one decision for all open disputes of a subject, with the voices that differ."""
    measures: dict[str, MeasureName] = {}
    voices: dict[str, LocalText] = {}
    for state in states:
        for dispute in state.open_disputes:
            if dispute.subject is subject:
                measures[state.measure.ref] = measure_name(state.measure)
                for told in (dispute.one, dispute.other):
                    if told.voice is not None:
                        voice = plan.voices[told.voice]
                        voices[voice.ref] = voice.short or voice.name
    if measures:
        found.append(
            Decision(
                kind,
                tuple(measures.values()),
                tuple(voices),
                tuple(voices.values()),
                len(measures),
            )
        )
