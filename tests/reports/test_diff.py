"""Differences between quarters: their words one by one, and the law that they compose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.errors import BadPeriod
from coopplan.model.amendment import Amendment
from coopplan.model.codes import DeadlineKnown, FateCode, Mark, Status
from coopplan.model.deadline import Deadline
from coopplan.model.measure import ControlAct, DeadlineVersion, Wording
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import fold_all
from coopplan.reports.answers import Numbering
from coopplan.reports.change_answer import ChangeKind, Word
from coopplan.reports.diff import diff
from coopplan.reports.diff_answer import Diff, MeasureDiff
from coopplan.reports.quarterly import quarterly
from coopplan.reports.turns import turns
from tests.plans import ONGOING, Plans, agreement, by_date, every, words
from tests.strategies import days, plans

Q1, Q2, Q3, Q4 = (Quarter(2025, number) for number in (1, 2, 3, 4))
Q8 = Quarter(2026, 4)


def only(plans_: Plans, first: Quarter = Q2, last: Quarter = Q4) -> MeasureDiff:
    (found,) = diff(plans_.plan(), first, last).measures
    return found


def told(one: MeasureDiff) -> list[str]:
    return [turn.word.value for turn in one.turns]


def said(*status: tuple[str, str]) -> Plans:
    made = Plans()
    made.measure()
    for on, code in status:
        made.say(on, code)
    return made


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([("2025-05-01", "planned"), ("2025-08-01", "in_progress")], ["started"]),
        ([("2025-05-01", "proposed"), ("2025-08-01", "planned")], ["decided"]),
        ([("2025-05-01", "in_progress"), ("2025-08-01", "suspended")], ["suspended"]),
        ([("2025-05-01", "suspended"), ("2025-08-01", "in_progress")], ["resumed"]),
        ([("2025-05-01", "in_progress"), ("2025-08-01", "planned")], ["stepped_back"]),
        ([("2025-05-01", "in_progress"), ("2025-08-01", "done")], ["done"]),
        ([("2025-05-01", "in_progress"), ("2025-08-01", "cancelled")], ["dropped"]),
        ([("2025-05-01", "done"), ("2025-08-01", "in_progress")], ["changed_after_done"]),
        ([("2025-05-01", "in_progress"), ("2025-08-01", "in_progress")], []),
        ([("2025-05-01", "in_progress")], ["silent"]),
        ([("2025-05-01", "done")], []),
    ],
)
def test_words_for_a_change_of_status(history: list[tuple[str, str]], expected: list[str]) -> None:
    assert told(only(said(*history))) == expected


def test_what_was_done_and_undone_within_the_span_is_told() -> None:
    made = said(("2025-05-01", "in_progress"), ("2025-07-05", "done"), ("2025-11-01", "planned"))
    assert told(only(made)) == ["changed_after_done", "stepped_back"]


def test_a_silent_measure_cites_the_last_word_about_it() -> None:
    made = said(("2025-04-20", "planned"), ("2025-05-01", "in_progress"))
    one = only(made, last=Q8)
    assert told(one) == ["silent"]
    assert one.after is not None
    assert one.after.last is not None
    assert one.after.last.ref == "AST-ATY-2025/1#2"
    assert one.after.last.sources


def test_a_search_that_found_nothing_is_a_cause_and_breaks_no_silence() -> None:
    made = said(("2025-05-01", "in_progress"))
    made.say("2025-10-10", kind="searched", by=None)
    one = only(made)
    assert told(one) == ["silent"]
    assert [change.kinds for change in one.causes] == [(ChangeKind.SEARCHED,)]


def test_promises_move_by_voice_from_the_last_one_before() -> None:
    made = Plans()
    made.measure()
    made.say("2025-05-01", promise="2024-12")
    made.say("2025-08-01", promise="2026-12")
    made.say("2025-09-01", promise="2025-12")
    made.say("2025-08-02", promise="2026-12", by="akimat@KZ-23")
    made.say("2025-10-02", promise="2026-06", by="akimat@KZ-23")
    one = only(made)
    moved = {
        (turn.word.value, turn.voice.ref if turn.voice else None): turn.days for turn in one.turns
    }
    assert moved[("slipped", "oblast")] == 365
    assert moved[("pulled_in", "akimat")] == -184
    assert moved[("promised", "akimat")] is None
    assert [change.days for change in one.causes] == [730, None, -365, -184]


def test_a_promise_that_comes_back_has_not_moved_and_its_causes_are_told() -> None:
    made = Plans()
    made.measure()
    for on, promise in (("2025-05-01", "2026"), ("2025-08-01", "2027"), ("2025-11-01", "2026")):
        made.say(on, promise=promise)
    assert told(only(made)) == []
    assert [change.days for change in only(made).causes] == [365, -365]
    assert told(only(made, last=Q3)) == ["slipped"]


def test_a_promise_is_not_kept_when_its_last_day_has_gone() -> None:
    made = Plans()
    made.measure()
    made.say("2025-05-01", promise="2025-09")
    assert told(only(made)) == ["not_kept", "silent"]
    assert told(only(made, first=Q3)) == ["not_kept", "silent"]
    assert told(only(made, first=Q4, last=Q8)) == ["silent"]


def test_the_plans_deadline_passes_and_is_moved() -> None:
    made = Plans()
    made.measure("2025-08-31")
    made.measure("2025-12-31", moved=[("2026-03-31", "2025-11-11")])
    first, second = diff(made.plan(), Q2, Q4).measures
    assert [(turn.word, turn.days) for turn in first.turns[:1]] == [(Word.OVERDUE, 122)]
    assert [(turn.word, turn.days) for turn in second.turns[:1]] == [(Word.DEADLINE_MOVED, 90)]
    assert second.causes[0].basis == "протокол"


def test_disputes_arise_go_on_and_are_settled() -> None:
    made = Plans()
    made.measure()
    made.say("2025-08-01", promise="2026")
    other = made.say("2025-08-02", promise="2027", by="akimat@KZ-23")
    assert "disputed" in told(only(made, last=Q3))
    made.say("2025-10-02", promise="2026-06")
    assert "disputed" not in told(only(made, first=Q3)), "the same two voices still differ"
    made.settle(other, "2026-02-01")
    assert "settled" not in told(only(made, first=Q3))
    later = only(made, first=Q3, last=Quarter(2026, 1))
    assert "settled" in told(later)
    assert later.causes[-1].kinds == (ChangeKind.SETTLED,)
    assert "silent" in told(only(made, first=Q4, last=Quarter(2026, 1))), "an act is no word"


def test_a_dispute_ends_when_the_voices_agree() -> None:
    made = Plans()
    made.measure()
    made.say("2025-05-01", promise="2026")
    made.say("2025-05-02", promise="2027", by="akimat@KZ-23")
    made.say("2025-10-02", promise="2027")
    assert told(only(made)) == ["slipped", "agreed"]


def test_before_the_signing_there_is_nothing_and_all_measures_are_new() -> None:
    made = said(("2025-03-01", "planned"), ("2025-05-01", "in_progress"))
    one = only(made, first=Q1, last=Q2)
    assert one.before is None
    assert told(one) == ["new", "started"]
    assert [change.on for change in one.causes] == [date(2025, 5, 1)], "no background"


def test_a_promise_from_before_the_signing_is_no_first_promise() -> None:
    made = Plans()
    made.measure()
    made.say("2025-03-01", promise="2024-12")
    assert "promised" not in told(only(made, first=Q1, last=Q2))
    made.say("2025-05-01", promise="2026-12")
    one = only(made, first=Q1, last=Q2)
    assert "promised" not in told(one)
    assert [turn.days for turn in one.turns if turn.word is Word.SLIPPED] == [730]


def test_what_a_page_cites_is_numbered_first() -> None:
    made = said(("2025-05-01", "in_progress"))
    made.measure()
    made.say("2025-05-02", "planned", measure=2)
    made.say("2025-08-02", "in_progress", measure=2)
    found = diff(made.plan(), Q2, Q4)
    assert found.measures[1].causes[0].cause is not None
    assert found.measures[1].causes[0].cause.sources == (1,)
    assert found.measures[0].after is not None
    assert found.measures[0].after.last is not None
    assert found.measures[0].after.last.sources == (2,)


def amended(made: Plans, *acts: Amendment) -> tuple[MeasureDiff, ...]:
    return diff(made.plan(amendments=acts), Q2, Q4).measures


def test_a_measure_added_to_the_plan_is_new() -> None:
    made = said(("2025-05-01", "in_progress"))
    made.measure()
    made.measure()
    made.say("2025-05-01", measure=3)
    acts = [Amendment(f"AST-ATY-2025/{n}", date(2025, 8, 1), 7) for n in (2, 3)]
    first, second, third = amended(made, *acts)
    assert told(first) == ["silent"]
    assert (second.before, told(second)) == (None, ["new", "silent"])
    assert [(change.kinds, change.entry) for change in second.causes] == [((ChangeKind.ADDED,), 7)]
    assert third.before is not None, "somebody spoke of it before the register had it"
    later = diff(made.plan(amendments=acts), Q1.previous(), Q2).measures[1]
    assert (later.before, later.after, later.turns) == (None, None, ())


def test_a_measure_is_reworded_on_the_day_of_the_entry() -> None:
    made = said(("2025-05-01", "in_progress"))
    old, older = words("Старое"), words("Древнее")
    ref = made.measures[0].ref
    acts = (
        Amendment(ref, date(2025, 8, 1), 7, Wording(older, "health")),
        Amendment(ref, date(2026, 2, 1), 9, Wording(old, "transport")),
    )
    (one,) = amended(made, *acts)
    assert told(one) == ["reworded", "reclassified", "silent"]
    assert one.before is not None
    assert one.after is not None
    assert (one.before.title, one.after.title, one.measure.title) == (older, old, old)
    assert [(change.title_before, change.title_after) for change in one.causes] == [(older, old)]


def test_what_the_next_plan_leaves_out_is_not_taken_out_of_this_one() -> None:
    made = said(("2025-05-01", "in_progress"))
    made.measure("2025-11-30")
    made.measure()
    made.say("2025-12-01", "cancelled", measure=3)
    made.successor = agreement("AST-ATY-2026", signed="2025-11-01", succeeds="AST-ATY-2025")
    for number in (2, 3):
        made.fate(number, "dropped")
    _, second, third = diff(made.plan(), Q3, Q4).measures
    assert told(second) == ["left_out", "overdue", "silent"]
    assert second.after is not None
    assert second.after.mark is Mark.NOT_DONE_IN_TIME
    assert told(third) == ["dropped"]
    assert third.after is not None
    assert third.after.mark is Mark.CANCELLED


def test_a_fate_takes_effect_when_the_plan_that_follows_is_signed() -> None:
    made = said(("2025-05-01", "in_progress"))
    made.measure()
    made.successor = agreement("AST-ATY-2026", signed="2025-11-01", succeeds="AST-ATY-2025")
    made.fate(1, "kept", "AST-ATY-2026/4")
    made.fate(2, "dropped")
    first, second = diff(made.plan(), Q2, Q4).measures
    assert told(first) == ["carried_over"]
    assert told(second) == ["left_out", "silent"]
    (cause,) = first.causes
    assert cause.on == date(2025, 11, 1)
    assert cause.fate is not None
    assert cause.fate.code is FateCode.KEPT
    assert told(diff(made.plan(), Q2, Q3).measures[0]) == ["silent"]


def test_words_of_the_agreement_as_a_whole_stand_apart() -> None:
    made = said()
    made.say("2025-08-01", measure=None)
    found = diff(made.plan(), Q2, Q4)
    assert [change.measure for change in found.causes] == [None]
    assert found.words == {Word.SILENT: 1}


def test_the_later_day_must_be_the_later_one() -> None:
    made = said().plan()
    swapped = (
        (Q4, Q2, None, ("2025-Q4", "2025-Q2")),
        (Q2, Q4, date(2025, 6, 29), ("2025-06-30", "2025-06-29")),
    )
    for first, last, as_of, ends in swapped:
        with pytest.raises(BadPeriod) as refused:
            diff(made, first, last, as_of)
        assert (refused.value.fields["start"], refused.value.fields["end"]) == ends
    assert diff(made, Q4, Q4).causes == ()


def test_as_of_cuts_the_later_quarter() -> None:
    made = said(("2025-05-01", "planned"), ("2025-12-20", "in_progress"))
    assert told(diff(made.plan(), Q2, Q4, date(2025, 12, 1)).measures[0]) == ["silent"]
    assert told(diff(made.plan(), Q2, Q4, date(2026, 12, 1)).measures[0]) == ["started"]


# --- the law ------------------------------------------------------------------------------------


@st.composite
def amended_plans(draw: st.DrawFn) -> Plan:
    """A random history in which the plan's own text changes too."""
    plan = draw(plans(measures=2, most=10))
    refs = [measure.ref for measure in plan.measures]
    acts: list[Amendment] = []
    for on in sorted(draw(st.lists(days, max_size=3))):
        ref = draw(st.sampled_from(refs))
        new = draw(st.booleans()) and all(act.measure != ref for act in acts)
        old = Wording(words(draw(st.sampled_from("абв"))), draw(st.sampled_from(["trade", "it"])))
        acts.append(Amendment(ref, on, 1, None if new else old))
    made = Plans()
    made.measures = list(plan.measures)
    for n in draw(st.sets(st.integers(1, 2))):
        made.fate(n, draw(st.sampled_from(["kept", "dropped", "undecided"])), "AST-ATY-2026/1")
    signed = draw(days).isoformat()
    following = agreement("AST-ATY-2026", signed=signed, succeeds="AST-ATY-2025")
    controls = tuple(ControlAct(on, draw(st.booleans())) for on in draw(st.lists(days, max_size=2)))
    return replace(
        plan,
        amendments=tuple(acts),
        fates=tuple(made.fates),
        successor=draw(st.sampled_from([None, following])),
        measures=(replace(plan.measures[0], controls=controls), *plan.measures[1:]),
    )


