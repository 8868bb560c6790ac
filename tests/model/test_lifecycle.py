"""Status, confirmation, evidence, marks, control, lapse, fates: the rules one by one."""

from __future__ import annotations

import pytest

from coopplan.model.codes import Evidence, Mark, Schedule, Status
from tests.plans import KZ, ONGOING, RU, Plans, agreement, day, every, words

OBLAST, AKIMAT = "oblast@RU-AST", "akimat@KZ-23"
NOW = "2025-12-31"


def one(
    deadline: str | None = None, *, in_plan: str = "yes", bodies: tuple[str, ...] = ()
) -> Plans:
    """A plan with one measure."""
    plan = Plans()
    plan.measure(deadline, in_plan=in_plan, bodies=bodies)
    return plan


@pytest.mark.parametrize(
    ("in_plan", "status"),
    [("yes", Status.PLANNED), ("no", Status.PROPOSED), ("unknown", Status.PROPOSED)],
)
def test_without_any_word_the_plan_itself_tells(in_plan: str, status: Status) -> None:
    plan = one(in_plan=in_plan)
    plan.say("2025-05-01", None)
    state = plan.state(NOW)
    assert (state.status, state.status_by) == (status, None)
    assert state.evidence is Evidence.CLAIMED
    assert plan.state("2025-04-13").status is Status.PROPOSED


def test_the_latest_word_of_each_side_and_of_all() -> None:
    plan = one()
    plan.say("2025-05-01", "planned", by=OBLAST)
    first = plan.say("2025-06-01", "in_progress", by=AKIMAT)
    joint = plan.say("2025-06-15", "in_progress", by=OBLAST, side="joint")
    last = plan.say("2025-07-01", "suspended", by=OBLAST)
    plan.say("2025-07-15", None, by=OBLAST)
    nobody = plan.say("2025-06-20", "planned", by="bank")
    state = plan.state(NOW)
    assert state.by_side == ((RU, last), (KZ, first), ("joint", joint), (None, nobody))
    assert (state.status, state.status_by) == (Status.SUSPENDED, last)
    assert state.mark is Mark.SUSPENDED


@pytest.mark.parametrize("scope", ["event", "programme", "context", "part"])
def test_only_scope_measure_carries_the_lifecycle(scope: str) -> None:
    plan = one()
    plan.say("2025-05-01", "done", scope=scope)
    state = plan.state(NOW)
    assert state.status is (Status.IN_PROGRESS if scope == "event" else Status.PLANNED)
    assert state.by_side == ()


@pytest.mark.parametrize(
    ("status", "lifted"),
    [
        (None, Status.IN_PROGRESS),
        ("planned", Status.PLANNED),
        ("proposed", Status.PLANNED),
        ("cancelled", Status.PLANNED),
    ],
)
def test_an_event_that_is_only_announced_lifts_nothing(status: str | None, lifted: Status) -> None:
    plan = one()
    plan.say("2025-05-01", status, scope="event")
    assert plan.state(NOW).status is lifted


@pytest.mark.parametrize("status", ["suspended", "done", "cancelled"])
def test_an_event_lifts_to_in_progress_at_most(status: str) -> None:
    plan = one()
    plan.say("2025-05-01", status)
    plan.say("2025-06-01", scope="event")
    assert plan.state(NOW).status is Status(status)


def test_a_word_after_the_event_decides_again() -> None:
    plan = one()
    plan.say("2025-05-01", scope="event")
    plan.say("2025-06-01", "planned")
    assert plan.state("2025-05-31").status is Status.IN_PROGRESS
    assert plan.state(NOW).status is Status.PLANNED


def test_a_part_moves_the_count_and_is_work_seen() -> None:
    plan = one()
    plan.say("2025-05-01", scope="part", done=(0, 5))
    assert plan.state(NOW).status is Status.PLANNED
    plan.say("2025-06-01", scope="part", done=(4, 5))
    state = plan.state(NOW)
    assert state.parts == (4, 5)
    assert (state.status, state.mark) == (Status.IN_PROGRESS, Mark.PARTLY_DONE)
    plan.say("2025-07-01", scope="part", done=(5, 5))
    assert plan.state(NOW).mark is Mark.IN_PROGRESS


