"""Answers over several agreements, about single records, and all of them as JSON."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest

from coopplan.errors import UnknownRef
from coopplan.model.agreement import ReportingDuty
from coopplan.model.codes import Mark
from coopplan.model.period import Quarter
from coopplan.model.tally import untallied
from coopplan.reports.json_answers import agreement_row, measure_row, to_json
from coopplan.reports.quarterly import quarterly
from coopplan.reports.register import agreement_rows, overview, register_report
from coopplan.reports.views import agreement_view, history, measure_view
from tests.plans import Plans, agreement, reading

DAY = date(2025, 12, 31)
Q4 = Quarter(2025, 4)


def two() -> tuple[Plans, Plans]:
    one, other = Plans(), Plans(agreement("ORE-WKO-2025", signed="2025-11-12"))
    one.measure("2025-06-30")
    one.measure()
    one.say("2025-05-01", promise="2026", measure=2)
    one.say("2025-10-01", promise="2027", measure=2)
    other.measure("2026-02-01")
    other.say("2025-11-20", "in_progress")
    return one, other


def test_the_register_sums_over_its_agreements() -> None:
    plans = [made.plan() for made in two()]
    answer = register_report(
        untallied(plans), plans[0].known, Q4, refs={plan.agreement.ref for plan in plans}
    )
    assert answer.total == sum(answer.marks.values()) == 3
    assert answer.marks[Mark.NOT_DONE_IN_TIME] == 1
    assert [line.name.ref for line in answer.overdue] == ["AST-ATY-2025/1"]
    assert [chain.measure.ref for chain in answer.slipped] == ["AST-ATY-2025/2"]
    assert [row.slipped for row in answer.rows] == [1, 0]


def test_the_overview_has_what_is_due_and_owed() -> None:
    one, other = two()
    plans = [made.plan() for made in (one, other)]
    duty = ReportingDuty("quarter", 15)
    plans[0] = replace(plans[0], agreement=replace(plans[0].agreement, duty=duty))
    answer = overview(untallied(plans), plans[0].known, date(2026, 1, 10))
    assert [line.measure.ref for line in answer.due] == ["ORE-WKO-2025/1"]
    assert [(owed.quarter, owed.by) for owed in answer.owed] == [(Q4, date(2026, 1, 15))]
    assert [line.name.number for line in answer.overdue] == [1]
    assert [row.measures for row in answer.rows] == [2, 1]


def test_a_measure_shows_its_newest_words_first() -> None:
    one, _ = two()
    plan = one.plan()
    view = measure_view(plan, "AST-ATY-2025/2", DAY)
    assert [line.ref for line in view.latest] == ["AST-ATY-2025/2#2", "AST-ATY-2025/2#1"]
    assert view.line.slip_days == 365
    assert [line.name.number for line in agreement_view(plan, DAY).lines] == [1, 2]
    with pytest.raises(UnknownRef):
        measure_view(plan, "AST-ATY-2025/9", DAY)


def test_a_history_keeps_what_was_corrected_and_has_both_clocks() -> None:
    plans = Plans()
    plans.measure(moved=[("2026-06-30", "2025-09-01")])
    wrong = plans.say("2025-05-01", "done", entry=2)
    right = plans.say("2025-05-01", "planned", entry=4, supersedes=wrong.ref)
    later = plans.say("2026-02-01", "done", entry=3)
    found = history(
        plans.plan(),
        "AST-ATY-2025/1",
        DAY,
        {2: "2025-05-02T10:00:00Z", 4: "2025-10-01T10:00:00Z"},
        [(4, "AST-ATY-2025/1")],
    )
    refs = [event.statement.ref for event in found.events if event.statement]
    assert refs == [wrong.ref, right.ref]
    assert later.ref not in refs
    first = found.events[0]
    assert (first.superseded_by, first.recorded_at) == (right.ref, "2025-05-02T10:00:00Z")
    assert [event.on for event in found.events] == sorted(event.on for event in found.events)
    assert [event.version_of for event in found.events if event.version_of] == ["AST-ATY-2025/1"]


def test_every_field_of_an_answer_reaches_its_json() -> None:
    plans = two()[0]
    cargo = plans.indicator("cargo", 2, target=None)
    plans.say("2025-11-01", readings=[reading(cargo, "16.5", "2024")], measure=2)
    answer = quarterly(plans.plan(), Q4)
    told = json.loads(json.dumps(to_json("report/1", answer), ensure_ascii=False))
    assert next(iter(told)) == "schema"
    assert set(told) == {"schema"} | {part.name for part in fields(answer)}
    assert told["quarter"] == "2025-Q4"
    assert told["sectors"][0]["lines"][0]["ref"] == "AST-ATY-2025/1"
    assert told["indicators"][0]["readings"][0]["reading"]["value"] == 16.5
    assert told["head"]["share"] == pytest.approx(1 / 3, abs=1e-4)


def test_rows_of_lists_are_flat_and_begin_with_the_ref() -> None:
    plans = [made.plan() for made in two()]
    rows = [agreement_row(row) for row in agreement_rows(untallied(plans), DAY)]
    rows += [measure_row(line) for line in agreement_view(plans[0], DAY).lines]
    for row in rows:
        assert next(iter(row)) == "ref"
        assert not any(
            isinstance(value, dict | list) or is_dataclass(value) for value in row.values()
        )
    assert rows[3]["promise"] == "2027"
    assert rows[3]["slip_days"] == 365
