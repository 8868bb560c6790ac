"""English: bodies by letters that blend or join, and whose officer somebody is by them."""

from __future__ import annotations

import pytest

from coopplan.extract.en.blends import blended
from coopplan.extract.gazetteer import BODY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

NAMES = ("Orwin Karzan National University", "Ministry of Forests", "Tolm Technical Institute")
BLENDS = [
    ("KarNU", "Orwin Karzan National University"),
    ("MoF", "Ministry of Forests"),
    ("TolmTI", "Tolm Technical Institute"),
    ("KarUN", None),
    ("MacDuff", None),
]


@pytest.mark.parametrize(("blend", "name"), BLENDS)
def test_a_blend_is_the_body_whose_words_it_begins(blend: str, name: str | None) -> None:
    bodies = [Mention(Entry(BODY, "", "", "", one), 0, 1, one) for one in NAMES]
    text = f"The head of {blend} was there."
    found = {key: one.name for key, one in blended([Span(0, len(text), text)], bodies).items()}
    assert found == ({} if name is None else {blend: name})


def test_a_blend_of_two_bodies_is_that_of_none() -> None:
    names = ("Karzan National University", "Karlin Northern University")
    bodies = [Mention(Entry(BODY, "", "", "", one), 0, 1, one) for one in names]
    assert not blended([Span(0, 5, "KarNU")], bodies)


IN_TURN = [
    (
        "The Tolm Royal Global University (RGU) and ABCD-Karz Institute of Science (KIS) signed an "
        "MoU. Dr. Ben Holt, Director, ABCD-KIS, and Ms. Ann Cruz, Registrar, RGU, signed it."
    ),
    (
        "Royal Orwin University and Karz Medical College concluded an agreement. It was signed by "
        "Ben Holt, Principal of Karz Medical College, and Ann Cruz, Rector of Orwin University."
    ),
]


@pytest.mark.parametrize("text", IN_TURN)
def test_whose_officer_somebody_is_goes_before_the_order_of_sides(text: str) -> None:
    found = extract(text, Lang.EN)
    first, second = found.parties
    assert {(one.name, one.party) for one in found.signatories} == {
        ("Ben Holt", second if "Karz" in second else first),
        ("Ann Cruz", first if "Karz" in second else second),
    }


def test_the_head_of_a_body_is_whoever_heads_it() -> None:
    text = (
        "Ann Cruz, Chairwoman of Orwin Karzan National University, received Ben Holt, General "
        "Director of Tolm Hospital.\n\nAt the end the head of KarNU and the General Director of "
        "Tolm Hospital signed a memorandum of understanding."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


DEPUTIES = [
    "acting on behalf of its Director General, Dr. Otto Sand,",
    "who acted on behalf of Otto Sand, Director General,",
    "on behalf of Director General Otto Sand,",
]


@pytest.mark.parametrize("said", DEPUTIES)
def test_whom_somebody_stands_in_for_signed_nothing(said: str) -> None:
    text = (
        "Karz University and the Tolm Agency have concluded a memorandum. The MoU was signed by "
        f"Prof. Ann Cruz for Karz University and by Mr. Ben Holt for the Agency, {said} in Graz."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}


WHOSE = [
    ("the UK Ministry of Roads", "UK Ministry of Roads"),
    ("the British Ministry of Roads", "Ministry of Roads of the United Kingdom"),
]


@pytest.mark.parametrize(("said", "name"), WHOSE)
def test_a_ministry_keeps_the_letters_of_its_country(said: str, name: str) -> None:
    text = f"A memorandum was signed between Ohio and {said} on Monday."
    assert extract(text, Lang.EN).parties == ("Ohio", name)


POINTS_BACK = ["signed it in Graz", "have inked it", "concluded it"]


@pytest.mark.parametrize("said", POINTS_BACK)
def test_it_is_the_paper_told_of_whatever_else_is_named(said: str) -> None:
    text = (
        "Karz University and Tolm College have entered into an MoU on sport. Ann Cruz, Rector of "
        f"Karz University, and Ben Holt, Principal of Tolm College, {said} on the margins of the "
        "fourth Young Talents programme."
    )
    assert {one.name for one in extract(text, Lang.EN).signatories} == {"Ann Cruz", "Ben Holt"}
