"""Visibility, the override of one statement by another, sides."""

from __future__ import annotations

import pytest

from coopplan.model.codes import Status, VoiceLevel
from coopplan.model.order import side_of
from tests.plans import KZ, RU, Plans


def told(*statements: tuple[str, str, str | None]) -> Plans:
    """A measure with statements (on, status, about)."""
    plan = Plans()
    plan.measure(in_plan="yes")
    for on, status, about in statements:
        plan.say(on, status, about=about)
    return plan


def test_as_of_filters_by_what_a_statement_is_about_and_not_by_its_day() -> None:
    letter = told(("2026-01-12", "in_progress", "2025-36"))
    assert letter.state("2025-12-30").visible == ()
    assert letter.state("2025-12-31").status is Status.IN_PROGRESS


def test_a_later_day_overrides_whatever_its_source_and_order_of_recording() -> None:
    plan = Plans()
    plan.measure()
    plan.source("act", "official_act")
    plan.say("2025-09-02", "in_progress")
    plan.say("2025-09-01", "planned", sources=["act"])
    assert plan.state("2025-12-31").status is Status.IN_PROGRESS


def test_of_two_that_overlap_the_narrower_wins() -> None:
    assert (
        told(("2025-09-10", "in_progress", None), ("2025-09", "planned", None))
        .state("2025-12-31")
        .status
        is Status.IN_PROGRESS
    )


def test_a_span_that_starts_after_the_other_ends_overrides_it() -> None:
    assert (
        told(("2025-08-31", "in_progress", None), ("2025-09", "suspended", None))
        .state("2025-12-31")
        .status
        is Status.SUSPENDED
    )


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_about_one_day_the_one_said_later_wins_in_any_order_of_recording(
    turned: bool,
) -> None:
    said = [
        ("2025-07-01", "in_progress", "2025-06-30"),
        ("2025-07-20", "done", "2025-06-30"),
    ]
    assert told(*(said[::-1] if turned else said)).state("2025-06-30").status is Status.DONE


def test_of_two_said_on_one_day_the_one_recorded_later_wins() -> None:
    said = [("2025-07-01", one, "2025-06-30") for one in ("done", "in_progress")]
    assert told(*said).state("2025-06-30").status is Status.IN_PROGRESS


def test_a_span_ends_with_its_publication() -> None:
    """Told in September and published on the 5th, it cannot contradict the 6th."""
    plan = Plans()
    plan.measure()
    plan.source("early", published="2025-09-05")
    plan.say("2025-09-06/2025-09-30", "in_progress")
    plan.say("2025-09", "planned", sources=["early"])
    assert plan.state("2025-12-31").status is Status.IN_PROGRESS
    assert [one.number for one in plan.state("2025-09-05").visible] == [2]
    assert plan.state("2025-09-04").visible == ()


def test_of_the_same_days_the_higher_tier_wins_then_the_later_recorded() -> None:
    plan = Plans()
    plan.measure()
    plan.source("act", "official_act")
    plan.say("2025-09-01", "in_progress", sources=["act"])
    plan.say("2025-09-01", "planned")
    assert plan.state("2025-12-31").status is Status.IN_PROGRESS
    plan.say("2025-09-01", "suspended", sources=["act"])
    assert plan.state("2025-12-31").status is Status.SUSPENDED


def test_approximate_widens_nothing() -> None:
    assert (
        told(("2025-09-01~", "in_progress", None), ("2025-09-02", "suspended", None))
        .state("2025-12-31")
        .status
        is Status.SUSPENDED
    )


def test_visible_statements_come_in_effective_order() -> None:
    plan = told(
        ("2025-09-10", "in_progress", None),
        ("2025-09", "planned", None),
        ("2025-08-01", "planned", None),
    )
    assert [one.number for one in plan.state("2025-12-31").visible] == [3, 2, 1]


def test_a_corrected_statement_is_gone_whatever_the_day() -> None:
    plan = Plans()
    plan.measure(in_plan="yes")
    wrong = plan.say("2025-09-01", "done")
    plan.say("2025-09-01", "in_progress", supersedes=wrong.ref)
    state = plan.state("2025-12-31")
    assert state.status is Status.IN_PROGRESS
    assert [one.number for one in state.visible] == [2]
    # A correction belongs to the second clock: also on a day before what it says.
    later = plan.say("2025-11-01", "planned", supersedes=plan.statements[1].ref)
    assert plan.state("2025-10-01").visible == ()
    assert plan.state("2025-12-31").visible == (later,)


def test_background_is_visible_and_counts_for_nothing() -> None:
    plan = Plans(signed="2025-04-14")
    plan.measure(in_plan="unknown")
    before = plan.say("2025-04-13", "done", done=(2, 5), promise="2026")
    state = plan.state("2025-12-31")
    assert state.background == {before.ref}
    assert state.visible == (before,)
    assert state.status is Status.PROPOSED
    assert state.by_side == ()
    assert state.parts is None
    assert [link.background for chain in state.chains for link in chain.links] == [True]
    signing = plan.say("2025-04-14", "planned")
    state = plan.state("2025-12-31")
    assert state.status_by == signing
    assert state.background == {before.ref}


def test_said_after_the_signing_about_a_day_before_it_counts() -> None:
    plan = Plans(signed="2025-04-14")
    plan.measure()
    plan.say("2025-05-01", "in_progress", about="2025-03")
    assert plan.state("2025-12-31").status is Status.IN_PROGRESS


@pytest.mark.parametrize(
    ("voice", "given", "side"),
    [
        ({"side": RU}, KZ, KZ),
        ({"side": RU}, None, RU),
        ({"side": "RU-MOS", "country": "RU"}, None, RU),
        ({"country": "KZ"}, None, KZ),
        ({"country": "TR"}, None, None),
        ({}, None, None),
        ({"country": "RU", "level": "publisher"}, None, None),
        ({"country": "RU", "level": "publisher", "side": RU}, None, RU),
    ],
)
def test_whose_side_a_statement_is_on(
    voice: dict[str, str], given: str | None, side: str | None
) -> None:
    plan = Plans()
    plan.measure()
    name = f"voice@{voice.pop('side', '')}".rstrip("@")
    plan.voice(name, level=VoiceLevel(voice.pop("level", "national")), **voice)
    said = plan.say("2025-09-01", by="voice", side=given)
    assert side_of(plan.plan(), said) == side


def test_a_country_with_two_parties_tells_no_side() -> None:
    plan = Plans(parties=("RU-AST", "RU-ORE", KZ))
    plan.measure()
    plan.voice("federal", country="RU")
    assert side_of(plan.plan(), plan.say("2025-09-01", by="federal")) is None
