"""How English sides are called: their whole names, their short ones, and words that name none."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

WHOLE = [
    "Otto I University",
    "Karz & Orwin Seeds Co. Ltd.",
    "Karz/Orwin County Port Commission",
    "Kazakh National Karz University",
    "Latvia Mali Trade Association",
    "Qatar Chamber",
    "China Council for the Promotion of Grain Trade",
]


@pytest.mark.parametrize("name", WHOLE)
def test_a_body_is_named_whole(name: str) -> None:
    text = (
        f"The {name} and Gumri Polytechnic sign a pact\n\nA memorandum was signed on Monday "
        f"between the {name} and Gumri Polytechnic."
    )
    assert extract(text, Lang.EN).parties == (name, "Gumri Polytechnic")


SHORT = [
    # letters in the order of another language
    ("Karz Canal Authority (ACK)", "Karz Canal Authority", "the ACK"),
    # another name, a beginning of the name, the name of a port's authority
    ("Karz Dock Board, also known as the Port of Karz,", "Karz Dock Board", "the Port of Karz"),
    ("Karz Chamber of Trade", "Karz Chamber of Trade", "the Karz Chamber"),
    ("Karz Port Authority", "Karz Port Authority", "Karz Port"),
    # what it is
    ("Karz Grain Organization", "Karz Grain Organization", "the organization"),
]


@pytest.mark.parametrize(("said", "name", "short"), SHORT)
def test_a_short_name_is_the_same_side(said: str, name: str, short: str) -> None:
    text = (
        f"The {said} and Gumri Polytechnic have concluded an agreement.\n\n"
        f"Ann Cruz signed it on behalf of Gumri Polytechnic, Ben Holt on behalf of {short}."
    )
    assert [(one.name, one.party) for one in extract(text, Lang.EN).signatories] == [
        ("Ann Cruz", "Gumri Polytechnic"),
        ("Ben Holt", name),
    ]


def test_a_ministry_has_the_formal_name_that_the_text_gives_it() -> None:
    text = (
        "Mali's Ministry of Trade and Karz University to work together\n\nAn agreement was signed "
        "by Karz University and the Ministry of Trade of the Republic of Mali. It names a rector."
    )
    assert extract(text, Lang.EN).parties == (
        "Karz University",
        "Ministry of Trade of the Republic of Mali",
    )


def test_the_ministry_is_that_of_all_its_fields() -> None:
    text = (
        "The Ministry of Seeds, Fields and Trade of the Republic of Mali received Karz University."
        "\n\nA memorandum was signed between the Ministry and Karz University."
    )
    assert extract(text, Lang.EN).parties == (
        "Ministry of Seeds, Fields and Trade of the Republic of Mali",
        "Karz University",
    )


GOVERNED = [
    "the governor of Karz of Mali, Ann Cruz,",
    "President of Karz Hon. Ann Cruz",
]


@pytest.mark.parametrize("by", GOVERNED)
def test_a_governed_place_ends_before_its_country_and_a_title(by: str) -> None:
    text = f"A memorandum was signed by {by} and Governor of Ohio Ben Holt on Monday."
    assert extract(text, Lang.EN).signatories[0].party == "Karz"


def test_a_state_behind_an_article_is_not_the_country_called_so() -> None:
    text = "The Niger State Government has signed an agreement with Karz University."
    assert extract(text, Lang.EN).parties == ("Niger State", "Karz University")


def test_the_sort_of_a_government_names_no_side() -> None:
    text = (
        "NATIONAL GOVERNMENT, KARZ SIGN AN AGREEMENT\n\nAn agreement has been signed by the "
        "National Government and the Autonomous Karz Government. Prime Minister of Mali Hon. "
        "Ben Holt and President of Karz Hon. Ann Cruz signed it."
    )
    found = extract(text, Lang.EN)
    assert found.parties == ("Mali", "Karz")
    assert {(one.name, one.party) for one in found.signatories} == {
        ("Ben Holt", "Mali"),
        ("Ann Cruz", "Karz"),
    }


def test_what_a_city_is_to_be_names_none() -> None:
    text = (
        "Smart city project discussed in Graz\n\nThe governor of Karz Region, Ann Cruz, received "
        "the head of the Orwin Seed Association, Ben Holt. A smart city was discussed."
    )
    assert "Smart" not in extract(text, Lang.EN).parties


@pytest.mark.parametrize("name", ["Wa", "Karz"])
def test_whoever_is_signed_for_is_a_side(name: str) -> None:
    text = (
        f"{name} and Orwin are sister cities now\n\nA memorandum makes them partners.\n\n"
        f"Mr Ben Holt, Chief Executive, signed for {name} while the Mayor, Ms Ann Cruz, initialled "
        "for Orwin. The Mayor of Tolm, Eve Sand, looked on."
    )
    found = extract(text, Lang.EN)
    assert found.parties == (name, "Orwin")
    assert {(one.name, one.party) for one in found.signatories} == {
        ("Ben Holt", name),
        ("Ann Cruz", "Orwin"),
    }


def test_a_company_is_told_by_its_country_and_sort() -> None:
    text = (
        "A memorandum was signed by Ben Holt, Chairman of the Malian meat processor Karz Golden "
        "Lamb, and Ann Cruz, Chairman of Orwin Seeds LLC."
    )
    assert extract(text, Lang.EN).parties == ("Karz Golden Lamb", "Orwin Seeds LLC")


def test_a_board_of_directors_is_no_body_of_its_own() -> None:
    text = (
        "A memorandum was signed by Ben Holt, Chairman of the Board of Directors of the Karz Seed "
        "Association, and Ann Cruz, Director of Orwin Seeds LLC."
    )
    assert extract(text, Lang.EN).parties == ("Karz Seed Association", "Orwin Seeds LLC")


def test_a_surname_is_no_side() -> None:
    text = (
        "Holt receives guests in Ohio\n\nOhio Governor Ben Holt received the Governor of Utah, Ann "
        "Cruz, for talks on the agreement of the two states. Holt and Cruz want new programmes. "
        "Cruz said that Ohio and Utah will work on them. Holt said so, too."
    )
    assert extract(text, Lang.EN).parties == ("Ohio", "Utah")


def test_ministers_of_three_countries_stand_in_the_order_of_these() -> None:
    text = (
        "Graz, Austria\n\nAnn Cruz, Ben Holt and Eve Sand, the foreign ministers of Latvia, Mali "
        "and Estonia, signed a declaration after their meeting in Graz, a spokesman said."
    )
    assert [(one.name, one.party) for one in extract(text, Lang.EN).signatories] == [
        ("Ann Cruz", "Latvia"),
        ("Ben Holt", "Mali"),
        ("Eve Sand", "Estonia"),
    ]


def test_a_signer_stands_on_a_side() -> None:
    text = (
        "Graz and Linz have concluded a pact. It was signed by seeds secretary Ann Cruz on the "
        "Linz side and the Graz trade secretary Ben Holt."
    )
    assert {(one.name, one.party) for one in extract(text, Lang.EN).signatories} == {
        ("Ann Cruz", "Linz"),
        ("Ben Holt", "Graz"),
    }


def test_further_officers_stand_in_the_order_of_the_heads() -> None:
    text = (
        "Karz County and Orwin District have signed letters of intent. Signatures were put by "
        "Starost of Karz Ben Holt and Ann Cruz, head of Orwin District, along with the treasurers "
        "of the two units, Eve Sand and Otto Kern."
    )
    parties = {one.name: one.party for one in extract(text, Lang.EN).signatories}
    assert (parties["Eve Sand"], parties["Otto Kern"]) == ("Karz County", "Orwin District")


def test_a_district_of_three_letters_is_a_side() -> None:
    text = (
        "Nam-gu of Ulsan (Mayor Seo Ann-wook) announced that it signed an agreement with Karz "
        "district (Mayor Ben Holt) on the 10th."
    )
    assert extract(text, Lang.EN).parties == ("Nam-gu", "Karz District")
