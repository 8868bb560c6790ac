"""The tables, the migrations and the guards that protect the rows."""

from __future__ import annotations

import re
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from coopplan import errors
from coopplan.store import database, schema
from coopplan.store.address import Address
from coopplan.store.reading import connect, revision
from coopplan.store.tables.schema import metadata, tables
from coopplan.store.version import HEAD, REVISIONS
from tests.store.sample import clock

DERIVED = ("search_text", "standing", "ix_standing", "source_page", "ix_source_page")
"""What is derived from the record is no table of the classes."""


def made(url: str) -> Any:
    schema.create(url, clock=clock(), who="ann")
    return database.engine_of(Address.parse(url), 5)


def test_head_is_the_last_revision() -> None:
    from alembic.script import ScriptDirectory

    with create_engine("sqlite://", poolclass=NullPool).connect() as connection:
        script = ScriptDirectory.from_config(schema.config(connection))
    assert script.get_heads() == [HEAD]
    assert [r.revision for r in script.walk_revisions()][::-1] == list(REVISIONS)


def test_migrations_make_the_tables(db_url: str) -> None:
    from alembic import command

    with made(db_url).begin() as connection:
        command.check(schema.config(connection))


def _rules(connection: Connection) -> dict[str, set[str]]:
    """What SQLite was told of each table, line by line, in no order."""
    found = {}
    rows = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    )
    for name, sql in rows:
        if name != "alembic_version" and not name.startswith(DERIVED):
            lines = re.split(r", ?\n|\n\t?", re.sub(r"[\t ]+", " ", sql))
            found[name] = {line.strip().replace('"', "") for line in lines}
    return found


def test_migrations_make_every_constraint(tmp_path: Path) -> None:
    """`alembic check` does not see CHECKs: hold the text of the migrated tables to the classes'."""
    with made(str(tmp_path / "coop.db")).begin() as connection:
        migrated = _rules(connection)
    with create_engine("sqlite://", poolclass=NullPool).begin() as connection:
        metadata.create_all(connection)
        declared = _rules(connection)
    assert migrated == declared


def _value(column: Any) -> Any:
    """A value that the column may hold."""
    info = column.info
    if "codes" in info:
        return info["codes"][0].value
    if "least" in info:
        return max(1, info["least"])
    if column.type.python_type is int:
        return 1
    if "day" in info or column.name.endswith(("_first", "_last")):
        return "2025-01-01"
    return {"langs": "ru,kk", "at": "2026-01-01T00:00:00.000000Z"}.get(column.name, "1")


def _row(table: Any, **changes: Any) -> dict[str, Any]:
    row = {column.name: _value(column) for column in table.columns if not column.nullable}
    row |= {name: _value(table.columns[name]) for name in MORE.get(table.name, ())}
    return row | changes


MORE = {
    "statement": ("said_first", "said_last", "voice_id"),
    "reading": ("period_first", "period_last"),
}
FIT: dict[tuple[str, str, str], dict[str, Any]] = {
    ("reading", "qualifier", "between"): {"value_high": "2"},
    ("issued_report", "audience", "partner"): {"partner_id": 1},
}


def _insert(connection: Connection, table: Any, row: dict[str, Any]) -> None:
    """Insert and take back: what it refers to is not there, and is not asked for here."""
    with connection.begin_nested() as nested:
        names = ", ".join(row)
        marks = ", ".join(f":{name}" for name in row)
        connection.execute(text(f"INSERT INTO {table.name} ({names}) VALUES ({marks})"), row)
        nested.rollback()


@pytest.fixture
def loose(db_url: str) -> Any:
    """A connection to a new database that does not ask for what rows refer to."""
    schema.create(db_url, clock=clock(), who="ann")
    engine = database.engine_of(Address.parse(db_url), 5, foreign_keys=False)
    with engine.connect() as connection, connection.begin():
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = replica"))
        yield connection


def test_every_code_is_taken_and_no_other(loose: Connection) -> None:
    coded = 0
    for table in tables():
        for column in table.columns:
            for member in column.info.get("codes", ()):
                more = FIT.get((table.name, column.name, member.value), {})
                if column.name == "promise_bound":
                    more = {"promise_edtf": "2025", "promise_first": "2025-01-01"}
                _insert(loose, table, _row(table, id=9, **{column.name: member.value}, **more))
                coded += 1
            if "codes" in column.info:
                with pytest.raises(DBAPIError):
                    _insert(loose, table, _row(table, id=9, **{column.name: "no_such_code"}))
    assert coded > 90


