"""English nations within a state, headlines of capital words, and stops inside a company's name."""

from __future__ import annotations

import pytest

from coopplan.extract.en import first_nations
from coopplan.extract.en.legal_forms import with_stop
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Karz Bay First Nation pays.", ["Karz Bay First Nation"]),
        ("Chief Ben Holt of Karz'no First Nation signed.", ["Karz'no First Nation"]),
        ("Karz, Orwin and Linz Lake First Nations agreed.", ["Karz", "Orwin", "Linz Lake"]),
        ("The Orwin Métis Settlement, the Karz Tribe", ["Orwin Métis Settlement", "Karz Tribe"]),
        ("The First Nation and the United Nations were asked.", []),
        ("Mayor Karz First Nation", ["Karz First Nation"]),
        ("Ann Cruz and Karz First Nations Council signed.", []),
    ],
)
def test_nations_within_a_state(text: str, names: list[str]) -> None:
    found = [name.removesuffix(" First Nation") for _, _, name in first_nations.find(text)]
    assert found == [name.removesuffix(" First Nation") for name in names]


def test_a_first_nation_is_a_side_with_its_chief() -> None:
    text = (
        "The Town of Orwin and Karz Bay First Nation have signed a memorandum of understanding on "
        "fire protection. Mayor Ann Brill and Chief Tom Wells put their names to it."
    )
    draft = extract(text, Lang.EN)
    assert set(draft.parties) == {"Orwin", "Karz Bay First Nation"}
    assert {(one.name, one.party) for one in draft.signatories} == {
        ("Ann Brill", "Orwin"),
        ("Tom Wells", "Karz Bay First Nation"),
    }


@pytest.mark.parametrize("verb", ["Sign", "Partner to Renew", "Join Hands in a"])
def test_the_verb_of_a_headline_is_no_part_of_a_name(verb: str) -> None:
    text = (
        f"Karz University and University of Orwin {verb} Memorandum\n\n"
        "The Rector of Karz University, Prof. Ben Holt, and the Rector of the University of Orwin, "
        "Prof. Ann Cruz, signed a memorandum of understanding between the two universities."
    )
    assert set(extract(text, Lang.EN).parties) == {"Karz University", "University of Orwin"}


def test_a_verb_in_a_name_of_a_plain_sentence_stays() -> None:
    text = (
        "A memorandum was signed by Ben Holt, Director of the Institute of Sign Language, and Ann "
        "Cruz, Director of Orwin Seeds LLC."
    )
    assert "Institute of Sign Language" in extract(text, Lang.EN).parties


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karz Port Inc. and Orwin", "Karz Port Inc."),
        ("Karz Port Inc., Orwin", "Karz Port Inc."),
        ("Karz Port Inc.'s head", "Karz Port Inc."),
        ("Karz Port Inc. The two", "Karz Port Inc"),
        ("Karz Port Inc.", "Karz Port Inc"),
        ("Karz Port Authority. and", "Karz Port Authority"),
    ],
)
def test_a_stop_within_the_sentence_is_part_of_a_company(text: str, name: str) -> None:
    bare = name.removesuffix(".")
    assert with_stop(text, len(bare), bare) == (len(name), name)
