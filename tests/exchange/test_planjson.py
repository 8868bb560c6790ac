"""Whole plans as JSON: nothing is lost, and what is wrong is refused with its line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from coopplan.errors import BadPlanFile
from coopplan.exchange import planfile, planjson
from coopplan.exchange.demo import demo_plans
from coopplan.exchange.planformat.flaws import Problem
from coopplan.model.plan import Known, Plan
from tests.exchange.random_plans import plans, registered


def recorded(plan: Plan) -> Plan:
    """The plan as a database would give it: numbers of sources, entries, a chain."""
    sources = {f"s{n}": replace(one, ref=f"s{n}") for n, one in enumerate(plan.sources.values(), 1)}
    refs = {one.key: one.ref for one in sources.values()}
    statements = tuple(
        replace(
            one,
            entry=n,
            citations=tuple(replace(c, source=refs[c.source]) for c in one.citations),
        )
        for n, one in enumerate(plan.statements, 7)
    )
    return replace(
        plan,
        known=Known(118, "2026-01-12T09:00:00Z", "c0ffee"),
        sources=sources,
        statements=statements[::-1],
        successor=plan.agreement,
    )


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(plans())
def test_nothing_is_lost(plan: Plan) -> None:
    for one in (plan, recorded(plan)):
        text = planjson.write([one])
        assert planjson.parse(text) == (one,)
        assert planjson.write(planjson.parse(text)) == text


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(registered())
def test_nothing_that_a_register_holds_is_lost(plan: Plan) -> None:
    text = planjson.write([plan])
    assert planjson.parse(text) == (plan,)
    assert planjson.write(planjson.parse(text)) == text


def test_the_real_plans_in_one_file(tmp_path: Path) -> None:
    real = tuple(planfile.read(path) for path in demo_plans())
    path = tmp_path / "register.json"
    path.write_text(planjson.write(real), encoding="utf-8")
    assert tuple(planjson.read(path)) == real


def test_keys_are_stable_and_rows_have_refs() -> None:
    plan = planfile.read(demo_plans()[0])
    tree = json.loads(planjson.write([plan]))
    assert list(tree) == ["schema", "plans"]
    assert tree["schema"] == "coopplan-export/1"
    told = tree["plans"][0]
    assert told["agreement"]["ref"] == plan.agreement.ref
    for kind in ("parties", "voices", "sources", "measures", "indicators", "statements"):
        assert all("ref" in row for row in told[kind])
    assert told["statements"][0]["said_on"] == plan.statements[0].said_on.edtf
    assert told["agreement"]["title"]["own"] == ["kk"]


def spoilt(spoil: Any) -> BadPlanFile:
    tree = json.loads(planjson.write([planfile.read(demo_plans()[0])]))
    spoil(tree)
    with pytest.raises(BadPlanFile) as caught:
        planjson.parse(json.dumps(tree, ensure_ascii=False, indent=1), "register.json")
    return caught.value


def first(tree: Any) -> Any:
    return tree["plans"][0]["statements"][0]


def drafted(of: str, known: str) -> Any:
    return lambda tree: tree["plans"][0].update(draft={"of": of, "known": [known]})


FIRST_KEY = planfile.read(demo_plans()[0]).measures[0].key
CASES = [
    (lambda t: t.pop("schema"), Problem.NO_SCHEMA, "coopplan-export/1"),
    (lambda t: t.update(schema="draft/1"), Problem.WRONG_SCHEMA, "draft/1"),
    (lambda t: t.pop("plans"), Problem.WRONG_TYPE, "plans"),
    (lambda t: first(t).update(saidon="2025"), Problem.UNKNOWN_KEY, "saidon"),
    (lambda t: first(t).pop("said_on"), Problem.MISSING_KEY, "said_on"),
    (lambda t: first(t).update(said_on="2025-13"), Problem.BAD_MOMENT, "2025-13"),
    (lambda t: first(t).update(said_on="2027/2025"), Problem.BAD_PERIOD, "2027/2025"),
    (lambda t: first(t).update(published="2025-02-31"), Problem.BAD_MOMENT, "2025-02-31"),
    (lambda t: first(t).update(number=True), Problem.WRONG_TYPE, "number"),
    (lambda t: first(t).update(number="1"), Problem.WRONG_TYPE, "number"),
    (lambda t: first(t).update(text=5), Problem.WRONG_TYPE, "text"),
    (lambda t: first(t).update(text=0), Problem.WRONG_TYPE, "text"),
    (lambda t: first(t).update(occurrence=[]), Problem.WRONG_TYPE, "occurrence"),
    (lambda t: first(t).update(occurrence="\ud800"), Problem.BAD_VALUE, "'\\ud800'"),
    (lambda t: first(t).update(done_of=[1]), Problem.WRONG_TYPE, "done_of"),
    (lambda t: first(t).update(status="finished"), Problem.BAD_CODE, "finished"),
    (lambda t: first(t).update(scope=1), Problem.WRONG_TYPE, "scope"),
    (lambda t: first(t).update(voice="nobody"), Problem.DANGLING, "nobody"),
    (lambda t: first(t).update(side="XX"), Problem.DANGLING, "XX"),
    (lambda t: first(t)["citations"][0].update(source="s9"), Problem.DANGLING, "s9"),
    (lambda t: t["plans"][0].update(agreement=[]), Problem.WRONG_TYPE, "agreement"),
    (lambda t: t["plans"][0]["agreement"]["parties"].append("XX"), Problem.DANGLING, "XX"),
    (drafted("document", FIRST_KEY), Problem.BAD_VALUE, FIRST_KEY),
    (drafted("addition", "nowhere"), Problem.DANGLING, "nowhere"),
    (drafted("page", FIRST_KEY), Problem.BAD_CODE, "page"),
]


@pytest.mark.parametrize(("spoil", "problem", "detail"), CASES)
def test_refused(spoil: Any, problem: Problem, detail: str) -> None:
    error = spoilt(spoil)
    assert (error.fields["problem"], error.fields["detail"]) == (problem, detail)
    assert error.fields["path"] == "register.json"


def test_refused_with_its_line() -> None:
    error = spoilt(lambda tree: first(tree).update(voice="nobody"))
    text = planjson.write([planfile.read(demo_plans()[0])])
    voice = planfile.read(demo_plans()[0]).statements[0].voice
    assert error.fields["line"] == text[: text.index(f'"voice": "{voice}"')].count("\n") + 1
    assert error.fields["where"] == "plans[1].statements[1].voice"


@pytest.mark.parametrize("key", ["a\nb", "\\q", "\\u12"])
def test_what_is_refused_at_once_may_be_broken_further_on(key: str) -> None:
    with pytest.raises(BadPlanFile) as caught:
        planjson.parse(f'{{"schema": "draft/1", "plans": [{{"{key}": 1}}]}}')
    assert caught.value.fields["problem"] is Problem.WRONG_SCHEMA


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, '{"schema": ' + "9" * 5000 + "}"])
def test_no_json(text: str) -> None:
    with pytest.raises(BadPlanFile) as caught:
        planjson.parse(text)
    assert caught.value.fields["problem"] is Problem.BAD_JSON
