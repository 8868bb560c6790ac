"""Names of English bodies in one sentence are whole, and letters stand for them."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.en.capitalised import phrases
from coopplan.extract.sentences_told import read
from coopplan.model.text import Lang


@pytest.mark.parametrize("word", ["MOA", "MoC", "LOI", "Marshal Holt"])
def test_letters_of_a_paper_and_offices_may_be_no_side(word: str) -> None:
    text = f"Orwin hopes for more. The {word} was there."
    sentences = read(article(text), Lang.EN)
    said = {text[start:end] for one in sentences for start, end in phrases(one)}
    assert word not in said
    assert "Orwin" in said


@pytest.mark.parametrize(
    "office", ["Inspector General of Police (IGP)", "Commissioner General (CG)"]
)
def test_an_office_and_its_letters_are_no_body(office: str) -> None:
    text = f"Chad and Kenya talk\n\nThe {office}, Ann Cruz, is on a visit to Kenya this week.\n"
    bodies = [one.name for told in read(article(text), Lang.EN) for one in told.organisations]
    assert bodies == []


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
