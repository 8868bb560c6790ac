"""The quarterly answer, part by part, on tiny plans."""

from __future__ import annotations

from datetime import date

from coopplan.model.codes import Mark, Schedule, Status
from coopplan.model.period import Quarter
from coopplan.reports.change_answer import ChangeKind
from coopplan.reports.official_answer import ProblemKind
from coopplan.reports.quarterly import LEADS, quarterly
from coopplan.reports.quarterly_answer import DecisionKind
from tests.plans import KZ, RU, Plans, agreement, reading

Q2 = Quarter(2025, 2)
Q3 = Quarter(2025, 3)
Q4 = Quarter(2025, 4)


def test_marks_and_schedules_sum_to_the_measures_now_and_before() -> None:
    plans = Plans()
    for deadline in ("2025-06-30", "2026-01-10", None, "none"):
        plans.measure(deadline)
    plans.say("2025-05-01", "done", measure=1)
    plans.say("2025-10-05", "in_progress", measure=2)
    answer = quarterly(plans.plan(), Q4)
    for counts in (answer.marks, answer.schedules, answer.statuses):
        assert sum(count.now for count in counts.values()) == answer.total == 4
        assert sum(count.before or 0 for count in counts.values()) == 4
    assert answer.marks[Mark.IN_PROGRESS].now == 1
    assert answer.marks[Mark.IN_PROGRESS].before == 0
    assert (answer.deadlines_given, answer.deadlines_not_known) == (2, 1)


def test_before_the_signing_there_is_nothing_to_compare_with() -> None:
    plans = Plans()
    plans.measure()
    answer = quarterly(plans.plan(), Q2)
    assert [count.before for count in answer.marks.values()] == [None]


def test_a_change_names_the_statuses_and_the_cause() -> None:
    plans = Plans()
    plans.measure()
    plans.say("2025-05-01", "planned")
    told = plans.say("2025-11-03", "in_progress")
    (change,) = quarterly(plans.plan(), Q4).changes
    assert change.kinds == (ChangeKind.STATUS,)
    assert (change.status_before, change.status_after) == (Status.PLANNED, Status.IN_PROGRESS)
    assert change.cause is not None
    assert change.cause.ref == told.ref
    assert change.on == date(2025, 11, 3)


def test_a_status_said_again_is_heard_and_not_a_change() -> None:
    plans = Plans()
    plans.measure()
    plans.say("2025-05-01", "in_progress")
    plans.say("2025-11-03", "in_progress")
    (change,) = quarterly(plans.plan(), Q4).changes
    assert change.kinds == (ChangeKind.HEARD,)
    assert change.status_after is None


def test_an_event_lifts_to_in_progress_and_no_further() -> None:
    plans = Plans()
    plans.measure()
    plans.say("2025-05-01", "planned")
    plans.say("2025-10-16", scope="event")
    plans.say("2025-11-16", "done", scope="event")
    first, second = quarterly(plans.plan(), Q4).changes
    assert first.kinds == (ChangeKind.STATUS, ChangeKind.EVENT)
    assert first.status_after is Status.IN_PROGRESS
    assert second.kinds == (ChangeKind.EVENT,)


def test_promises_that_slip_are_pulled_in_and_are_repeated() -> None:
    plans = Plans()
    plans.measure()
    plans.say("2025-05-01", promise="2025")
    plans.say("2025-10-01", promise="2026")
    plans.say("2025-11-01", promise="2026-06")
    plans.say("2025-12-01", promise="2026-06")
    answer = quarterly(plans.plan(), Q4)
    assert [(change.kinds[0], change.days) for change in answer.changes] == [
        (ChangeKind.SLIPPED, 365),
        (ChangeKind.PULLED_IN, -184),
        (ChangeKind.REPEATED, 0),
    ]
    (chain,) = answer.moved
    assert [step.days_in_all for step in chain.steps] == [None, 365, 181, 181]
    assert [step.in_quarter for step in chain.steps] == [False, True, True, True]


def test_context_and_background_are_no_changes_and_a_programme_is_only_told() -> None:
    plans = Plans(signed="2025-10-15")
    plans.measure()
    plans.say("2025-10-01", "in_progress")
    plans.say("2025-11-01", scope="context")
    plans.say("2025-12-01", promise="2027", scope="programme")
    answer = quarterly(plans.plan(), Q4)
    assert [change.kinds for change in answer.changes] == [(ChangeKind.CONTEXT,)]
    assert answer.moved == ()


def test_amendments_control_and_settlements_of_the_quarter_are_changes() -> None:
    plans = Plans()
    plans.measure(
        "2025-12-31", moved=[("2026-06-30", "2025-11-10")], control=[("2025-12-05", False)]
    )
    one = plans.say("2025-05-01", promise="2025")
    plans.say("2025-05-02", promise="2027", by="agency@KZ-23")
    plans.settle(one, "2025-12-20")
    changes = quarterly(plans.plan(), Q4).changes
    assert [change.kinds[0] for change in changes] == [
        ChangeKind.DEADLINE_MOVED,
        ChangeKind.CONTROL,
        ChangeKind.SETTLED,
    ]
    moved = changes[0]
    assert (moved.due_before, moved.due_after) == (date(2025, 12, 31), date(2026, 6, 30))


