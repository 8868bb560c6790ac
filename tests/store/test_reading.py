"""Opening a database for reading, and what is refused."""

from __future__ import annotations

import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coopplan import errors
from coopplan.actions.importing import import_plans
from coopplan.store import backup, database, load, queries, schema
from coopplan.store.address import Address, masked
from coopplan.store.reading import connect, refuse_version
from coopplan.store.tables.schema import metadata
from tests.store.sample import TODAY, clock, sample


def filled(url: str, *refs: str) -> str:
    """A database with sample plans."""
    plans = [sample(ref) for ref in refs or ("AST-ATY-2025",)]
    schema.create(url, clock=clock(), who="ann", fill=lambda w: import_plans(w, plans, today=TODAY))
    return url


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
    with sqlite3.connect(path) as connection:
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


def read(url: str) -> None:
    with connect(url) as reader:
        assert load.plans(reader, None, reader.known())


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


def test_sqlite_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    filled("sqlite:///a%20b?c#d.db")
    assert [path.name for path in tmp_path.iterdir()] == ["a%20b?c#d.db"]
    for url in ("a%20b?c#d.db", f"sqlite:///{tmp_path}/a%20b?c#d.db"):
        with connect(url) as reader:
            assert reader.known().entry == 1


def test_reading_leaves_no_trace(tmp_path: Path) -> None:
    url = filled(str(tmp_path / "coop.db"))
    before = {p.name: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.iterdir()}
    with connect(url) as reader:
        load.plans(reader, None, reader.known())
        load.entries(reader, reader.known())
        with pytest.raises(errors.DatabaseError):
            reader.rows("INSERT INTO party VALUES (9, 1, 'x', 'x')")
    assert {p.name: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.iterdir()} == before


def test_reading_does_not_fold_in_unfinished_work(tmp_path: Path) -> None:
    """What a killed writer left in its log is read, and left for the next writer."""
    url = filled(str(tmp_path / "one.db"))
    with connect(url), database.write(url, clock=clock(), who="ann", action="x") as w:
        w.keep = True
    with connect(url):
        with database.write(url, clock=clock(), who="ann", action="x") as w:
            w.keep = True
        for path in tmp_path.glob("one.db*"):
            shutil.copyfile(path, tmp_path / path.name.replace("one", "two"))
    copy = tmp_path / "two.db"
    assert (tmp_path / "two.db-wal").stat().st_size > 0
    before = copy.stat().st_mtime_ns, copy.read_bytes()
    with connect(str(copy)) as reader:
        assert reader.known().entry == 3
    assert (copy.stat().st_mtime_ns, copy.read_bytes()) == before


def test_a_reader_sees_one_state(db_url: str) -> None:
    filled(db_url)
    with connect(db_url) as reader:
        assert reader.known().entry == 1
        with database.write(db_url, clock=clock(), who="ann", action="x") as w:
            w.keep = True
        assert reader.known().entry == 1
    with connect(db_url) as reader:
        assert reader.known().entry == 2


def test_a_fixed_number_of_questions(db_url: str) -> None:
    refs = [f"PLAN-{number}" for number in range(5)]
    filled(db_url, *refs)
    with connect(db_url) as reader:
        known = reader.known()
        reader.off(known)  # asked once, before the first answer
        counts = []
        for wanted in (refs[:1], refs[:3], refs, ["NO-SUCH"]):
            before = reader.asked
            found = load.plans(reader, wanted, known)
            counts.append(reader.asked - before)
            assert [plan.agreement.ref for plan in found] == [r for r in wanted if r in refs]
    assert counts[0] == counts[1] == counts[2] == counts[3]
    with connect(db_url) as reader:
        before = reader.asked
        everything = load.plans(reader, None, known)
        assert reader.asked - before <= counts[0]
        assert everything == load.plans(reader, refs, known)


