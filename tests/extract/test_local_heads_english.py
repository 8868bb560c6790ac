"""English heads of counties, villages and offices that few countries have."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize("office", ["Warden", "Reeve", "Lord Warden", "Portreeve", "Ombudsman"])
def test_a_local_head_is_an_office_and_no_part_of_the_name(office: str) -> None:
    text = (
        "Karz County and Orwin County signed a fire protection agreement on Monday.\n\n"
        f"{office} Owen Brill of Karz County and Mayor Jalal Wells of Orwin County signed it."
    )
    draft = extract(text, Lang.EN)
    assert {(one.name, one.office, one.party) for one in draft.signatories} == {
        ("Owen Brill", office, "Karz County"),
        ("Jalal Wells", "Mayor", "Orwin County"),
    }


def test_a_place_called_warden_is_no_office() -> None:
    text = "A memorandum was signed by Warden Grain LLC and Karz University on Monday."
    assert extract(text, Lang.EN).parties == ("Warden Grain LLC", "Karz University")


def test_a_people_before_a_municipality_is_no_name_of_it() -> None:
    draft = extract(
        "Two towns sign\n\nMayor of the Turkish municipality of Orva Ben Holt and Mayor of Graz "
        "Ann Cruz signed a memorandum on Monday.",
        Lang.EN,
    )
    assert draft.parties == ("Orva", "Graz")
    assert {(one.name, one.party) for one in draft.signatories} == {
        ("Ben Holt", "Orva"),
        ("Ann Cruz", "Graz"),
    }