def test_done_by_one_side_is_claimed_by_it() -> None:
    plan = one(bodies=(RU, KZ))
    plan.say("2025-05-01", "done", by=AKIMAT)
    state = plan.state(NOW)
    assert (state.mark, state.mark_side) == (Mark.DONE_CLAIMED, KZ)
    assert not state.confirmed


def test_done_is_confirmed_by_an_official_act() -> None:
    plan = one(bodies=(RU, KZ))
    plan.source("act", "official_act")
    plan.say("2025-05-01", "done", by=AKIMAT, sources=["act"])
    state = plan.state(NOW)
    assert (state.mark, state.mark_side) == (Mark.DONE_CONFIRMED, None)
    assert (state.confirmed, state.evidence) == (True, Evidence.DOCUMENTED)


def test_an_act_about_something_else_confirms_nothing() -> None:
    plan = one(bodies=(RU, KZ))
    plan.source("act", "official_act")
    plan.say("2025-05-01", "in_progress", by=AKIMAT, sources=["act"])
    plan.say("2025-06-01", "done", by=AKIMAT)
    assert not plan.state(NOW).confirmed


def test_done_is_confirmed_by_every_side_that_has_bodies() -> None:
    both = one(bodies=(RU, KZ))
    both.say("2025-05-01", "done", by=AKIMAT)
    both.say("2025-06-01", "done", by=OBLAST)
    assert both.state(NOW).confirmed
    assert not both.state("2025-05-31").confirmed
    single = one(bodies=(KZ,))
    single.say("2025-05-01", "done", by=AKIMAT)
    assert single.state(NOW).confirmed


def test_where_no_bodies_are_known_every_party_has_to_say_so() -> None:
    plan = one()
    plan.say("2025-05-01", "done", by=AKIMAT)
    assert not plan.state(NOW).confirmed
    plan.say("2025-06-01", "done", by=OBLAST)
    assert plan.state(NOW).confirmed


def test_a_joint_word_is_that_of_every_side_until_one_says_otherwise() -> None:
    plan = one(bodies=(RU, KZ))
    plan.say("2025-05-01", "done", by=OBLAST, side="joint")
    assert plan.state(NOW).confirmed
    plan.say("2025-06-01", "in_progress", by=AKIMAT)
    plan.say("2025-07-01", "done", by=OBLAST)
    state = plan.state(NOW)
    assert (state.status, state.confirmed) == (Status.DONE, False)


def test_the_day_done_is_the_one_told_else_the_first_that_tells_it() -> None:
    plan = one()
    plan.say("2025-05-01", "done", by=AKIMAT)
    plan.say("2025-06-01", "done", by=OBLAST)
    assert plan.state(NOW).done_on == day("2025-05-01")
    plan.say("2025-07-01", "done", by=OBLAST, done_on="2025-04-20")
    assert plan.state(NOW).done_on == day("2025-04-20")


def test_a_side_that_still_denied_it_does_not_agree_on_the_day() -> None:
    plan = one()
    plan.say("2025-06-30", "done", by=OBLAST)
    plan.say("2025-06-30", "in_progress", by=AKIMAT)
    plan.say("2025-09-30", "done", by=AKIMAT)
    assert plan.state(NOW).done_on == day("2025-09-30")
    plan.say("2025-10-10", "done", by=OBLAST, done_on="2025-06-20")
    assert plan.state(NOW).done_on == day("2025-09-30")
    plan.say("2025-10-20", "done", by=AKIMAT, done_on="2025-06-22")
    assert plan.state(NOW).done_on == day("2025-06-22")


