"""What is derived from the record is made anew, and the record stays as it was."""

from __future__ import annotations

from typing import Any

import pytest

from coopplan import errors
from coopplan.actions.importing import import_plans
from coopplan.store import (
    database,
    load,
    search_filling,
    standing,
    standing_counts,
    standing_facts,
)
from coopplan.store.address import Address
from coopplan.store.reading import Reader, connect
from coopplan.store.rebuilding import rebuild
from coopplan.store.search import search
from coopplan.store.search_index import TABLE
from coopplan.store.standing_facts import PAGES
from coopplan.store.verify import verify
from tests.plans import Plans
from tests.store.registers import filled
from tests.store.sample import TODAY, clock


def told(url: str) -> Any:
    """The record, and what is kept beside it."""
    with connect(url) as reader:
        known = reader.known()
        return known, load.plans(reader, None, known), kept(reader)


def kept(reader: Reader) -> list[list[tuple[Any, ...]]]:
    return [
        [tuple(row[name] for name in names) for row in reader.rows(f"SELECT * FROM {table}{order}")]
        for table, names, order in (
            (standing.TABLE, standing.COLUMNS, " ORDER BY agreement_id, number, day"),
            (standing_counts.TABLE, standing_counts.COLUMNS, " ORDER BY agreement_id, day"),
            (PAGES, ["id", "page"], " ORDER BY id"),
        )
    ]


def problems(url: str) -> set[str]:
    with connect(url) as reader:
        return {flaw.problem for flaw in verify(reader)}


def hurt(url: str, *statements: str) -> None:
    with database.transaction(Address.parse(url)) as session:
        for statement in statements:
            session.connection().exec_driver_sql(statement)


def lose_index(url: str) -> None:
    gone = (
        f"DELETE FROM {TABLE}"
        if url.startswith("postgresql")
        else f"INSERT INTO {TABLE} ({TABLE}) VALUES ('delete-all')"
    )
    hurt(url, gone)


def test_all_that_was_lost_is_there_again(db_url: str) -> None:
    filled(db_url)
    whole = told(db_url)
    hurt(db_url, f"DELETE FROM {PAGES}", f"UPDATE {standing.TABLE} SET heard = '2020-01-01'")
    lose_index(db_url)
    assert problems(db_url) == {"derived", "search"}
    made = rebuild(db_url)
    assert problems(db_url) == set()
    assert told(db_url) == whole, "no entry, the same lines"
    assert (made.lines, made.pages) == (len(whole[2][0]), len(whole[2][2]))
    with connect(db_url) as reader:
        assert search(reader, "реконструкция пункта", reader.known()).hits


@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM {} WHERE day > '2025'",
        "UPDATE {} SET silent = silent + 1 WHERE day > '2025'",
        "UPDATE {} SET heard = '2020-01-01' WHERE heard IS NOT NULL",
    ],
)
def test_counts_that_are_wrong_are_found_and_made_anew(db_url: str, damage: str) -> None:
    filled(db_url)
    plain = Plans(ref="ORE-WKO-2025")
    plain.measure("2025-12-31")
    plain.say("2025-06-01", "in_progress", sources=())
    with database.write(db_url, clock=clock("2026-01-02T00:00:00"), who="ann", action="x") as w:
        import_plans(w, [plain.plan()], today=TODAY)
    whole = told(db_url)
    hurt(db_url, damage.format(standing_counts.TABLE))
    with connect(db_url) as reader:
        assert list(standing_facts.flaws(reader)) == ["ORE-WKO-2025"]
    rebuild(db_url)
    assert problems(db_url) == set()
    assert told(db_url) == whole


def test_a_row_of_the_index_that_is_wrong_is_found(db_url: str) -> None:
    filled(db_url)
    assert problems(db_url) == set()
    words = "array_to_tsvector(ARRAY['x'])" if db_url.startswith("postgresql") else "'x'"
    number = "id" if db_url.startswith("postgresql") else "rowid"
    hurt(db_url, f"INSERT INTO {TABLE} ({number}, words) VALUES (99 * 32 + 3, {words})")
    with connect(db_url) as reader:
        assert list(search_filling.flaws(reader)) == ["measure_version"]


def test_a_rebuild_that_fails_leaves_all_as_it_was(
    db_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(db_url)
    hurt(db_url, f"DELETE FROM {PAGES}")
    before = told(db_url)

    def fails(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(search_filling, "fill", fails)
        with pytest.raises(KeyboardInterrupt):
            rebuild(db_url)
    assert told(db_url) == before
    assert problems(db_url) == {"derived"}, "the index is whole"


def test_it_waits_for_writers(db_url: str) -> None:
    filled(db_url)
    with database.write(db_url, clock=clock(), who="ann", action="x") as w:
        w.keep = True
        with pytest.raises(errors.DatabaseLocked):
            rebuild(db_url, wait=0.2)


def test_there_is_nothing_to_rebuild(db_url: str) -> None:
    with pytest.raises((errors.DatabaseMissing, errors.NotADatabase)):
        rebuild(db_url)
