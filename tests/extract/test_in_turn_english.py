"""Signers named in the order of the sides, and whose voice a sentence lets them be."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.weights import Weights
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

BOTH = {("Ann Cruz", "Graz"), ("Ben Holt", "Linz")}
SAID = [
    (
        "LINZ, Austria – An agreement between Graz and Linz was signed by their mayors, Ann Cruz "
        "and Ben Holt."
    ),
    "A pact between Graz and Linz was signed by their respective mayors Ann Cruz and Ben Holt.",
    (
        "The agreement between Graz and Linz was signed by the mayors of both cities, Ann Cruz "
        "and Ben Holt."
    ),
    (
        "An agreement was concluded between Graz and Linz. It was signed by the heads of the two "
        "towns, Ann Cruz and Ben Holt."
    ),
]


@pytest.mark.weighed
@pytest.mark.parametrize("chance", [0.0, 1.0])
@pytest.mark.parametrize("text", SAID)
def test_each_signs_for_the_side_in_turn(
    monkeypatch: pytest.MonkeyPatch, text: str, chance: float
) -> None:
    monkeypatch.setattr(Weights, "chance", lambda *_: chance)
    monkeypatch.setattr("coopplan.extract.press_release.weighed", lambda read, _: read.sides)
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == BOTH


def test_more_people_than_sides_are_in_no_turn() -> None:
    text = (
        "An agreement between Graz and Linz was signed by their mayors, Ann Cruz, Otto Sand and "
        "Ben Holt."
    )
    assert not {("Ann Cruz", "Graz"), ("Otto Sand", "Linz")} <= {
        (one.name, one.party) for one in extract(text, Lang.EN).signatories
    }


def test_the_city_of_another_mayor_is_not_meant() -> None:
    text = (
        "An agreement was signed in Graz's City Hall by Mayor of Linz Ben Holt and the city's "
        "Mayor, Ann Cruz."
    )
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == BOTH


def test_a_clause_with_whilst_has_its_own_voice() -> None:
    text = (
        "Graz and Linz have signed an agreement.\n\nMayor Ann Cruz signed on behalf of Graz, "
        "whilst Ben Holt, Mayor of Linz, signed for his city."
    )
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == BOTH


def test_two_offices_with_a_list_share_a_voice() -> None:
    text = (
        "Graz University and Linz University have signed a memorandum.\n\nOn behalf of Graz "
        "University it was signed by Rector Otto Sand, while Vice Chancellor Ann Cruz and "
        "Director of Research, Trade and Culture Ben Holt signed for Linz University."
    )
    signed = {one.name: one.party for one in extract(text, Lang.EN).signatories}
    assert (signed["Ann Cruz"], signed["Ben Holt"]) == ("Linz University", "Linz University")


def test_a_name_behind_and_with_its_own_office_is_no_second_place() -> None:
    text = "The agreement was signed by Ann Cruz, mayor of Graz and Ben Holt, mayor of Linz."
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == BOTH
