"""What a report asks about promises that were given for single times of a recurring measure."""

from __future__ import annotations

from coopplan.model.period import Quarter
from coopplan.reports.change_answer import Word
from coopplan.reports.official_answer import ProblemKind, Proposal, ProposalKind
from coopplan.reports.quarterly import quarterly, weight
from coopplan.reports.quarterly_answer import DecisionKind
from tests.plans import Plans, every


def test_no_new_day_is_asked_for_a_time_that_was_done_late() -> None:
    made = Plans()
    made.measure(every("half_yearly"))
    made.say("2026-01-16", "planned", occurrence="2025-H2", promise="2026-02", bound="in")
    before = quarterly(made.plan(), Quarter(2026, 1))
    assert DecisionKind.PROMISE_NOT_KEPT in {one.kind for one in before.decisions}
    assert ProblemKind.NOT_KEPT in {one.kind for one in before.form.problems}
    made.say("2026-05-15", "done", occurrence="2025-H2", done_on="2026-05-15")
    made.say("2026-06-28", "done", occurrence="2026-H1", done_on="2026-06-28")
    after = quarterly(made.plan(), Quarter(2026, 2))
    assert DecisionKind.PROMISE_NOT_KEPT not in {one.kind for one in after.decisions}
    assert ProblemKind.NOT_KEPT not in {one.kind for one in after.form.problems}
    assert weight(made.state("2026-06-30")) == 0


def test_a_new_day_is_asked_for_a_time_while_another_one_is_done() -> None:
    made = Plans()
    made.measure(every("half_yearly"))
    for time, promise in (("2025-H2", "2026-02"), ("2025", "2026-03")):
        made.say("2026-01-16", "planned", occurrence=time, promise=promise, bound="in")
    made.say("2026-05-15", "done", occurrence="2025-H2")
    made.say("2026-06-28", "done", occurrence="2026-H1")
    problems = quarterly(made.plan(), Quarter(2026, 2)).form.problems
    asked = [one.occurrence for one in problems if one.kind is ProblemKind.NOT_KEPT]
    assert asked == ["2025"]  # its first half is open


def proposed(made: Plans) -> list[Proposal]:
    proposals = quarterly(made.plan(), Quarter(2025, 4)).form.proposals
    return [one for one in proposals if one.kind is ProposalKind.MOVE_DEADLINE]


def test_no_deadline_is_moved_for_a_time_that_was_not_missed() -> None:
    made = Plans()
    made.measure(every("quarterly"))
    made.say("2025-12-20", "planned", occurrence="2026-Q1", promise="2026-02", bound="in")
    assert [one.label for one in made.state("2025-12-31").missed] == ["2025-34", "2025-35"]
    assert proposed(made) == []
    made.say("2025-12-10", "planned", occurrence="2025-Q3", promise="2026-01", bound="in")
    assert [one.occurrence for one in proposed(made)] == ["2025-35"]


def test_a_promise_of_the_whole_or_of_a_period_with_a_missed_time_moves_the_deadline() -> None:
    for occurrence in (None, "2025"):
        made = Plans()
        made.measure(every("quarterly"))
        made.say("2025-12-10", "planned", occurrence=occurrence, promise="2026-01", bound="in")
        assert [one.occurrence for one in proposed(made)] == [occurrence]


def test_a_promise_under_another_name_of_its_time_moves_it_from_the_first_one() -> None:
    made = Plans()
    made.measure(every("yearly"))
    made.say("2026-01-16", "planned", occurrence="2025-Q4", promise="2026-05", bound="in")
    made.say("2026-02-10", "planned", occurrence="2025", promise="2026-07", bound="in")
    (told,) = quarterly(made.plan(), Quarter(2026, 1)).turned
    words = {turn.word: turn for turn in told.turns}
    assert words[Word.PROMISED].occurrences == ("2025",)
    assert (words[Word.SLIPPED].days, words[Word.SLIPPED].occurrences) == (61, ("2025",))
