"""English names that say which place or body is meant, and words that only say what it is."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

SIDES = [
    (
        "A head alone is no place",
        (
            "A memorandum of Ohio and Karz Region was renewed on Monday. Ann Cruz, envoy of Ohio, "
            "and the Governor of the State, Ben Holt, signed it."
        ),
        ("Ohio", "Karz Region"),
    ),
    (
        "A province of a city's name",
        "A declaration was signed by the State of Ohio and the Province of Buenos Aires.",
        ("Ohio", "Province of Buenos Aires"),
    ),
    (
        "A council of an oblast is the oblast",
        (
            "Ohio on Monday signed a memorandum with Kharkiv Oblast. Ann Cruz, head of the Kharkiv "
            "Oblast Regional Council, spoke."
        ),
        ("Ohio", "Kharkiv Oblast"),
    ),
    (
        "A city in a body's name",
        (
            "Chamber abroad\n\nAfter a meeting with the Karz Chamber of Commerce, Ann Cruz, "
            "President of the London Chamber of Commerce, was invited to sign an agreement of both "
            "Chambers. London has the skilled workers, the Mayor of London said."
        ),
        ("London Chamber of Commerce", "Karz Chamber of Commerce"),
    ),
]


@pytest.mark.parametrize(
    ("text", "sides"), [one[1:] for one in SIDES], ids=[one[0] for one in SIDES]
)
def test_sides_are_what_is_named(text: str, sides: tuple[str, ...]) -> None:
    assert set(extract(text, Lang.EN).parties) == set(sides)
