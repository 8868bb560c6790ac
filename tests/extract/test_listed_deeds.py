"""Deeds that a sentence or a run of lines lists: each concrete one is a measure of its own."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind, Status
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


@pytest.mark.parametrize(
    ("said", "deeds"),
    [
        (
            (
                "The document provides for strengthening friendly ties, exchanging young "
                "doctors and "
                "holding a yearly fair of honey."
            ),
            ["exchanging young doctors", "holding a yearly fair of honey"],
        ),
        (
            (
                "The memorandum envisages the opening of a bus route between the ports, the "
                "construction of two shared warehouses, and cooperation in culture and sport."
            ),
            [
                "the opening of a bus route between the ports",
                "the construction of two shared warehouses",
            ],
        ),
        (
            "The sides agreed to build a mill and train forty of its workers.",
            ["build a mill", "train forty of its workers"],
        ),
        (
            (
                "Under the plan the sides will:\n- open a joint clinic in the border town;\n"
                "- deepen friendly relations;\n- supply seed potatoes to the farms of Lara.\n"
            ),
            [
                "open a joint clinic in the border town",
                "supply seed potatoes to the farms of Lara",
            ],
        ),
        (
            "The governor promised that a plot of land would be set aside for the market.",
            ["a plot of land would be set aside for the market"],
        ),
        ("The visitors want to see more trade, the governor said.", []),
    ],
)
def test_each_concrete_deed_of_a_list(said: str, deeds: list[str]) -> None:
    draft = extract(HEAD + said, Lang.EN)
    assert [one.quote for one in draft.measures] == deeds
    assert {one.status for one in draft.measures} <= {Status.PLANNED}


def test_what_a_document_was_signed_to_do_is_a_measure() -> None:
    draft = extract(
        "Orlen and Lara\nOrlen Province and Lara Province signed a memorandum on Monday to open a "
        "shared border market, the agency reported.",
        Lang.EN,
    )
    assert [one.quote for one in draft.measures] == ["open a shared border market"]


def test_the_day_of_a_dateline_is_not_that_of_the_signing() -> None:
    draft = extract(
        "Two provinces sign\nORLEN (Agency - 22nd Sep, 2023): Orlen Province and Lara Province "
        "signed a memorandum.",
        Lang.EN,
    )
    assert draft.signed_on is None


@pytest.mark.parametrize(
    ("said", "deeds"),
    [
        (
            (
                "Two trading houses will be created in the capitals, a fund will be formed by "
                "spring, and a green corridor will be opened for grain."
            ),
            [
                "Two trading houses will be created in the capitals",
                "a fund will be formed by spring",
                "a green corridor will be opened for grain",
            ],
        ),
        (
            (
                "The document covers joint work in the coming years, including the exchange of "
                "young foresters and support in planting and tending oak groves."
            ),
            [
                "the exchange of young foresters",
                "support in planting and tending oak groves",
            ],
        ),
        ("Orlen opened its trade office in Lara in 1988.", []),
    ],
)
def test_clauses_with_their_own_subjects_and_what_a_document_includes(
    said: str, deeds: list[str]
) -> None:
    assert [one.quote for one in extract(HEAD + said, Lang.EN).measures] == deeds


def test_a_later_name_of_the_document_is_more_exact_than_agreement() -> None:
    draft = extract(
        "Two cities sign\nThe cities of Orlen and Lara have entered into a cooperation agreement. "
        "Orlen Mayor Ann Cruz and Lara Mayor Kim Ho-jung signed a memorandum of agreement.",
        Lang.EN,
    )
    assert draft.kind is AgreementKind.MEMORANDUM
