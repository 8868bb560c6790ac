"""Disputes: what contradicts what, between whom, and how it is closed."""

from __future__ import annotations

import pytest

from coopplan.model.codes import DisputeKind, DisputeSubject, VoiceLevel
from coopplan.model.disputes import beyond_rounding, occurrence_of
from coopplan.model.state import Dispute, disputes_at_large
from tests.plans import KZ, RU, Plans, day, every, reading

NOW = "2025-12-31"
OBLAST, CUSTOMS, AKIMAT = "oblast@RU-AST", "customs@RU-AST", "akimat@KZ-23"


def told() -> Plans:
    plan = Plans()
    plan.measure()
    return plan


def disputes(plan: Plans, as_of: str = NOW) -> tuple[Dispute, ...]:
    return plan.state(as_of).disputes


@pytest.mark.parametrize(
    ("one", "other", "differ"),
    [
        (("2025", "by"), ("2026", "by"), True),
        (("2026", "by"), ("2025", "in"), True),
        (("2026", "by"), ("2026-06", "in"), False),
        (("2026", "in"), ("2026-12", "by"), False),
        (("2026-06", "in"), ("2026-12", "by"), False),
        (("2026-06", "in"), ("2026-12", "in"), True),
        (("2025", "in"), ("2026-12", "by"), True),
        (("2026-03", "in"), ("2026-06", "by"), True),
        (("2026-06", "in"), ("2026-36", "by"), True),
        (("2026/2027", "by"), ("2027", "by"), False),
        (("2026", "from"), ("2030", "in"), False),
        (("2027", "from"), ("2026", "in"), True),
        (("../2026-12-31", "by"), ("2026", "in"), False),
        (("../2026-12-31", "by"), ("2026-06", "in"), False),
        (("../2026-06-30", "by"), ("2026-05", "in"), True),
        (("2026/..", "in"), ("2028", "by"), False),
    ],
)
def test_standing_promises_that_do_not_overlap(
    one: tuple[str, str], other: tuple[str, str], differ: bool
) -> None:
    plan = told()
    plan.say("2025-05-01", by=OBLAST, promise=one[0], bound=one[1])
    plan.say("2025-06-01", by=AKIMAT, promise=other[0], bound=other[1])
    found = disputes(plan, "2025-12-30")
    assert bool(found) is differ
    for dispute in found:
        assert dispute.subject is DisputeSubject.PROMISE
        assert dispute.kind is DisputeKind.BETWEEN_SIDES
        assert (dispute.one.number, dispute.other.number) == (1, 2)


def test_only_the_newest_promise_of_a_voice_is_held_to_it() -> None:
    plan = told()
    plan.say("2025-05-01", by=OBLAST, promise="2026")
    plan.say("2025-06-01", by=AKIMAT, promise="2027")
    plan.say("2025-07-01", by=OBLAST, promise="2027-06")
    assert len(disputes(plan, "2025-06-30")) == 1
    assert disputes(plan) == ()


@pytest.mark.parametrize("status", ["done", "cancelled"])
def test_promises_of_a_closed_measure_are_disputed_no_more(status: str) -> None:
    plan = told()
    plan.say("2025-05-01", by=OBLAST, promise="2026")
    plan.say("2025-06-01", by=AKIMAT, promise="2027")
    plan.say("2025-07-01", status, by=OBLAST)
    assert disputes(plan) == ()


@pytest.mark.parametrize(
    ("first", "second", "second_on", "differ"),
    [
        ("in_progress", "planned", "2025-12-01", True),
        ("planned", "proposed", "2025-12-01", True),
        ("done", "in_progress", "2025-12-01", True),
        ("cancelled", "done", "2025-12-01", True),
        ("planned", "in_progress", "2025-06-30", True),
        ("planned", "in_progress", "2025-07-01", True),
        ("planned", "in_progress", "2025-07-02", False),
        ("proposed", "planned", "2025-06-02", False),
        ("in_progress", "suspended", "2025-06-02", False),
        ("suspended", "in_progress", "2025-06-02", False),
        ("suspended", "in_progress", "2025-12-01", False),
        ("in_progress", "done", "2025-12-01", False),
        ("done", "done", "2025-06-02", False),
    ],
)
def test_statuses_of_two_voices(first: str, second: str, second_on: str, differ: bool) -> None:
    plan = told()
    plan.say("2025-06-01", first, by=OBLAST)
    plan.say(second_on, second, by=AKIMAT)
    found = disputes(plan)
    assert bool(found) is differ
    assert all(dispute.subject is DisputeSubject.STATUS for dispute in found)


