"""What is written is read back: any plan, the real ones, and what a file cannot hold."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from coopplan.exchange import planfile, planjson
from coopplan.exchange.demo import demo_plans
from coopplan.exchange.planfile import Loss
from coopplan.exchange.planformat import schema
from coopplan.model.plan import DraftOf, Known, Plan, PlanDraft
from tests.exchange.random_plans import plans
from tests.store.sample import sample

VALIDATOR = jsonschema.Draft202012Validator(json.loads(schema.FILE.read_text(encoding="utf-8")))

RANDOM = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def tree(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


@pytest.mark.parametrize(
    "draft",
    [PlanDraft(DraftOf.DOCUMENT), PlanDraft(DraftOf.ADDITION, ("karauzek", "bus"))],
)
def test_the_mark_of_a_draft_comes_back(draft: PlanDraft) -> None:
    plan = replace(sample(), words=(), assessments=(), draft=draft)
    text = planfile.write(plan)
    assert planfile.parse(text).draft == draft
    VALIDATOR.validate(tree(text))
    assert planjson.parse(planjson.write([plan]))[0].draft == draft
    assert "draft" not in planjson.write([replace(plan, draft=None)])


@RANDOM
@given(plans())
def test_what_is_written_is_read_back(plan: Plan) -> None:
    text = planfile.write(plan)
    assert planfile.parse(text) == plan
    assert planfile.write(planfile.parse(text)) == text
    assert planfile.losses(plan) == ()
    VALIDATOR.validate(tree(text))


@pytest.mark.parametrize("path", demo_plans(), ids=lambda path: path.parent.name)
def test_the_real_plans_are_written_and_read_back(path: Path) -> None:
    plan = planfile.read(path)
    assert planfile.parse(planfile.write(plan)) == plan
    assert planfile.losses(plan) == ()


@pytest.mark.parametrize("path", demo_plans(), ids=lambda path: path.parent.name)
def test_the_real_plans_follow_the_published_schema(path: Path) -> None:
    VALIDATOR.validate(tree(path.read_text(encoding="utf-8")))


def test_the_published_schema_is_that_of_the_reader() -> None:
    jsonschema.Draft202012Validator.check_schema(schema.schema())
    assert schema.FILE.read_text(encoding="utf-8") == schema.schema_text(), (
        "run: python -m coopplan.exchange.planformat.schema"
    )


def test_what_a_file_cannot_hold_is_told() -> None:
    plan = planfile.read(next(path for path in demo_plans() if "aktau" in path.parent.name))
    first, *others = plan.statements
    recorded = replace(
        plan,
        known=Known(118, "2026-01-12T09:00:00Z"),
        sources={"s1": replace(next(iter(plan.sources.values())), ref="s1"), **plan.sources},
        statements=(*others, first),
    )
    assert planjson.losses(plan) == ()
    assert planjson.losses(recorded) == (Loss.JOURNAL,)
    assert planfile.losses(recorded) == (
        Loss.JOURNAL,
        Loss.SECOND_CLOCK,
        Loss.SOURCE_NUMBERS,
        Loss.RECORDING_ORDER,
    )


def test_numbers_of_the_register_survive_gaps() -> None:
    plan = planfile.read(next(path for path in demo_plans() if "aktau" in path.parent.name))
    text = planfile.write(plan).replace('key = "plan"', 'key = "plan"\nnumber = 7')
    read = planfile.parse(text)
    assert [measure.ref for measure in read.measures] == ["AST-AKTAU-2025/1", "AST-AKTAU-2025/7"]
    assert planfile.parse(planfile.write(read)) == read
