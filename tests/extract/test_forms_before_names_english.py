"""Whole names of English bodies beside forms and organs, and of people beside their titles."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIGNED = "An agreement on training was signed between Tolm College and the {} on Monday."


@pytest.mark.parametrize(
    "name",
    [
        "Water Department of Karzin Autonomous Okrug – Orwin",
        "Federal Agency for Youth Affairs, Citizens Working Abroad, and Legal Aid",
        "Karz Harbor and Terminal District",
        "Orwin Flood Control and Water Conservation District",
    ],
)
def test_a_name_is_whole(name: str) -> None:
    assert extract(SIGNED.format(name), Lang.EN).parties == ("Tolm College", name)


@pytest.mark.parametrize(
    "said",
    [
        "Joint Stock Company 'Karz Railways'",
        "Joint-Stock Company Karz Railways",
        "open joint stock company “Karz Railways”",
        "Board of Karz Railways",
        "Management Board of Karz Railways",
        "Supervisory Board of the Karz Railways",
    ],
)
def test_a_company_is_called_without_its_form_and_its_organ(said: str) -> None:
    parties = extract(SIGNED.format(said), Lang.EN).parties
    assert parties == ("Tolm College", "Karz Railways")


def test_a_board_of_a_field_is_a_body() -> None:
    text = SIGNED.format("Board of Investment")
    assert extract(text, Lang.EN).parties == ("Tolm College", "Board of Investment")


@pytest.mark.parametrize("port", ["Port Houston", "Port Toronto"])
def test_a_port_is_called_by_its_town_behind_it(port: str) -> None:
    text = (
        f"The memorandum on tugs was signed by Ben Holt, Chief Commercial Officer of {port}, and "
        "Ann Cruz, Director of Karz Port Authority."
    )
    got = extract(text, Lang.EN)
    assert got.parties == (port, "Karz Port Authority")
    assert [one.party for one in got.signatories] == [port, "Karz Port Authority"]


def test_a_body_is_called_again_by_how_its_name_begins() -> None:
    text = (
        "Tolm College gets a partner\nAn agreement between Tolm College and the Federal Agency for "
        "Youth Affairs, Citizens Working Abroad, and Legal Aid has come into being: it was signed "
        "by Acting Rector of the college Ann Cruz and Eva Lund, Head of the agency.\nAs was said "
        "at the college by a representative of the Federal Agency, both will teach guides."
    )
    name = "Federal Agency for Youth Affairs, Citizens Working Abroad, and Legal Aid"
    assert extract(text, Lang.EN).parties == ("Tolm College", name)


def test_ministries_of_three_lands_are_three_sides() -> None:
    text = (
        "The programme of the Ministries of Sport of Chad, Mali and Togo has been extended. The "
        "agreement was signed today by Ann Cruz, State Secretary of the Ministry of Sport of Mali, "
        "Ben Holt, Undersecretary of the Ministry of Sport of Togo, and Eva Lund, Deputy Minister "
        "of Sport of Chad."
    )
    assert set(extract(text, Lang.EN).parties) == {
        f"Ministry of Sport of {land}" for land in ("Chad", "Mali", "Togo")
    }


def test_a_state_by_its_people_is_the_country() -> None:
    text = (
        "Malian Minister of Sport Ann Cruz was in Cork for the feast of the Irish State.\nThe two "
        "countries signed an agreement on rowing."
    )
    assert extract(text, Lang.EN).parties == ("Mali", "Ireland")


@pytest.mark.parametrize("title", ["Capitán", "Capitan", "Capitaine", "Señora", "Ingeniero"])
def test_a_title_of_another_language_is_no_part_of_a_name(title: str) -> None:
    text = (
        f"{title} Ana Maria Cruz, Director of Karz Port Authority, and Ben Holt, President of Tolm "
        "College, signed a memorandum on tugs."
    )
    names = [one.name for one in extract(text, Lang.EN).signatories]
    assert names == ["Ana Maria Cruz", "Ben Holt"]


@pytest.mark.parametrize("peer", ["Lord Holt", "Baroness Holt", "Lord Green"])
def test_a_peer_signs_by_his_title(peer: str) -> None:
    text = (
        f"The memorandum on rails was signed by Ann Cruz, President of Karz Railways, and {peer}, "
        "Britain's Minister for Trade."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", peer]


def test_a_lord_mayor_is_no_peer() -> None:
    text = "The agreement was signed by Ann Cruz, Lord Mayor of Cork, and the Lord Mayor Ben Holt."
    names = [one.name for one in extract(text, Lang.EN).signatories]
    assert all(not one.startswith("Lord") for one in names)


def test_a_board_of_one_person_is_no_side_and_letters_of_a_body_are_nobody() -> None:
    text = (
        "For the Karz Port Authority (KPA SA) the document was signed by Vice-President Ann Cruz, "
        "who acts as the One-Person Board. Tolm College was represented by its President Eva Lund. "
        "It is a memorandum on tugs."
    )
    got = extract(text, Lang.EN)
    assert "One-Person Board" not in got.parties
    assert all(one.name != "Kpa SA" for one in got.signatories)


def test_the_authority_of_a_port_is_called_whole() -> None:
    text = (
        "For the Port of Houston Authority the memorandum was signed by Ann Cruz, and for Tolm "
        "College by Eva Lund."
    )
    assert extract(text, Lang.EN).parties == ("Port of Houston Authority", "Tolm College")


@pytest.mark.parametrize("office", ["President of the Board of Directors", "Head", "Chairwoman"])
def test_a_body_in_quotation_marks_is_told_by_its_head(office: str) -> None:
    text = (
        'A memorandum on trade was concluded between the Karz Chamber of Commerce and "Tolm 2030". '
        "The signatories are the President of the Chamber, Ann Cruz, and the "
        f'{office} of "Tolm 2030", Eva Lund.'
    )
    got = extract(text, Lang.EN)
    assert got.parties == ("Karz Chamber of Commerce", "Tolm 2030")
    assert got.signatories[1].party == "Tolm 2030"