def test_the_lead_is_what_is_overdue_then_what_is_disputed_then_what_slipped() -> None:
    plans = Plans()
    for deadline in (None, None, "2025-06-30", None):
        plans.measure(deadline)
    plans.say("2025-05-01", "in_progress", measure=1, promise="2026")
    plans.say("2025-05-02", measure=1, promise="2027", by="agency@KZ-23")
    plans.say("2025-05-01", measure=2, promise="2026")
    plans.say("2025-05-02", measure=2, promise="2027")
    answer = quarterly(plans.plan(), Q4)
    assert [line.name.number for line in answer.lead] == [3, 1][:LEADS]
    assert [line.name.number for line in answer.overdue] == [3]
    assert [dispute.measure.number for dispute in answer.lead_disputes] == [1]


def test_decisions_follow_from_the_states() -> None:
    plans = Plans(text_public=False)
    plans.measure("2025-06-30")
    plans.measure()
    plans.say("2025-05-01", measure=2, promise="2026")
    plans.say("2025-05-02", measure=2, promise="2027", by="agency@KZ-23")
    asked = {one.kind: one for one in quarterly(plans.plan(), Q4).decisions}
    assert set(asked) == {
        DecisionKind.ACT_ON_OVERDUE,
        DecisionKind.AGREE_PROMISE,
        DecisionKind.ASK_SILENT,
        DecisionKind.GET_TEXT,
    }
    assert asked[DecisionKind.AGREE_PROMISE].voices == ("oblast", "agency")
    assert [one.number for one in asked[DecisionKind.ASK_SILENT].measures] == [1, 2]


def test_no_new_day_is_asked_for_what_is_done_called_off_or_carried_over() -> None:
    plans = Plans()
    for number in range(1, 6):
        plans.measure(bodies=(RU, KZ))
        plans.say("2025-05-01", "in_progress", measure=number, promise="2025-06")
    for by in (f"oblast@{RU}", f"akimat@{KZ}"):
        plans.say("2025-09-01", "done", measure=1, by=by)
    plans.say("2025-09-01", "done", measure=2)
    plans.say("2025-09-01", "cancelled", measure=3)
    plans.successor = agreement("AST-ATY-2026", signed="2025-11-01", succeeds="AST-ATY-2025")
    plans.fate(4, "kept", "AST-ATY-2026/4")
    answer = quarterly(plans.plan(), Q4)
    [asked] = [one for one in answer.decisions if one.kind is DecisionKind.PROMISE_NOT_KEPT]
    assert [one.number for one in asked.measures] == [5]
    broken = [
        one.measure.number for one in answer.form.problems if one.kind is ProblemKind.NOT_KEPT
    ]
    assert broken == [5]
    assert [line.name.number for line in answer.lead] == [5]


def test_due_next_has_deadlines_and_standing_promises_of_open_measures() -> None:
    plans = Plans()
    for deadline in ("2026-02-28", "2026-02-15", None):
        plans.measure(deadline)
    plans.say("2025-05-01", "done", measure=1)
    plans.say("2025-05-01", promise="2026-03", measure=3)
    answer = quarterly(plans.plan(), Q4)
    assert [(line.measure.number, line.on, line.by_deadline) for line in answer.due_next] == [
        (2, date(2026, 2, 15), True),
        (3, date(2026, 3, 31), False),
    ]


def test_series_hold_one_length_of_period_and_the_reading_given_last() -> None:
    plans = Plans()
    plans.measure()
    cargo = plans.indicator("cargo")
    plans.say("2025-02-01", readings=[reading(cargo, "10", "2023"), reading(cargo, "12", "2024")])
    plans.say("2025-05-01", readings=[reading(cargo, "13", "2024"), reading(cargo, "4", "2025-33")])
    plans.say("2025-11-01", readings=[reading(cargo, "99", "2025", qualifier="over")])
    (line,) = quarterly(plans.plan(), Q4).indicators
    assert [int(one.reading.value) for one in line.series] == [10, 13]
    assert len(line.readings) == 5
    assert line.in_quarter


def test_sources_are_numbered_once_from_one_without_gaps() -> None:
    plans = Plans()
    plans.measure()
    plans.say("2025-05-01", "in_progress", sources=["first", "second"])
    plans.say("2025-06-01", promise="2026", sources=["second", "third"])
    answer = quarterly(plans.plan(), Q4)
    assert [one.number for one in answer.sources] == [1, 2, 3]
    assert {one.source.ref for one in answer.sources} == {"first", "second", "third"}


def test_the_timeline_needs_both_ends_of_the_period() -> None:
    plans = Plans(period="2025/..")
    plans.measure()
    assert quarterly(plans.plan(), Q4).timeline is None
    plans = Plans()
    plans.measure("2026-06-30")
    plans.say("2025-05-01", promise="2026")
    found = quarterly(plans.plan(), Q4).timeline
    assert found is not None
    assert (found.first, found.last, found.today) == (
        date(2025, 1, 1),
        date(2027, 12, 31),
        date(2025, 12, 31),
    )
    assert found.rows[0].promises == ((date(2026, 12, 31), "oblast", True),)


def test_an_agreement_without_measures_still_answers() -> None:
    answer = quarterly(Plans().plan(), Q3)
    assert answer.total == 0
    assert answer.marks == {}
    assert (answer.changes, answer.lead, answer.sectors) == ((), (), ())
    assert Schedule.OVERDUE not in answer.schedules
