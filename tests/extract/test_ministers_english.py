"""English ministers, envoys, railways and heads in turn sign for the side that the text tells."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _read(text: str) -> tuple[set[str], list[tuple[str, str | None]]]:
    draft = extract(text, Lang.EN)
    return set(draft.parties), [(one.name, one.party) for one in draft.signatories]


@pytest.mark.parametrize(
    "who",
    [
        "Minister of Fisheries Ann Cruz and Minister of Health and Sports Ben Holt",
        "Fisheries Minister Ann Cruz and Health and Sports Minister Ben Holt",
        "Ann Cruz, Deputy Minister of Fisheries, and Ben Holt, Minister for Health and Sports",
    ],
)
def test_ministers_of_one_country_sign_for_their_ministries(who: str) -> None:
    sides, signed = _read(f"A memorandum of understanding was signed on Monday by {who}.")
    own = ["Ministry of Fisheries", "Ministry of Health and Sports"]
    assert sides == set(own)
    assert signed == [("Ann Cruz", own[0]), ("Ben Holt", own[1])]


def test_ministers_of_two_countries_sign_for_no_ministries() -> None:
    text = (
        "Kenya and Mali signed an agreement on Monday. The agreement was signed by Minister of "
        "Fisheries Ann Cruz and Minister of Health Ben Holt."
    )
    assert _read(text)[0] == {"Kenya", "Mali"}


def test_ministers_of_one_field_sign_for_no_ministries() -> None:
    text = "An agreement was signed by Health Minister Ann Cruz and Health Minister Ben Holt."
    assert _read(text)[0] == set()


def test_a_minister_signs_with_a_body_of_nations_for_the_only_country() -> None:
    text = (
        "UNDP Resident Representative Ann Cruz and Minister of Fisheries Ben Holt signed an "
        "agreement on Monday. It helps Kenya to keep its lakes clean."
    )
    assert _read(text) == ({"UNDP", "Kenya"}, [("Ann Cruz", "UNDP"), ("Ben Holt", "Kenya")])


def test_with_a_museum_he_does_not() -> None:
    text = (
        "Ann Cruz, director of Karz Museum, and Minister of Fisheries Ben Holt signed an "
        "agreement on Monday. It helps Kenya to keep its lakes clean."
    )
    assert ("Ben Holt", "Kenya") not in _read(text)[1]


@pytest.mark.parametrize(
    ("office", "side"),
    [
        ("the Permanent Representative of Barbados", "Barbados"),
        ("the director general of the National Railways of Kenya", "National Railways of Kenya"),
        ("the head of the Railways of Orwin", "Railways of Orwin"),
    ],
)
def test_an_office_is_no_side_and_railways_are_whole(office: str, side: str) -> None:
    text = (
        f"The agreement was signed by the rector of Karz College, Ann Cruz, and {office}, Ben Holt."
    )
    assert _read(text) == (
        {"Karz College", side},
        [("Ann Cruz", "Karz College"), ("Ben Holt", side)],
    )


@pytest.mark.parametrize("end", ["Karz and Orwin", "Karz and Orwin respectively"])
def test_places_behind_names_are_theirs_in_turn(end: str) -> None:
    text = (
        "An agreement between Karz State and Orwin State was signed on Monday by governors Ann "
        f"Cruz and Ben Holt of {end}."
    )
    assert [one for _, one in _read(text)[1]] == ["Karz State", "Orwin State"]


def test_a_mayor_heads_the_town_before_its_state() -> None:
    text = "Karz, Ohio Mayor Ann Cruz and Orwin, Ontario Mayor Ben Holt signed an agreement."
    assert _read(text) == ({"Karz", "Orwin"}, [("Ann Cruz", "Karz"), ("Ben Holt", "Orwin")])


def test_a_town_where_it_was_signed_is_no_mayors() -> None:
    text = "At a ceremony in Graz, Linz Mayor Ann Cruz and Karz Mayor Ben Holt signed a pact."
    assert _read(text)[1] == [("Ann Cruz", "Linz"), ("Ben Holt", "Karz")]