quarters = st.integers(Quarter(2024, 4).index, Quarter(2026, 2).index).map(Quarter.at)


def numbered(plan: Plan) -> Numbering:
    """Every source under the same number, whatever is mentioned first."""
    numbering = Numbering(plan)
    for ref in sorted(plan.sources):
        numbering.number([ref])
    return numbering


def composed(one: Diff, other: Diff) -> Diff:
    """The diff of two spans that follow one another."""
    measures = []
    for left, right in zip(one.measures, other.measures, strict=True):
        assert left.after == right.before
        causes = left.causes + right.causes
        words_ = turns(left.before, right.after, causes)
        name = right.measure if right.after or not left.before else left.measure
        measures.append(MeasureDiff(name, left.before, right.after, causes, words_))
    found = dict.fromkeys(Word, 0)
    for measure in measures:
        for word in {turn.word for turn in measure.turns}:
            found[word] += 1
    return replace(
        other,
        first=one.first,
        state_before=one.state_before,
        words={word: count for word, count in found.items() if count},
        measures=tuple(measures),
        causes=one.causes + other.causes,
    )


@settings(max_examples=150, deadline=None)
@given(plan=amended_plans(), span=st.lists(quarters, min_size=3, max_size=3).map(sorted))
def test_the_diffs_of_two_spans_compose(plan: Plan, span: list[Quarter]) -> None:
    first, middle, last = span
    one = diff(plan, first, middle, numbering=numbered(plan))
    other = diff(plan, middle, last, numbering=numbered(plan))
    assert composed(one, other) == diff(plan, first, last, numbering=numbered(plan))