def test_words_about_one_occurrence_are_held_against_each_other_alone() -> None:
    plan = told()
    plan.say("2025-06-30", "done", by=OBLAST, occurrence="2025-Q2")
    plan.say("2025-09-30", "in_progress", by=AKIMAT, occurrence="2025-Q3")
    plan.say("2025-09-30", "planned", by=AKIMAT)
    assert disputes(plan) == ()
    other = plan.say("2025-07-01", "in_progress", by=AKIMAT, occurrence="2025-34")
    (found,) = disputes(plan)
    assert (found.subject, found.other) == (DisputeSubject.STATUS, other)


def test_a_voice_may_change_its_own_mind() -> None:
    plan = told()
    plan.say("2025-06-01", "in_progress", by=OBLAST)
    plan.say("2025-06-02", "planned", by=OBLAST)
    assert disputes(plan) == ()


def test_background_statuses_are_history() -> None:
    plan = told()
    plan.say("2025-04-01", "done", by=OBLAST)
    plan.say("2025-05-01", "planned", by=AKIMAT)
    assert disputes(plan) == ()


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (OBLAST, AKIMAT, DisputeKind.BETWEEN_SIDES),
        (OBLAST, CUSTOMS, DisputeKind.WITHIN_SIDE),
        (OBLAST, "bank", DisputeKind.BETWEEN_SIDES),
        (OBLAST, "paper", DisputeKind.IN_REPORTING),
    ],
)
def test_between_whom_it_stands(one: str, other: str, kind: DisputeKind) -> None:
    plan = told()
    plan.voice("paper", level=VoiceLevel.PUBLISHER)
    plan.say("2025-05-01", by=one, promise="2026")
    plan.say("2025-06-01", by=other, promise="2027")
    assert [dispute.kind for dispute in disputes(plan)] == [kind]


def test_a_joint_word_is_within_no_side() -> None:
    plan = told()
    plan.say("2025-05-01", by=OBLAST, promise="2026", side="joint")
    plan.say("2025-06-01", by=CUSTOMS, promise="2027", side="joint")
    assert [dispute.kind for dispute in disputes(plan)] == [DisputeKind.BETWEEN_SIDES]


def test_one_speech_in_two_versions() -> None:
    plan = told()
    plan.say("2025-05-01", "planned", promise="2026", sources=["tass"])
    plan.say("2025-05-01", "in_progress", promise="2027", sources=["lotos"])
    found = disputes(plan)
    assert [(one.subject, one.kind) for one in found] == [
        (DisputeSubject.PROMISE, DisputeKind.IN_REPORTING),
        (DisputeSubject.STATUS, DisputeKind.IN_REPORTING),
    ]


def test_papers_of_one_origin_and_other_days_are_no_two_versions() -> None:
    plan = told()
    plan.source("copy", origin="tass")
    plan.say("2025-05-01", promise="2026", sources=["tass"])
    plan.say("2025-05-01", promise="2027", sources=["copy"])
    assert disputes(plan) == ()
    month = told()
    month.say("2025-05", promise="2026", sources=["tass"])
    month.say("2025-05", promise="2027", sources=["lotos"])
    assert disputes(month) == ()


def test_a_settlement_closes_it_from_its_day() -> None:
    plan = told()
    taken = plan.say("2025-05-01", by=OBLAST, promise="2026")
    plan.say("2025-06-01", by=AKIMAT, promise="2027")
    settlement = plan.settle(taken, "2025-10-01")
    assert [one.settled for one in disputes(plan, "2025-09-30")] == [None]
    assert [one.settled for one in disputes(plan)] == [settlement]
    assert plan.state(NOW).open_disputes == ()
    plan.say("2025-11-01", by=AKIMAT, promise="2028")
    assert [one.settled for one in disputes(plan)] == [None]


def test_of_two_settlements_the_later_holds() -> None:
    plan = told()
    one = plan.say("2025-05-01", by=OBLAST, promise="2026")
    other = plan.say("2025-06-01", by=AKIMAT, promise="2027")
    last = plan.settle(other, "2025-11-01")
    plan.settle(one, "2025-10-01")
    assert [dispute.settled for dispute in disputes(plan)] == [last]


def readings(*told: tuple[str, str, str]) -> Plans:
    """Values of one indicator by voice and period."""
    plan = Plans()
    plan.measure()
    ref = plan.indicator("tonnes")
    for number, (voice, value, period) in enumerate(told, 1):
        plan.say(f"2025-06-{number:02}", by=voice, readings=[reading(ref, value, period)])
    return plan


