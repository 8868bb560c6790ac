"""English institutions that sign for themselves, not for the places they are called with."""

from __future__ import annotations

import pytest

from coopplan.extract.en.institutions import of_signers
from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person


def _named(name: str, kind: str) -> Mention:
    return Mention(Entry(kind, "", "", "", name), 0, len(name), name)


PLACES = [_named("Chad", "n"), _named("Graz", "c")]
MUSEUM = _named("National Museum of Chad", "o")
LIBRARY = _named("Graz City Library", "o")
ELSEWHERE = [
    [MUSEUM],
    [MUSEUM, _named("Graz", "c")],
    [MUSEUM, _named("Linz City Library", "o")],
    [_named("Ministry of Trade of Chad", "m"), _named("Graz City Council", "o")],
    [MUSEUM, LIBRARY, None],
]


def _signers(homes: list[Mention | None]) -> list[Person]:
    return [Person(f"Ann Cruz{at}", 0, 9, 1.0, place=home) for at, home in enumerate(homes)]


def test_two_institutions_are_sides_for_their_places() -> None:
    assert of_signers(PLACES, _signers([LIBRARY, MUSEUM])) == [MUSEUM, LIBRARY]


@pytest.mark.parametrize("homes", ELSEWHERE)
def test_else_the_sides_stay(homes: list[Mention | None]) -> None:
    assert of_signers(PLACES, _signers(homes)) == PLACES