@settings(max_examples=50, deadline=None)
@given(plan=amended_plans(), quarter=quarters)
def test_a_diff_with_itself_has_no_cause_and_at_most_silence(plan: Plan, quarter: Quarter) -> None:
    found = diff(plan, quarter, quarter)
    for one in found.measures:
        assert one.before == one.after
        assert one.causes == ()
        assert {turn.word for turn in one.turns} <= {Word.SILENT, Word.NEW}


@settings(max_examples=100, deadline=None)
@given(plan=plans(measures=3), quarter=quarters)
def test_next_to_each_other_silence_is_that_of_the_fold(plan: Plan, quarter: Quarter) -> None:
    found = diff(plan, quarter.previous(), quarter)
    silent = [
        one.measure.ref for one in found.measures if Word.SILENT in {t.word for t in one.turns}
    ]
    states = fold_all(plan, quarter.last, quarter)
    assert silent == [state.measure.ref for state in states if state.silent]


@settings(max_examples=50, deadline=None)
@given(plan=plans(measures=3), quarter=quarters)
def test_the_quarterly_report_says_the_same_words(plan: Plan, quarter: Quarter) -> None:
    report = quarterly(plan, quarter)
    found = diff(plan, quarter.previous(), quarter)
    assert {one.measure.ref: one.turns for one in report.turned} == {
        one.measure.ref: one.turns for one in found.measures if one.turns
    }
    causes = [change for one in found.measures for change in one.causes] + list(found.causes)
    assert len(causes) == len(report.changes)


