"""What a restatement tells otherwise: two answers as JSON, their differences in order."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import Any

from coopplan.model.codes import Bound, Schedule, Status
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.statement import Promise
from coopplan.model.text import LocalText
from coopplan.model.word import Assessment, Word
from coopplan.reports.answers import VoiceName
from coopplan.reports.issued_answer import Holds, Judged, PromiseTold, TimeTold, Value
from coopplan.reports.json_answers import to_json
from coopplan.reports.quarterly import quarterly
from coopplan.reports.restating import differences
from tests.plans import Plans, by_date, every, words

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


def found(before: Plan, after: Plan) -> list[tuple[str, str, Value | None, Value | None]]:
    told = differences(answer(before), answer(after))
    return [(one.ref, one.what, one.before, one.after) for one in told]


def promised(moment: str, holds: str = "stands", occurrence: str | None = None) -> PromiseTold:
    name = VoiceName("oblast", words("oblast"), LocalText(), "RU-AST", False)
    return PromiseTold(Promise(Moment.parse(moment)), name, occurrence, Holds(holds))


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
        (f"{REF}/1", "promise", promised("2026"), promised("2026", "over")),
        (f"{REF}/2", "schedule", "open", "by_promise"),
        (f"{REF}/2", "promise", None, promised("2027")),
        (f"{REF}/2", "word", None, words("своё")),
        (f"{REF}/1#2", "statement", None, opened),
        (f"{REF}/2#1", "statement", None, Moment.parse("2025-12-02")),
        (f"{REF}/1", "assessment", None, (Judged(words("верно"), "ann", date(2026, 1, 5)),)),
    ]


def half_years(occurrence: str) -> Plans:
    """A measure that recurs, of which one time was promised and one was done late."""
    made = Plans(signed="2025-01-10")
    made.measure(every("half_yearly"))
    made.say("2025-07-14", occurrence="2025-H1", promise="2025-09", bound="in")
    made.say("2025-09-20", "done", occurrence=occurrence, done_on="2025-09-18")
    return made


def test_each_time_of_a_recurring_measure_and_never_the_day_of_the_next() -> None:
    before, after = half_years("2025-H2").plan(), half_years("2025-H1").plan()
    told = differences(answer(before), answer(after))
    assert [(d.what, d.occurrence, d.before, d.after) for d in told if d.what == "time"] == [
        (
            "time",
            "2025-40",
            TimeTold(None, Schedule.OVERDUE, 184),
            TimeTold(Status.DONE, Schedule.DONE_LATE, 80),
        ),
        (
            "time",
            "2025-41",
            TimeTold(Status.DONE, Schedule.DONE_ON_TIME, None),
            TimeTold(None, Schedule.DUE_THIS_PERIOD, None),
        ),
    ]
    assert [(d.before, d.after) for d in told if d.what == "promise"] == [
        tuple(
            PromiseTold(
                Promise(Moment.parse("2025-09"), Bound.IN),
                VoiceName("oblast", words("oblast"), LocalText(), "RU-AST", False),
                "2025-40",
                Holds(holds),
            )
            for holds in ("not_kept", "over")
        )
    ]
    assert "due" not in [d.what for d in told]


def test_an_older_answer_that_did_not_tell_each_time_tells_which_were_missed() -> None:
    old, new = answer(half_years("2025-H2").plan()), answer(half_years("2025-H1").plan())
    for group in old["sectors"]:
        for line in group["lines"]:
            del line["times"]
    told = [d for d in differences(old, new) if d.what == "time"]
    assert [(d.occurrence, d.before, d.after) for d in told] == [
        (
            "2025-40",
            TimeTold(None, Schedule.OVERDUE, None),
            TimeTold(Status.DONE, Schedule.DONE_LATE, 80),
        )
    ]


def test_a_deadline_that_recurs_is_told_by_its_words_and_another_one_by_its_day() -> None:
    plans = [Plans(), Plans(), Plans(), Plans()]
    for plan, deadline in zip(
        plans,
        (every("half_yearly"), every("yearly"), by_date("2026-05-15"), by_date("2026-06-15")),
        strict=True,
    ):
        plan.measure(deadline)
    half, whole, may, june = [plan.plan() for plan in plans]

    def due(before: Plan, after: Plan) -> list[tuple[Value | None, Value | None]]:
        told = differences(answer(before), answer(after))
        return [(d.before, d.after) for d in told if d.what == "due"]

    assert due(half, half) == []
    assert due(half, whole) == [("half_yearly", "yearly")]
    assert due(whole, may) == [("yearly", "2026-05-15")]
    assert due(may, june) == [(date(2026, 5, 15), date(2026, 6, 15))]


def test_measures_that_came_and_went() -> None:
    before, after = made(), made()
    after.measure()
    assert found(before.plan(), after.plan()) == [
        (REF, "total", "2", "3"),
        (f"{REF}/3", "measure", None, words("Мера 3", "Measure 3")),
    ]
    assert found(after.plan(), before.plan())[1] == (
        f"{REF}/3",
        "measure",
        words("Мера 3", "Measure 3"),
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
            for key in ("schedule", "disputed", "chains", "times", "missed", "deadline"):
                del line[key]
    assert differences(old, new) == ()
    assert differences(new, new) == ()