def test_readings_of_one_indicator_period_and_coverage() -> None:
    plan = readings((OBLAST, "16.5", "2024"), (AKIMAT, "18", "2024"))
    [dispute] = disputes(plan)
    assert (dispute.subject, dispute.measure) == (DisputeSubject.READING, "AST-ATY-2025/1")
    assert disputes(readings((OBLAST, "16.5", "2024"), (AKIMAT, "18", "2023"))) == ()
    assert disputes(readings((OBLAST, "16.5", "2024"), (OBLAST, "18", "2024"))) == ()
    covered = readings((OBLAST, "16.5", "2024"))
    ref = covered.indicators[0].ref
    covered.say("2025-07-01", by=AKIMAT, readings=[reading(ref, "18", coverage="весь ЮФО")])
    assert disputes(covered) == ()


def test_readings_that_are_both_background_are_history() -> None:
    plan = readings((OBLAST, "16.5", "2024"))
    ref = plan.indicators[0].ref
    plan.statements.clear()
    plan.say("2025-03-01", by=OBLAST, readings=[reading(ref, "16.5")])
    plan.say("2025-03-02", by=AKIMAT, readings=[reading(ref, "18")])
    assert disputes(plan) == ()
    plan.say("2025-05-01", by="bank", readings=[reading(ref, "20")])
    assert len(disputes(plan)) == 2


def test_context_gives_no_reading_to_dispute() -> None:
    plan = readings((OBLAST, "16.5", "2024"))
    ref = plan.indicators[0].ref
    plan.say("2025-07-01", by=AKIMAT, scope="context", readings=[reading(ref, "18")])
    assert disputes(plan) == ()


def test_readings_of_an_indicator_at_large_belong_to_no_measure() -> None:
    plan = Plans()
    plan.measure()
    ref = plan.indicator("trade", measure=None)
    plan.say("2025-06-01", measure=None, by=OBLAST, readings=[reading(ref, "100")])
    plan.say("2025-06-02", by=AKIMAT, readings=[reading(ref, "150")])
    assert disputes(plan) == ()
    [dispute] = disputes_at_large(plan.plan(), day(NOW))
    assert dispute.measure is None


@pytest.mark.parametrize(
    ("one", "other", "beyond"),
    [
        (("16.5", "exact"), ("16.53", "exact"), False),
        (("16.5", "exact"), ("16.6", "exact"), True),
        (("16500", "exact"), ("16530", "exact"), False),
        (("16500", "exact"), ("16600", "exact"), True),
        (("1000", "exact"), ("1188", "exact"), True),
        (("400", "exact"), ("1000", "exact"), True),
        (("1000", "over"), ("1188", "exact"), False),
        (("1000", "over"), ("900", "exact"), True),
        (("1000", "under"), ("1188", "exact"), True),
        (("1000", "about"), ("1080", "exact"), False),
        (("0", "exact"), ("0", "exact"), False),
        (("3E+9", "exact"), ("3000000000", "exact"), False),
    ],
)
def test_what_is_beyond_rounding(
    one: tuple[str, str], other: tuple[str, str], beyond: bool
) -> None:
    a, b = (reading("i", value, qualifier=qualifier) for value, qualifier in (one, other))
    assert beyond_rounding(a, b) is beyond
    assert beyond_rounding(b, a) is beyond


def test_between_two_values_holds_all_between() -> None:
    yard = reading("i", "8", qualifier="between", high="10")
    assert not beyond_rounding(yard, reading("i", "9"))
    assert not beyond_rounding(yard, reading("i", "10"))
    assert beyond_rounding(yard, reading("i", "11"))


def test_days_promised_for_other_times_are_no_dispute() -> None:
    plan = Plans()
    plan.measure(every("half_yearly"), bodies=(RU, KZ))
    plan.say("2025-12-01", occurrence="2025-H2", promise="2026-02", by="oblast@RU-AST")
    plan.say("2025-12-01", occurrence="2026-H1", promise="2026-08", bound="in", by="akimat@KZ-23")
    assert plan.state("2025-12-31").disputes == ()
    plan.say("2025-12-02", occurrence="2025-H2", promise="2026-03", bound="in", by="akimat@KZ-23")
    (one,) = plan.state("2025-12-31").disputes
    assert occurrence_of(one.subject, one.one.occurrence) == "2025-H2"
