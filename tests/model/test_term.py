"""The state of an agreement and the share of its period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from coopplan.model.agreement import Signing
from coopplan.model.codes import AgreementState
from coopplan.model.moment import Moment
from coopplan.model.state import agreement_state, share_of_period, signed_day
from tests.plans import agreement, day


@pytest.mark.parametrize(
    ("as_of", "state"),
    [
        ("2025-04-13", AgreementState.DRAFT),
        ("2025-04-14", AgreementState.IN_FORCE),
        ("2027-12-31", AgreementState.IN_FORCE),
        ("2028-01-01", AgreementState.EXPIRED),
    ],
)
def test_from_signing_to_the_end_of_its_period(as_of: str, state: AgreementState) -> None:
    assert agreement_state(agreement(), day(as_of)) is state


def test_unknown_where_no_source_tells_that_it_was_signed() -> None:
    assert agreement_state(agreement(signed=None), day("2025-12-31")) is AgreementState.UNKNOWN
    in_force = agreement(signed=None, in_force_on=Moment.parse("2025-06"))
    assert agreement_state(in_force, day("2025-06-30")) is AgreementState.IN_FORCE


def test_signed_and_not_yet_in_force_is_a_draft() -> None:
    later = agreement(in_force_on=Moment.parse("2025-06-01"))
    assert agreement_state(later, day("2025-05-31")) is AgreementState.DRAFT


def test_ended_early() -> None:
    ended = agreement(ended_on=Moment.parse("2026-03-01"))
    assert agreement_state(ended, day("2026-02-28")) is AgreementState.IN_FORCE
    assert agreement_state(ended, day("2026-03-01")) is AgreementState.ENDED_EARLY
    on_time = agreement(ended_on=Moment.parse("2027-12-31"))
    assert agreement_state(on_time, day("2028-01-01")) is AgreementState.EXPIRED


def test_superseded_once_the_successor_is_signed_and_its_period_has_begun() -> None:
    old = agreement("AST-ATY-2023", signed="2023-02-01", period="2023/2026")
    new = agreement(succeeds="AST-ATY-2023")
    assert agreement_state(old, day("2025-04-13"), new) is AgreementState.IN_FORCE
    assert agreement_state(old, day("2025-04-14"), new) is AgreementState.SUPERSEDED
    ahead = agreement(succeeds="AST-ATY-2023", signed="2025-04-14", period="2026/2028")
    assert agreement_state(old, day("2025-12-31"), ahead) is AgreementState.IN_FORCE
    assert agreement_state(old, day("2026-01-01"), ahead) is AgreementState.SUPERSEDED
    after = agreement(succeeds="AST-ATY-2023", signed="2027-04-14", period="2027/2029")
    assert agreement_state(old, day("2027-05-01"), after) is AgreementState.EXPIRED
    stranger = agreement(succeeds="ORE-WKO-2025")
    assert agreement_state(old, day("2025-12-31"), stranger) is AgreementState.IN_FORCE


def test_the_signing_day_is_the_earlier_of_the_moment_and_the_latest_day() -> None:
    assert signed_day(agreement(signed="2025-04")) == day("2025-04-30")
    narrowed = Signing(on=Moment.parse("2025-04"), latest=day("2025-04-14"))
    made = replace(agreement(), signing=narrowed)
    assert signed_day(made) == day("2025-04-14")
    made = replace(agreement(), signing=Signing(latest=day("2025-04-20")))
    assert signed_day(made) == day("2025-04-20")


@pytest.mark.parametrize(
    ("as_of", "share"),
    [
        ("2024-12-31", Fraction(0)),
        ("2025-01-01", Fraction(1, 1095)),
        ("2025-12-31", Fraction(1, 3)),
        ("2027-12-31", Fraction(1)),
        ("2030-01-01", Fraction(1)),
    ],
)
def test_share_of_the_period(as_of: str, share: Fraction) -> None:
    assert share_of_period(agreement(), day(as_of)) == share


@pytest.mark.parametrize("period", [None, "2025/..", "../2027"])
def test_an_open_period_has_no_share(period: str | None) -> None:
    assert share_of_period(agreement(period=period), date(2025, 12, 31)) is None
