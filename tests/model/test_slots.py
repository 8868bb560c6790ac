"""Which occurrences a statement speaks about, and which one an answer about a quarter names."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines import read
from coopplan.model.codes import Mark, Schedule, Status
from coopplan.model.period import Quarter
from coopplan.model.slots import is_whole, occurrence_asked, period_named, slots_of
from tests.plans import KZ, RU, Plans, agreement, day, every


def recurring(recurrence: str, count: int | None = None) -> Plans:
    plan = Plans(signed="2025-12-20", period="2026")
    plan.measure(every(recurrence, count), bodies=(RU, KZ))
    return plan


def statuses(plan: Plans, as_of: str, most: int) -> list[Status | None]:
    return [one.status for one in plan.state(as_of).occurrences[:most]]


@pytest.mark.parametrize(
    ("phrase", "quarter", "label"),
    [
        ("ежеквартально", "2026-Q2", "2026-34"),
        ("тоқсан сайын", "2026-Q3", "2026-35"),
        ("every quarter", "2026-Q4", "2026-36"),
        ("ежегодно", "2026-Q1", "2026"),
        ("жыл сайын", "2026-Q4", "2026"),
        ("ежегодно, май", "2026-Q1", "2026"),
        ("ежегодно, май", "2026-Q2", "2026"),
        ("ежегодно, май", "2027-Q3", "2027"),
        ("раз в полугодие", "2026-Q1", "2026-40"),
        ("раз в полугодие", "2026-Q3", "2026-41"),
        ("ежемесячно", "2026-Q2", "2026-34"),
        ("еженедельно", "2026-Q2", "2026-34"),
        (
            "ежеквартально до 15 числа месяца, следующего за отчетным кварталом",
            "2026-Q2",
            "2026-34",
        ),
        ("ежегодно до 1 февраля года, следующего за отчетным", "2027-Q1", "2026"),
        ("ежегодно до 1 февраля года, следующего за отчетным", "2026-Q4", "2026"),
        ("ежеквартально", "2031-Q2", "2031-34"),
    ],
)
def test_what_an_answer_about_a_quarter_names(phrase: str, quarter: str, label: str) -> None:
    deadline = read(phrase)
    slots = slots_of(agreement(signed=None, period="2026/2027"), deadline, day("2026-01-01"))
    assert occurrence_asked(slots, deadline, Quarter.parse(quarter)) == label


def test_several_in_a_period_that_goes_on_have_to_be_counted() -> None:
    slots = slots_of(agreement(signed=None), every("yearly", 2), day("2026-01-01"))
    told = [
        is_whole(slots, "2026", Quarter(2026, n), of) for n, of in ((2, None), (2, 2), (4, None))
    ]
    assert told == [False, True, True]
    single = slots_of(agreement(signed=None), every("yearly"), day("2026-01-01"))
    assert is_whole(single, "2026", Quarter(2026, 1), None)


def test_a_word_about_a_quarter_is_about_all_its_months() -> None:
    plan = recurring("monthly")
    plan.say("2026-03-31", "done", occurrence="2026-Q1")
    assert statuses(plan, "2026-06-30", 4) == [Status.DONE] * 3 + [None]
    assert plan.state("2026-03-31").schedule is Schedule.NOT_DUE
    plan.say("2026-06-30", "cancelled", occurrence="2026-Q2")
    assert statuses(plan, "2026-06-30", 7)[3:] == [Status.CANCELLED] * 3 + [None]


def test_a_report_about_a_quarter_makes_none_of_its_months_late() -> None:
    plan = recurring("monthly")
    plan.say("2026-04-10", "done", about="2026-03-31", occurrence="2026-Q1")
    told = [(one.schedule, one.days) for one in plan.state("2026-03-31").occurrences[:3]]
    assert told == [(Schedule.DONE_UNDATED, None)] * 2 + [(Schedule.DONE_ON_TIME, None)]


def test_a_week_belongs_to_the_quarter_in_which_it_ends() -> None:
    plan = recurring("weekly")
    plan.say("2026-03-31", "done", occurrence="2026-Q1")
    told = {one.label: one.status for one in plan.state("2026-06-30").occurrences}
    assert (told["2026-W13"], told["2026-W14"]) == (Status.DONE, None)  # 29 March, 5 April


def test_a_count_of_the_occurrences_tells_that_the_first_are_done() -> None:
    plan = recurring("monthly")
    plan.say("2026-03-31", "in_progress", occurrence="2026-Q1", done=(2, 3))
    assert statuses(plan, "2026-03-31", 3) == [Status.DONE, Status.DONE, None]
    plan = recurring("yearly", 2)
    plan.say("2026-06-30", "done", occurrence="2026", done=(1, 2))
    assert statuses(plan, "2026-06-30", 2) == [Status.DONE, None]
    plan.say("2026-09-30", "in_progress", occurrence="2026")
    assert statuses(plan, "2026-09-30", 2) == [Status.DONE, Status.IN_PROGRESS]
    plan.say("2026-12-31", occurrence="2026", scope="part", done=(2, 2))
    assert statuses(plan, "2026-12-31", 2) == [Status.DONE, Status.DONE]
    assert plan.state("2026-12-31").status is Status.DONE


def test_who_said_that_they_are_over_and_says_later_that_they_go_on_takes_it_back() -> None:
    plan = recurring("monthly")
    plan.say("2026-07-10", "done", occurrence="2026-Q2", by="oblast@RU-AST")
    assert statuses(plan, "2026-07-31", 6)[3:] == [Status.DONE] * 3
    plan.say("2026-07-12", "in_progress", occurrence="2026-Q2", by="akimat@KZ-23")
    assert statuses(plan, "2026-07-31", 6)[3:] == [Status.DONE] * 3
    plan.say("2026-07-20", "in_progress", occurrence="2026-Q2", by="oblast@RU-AST")
    assert statuses(plan, "2026-07-31", 6)[3:] == [Status.IN_PROGRESS] * 3
    assert plan.state("2026-07-31").occurrences[5].done_on is None
    plan.say("2026-07-30", "done", occurrence="2026-Q2", by="oblast@RU-AST")
    assert statuses(plan, "2026-07-31", 6)[3:] == [Status.DONE] * 3


@pytest.mark.parametrize("wide", ["2026", "2026-Q1"])
def test_what_was_told_of_one_of_them_alone_stays(wide: str) -> None:
    plan = recurring("monthly")
    plan.say("2026-04-05", "done", occurrence=wide)
    plan.say("2026-04-06", "done", occurrence="2026-02")
    plan.say("2026-04-10", "planned", occurrence="2026-Q1")
    assert statuses(plan, "2026-04-30", 3) == [Status.PLANNED, Status.DONE, Status.PLANNED]


def test_a_later_count_takes_back_those_that_it_does_not_count() -> None:
    plan = recurring("monthly")
    plan.say("2026-04-05", "done", occurrence="2026-Q1")
    plan.say("2026-04-10", "in_progress", occurrence="2026-Q1", done=(2, 3))
    assert statuses(plan, "2026-04-30", 3) == [Status.DONE, Status.DONE, Status.IN_PROGRESS]


def test_another_count_is_of_the_parts_of_the_thing() -> None:
    plan = recurring("quarterly")
    plan.say("2026-03-31", "in_progress", occurrence="2026-Q1", done=(4, 5))
    state = plan.state("2026-03-31")
    assert state.occurrences[0].status is Status.IN_PROGRESS
    assert (state.parts, state.mark) == ((4, 5), Mark.PARTLY_DONE)
    plan.say("2026-04-10", "done", occurrence="2026-Q1", done=(5, 5))
    assert plan.state("2026-04-10").parts is None
    assert statuses(plan, "2026-04-10", 2) == [Status.DONE, None]


def test_suspended_while_the_last_occurrence_spoken_of_is() -> None:
    plan = recurring("quarterly")
    plan.say("2026-03-31", "done", occurrence="2026-Q1")
    held = plan.say("2026-06-30", "suspended", occurrence="2026-Q2")
    state = plan.state("2026-06-30")
    assert (state.status, state.status_by, state.mark) == (Status.SUSPENDED, held, Mark.SUSPENDED)
    plan.say("2026-09-30", "in_progress", occurrence="2026-Q3")
    assert plan.state("2026-09-30").status is Status.IN_PROGRESS


def test_a_settlement_tells_how_an_occurrence_stands() -> None:
    plan = recurring("quarterly")
    taken = plan.say("2026-03-31", "done", occurrence="2026-Q1", by="oblast@RU-AST")
    plan.say("2026-03-31", "in_progress", occurrence="2026-Q1", by="akimat@KZ-23")
    assert statuses(plan, "2026-06-30", 1) == [Status.IN_PROGRESS]
    plan.settle(taken, "2026-04-20")
    assert statuses(plan, "2026-06-30", 1) == [Status.DONE]


@pytest.mark.parametrize(
    ("label", "edtf"),
    [
        ("2026-Q3", "2026-35"),
        ("2026-h1#2", "2026-40"),
        ("2026-33/2026-34", "2026-33/2026-34"),
        ("2026-W07", None),
        ("#2", None),
        ("", None),
        (None, None),
    ],
)
def test_the_period_that_a_label_names(label: str | None, edtf: str | None) -> None:
    found = period_named(label)
    assert (found and found.edtf) == edtf


def test_an_empty_label_is_none() -> None:
    told = []
    for label in ("", None):
        plan = recurring("yearly")
        plan.say("2026-05-02", "done", occurrence=label)
        told.append(plan.state("2026-06-30"))
    assert [one.status for one in told[0].occurrences] == [
        one.status for one in told[1].occurrences
    ]
    assert told[0].status is told[1].status
