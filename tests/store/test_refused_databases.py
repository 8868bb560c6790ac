"""Databases that cannot be opened, and what each is refused as."""

from __future__ import annotations

import os
import re
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from coopplan import errors
from coopplan.actions.importing import import_plans
from coopplan.store import backup, database, load, schema
from coopplan.store.address import Address, masked
from coopplan.store.failures import refusal
from coopplan.store.reading import connect, refuse_version
from tests.store.registers import filled, read
from tests.store.sample import TODAY, clock, sample


def refused(url: str) -> errors.DatabaseError:
    with pytest.raises(errors.DatabaseError) as caught:
        connect(url).close()
    return caught.value


def unwritable(url: str) -> errors.DatabaseError:
    with (
        pytest.raises(errors.DatabaseError) as caught,
        database.write(url, clock=clock(), who="ann", action="x", wait=0.2) as w,
    ):
        w.keep = True
    return caught.value


def test_missing(tmp_path: Path) -> None:
    assert type(refused(str(tmp_path / "no.db"))) is errors.DatabaseMissing
    assert type(unwritable(str(tmp_path / "no.db"))) is errors.DatabaseMissing
    assert type(refused(str(tmp_path / "no" / "no.db"))) is errors.DatabaseMissing
    assert list(tmp_path.iterdir()) == []


def test_a_folder(tmp_path: Path) -> None:
    assert type(refused(str(tmp_path))) is errors.DatabaseIsFolder
    assert type(unwritable(str(tmp_path))) is errors.DatabaseIsFolder
    with pytest.raises(errors.DatabaseIsFolder):
        schema.create(str(tmp_path), clock=clock(), who="ann")


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "coop.db"
    path.write_text("Это письмо, а не база данных. " * 100)
    error = refused(str(path))
    assert isinstance(error, errors.NotADatabase)
    assert error.fields["reason"] == "not_sqlite"
    with pytest.raises(errors.NotADatabase):
        schema.create(str(path), clock=clock(), who="ann")
    assert path.read_text().startswith("Это письмо")


def test_another_database(tmp_path: Path) -> None:
    path = tmp_path / "coop.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE notes (id)")
    connection.close()
    error = refused(str(path))
    assert isinstance(error, errors.NotADatabase)
    assert error.fields["reason"] == "other_tables"
    with pytest.raises(errors.NotADatabase):
        schema.create(str(path), clock=clock(), who="ann")


@pytest.mark.parametrize("size", [50, 100, 5000, 0.5, 0.99])
def test_half_written(tmp_path: Path, size: float) -> None:
    url = filled(str(tmp_path / "coop.db"))
    whole = Path(url).read_bytes()
    Path(url).write_bytes(whole[: int(size if size > 1 else size * len(whole))])
    with pytest.raises(errors.DatabaseBroken), connect(url) as reader:
        load.plans(reader, None, reader.known())


def test_scribbled_over(tmp_path: Path) -> None:
    url = filled(str(tmp_path / "coop.db"))
    whole = bytearray(Path(url).read_bytes())
    whole[4096:] = b"\xff" * (len(whole) - 4096)
    Path(url).write_bytes(whole)
    with pytest.raises(errors.DatabaseBroken), connect(url) as reader:
        load.plans(reader, None, reader.known())


def test_newer_and_older(db_url: str) -> None:
    filled(db_url)
    engine = database.engine_of(Address.parse(db_url), 5)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    error = refused(db_url)
    assert isinstance(error, errors.DatabaseNewer)
    assert error.fields["found"] == "9999"
    assert type(unwritable(db_url)) is errors.DatabaseNewer
    with pytest.raises(errors.DatabaseNewer):
        schema.upgrade(db_url, clock=clock(), who="ann")
    with connect(db_url, check=False) as reader, pytest.raises(errors.DatabaseBehind):
        refuse_version(reader, ("9999", "10000"))


def test_locked(db_url: str) -> None:
    filled(db_url)
    with database.write(db_url, clock=clock(), who="ann", action="x"):
        error = unwritable(db_url)
        assert isinstance(error, errors.DatabaseLocked)
        assert error.fields["seconds"] == 0.2
        with connect(db_url) as reader:
            assert reader.known().entry == 1


def test_full_disk(tmp_path: Path) -> None:
    url = filled(str(tmp_path / "coop.db"))
    before = Path(url).read_bytes()

    def fill_up() -> None:
        with database.write(url, clock=clock(), who="ann", action="x") as w:
            pages = w.reader.row("PRAGMA page_count")
            assert pages is not None
            w.reader.rows(f"PRAGMA max_page_count = {pages['page_count']}")
            import_plans(w, [sample(f"PLAN-{n}") for n in range(40)], today=TODAY)

    with pytest.raises(errors.DatabaseFull):
        fill_up()
    assert Path(url).read_bytes() == before


