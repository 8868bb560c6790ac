"""English bodies with figures, marks and firms' words in their names are read whole."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

WHOLE = [
    # a figure in the name, at its beginning, at its end
    "Karz 24 TV Limited",
    "Orwin 54 Films Ltd",
    "Channel 7 Television Corporation",
    "Karz 2050 Foundation",
    "3D Karz Lab",
    "21st Century Foundation",
    "Gymnasium No. 343",
    "Karz Gymnasium No. 5",
    "Kindergarten No. 7",
    "School No. 12 of Karz",
    # a small letter, a dash, a mark of many
    "e-Fisheries Academy",
    "e-Government Agency",
    "Bonn–Karz-Sieg University",
    "Karz Writers' Union",
    "Orwin Journalists' Association",
    "Farmers' Union of Karz",
    "Te Rūnanga o Karz",
    # what firms are called by
    "Orwin & Sons",
    "Karz & Brothers",
    "Orwin Motors",
    "Karz Technologies",
    "Orwin Capital",
    "Karz Steel Works",
    "Orwin Publishing",
    "Karz Hub",
    "Orwin FC",
]


@pytest.mark.parametrize("name", WHOLE)
def test_a_body_is_called_by_its_whole_name(name: str) -> None:
    text = (
        f"A memorandum of understanding was signed on Tuesday by {name} and Tolm Logistics "
        f"Company.\n\nThe memorandum was signed by Ann Cruz, director of {name}, and Ben Holt, "
        "chairman of Tolm Logistics Company."
    )
    draft = extract(text, Lang.EN)
    assert set(draft.parties) == {name, "Tolm Logistics Company"}
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Ann Cruz", name),
        ("Ben Holt", "Tolm Logistics Company"),
    ]


@pytest.mark.parametrize(
    "when", ["On March 3", "On Tuesday, May 12", "Under Article 5", "For Goal 17"]
)
def test_a_day_or_number_is_no_part_of_a_name(when: str) -> None:
    text = f"{when} Karz University and Orwin Museum signed a memorandum of understanding."
    assert set(extract(text, Lang.EN).parties) == {"Karz University", "Orwin Museum"}


@pytest.mark.parametrize(
    "name",
    ["Karz Energy and Water Authority", "Transport and Road Safety Agency", "Trade and Seed Board"],
)
def test_fields_of_one_body_stay_together(name: str) -> None:
    text = f"A memorandum of understanding was signed by Orwin Museum and the {name} on Monday."
    assert set(extract(text, Lang.EN).parties) == {"Orwin Museum", name}
