"""English bodies that are sides are known by their heads and called by their whole names."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

OFFICES = [
    # legal forms
    ("Chairman of Karz Cement Limited", "Karz Cement Limited"),
    ("Director of Karz Mills Co., Ltd.", "Karz Mills Co., Ltd."),
    ("Chairman of the Karz Oil Company (KOC) Limited", "Karz Oil Company (KOC) Limited"),
    # fields that commas divide, and an «and» inside a name
    (
        "President of the Karz Association of Chambers of Trade, Industry, Mining and Agriculture",
        "Karz Association of Chambers of Trade, Industry, Mining and Agriculture",
    ),
    (
        "Rector of Orwin University for Arts, Science and Technology",
        "Orwin University for Arts, Science and Technology",
    ),
    (
        "Rector of the Orwin Brandt Science and Technology University",
        "Orwin Brandt Science and Technology University",
    ),
    (
        "Rector of the Orwin University of Music, Arts and Design",
        "Orwin University of Music, Arts and Design",
    ),
    ("Secretary of the Association of Chadian Cities and TOLMIR", "Association of Chadian Cities"),
    ("Director of Karz Independent Schools and Colleges", "Karz Independent Schools and Colleges"),
    ("Chair of the Hills and Lakes Trust", "Hills and Lakes Trust"),
    (
        "Rector of St. Anselm and St. Hedwig University of Orwin",
        "St. Anselm and St. Hedwig University of Orwin",
    ),
    (
        "Head of the Directorate on Fraud and Customs Crime",
        "Directorate on Fraud and Customs Crime",
    ),
    # heads
    ("Chairwoman of the Karz Union of Rectors", "Karz Union of Rectors"),
    ("Secretary of the Labour Party of Chad", "Labour Party of Chad"),
    ("Director of the National Museum of Chad", "National Museum of Chad"),
    ("Rector of Orwin State Polytechnic", "Orwin State Polytechnic"),
    ("President of the Council of Higher Education", "Council of Higher Education"),
    ("Head of the State Customs Service of Kenya", "State Customs Service of Kenya"),
    ("Director General of Tolminform", "Tolminform"),
    ("Director of Karz School No. 5", "Karz School No. 5"),
    (
        "Director of Karz Mission Hospital & Research Centre",
        "Karz Mission Hospital & Research Centre",
    ),
    (
        "Rector of the Lakeside University of San Orwin de Las Cruces",
        "Lakeside University of San Orwin de Las Cruces",
    ),
    (
        "Director of Kenya's Small and Medium Business Development Agency",
        "Small and Medium Business Development Agency",
    ),
    ("Chief of the Chad Police Force", "Chad Police Force"),
    ("Director of the National Roads Administration", "National Roads Administration"),
    ("Director of the Karz Family Trust", "Karz Family Trust"),
    (
        "Secretary of the Ministry of Public Administration and Roads of Kenya",
        "Ministry of Public Administration and Roads of Kenya",
    ),
    # whose a body is that any people or place may have
    ("Chairman of the Russian Union of Builders", "Russian Union of Builders"),
    ("Chairman of the Turkish Union of Builders", "Turkish Union of Builders"),
    ("Head of the National Harbour Commission of Kenya", "National Harbour Commission of Kenya"),
    ("Director of the Port and Coast Authority of Kenya", "Port and Coast Authority of Kenya"),
    # where a body lies, told behind a name that says which it is
    ("Rector of Orwin University of Kenya", "Orwin University"),
    ("Rector of the Technical University of Kenya", "Technical University of Kenya"),
    ("Rector of the Agrarian University of Kenya", "Agrarian University of Kenya"),
    # a place, then two fields
    ("Head of the Ohio Planning and Roads Department", "Ohio Planning and Roads Department"),
]


@pytest.mark.parametrize(("office", "body"), OFFICES)
def test_a_signer_has_the_body_whose_head_he_is(office: str, body: str) -> None:
    text = f"A memorandum was signed by Ann Cruz, {office}, and Ben Holt, Governor of Ohio."
    assert extract(text, Lang.EN).signatories[0].party == body


SIDES = [
    (
        "The Karz Academy of Sciences and Orwin Municipality signed a memorandum.",
        ("Karz Academy of Sciences", "Orwin Municipality"),
    ),
    (
        (
            "The Bank of Chad (BoC) and the Bank of Kenya (BoK) signed a memorandum.\n"
            "Ms. Ann Cruz, Deputy Governor of the BoK, signed for the Bank of Kenya."
        ),
        ("Bank of Chad", "Bank of Kenya"),
    ),
    (
        "Karz State Government has signed a memorandum with Orwin Cement Limited on a plant.",
        ("Karz State", "Orwin Cement Limited"),
    ),
    (
        "The Karz Union of Rectors and Universities Orwin International signed a memorandum.",
        ("Karz Union of Rectors", "Universities Orwin International"),
    ),
    (
        "Orwin University, Graz and Karz University, Lyon signed a memorandum.",
        ("Orwin University", "Karz University"),
    ),
    (
        "The University of Education, Orwin (UEO) and Karz College signed a memorandum.",
        ("University of Education, Orwin", "Karz College"),
    ),
    (
        "An agreement between Karz Mills Co. Ltd. and Orwin Institute was signed.",
        ("Karz Mills Co. Ltd.", "Orwin Institute"),
    ),
    (
        (
            "The Prosecutor General's Office of Armenia and the General Prosecutor's Office of "
            "Belize signed a memorandum."
        ),
        ("Prosecutor General's Office of Armenia", "General Prosecutor's Office of Belize"),
    ),
    (
        "Orwin College has entered into a memorandum with Karz University Wexmoor of Kenya.",
        ("Orwin College", "Karz University Wexmoor"),
    ),
    (
        "Karz Centre Municipality of Graz and Karz Centre Municipality of Linz signed a pact.",
        ("Karz Centre Municipality of Graz", "Karz Centre Municipality of Linz"),
    ),
    (
        "Today Graz and Orwin Municipality of Tolmland signed a sister city agreement.",
        ("Graz", "Orwin Municipality"),
    ),
    (
        "Today Graz and the Orwin municipality of Tolmland signed a sister city agreement.",
        ("Graz", "Orwin Municipality"),
    ),
    (
        (
            "An agreement was signed by Ann Cruz, Mayor of Graz, and Municipality of Orwin Mayor "
            "Ben Holt."
        ),
        ("Graz", "Orwin"),
    ),
    (
        (
            "An agreement was signed by Belize City Mayor Ann Cruz and Graz Mayor Ben Holt. "
            "It is the first one of Belize City."
        ),
        ("Belize City", "Graz"),
    ),
    (
        "An agreement was signed by East Ohio Governor Ann Cruz and Utah Governor Ben Holt.",
        ("East Ohio", "Utah"),
    ),
    (
        "Aruba and the British Virgin Islands signed a memorandum.",
        ("Aruba", "British Virgin Islands"),
    ),
    (
        (
            "The Karz District Municipality (KDM) and Orwin University formed a partnership. A "
            "memorandum was signed by KDM Municipal Manager Ann Cruz and Orwin University Rector "
            "Ben Holt."
        ),
        ("Karz District Municipality", "Orwin University"),
    ),
    (
        "The LGU of Orwin and the local government unit of Karz signed a memorandum.",
        ("Orwin", "Karz"),
    ),
    (
        "The mayors of Orwin, Karz and Tolm have signed an agreement on clean air.",
        ("Orwin", "Karz", "Tolm"),
    ),
    (
        (
            "Orwin City in Japan and Karz District signed an agreement. Schools of the Orwin "
            "region will visit Karz. It was signed by Orwin Mayor Ann Cruz and Karz Mayor Ben Holt."
        ),
        ("Orwin", "Karz District"),
    ),
    (
        (
            "The Head of the Orwin City Military Administration, Ann Cruz, and the Mayor of Tolm, "
            "Ben Holt, signed a memorandum."
        ),
        ("Orwin", "Tolm"),
    ),
    (
        (
            "Karz Assembly renews its ties with a college\n\nThe Karz District Assembly "
            "and Orwin College signed an agreement. Karz Assembly will send teachers."
        ),
        ("Karz District Assembly", "Orwin College"),
    ),
    (
        "The Tolm and Somali regional states signed a memorandum.",
        ("Tolm Regional State", "Somali Regional State"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_bodies_are_sides_by_whole_names(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides


def test_names_that_commas_divide_are_no_fields_of_one_body() -> None:
    text = (
        "Ann Cruz, Rector of the Karz Academy of Law, Orwin College and Tolm School, and Ben Holt, "
        "Governor of Ohio, signed a memorandum."
    )
    assert extract(text, Lang.EN).signatories[0].party == "Karz Academy of Law"


def test_a_region_has_the_name_of_its_council_where_the_text_names_but_that() -> None:
    text = "Karz Regional Council and the Orwin District Council signed a memorandum on Monday."
    assert extract(text, Lang.EN).parties == ("Karz Regional Council", "Orwin District Council")
    more = f"{text} Farmers of Karz region and Orwin District will gain by it."
    assert extract(more, Lang.EN).parties == ("Karz Region", "Orwin District")


def test_an_assembly_stands_for_its_town_and_its_chief_executive_speaks_for_it() -> None:
    text = (
        "The Karz Municipal Assembly and the Orwin Metropolitan Assembly signed a memorandum. "
        "Ann Cruz, Karz Municipal Chief Executive, and Ben Holt, Orwin Metropolitan Chief "
        "Executive, signed for their assemblies."
    )
    draft = extract(text, Lang.EN)
    assert draft.parties == ("Karz", "Orwin")
    assert [one.party for one in draft.signatories] == ["Karz", "Orwin"]


@pytest.mark.parametrize("title", ["Pandit", "Dato", "Hon"])
def test_a_place_ends_before_the_title_of_its_mayor(title: str) -> None:
    text = f"Mayor of Orwin Ann Cruz and Mayor of Karz {title} Benno Holt signed a memorandum."
    assert extract(text, Lang.EN).parties == ("Orwin", "Karz")


def test_two_sides_for_each_of_which_somebody_signed_stay() -> None:
    text = (
        "The President of the Council of Higher Education, Ann Cruz, and the Minister of Education "
        "of Kenya, Ben Holt, signed a memorandum."
    )
    assert extract(text, Lang.EN).parties == ("Council of Higher Education", "Kenya")


def test_letters_may_stand_for_the_end_of_a_name() -> None:
    text = (
        "Karz and a committee agree\n\nKarz signed a memorandum with the European Committee of the "
        "Regions (CoR). The memorandum was signed by the President of the CoR, Ann Cruz.\n"
    )
    (one,) = extract(text, Lang.EN).signatories
    assert (one.name, one.party) == ("Ann Cruz", "European Committee of the Regions")


def test_heads_of_institutions_of_two_places_sign_for_these() -> None:
    draft = extract(
        "Chadian, Kenyan national museums agree\n\nA memorandum has been signed between the "
        "national museums of Chad and Kenya. Director of the National Museum of Chad Ann Cruz and "
        "Director of the National Museum of Kenya Ben Holt signed the paper on Monday.\n",
        Lang.EN,
    )
    assert {(one.name, one.party) for one in draft.signatories} == {
        ("Ann Cruz", "National Museum of Chad"),
        ("Ben Holt", "National Museum of Kenya"),
    }
    assert set(draft.parties) == {"National Museum of Chad", "National Museum of Kenya"}
