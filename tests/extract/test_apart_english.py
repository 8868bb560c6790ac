"""Who is and who is no signer by the smaller words of an English text: ranks, rows, own papers."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


def _signed(text: str) -> set[str]:
    return {one.name for one in extract(text, Lang.EN).signatories}


def test_a_thai_rank_is_no_part_of_a_name() -> None:
    text = (
        "M.R. Somchai Varin, Governor of Bangkok, and Tim Orr, Mayor of Dunedin, signed a "
        "memorandum of understanding on Monday."
    )
    assert _signed(text) == {"Somchai Varin", "Tim Orr"}


def test_a_shortened_binti_ends_no_sentence() -> None:
    text = (
        "Tim Orr, Mayor of Dunedin, and Rosnah Bt. Osman, Mayor of Ipoh, signed a memorandum of "
        "understanding on Monday."
    )
    assert _signed(text) == {"Tim Orr", "Rosnah Bt. Osman"}


def test_a_first_name_that_a_town_has_too_stands_before_an_initial() -> None:
    text = (
        "The memorandum of understanding between Dunedin and Lyon was signed by officials from "
        "Lyon and Austin P. Orr, Mayor of Dunedin."
    )
    assert _signed(text) == {"Austin P. Orr"}


def test_things_in_capitals_are_nobody() -> None:
    text = (
        "The memorandum of understanding between Dunedin and Lyon was signed by Tim Orr, Mayor of "
        "Dunedin, and Ann Hale, Managing Director of Roundel for Transit Assets."
    )
    assert _signed(text) == {"Tim Orr", "Ann Hale"}


def test_a_paper_of_their_own_is_another_one() -> None:
    text = (
        "Dunedin has signed a memorandum of understanding with Lyon on youth exchanges.\n\n"
        "He added that the chairman of Roundel Foods, Tim Orr, and the director of Varmouth Dairy "
        "had signed an agreement of their own."
    )
    assert _signed(text) == set()


def test_premiers_told_before_and_after_signed_together() -> None:
    text = (
        "Alberta, Manitoba and Ontario signed two agreements on Monday. The provinces can save "
        "money, Alberta Premier Tim Orr said.\n\n"
        "The premiers also signed a partnership on trade. Manitoba Premier Ann Hale said it would "
        "break down barriers. Ontario Premier Jack Dunn said it was high time."
    )
    assert _signed(text) == {"Tim Orr", "Ann Hale", "Jack Dunn"}


def test_a_row_behind_a_signing_only_reports_it() -> None:
    text = (
        "Alberta and Ontario today signed four agreements at their joint cabinet meeting, Premiers "
        "Tim Orr and Jack Hale announced."
    )
    assert _signed(text) == set()


def test_whom_by_names_behind_a_presidents_own_trip_signed() -> None:
    text = (
        "Iran and Oman have signed seven memorandums. The documents were signed on the sidelines "
        "of President Omid Karimi's trip to Muscat by Industry Minister Reza Talebi and Trade "
        "Minister Arash Moradi."
    )
    assert _signed(text) == {"Reza Talebi", "Arash Moradi"}


def test_two_letters_of_a_university_may_stand_the_other_way_round() -> None:
    text = (
        "A memorandum of understanding between the University of Karz (KU) and the Orwin Institute "
        "was signed on Monday.\n\n"
        "Ann Hale, Director of the Centre for Home Textiles, and Tim Orr, Treasurer of KU, signed "
        "it."
    )
    signed = {(one.name, one.party) for one in extract(text, Lang.EN).signatories}
    assert ("Tim Orr", "University of Karz") in signed
