"""How English sides are called: their whole names, their short ones, and words that name none."""

from __future__ import annotations

import pytest

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.en import called_by
from coopplan.extract.learned.candidates import Reading, candidates
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def reading(text: str) -> Reading:
    sentences = sentences_told.read(article(text), Lang.EN)
    there = other_documents.documents(sentences, Lang.EN)
    return press_release.read(sentences, there, 1, Lang.EN)


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
        f"On Monday a memorandum was signed by Ben Holt, Chairman of the {name}, and Ann Cruz, "
        "Director of Orwin Seeds LLC."
    )
    assert extract(text, Lang.EN).parties == (name, "Orwin Seeds LLC")


SHORT = [
    # letters in the order of another language
    ("Karz Canal Authority (ACK)", "Karz Canal Authority", "the ACK"),
    # another name
    ("Karz Dock Board, also known as the Port of Karz,", "Karz Dock Board", "the Port of Karz"),
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


def test_a_port_is_called_as_its_authority_is() -> None:
    text = (
        "The Karz Port Authority signed an agreement with the Orwin County Seed Commission.\n\n"
        "Putting their names to the agreement were Karz Port Chairman Ben Holt and the Commission "
        "Chairman Ann Cruz."
    )
    parties = {one.name: one.party for one in extract(text, Lang.EN).signatories}
    assert parties["Ben Holt"] == "Karz Port Authority"


def test_a_ministry_has_the_formal_name_that_the_text_gives_it() -> None:
    text = (
        "Mali's Ministry of Trade and Karz University signed an agreement on Monday.\n\nThe "
        "Ministry of Trade of the Republic of Mali will receive students."
    )
    assert extract(text, Lang.EN).parties == (
        "Ministry of Trade of the Republic of Mali",
        "Karz University",
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
        "Smart city project discussed in Gulistan\n\nAnn Cruz, Hokim of Syrdarya region, received "
        "in Gulistan a group of businesspeople headed by Ben Holt, Chairman of the Orwin Seed "
        "Association. They considered creating a smart city in the regional centre."
    )
    assert "Smart" not in extract(text, Lang.EN).parties


@pytest.mark.parametrize("name", ["Wa", "Karz"])
def test_whoever_is_signed_for_is_a_side(name: str) -> None:
    text = (
        f"{name} and Orwin now sister cities\n\n{name}, Sept. 8 - {name} in the Upper Region and "
        "Orwin in the Tolm Province of Burkina Faso on Tuesday formalised their relationship with "
        f"the signing of a memorandum at {name}.\n\nMr Ben Holt, Chief Executive, signed for "
        f"{name} while the Mayor, Ms Ann Cruz, initialled for Orwin. A delegation with the Mayor "
        "of Gumri witnessed the ceremony."
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


def test_a_surname_may_be_no_side() -> None:
    text = "Holt in Utah\n\nOhio Governor Ben Holt met Ann Cruz of Utah. They signed a pact."
    assert "Holt" not in {one.name for one in candidates(reading(text))}


def test_ministers_of_three_countries_stand_in_the_order_of_these() -> None:
    text = (
        "Riga, Latvia, Sept. 6, 2017\n\nAnn Cruz, Ben Holt and Eve Sand, the foreign ministers of "
        "Latvia, Mali and Estonia, will sign the Riga Declaration after their trilateral meeting "
        "in Riga today, Latvian Foreign Ministry Spokesman Otto Kern told reporters."
    )
    assert [(one.name, one.party) for one in extract(text, Lang.EN).signatories] == [
        ("Ann Cruz", "Latvia"),
        ("Ben Holt", "Mali"),
        ("Eve Sand", "Estonia"),
    ]


def test_a_signer_stands_on_a_side() -> None:
    text = (
        "The memorandum was signed by tourism and seeds secretary Ann Cruz on the Mali side and "
        "Latvian culture secretary Ben Holt."
    )
    cruz = next(one for told in reading(text).told for one in told.people if "Cruz" in one.name)
    assert cruz.place is not None
    assert (cruz.place.name, cruz.voiced) == ("Mali", True)


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


def test_the_sides_of_another_agreement_are_none_of_the_first() -> None:
    text = (
        "An agreement was concluded between Graz and Linz, and another one between Orwin region "
        "and Karz Province."
    )
    assert extract(text, Lang.EN).parties == ("Graz", "Linz")


def test_a_country_around_its_likelier_region_is_no_side() -> None:
    text = "Ohio and Gifu of Japan signed a pact. Japan is far."
    by_name = {one.name: one for one in candidates(reading(text))}
    ohio, gifu, japan = (by_name[one] for one in ("Ohio", "Gifu", "Japan"))
    assert called_by.around([ohio, gifu, japan], set()) == [japan]
    assert called_by.around([ohio, japan, gifu], set()) == []
    assert called_by.around([ohio, gifu, japan], {"japan"}) == []


def test_a_province_is_called_without_its_country() -> None:
    text = (
        "Uganda, Karz sign a pact\n\nUganda and the Karz Province of the Democratic Republic of "
        "Congo have signed an agreement on trade."
    )
    assert extract(text, Lang.EN).parties == ("Uganda", "Karz Province")


def test_a_prefecture_behind_its_peoples_adjective_is_no_place_of_another() -> None:
    text = "Ohio and the Japanese Prefecture of Gifu have signed an agreement on forests."
    assert extract(text, Lang.EN).parties == ("Ohio", "Gifu")


def test_where_cities_lie_is_no_side() -> None:
    text = (
        "A meeting brought together Karz County and the cities of Orwin and Tolm of China's Inner "
        "Mongolia. They signed a memorandum."
    )
    assert "Inner Mongolia" not in extract(text, Lang.EN).parties


def test_who_signs_for_a_country_signs_for_the_region_that_it_owns() -> None:
    text = (
        "An agreement was signed by Gomel Oblast and China's Inner Mongolia. Deputy Chairman of "
        "Gomel Oblast Ben Holt signed it for the Belarusian side, and Ann Cruz did so for China."
    )
    found = extract(text, Lang.EN)
    assert found.parties == ("Gomel Oblast", "Inner Mongolia")
    assert {one.party for one in found.signatories} == set(found.parties)


def test_a_list_behind_regions_is_one_of_regions() -> None:
    text = (
        "Three regions – Batken in Kyrgyzstan, Sughd in Tajikistan and Fergana in Uzbekistan – "
        "have concluded an agreement."
    )
    assert extract(text, Lang.EN).parties == ("Batken Region", "Sughd Region", "Fergana Region")


def test_the_heads_of_government_of_a_union_make_it_no_side() -> None:
    text = (
        "Mali and Latvia have signed a memorandum on the sidelines of the Meeting of the Heads of "
        "Government of KARCOM in Estonia."
    )
    assert extract(text, Lang.EN).parties == ("Mali", "Latvia")


@pytest.mark.parametrize(
    ("said", "called"),
    [
        ("VIT University of Omsk", "VIT University"),
        ("Omsk Academy of Seeds of the People's Republic of China", "Omsk Academy of Seeds"),
        ("Academy of Seeds of Omsk", "Academy of Seeds of Omsk"),
    ],
)
def test_where_a_body_is_is_left_out_where_the_text_calls_it_without(
    said: str, called: str
) -> None:
    text = (
        f"Karz University and the {said} signed a memorandum.\n\nAnn Cruz signed for Karz "
        f"University and Ben Holt for the {called.removesuffix(' of Omsk')}."
    )
    assert called in extract(text, Lang.EN).parties


def test_a_voice_is_one_far_from_the_verb_too() -> None:
    text = (
        "Graz and the Upper Danube Bank (UDB) have agreed on a loan.\n\nThe loan agreement was "
        "signed on Monday by Ann Cruz, Deputy Secretary of the Department of Economic Affairs and "
        "Grain, and, on behalf of UDB, Ben Holt, Country Director, Graz Resident Mission."
    )
    signed = {one.name: one.party for one in extract(text, Lang.EN).signatories}
    assert signed["Ben Holt"] == "Upper Danube Bank"
