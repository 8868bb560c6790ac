"""What was known does not change: whatever is done later, the past reads as it was."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopplan.actions.importing import import_plan
from coopplan.model.plan import Known, Plan
from coopplan.store import database, load, schema
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.store.changes import CHANGES, REFUSED
from tests.store.sample import TODAY, clock, sample

Plans = tuple[Plan, ...]


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample plan, copied for each example."""
    path = tmp_path_factory.mktemp("template") / "coop.db"
    schema.create(str(path), clock=clock(), who="ann")
    with database.write(str(path), clock=clock(), who="ann", action="import") as w:
        import_plan(w, sample(), today=TODAY)
    return path


def timeless(plans: Plans) -> Plans:
    """The plans without the entry at which they were read."""
    return tuple(replace(plan, known=Known(0, "")) for plan in plans)


def play(url: str, names: list[str], seed: int) -> Iterator[tuple[Known, Plans]]:
    """Make the changes; after each that wrote an entry, what was known then."""
    r, ticks = Random(seed), clock("2026-01-02T00:00:00")
    for name in names:
        entry = None
        try:
            with database.write(url, clock=ticks, who="ann", action=name) as w:
                CHANGES[name](w, r)
            entry = w.result
        except REFUSED:
            continue
        if entry is not None:
            with connect(url) as reader:
                known = reader.known()
                assert known == entry
                yield known, load.plans(reader, None, known)


def hold(url: str, names: list[str], seed: int) -> None:
    seen: dict[int, tuple[Known, Plans]] = {}
    with connect(url) as reader:
        for number in (1, 2):
            known = reader.known(f"#{number}")
            seen[number] = known, load.plans(reader, None, known)
    for known, plans in play(url, names, seed):
        seen[known.entry] = known, plans
    with connect(url) as reader:
        journal = {entry.number: entry for entry in load.entries(reader, reader.known())}
        for known, plans in seen.values():
            assert load.plans(reader, None, known) == plans
            assert reader.known(f"#{known.entry}") == known
            assert reader.known(known.at) == known
        assert list(verify(reader)) == []
    for number, (_, plans) in seen.items():
        entry = journal[number]
        target = int(entry.detail[1:]) if entry.action in ("undo", "redo") else 0
        if entry.action == "undo" and target == number - 1:
            assert timeless(plans) == timeless(seen[number - 2][1])
        if entry.action == "redo" and journal[number - 1].action == "undo":
            assert timeless(plans) == timeless(seen[number - 2][1])


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    names=st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=12),
    seed=st.integers(0, 2**16),
)
def test_the_past_stays_sqlite(
    template: Path, tmp_path_factory: pytest.TempPathFactory, names: list[str], seed: int
) -> None:
    path = tmp_path_factory.mktemp("run") / "coop.db"
    shutil.copyfile(template, path)
    hold(str(path), names, seed)


@pytest.mark.postgres
def test_the_past_stays_postgresql(pg_url: str) -> None:
    schema.create(pg_url, clock=clock(), who="ann")
    with database.write(pg_url, clock=clock(), who="ann", action="import") as w:
        import_plan(w, sample(), today=TODAY)
    r = Random(1)
    hold(pg_url, r.choices(sorted(CHANGES), k=40), 1)
