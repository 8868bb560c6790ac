"""Where an English document was signed: told beside the signing, and what is no such place."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

BESIDE = [
    (
        (
            "A delegation of Tyumen region flew into Kokshetau on a new flight. After it had been "
            "met, the governors of Tyumen and Akmola regions, Ann Cruz and Ben Holt, signed a "
            "memorandum of cooperation."
        ),
        "Kokshetau",
    ),
    (
        (
            "The delegation of Omsk region, having arrived in Pavlodar, was received there by the "
            "akim. Prospects of trade were weighed. The guests saw a plant. Then a memorandum of "
            "cooperation was signed by Omsk region and Pavlodar region."
        ),
        "Pavlodar",
    ),
    (
        (
            "An agreement on cooperation was signed by Batken region and Sughd region. It was in "
            "the Tajik town of Isfana that the heads of the two regions came together."
        ),
        "Isfana",
    ),
    (
        "Utah and Ohio signed a memorandum on May 19, 2008 at the Old Palace in Orlen.",
        "Orlen",
    ),
    ("A memorandum was officially signed by Ohio and Utah in Orlen on the 20th October.", "Orlen"),
    (
        (
            "Ohio and Utah are to become partners. An agreement to that effect was signed in the "
            "administrative centre, Orlen, on July 23."
        ),
        "Orlen",
    ),
    (
        "An action plan for next year is to be signed in Smolensk by Smolensk and Vitebsk regions.",
        "Smolensk",
    ),
    (
        (
            "Held at the Presidential Lodge in Orlen, the state capital, the meeting was opened by "
            "the two sides. Ohio and Utah signed a memorandum of understanding."
        ),
        "Orlen",
    ),
    (
        (
            "Ohio and Utah signed a memorandum. The delegations of both had talks at the Ministry "
            "of Trade in Orlen."
        ),
        "Orlen",
    ),
]


@pytest.mark.parametrize(("text", "place"), BESIDE)
def test_the_town_is_where_the_sides_met_or_signed(text: str, place: str) -> None:
    assert extract(text, Lang.EN).signed_at == place


NOWHERE = [
    "Both Ohio and Mosul City in Iraq yesterday signed a pact on sister ties.",
    "Ohio and Utah signed a memorandum. The sides agreed to meet in Bryansk at the end of August.",
    "Ohio and Utah signed a memorandum. A fair of both sides is soon to be held in Kursk.",
    (
        "Ohio and Utah signed a memorandum. Two meetings of the parties on January 11 and "
        "February 22 were scheduled to be held in Igdir."
    ),
    "Ohio and Utah signed a memorandum. The office of the delegation is located in Orlen.",
    (
        "Ohio and Utah signed a memorandum. The delegations met in Orlen on Monday, and they "
        "had talks in Lara, where the delegations of both were received."
    ),
    "Ohio and Utah signed a memorandum to open a school of cooks in Orlen.",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_a_town_that_is_told_of_otherwise_is_no_place_of_signing(text: str) -> None:
    assert extract(text, Lang.EN).signed_at is None


def test_a_meeting_without_a_document_was_signed_nowhere() -> None:
    text = "The governor of Ohio, Ann Cruz, met the governor of Utah, Ben Holt, in Orlen on Monday."
    assert extract(text, Lang.EN).signed_at is None


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("signed on October 11, 2021 at a ceremony held in Zelburg.", "Zelburg"),
        ("signed in Zelburg Municipality.", "Zelburg"),
        ("signed for the building of a school in Zelburg.", None),
    ],
)
def test_a_municipality_that_signs_is_where_it_was_signed(said: str, place: str | None) -> None:
    text = f"A protocol of Zelburg Municipality and Norwald Municipality was {said}"
    assert extract(text, Lang.EN).signed_at == place


def test_a_province_is_no_place_of_signing() -> None:
    text = (
        "A protocol of Norwald and Zelburg Province was signed on May 4, 2021 in Zelburg Province."
    )
    assert extract(text, Lang.EN).signed_at is None
