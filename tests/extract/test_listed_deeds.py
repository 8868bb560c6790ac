"""Deeds that a sentence or a run of lines lists: each concrete one is a measure of its own."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import Status
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
            ["The sides agreed to build a mill and train forty of its workers"],
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
    assert [one.quote for one in draft.measures] == ["to open a shared border market"]


def test_the_day_of_a_dateline_is_not_that_of_the_signing() -> None:
    draft = extract(
        "Two provinces sign\nORLEN (Agency - 22nd Sep, 2023): Orlen Province and Lara Province "
        "signed a memorandum.",
        Lang.EN,
    )
    assert draft.signed_on is None
