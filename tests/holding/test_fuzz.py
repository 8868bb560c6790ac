"""A short run of what ``tests.holding.fuzz`` does by the million, and whether it finds anything."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coopplan.errors import BadMoment
from tests.holding.door import Door
from tests.holding.fuzz import Outcome, Run, ask, bounded, shares
from tests.holding.readers import Doors

INPUTS = 1_500


@pytest.fixture(scope="module")
def doors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Doors]:
    made = Doors(tmp_path_factory.mktemp("doors"), plans=8)
    yield made
    made.close()


def test_every_reader_reads_or_refuses(doors: Doors) -> None:
    every = doors.all
    counts = shares(every, INPUTS)
    assert sum(counts.values()) >= INPUTS
    seed = random.randrange(2**32)
    with bounded():
        for door in every:
            outcome = Outcome()
            for number in range(counts[door.name]):
                # Not the corpus, which is read by every long run, but what is made of it.
                ask(door, door.input(len(door.seeds) + number, seed), outcome, number)
            told = [words for _, words, _ in outcome.failed.values()]
            assert not told, f"seed {seed}, {door.name}: {told[0]}"


def test_what_a_good_input_is_is_read(doors: Doors) -> None:
    for door in doors.all:
        outcome = Outcome()
        with bounded():
            for raw in door.seeds[:12]:
                ask(door, raw, outcome)
        assert outcome.read, (door.name, outcome)


def bad(raw: bytes) -> None:
    """A reader with every fault: it refuses, breaks, hangs, dies."""
    match raw[:1]:
        case b"a":
            raise BadMoment(value="", reason="")
        case b"b":
            raise KeyError(raw)
        case b"c":
            while True:
                time.monotonic()
        case b"d":
            import os

            os._exit(9)


def test_every_kind_of_failure_is_found(
    doors: Doors, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.holding.fuzz.SECONDS", 0.1)
    seeds = [b"a", b"b", b"b", b"c", b"d", b"e"]
    door = Door("bad", 1, bad, seeds, (BadMoment,))
    run = Run(doors, 1, 2, tmp_path / "kept")
    outcome = run.go({"bad": len(seeds)}, [door])["bad"]
    assert (outcome.read, outcome.refused) == (1, {"BadMoment": 1})
    assert outcome.failures == 4
    kinds = sorted(kind.split()[0] for kind in outcome.failed)
    assert kinds == ["KeyError", "TooSlow", "the"]
    kept = {path.read_bytes() for path in (tmp_path / "kept").glob("*") if path.suffix != ".txt"}
    assert kept == {b"b", b"c", b"d"}
