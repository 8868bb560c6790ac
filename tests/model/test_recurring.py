"""Recurring measures: occurrences, what fills them, and the state of the whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from coopplan.model.codes import DeadlineKnown, Mark, Schedule, Status
from coopplan.model.deadline import Deadline
from coopplan.model.measure import Amended, DeadlineVersion
from coopplan.model.slots import canonical_label
from coopplan.model.state import OccurrenceState
from tests.plans import KZ, RU, Plans, agreement, by_date, day, every, words


def yearly(count: int | None = None, recurrence: str = "yearly") -> Plans:
    plan = Plans(signed="2025-04-14", period="2025/2027")
    plan.measure(every(recurrence, count))
    return plan


def told(states: tuple[OccurrenceState, ...]) -> list[tuple[str, Status | None, Schedule]]:
    return [(one.label, one.status, one.schedule) for one in states]


def test_one_occurrence_per_period_of_the_term() -> None:
    state = yearly().state("2026-02-01")
    assert told(state.occurrences) == [
        ("2025", None, Schedule.OVERDUE),
        ("2026", None, Schedule.NOT_DUE),
        ("2027", None, Schedule.NOT_DUE),
    ]
    assert (state.schedule, state.days) == (Schedule.OVERDUE, 32)
    assert state.due == day("2025-12-31")
    assert state.mark is Mark.NOT_DONE_IN_TIME


def test_none_is_owed_before_the_signing() -> None:
    plan = yearly(recurrence="quarterly")
    first = plan.state("2025-12-31").occurrences[0]
    assert (first.label, first.first) == ("2025-34", day("2025-04-14"))


@pytest.mark.parametrize(
    ("recurrence", "added", "first"),
    [
        ("quarterly", "2026-09-20", "2026-35"),
        ("quarterly", "2026-10-01", "2026-36"),
        ("monthly", "2026-09-20", "2026-09"),
        ("half_yearly", "2026-09-20", "2026-41"),
        ("yearly", "2026-09-20", "2026"),
    ],
)
def test_none_is_owed_before_the_measure_came_into_the_plan(
    recurrence: str, added: str, first: str
) -> None:
    plan = Plans(signed="2025-04-14", period="2025/2027")
    plan.measure(every(recurrence), amended=(Amended(day(added), "протокол № 2"),))
    state = plan.state("2026-10-01" if added < "2026-10" else added)
    assert state.occurrences[0].label == first
    assert plan.state(added).schedule is not Schedule.OVERDUE


def changed(*deadlines: tuple[str | None, Deadline | None]) -> Plans:
    """A measure with these deadlines, each from its day on."""
    plan = Plans(signed="2025-12-20", period="2026/2027")
    plan.measure(
        deadlines=tuple(
            DeadlineVersion(
                DeadlineKnown.GIVEN if deadline else DeadlineKnown.NONE,
                deadline,
                None if on is None else day(on),
            )
            for on, deadline in deadlines
        )
    )
    return plan


@pytest.mark.parametrize("before", [None, by_date("2026-12-31")])
def test_none_is_owed_before_an_amendment_made_the_measure_recur(before: Deadline | None) -> None:
    plan = changed((None, before), ("2026-09-20", every("quarterly")))
    state = plan.state("2026-09-21")
    assert [one.label for one in state.occurrences][:2] == ["2026-35", "2026-36"]
    assert state.schedule is Schedule.DUE_THIS_PERIOD


def test_what_an_earlier_deadline_asked_for_stays_as_that_one_had_it() -> None:
    plan = changed((None, every("yearly")), ("2027-02-01", every("quarterly")))
    labels = [one.label for one in plan.state("2027-02-02").occurrences]
    assert labels == ["2026", "2027-33", "2027-34", "2027-35", "2027-36"]
    plan = changed((None, every("quarterly")), ("2026-09-20", every("yearly")))
    labels = [one.label for one in plan.state("2026-09-21").occurrences]
    assert labels == ["2026-33", "2026-34", "2026", "2027"]


def test_an_occurrence_that_an_amendment_moves_is_due_as_the_new_deadline_has_it() -> None:
    by_the_tenth, by_the_end = (
        replace(every("yearly"), rrule=f"FREQ=YEARLY;BYMONTH=9;BYMONTHDAY={n}") for n in (10, 30)
    )
    plan = changed((None, by_the_tenth), ("2026-09-20", by_the_end))
    assert [one.due for one in plan.state("2026-09-21").occurrences] == [
        day("2026-09-30"),
        day("2027-09-30"),
    ]


def test_an_event_fills_the_occurrence_of_its_days() -> None:
    plan = yearly()
    event = plan.say("2025-06-12", scope="event", text=words("фестиваль прошёл"))
    state = plan.state("2026-02-01")
    assert told(state.occurrences)[:2] == [
        ("2025", Status.DONE, Schedule.DONE_ON_TIME),
        ("2026", None, Schedule.NOT_DUE),
    ]
    assert state.occurrences[0].statements == (event,)
    assert state.occurrences[0].done_on == day("2025-06-12")
    assert (state.status, state.schedule) == (Status.IN_PROGRESS, Schedule.NOT_DUE)
    assert state.due == day("2026-12-31")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({}, None),
        ({"about": "2025-12-31"}, None),
        ({"done_on": "2025-06"}, "2025-06"),
        ({"done_on": "2025-36"}, "2025-36"),
        ({"done_on": "2025-06-20"}, "2025-06-20"),
    ],
)
def test_the_day_of_a_time_is_as_it_was_told_and_none_is_made_up(
    more: dict[str, Any], told: str | None
) -> None:
    plan = yearly()
    plan.say("2026-01-12", "done", occurrence="2025", **more)
    first = plan.state("2026-02-01").occurrences[0]
    assert first.done_on is not None
    assert (first.done_told.edtf if first.done_told else None) == told


def test_an_event_was_held_on_the_day_that_it_is_about() -> None:
    plan = yearly()
    plan.say("2025-06-20", scope="event", about="2025-06-12")
    first = plan.state("2026-02-01").occurrences[0]
    assert first.done_told is not None
    assert first.done_told.edtf == "2025-06-12"


def test_the_day_of_one_side_is_not_told_while_the_other_denies_it() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-07-05", "done", occurrence="2025-Q2", done_on="2025-06-20", by="oblast@RU-AST")
    plan.say("2025-07-10", "in_progress", occurrence="2025-Q2", by="akimat@KZ-23")
    plan.say("2025-08-10", "done", occurrence="2025-Q2", by="akimat@KZ-23")
    first = plan.state("2025-08-31").occurrences[0]
    assert (first.done_on, first.done_told) == (day("2025-08-10"), None)


def test_an_event_only_announced_fills_nothing() -> None:
    plan = yearly()
    plan.say("2025-06-12", "planned", scope="event")
    assert told(plan.state("2025-12-31").occurrences)[0] == (
        "2025",
        Status.PLANNED,
        Schedule.DUE_THIS_PERIOD,
    )


def test_a_statement_can_name_the_occurrence() -> None:
    plan = yearly()
    plan.say("2026-02-10", "done", occurrence="2025", done_on="2026-01-20")
    state = plan.state("2026-03-01")
    assert told(state.occurrences)[0] == ("2025", Status.DONE, Schedule.DONE_LATE)
    assert state.occurrences[0].days == 20
    assert state.by_side == ()
    assert state.status is Status.IN_PROGRESS


def test_a_named_occurrence_goes_before_the_days_of_the_event() -> None:
    plan = yearly()
    plan.say("2026-01-15", scope="event", occurrence="2025")
    assert plan.state("2026-02-01").occurrences[0].status is Status.DONE


def test_several_in_one_period_are_filled_in_turn() -> None:
    plan = yearly(count=2)
    plan.say("2025-05-01", scope="event")
    assert told(plan.state("2025-12-31").occurrences)[:2] == [
        ("2025#1", Status.DONE, Schedule.DONE_ON_TIME),
        ("2025#2", None, Schedule.DUE_THIS_PERIOD),
    ]
    plan.say("2025-09-01", scope="event", occurrence="2025")
    plan.say("2025-10-01", scope="event")
    state = plan.state("2025-12-31")
    assert [len(one.statements) for one in state.occurrences[:2]] == [1, 2]


def test_a_quarter_lies_within_its_year() -> None:
    plan = yearly()
    plan.say("2025-09-30", "done", occurrence="2025-Q3")
    assert plan.state("2025-12-31").occurrences[0].status is Status.DONE


def test_the_last_word_on_an_occurrence_decides() -> None:
    plan = yearly()
    plan.say("2025-06-12", scope="event")
    plan.say("2025-07-01", "in_progress", occurrence="2025")
    assert plan.state("2025-12-31").occurrences[0].status is Status.IN_PROGRESS
    plan.say("2025-08-01", "cancelled", occurrence="2025")
    state = plan.state("2026-02-01")
    assert told(state.occurrences)[0] == ("2025", Status.CANCELLED, Schedule.OPEN)
    assert state.schedule is Schedule.NOT_DUE


def test_an_older_one_that_was_missed_is_not_made_good_by_waiting() -> None:
    plan = yearly()
    plan.say("2026-06-12", scope="event")
    state = plan.state("2027-02-01")
    assert told(state.occurrences)[0] == ("2025", None, Schedule.OVERDUE)
    assert (state.schedule, state.due) == (Schedule.NOT_DUE, day("2027-12-31"))


def test_waiting_for_the_next_one_makes_none_good() -> None:
    plan = yearly(recurrence="half_yearly")
    plan.say("2025-06-20", "done", occurrence="2025-H1")
    for on, days in (("2026-06-30", 181), ("2026-07-31", 212), ("2027-01-31", 396)):
        state = plan.state(on)
        assert (state.schedule, state.days) == (Schedule.OVERDUE, days)
        assert state.due == day("2025-12-31")


def test_overdue_until_a_word_about_a_later_one_and_never_by_a_day_alone() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-12-20", scope="event")
    missed = plan.state("2025-12-19").missed
    assert [one.label for one in missed] == ["2025-34", "2025-35"]
    for on in ("2025-12-20", "2025-12-31", "2026-01-01", "2026-03-31"):
        state = plan.state(on)
        assert state.schedule is not Schedule.OVERDUE
        assert state.missed[0].due == missed[0].due
    assert plan.state("2026-04-01").due == day("2026-03-31")


def test_one_that_is_called_off_makes_no_other_good() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-10-10", "cancelled", occurrence="2025-Q3")
    state = plan.state("2025-12-31")
    assert (state.schedule, state.due) == (Schedule.OVERDUE, day("2025-06-30"))
    assert [one.label for one in state.missed] == ["2025-34"]


def test_nothing_is_missed_of_what_has_ended() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-10-10", "cancelled")
    assert plan.state("2025-12-31").missed == ()


def test_after_a_measure_is_called_off_none_of_its_times_is_owed() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-08-15", "cancelled", side="joint")
    plan.say("2025-11-20", "cancelled", by="oblast@RU-AST")
    state = plan.state("2025-12-31")
    assert [(one.label, one.schedule, one.days) for one in state.occurrences[:3]] == [
        ("2025-34", Schedule.OVERDUE, 46),
        ("2025-35", Schedule.NOT_COUNTED, None),
        ("2025-36", Schedule.NOT_COUNTED, None),
    ]
    assert state.owed == ()
    assert {one.schedule for one in state.occurrences[3:]} == {Schedule.NOT_COUNTED}


def test_what_goes_on_in_another_plan_is_owed_there_from_its_signing() -> None:
    plan = yearly(recurrence="quarterly")
    plan.successor = agreement(ref="AST-ATY-2026", signed="2025-11-10", period="2026/2028")
    plan.fate(1, "carried_over", "AST-ATY-2026/1")
    assert plan.state("2025-10-31").owed[1].schedule is Schedule.OVERDUE
    state = plan.state("2026-04-30")
    assert [(one.schedule, one.days) for one in state.occurrences[:4]] == [
        (Schedule.OVERDUE, 133),
        (Schedule.OVERDUE, 41),
        (Schedule.NOT_COUNTED, None),
        (Schedule.NOT_COUNTED, None),
    ]
    assert state.owed == ()
    plan.successor = agreement(ref="AST-ATY-2026", signed=None, period="2026/2028")
    assert plan.state("2026-04-30").occurrences[2].days == 1


def test_what_goes_on_in_a_plan_that_is_not_known_misses_no_further_time() -> None:
    plan = yearly(recurrence="quarterly")
    plan.fate(1, "reworded", "OTHER-2026/3")
    for on in ("2025-08-01", "2026-03-01", "2026-08-01"):
        state = plan.state(on)
        assert {one.days for one in state.occurrences} == {None}
        assert {one.schedule for one in state.occurrences} == {Schedule.NOT_COUNTED}


def test_a_time_that_was_done_before_the_measure_was_called_off_stays_done() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-07-20", "done", occurrence="2025-Q2", done_on="2025-07-10")
    plan.say("2025-08-15", "cancelled")
    assert plan.state("2025-12-31").occurrences[0].schedule is Schedule.DONE_LATE


def test_done_when_all_occurrences_are_and_confirmed_when_all_are() -> None:
    plan = yearly()
    plan.source("act", "official_act")
    plan.say("2025-06-12", "done", scope="event", sources=["act"])
    plan.say("2026-06-12", "done", occurrence="2026", sources=["act"])
    last = plan.say("2027-06-12", scope="event", by="akimat@KZ-23")
    state = plan.state("2027-12-31")
    assert (state.status, state.status_by) == (Status.DONE, last)
    assert state.done_on == day("2027-06-12")
    assert state.schedule is Schedule.DONE_ON_TIME
    assert [one.confirmed for one in state.occurrences] == [True, True, False]
    assert (state.mark, state.mark_side) == (Mark.DONE_CLAIMED, KZ)
    plan.say("2027-06-13", "done", occurrence="2027", sources=["act"])
    assert plan.state("2027-12-31").mark is Mark.DONE_CONFIRMED


def test_both_sides_confirm_an_occurrence() -> None:
    plan = Plans()
    plan.measure(every("yearly"), bodies=(RU, KZ))
    plan.say("2025-06-12", scope="event", by="oblast@RU-AST")
    assert not plan.state("2025-12-31").occurrences[0].confirmed
    plan.say("2025-06-12", scope="event", by="akimat@KZ-23")
    assert plan.state("2025-12-31").occurrences[0].confirmed


def test_an_occurrence_on_whose_day_the_sides_differ_is_neither_late_nor_in_time() -> None:
    plan = yearly()
    for on, status, side in (
        ("2025-12-31", "done", "oblast@RU-AST"),
        ("2025-12-31", "in_progress", "akimat@KZ-23"),
        ("2026-03-31", "done", "akimat@KZ-23"),
    ):
        plan.say(on, status, by=side, occurrence="2025")
    first = plan.state("2026-04-01").occurrences[0]
    assert (first.schedule, first.days) == (Schedule.DONE_UNDATED, None)
    assert (first.done_on, first.confirmed) == (day("2026-03-31"), True)


def test_a_word_about_the_whole_goes_first() -> None:
    plan = yearly()
    plan.say("2025-06-12", scope="event")
    plan.say("2025-09-01", "suspended")
    assert plan.state("2025-12-31").mark is Mark.SUSPENDED
    plan.say("2025-10-01", "cancelled")
    state = plan.state("2026-12-31")
    assert (state.mark, state.schedule) == (Mark.CANCELLED, Schedule.NOT_COUNTED)


def test_occurrences_that_are_named_where_the_deadline_is_not_known() -> None:
    plan = Plans()
    plan.measure()
    plan.say("2025-06-12", "done", occurrence="2025-H1")
    plan.say("2025-10-12", "in_progress", occurrence="2025-Q4")
    plan.say("2025-11-12", "done", occurrence="весна")
    state = plan.state("2025-12-31")
    assert told(state.occurrences) == [
        ("2025-40", Status.DONE, Schedule.OPEN),
        ("2025-36", Status.IN_PROGRESS, Schedule.OPEN),
    ]
    assert (state.status, state.schedule) == (Status.IN_PROGRESS, Schedule.OPEN)


@pytest.mark.parametrize(
    ("told_as", "label"),
    [
        ("2025-Q3", "2025-35"),
        ("2025-h1#2", "2025-40#2"),
        ("2025-w07", "2025-W07"),
        ("2025", "2025"),
        ("", ""),
    ],
)
def test_labels(told_as: str, label: str) -> None:
    assert canonical_label(told_as) == label


def counted() -> Plans:
    """Monthly; two of the three months of the second quarter are done."""
    plan = yearly(recurrence="monthly")
    plan.say("2026-07-10", "in_progress", about="2026-06-30", occurrence="2026-34", done=(2, 3))
    return plan


def test_the_count_of_one_quarter_is_not_the_mark_of_the_next() -> None:
    plan = counted()
    assert plan.state("2026-06-30").parts == (2, 3)
    assert plan.state("2026-09-30").parts is None
    plan.say("2026-10-12", "done", about="2026-09-30", occurrence="2026-35")
    assert plan.state("2026-09-30").mark is not Mark.PARTLY_DONE


def test_a_count_within_a_longer_time_holds_through_it() -> None:
    plan = yearly(count=4)
    plan.say("2026-04-10", "in_progress", occurrence="2026", done=(1, 4))
    assert plan.state("2026-12-31").parts == (1, 4)
    assert plan.state("2027-03-31").parts is None


def test_a_count_of_the_whole_measure_holds_beside_words_about_its_times() -> None:
    plan = yearly(recurrence="quarterly")
    plan.say("2025-07-10", "in_progress", done=(5, 12))
    plan.say("2025-10-10", "in_progress", occurrence="2025-35")
    assert plan.state("2026-02-01").parts == (5, 12)


def test_a_word_about_a_later_time_ends_the_count_of_the_one_before() -> None:
    plan = yearly(recurrence="monthly")
    plan.say("2026-04-20", "in_progress", occurrence="2026-04", done=(1, 2))
    plan.say("2026-04-25", "planned", occurrence="2026-05")
    assert plan.state("2026-06-30").parts == (1, 2)
    plan.say("2026-05-20", "in_progress", occurrence="2026-05")
    assert plan.state("2026-06-30").parts is None
