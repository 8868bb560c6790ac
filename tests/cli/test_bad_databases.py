"""Databases, servers and disks in a bad state: refused in one shape, with the right exit code."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import Runner, environ_of, refused

SEED = "AST-ATY-2025"
REPORT = ("report", SEED, "--quarter", "2025-Q4")


def test_a_database_that_is_a_text_file(empty: Runner) -> None:
    empty.db.write_text("это не база")
    refused(empty("log", code=None), 3)
    refused(empty("init", code=None), 3)
    assert empty.db.read_text() == "это не база"


def test_a_database_that_is_a_folder(empty: Runner) -> None:
    empty.db.mkdir()
    refused(empty("log", code=None), 3, str(empty.db))
    refused(empty("init", code=None), 3)


def test_a_database_of_another_program(empty: Runner) -> None:
    with closing(sqlite3.connect(empty.db)) as connection, connection:
        connection.execute("CREATE TABLE theirs (id INTEGER)")
    connection.close()
    refused(empty("log", code=None), 3)
    refused(empty("init", code=None), 3)


def test_a_half_written_database(demo: Runner) -> None:
    whole = demo.db.read_bytes()
    for size in (0, 60, 5000, len(whole) // 2):
        demo.db.write_bytes(whole[:size])
        done = demo(*REPORT, code=None)
        refused(done, 3)


def test_a_database_of_a_newer_version(demo: Runner) -> None:
    with closing(sqlite3.connect(demo.db)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    refused(demo("log", code=None), 3, "9999")
    refused(demo("db", "upgrade", code=None), 3)
    refused(demo("party", "add", "X", "--kind", "city", "--name", "Имя", code=None), 3)


def test_a_locked_database(demo: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    from coopplan.store import database

    write = database.write.__wrapped__  # type: ignore[attr-defined]
    monkeypatch.setitem(write.__kwdefaults__, "wait", 0.1)
    holder = sqlite3.connect(demo.db, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        demo(*REPORT)
        words = ("party", "add", "X", "--kind", "city", "--name", "Имя")
        refused(demo(*words, code=None), 3, str(demo.db))
    finally:
        holder.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do anything")
def test_a_read_only_database(demo: Runner) -> None:
    demo.db.chmod(stat.S_IRUSR)
    demo(*REPORT)
    refused(demo("undo", code=None), 3)
    demo.db.chmod(0)
    refused(demo("log", code=None), 3)


def test_a_server_that_does_not_answer(empty: Runner) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"postgresql://ann:s3cret@127.0.0.1:{port}/coop"
    for words in (("log",), ("init",), ("undo",)):
        done = empty("--db", address, *words, code=None)
        refused(done, 3)
        assert "s3cret" not in done.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk(demo: Runner) -> None:
    refused(demo(*REPORT, "-o", "/dev/full", code=None), 1, "/dev/full")
    assert stat.S_ISCHR(Path("/dev/full").stat().st_mode), "the device is still there"
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "coopplan", *REPORT],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environ_of(demo),
            check=False,
        )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 3


def test_no_home_folder(empty: Runner) -> None:
    environ = {"HOME": "", "COOPPLAN_DB": ""}
    refused(empty("log", environ=environ, code=None), 3, "--db")
    refused(empty("config", "set", "lang", "ru", environ=environ, code=None), 3)
    empty("init", "--db", str(empty.db), environ=environ)
    assert empty("log", "--db", str(empty.db), environ=environ).lines
    nowhere = {"HOME": "/proc/nowhere", "COOPPLAN_DB": ""}
    refused(empty("init", environ=nowhere, code=None), 3)


def test_a_read_only_folder_is_read(demo: Runner) -> None:
    folder = demo.home / "shelf"
    folder.mkdir()
    shutil.copy(demo.db, folder / "register.db")
    folder.chmod(0o500)
    try:
        shelf = Runner(demo.home, folder / "register.db")
        assert shelf(*REPORT).out == demo(*REPORT).out
        assert [path.name for path in folder.iterdir()] == ["register.db"]
    finally:
        folder.chmod(0o700)