@settings(max_examples=100, deadline=None)
@given(plan=plans(measures=2), span=st.lists(quarters, min_size=2, max_size=2).map(sorted))
def test_done_is_told_when_and_only_when_it_became_so(plan: Plan, span: list[Quarter]) -> None:
    """Held against the fold alone."""
    first, last = span
    found = diff(plan, first, last)
    for one, state in zip(found.measures, fold_all(plan, last.last, last), strict=True):
        if one.after is None:
            continue
        assert one.after.status is state.status
        was = one.before.status if one.before else None
        became = state.status is Status.DONE and was is not Status.DONE
        assert became == (Word.DONE in {turn.word for turn in one.turns})


def recurring(*done: tuple[str, str]) -> Plans:
    """A quarterly measure of 2025 with words about its times."""
    made = Plans()
    made.measure(every("quarterly"))
    for on, occurrence in done:
        made.say(on, "done", occurrence=occurrence)
    return made


def of_times(one: MeasureDiff) -> list[tuple[str, tuple[str, ...]]]:
    return [
        (turn.word.value, turn.occurrences) for turn in one.turns if turn.word.value != "silent"
    ]


def test_a_time_that_was_missed_is_told_by_its_name() -> None:
    made = recurring(("2025-06-20", "2025-Q2"))
    assert of_times(only(made, Q2, Q3)) == []
    assert of_times(only(made, Q3, Q4)) == [("overdue", ()), ("missed", ("2025-35",))]
    later = only(made, Q4, Quarter(2026, 1))
    assert of_times(later) == [("missed", ("2025-36",))]
    assert later.after is not None
    assert (later.after.missed, later.after.overdue_days) == (("2025-35", "2025-36"), 182)


