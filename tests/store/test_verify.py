"""The hash chain tells of every change made behind the program's back."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from coopplan import errors
from coopplan.store import backup, database, load, restoring, schema
from coopplan.store.reading import connect
from coopplan.store.rebuilding import rebuild
from coopplan.store.verify import verify
from coopplan.store.version import HEAD, REVISIONS
from tests.store.registers import filled
from tests.store.sample import clock


def meddle(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            connection.execute(statement)
    connection.close()


def problems(path: Path) -> list[tuple[str, int | None]]:
    with connect(str(path)) as reader:
        return [(flaw.problem, flaw.entry) for flaw in verify(reader)]


SEARCHED = 12
"""The tables of the sample that have words."""

CASES: dict[str, tuple[list[str], list[tuple[str, int | None]]]] = {
    "a word": (
        ["UPDATE statement_text SET words = 'x' WHERE id = 1"],
        [("content", 1), ("search", None)],
    ),
    "a row less": (["DELETE FROM measure_line"], [("content", 1), ("search", None)]),
    "a row more": (
        ["INSERT INTO party VALUES (9, 1, 'RU-MOW', 'ru-mow')"],
        [("content", 1)],
    ),
    "a row moved": (["UPDATE measure_line SET entry = 2"], [("content", 1), ("content", 2)]),
    "who": (["UPDATE journal_entry SET who = 'bob' WHERE id = 1"], [("chain", 1)]),
    "when": (
        ["UPDATE journal_entry SET at = '2020-01-01T00:00:00.000000Z' WHERE id = 2"],
        [("order", 2), ("chain", 2)],
    ),
    "an entry less": (
        ["DELETE FROM journal_entry WHERE id = 2"],
        [("gap", 3), ("chain", 3)],
    ),
    "a line that is kept": (
        ["UPDATE standing SET heard = '2020-01-01' WHERE number = 1"],
        [("derived", None)],
    ),
    "a page that is kept": (["DELETE FROM source_page WHERE id = 1"], [("derived", None)]),
    "a row of the index": (
        ["INSERT INTO search_text (rowid, words) VALUES (35, 'x')"],
        [("search", None)],
    ),
    "the whole index": (
        ["INSERT INTO search_text (search_text) VALUES ('delete-all')"],
        [("search", None)] * SEARCHED,
    ),
    "the inside of the index": (["DELETE FROM search_text_data WHERE id > 10"], [("search", None)]),
    "rows of no entry": (
        ["UPDATE measure_line SET entry = 7"],
        [("reference", None), ("content", 1), ("orphan", 7)],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_meddling_shows(tmp_path: Path, name: str) -> None:
    statements, told = CASES[name]
    path = tmp_path / "coop.db"
    filled(str(path))
    for _ in range(2):
        with database.write(str(path), clock=clock(), who="ann", action="x") as w:
            w.keep = True
    assert problems(path) == []
    meddle(path, *statements)
    assert problems(path) == told


def test_the_hash_is_the_same_on_both_databases(tmp_path: Path, pg_url: str) -> None:
    heads = []
    for url in (str(tmp_path / "coop.db"), pg_url):
        with connect(filled(url)) as reader:
            heads.append(reader.known())
            assert list(verify(reader)) == []
    assert heads[0] == heads[1]


def test_backup_and_restore(tmp_path: Path) -> None:
    path, copy = tmp_path / "coop.db", tmp_path / "copy.db"
    filled(str(path))
    with database.write(str(path), clock=clock(), who="ann", action="x") as w:
        w.keep = True
        assert backup.backup(str(path), copy) == copy
    assert copy.stat().st_mode & 0o777 == 0o600
    with connect(str(copy)) as reader:
        assert reader.known().entry == 1
    with pytest.raises(errors.BackupExists):
        backup.backup(str(path), copy)
    with pytest.raises(errors.DatabaseExists):
        restoring.restore(str(path), copy)
    restoring.restore(str(path), copy, replace=True)
    with connect(str(path)) as reader:
        assert reader.known().entry == 1
        assert list(verify(reader)) == []
    restoring.restore(str(tmp_path / "new.db"), copy)
    with connect(str(tmp_path / "new.db")) as reader:
        assert reader.known().entry == 1
    with pytest.raises(errors.DatabaseMissing):
        backup.backup(str(tmp_path / "no.db"), tmp_path / "x")
    assert not (tmp_path / "x").exists()


def test_a_database_that_is_written_to_is_not_replaced(tmp_path: Path) -> None:
    path, copy = tmp_path / "coop.db", tmp_path / "copy.db"
    filled(str(path))
    backup.backup(str(path), copy)
    with database.write(str(path), clock=clock(), who="ann", action="x") as w:
        w.keep = True
        with pytest.raises(errors.DatabaseLocked):
            restoring.restore(str(path), copy, replace=True, wait=0.2)
    with connect(str(path)) as reader:
        assert reader.known().entry == 2


def test_a_bad_backup_is_not_restored(tmp_path: Path) -> None:
    path, copy = tmp_path / "coop.db", tmp_path / "copy.db"
    filled(str(path))
    backup.backup(str(path), copy)
    meddle(copy, "UPDATE statement_text SET words = 'x'")
    with pytest.raises(errors.BackupUnfit):
        restoring.restore(str(path), copy, replace=True)
    assert problems(path) == []


def test_a_backup_whose_record_holds_is_restored(tmp_path: Path) -> None:
    """What is kept beside the record is no reason to lose ten years: it is made anew."""
    path, copy = tmp_path / "coop.db", tmp_path / "copy.db"
    filled(str(path))
    backup.backup(str(path), copy)
    assert restoring.restore(str(path), copy, replace=True) is None
    meddle(copy, "DELETE FROM standing WHERE number = 1")
    assert restoring.restore(str(path), copy, replace=True) == "rebuild"
    assert problems(path) == [("derived", None)]
    rebuild(str(path))
    assert problems(path) == []


def to_come(*statements: str) -> schema.Revisions:
    """A revision after the last one."""

    def apply(connection: Connection) -> None:
        for statement in statements:
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")

    return schema.Revisions((*REVISIONS, "9999"), apply)


def test_upgrade(db_url: str) -> None:
    filled(db_url)
    assert schema.upgrade(db_url, clock=clock(), who="ann") is None
    to = to_come("CREATE TABLE extra (id INTEGER)", "ALTER TABLE party_version ADD COLUMN x TEXT")
    found = schema.upgrade(db_url, clock=clock(), who="ann", to=to)
    assert found is not None
    assert found[0] == HEAD
    assert schema.upgrade(db_url, clock=clock(), who="ann", to=to) is None
    with connect(db_url, check=False) as reader:
        assert load.entries(reader, reader.known())[0].action == "upgrade"
        assert list(verify(reader)) == []
    assert (found[1] is None) == db_url.startswith("postgresql"), "a file is copied before"
    if found[1] is not None:
        with connect(str(found[1])) as reader:
            assert reader.known().entry == 1


def test_an_upgrade_that_fails_leaves_the_old_state(db_url: str) -> None:
    filled(db_url)
    to = to_come("CREATE TABLE extra (id INTEGER)", "CREATE TABLE party (id INTEGER)")
    with pytest.raises(errors.DatabaseFailed):
        schema.upgrade(db_url, clock=clock(), who="ann", to=to)
    with connect(db_url) as reader:
        assert reader.known().entry == 1
        with pytest.raises(errors.DatabaseFailed):
            reader.rows("SELECT * FROM extra")
