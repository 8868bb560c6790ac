"""Forms of English press releases: who and what a sentence means by its words, one text each."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIGNED = [
    (
        (
            "Governor Ann Cruz of Arizona and Sonora Governor Rosa Marin ended a week of talks "
            "by signing an agreement on water."
        ),
        {("Ann Cruz", "Arizona"), ("Rosa Marin", "Sonora")},
    ),
    (
        (
            "Ohio and Ontario sign a memorandum\n\n"
            "Ohio Governor Ann Cruz and Canadian Premier Glen Marsh have signed a memorandum."
        ),
        {("Ann Cruz", "Ohio"), ("Glen Marsh", "Ontario")},
    ),
    (
        (
            "THE premiers of Manitoba and Alberta have signed an agreement on grain.\n"
            "“We share one prairie,” said Premier Glen Marsh in the capital.\n"
            "“It is a good day,” said Premier Ann Cruz of Alberta."
        ),
        {("Glen Marsh", "Manitoba"), ("Ann Cruz", "Alberta")},
    ),
    (
        (
            "Head of the Lutsen Regional State Administration Ivan Bondar and Indiana Governor "
            "Ann Cruz signed a memorandum."
        ),
        {("Ivan Bondar", "Lutsen Region"), ("Ann Cruz", "Indiana")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_a_signer_has_the_region_that_the_words_give(
    text: str, signed: set[tuple[str, str]]
) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


def test_what_signing_would_bring_is_no_signing() -> None:
    text = "Governor Ann Cruz of Ohio will deepen ties by signing an agreement with Ontario."
    assert extract(text, Lang.EN).signatories == ()


def test_two_premiers_without_a_place_are_those_of_the_two_places() -> None:
    text = (
        "The premiers of Manitoba and Alberta have signed an agreement on grain.\n"
        "“We share one prairie,” said Premier Glen Marsh.\n"
        "“It is a good day,” said Premier Ann Cruz."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Glen Marsh", "Ann Cruz"}


@pytest.mark.parametrize("when", ["during", "as part of"])
def test_a_visit_of_a_speaker_signs_nothing(when: str) -> None:
    text = (
        "The Lara Province government signed a letter of intent with Artem Province, an agreement "
        f"made {when} the official Cuba visit by National Assembly Chairman Tran Van Minh."
    )
    assert extract(text, Lang.EN).signatories == ()


def test_a_province_behind_its_country_is_the_party() -> None:
    text = "The province of Quang Tri and Thailand’s Muland Province signed a cooperation plan."
    assert extract(text, Lang.EN).parties == ("Quang Tri", "Muland Province")


def test_as_many_parties_as_the_signing_counts() -> None:
    text = (
        "Leaders of the provinces of Lam Tao, Hoa Sen and Ban Mai met in Hoa Sen on Monday.\n"
        "The three parties signed two cooperation pacts on trade."
    )
    named = ("Lam Tao", "Hoa Sen", "Ban Mai")
    assert extract(text, Lang.EN).parties == named


@pytest.mark.parametrize(
    "later",
    [
        "Known as a memorandum of understanding, the agreement covers water.",
        "The agreement, officially known as a memorandum of understanding, covers water.",
    ],
)
def test_the_exact_kind_is_told_later(later: str) -> None:
    text = f"Ohio and Ontario signed an agreement on Monday. {later}"
    assert extract(text, Lang.EN).kind is AgreementKind.MEMORANDUM


MEASURES = [
    (
        "The agreement focuses on holding joint fairs; training harbour pilots of both cities.",
        ("holding joint fairs", "training harbour pilots of both cities"),
    ),
    (
        "The priorities include connecting two bus lines and opening a border market.",
        ("connecting two bus lines", "opening a border market"),
    ),
    (
        "They concurred in building a cold store and opening a border market.",
        ("building a cold store", "opening a border market"),
    ),
    (
        "They agreed on drafting a tariff; and striving to complete the road to the border.",
        ("drafting a tariff", "striving to complete the road to the border"),
    ),
    ("The city began to build its web of sister cities in the 1960s and now has 31.", ()),
    ("The plans were agreed to during the visit of the minister in June.", ()),
    ("The agreement focuses on training and tourism.", ()),
    ("The region will be exploring cooperative opportunities with the city.", ()),
]


@pytest.mark.parametrize(("told", "quotes"), MEASURES)
def test_each_deed_is_a_measure_and_background_is_none(told: str, quotes: tuple[str, ...]) -> None:
    text = f"Ohio and Ontario signed an agreement on Monday.\n{told}"
    assert tuple(one.quote for one in extract(text, Lang.EN).measures) == quotes
