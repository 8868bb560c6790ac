"""The official form's part of the answer: counts, courses, amendments, problems, proposals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coopplan.model.codes import DeadlineKnown, Mark
from coopplan.model.measure import DeadlineVersion
from coopplan.model.period import Quarter
from coopplan.model.word import Assessment, Word
from coopplan.reports.official_answer import ProblemKind, ProposalKind
from coopplan.reports.quarterly import quarterly
from tests.plans import KZ, RU, Plans, by_date, every, words

Q4 = Quarter(2025, 4)
REF = "AST-ATY-2025"


def test_the_summary_counts_what_came_what_is_done_and_what_moved() -> None:
    made = Plans()
    made.measure("2025-11-30")  # came, done
    made.measure("2025-12-15")  # came, overdue
    made.measure("2025-10-31", moved=[("2026-06-30", "2025-10-01")])  # came, moved ahead
    made.measure("2026-12-31")  # ahead
    made.measure()  # not known
    made.measure("2025-12-01")  # cancelled: never comes
    made.say("2025-11-20", "done", measure=1, by="oblast@RU-AST")
    made.say("2025-12-20", "cancelled", measure=6, by="oblast@RU-AST")
    counts = quarterly(made.plan(), Q4).form.execution
    assert (counts.total, counts.came, counts.done, counts.moved) == (6, 3, 1, 1)
    assert sum(counts.rest.values()) == 5
    assert counts.rest[Mark.NOT_DONE_IN_TIME] == 1
    assert counts.rest[Mark.CANCELLED] == 1


def test_a_course_is_the_analysts_word_or_what_was_said() -> None:
    made = Plans()
    made.measure()
    made.measure()
    made.measure()
    old = made.say("2025-06-01", "in_progress", measure=2)
    inside = made.say("2025-11-01", "in_progress", measure=1)
    event = made.say("2025-12-01", measure=1, scope="event")
    made.say("2025-12-02", measure=1, scope="context")
    made.say("2025-12-03", measure=1, scope="programme")
    made.say("2025-12-04", measure=1, kind="searched", by=None)
    told = Word(f"{REF}/3", Q4, words("своими словами"))
    other = Word(f"{REF}/1", Quarter(2025, 3), words("о другом квартале"))
    courses = quarterly(made.plan(words=(told, other)), Q4).form.courses
    assert [course.measure for course in courses] == [f"{REF}/{n}" for n in (1, 2, 3)]
    assert [line.ref for line in courses[0].said] == [inside.ref, event.ref]
    assert courses[0].last is None
    assert not courses[0].word
    assert courses[1].said == ()
    assert courses[1].last is not None
    assert courses[1].last.ref == old.ref
    assert courses[2].word == told.text


def test_amendments_of_the_quarter_and_requests_that_wait() -> None:
    made = Plans()
    given = DeadlineKnown.GIVEN
    first = DeadlineVersion(given, by_date("2025-11-30"))
    asked = DeadlineVersion(
        given, by_date("2026-06-30"), date(2025, 8, 1), "письмо", words("нет денег"), approved=False
    )
    granted = DeadlineVersion(given, by_date("2026-03-31"), date(2025, 12, 1), "протокол")
    made.measure(deadlines=[first, asked])  # waits
    made.measure(deadlines=[first, asked, granted])  # settled in the quarter
    made.measure(deadlines=[first, replace(granted, on=date(2025, 5, 1))])  # earlier
    made.measure(deadlines=[first, replace(granted, on=date(2026, 2, 1))])  # not yet
    found = quarterly(made.plan(), Q4).form.amended
    assert [(one.measure.number, one.approved, one.on.month) for one in found] == [
        (1, False, 8),
        (2, True, 12),
    ]
    assert found[0].reason.ru == "нет денег"
    assert found[1].before is not None
    assert found[1].after is not None
    assert (found[1].before.phrase, found[1].after.phrase) == ("2025-11-30", "2026-03-31")


def test_problems_and_proposals() -> None:
    made = Plans()
    made.measure("2025-11-30", bodies=(RU, KZ))  # overdue, promised for later
    made.measure("2025-11-30")  # overdue, nobody promised
    made.measure("2025-12-31", bodies=(RU, KZ))  # done by both: confirmed
    made.measure("2025-12-31", bodies=(RU, KZ), control=[("2025-12-30", False)])  # taken off
    made.measure()  # contested
    made.say("2025-12-01", measure=1, promise="2026-06", by="oblast@RU-AST")
    for number in (3, 4):
        made.say("2025-12-10", "done", measure=number, by="oblast@RU-AST")
        made.say("2025-12-11", "done", measure=number, by="akimat@KZ-23")
    made.say("2025-12-01", measure=5, promise="2026", by="oblast@RU-AST")
    made.say("2025-12-01", measure=5, promise="2028", by="akimat@KZ-23")
    form = quarterly(made.plan(), Q4).form
    told = [(one.kind, one.measure.number) for one in form.problems]
    assert told == [
        (ProblemKind.OVERDUE, 1),
        (ProblemKind.OVERDUE, 2),
        (ProblemKind.CONTESTED, 5),
    ]
    assert form.problems[0].days == 31
    assert {voice.ref for voice in form.problems[2].voices} == {"oblast", "akimat"}
    moved, taken = form.proposals
    assert (moved.kind, moved.measure.number) == (ProposalKind.MOVE_DEADLINE, 1)
    assert moved.voice is not None
    assert moved.voice.ref == "oblast"
    assert (taken.kind, taken.measure.number) == (ProposalKind.TAKE_OFF_CONTROL, 3)


def test_a_problem_names_the_time_about_which_two_disagree() -> None:
    made = Plans()
    made.measure(every("quarterly"))
    for quarter, said in (("2025-34", "2025-07-10"), ("2025-35", "2025-10-10")):
        made.say(said, "done", by="oblast@RU-AST", occurrence=quarter)
        made.say(said, "in_progress", by="akimat@KZ-23", occurrence=quarter)
    report = quarterly(made.plan(), Q4)
    contested = [one for one in report.form.problems if one.kind is ProblemKind.CONTESTED]
    assert [one.occurrence for one in contested] == ["2025-34", "2025-35"]
    assert [one.occurrence for one in report.disputes] == ["2025-34", "2025-35"]


def test_assessments_of_the_quarter_the_whole_first_and_no_axis_moves() -> None:
    made = Plans()
    made.measure("2025-11-30")
    made.say("2025-12-01", "in_progress")
    plain = quarterly(made.plan(), Q4)
    told = (
        Assessment(f"{REF}/1", Q4, words("сделано"), date(2026, 1, 5), "ann"),
        Assessment(REF, Q4, words("хорошо"), date(2026, 1, 9), "bob"),
        Assessment(REF, Quarter(2025, 3), words("раньше"), date(2025, 10, 1), "ann"),
    )
    report = quarterly(made.plan(assessments=told), Q4)
    assert [(one.measure and one.measure.number, one.by) for one in report.assessments] == [
        (None, "bob"),
        (1, "ann"),
    ]
    assert replace(report, assessments=()) == plain