def test_a_denial_before_the_day_or_of_no_side_contests_nothing() -> None:
    plan = one()
    plan.say("2025-05-31", "in_progress", by=AKIMAT)
    plan.say("2025-06-30", "done", by=OBLAST)
    plan.say("2025-07-15", "in_progress", by="bank")
    plan.say("2025-07-20", "done", by="bank")
    plan.say("2025-09-30", "done", by=AKIMAT)
    assert plan.state(NOW).done_on == day("2025-06-30")


def test_sources_of_one_origin_count_once() -> None:
    plan = one()
    plan.source("press-service")
    for paper in ("paper-1", "paper-2", "paper-3"):
        plan.source(paper, origin="Press-service")
    plan.say("2025-05-01", "in_progress", sources=["paper-1", "paper-2", "press-service"])
    plan.say("2025-06-01", "in_progress", sources=["paper-3"])
    state = plan.state(NOW)
    assert (state.evidence, state.origins) == (Evidence.CLAIMED, 1)
    plan.say("2025-07-01", "in_progress", sources=["independent"])
    state = plan.state(NOW)
    assert (state.evidence, state.origins) == (Evidence.CORROBORATED, 2)


def test_both_sides_corroborate_with_one_origin() -> None:
    plan = one()
    plan.source("agency")
    plan.say("2025-05-01", "in_progress", by=OBLAST, sources=["agency"])
    plan.say("2025-05-02", "in_progress", by=AKIMAT, sources=["agency"])
    state = plan.state(NOW)
    assert (state.evidence, state.origins) == (Evidence.CORROBORATED, 1)


def test_a_source_of_both_sides_corroborates_and_one_of_no_side_does_not() -> None:
    plan = one()
    plan.source("communique", "both_sides")
    plan.say("2025-05-01", "in_progress", sources=["communique"])
    assert plan.state(NOW).evidence is Evidence.CORROBORATED
    alone = one()
    alone.source("agency")
    alone.say("2025-05-01", "in_progress", by=OBLAST, sources=["agency"])
    alone.say("2025-05-02", "in_progress", by="bank", sources=["agency"])
    assert alone.state(NOW).evidence is Evidence.CLAIMED


def test_events_support_a_measure_in_progress() -> None:
    plan = one()
    plan.say("2025-05-01", "in_progress")
    plan.say("2025-06-01", scope="event")
    state = plan.state(NOW)
    assert (state.evidence, state.origins) == (Evidence.CORROBORATED, 2)
    plan.say("2025-07-01", "done")
    state = plan.state(NOW)
    assert (state.evidence, state.origins) == (Evidence.CLAIMED, 1)


def test_what_a_side_said_before_it_said_otherwise_supports_nothing() -> None:
    plan = one()
    plan.say("2025-05-01", "in_progress")
    plan.say("2025-06-01", "suspended")
    plan.say("2025-07-01", "in_progress")
    state = plan.state(NOW)
    assert (state.evidence, state.origins) == (Evidence.CLAIMED, 1)


def test_no_evidence_has_its_last_search() -> None:
    plan = one()
    plan.say("2025-05-01", kind="searched", by=None)
    last = plan.say("2025-08-01", kind="searched", by=None, where=words("сайты сторон"))
    state = plan.state(NOW)
    assert (state.evidence, state.origins, state.last_search) == (Evidence.NONE, 0, last)
    assert state.last_heard is None


@pytest.mark.parametrize(
    ("deadline", "statuses", "expected"),
    [
        ("2025-06-30", ["cancelled"], Mark.CANCELLED),
        ("2025-06-30", ["done"], Mark.DONE_CLAIMED),
        ("2025-06-30", ["suspended"], Mark.NOT_DONE_IN_TIME),
        (None, ["suspended"], Mark.SUSPENDED),
        ("ongoing", ["proposed"], Mark.ONGOING),
        ("ongoing", ["suspended"], Mark.SUSPENDED),
        ("2026-06-30", ["in_progress"], Mark.IN_PROGRESS),
        ("2026-06-30", ["proposed"], Mark.PROPOSED),
        ("2026-06-30", ["planned"], Mark.NOT_DUE),
        ("2025-12-31", ["planned"], Mark.NOT_DUE),
        (None, ["planned"], Mark.NOT_STARTED),
        (None, [], Mark.NOT_STARTED),
        ("none", [], Mark.NOT_STARTED),
    ],
)
def test_the_first_mark_that_matches(
    deadline: str | None, statuses: list[str], expected: Mark
) -> None:
    plan = Plans()
    plan.measure(ONGOING if deadline == "ongoing" else deadline)
    for status in statuses:
        plan.say("2025-05-01", status)
    assert plan.state(NOW).mark is expected


