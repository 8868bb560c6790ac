"""Silence: which words break it, since when it lasts."""

from __future__ import annotations

import pytest

from coopplan.model.measure import Amended
from coopplan.model.period import Quarter
from coopplan.model.state import fold
from tests.plans import SIGNED, Plans, day


def silent(plan: Plans, as_of: str) -> tuple[bool, int]:
    state = plan.state(as_of)
    return state.silent, state.silent_quarters


def one(signed: str | None = SIGNED, period: str | None = "2025/2027") -> Plans:
    plan = Plans(signed=signed, period=period)
    plan.measure()
    return plan


def test_since_the_quarter_after_the_last_word() -> None:
    plan = one()
    plan.say("2025-04-14")
    assert silent(plan, "2025-06-30") == (False, 0)
    assert silent(plan, "2025-07-01") == (True, 1)
    assert silent(plan, "2025-12-31") == (True, 2)
    assert plan.state("2025-12-31").last_heard == day("2025-04-14")


@pytest.mark.parametrize("scope", ["measure", "part", "event"])
def test_what_breaks_it(scope: str) -> None:
    plan = one()
    plan.say("2025-11-01", scope=scope)
    assert silent(plan, "2025-12-31") == (False, 0)


@pytest.mark.parametrize(
    "told", [{"scope": "programme"}, {"scope": "context"}, {"kind": "searched", "by": None}]
)
def test_what_does_not(told: dict[str, str]) -> None:
    plan = one()
    plan.say("2025-11-01", **told)  # type: ignore[arg-type]
    assert silent(plan, "2025-12-31") == (True, 3)
    assert plan.state("2025-12-31").last_heard is None


def test_a_letter_is_about_the_quarter_that_it_reports() -> None:
    plan = one()
    plan.say("2026-01-12", about="2025-36")
    assert silent(plan, "2025-12-31") == (False, 0)
    assert silent(plan, "2026-01-31") == (True, 1)


def test_background_was_heard_and_breaks_no_silence() -> None:
    plan = one()
    plan.say("2025-04-01")
    assert silent(plan, "2025-06-30") == (True, 1)
    assert plan.state("2025-06-30").last_heard == day("2025-04-01")


@pytest.mark.parametrize("status", ["done", "cancelled"])
def test_a_closed_measure_is_not_silent(status: str) -> None:
    plan = one()
    plan.say("2025-05-01", status)
    assert silent(plan, "2025-12-31") == (False, 0)


def test_nothing_is_owed_before_the_signing() -> None:
    assert silent(one(), "2025-04-13") == (False, 0)
    assert silent(one(), "2025-04-14") == (True, 1)


def test_never_heard_counts_from_the_term_else_this_quarter_alone() -> None:
    assert silent(one(signed=None), "2025-12-31") == (True, 4)
    assert silent(one(signed=None, period=None), "2025-12-31") == (True, 1)


def test_a_word_after_the_quarter_does_not_break_its_silence() -> None:
    plan = one()
    plan.say("2025-05-01")
    plan.say("2026-01-10")
    asked = fold(plan.plan(), plan.measures[0], day("2026-01-31"), Quarter(2025, 4))
    assert (asked.silent, asked.silent_quarters) == (True, 2)


def test_nobody_is_silent_before_the_measure_came_into_the_plan() -> None:
    plan = Plans()
    plan.measure(amended=(Amended(day("2026-02-10"), "протокол"),))
    assert silent(plan, "2026-03-31") == (True, 1)
    assert silent(plan, "2026-06-30") == (True, 2)
