"""Disks, clocks and locks that fail while somebody works: a clear line, and nothing is lost."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlmodel import Session

from coopplan import errors
from coopplan.store import backup, database
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.cli.running import Runner, refused

SAY = ("say", "AST-ATY-2025/1", "--by", "rosgranstroy", "--on", "2026-02-01", "--text", "x")
BIG = ("measure", "edit", "AST-ATY-2025/1", "--expected", "щ" * 400_000)


def holds(runner: Runner, entries: int) -> None:
    """The record is whole, and the next command works."""
    with connect(str(runner.db)) as reader:
        assert list(verify(reader)) == []
        assert reader.known().entry == entries
    runner(*SAY)


def in_little_room(act: Callable[[], int], most: int) -> int:
    """The exit code of a command in a process whose files may not grow beyond so many bytes."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
            code = act()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.mark.parametrize("words", [BIG, ("import", "{home}/all.json")], ids=["edit", "import"])
def test_no_room_for_a_change(demo: Runner, words: tuple[str, ...]) -> None:
    demo("export", "json", "-o", str(demo.home / "all.json"))
    text = (demo.home / "all.json").read_text().replace("Атырау", "Атырау " + "щ" * 2000)
    (demo.home / "all.json").write_text(text)
    typed = [word.format(home=demo.home) for word in words]
    size = demo.db.stat().st_size

    def act() -> int:
        done = demo(*typed, code=None)
        return done.code if done.err.startswith("coopplan: ") and not done.out else 71

    for room in (4096, 60_000, 300_000):
        assert in_little_room(act, room) == 3, room
    assert demo.db.stat().st_size == size
    holds(demo, 1)


def test_no_room_for_a_copy(demo: Runner) -> None:
    copy = demo.home / "copy.db"

    def act() -> int:
        return demo("db", "backup", str(copy), code=None).code

    assert in_little_room(act, 100_000) in (1, 3)
    assert [path.name for path in demo.home.iterdir() if path.name != "register.db"] == []
    holds(demo, 1)


def test_the_disk_that_a_copy_should_go_to_is_told(
    demo: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorname = "SQLITE_FULL"

    def fails(*_: object, **__: object) -> None:
        raise full

    monkeypatch.setattr(backup, "copy_over", fails)
    copy = demo.home / "copy.db"
    refused(demo("db", "backup", str(copy), code=None), 1, "copy.db", str(copy))


def test_a_clock_set_back(demo: Runner) -> None:
    demo.now += timedelta(days=400)
    demo(*SAY)
    demo.now -= timedelta(days=800)
    demo("undo")
    demo(*SAY[:-1], "y", "--on", "2024-06-01")
    rows = demo("log", "--json").json["rows"]
    instants = [row["at"] for row in rows]
    assert instants == sorted(instants, reverse=True)
    assert len(set(instants)) == len(instants)
    demo.now += timedelta(days=400)
    holds(demo, 4)


def test_a_disk_that_fails(demo: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    """What SQLite says of a disk that vanishes, and of a file that it finds damaged."""
    for name, told in (
        ("SQLITE_IOERR_WRITE", "failed"),
        ("SQLITE_IOERR_SHMMAP", "failed"),
        ("SQLITE_IOERR_LOCK", "failed"),
        ("SQLITE_PROTOCOL", "failed"),
        ("SQLITE_CANTOPEN", "may not be written"),
        ("SQLITE_CORRUPT", "is damaged"),
    ):
        failure = sqlite3.OperationalError("disk I/O error")
        failure.sqlite_errorname = name

        def fails(*_: object, failure: Exception = failure) -> object:
            raise failure

        with monkeypatch.context() as patch:
            patch.setattr(database, "lock", fails)
            refused(demo(*SAY, code=None), 3, str(demo.db), told)
    holds(demo, 1)


def change(runner: Runner, meanwhile: Callable[[], object]) -> None:
    """A change during which something is done to the file."""
    with database.write(str(runner.db), clock=lambda: runner.now, who="ann", action="x") as w:
        w.keep = True
        meanwhile()


def test_the_database_is_taken_away_or_another_is_put_there(demo: Runner) -> None:
    """While a change is being made: it goes to neither, and that is told."""
    other, moved = demo.home / "other.db", demo.home / "moved.db"
    shutil.copy(demo.db, other)
    for meanwhile in (
        lambda: demo.db.rename(moved),
        lambda: (demo.db.rename(moved), shutil.copy(other, demo.db)),
    ):
        with pytest.raises(errors.DatabaseGone):
            change(demo, meanwhile)
        for place in (moved, demo.db):
            if place.exists():
                with connect(str(place)) as reader:
                    assert reader.known().entry == 1
        shutil.move(moved, demo.db)
        with connect(str(demo.db)) as reader:
            assert reader.known().entry == 1
    holds(demo, 1)


def test_the_database_is_taken_away_in_the_last_moment(
    demo: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the last look and the end of the change: it is lost, and that is told."""
    commit = Session.commit

    def late(session: Session) -> None:
        demo.db.unlink()
        commit(session)

    monkeypatch.setattr(Session, "commit", late)
    with pytest.raises(errors.DatabaseGone):
        change(demo, lambda: None)
    refused(demo("log", code=None), 3)