WRONG: list[tuple[str, dict[str, Any]]] = [
    ("citation", {"seq": "first"}),
    ("citation", {"seq": 0}),
    ("citation", {"quote": ""}),
    ("measure", {"number": 0}),
    ("statement", {"counts_on": "10.10.2025"}),
    ("statement", {"said_first": "2025-02-01", "said_last": "2025-01-01"}),
    ("statement", {"said_first": None, "said_last": None}),
    ("statement", {"about_words": "в мае"}),
    ("statement", {"about_edtf": "2025"}),
    ("statement", {"promise_edtf": "2025", "promise_first": "2025-01-01"}),
    ("statement", {"done_count": 5, "done_of": 4}),
    ("statement", {"done_count": 4}),
    ("statement", {"progress": 101}),
    ("statement", {"supersedes_id": 9}),
    ("statement", {"voice_id": None}),
    ("statement", {"joint": 1, "side_id": 1}),
    ("statement", {"joint": 2}),
    ("reading", {"qualifier": "between"}),
    ("reading", {"value_high": "3"}),
    ("deadline_version", {"earliest": "2025-02-30x"}),
    ("journal_entry", {"id": "x"}),
]


def test_wrong_rows_are_refused(loose: Connection) -> None:
    for name, changes in WRONG:
        table = metadata.tables[name]
        _insert(loose, table, _row(table, id=9))
        with pytest.raises(DBAPIError):
            _insert(loose, table, _row(table, id=9) | changes)


def test_what_rows_refer_to_must_be_there(db_url: str) -> None:
    with made(db_url).connect() as connection:
        connection.execute(text("INSERT INTO party VALUES (1, 99, 'RU', 'ru')"))
        with pytest.raises(DBAPIError):
            connection.commit()


def test_no_row_is_changed_or_deleted(db_url: str) -> None:
    """Every table refuses, also the next one that somebody adds."""
    engine = made(db_url)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        else:
            connection.execute(text("SET session_replication_role = replica"))
        for table in tables():
            if table.name != "journal_entry":
                row = _row(table, id=1)
                marks = ", ".join(f":{name}" for name in row)
                sql = f"INSERT INTO {table.name} ({', '.join(row)}) VALUES ({marks})"
                connection.execute(text(sql), row)
        if connection.dialect.name == "postgresql":
            connection.execute(text("SET session_replication_role = DEFAULT"))
        for table in tables():
            for sql in (f"UPDATE {table.name} SET id = 2", f"DELETE FROM {table.name}"):
                with (
                    pytest.raises(DBAPIError, match="never changed or deleted"),
                    connection.begin_nested(),
                ):
                    connection.execute(text(sql))
        connection.rollback()


def test_a_new_file_is_closed_to_others(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "deeper" / "coop.db"
    schema.create(str(path), clock=clock(), who="ann")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [found.name for found in path.parent.iterdir()] == ["coop.db"]
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_create_refuses_what_is_there(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    with pytest.raises(errors.DatabaseExists):
        schema.create(db_url, clock=clock(), who="ann")


def test_create_leaves_nothing_when_it_fails(db_url: str) -> None:
    def fail(writer: object) -> None:
        raise errors.BadPlanFile(path="x", line=1, problem="y", detail="z")

    with pytest.raises(errors.BadPlanFile):
        schema.create(db_url, clock=clock(), who="ann", fill=fail)
    address = Address.parse(db_url)
    if address.path is not None:
        assert list(address.path.parent.iterdir()) == []
    else:
        with connect(db_url, check=False) as reader:
            assert revision(reader) is None
    schema.create(db_url, clock=clock(), who="ann")


def test_create_takes_what_is_left_of_one_that_was_cut_off(tmp_path: Path) -> None:
    """Killed before its tables were kept, it leaves a file that says that it has a WAL."""
    path = tmp_path / "coop.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert path.stat().st_size
    with pytest.raises(errors.DatabaseMissing):
        connect(str(path))
    schema.create(str(path), clock=clock(), who="ann")
    with pytest.raises(errors.DatabaseExists):
        schema.create(str(path), clock=clock(), who="ann")


def test_create_takes_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "coop.db"
    path.touch()
    with pytest.raises(errors.NotADatabase) as caught:
        connect(str(path))
    assert caught.value.fields["reason"] == "empty"
    schema.create(str(path), clock=clock(), who="ann")
    with connect(str(path)) as reader:
        assert revision(reader) == HEAD