def test_lapsed_when_the_agreement_ended_and_it_was_not_done() -> None:
    plan = one()
    plan.say("2025-05-01", "in_progress")
    assert not plan.state("2027-12-31").lapsed
    state = plan.state("2028-01-01")
    assert (state.lapsed, state.mark, state.silent) == (True, Mark.NOT_DONE_IN_TIME, False)
    plan.say("2027-06-01", "done")
    assert not plan.state("2028-01-01").lapsed


@pytest.mark.parametrize("code", ["kept", "reworded", "merged", "split", "carried_over"])
def test_carried_over_to_the_plan_that_goes_on_with_it(code: str) -> None:
    plan = one("2025-06-30")
    plan.say("2025-05-01", "done")
    plan.fate(1, code, "AST-ATY-2026/4")
    plan.successor = agreement("AST-ATY-2026", signed="2025-09-01", succeeds="AST-ATY-2025")
    assert plan.state("2025-08-31").carried_to is None
    state = plan.state("2025-09-01")
    assert (state.carried_to, state.mark) == ("AST-ATY-2026", Mark.CARRIED_OVER)
    assert state.schedule is Schedule.NOT_COUNTED


@pytest.mark.parametrize("code", ["dropped", "finished", "undecided"])
def test_other_fates_carry_nothing_over(code: str) -> None:
    plan = one()
    plan.fate(1, code, "AST-ATY-2026/4")
    assert plan.state(NOW).carried_to is None


def test_control_is_the_keepers_last_act() -> None:
    plan = Plans()
    plan.measure(control=[("2025-10-01", False), ("2025-05-01", True)])
    assert plan.state("2025-04-30").under_control is None
    assert plan.state("2025-09-30").under_control is True
    assert plan.state("2025-10-01").under_control is False


def test_a_settlement_decides_against_the_other_word() -> None:
    plan = one(bodies=(RU, KZ))
    done = plan.say("2025-09-01", "done", by=OBLAST)
    other = plan.say("2025-09-10", "in_progress", by=AKIMAT)
    plan.settle(done, "2025-10-01")
    before, after = plan.state("2025-09-30"), plan.state("2025-10-01")
    assert (before.status, before.disputes[0].settled) == (Status.IN_PROGRESS, None)
    assert (after.status, after.status_by) == (Status.DONE, done)
    assert after.open_disputes == ()
    assert after.by_side == ((RU, done), (KZ, other))
    assert not after.confirmed
    again = plan.say("2025-11-01", "in_progress", by=AKIMAT)
    state = plan.state(NOW)
    assert (state.status, state.status_by) == (Status.IN_PROGRESS, again)
    assert len(state.open_disputes) == 1


def test_a_settlement_knows_nothing_of_what_was_recorded_after_it() -> None:
    plan = one()
    done = plan.say("2025-09-01", "done", by=OBLAST, entry=1)
    plan.settle(done, "2025-10-01", entry=2)
    plan.say("2025-09-10", "in_progress", by=AKIMAT, entry=3)
    assert plan.state(NOW).status is Status.IN_PROGRESS


def test_recurring_deadline_without_a_term_is_folded_too() -> None:
    plan = Plans(signed=None, period=None)
    plan.measure(every("yearly"))
    assert plan.state(NOW).schedule is Schedule.DUE_THIS_PERIOD
