"""Short runs of what ``tests.holding`` does with counts by hand."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.holding import crash, places, together
from tests.holding.cases import LARGE, SMALL
from tests.holding.places import Place


@pytest.fixture(
    scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
def place(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Place]:
    url = None if request.param == "sqlite" else request.getfixturevalue("pg_server")
    made = places.place(tmp_path_factory.mktemp("holding"), url)
    yield made
    made.close()


def test_killed_at_any_moment(place: Place) -> None:
    server = isinstance(place, places.Server)
    chance = random.Random()
    # Those that write much, each time; of the others, which all write rows of one entry, a few.
    for case in (*LARGE, *chance.sample(SMALL, 2 if server else 6)):
        if case.server or not server:
            times = 1 if server else 2
            counts = crash.kills(place, case, times, chance, print)
            assert counts.wrong == []
            assert counts.before + counts.after == times


def test_writers_at_once(place: Place, tmp_path: Path) -> None:
    assert together.together(place, tmp_path / "home", writers=4, each=10) == []
