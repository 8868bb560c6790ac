"""English: signings of another paper than the one that an article is about, and of no paper."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind as Kind
from coopplan.model.text import Lang

LEAD = (
    "Graz and Linz have signed a memorandum of understanding on sport. It was signed by Mayor Ann "
    "Cruz of Graz and Mayor Ben Holt of Linz.\n\n"
)
FURTHER = [
    "The second is on culture. Director Otto Sand and Rector Eva Lund appended their signatures.",
    "In the second one, the museums agree on loans. It was signed by Director Otto Sand.",
    "Director Otto Sand and Rector Eva Lund put pen to paper on the second, about museums.",
    "Linz has similar agreements with two other towns. Mayor Otto Sand signed with Mayor Eva Lund.",
]


@pytest.mark.parametrize("said", FURTHER)
def test_a_further_paper_has_other_signers(said: str) -> None:
    found = {one.name for one in extract(LEAD + said, Lang.EN).signatories}
    assert found == {"Ann Cruz", "Ben Holt"}


def test_what_is_said_of_both_papers_is_said_of_the_first() -> None:
    text = (
        "Graz and Linz have signed two memorandums.\n\nThe first is about sport.\n\nThe second is "
        "about culture.\n\nBoth documents were signed by Mayor Ann Cruz of Graz and Mayor Ben Holt "
        "of Linz."
    )
    assert len(extract(text, Lang.EN).signatories) == 2


def test_what_is_signed_as_well_is_another_paper() -> None:
    text = (
        "Graz, Linz sign action plan\n\nAn action plan of joint measures for 2031-2033 was "
        "signed by Graz and Linz today.\n\nThe protocol of the talks was signed as well. It bears "
        "the signatures of Deputy Mayor Otto Sand for Graz and Deputy Mayor Eva Lund for Linz."
    )
    found = extract(text, Lang.EN)
    assert found.kind is Kind.PLAN
    assert not found.signatories


DECREES = [
    "President Otto Sand has signed a decree approving the memorandum.",
    "The approval paper, signed by Mayor Otto Sand, says that the memorandum is sound.",
    "Ordinance No. 14 lets the city join the memorandum. It was signed by Mayor Otto Sand.",
    "Mayor Otto Sand and Mayor Eva Lund reached an agreement in principle to become sister cities.",
]


@pytest.mark.parametrize("said", DECREES)
def test_who_signs_a_decree_signs_no_agreement(said: str) -> None:
    assert not extract(said, Lang.EN).signatories


def test_a_decree_beside_leaves_the_signers_of_the_paper() -> None:
    text = "President Otto Sand has signed a decree approving the memorandum.\n\n" + LEAD
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


def test_another_paper_that_is_to_be_signed_has_other_signers() -> None:
    text = (
        "The University of Graz will sign a memorandum of understanding with the Linz Institute. "
        "Premier Otto Sand will sign another memorandum with the Lund Foundation."
    )
    assert not extract(text, Lang.EN).signatories


OLD = [
    "The first was signed in July 2008 by Otto Sand for Graz and Eva Lund for Linz.",
    "The old one was signed by then Mayor Otto Sand of Graz and Mayor Eva Lund of Linz.",
    "It had been signed by the mayors of the time, Otto Sand of Graz and Eva Lund of Linz.",
]


@pytest.mark.parametrize("said", OLD)
def test_who_signed_the_paper_before_did_not_sign_this_one(said: str) -> None:
    lead = "The renewed twinning agreement of Graz and Linz was signed in Linz today.\n\n"
    assert not extract(lead + said, Lang.EN).signatories


FIRST_OF_SEVERAL = (
    "Chad and Mali signed three memorandums on Friday.\n\nThe MoU on youth camps was signed by "
    "Minister Ann Cruz of Chad and Minister Ben Holt of Mali.\n\n"
)
OTHERS = [
    "The MoU on fish farming was signed by Secretary Otto Sand of Chad and Minister Ben Holt.",
    "A Memorandum of Understanding on e-commerce was concluded between Otto Sand and Eva Lund.",
    "On the Malian side Education Minister Eva Lund signed the document on exchange of teachers.",
    "The MoU between the Karz Council and the Tolm Board was inked by Otto Sand and Eva Lund.",
]


@pytest.mark.parametrize("said", OTHERS)
def test_a_paper_about_another_matter_has_other_signers(said: str) -> None:
    found = {one.name for one in extract(FIRST_OF_SEVERAL + said, Lang.EN).signatories}
    assert found == {"Ann Cruz", "Ben Holt"}


def test_one_signer_of_a_paper_told_apart_is_enough_to_tell_others_from_it() -> None:
    text = (
        "Chad, Mali sign six MoUs\n\nMinister of Roads Ann Cruz of Chad signed the MoU on youth "
        "camps. The MoU between the Karz Council and the Tolm Board was inked by Otto Sand, "
        "Secretary, and Minister of State Eva Lund."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz"]


EARLIER = [
    "It followed a governmental accord which Minister Otto Sand and Minister Eva Lund signed.",
    "The new agreement builds on a memorandum signed by Mayor Otto Sand and Rector Eva Lund.",
    "It comes after a letter of intent was inked by Otto Sand, Mayor, and Eva Lund, Rector.",
]


@pytest.mark.parametrize("said", EARLIER)
def test_who_signed_the_paper_that_came_before_did_not_sign_this_one(said: str) -> None:
    text = f"Karz Hospital and Tolm Hospital concluded an agreement in Graz on Friday.\n\n{said}"
    assert not extract(text, Lang.EN).signatories


def test_a_memorandum_of_cooperation_is_told_of_by_its_letters() -> None:
    text = (
        "The Presidents witnessed the exchange of a Memorandum of Cooperation between Chad and "
        "Mali. The MoC was exchanged between Foreign Minister Ann Cruz and Ambassador Ben Holt."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}
