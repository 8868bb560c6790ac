"""English sentences that promise in form alone, and the deeds beside which they stand."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


def _deeds(said: str) -> list[str]:
    return [one.quote for one in extract(HEAD + said, Lang.EN).measures]


@pytest.mark.parametrize(
    "said",
    [
        # effects on something abstract
        "The mayor observed that the pact would lend new vigour to neighbourly ties.",
        "The clerk said the visit will assist in lifting the friendship of both to new heights.",
        "It is expected, too, that the two will work arm in arm to reinforce alliances of old.",
        # a subject of which nothing is done
        "History is being written for both peoples, the mayor said.",
        # what is felt, remembered or thanked for
        "He said that more farmers from Orlen would be welcome as guests of Lara.",
        "Now that the pier is repaired, the day will be remembered as a bright one in both towns.",
        "The governor spoke of being moved by how clean the harbour of Lara is.",
        # what was agreed or done is told elsewhere
        "It is one of these that we are carrying out now.",
        "The chairman said he would carry out what had been promised to Lara.",
        # a purpose of the paper, a fact of a place
        "The aim for which the plan has been written is to fix what was agreed by the ministers.",
        "Standing at the mouth of the river, Lara has some 40,000 people and is to be proud.",
        # wished in the passive
        "The parties saw the need that ways of trade be opened and savings be encouraged.",
        (
            "Under the ruling, a proposal put forward by the clerk was approved by the council, "
            "namely that agreements be signed with the said towns on trade."
        ),
        "Efforts are also to be stepped up in the two towns, so that people may know more.",
    ],
)
def test_no_deed(said: str) -> None:
    assert _deeds(said) == []


@pytest.mark.parametrize(
    ("said", "quote"),
    [
        ("Orlen will build a sports school in Lara.", "Orlen will build a sports school in Lara"),
        ("The towns will raise a bridge to deepen ties.", "raise a bridge to deepen ties"),
        ("I will open a clinic in Lara.", "I will open a clinic in Lara"),
        (
            (
                "The towns bind themselves to run a solid market in which tools, seeds and "
                "machines are to be shared."
            ),
            "tools, seeds and machines are to be shared",
        ),
    ],
)
def test_deed(said: str, quote: str) -> None:
    assert _deeds(said) == [quote]
