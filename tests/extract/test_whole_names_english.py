"""English names of places and bodies are read whole, and words that are no names make none."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

PLACES = [
    # a head that belongs to the name, and one that only says what the place is
    ("Mayor of Karz Town Ann Cruz", "Karz Town"),
    ("the Mayor of Quezon City, Ann Cruz,", "Quezon City"),
    ("Graz Town Mayor Ann Cruz", "Graz"),
    ("Eastern aimag Governor Ann Cruz", "Eastern Aimag"),
    # a stop inside a name
    ("Mayor of St. Orwin Ann Cruz", "St. Orwin"),
    ("the Mayor of Mt. Karz, Ann Cruz,", "Mt. Karz"),
    ("Premier Ann Cruz of St. Vincent and the Grenadines", "Saint Vincent and the Grenadines"),
    ("Prime Minister Ann Cruz of St. Kitts and Nevis", "Saint Kitts and Nevis"),
    # a state that a country is called like, the letters of a country, a title with a stop
    ("Ann Cruz, Governor of Niger State,", "Niger State"),
    ("US Secretary of Energy Ann Cruz", "United States"),
    ("the Governor of Karz County, HE. Ann Cruz,", "Karz County"),
    # a number for a name
    ("Ann Cruz, Governor of Province 3,", "Province 3"),
    ("the Governor of Region IV-B, Ann Cruz,", "Region IV-B"),
    # words that rank a mayor
    ("Karz Lord Mayor Ann Cruz", "Karz"),
    ("Deputy Lord Mayor Ann Cruz of Karz", "Karz"),
    ("Acting Executive Mayor of Karz Ann Cruz", "Karz"),
]


@pytest.mark.parametrize(("by", "place"), PLACES)
def test_a_place_is_called_by_its_whole_name(by: str, place: str) -> None:
    text = f"A memorandum was signed by {by} and Governor of Ohio Ben Holt on Monday."
    assert extract(text, Lang.EN).signatories[0].party == place


@pytest.mark.parametrize("rank", ["Lord", "Former", "City", "Provincial", "State"])
def test_what_ranks_a_head_is_no_place(rank: str) -> None:
    text = f"{rank} Mayor Ann Cruz and Governor of Ohio Ben Holt signed a memorandum on Monday."
    assert rank not in extract(text, Lang.EN).parties


BODIES = [
    (
        "President of the Association of Chadian Local Government",
        "Association of Chadian Local Government",
    ),
    (
        "Chairman of the Grain Development and Regulatory Authority",
        "Grain Development and Regulatory Authority",
    ),
    ("Director of the Saudi Fund for Housing", "Saudi Fund for Housing"),
    ("Director of the Graz-based Karz Orchard Society", "Karz Orchard Society"),
    ("Rector of Karz Women's University", "Karz Women's University"),
    (
        "Director of the Seed Division of the General Administration of Ports of Chad",
        "General Administration of Ports of Chad",
    ),
    (
        "Director of the Policy and Planning Department of the Ministry of Trade of Chad",
        "Ministry of Trade of Chad",
    ),
    (
        "Director of the Seed Department of the Ministry of Food, Ports and Light Industry of Chad",
        "Ministry of Food, Ports and Light Industry of Chad",
    ),
]


@pytest.mark.parametrize(("office", "body"), BODIES)
def test_a_body_is_called_by_its_whole_name(office: str, body: str) -> None:
    text = f"A memorandum was signed by Ann Cruz, {office}, and Ben Holt, Governor of Ohio."
    assert extract(text, Lang.EN).signatories[0].party == body


def test_each_head_named_before_his_place_has_his_own() -> None:
    text = "Governor Ann Cruz of Karz and Governor Ben Holt of Orwin signed a memorandum on Monday."
    assert [one.party for one in extract(text, Lang.EN).signatories] == ["Karz", "Orwin"]


def test_a_plural_head_gives_each_of_a_list_his_own_place() -> None:
    text = (
        "Governors Ann Cruz of Karz, Ben Holt of Orwin and Cy Dunn of Tolm signed a memorandum "
        "on Monday."
    )
    parties = [one.party for one in extract(text, Lang.EN).signatories]
    assert parties == ["Karz", "Orwin", "Tolm"]


def test_letters_of_money_are_no_country() -> None:
    text = "Karz and Orwin signed a memorandum worth US$5 million. They pay in US dollars."
    assert extract(text, Lang.EN).parties == ("Karz", "Orwin")


@pytest.mark.parametrize("lead", ["Graz-based Karz", "Chad's Karz"])
def test_a_body_is_called_without_the_place_where_it_sits(lead: str) -> None:
    text = f"{lead} News Agency and Orwin University signed a memorandum on Monday."
    assert extract(text, Lang.EN).parties == ("Karz News Agency", "Orwin University")


def test_a_premier_of_an_australian_state_speaks_for_it() -> None:
    text = "Tasmanian Premier Ann Cruz and South Australian Premier Ben Holt signed an agreement."
    assert extract(text, Lang.EN).parties == ("Tasmania", "South Australia")


def test_who_held_the_meeting_signed_nothing() -> None:
    text = (
        "A plan was signed by Governor of Ohio Ann Cruz and Governor of Utah Ben Holt at a meeting "
        "held by Council Secretary Eve Sand."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", "Ben Holt"]


@pytest.mark.parametrize("organ", ["Board of the", "Supervisory Board of the", "Board of"])
def test_a_board_is_but_an_organ_of_a_society(organ: str) -> None:
    text = (
        f"Ann Cruz, Chairman of the {organ} Union of Bakers of Chad, and Park Min-so, Director of "
        "the Mali Association of Grain Industry (MAGI), have signed a memorandum in Graz."
    )
    draft = extract(text, Lang.EN)
    bodies = ("Union of Bakers of Chad", "Mali Association of Grain Industry")
    assert draft.parties == bodies
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Ann Cruz", bodies[0]),
        ("Park Min-so", bodies[1]),
    ]


@pytest.mark.parametrize("title", ["Shaikh", "Sheikh", "Shaykha"])
def test_a_title_is_no_part_of_an_arabic_name(title: str) -> None:
    text = f"Mayor Ann Cruz and Governor {title} Omar bin Nasir Al Karz signed a memorandum."
    names = [one.name for one in extract(text, Lang.EN).signatories]
    assert names == ["Ann Cruz", "Omar bin Nasir Al Karz"]