PARAMS: dict[str, object] = {
    "entry": 1,
    "agreements": (1,),
    "refs": ("RU-AST",),
    "numbers": (1,),
    "most": 5,
}
QUERIES = {
    name: sql for name, sql in vars(queries).items() if name.isupper() and "SELECT" in str(sql)
}


def test_every_question_is_understood(db_url: str) -> None:
    """The SQL and the tables are in step: each question runs, with columns that the tables have."""
    filled(db_url)
    columns = {column.name for table in metadata.tables.values() for column in table.columns}
    columns |= {"ref", "side", "party", "parent", "succeeds", "measure", "voice", "number"}
    with connect(db_url) as reader:
        for sql in QUERIES.values():
            for form in {sql, queries.for_all(sql)}:
                named = {k: v for k, v in PARAMS.items() if f":{k}" in form}
                for row in reader.rows(form, **named):
                    assert set(row.keys()) <= columns
                    assert "folded" not in row.keys()  # noqa: SIM118 - a row is no mapping
    assert len(QUERIES) > 25


def test_no_question_about_an_agreement_reads_the_whole_register(tmp_path: Path) -> None:
    url = filled(str(tmp_path / "coop.db"))
    growing = {t for t in metadata.tables if t not in ("agreement", "journal_entry", "switch")}
    with connect(url) as reader:
        for name, sql in QUERIES.items():
            named = {k: v for k, v in PARAMS.items() if f":{k}" in sql}
            for row in reader.rows(f"EXPLAIN QUERY PLAN {sql}", **named):
                scanned = row["detail"].split()[:2]
                assert scanned[0] != "SCAN" or scanned[1] not in growing | {"v", "c"}, (name, sql)


def test_known_at(db_url: str) -> None:
    schema.create(db_url, clock=clock("2026-01-01T09:59:30.5", 0), who="ann")
    for instant in ("2026-01-01T10:00:00.25", "2026-01-01T10:00:00.75", "2025-12-31T00:00:00"):
        with database.write(db_url, clock=clock(instant, 0), who="ann", action="x") as w:
            w.keep = True
    with connect(db_url) as reader:
        ats = [entry.at for entry in reversed(load.entries(reader, reader.known()))]
        assert ats == [
            "2026-01-01T09:59:30.500000Z",
            "2026-01-01T10:00:00.250000Z",
            "2026-01-01T10:00:00.750000Z",
            "2026-01-01T10:00:00.750001Z",  # the clock went back; the journal does not
        ]
        for told, entry in {
            "2026-01-01": 4,
            "2026-01-01T10:00": 4,
            "2026-01-01 10:00:00": 4,
            "2026-01-01T10:00:00Z": 4,
            "2026-01-01T13:00:00+03:00": 4,
            "2026-01-01T10:00:00.250000Z": 2,
            "2026-01-01T10:00:00.75": 3,
            "2026-01-01T09:59": 1,
            "2026-01-01T09:59:30": 1,
            "2030-01-01": 4,
            "#3": 3,
        }.items():
            assert reader.known(told).entry == entry, told
        assert reader.known().entry == 4
        with pytest.raises(errors.KnownBefore) as caught:
            reader.known("2025-12-31")
        assert caught.value.fields["first"] == ats[0]
        for bad in ("", "2026", "2026-13-01", "2026-01-01T25:00", "10.10.2025", "#x", "#", "now"):
            with pytest.raises(errors.BadInstant):
                reader.known(bad)
        for none in ("#0", "#5", "#99999999999"):
            with pytest.raises(errors.UnknownRef):
                reader.known(none)


def test_reading_imports_no_library() -> None:
    told = """
import sys
from coopplan.store import load, reading, refs
heavy = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "psycopg", "difflib"}
print(*sorted(heavy & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_backup_of_a_server_says_what_to_type(tmp_path: Path) -> None:
    with pytest.raises(errors.NotForServer) as caught:
        backup.backup("postgresql://ann:s3cret@host/db", tmp_path / "x")
    assert "pg_dump" in str(caught.value.fields["instead"])
    assert "s3cret" not in str(caught.value)
