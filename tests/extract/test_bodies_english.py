"""English bodies that are sides are known by their heads and called by their whole names."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.en.capitalised import phrases
from coopplan.extract.press_release import extract
from coopplan.extract.sentences_told import read
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


@pytest.mark.parametrize("word", ["MOA", "MoC", "LOI", "Marshal Holt"])
def test_letters_of_a_paper_and_offices_may_be_no_side(word: str) -> None:
    text = f"Orwin hopes for more. The {word} was there."
    sentences = read(article(text), Lang.EN)
    said = {text[start:end] for one in sentences for start, end in phrases(one)}
    assert word not in said
    assert "Orwin" in said


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


@pytest.mark.parametrize(
    "office", ["Inspector General of Police (IGP)", "Commissioner General (CG)"]
)
def test_an_office_and_its_letters_are_no_body(office: str) -> None:
    text = f"Chad and Kenya talk\n\nThe {office}, Ann Cruz, is on a visit to Kenya this week.\n"
    bodies = [one.name for told in read(article(text), Lang.EN) for one in told.organisations]
    assert bodies == []


def test_letters_may_stand_for_the_end_of_a_name() -> None:
    text = (
        "Karz and a committee agree\n\nKarz signed a memorandum with the European Committee of the "
        "Regions (CoR). The memorandum was signed by the President of the CoR, Ann Cruz.\n"
    )
    (one,) = extract(text, Lang.EN).signatories
    assert (one.name, one.party) == ("Ann Cruz", "European Committee of the Regions")


NAMED = [
    ("the Union of Builders in Kenya (UBIK) has a park", ["Union of Builders in Kenya"]),
    ("the Karz Teachers' Forum (KTF) has a new park", ["Karz Teachers' Forum"]),
    ("a fair of the Orwin-gu District Office was held", ["Orwin-gu"]),
    ("deals of US $451 million, not all with the US, were struck", ["United States"]),
    (
        "a park of Turkiye was opened beside the U.S. Virgin Islands",
        ["Türkiye", "U.S. Virgin Islands"],
    ),
    # two heads of one name
    (
        "the Karz Medical College and Hospital for men has a park",
        ["Karz Medical College and Hospital"],
    ),
    (
        "Latvia's National Library and Archives has a park",
        ["Latvia", "National Library and Archives"],
    ),
    # bodies that bear the name of their country, and that of their place behind them
    ("the Chad National Seed Museum has a park", ["Chad National Seed Museum"]),
    ("the National Library of Chad has a park", ["National Library of Chad"]),
    ("the University of Ohio, Wexmoor, has a park", ["University of Ohio, Wexmoor"]),
    ("the Union of Ohio Grain Growers has a park", ["Union of Ohio Grain Growers"]),
    (
        "the Lyon Technical and Legal Seed Centre has a park",
        ["Lyon Technical and Legal Seed Centre"],
    ),
    # schools
    ("School District 12 has a park", ["School District 12"]),
    ("the Karz District School Board has a park", ["Karz District School Board"]),
    # companies
    ("KarzCare Sdn Bhd has a park", ["KarzCare Sdn Bhd"]),
    (
        "Latvia's Lyon Road Building Group Co Ltd has a park",
        ["Latvia", "Lyon Road Building Group Co Ltd"],
    ),
    ("the Lyon based Karz Seed Society has a park", ["Karz Seed Society"]),
    ("the Ohio state-owned company Karz Sdn Bhd has a park", ["Karz Sdn Bhd"]),
    # letters that stand for a name
    ("the Karz Seed Board's (KSB) park is new", ["Karz Seed Board"]),
    ("the Anti-Fraud Commission (AFC) has a park", ["Anti-Fraud Commission"]),
    # what unites members, what lies in a field, many schools together
    ("the Standing Committee on Karz Trade has a park", ["Standing Committee on Karz Trade"]),
    (
        "the Karz Forum for Young Grain in Orwin Trade (KAFOGRAIN) has a park",
        ["Karz Forum for Young Grain in Orwin Trade"],
    ),
    (
        "the Karz Committee to Combat Orwin Fires has a park",
        ["Karz Committee to Combat Orwin Fires"],
    ),
    (
        "the National Transport and Energy Company of Latvia has a park",
        ["National Transport and Energy Company of Latvia"],
    ),
    ("the Executive Body of State Authority of Lviv Region has a park", ["Lviv Region"]),
    ("the University of Ohio System's eight parks are new", ["University of Ohio System"]),
    (
        "the Ohio Community and Technical College System has a park",
        ["Ohio Community and Technical College System"],
    ),
    # an office before a body, and what an office is for
    ("Principal Secretary Karz Seed Department Ann Cruz has a park", ["Karz Seed Department"]),
    ("the Director of Education, Ann Cruz, has a park", []),
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_names_of_a_sentence_are_whole(text: str, names: list[str]) -> None:
    told = read(article(f"A new park\n\nIt was told that {text}.\n"), Lang.EN)
    assert [one.name for one in told[1].named] == names


def test_a_body_of_a_people_is_that_of_its_country() -> None:
    text = (
        "A new park\n\nThe National Seed Library of Latvia has a new park.\n\n"
        "It was the Latvian National Seed Library that planned it.\n"
    )
    told = read(article(text), Lang.EN)
    assert [one.name for one in told[2].named] == ["National Seed Library of Latvia"]


@pytest.mark.parametrize("words", ["UN Executive Director", "Executive Director of the UN Park"])
def test_an_office_may_be_no_side(words: str) -> None:
    told = read(article(f"It was the {words} who signed for the Union of Mayors.\n"), Lang.EN)[0]
    at = told.span.start
    named = {told.span.text[start - at : end - at] for start, end in phrases(told)}
    assert words not in named
    assert "Union of Mayors" in named


def test_where_a_body_is_stands_in_brackets_for_no_name() -> None:
    text = (
        "It was signed by Karz University, Wexmoor (North-West) and Orwin University (South-East)"
    )
    told = read(article(f"{text}\n"), Lang.EN)[0]
    at = told.span.start
    named = {told.span.text[start - at : end - at] for start, end in phrases(told)}
    assert not named & {"Wexmoor", "North-West", "South-East"}


LETTERS = [
    ("Orwin State University, Graz (OSUG) has a new park.", "OSUG", "Orwin State University"),
    ("The Karz Provincial Government (KPG) has a new park.", "KPG", "Karz Province"),
    ("The Maritime University of Graz (UNMG) has a park.", "UNMG", "Maritime University of Graz"),
    ("Karz City Council (KCC) has a park beside the Karz Civic Centre.", "KCC", "Karz"),
]


@pytest.mark.parametrize(("first", "letters", "name"), LETTERS)
def test_letters_in_brackets_stand_for_what_they_follow(
    first: str, letters: str, name: str
) -> None:
    told = read(article(f"A new park\n\n{first} It was {letters} that planned it.\n"), Lang.EN)
    assert name in [one.name for one in told[2].named]


def test_the_legal_form_behind_a_comma_is_no_name() -> None:
    text = "Karz Foundation, Inc., and Orwin Foundation, Inc., signed a memorandum"
    told = read(article(f"{text}\n"), Lang.EN)[0]
    at = told.span.start
    assert "Inc" not in [told.span.text[start - at : end - at] for start, end in phrases(told)]


def test_what_the_sides_hold_together_is_no_body() -> None:
    text = "The Joint Trade Commission of Kenya and Mali met beside the Kenya-Mali River Commission"
    told = read(article(f"{text}\n"), Lang.EN)[0]
    assert [one.name for one in told.named][:2] == ["Kenya", "Mali"]
    assert not told.organisations


def test_a_university_city_is_no_city_called_so() -> None:
    text = "Graz pledges to become a 'University City'\n\nGraz wants to be a 'University City'.\n"
    told = read(article(text), Lang.EN)
    assert {each.name for one in told for each in one.places} == {"Graz"}


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
