"""Capital words of an English signing that only look like a name, and names of one word."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.en import names
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

SIGNED = [
    (
        (
            "Graz and Linz sign a memorandum\nThe memorandum was signed by Director, Harbour Dues, "
            "Omar Lal Sen and Mayor of Linz Ben Holt."
        ),
        {"Omar Lal Sen", "Ben Holt"},
    ),
    (
        (
            "Graz and Karz sign a memorandum\nMayor of Graz Ann Cruz signed the memorandum for "
            "Graz; the Main Advisor of Karz did so for Karz."
        ),
        {"Ann Cruz"},
    ),
    (
        (
            "Graz and Linz sign a memorandum\nThe memorandum was signed by the Head of Graz "
            "Gardens and Mayor of Linz Ben Holt."
        ),
        {"Ben Holt"},
    ),
    (
        (
            "Karz and Orwin sign a memorandum\nOrwin representative Ann Cruz and the Provincial "
            "Secretary Housing signed the memorandum on behalf of their sides."
        ),
        {"Ann Cruz"},
    ),
    (
        (
            "Firms meet\nA memorandum was signed at the forum by Ann Cruz, Chairman "
            "of the Chadian tyre maker Red Lark Orwin, and Ben Holt, Chairman of Tolm Ltd."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
    (
        (
            "Graz and Karz Province sign a letter\nMayor of Graz Ann Cruz and the Governor of "
            "Karz Province, Sulistyo, signed the document on Monday."
        ),
        {"Ann Cruz", "Sulistyo"},
    ),
    (
        (
            "Graz Region and Karz Region sign a pact\nThe Chief Minister of Graz Region and the "
            "Governor of Karz Region, Ben Holt, signed the pact on Monday.\n"
            "Minister for Trade Ann Cruz said: “This pact will boost our trade.”"
        ),
        {"Ben Holt"},
    ),
    (
        (
            "Ann Cruz receives Ben Holt\nPremier of Karz Province Ann Cruz today "
            "received President of Orwin Region Ben Holt for talks on their agreement.\n"
            "Cruz and Holt signed the agreement on cooperation in 2001."
        ),
        {"Ann Cruz", "Ben Holt"},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_who_signed_is_somebody(text: str, signed: set[str]) -> None:
    assert {one.name for one in extract(text, Lang.EN).signatories} == signed


@pytest.mark.parametrize("head", ["Universiti", "Universität", "Politeknik", "Ayuntamiento"])
def test_a_head_of_another_language_begins_no_name(head: str) -> None:
    text = f"Ann Cruz of {head} Tolmak and {head} Orwin have signed."
    found = names.find(Span(0, len(text), text), [], [])
    assert [one.name for one in found] == ["Ann Cruz"]


NOBODY = [
    "the head of the Office Nationale du Karz",
    "Tolmak-based Orwin",
    "Sub-Alpine Karz",
    "Karz Trusts",
    "Orwin Airline",
]


@pytest.mark.parametrize("words", NOBODY)
def test_capital_words_beside_somebody_are_nobodys_name(words: str) -> None:
    text = f"Ann Cruz and {words} have signed."
    found = names.find(Span(0, len(text), text), [], [])
    assert [one.name for one in found] == ["Ann Cruz"]


def test_words_of_a_headline_in_capitals_are_nobodys_name() -> None:
    text = (
        "Premier Cruz Expands Ties With Karz\nPremier of Graz Ann Cruz and Mayor of Karz Ben Holt "
        "signed a memorandum."
    )
    first, *_ = sentences_told.read(article(text), Lang.EN)
    assert first.headline
    assert [one.name for one in first.people if " " in one.name] == []


def test_a_place_from_which_a_text_reports_is_nobodys_name() -> None:
    text = (
        "Chambers agree\nMONA LENKA – Ann Cruz, President of the Karz Chamber, and Ben Holt, "
        "President of the Orwin Chamber, signed a memorandum in Mona Lenka."
    )
    found = {
        each.name for one in sentences_told.read(article(text), Lang.EN) for each in one.people
    }
    assert found == {"Ann Cruz", "Ben Holt"}
