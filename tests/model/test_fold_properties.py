"""The fold on random histories: held against the naive replay, and against itself."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.model.codes import Mark, Schedule, Status
from coopplan.model.order import day_of
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState, fold, fold_all
from tests.model.naive import Facts, Replay
from tests.plans import Plans
from tests.strategies import as_ofs, histories, plans


def facts_of(state: MeasureState) -> Facts:
    """The state in the terms of the naive replay."""
    return Facts(
        visible={one.ref for one in state.visible},
        background=set(state.background),
        by_side={side: one.ref for side, one in state.by_side},
        status=state.status,
        status_by=None if state.status_by is None else state.status_by.ref,
        confirmed=state.confirmed,
        done_on=state.done_on,
        parts=state.parts,
        schedule=state.schedule.value,
        days=state.days,
        mark=state.mark.value,
        lapsed=state.lapsed,
        evidence=state.evidence.value,
        origins=state.origins,
        chains={
            chain.voice: [
                (link.statement.ref, link.days_from_previous, link.days_from_first)
                for link in chain.links
            ]
            for chain in state.chains
        },
        kept={chain.voice: chain.kept.value for chain in state.chains},
        programmes=[one.ref for one in state.programmes],
        disputes={
            (
                dispute.subject.value,
                dispute.kind.value,
                frozenset({dispute.one.ref, dispute.other.ref}),
                None if dispute.settled is None else dispute.settled.takes,
            )
            for dispute in state.disputes
        },
        silent=state.silent,
        silent_quarters=state.silent_quarters,
        last_heard=state.last_heard,
    )


@settings(max_examples=300, deadline=None)
@given(histories(), as_ofs)
def test_fold_agrees_with_the_naive_replay(told: Plans, as_of: date) -> None:
    plan = told.plan()
    measure = plan.measures[0]
    assert facts_of(fold(plan, measure, as_of)) == Replay(plan, measure, as_of).facts()


@settings(max_examples=100, deadline=None)
@given(plans(), as_ofs)
def test_marks_and_schedules_sum_to_the_whole(plan: Plan, as_of: date) -> None:
    states = fold_all(plan, as_of)
    assert [state.measure for state in states] == list(plan.measures)
    assert sum(Counter(state.mark for state in states).values()) == len(plan.measures)
    for state in states:
        assert state.mark in Mark
        assert (state.days is not None) == (
            state.schedule in (Schedule.OVERDUE, Schedule.DONE_LATE)
        )
        assert (state.done_on is not None) == (state.status is Status.DONE)
        assert not state.confirmed or state.status is Status.DONE
        assert state.silent == (state.silent_quarters > 0)


@settings(max_examples=100, deadline=None)
@given(plans(), as_ofs)
def test_all_measures_together_are_each_by_itself(plan: Plan, as_of: date) -> None:
    states = fold_all(plan, as_of)
    assert states == tuple(fold(plan, measure, as_of) for measure in plan.measures)


@settings(max_examples=100, deadline=None)
@given(plans(), as_ofs)
def test_what_is_about_a_later_day_changes_nothing(plan: Plan, as_of: date) -> None:
    """A correction belongs to the second clock: it stays, whatever day it is about."""
    kept = tuple(
        one for one in plan.statements if day_of(one) <= as_of or one.supersedes is not None
    )
    assert fold_all(replace(plan, statements=kept), as_of) == fold_all(plan, as_of)


@settings(max_examples=100, deadline=None)
@given(plans(), as_ofs)
def test_the_order_of_recording_settles_ties_alone(plan: Plan, as_of: date) -> None:
    """Statements of other measures, recorded between, do not matter."""
    for measure in plan.measures:
        own = tuple(
            one
            for one in plan.statements
            if one.measure == measure.ref or one.readings or one.supersedes
        )
        alone = replace(plan, statements=own)
        assert fold(alone, measure, as_of) == fold(plan, measure, as_of)


@settings(max_examples=100, deadline=None)
@given(histories(most=6), as_ofs, st.data())
def test_a_corrected_statement_leaves_no_trace(
    told: Plans, as_of: date, data: st.DataObject
) -> None:
    said = [one for one in told.statements if one.voice and not one.supersedes]
    if not said:
        return
    wrong = data.draw(st.sampled_from(said))
    plan = told.plan()
    told.say(wrong.said_on.edtf, by=wrong.voice, supersedes=wrong.ref, scope="context")
    corrected = told.plan()
    without = tuple(one for one in corrected.statements if one.ref != wrong.ref)
    measure = plan.measures[0]
    assert fold(corrected, measure, as_of) == fold(
        replace(corrected, statements=without), measure, as_of
    )