def test_no_longer_overdue_is_told_with_the_word_that_made_it_so() -> None:
    made = recurring(("2025-12-20", "2025-Q4"))
    one = only(made, Q3, Q4)
    assert of_times(one) == [("missed", ("2025-35",)), ("caught_up", ()), ("started", ())]
    assert [cause.cause.occurrence for cause in one.causes if cause.cause] == ["2025-Q4"]
    assert one.after is not None
    assert one.after.missed == ("2025-34", "2025-35")


def test_a_time_done_after_its_day_is_told_as_made_good() -> None:
    made = recurring(("2025-06-20", "2025-Q2"), ("2026-01-20", "2025-Q3"))
    one = only(made, Q4, Quarter(2026, 1))
    assert of_times(one) == [("missed", ("2025-36",)), ("made_up", ("2025-35",))]
    made.say("2026-02-01", "cancelled", occurrence="2025-Q4")
    assert of_times(only(made, Q4, Quarter(2026, 1))) == [
        ("made_up", ("2025-35",)),
        ("time_called_off", ("2025-36",)),
    ]


def of_late(one: MeasureDiff) -> list[tuple[str, dict[str, int]]]:
    return [
        (turn.word.value, dict(zip(turn.occurrences, turn.late, strict=True)))
        for turn in one.turns
        if turn.late
    ]


def test_a_time_done_late_between_two_ends_is_told_with_its_days() -> None:
    made = recurring()
    made.say("2025-06-20", "done", occurrence="2025-Q2", done_on="2025-06-20")
    made.say("2025-11-20", "done", occurrence="2025-Q3", done_on="2025-11-11")
    assert of_late(only(made, Q2, Q3)) == []
    assert of_late(only(made, Q2, Q4)) == [("time_done_late", {"2025-35": 42})]
    assert of_late(only(made, Q3, Q4)) == [("time_done_late", {"2025-35": 42})]
    assert of_late(only(made, Q4, Quarter(2026, 1))) == []
    made.say("2026-02-10", "done", occurrence="2025-Q4", done_on="2026-02-10")
    assert of_late(only(made, Q4, Quarter(2026, 1))) == [("time_done_late", {"2025-36": 41})], (
        "all times are done: nothing is missed, and one was late"
    )


def test_one_made_good_has_its_days_and_is_told_once() -> None:
    made = recurring()
    made.say("2026-01-20", "done", occurrence="2025-Q3", done_on="2026-01-18")
    assert of_late(only(made, Q4, Quarter(2026, 1))) == [("made_up", {"2025-35": 110})]


