"""English names that say which place or body is meant, and words that only say what it is."""

from __future__ import annotations

import pytest

from coopplan.extract.en.called_by import among
from coopplan.extract.gazetteer import Entry
from coopplan.extract.learned.candidates import Candidate
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
]


@pytest.mark.parametrize(
    ("text", "sides"), [one[1:] for one in SIDES], ids=[one[0] for one in SIDES]
)
def test_sides_are_what_is_named(text: str, sides: tuple[str, ...]) -> None:
    assert set(extract(text, Lang.EN).parties) == set(sides)


def test_a_council_of_an_oblast_is_the_oblast() -> None:
    text = "Ann Cruz, head of the Kharkiv Oblast Regional Council, signed a pact with Ohio."
    assert set(extract(text, Lang.EN).parties) == {"Kharkiv Oblast", "Ohio"}


def test_a_place_by_whose_name_a_side_is_called_is_none() -> None:
    london = Candidate(Entry("c", "GB", "", "", "London"), ["London"])
    chamber = Candidate(Entry("o", "", "", "", ""), ["London Chamber of Trade"])
    lyon = Candidate(Entry("c", "FR", "", "", "Lyon"), ["Lyon"])
    assert among([london, chamber, lyon], set()) == [london]
    assert among([london, chamber, lyon], {"london"}) == []
