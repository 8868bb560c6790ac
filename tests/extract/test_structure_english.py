"""Deeds of English releases told by the build of a sentence, whatever its verbs and nouns are."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

HEAD = "Orlen and Lara sign a memorandum\nOrlen Province and Lara Province signed a memorandum.\n"


def _deeds(said: str) -> list[str]:
    return [one.quote for one in extract(HEAD + said, Lang.EN).measures]


BEHIND_A_COLON = [
    (
        (
            "The first programme is already agreed: testing a turbine in the bay, bringing "
            "pupils to the island and a joint call for young bakers."
        ),
        [
            "testing a turbine in the bay",
            "bringing pupils to the island",
            "a joint call for young bakers",
        ],
    ),
    (
        (
            "To name some: the restoration of a mill, a summer school on peat, sending "
            "beekeepers to Orlen."
        ),
        ["the restoration of a mill", "a summer school on peat", "sending beekeepers to Orlen"],
    ),
    (
        (
            "The two undertake to work on water: to dredge the harbour, to print a chart and "
            "to plant reeds along the shore."
        ),
        ["dredge the harbour", "print a chart", "plant reeds along the shore"],
    ),
    (
        (
            "Three steps come first: the opening of a ferry line, repairing the pier and a "
            "festival of sea songs."
        ),
        ["the opening of a ferry line", "repairing the pier", "a festival of sea songs"],
    ),
    (
        "Under discussion was proposed: building a silo in Lara and buying two tugs.",
        ["building a silo in Lara", "buying two tugs"],
    ),
]
PARALLEL = [
    (
        (
            "Provision is made in it for the construction of a lock, for the supply of pumps "
            "to Lara and for the training of forty divers."
        ),
        [
            "the construction of a lock",
            "the supply of pumps to Lara",
            "the training of forty divers",
        ],
    ),
    (
        (
            "The papers provide, among other things, for the launch in Orlen of a cannery and "
            "deliveries of salt to Lara."
        ),
        ["the launch in Orlen of a cannery", "deliveries of salt to Lara"],
    ),
    (
        (
            "The parties came to an understanding to lend each other looms, to winter bees of "
            "Lara in Orlen and to exempt anglers from fees."
        ),
        [
            "lend each other looms",
            "winter bees of Lara in Orlen",
            "exempt anglers from fees",
        ],
    ),
    (
        (
            "The sides agreed to open a kiosk at the station and, once the council has voted "
            "the money, to lease ten trams."
        ),
        ["open a kiosk at the station", "lease ten trams"],
    ),
    (
        (
            "Lara will embark on the making of violins, quarry 40 tons of slate and "
            "chlorinate the wells of Orlen."
        ),
        [
            "embark on the making of violins",
            "quarry 40 tons of slate",
            "chlorinate the wells of Orlen",
        ],
    ),
]
PAPERS = [
    (
        "The roadmap prescribes digitising the permits by May and dredging two canals.",
        ["digitising the permits by May", "dredging two canals"],
    ),
    (
        "The document contemplates moving the customs post and paving the road to it.",
        ["moving the customs post", "paving the road to it"],
    ),
    (
        "The protocol demands planting oaks along the border.",
        ["planting oaks along the border"],
    ),
    (
        "The pact entrusts publishing the atlas to the library of Orlen.",
        ["publishing the atlas to the library of Orlen"],
    ),
    (
        (
            "The memorandum opens the way to a mission of bakers to Lara and the founding of "
            "a chair in soil science."
        ),
        ["a mission of bakers to Lara", "the founding of a chair in soil science"],
    ),
]
SUBJECTS = [
    (
        (
            "A portal for weavers will be launched, travel agencies of both sides will be "
            "invited to Orlen, and the academy, where two poets had met, is to take in nine "
            "students."
        ),
        [
            "A portal for weavers will be launched",
            "travel agencies of both sides will be invited to Orlen",
            "is to take in nine students",
        ],
    ),
    (
        (
            "Lara will send six potters while a House of Orlen, with a reading room, is to be "
            "opened on the quay."
        ),
        [
            "Lara will send six potters",
            "a House of Orlen, with a reading room, is to be opened on the quay",
        ],
    ),
    (
        (
            "ORLEN, 3 May (Agency) – A brigade of divers will be formed by the two towns, it "
            "transpired after the talks."
        ),
        ["A brigade of divers will be formed by the two towns"],
    ),
    (
        "Days of Lara Cinema will be held in Orlen in April.",
        ["Days of Lara Cinema will be held in Orlen in April"],
    ),
    (
        (
            "The governor suggested showing ploughs at the fair and said that foresters would "
            "be sent to Lara."
        ),
        ["showing ploughs at the fair", "foresters would be sent to Lara"],
    ),
]
ITEMS = [
    ("• in education, to set up a grant and to link two colleges;", ["set up a grant", "link two"]),
    ("II. To support work on peat, including drafting a guide to bogs;", ["drafting a guide"]),
    ("• to foster contacts by sending a choir to Lara;", ["sending a choir to Lara"]),
    ("• in fisheries, to examine a label for smelt;", ["examine a label for smelt"]),
    ("3) printing an atlas and mending the bell tower;", ["printing an atlas", "mending the bell"]),
]


@pytest.mark.parametrize(("said", "deeds"), BEHIND_A_COLON + PARALLEL + PAPERS + SUBJECTS)
def test_deeds_are_told_by_the_build_of_the_sentence(said: str, deeds: list[str]) -> None:
    assert _deeds(said) == deeds


@pytest.mark.parametrize(("line", "deeds"), ITEMS)
def test_an_item_of_a_list_over_lines_can_hold_several_deeds(line: str, deeds: list[str]) -> None:
    found = _deeds(f"The parties agreed:\n{line}\n")
    assert len(found) == len(deeds)
    assert all(want in quote for want, quote in zip(deeds, found, strict=True))


@pytest.mark.parametrize(
    "said",
    [
        "The agreement strengthens ongoing ties.",
        "Our turnover must cross the mark of a million.",
        "A new level will be reached.",
        "The next meeting of the commission will be held in Lara.",
        "The region will face the same choice and need the trust of its partners.",
    ],
)
def test_what_is_built_like_a_deed_and_leaves_nothing_is_none(said: str) -> None:
    assert _deeds(said) == []
