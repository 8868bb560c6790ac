"""The Karauzek checkpoint of the seed agreement: what the rules give on the real facts."""

from __future__ import annotations

import pytest

from coopplan.model.codes import DisputeKind, DisputeSubject, Evidence, Mark, Schedule, Status
from coopplan.model.state import Kept, MeasureState
from tests.plans import Plans

OBLAST, FEDERAL = "oblast@RU-AST", "rosgranstroy@RU-AST"


def karauzek() -> Plans:
    """The lifecycle, promise and programme statements of the facts file, as the data has them."""
    told = Plans(signed="2025-04-14~")
    told.measure(in_plan="unknown")
    told.say("2019-06-21", "proposed", by=OBLAST)
    told.say("2023-03-16", "planned", by=FEDERAL, promise="2025", sources=["rgs-0316"])
    told.say("2023-03-16", "planned", by=OBLAST, promise="2024-12", sources=["tass-0316"])
    told.say("2024-07-04", scope="programme", by="deputy-pm", promise="2027-12")
    told.say("2024-07-31", "planned", by=OBLAST, promise="2025", bound="in")
    told.say("2025-03~", by=FEDERAL, promise="2027", bound="in", sources=["chech"])
    told.say("2025-04-09", "in_progress", by=OBLAST, promise="2026-12")
    told.say("2025-04-14~", "in_progress", by=OBLAST, sources=["lotos"])
    told.say("2025-07-01", scope="context", by="carriers")
    told.say("2025-10-08~", scope="programme", by="ministries@joint", promise="2026/2027")
    told.say("2025-10-10", "in_progress", by=OBLAST, promise="2026-12", sources=["nak-1010"])
    told.say("2025-11-25", "in_progress", by=OBLAST, sources=["nak-1125"])
    told.say("2026-03-03", scope="programme", by="kz-transport", promise="2027")
    return told


@pytest.fixture(scope="module")
def state() -> MeasureState:
    return karauzek().state("2025-12-31")


def test_chains_of_the_oblast_and_of_the_federal_customer(state: MeasureState) -> None:
    chains = {chain.voice: chain for chain in state.chains}
    assert set(chains) == {"oblast", "rosgranstroy"}
    oblast = chains["oblast"]
    ends = [(link.promise.moment.edtf, link.days_from_first) for link in oblast.links]
    assert ends == [("2024-12", None), ("2025", 365), ("2026-12", 730), ("2026-12", 730)]
    assert [link.days_from_previous for link in oblast.links] == [None, 365, 365, 0]
    assert [link.background for link in oblast.links] == [True, True, True, False]
    assert oblast.kept is Kept.STANDING
    assert oblast.current is oblast.last
    assert oblast.slip_days == 730
    assert oblast.age_days == 82
    federal = chains["rosgranstroy"]
    assert [link.days_from_first for link in federal.links] == [None, 730]
    assert federal.current is not None


def test_programmes_bound_and_promise_nothing(state: MeasureState) -> None:
    bounds = [(one.voice, one.promise and one.promise.moment.edtf) for one in state.programmes]
    assert bounds == [("deputy-pm", "2027-12"), ("ministries", "2026/2027")]


def test_the_two_offices_of_one_side_differ(state: MeasureState) -> None:
    [dispute] = state.disputes
    assert dispute.subject is DisputeSubject.PROMISE
    assert dispute.kind is DisputeKind.WITHIN_SIDE
    assert (dispute.one.voice, dispute.other.voice) == ("rosgranstroy", "oblast")
    assert dispute.settled is None


def test_axes_and_mark(state: MeasureState) -> None:
    assert state.status is Status.IN_PROGRESS
    assert state.status_by is not None
    assert state.status_by.said_on.edtf == "2025-11-25"
    assert state.schedule is Schedule.BY_PROMISE
    assert state.mark is Mark.IN_PROGRESS
    assert state.evidence is Evidence.CORROBORATED
    assert not state.silent


def test_before_the_signing_day_the_meeting_of_2023_is_one_dispute_and_background() -> None:
    state = karauzek().state("2023-12-31")
    assert state.status is Status.PROPOSED
    [dispute] = state.disputes
    assert {dispute.one.voice, dispute.other.voice} == {"oblast", "rosgranstroy"}


def test_a_promise_whose_day_passed_is_not_kept_and_no_longer_disputed() -> None:
    told = Plans()
    told.measure()
    told.say("2025-05-01", by=OBLAST, promise="2025")
    told.say("2025-05-02", by=FEDERAL, promise="2027")
    assert len(told.state("2025-12-31").disputes) == 1
    after = told.state("2026-01-01")
    assert after.disputes == ()
    assert [chain.kept for chain in after.chains] == [Kept.NOT_KEPT, Kept.STANDING]
    assert after.chains[0].current is None
    assert after.chains[0].age_days == 245
