"""A record that a file tells twice is refused with both lines, in every format."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from coopplan.errors import BadPlanFile
from coopplan.exchange import plancsv, planfile, planjson
from coopplan.exchange.planformat.flaws import Problem
from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.text import LocalText
from coopplan.model.word import Assessment, Word
from tests.store.sample import TODAY, sample

QUARTER = Quarter(2025, 3)


def full() -> Plan:
    """The sample with a record of every kind that has a name."""
    plan = sample()
    ref = plan.measures[0].ref
    return replace(
        plan,
        fates=(Fate(ref, FateCode.DROPPED),),
        words=(Word(ref, QUARTER, LocalText("Идёт")),),
        assessments=(Assessment(ref, QUARTER, LocalText("Риск"), TODAY, "Анна"),),
    )


def rows(plan: Plan) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(plancsv.write([plan]))))


def as_csv(rows: list[dict[str, str]]) -> str:
    out = io.StringIO()
    sheet = csv.DictWriter(out, list(rows[0]))
    sheet.writeheader()
    sheet.writerows(rows)
    return out.getvalue()


NAMED = ("parties", "voices", "sources", "measures", "indicators", "statements", "fates", "words",
         "assessments")  # fmt: skip


@pytest.mark.parametrize("kind", NAMED)
def test_a_copied_row_is_refused_with_both_lines(kind: str) -> None:
    told = rows(full())
    place = next(n for n, row in enumerate(told) if row["record"] == kind)
    copied = {**told[place], "note.ru": "Другое"} if kind == "measures" else told[place]
    with pytest.raises(BadPlanFile) as caught:
        plancsv.parse(as_csv([*told, copied]))
    fields = caught.value.fields
    assert (fields["problem"], fields["first"]) == (Problem.DUPLICATE, place + 2)
    assert fields["line"] == len(told) + 2


@pytest.mark.parametrize(
    "given",
    [
        {"title.ru": "Мост через Урал"},
        {"title.ru": "Мост через Урал", "ref": "AST-ATY-2025/40", "number": "40"},
        {"title.ru": "Мост через Урал", "key": "ural-bridge"},
    ],
)
def test_a_copied_measure_needs_a_ref_and_a_key_of_its_own(given: dict[str, str]) -> None:
    told = rows(full())
    first = next(row for row in told if row["record"] == "measures")
    with pytest.raises(BadPlanFile) as caught:
        plancsv.parse(as_csv([*told, {**first, **given}]))
    assert caught.value.fields["problem"] is Problem.DUPLICATE
    own = {**given, "ref": "AST-ATY-2025/40", "key": "ural-bridge"}
    (plan,) = plancsv.parse(as_csv([*told, {**first, **own}]))
    assert plan.measures[-1].key == "ural-bridge"
    assert len(plan.measures) == len(full().measures) + 1


@pytest.mark.parametrize("kind", NAMED)
@pytest.mark.parametrize("reordered", [False, True])
def test_a_doubled_record_of_a_json_is_refused(kind: str, reordered: bool) -> None:
    tree = json.loads(planjson.write([full()]))
    plan: dict[str, list[Any]] = tree["plans"][0]
    plan[kind].append(dict(plan[kind][0]))
    if reordered:
        tree = {"plans": tree["plans"], "schema": tree["schema"]}
    with pytest.raises(BadPlanFile) as caught:
        planjson.parse(json.dumps(tree, ensure_ascii=False, indent=1))
    fields = caught.value.fields
    assert fields["problem"] is Problem.DUPLICATE
    assert str(fields["first"]).isdigit()
    assert fields["first"] != fields["line"]


def test_two_fates_of_one_measure_are_refused_in_a_plan_file() -> None:
    text = planfile.write(full())
    fate = text[text.index("[[fate]]") :]
    with pytest.raises(BadPlanFile) as caught:
        planfile.parse(text + "\n" + fate.replace('"dropped"', '"finished"'))
    assert caught.value.fields["problem"] is Problem.DUPLICATE


@pytest.mark.parametrize("read", [lambda p: plancsv.parse(plancsv.write([p])),
                                  lambda p: planjson.parse(planjson.write([p]))])  # fmt: skip
def test_alike_is_not_twice(read: Callable[[Plan], tuple[Plan, ...]]) -> None:
    """Two that say the same under two names are two: of one day and voice, or of one title."""
    plan = full()
    said, measure = plan.statements[-1], plan.measures[-1]
    again = replace(said, ref=f"{said.ref}9", number=99)
    twin = replace(measure, ref=f"{measure.ref}9", key="twin", number=99)
    told = replace(plan, statements=(*plan.statements, again), measures=(*plan.measures, twin))
    assert read(told) == (told,)
