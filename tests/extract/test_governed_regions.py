"""A bare name whose governor is told of is the region; one whose mayor is, the town."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def sides(text: str) -> dict[str, tuple[str, str]]:
    """Return the kind and the code of each side by its name."""
    draft = extract(f"Two partners sign\n\n{text}", Lang.EN)
    found = zip(draft.parties, draft.sides, strict=True)
    return {name: (entry.kind, entry.code) for name, entry in found}


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        (
            "Samara Governor Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a memorandum.",
            "Samara",
            ("r", "RU-SAM"),
        ),
        (
            "Acting governor of Omsk Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a plan.",
            "Omsk",
            ("r", "RU-OMS"),
        ),
        (
            "Moscow Governor Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a plan.",
            "Moscow",
            ("r", "RU-MOS"),
        ),
    ],
)
def test_governor_is_of_the_region(text: str, name: str, side: tuple[str, str]) -> None:
    assert sides(text)[name] == side


def test_akim_may_be_of_the_town() -> None:
    text = "Samara Governor Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a memorandum."
    assert sides(text)["Aktobe"] == ("c", "KZ-15")


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        (
            "Orenburg Mayor Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a memorandum.",
            "Orenburg",
            ("c", "RU-ORE"),
        ),
        (
            "Saint Petersburg Governor Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a plan.",
            "Saint Petersburg",
            ("c", "RU-SPE"),
        ),
        (
            "New York Governor Pyotr Lavrent and Aktobe Akim Yermek Sagyn signed a plan.",
            "New York",
            ("c", "US-NY"),
        ),
    ],
)
def test_others_are_as_they_were(text: str, name: str, side: tuple[str, str]) -> None:
    assert sides(text)[name] == side
