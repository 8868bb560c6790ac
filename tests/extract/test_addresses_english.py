"""English names: forms of address, initials, surnames that are places; what is nobody's name."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

NAMED = [
    # forms of address
    ("by Minister Lyonpo Karma Tenzin", "Karma Tenzin"),
    ("by Chief Executive Datu Awang Lintar", "Awang Lintar"),
    ("by Minister Datuk Amar Awang Lintar", "Awang Lintar"),
    ("by Mayor Alderman Pieter Vosk", "Pieter Vosk"),
    ("by Rector Brigadier General (Retd) Imran Talpur", "Imran Talpur"),
    ("by Mayor Congresswoman Ann Cruz", "Ann Cruz"),
    ("by President Ch Imran Talpur", "Imran Talpur"),
    ("by Mayor Ato Bekele Worku", "Bekele Worku"),
    ("by Minister Datin Paduka Awang Lintar", "Awang Lintar"),
    ("by the Mayor of Graz, HRH Awang Lintar", "Awang Lintar"),
    # short forms of address, whose stop ends no sentence
    ("by the Rector, Assoc. Prof. Bekele Worku", "Bekele Worku"),
    # a surname that an office is called by
    ("by Chancellor Sir Paul Reeves", "Paul Reeves"),
    ("by the Rector, Assist. Prof. Bekele Worku", "Bekele Worku"),
    ("by the Rector, Acad. Bekele Worku", "Bekele Worku"),
    ("by the Mayor of Graz, Surv. Bekele Worku", "Bekele Worku"),
    ("by the Mayor of Graz, Rt. Hon. Bekele Worku", "Bekele Worku"),
    # a form of address among somebody's names
    ("by Minister Ismal Haji Lintar", "Ismal Haji Lintar"),
    ("by Minister Khalil Hajj Nasser", "Khalil Hajj Nasser"),
    # «i» joins two surnames
    ("by President Pere Forcada i Vidal", "Pere Forcada i Vidal"),
    # «Ts.» is an initial, «Ts» an address
    ("by Mayor Ts. Bolorbat", "Ts. Bolorbat"),
    ("by Mayor Ts Awang Lintar", "Awang Lintar"),
    # «Sheikh» is a name where no particle follows
    ("by Director Sheikh Anwar Talukdar", "Sheikh Anwar Talukdar"),
    ("by Minister Sheikh Omar bin Tahn", "Omar bin Tahn"),
    # initials, with stops and without
    ("by Prof. K.T.M. Perundara, Rector of Graz University", "K.T.M. Perundara"),
    ("by Mayor ABM Talukdar", "ABM Talukdar"),
    ("by Mayor KIM Ho-sun", "Kim Ho-sun"),
    ("by Secretary to the Ministry of Works and Relief Md Talukdar", "Md Talukdar"),
    ("by Mayor A.K.M. Talukdar", "A.K.M. Talukdar"),
    ("by Mayor Jose Ma. Lintar", "Jose Ma. Lintar"),
    # small words inside, apostrophes, numerals
    ("by Mayor Ngari wa Thiro", "Ngari wa Thiro"),
    ("by Mayor Luc d'Aubray", "Luc d'Aubray"),
    ("by Mayor João da Selva e Sousa", "João da Selva e Sousa"),
    ("by Mayor Tana Mataʻala", "Tana Mataʻala"),
    ("by Mayor Togbe Afar XIV", "Togbe Afar XIV"),
    ("by Mayor Rodrigo 'Rody' Lintar", "Rodrigo 'Rody' Lintar"),
    # words that could be something else
    ("by Mayor He Lifang", "He Lifang"),
    ("by Mayor PARK Won-sung", "Park Won-sung"),
    ("by H.E. Ann London, Governor of Ohio", "Ann London"),
    ("by Minister Datuk Seri Awang Lokution Ismal", "Awang Lokution Ismal"),
    ("by Mayor of Washington D.C. Ann Cruz", "Ann Cruz"),
]


@pytest.mark.parametrize(("by", "name"), NAMED)
def test_the_name_is_told_from_what_stands_around_it(by: str, name: str) -> None:
    text = f"Graz and Ohio agree\nA memorandum of understanding was signed {by}."
    assert [one.name for one in extract(text, Lang.EN).signatories] == [name]


NOBODY = [
    # a body and its officer
    (
        "A memorandum was signed by NTI Gulbar director Professor Hari Sen.",
        ["Hari Sen"],
    ),
    # a thing, a company, a participle that begins the sentence
    (
        "A memorandum was signed by Ann Cruz, Director, Otto Brandt Gardens, and Ben Holt.",
        ["Ann Cruz", "Ben Holt"],
    ),
    (
        "A memorandum was signed by Ann Cruz, Manager of Grain and Property Limited.",
        ["Ann Cruz"],
    ),
    (
        "Accompanying Ann Cruz, who signed a memorandum, was Mayor Ben Holt.",
        ["Ann Cruz"],
    ),
]


@pytest.mark.parametrize(("text", "names"), NOBODY)
def test_what_is_nobodys_name(text: str, names: list[str]) -> None:
    assert [one.name for one in extract(text, Lang.EN).signatories][: len(names)] == names


def test_a_town_ends_where_the_text_has_it_alone() -> None:
    text = (
        "Mayor of Habrun Tamer Abu Sanin signed a twinning agreement between Habrun Municipality "
        "and Graz."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Tamer Abu Sanin"]


def test_one_name_behind_a_form_of_address_is_somebody() -> None:
    text = (
        "Graz and Ohio agree\nA memorandum was signed by Ann Cruz, Mayor of Graz, and Dr Prabun "
        "of Ohio."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", "Prabun"]


def test_one_name_ends_a_list_of_bearers_of_an_office() -> None:
    text = (
        "Deputy governors of the two sides, Ann Cruz of Ohio and Botur of Utah, signed the "
        "memorandum."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", "Botur"]


def test_a_word_of_an_office_before_a_form_of_address_is_nobody() -> None:
    text = "A memorandum was signed for Graz by Director of External Lanks Dr Ann Cruz."
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz"]


def test_an_office_and_its_letters_are_no_body() -> None:
    text = (
        "Graz and Linz signed a memorandum.\n\nThe document was signed by the Principal Secretary "
        "(PS), Mr Ann Cruz, and the Chief Executive Officer (CEO), Mr Ben Holt."
    )
    draft = extract(text, Lang.EN)
    assert not {one.party for one in draft.signatories} & {
        "Principal Secretary",
        "Chief Executive Officer",
    }


def test_offices_are_no_part_of_a_side() -> None:
    text = (
        "Vice-Chancellor Ann Cruz and Registrar Ben Holt signed a memorandum for Graz University."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", "Ben Holt"]


def test_a_caption_of_the_signing_is_read() -> None:
    text = (
        "Graz and Linz agree\n"
        "[Photo] Mayor of Graz Ann Cruz and Mayor of Linz Ben Holt sign a pact (Photo: GNN)\n"
        "The towns have a cooperation agreement on trade since Monday."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz", "Ben Holt"]


def test_the_fullest_name_of_the_text_has_its_initials() -> None:
    text = (
        "Graz and Ohio agree\nA memorandum of understanding was signed by Ann Cruz, Mayor of Graz, "
        "and Governor of Ohio Ben Holt Jr. on Monday.\n\nMayor Ann L. Cruz thanked Ben Holt."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {
        "Ann L. Cruz",
        "Ben Holt Jr.",
    }


@pytest.mark.parametrize("papers", ["FOUR Memorandums", "Five Protocols", "Seven MoUs"])
def test_so_many_papers_are_nobody(papers: str) -> None:
    text = f"Chad and Kenya agree\n\n{papers} were signed by Chad and Kenya here yesterday.\n"
    assert extract(text, Lang.EN).signatories == ()


def test_titles_of_one_people_are_offices_or_no_part_of_a_name() -> None:
    text = (
        "Corrin and Dalby sign a memorandum\n\nA memorandum was signed in Corrin by Tánaiste Ann "
        "Cruz of Corrin and Mayor of Dalby Pandit Ben Holt.\n"
    )
    signed = [(one.name, one.office) for one in extract(text, Lang.EN).signatories]
    assert signed == [("Ann Cruz", "Tánaiste"), ("Ben Holt", "Mayor")]
