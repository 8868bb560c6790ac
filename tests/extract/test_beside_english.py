"""English: who stands beside a signing in its own sentence, or signed another paper."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

LEAD = "Graz and Linz have signed a memorandum of understanding.\n\n"
BESIDE = [
    # governed by a word of time, place or help
    "The memorandum was signed before President Ann Cruz and Premier Ben Holt.",
    "The memorandum was signed in front of Governor Ann Cruz.",
    "The memorandum was signed at the residence of Governor Ann Cruz.",
    "The memorandum was signed after a three-day visit by President Ann Cruz.",
    "The memorandum was signed following talks between President Ann Cruz and Premier Ben Holt.",
    "The memorandum was concluded at a summit between President Ann Cruz and Premier Ben Holt.",
    "The memorandum was signed with the support of Ambassador Ann Cruz.",
    "The memorandum was signed thanks to the efforts of Ambassador Ann Cruz.",
    # who did another deed
    "The memorandum signed in Linz was drafted by Director Ann Cruz.",
    "The memorandum was signed as Governor Ann Cruz visited Linz.",
    "The memorandum was signed with Governor Ann Cruz and Consul Ben Holt as guests of honour.",
    "Mayor Ann Cruz met Governor Ben Holt, and their officials signed a memorandum.",
    # who only put out the news
    "The two signed a memorandum, says a press release signed by its officer Ann Cruz.",
]


@pytest.mark.parametrize("said", BESIDE)
def test_who_stands_beside_signed_nothing(said: str) -> None:
    assert not extract(LEAD + said, Lang.EN).signatories


SIGNED = [
    "The signatures under the memorandum are those of Mayor Ann Cruz and Mayor Ben Holt.",
    "The memorandum was signed on behalf of the city of Graz by Mayor Ann Cruz and Mayor Ben Holt.",
    "Mayor Ann Cruz and her counterpart Ben Holt of Linz signed the memorandum.",
    "After talks with President Otto Sand, Mayor Ann Cruz and Mayor Ben Holt signed a memorandum.",
    "The memorandum was signed at a ceremony between Mayor Ann Cruz and Mayor Ben Holt.",
    "Mayor Ann Cruz and Mayor Ben Holt put pen to the memorandum on Monday.",
]


@pytest.mark.parametrize("said", SIGNED)
def test_what_governs_a_signer_leaves_him_one(said: str) -> None:
    assert {one.name for one in extract(LEAD + said, Lang.EN).signatories} == {
        "Ann Cruz",
        "Ben Holt",
    }


def test_on_behalf_of_whom_another_signs_signed_nothing() -> None:
    said = (
        "The memorandum was signed by Graz Deputy Mayor Ann Cruz, on behalf of its Mayor Otto "
        "Sand, and by Ben Holt, the mayor of Linz."
    )
    signed = {one.name for one in extract(LEAD + said, Lang.EN).signatories}
    assert signed == {"Ann Cruz", "Ben Holt"}


def test_a_form_of_address_without_a_stop_inside_a_name_is_a_part_of_it() -> None:
    said = "Lim Eng Hock, mayor of Graz, and Eng. Ben Holt, mayor of Linz, signed the memorandum."
    signed = {one.name for one in extract(LEAD + said, Lang.EN).signatories}
    assert signed == {"Lim Eng Hock", "Ben Holt"}


def test_a_noun_of_signing_has_its_doers_behind_by() -> None:
    text = (
        "Kenya, Mali sign agreement\n\nKenya and Mali will trade more after the signing of a "
        "memorandum by their trade ministers on Monday.\n\nKenya's Minister of Trade, Ann Cruz, "
        "was glad.\n\nBen Holt, the Malian Minister of Trade, called it a step to a market under "
        "the Karz Fund."
    )
    signed = {(one.name, one.party) for one in extract(text, Lang.EN).signatories}
    assert signed == {("Ann Cruz", "Kenya"), ("Ben Holt", "Mali")}


def test_one_more_paper_of_others_is_another() -> None:
    text = (
        "Graz and Linz sign pact\n\nMayor of Graz Ann Cruz and Mayor of Linz Ben Holt signed a "
        "memorandum.\n\nOtto Sand, Director of the Karz Fund, and Eva Rand, Director of the Ruhl "
        "Bank, signed one on loans."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


def test_a_first_agreement_of_a_year_is_an_earlier_one() -> None:
    text = (
        "Graz and Linz renew ties\n\nMayor of Graz Ann Cruz signed an agreement with Linz on "
        "Monday.\n\nThe first agreement was signed in July 2008 by the then mayors, Otto Sand and "
        "Eva Rand."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz"}


def test_at_whose_instance_others_sign_signed_nothing() -> None:
    text = LEAD + "It was signed in Linz at the instance of the Rectors, Ann Cruz and Ben Holt."
    assert not extract(text, Lang.EN).signatories


def test_who_is_told_to_have_come_and_signed_did() -> None:
    said = "The forum was attended by Mayor Ann Cruz and Mayor Ben Holt, who signed a memorandum."
    assert len(extract(LEAD + said, Lang.EN).signatories) == 2
