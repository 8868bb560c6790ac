"""Whole plans as CSV: nothing is lost, nothing is computed, and what is wrong is refused."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from coopplan.errors import BadPlanFile
from coopplan.exchange import plancsv, planfile
from coopplan.exchange.demo import demo_plans
from coopplan.exchange.planformat.flaws import Problem
from coopplan.exchange.planformat.losses import Loss
from coopplan.model.plan import Plan
from coopplan.model.text import LocalText
from tests.exchange.random_plans import plans, registered
from tests.exchange.test_planjson import recorded


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(plans())
def test_nothing_is_lost(plan: Plan) -> None:
    for one in (plan, recorded(plan)):
        text = plancsv.write([one])
        assert plancsv.parse(text) == (one,)
        assert plancsv.write(plancsv.parse(text)) == text
    assert plancsv.losses(recorded(plan)) == (Loss.JOURNAL,)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(registered())
def test_nothing_that_a_register_holds_is_lost(plan: Plan) -> None:
    text = plancsv.write([plan])
    assert plancsv.parse(text) == (plan,)
    assert plancsv.write(plancsv.parse(text)) == text


def test_the_real_plans_in_one_file(tmp_path: Path) -> None:
    real = tuple(planfile.read(path) for path in demo_plans())
    path = tmp_path / "register.csv"
    path.write_text(plancsv.write(real), encoding="utf-8")
    assert plancsv.is_ours(path)
    assert plancsv.read(path) == real


def test_a_text_without_letters_and_a_list_with_an_empty_text_come_back() -> None:
    plan = planfile.read(demo_plans()[0])
    first = replace(plan.measures[0], plan_no="", not_found=(LocalText(), LocalText("да")))
    odd = replace(plan, measures=(first, *plan.measures[1:]))
    assert plancsv.parse(plancsv.write([odd])) == (odd,)


def test_a_spreadsheet_computes_nothing() -> None:
    plan = planfile.read(demo_plans()[0])
    first = replace(plan.measures[0], title=LocalText("=1+1", "-2", "'90s"))
    odd = replace(plan, measures=(first, *plan.measures[1:]))
    text = plancsv.write([odd])
    for row in csv.DictReader(io.StringIO(text)):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row.values())
    assert plancsv.parse(text) == (odd,)


def test_rows_are_named_and_have_refs() -> None:
    plan = planfile.read(demo_plans()[0])
    text = plancsv.write([plan])
    assert text.startswith("ref,record,plan,schema,")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert rows[0]["schema"] == "coopplan-export/1"
    assert {row["plan"] for row in rows} == {plan.agreement.ref}
    told = [row for row in rows if row["record"] == "measures"]
    assert [row["ref"] for row in told] == [one.ref for one in plan.measures]
    assert [row["title.ru"] for row in told] == [one.title.ru for one in plan.measures]


def test_saved_anew_by_a_spreadsheet_with_semicolons() -> None:
    plan = planfile.read(demo_plans()[0])
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(csv.reader(io.StringIO(plancsv.write([plan]))))
    assert plancsv.parse("\ufeff" + out.getvalue()) == (plan,)


def test_a_table_of_somebody_else_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    path.write_text("№;Мероприятие;Срок\n", encoding="utf-8")
    assert not plancsv.is_ours(path)
    assert not plancsv.is_ours(tmp_path / "none.csv")


HEAD = "ref,record,plan,schema,entry,at,kind,title.ru,parties.1,parties.3,said_on,number,pages\n"
AGREEMENT = "A,agreement,A,coopplan-export/1,,,plan,План,,,,,\n"


@pytest.mark.parametrize(
    ("text", "problem", "line"),
    [
        ("ref;plan\n", Problem.NO_SCHEMA, 1),
        (HEAD + "A,agreement,A,other/1,,,plan,План,,,,,\n", Problem.WRONG_SCHEMA, 2),
        (HEAD + AGREEMENT + "A,measure,A,,,,,,,,,,\n", Problem.UNKNOWN_KEY, 3),
        (HEAD + AGREEMENT + AGREEMENT, Problem.DUPLICATE, 3),
        (HEAD + "A,agreement,A,coopplan-export/1,,,plan,План,,X,,,\n", Problem.BAD_VALUE, 2),
        (HEAD + AGREEMENT + ",known,A,,x,2026,,,,,,,\n", Problem.WRONG_TYPE, 3),
        (HEAD + AGREEMENT + ",known,A,,1,2026,,,,,,,7\n", Problem.UNKNOWN_KEY, 3),
        (HEAD + AGREEMENT, Problem.MISSING_KEY, 2),
        (HEAD + AGREEMENT + ',known,A,,1,2026,,,,,,,\n"A\n#1",statements,A,,,,,,,,1.1,,\n',
         Problem.MISSING_KEY, 4),
    ],
)  # fmt: skip
def test_refused_with_its_line(text: str, problem: Problem, line: int) -> None:
    with pytest.raises(BadPlanFile) as caught:
        plancsv.parse(text, "register.csv")
    assert (caught.value.fields["problem"], caught.value.fields["line"]) == (problem, line)