@pytest.mark.parametrize(
    ("free", "told"), [(0, errors.DatabaseFull), (1 << 30, errors.DatabaseFailed)]
)
def test_an_error_of_a_disk_without_room_is_told_as_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, told: type[errors.DatabaseError]
) -> None:
    """SQLite names no reason where a file beside the database cannot be made."""
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"
    assert type(refusal(error, Address.parse(str(tmp_path / "coop.db")), 1)) is told


def _as_nobody(act: Callable[[], object]) -> str:
    """What becomes of an act in a process of the user nobody."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        told = "broken"
        try:
            os.setgid(65534)
            os.setuid(65534)
            act()
            told = "ok"
        except errors.DatabaseError as error:
            told = error.code
        except BaseException as error:
            told = repr(error)
        finally:
            os.write(theirs, told.encode())
            os._exit(0)
    os.waitpid(child, 0)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        return pipe.read()


@pytest.mark.skipif(os.geteuid() != 0, reason="changes user to try, which only root may")
def test_not_ours_to_write(tmp_path: Path) -> None:
    """As another user: a closed file, a read-only file, a read-only folder."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == 0 and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    url = filled(str(tmp_path / "coop.db"))

    def write() -> None:
        with database.write(url, clock=clock(), who="ann", action="x") as w:
            w.keep = True

    def create() -> None:
        schema.create(url + "2", clock=clock(), who="ann")

    def run() -> list[str]:
        return [_as_nobody(act) for act in (lambda: read(url), write, create)]

    denied = "database_not_allowed"
    assert run() == [denied, denied, "database_read_only"]
    Path(url).chmod(0o644)
    assert run() == ["ok", "database_read_only", "database_read_only"]
    Path(url).chmod(0o666)
    assert run() == ["ok", "database_read_only", "database_read_only"]


def test_no_server(tmp_path: Path) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    for url in (
        f"postgresql://ann:s3cret@127.0.0.1:{port}/coop",
        f"postgresql://ann@/coop?host={tmp_path}&password=s3cret",
    ):
        for error in (refused(url), unwritable(url)):
            assert type(error) is errors.DatabaseUnreachable
            assert "s3cret" not in str(error)
            assert "***" in str(error.fields["db"])


@pytest.mark.postgres
def test_server_without_the_database(pg_url: str) -> None:
    url = re.sub(r"/coop_\w+", "/no_such_database", pg_url)
    assert type(refused(url)) is errors.DatabaseMissing
    assert type(refused(pg_url)) is errors.DatabaseMissing


@pytest.mark.postgres
def test_server_that_may_only_be_read(pg_url: str) -> None:
    filled(pg_url)
    url = pg_url + "&options=-c%20default_transaction_read_only%3Don"
    assert type(unwritable(url)) is errors.DatabaseReadOnly
    read(url)


@pytest.mark.postgres
def test_server_whose_tables_are_closed(pg_url: str, pg_admin: Any) -> None:
    filled(pg_url)
    role = f"closed_{os.getpid()}"
    pg_admin.execute(f"CREATE ROLE {role} LOGIN")
    try:
        url = re.sub(r"//\w+@", f"//{role}@", pg_url)
        assert type(refused(url)) is errors.DatabaseNotAllowed
        assert type(unwritable(url)) is errors.DatabaseNotAllowed
    finally:
        pg_admin.execute(f"DROP ROLE {role}")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "empty"),
        ("mysql://ann:pw@host/db", "scheme"),
        ("sqlite://coop.db", "shape"),
        ("sqlite:///", "memory"),
        (":memory:", "memory"),
        ("postgresql://ann:pw@host/db?no_such_option=1", "shape"),
        ("a\0b", "shape"),
    ],
)
def test_bad_urls(url: str, reason: str) -> None:
    error = refused(url)
    assert isinstance(error, errors.BadDatabaseUrl)
    assert error.fields["reason"] == reason
    assert "pw" not in str(error)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://ann:s3cret@host/db", "postgresql://ann:***@host/db"),
        ("postgresql://ann:p@ss:w@host/db", "postgresql://ann:***@host/db"),
        ("postgresql://ann:a/b@host/db", "postgresql://ann:***@host/db"),
        ("postgresql://host/db?user=a&password=s3cret&x=1", None),
        ("postgresql://host/db?sslpassword=s3cret", None),
        ("postgresql://ann@host/db", "postgresql://ann@host/db"),
        ("/home/ann/coop.db", "/home/ann/coop.db"),
    ],
)
def test_passwords_are_masked(url: str, shown: str | None) -> None:
    assert shown is None or masked(url) == shown
    assert "s3cret" not in masked(url)


def test_backup_of_a_server_says_what_to_type(tmp_path: Path) -> None:
    with pytest.raises(errors.NotForServer) as caught:
        backup.backup("postgresql://ann:s3cret@host/db", tmp_path / "x")
    assert "pg_dump" in str(caught.value.fields["instead"])
    assert "s3cret" not in str(caught.value)
