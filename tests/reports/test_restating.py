"""What a restatement tells otherwise: two answers as JSON, their differences in order."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.word import Assessment, Word
from coopplan.reports.json_answers import to_json
from coopplan.reports.quarterly import quarterly
from coopplan.reports.restating import differences
from tests.plans import Plans, words

Q4 = Quarter(2025, 4)
REF = "AST-ATY-2025"


def made() -> Plans:
    plans = Plans()
    plans.measure("2025-11-30")
    plans.measure()
    plans.say("2025-10-01", "in_progress", promise="2026", text=words("едет"))
    return plans


def answer(plan: Plan) -> Any:
    """The answer as it comes back from the bytes that were issued."""
    return json.loads(json.dumps(to_json("report/1", quarterly(plan, Q4))))


def found(before: Plan, after: Plan) -> list[tuple[str, str, str | None, str | None]]:
    told = differences(answer(before), answer(after))
    return [(one.ref, one.what, one.before, one.after) for one in told]


def test_the_same_answer_differs_in_nothing() -> None:
    plan = made().plan()
    assert found(plan, plan) == []
    assert found(plan, replace(plan, known=replace(plan.known, entry=9, at="later"))) == []


def test_marks_dates_promises_words_and_statements() -> None:
    before, after = made(), made()
    opened = words("открыт", kk="ашылды")
    after.say("2025-12-01", "done", measure=1, by="akimat@KZ-23", text=opened, entry=2)
    after.say("2025-12-02", measure=2, promise="2027", entry=2)
    told = Word(f"{REF}/2", Q4, words("своё"))
    judged = Assessment(f"{REF}/1", Q4, words("верно"), date(2026, 1, 5), "ann")
    later = after.plan(words=(told,), assessments=(judged,))
    assert found(before.plan(), later) == [
        (f"{REF}/1", "mark", "not_done_in_time", "done_claimed"),
        (f"{REF}/1", "status", "in_progress", "done"),
        (f"{REF}/1", "schedule", "overdue", "done_undated"),
        (f"{REF}/1", "promise", "2026 (oblast)", None),
        (f"{REF}/2", "schedule", "open", "by_promise"),
        (f"{REF}/2", "promise", None, "2027 (oblast)"),
        (f"{REF}/2", "word", None, "своё"),
        (f"{REF}/1#2", "statement", None, "открыт | ашылды"),
        (f"{REF}/2#1", "statement", None, "2025-12-02"),
        (f"{REF}/1", "assessment", None, "верно (ann, 2026-01-05)"),
    ]


def test_measures_that_came_and_went() -> None:
    before, after = made(), made()
    after.measure()
    assert found(before.plan(), after.plan()) == [
        (REF, "total", "2", "3"),
        (f"{REF}/3", "measure", None, "Мера 3 | Measure 3"),
    ]
    assert found(after.plan(), before.plan())[1] == (
        f"{REF}/3",
        "measure",
        "Мера 3 | Measure 3",
        None,
    )


def test_what_is_only_shown_now_is_not_new_and_what_still_stands_is_not_gone() -> None:
    before, after = made(), made()
    late = after.say("2025-12-02", measure=2, text=words("новое"), entry=7)
    old, new = answer(before.plan()), answer(after.plan())

    def told(one: Any, other: Any, **more: Any) -> list[str]:
        return [d.ref for d in differences(one, other, **more) if d.what == "statement"]

    assert told(old, new, known=6) == [late.ref]
    assert told(old, new, known=7) == []
    assert told(new, old) == [late.ref]
    assert told(new, old, standing={late.ref}) == []


def test_a_key_that_an_older_program_did_not_write_is_no_difference() -> None:
    new = answer(made().plan())
    old = json.loads(json.dumps(new))
    for key in ("form", "assessments", "audience"):
        del old[key]
    for group in old["sectors"]:
        for line in group["lines"]:
            for key in ("schedule", "disputed", "chains"):
                del line[key]
    assert [one for one in differences(old, new) if one.what != "promise"] == []
    assert differences(new, new) == ()
