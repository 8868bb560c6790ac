"""Sides as the text itself spells them, and who is named behind «to be signed by»."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("said", "sides"),
    [
        ("Ontario and Québec signed a memorandum of understanding.", ["Ontario", "Québec"]),
        ("Ontario and Quebec signed a memorandum of understanding.", ["Ontario", "Quebec"]),
        ("A plan was signed between St. Petersburg and Minsk.", ["St. Petersburg", "Minsk"]),
        ("A plan was signed between Saint Petersburg and Minsk.", ["Saint Petersburg", "Minsk"]),
        (
            "Québec’s and Bavaria’s premiers met; Québec and Bavaria signed a protocol.",
            ["Québec", "Bavaria"],
        ),
        (
            "The Republic of Tatarstan and Ontario signed an agreement.",
            ["Republic of Tatarstan", "Ontario"],
        ),
    ],
)
def test_a_side_is_spelled_as_in_the_text(said: str, sides: list[str]) -> None:
    assert list(extract(f"A new step\n{said}\n", Lang.EN).parties) == sides


@pytest.mark.parametrize(
    "said",
    [
        "An agreement is to be signed by Governor Ann Cruz of Cebu and Governor Kim Ho of Jeju.",
        "The pact will be signed by Ann Cruz, Governor of Cebu, and Kim Ho, Governor of Jeju.",
        "An accord is to be signed tonight by Governor Ann Cruz of Cebu and Mayor Kim Ho of Jeju.",
        "The memorandum will be inked by Governor Ann Cruz of Cebu and Governor Kim Ho of Jeju.",
        "A protocol will be concluded by Ann Cruz, Governor of Cebu, and Kim Ho, Governor of Jeju.",
    ],
)
def test_who_will_sign_stands_behind_by(said: str) -> None:
    signed = extract(f"A pact to come\n{said}\n", Lang.EN).signatories
    assert [one.name for one in signed] == ["Ann Cruz", "Kim Ho"]
