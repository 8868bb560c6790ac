"""Names of English signers that stand right behind a body, an office or a form of address."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIGNED = [
    # the head of a body behind its name
    (
        (
            "President of the Karz Chamber of Commerce Hans Tolmer and President of the Chamber "
            "Pavo Orwin"
        ),
        {"Hans Tolmer", "Pavo Orwin"},
    ),
    (
        "Chairman of the Agency's Board Ann Tolmer and Director General of the Pension Pavo Orwin",
        {"Ann Tolmer", "Pavo Orwin"},
    ),
    (
        "Head of Tolmet Ann Karzer and Mayor of the Dutch city of Orwin Zed Hollin",
        {"Ann Karzer", "Zed Hollin"},
    ),
    (
        (
            "director of the National Agency for Roads Ann P. Tolmer and Pavo Orwin, chairman of "
            "«Karz Rail» JSC"
        ),
        {"Ann P. Tolmer", "Pavo Orwin"},
    ),
    (
        "Secretary of the Ministry of Health Ann Tolmer and Mr. Pavo Orwin",
        {"Ann Tolmer", "Pavo Orwin"},
    ),
    # a body behind an office keeps its name where its head is named elsewhere
    (
        "Ann Tolmer, director of Karz Orwin Metals, and Pavo Hollin, the mayor of Graz",
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # an office inside the name of a town
    (
        "Karz Mayor Ann Tolmer and Municipality of Orwin Mayor Pavo Hollin",
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    # a field of the office, a town as a first name, small words
    (
        (
            "Minister of Women, Dams and Family Welfare Ann Tolmer and Regional Director Georgia "
            "P. Hollin"
        ),
        {"Ann Tolmer", "Georgia P. Hollin"},
    ),
    (
        "Vice Chancellor Zia ur Tolmer and Rector Pavo Hollin",
        {"Zia ur Tolmer", "Pavo Hollin"},
    ),
    # ranks, and a senior's office that ends no name
    (
        "CG Hoong Tolmer Lim and Air Commodore Pavo Hollin",
        {"Hoong Tolmer Lim", "Pavo Hollin"},
    ),
    (
        "Ann Tolmer, President of Karz Steel, and Pavo Hollin, Sr. Vice President of Orwin Steel",
        {"Ann Tolmer", "Pavo Hollin"},
    ),
    (
        "the Mayor of Karz, Moh. Sali “Danu” Tolmer, and Mayor Pavo Hollin of Graz",
        {"Moh. Sali “Danu” Tolmer", "Pavo Hollin"},
    ),
]


@pytest.mark.parametrize(("who", "names"), SIGNED)
def test_who_stands_behind_a_body_is_named(who: str, names: set[str]) -> None:
    text = f"Two sides agree\n\nA memorandum of understanding was signed today by {who}.\n"
    assert {one.name for one in extract(text, Lang.EN).signatories} == names


def test_who_invites_is_named_in_full_behind_of() -> None:
    text = (
        "Karz and Orwin sign a pact\n\nThe presidents of Karz Region and Orwin Region signed a "
        "pact. The President of Karz Region, Ann Tolmer, came at the invitation of Pavo Hollin, "
        "President of Orwin Region.\n"
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Tolmer", "Pavo Hollin"}


ONE_WORD = [
    ("Governor Bagor and Mayor Ann Tolmer", {"Bagor", "Ann Tolmer"}),
    (
        "Prof Dr Qasim-uz-Zada, vice chancellor of OU, and Ann Tolmer, mayor of Graz,",
        {"Qasim-uz-Zada", "Ann Tolmer"},
    ),
    (
        "The Mayor of Graz, Ann Tolmer, and the Governor of West Karz Province, Zainur,",
        {"Zainur", "Ann Tolmer"},
    ),
]


@pytest.mark.parametrize(("who", "names"), ONE_WORD)
def test_a_name_of_one_word_stands_beside_its_office(who: str, names: set[str]) -> None:
    text = f"Two sides agree\n\n{who} signed a memorandum of understanding today.\n"
    assert {one.name for one in extract(text, Lang.EN).signatories} == names


NOBODY = [
    "Vice Chancellor Ann Tolmer and Director General Land, Brigadier Pavo Hollin",
    "Minister for Labour, Industrial Relations and Training Ann Tolmer and Mayor Pavo Hollin",
    'Rector Ann Tolmer of the Pedagogical University "I. Creander" and Mayor Pavo Hollin',
]


@pytest.mark.parametrize("who", NOBODY)
def test_a_field_or_a_name_in_quotation_marks_is_nobody(who: str) -> None:
    text = f"Two sides agree\n\nA memorandum of understanding was signed today by {who}.\n"
    names = {one.name for one in extract(text, Lang.EN).signatories}
    assert names == {"Ann Tolmer", "Pavo Hollin"}


def test_a_town_with_which_a_report_begins_is_nobody() -> None:
    text = (
        "Two sides agree\n\nPuerto Tolmer.- On Monday Ann Karzer, governor of Graz Province, and "
        "Pavo Hollin, mayor of Linz, signed a pact.\n"
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Karzer", "Pavo Hollin"}
