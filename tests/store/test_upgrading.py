"""Databases of older releases: filled then, upgraded now, and read as they were.

``old/0001-demo.sql.gz`` is the dump of a database of revision 0001 with the real agreements of that
day, ``0001-changed`` one with 38 entries of every kind, undone ones included. Beside each lies what
its plans were, at several entries, as the program of that day read them.
"""

from __future__ import annotations

import gzip
import json
import sqlite3
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from coopplan.documents import quarterly as document
from coopplan.exchange import planjson
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.render.terminal import render
from coopplan.reports.quarterly import quarterly
from coopplan.store import database, load, schema
from coopplan.store.reading import connect, revision
from coopplan.store.verify import verify
from coopplan.store.version import HEAD
from tests.store.changes import CHANGES
from tests.store.sample import clock

OLD = Path(__file__).parent / "old"
NAMES = ["0001-demo", "0001-changed"]


def restored(name: str, folder: Path) -> str:
    """The database as it was dumped."""
    path = folder / "old.db"
    connection = sqlite3.connect(path)
    connection.executescript(gzip.decompress((OLD / f"{name}.sql.gz").read_bytes()).decode())
    connection.close()
    return str(path)


def expected(name: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(gzip.decompress((OLD / f"{name}.json.gz").read_bytes()))
    return told


def head(url: str) -> tuple[str, ...]:
    with connect(url, check=False) as reader:
        return tuple(
            row["chain"] for row in reader.rows("SELECT chain FROM journal_entry ORDER BY id")
        )


def as_then(plan: Plan, told: dict[str, Any]) -> Plan:
    """The plan without what the program of that day did not know of."""
    bare = Plan(plan.agreement, plan.known)
    unknown = [part.name for part in fields(Plan) if part.name not in told]
    return replace(plan, **{name: getattr(bare, name) for name in unknown})


@pytest.mark.parametrize("name", NAMES)
def test_an_old_database_is_read_as_it_was(name: str, tmp_path: Path) -> None:
    url = restored(name, tmp_path)
    before = head(url)
    with connect(url, check=False) as reader:
        assert revision(reader) == "0001"
    done = schema.upgrade(url, clock=clock("2026-06-01T00:00:00"), who="ann")
    assert done is not None
    assert done[0] == "0001"
    with connect(url) as reader:
        assert revision(reader) == HEAD
        assert list(verify(reader)) == []
        for entry, told in expected(name).items():
            plans = load.plans(reader, None, reader.known(f"#{entry}"))
            then = planjson.parse(json.dumps(told))
            found = tuple(as_then(p, r) for p, r in zip(plans, told["plans"], strict=True))
            assert found == then
            for one, other in zip(plans, then, strict=True):
                assert printed(one) == printed(replace(one, **_told(other, told["plans"][0])))
    assert head(url)[: len(before)] == before


def _told(plan: Plan, keys: dict[str, Any]) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in keys}


def printed(plan: Plan) -> str:
    page = document.compose(quarterly(plan, Quarter(2025, 4)), Words("ru"))
    return render(page, width=100)


def test_what_is_added_to_an_upgraded_database_counts(tmp_path: Path) -> None:
    url = restored("0001-changed", tmp_path)
    schema.upgrade(url, clock=clock("2026-06-01T00:00:00"), who="ann")
    from random import Random

    for name in ("word", "assess"):
        with database.write(
            url, clock=clock("2026-06-02T00:00:00"), who="ann", action=name
        ) as writer:
            CHANGES[name](writer, Random(3))
    with connect(url) as reader:
        (plan,) = load.plans(reader, None, reader.known())
        assert len(plan.words) == len(plan.assessments) == 1
        assert list(verify(reader)) == []
