"""English: bodies whose names hold a town, somebody's name, several fields or a shortened head."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.tidied import tidied
from coopplan.model.text import Lang

SIGNED = "A memorandum of understanding was signed between {} and Tolm College in Graz on Monday."
NAMES = [
    "Indian Institute of Karz Orwin",
    "National Institute of Technology, Karz",
    "IIT Karz",
    "Sheikh Omar bin Nasir Al Tolm Cultural Centre",
    "Omar bin Nasir University of Health Sciences",
    "Imam Nasir Bin Omar University",
    "Omar bin Nasir School of Government",
    "Karz Orwin Centre for Research, Studies, and Agricultural Training",
    "Karz Charity International",
    "M. Karzin South Orwin University",
    "Dr. A.B. Karz Agricultural University",
    "Ohio Agriculture and Food Safety Authority",
    "Ohio State Oil and Industry University",
    "Roads and Transport Authority",
    "Securities and Exchange Commission",
    "British University in Karz",
    "King Karz City for Science",
    "Karz Police General Command",
    "Karz Science and Technology Park",
    "Al al-Karz University",
    "College of Law and Politics at Karz University",
    "Department of Roads – Ohio",
    "National Center for Odd Diseases",
    "Karz Werke AG",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_whole(name: str) -> None:
    assert extract(SIGNED.format(name), Lang.EN).parties == (name, "Tolm College")


@pytest.mark.parametrize("name", [*NAMES[-15:], "Polytechnic University of Karz"])
def test_a_name_behind_another_is_whole(name: str) -> None:
    text = f"Tolm College and {name} have signed an agreement on training."
    assert set(extract(text, Lang.EN).parties) == {name, "Tolm College"}


PARTS = [
    "the Ministry of Trade and Water Authority",
    "Ohio and Water Authority",
]


@pytest.mark.parametrize("said", PARTS)
def test_what_and_joins_is_no_name_where_it_is_part_of_another(said: str) -> None:
    text = f"An agreement was signed between {said} on Monday."
    assert "Water Authority" in extract(text, Lang.EN).parties


def test_companies_that_bear_a_short_form_are_sides() -> None:
    text = "The Ohio Port Authority and Karz Petrochemical Co. signed a memorandum on tar."
    assert set(extract(text, Lang.EN).parties) == {"Ohio Port Authority", "Karz Petrochemical Co."}


def test_a_commercial_director_is_of_the_side_for_which_he_signs() -> None:
    text = (
        "The MoU was signed on behalf of Karz Port by CEO Ann Cruz and Commercial Director Eva "
        "Lund, and on behalf of Tolm Port Authority by Chairman Ben Holt."
    )
    assert set(extract(text, Lang.EN).parties) == {"Karz Port", "Tolm Port Authority"}


def test_the_place_of_a_chief_minister_is_a_side() -> None:
    text = (
        "The agreement was signed by Ann Cruz, Chief Minister of Karz, and Ben Holt, Governor of "
        "Tolm Province, at the State Secretariat Building."
    )
    assert set(extract(text, Lang.EN).parties) == {"Karz", "Tolm Province"}


def test_the_letters_between_a_school_and_its_town_are_no_part_of_its_name() -> None:
    text = (
        "The Indian Institute of Technology (IIT) Karz has entered into an MoU with Tolm "
        "College.\n\nAnn Cruz, Principal, Tolm College, and Ben Holt, Director, IIT Karz, signed "
        "the MoU in the presence of Otto Sand, Dean."
    )
    found = extract(text, Lang.EN)
    assert set(found.parties) == {"Indian Institute of Technology Karz", "Tolm College"}
    assert {(one.name, one.party) for one in found.signatories} == {
        ("Ann Cruz", "Tolm College"),
        ("Ben Holt", "Indian Institute of Technology Karz"),
    }


def test_two_bodies_called_after_people_are_two() -> None:
    name = "Omar bin Nasir School of Science and Prince Saif bin Omar University"
    assert extract(SIGNED.format(name), Lang.EN).parties[:2] == tuple(name.split(" and "))


SHORTENED = [
    ("the Govt. of Ohio", "the Government of Ohio"),
    ("Gov't of Ohio and Karz Univ. Press", "Government of Ohio and Karz University Press"),
    ("signed with the Govt. The pact", "signed with the Government. The pact"),
]


@pytest.mark.parametrize(("text", "whole"), SHORTENED)
def test_a_shortened_head_is_read_in_full_where_it_stands(text: str, whole: str) -> None:
    found, places = tidied(text)
    assert found == whole
    assert len(places) == len(found)
    start = found.index("Government")
    assert text[places[start] : places[start + len("Government") - 1] + 1] in text
    assert text[places[start]] == "G"


def test_a_government_told_in_short_is_its_place() -> None:
    text = (
        "KARZ signs MoU with Govt. of Ohio\n\nDr. Ann Cruz, Director, signed the MoU on behalf of "
        "KARZ, while Ben Holt, Secretary, signed on behalf of the Govt. of Ohio."
    )
    found = extract(text, Lang.EN)
    assert set(found.parties) == {"KARZ", "Ohio"}
    assert ("Ben Holt", "Ohio") in {(one.name, one.party) for one in found.signatories}


def test_bodies_are_the_sides_where_only_the_headline_has_their_countries() -> None:
    text = (
        "UAE, US sign MoU on seeds\n\nThe UAE and the United States have agreed to farm "
        "together.\n\n"
        "According to the state news agency WAM, the Ministry of Farming (MoF) and the US Seed "
        "Agency (USSA) have signed a Memorandum of Understanding.\n\nSignatures were put by Omar "
        "Nasir, Deputy Minister of Farming, and Ben Holt, US Ambassador to the UAE."
    )
    assert set(extract(text, Lang.EN).parties) == {"Ministry of Farming", "US Seed Agency"}


def test_a_company_is_called_without_its_form_too() -> None:
    text = (
        "Karz University signed a memorandum with Tolm Steel Sdn Bhd.\n\nRepresenting Karz "
        "University at the ceremony was Prof. Ann Cruz, while Tolm Steel was represented by its "
        "Chief Executive Officer, Ben Holt. Deputy Vice-Chancellor Otto Sand looked on."
    )
    found = {(one.name, one.party) for one in extract(text, Lang.EN).signatories}
    assert found == {("Ann Cruz", "Karz University"), ("Ben Holt", "Tolm Steel Sdn Bhd")}


def test_a_society_that_ends_in_international_is_nobody() -> None:
    text = (
        "The Graz Karz Department signed an MoU with Tolm Charity International in order to "
        "provide housing for families. It was signed by His Excellency Engineer Omar Nasir Al "
        "Holt, Chairman of the Department, and His Excellency Sheikh Saqr bin Omar Al Sand, "
        "Chairman of the Association, in the presence of several officials."
    )
    names = {one.name for one in extract(text, Lang.EN).signatories}
    assert names == {"Omar Nasir Al Holt", "Saqr bin Omar Al Sand"}
    assert not any("Excellency" in one for one in extract(text, Lang.EN).parties)
