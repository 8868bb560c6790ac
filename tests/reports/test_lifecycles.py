"""Measures of each status by quarter: the counts are those of the fold for each quarter's end."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

import pytest

from coopplan.model.agreement import Signing
from coopplan.model.codes import Status
from coopplan.model.period import Quarter, quarters_between
from coopplan.model.plan import Plan
from coopplan.model.state import fold_all, signed_day, statuses
from coopplan.reports.quarterly import quarterly
from coopplan.reports.timeline import QUARTERS
from tests.plans import Plans
from tests.render.real_pages import plans as real

Q2 = Quarter(2025, 2)
Q4 = Quarter(2025, 4)


def test_a_measure_moves_from_part_to_part() -> None:
    plans = Plans()
    plans.measure()
    plans.measure()
    plans.say("2025-05-01", "planned", measure=1)
    plans.say("2025-08-01", "in_progress", measure=1)
    plans.say("2025-11-01", "done", measure=1)
    told = quarterly(plans.plan(), Q4).lifecycle
    assert [str(one.quarter) for one in told] == ["2025-Q2", "2025-Q3", "2025-Q4"]
    untold = fold_all(plans.plan(), Q2.last, Q2)[1].status
    for one, status in zip(told, (Status.PLANNED, Status.IN_PROGRESS, Status.DONE), strict=True):
        assert {key: n for key, n in one.statuses.items() if n} == Counter([status, untold])


@pytest.mark.parametrize("plan", real(), ids=lambda plan: plan.agreement.ref)
@pytest.mark.parametrize("quarter", [Q4, Quarter(2027, 3)], ids=str)
def test_counts_sum_to_the_measures_and_are_those_of_the_fold(plan: Plan, quarter: Quarter) -> None:
    report = quarterly(plan, quarter)
    assert len(report.lifecycle) <= QUARTERS
    for one in report.lifecycle:
        assert sum(one.statuses.values()) == report.total
        found = Counter(state.status for state in fold_all(plan, one.quarter.last, one.quarter))
        assert {status: n for status, n in one.statuses.items() if n} == found
        assert list(one.statuses) == [status for status in Status if status in one.statuses]
    if report.lifecycle:
        last = report.lifecycle[-1].statuses
        assert last == {
            status: report.statuses[status].now if status in report.statuses else 0
            for status in last
        }


@pytest.mark.parametrize("plan", real(), ids=lambda plan: plan.agreement.ref)
def test_the_quarters_run_from_the_signing_and_are_twelve_at_most(plan: Plan) -> None:
    quarter = Quarter(2028, 1)
    signed = signed_day(plan.agreement)
    told = [one.quarter for one in quarterly(plan, quarter).lifecycle]
    if signed is None:
        assert told == []
    else:
        assert told == [*quarters_between(Quarter.of(signed), quarter)][-QUARTERS:]


def test_statuses_are_those_of_the_whole_fold() -> None:
    for plan in real():
        quarters = [*quarters_between(Quarter(2022, 1), Quarter(2028, 4))]
        for one, found in zip(quarters, statuses(plan, quarters), strict=True):
            assert found == tuple(state.status for state in fold_all(plan, one.last, one))


def test_the_last_counts_are_those_of_the_reports_day() -> None:
    plans = Plans()
    plans.measure()
    plans.say("2025-12-01", "done")
    early, late = (
        quarterly(plans.plan(), Q4, day).lifecycle[-1].statuses for day in (date(2025, 11, 1), None)
    )
    assert Status.DONE not in early
    assert late[Status.DONE] == 1


def test_nothing_is_told_of_one_quarter_or_without_a_signing_or_without_measures() -> None:
    plans = Plans()
    assert quarterly(plans.plan(), Q4).lifecycle == ()
    plans.measure()
    plan = plans.plan()
    assert quarterly(plan, Q2).lifecycle == ()
    assert quarterly(plan, Quarter(2024, 4)).lifecycle == ()
    unsigned = replace(plan, agreement=replace(plan.agreement, signing=Signing(None, None)))
    assert quarterly(unsigned, Q4).lifecycle == ()


def test_a_partner_sees_only_what_open_statements_tell() -> None:
    for plan in real():
        partner = plan.agreement.parties[0]
        report = quarterly(plan, Q4, partner=partner)
        for one in report.lifecycle:
            assert sum(one.statuses.values()) == report.total