def test_one_day_told_of_several_times_makes_none_of_them_late() -> None:
    made = Plans()
    made.measure(every("monthly"))
    made.say("2025-10-02", "done", occurrence="2025-Q3", done_on="2025-09-30")
    assert of_late(only(made, Q2, Q3)) == []
    made.say("2025-12-20", "done", occurrence="2025-11", done_on="2025-12-10")
    assert of_late(only(made, Q2, Q4)) == [("time_done_late", {"2025-11": 10})]


def off(one: MeasureDiff) -> list[tuple[str | None, tuple[str, ...]]]:
    return [
        (turn.voice.ref if turn.voice else None, turn.occurrences)
        for turn in one.turns
        if turn.word is Word.TIME_CALLED_OFF
    ]


def test_a_time_called_off_is_told_with_who_did_it() -> None:
    made = recurring()
    made.say("2025-07-14", "cancelled", occurrence="2025-Q3")
    made.say("2025-07-15", "planned", occurrence="2025-Q4", by="akimat@KZ-23")
    assert off(only(made, Q2, Q3)) == [("oblast", ("2025-35",))]
    assert off(only(made, Q3, Q4)) == []
    made.say("2025-11-01", "cancelled", occurrence="2025-Q4", by=None, side="joint")
    assert off(only(made, Q2, Q4)) == [("oblast", ("2025-35",)), (None, ("2025-36",))]
    made.say("2025-12-01", "done", occurrence="2025-Q4")
    assert off(only(made, Q3, Q4)) == [], "it was held"


def test_a_measure_called_off_as_a_whole_has_no_time_called_off() -> None:
    made = recurring()
    made.say("2025-07-14", "cancelled")
    assert off(only(made, Q2, Q3)) == []


def test_another_mark_is_told_where_nothing_else_tells_why() -> None:
    made = recurring()
    made.say("2025-06-20", "in_progress", occurrence="2025-Q2", done=(1, 3))
    made.say("2025-06-30", "done", occurrence="2025-Q2")
    made.say("2025-07-10", "in_progress", occurrence="2025-Q3", done=(1, 3))
    made.say("2025-09-30", "done", occurrence="2025-Q3")
    (turn,) = [turn for turn in only(made, Q3, Q4).turns if turn.marks]
    assert turn.marks == (Mark.PARTLY_DONE, Mark.IN_PROGRESS)


@given(plans())
@settings(max_examples=40)
def test_no_mark_changes_without_a_word(plan: Plan) -> None:
    for first, last in ((Q1, Q2), (Q2, Q4), (Q4, Q8)):
        for one in diff(plan, first, last).measures:
            if one.before and one.after and one.before.mark is not one.after.mark:
                assert one.changed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (every("quarterly"), every("half_yearly")),
        (every("yearly"), by_date("2026-06-30")),
        (by_date("2026-06-30"), ONGOING),
    ],
)
def test_a_deadline_that_is_no_single_day_moves_by_its_words(
    before: Deadline, after: Deadline
) -> None:
    made = Plans()
    given_, moved = (
        DeadlineVersion(DeadlineKnown.GIVEN, deadline, on)
        for deadline, on in ((before, None), (after, date(2025, 8, 15)))
    )
    made.measure(deadlines=[given_, moved])
    made.say("2025-08-20", "done", occurrence="2025-Q3")
    one = only(made, Q2, Q3)
    (turn,) = [turn for turn in one.turns if turn.word is Word.DEADLINE_MOVED]
    assert (turn.days, turn.deadlines) == (None, (before.phrase, after.phrase))
    (cause,) = [cause for cause in one.causes if cause.kinds == (ChangeKind.DEADLINE_MOVED,)]
    assert cause.deadlines == (before.phrase, after.phrase)
    assert None in (cause.due_before, cause.due_after)


def test_a_single_day_moves_by_days_and_from_no_deadline_by_words() -> None:
    made = Plans()
    made.measure("2025-12-31", moved=[("2026-03-31", "2025-08-11")])
    made.measure(moved=[("2026-03-31", "2025-08-11")])
    first, second = diff(made.plan(), Q2, Q3).measures
    moved = [turn for one in (first, second) for turn in one.turns if turn.word != "silent"]
    assert [(turn.days, turn.deadlines) for turn in moved] == [
        (90, None),
        (None, (None, "2026-03-31")),
    ]
