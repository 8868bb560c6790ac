"""Schedule: the deadline as amended, and what stands in its place."""

from __future__ import annotations

from typing import Any

import pytest

from coopplan.model.chains import Kept
from coopplan.model.codes import DeadlineKnown, Schedule, Status
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import DeadlineVersion
from coopplan.model.period import Quarter
from coopplan.model.state import fold
from tests.plans import ONGOING, Plans, by_date, day


@pytest.mark.parametrize(
    ("as_of", "schedule", "days"),
    [
        ("2025-06-30", Schedule.NOT_DUE, None),
        ("2025-07-01", Schedule.DUE_THIS_PERIOD, None),
        ("2025-09-30", Schedule.DUE_THIS_PERIOD, None),
        ("2025-10-01", Schedule.OVERDUE, 1),
        ("2025-12-29", Schedule.OVERDUE, 90),
    ],
)
def test_against_a_day(as_of: str, schedule: Schedule, days: int | None) -> None:
    plan = Plans()
    plan.measure("2025-09-30")
    state = plan.state(as_of)
    assert (state.schedule, state.days) == (schedule, days)
    assert state.due == state.original_due == day("2025-09-30")


def test_the_quarter_asked_for_decides_what_is_due_in_it() -> None:
    plan = Plans()
    plan.measure("2026-02-01")
    measure = plan.measures[0]
    asked = fold(plan.plan(), measure, day("2026-01-15"), Quarter(2025, 4))
    assert asked.schedule is Schedule.NOT_DUE
    assert fold(plan.plan(), measure, day("2026-01-15")).schedule is Schedule.DUE_THIS_PERIOD


def test_a_later_promise_never_resets_it() -> None:
    plan = Plans()
    plan.measure("2025-10-02")
    plan.say("2025-10-10", "in_progress", promise="2026")
    state = plan.state("2025-12-31")
    assert (state.schedule, state.days) == (Schedule.OVERDUE, 90)
    assert state.chains[0].current is not None


@pytest.mark.parametrize(
    ("told", "schedule", "days"),
    [
        ({"on": "2025-09-30"}, Schedule.DONE_ON_TIME, None),
        ({"on": "2025-10-03"}, Schedule.DONE_LATE, 3),
        ({"on": "2025-10-03", "done_on": "2025-09-29"}, Schedule.DONE_ON_TIME, None),
        ({"on": "2025-10-03", "about": "2025-35"}, Schedule.DONE_ON_TIME, None),
        ({"on": "2025-12-01", "done_on": "2025-10"}, Schedule.DONE_LATE, 31),
        ({"on": "2025-12-01", "done_on": "../2025-10-20"}, Schedule.DONE_UNDATED, None),
    ],
)
def test_done_on_time_or_late_by_the_day_it_was_done(
    told: dict[str, Any], schedule: Schedule, days: int | None
) -> None:
    plan = Plans()
    plan.measure("2025-09-30")
    plan.say(status="done", **told)
    state = plan.state("2025-12-31")
    assert (state.schedule, state.days) == (schedule, days)
    assert state.late == (schedule is Schedule.DONE_LATE)


@pytest.mark.parametrize(
    ("told", "schedule", "days"),
    [
        ({"on": "2025-10-08", "about": "2025-09-30"}, Schedule.DONE_UNDATED, None),
        ({"on": "2025-09-25"}, Schedule.DONE_UNDATED, None),
        ({"on": "2025-10-08", "done_on": "2025-09"}, Schedule.DONE_UNDATED, None),
        ({"on": "2025-10-08", "done_on": "2025-09-25"}, Schedule.DONE_LATE, 5),
        ({"on": "2025-10-08", "done_on": "2025-09-18"}, Schedule.DONE_ON_TIME, None),
        ({"on": "2026-01-12", "about": "2025-12-31"}, Schedule.DONE_LATE, 102),
    ],
)
def test_what_may_have_been_done_in_time_is_not_late(
    told: dict[str, Any], schedule: Schedule, days: int | None
) -> None:
    plan = Plans()
    plan.measure("2025-09-20")
    plan.say(status="done", **told)
    plan.say("2026-01-12", "done", about="2025-12-31", by="akimat@KZ-23")
    state = plan.state("2025-12-31")
    assert (state.schedule, state.days) == (schedule, days)
    assert state.late == (schedule is Schedule.DONE_LATE)


def test_an_amendment_counts_from_its_day_and_keeps_the_original() -> None:
    plan = Plans()
    plan.measure("2025-09-30", moved=[("2026-06-30", "2025-11-01")])
    before, after = plan.state("2025-10-31"), plan.state("2025-11-01")
    assert (before.schedule, before.due) == (Schedule.OVERDUE, day("2025-09-30"))
    assert (after.schedule, after.due) == (Schedule.NOT_DUE, day("2026-06-30"))
    assert after.original_due == day("2025-09-30")
    assert after.deadline is not None
    assert after.deadline.on == day("2025-11-01")


def test_a_change_only_requested_counts_for_nothing() -> None:
    plan = Plans()
    plan.measure(
        deadlines=[
            DeadlineVersion(DeadlineKnown.GIVEN, by_date("2025-09-30")),
            DeadlineVersion(
                DeadlineKnown.GIVEN, by_date("2026-06-30"), on=day("2025-08-01"), approved=False
            ),
        ]
    )
    assert plan.state("2025-12-31").schedule is Schedule.OVERDUE


@pytest.mark.parametrize("deadline", [None, "none"])
def test_without_a_deadline_by_promise_else_open(deadline: str | None) -> None:
    plan = Plans()
    plan.measure(deadline)
    assert plan.state("2025-12-31").schedule is Schedule.OPEN
    plan.say("2025-05-01", promise="2025-06")
    state = plan.state("2025-12-31")
    assert (state.schedule, state.days, state.due) == (Schedule.BY_PROMISE, None, None)


def test_ongoing_and_what_begins_on_a_day() -> None:
    plan = Plans()
    plan.measure(ONGOING)
    plan.measure(Deadline("с июля", kind=DeadlineKind.FROM_DATE, earliest=day("2025-07-01")))
    plan.measure(Deadline("по отдельному плану", kind=DeadlineKind.SEPARATE_PLAN))
    assert plan.state("2025-12-31", 1).schedule is Schedule.ONGOING
    assert plan.state("2025-06-30", 2).schedule is Schedule.NOT_DUE
    assert plan.state("2025-07-01", 2).schedule is Schedule.ONGOING
    assert plan.state("2025-12-31", 3).schedule is Schedule.OPEN


def test_what_was_cancelled_is_not_overdue() -> None:
    plan = Plans()
    plan.measure("2025-06-30")
    plan.say("2025-05-01", "cancelled")
    state = plan.state("2025-12-31")
    assert (state.status, state.schedule) == (Status.CANCELLED, Schedule.NOT_COUNTED)


def test_what_one_side_denied_when_it_was_due_is_not_told_to_be_in_time() -> None:
    plan = Plans()
    plan.measure(by_date("2025-12-31"))
    plan.say("2025-12-31", "done", by="oblast@RU-AST")
    plan.say("2025-12-31", "in_progress", by="akimat@KZ-23")
    promise = plan.say(
        "2026-04-13", "in_progress", by="akimat@KZ-23", promise="2026-34", about="2026-03-31"
    )
    plan.say("2026-06-30", "done", by="akimat@KZ-23")
    state = plan.state("2026-09-30")
    assert (state.schedule, state.days) == (Schedule.DONE_UNDATED, None)
    assert [(one.last.statement, one.kept) for one in state.chains] == [(promise, Kept.KEPT)]
