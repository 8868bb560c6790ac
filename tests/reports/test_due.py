"""What is due between two days: every time of a recurring measure that is not done yet."""

from __future__ import annotations

import pytest

from coopplan.model.period import Quarter
from coopplan.model.state import fold_all
from coopplan.reports.due import due_between
from coopplan.reports.lines import Lines
from tests.plans import Plans, by_date, day, every


def due(made: Plans, first: str, last: str) -> list[tuple[str, str | None, int]]:
    plan = made.plan()
    states = fold_all(plan, day(first), Quarter.of(day(first)))
    lines = due_between(states, day(first), day(last), Lines(plan))
    return [(line.on.isoformat(), line.occurrence, line.more) for line in lines]


def recurring(recurrence: str, count: int | None = None) -> Plans:
    made = Plans(signed="2025-12-20", period="2026/2027")
    made.measure(every(recurrence, count))
    return made


def test_what_was_missed_hides_nothing_that_is_due() -> None:
    made = recurring("quarterly")
    assert due(made, "2026-10-01", "2026-12-31") == [("2026-12-31", "2026-36", 0)]
    made.say("2026-04-01", "in_progress", occurrence="2026-Q1")
    assert due(made, "2026-10-01", "2026-12-31") == [("2026-12-31", "2026-36", 0)]


def test_the_one_of_today_hides_not_the_next() -> None:
    made = recurring("quarterly")
    assert [on for on, _, _ in due(made, "2026-06-30", "2026-09-30")] == [
        "2026-06-30",
        "2026-09-30",
    ]


def test_what_is_done_or_called_off_is_not_due() -> None:
    made = recurring("monthly")
    made.say("2026-03-01", "done", occurrence="2026-04")
    made.say("2026-03-01", "cancelled", occurrence="2026-06")
    assert due(made, "2026-04-01", "2026-06-30") == [("2026-05-31", "2026-05", 0)]


def test_each_month_is_told_and_weeks_by_their_number() -> None:
    months = due(recurring("monthly"), "2026-04-01", "2026-06-30")
    assert [label for _, label, _ in months] == ["2026-04", "2026-05", "2026-06"]
    assert due(recurring("weekly"), "2026-04-01", "2026-04-30") == [("2026-04-05", "2026-W14", 3)]


def test_several_of_one_day_are_one_line() -> None:
    assert due(recurring("yearly", 3), "2026-10-01", "2026-12-31") == [
        ("2026-12-31", "2026#1", 0),
    ]


@pytest.mark.parametrize("on", ["2026-05-15", "2026-06-30"])
def test_a_measure_that_does_not_recur_is_due_by_its_day(on: str) -> None:
    made = Plans()
    made.measure(by_date(on))
    assert due(made, "2026-04-01", "2026-06-30") == [(on, None, 0)]
    assert due(made, "2026-07-01", "2026-09-30") == []


def test_nothing_is_due_of_what_is_done() -> None:
    made = recurring("quarterly")
    made.say("2026-02-01", "done")
    assert due(made, "2026-04-01", "2026-06-30") == []


def test_nothing_is_due_of_what_goes_on_in_another_plan() -> None:
    made = recurring("quarterly")
    made.measure(by_date("2026-05-15"))
    made.say("2026-02-01", measure=2, promise="2026-05")
    made.say("2026-02-01", promise="2026-06")
    assert len(due(made, "2026-04-01", "2026-06-30")) == 4
    made.fate(1, "carried_over", "AST-ATY-2027/1")
    made.fate(2, "carried_over", "AST-ATY-2027/2")
    assert due(made, "2026-04-01", "2026-06-30") == []
