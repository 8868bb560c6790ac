"""PostgreSQL for the tests: one server for a run, one empty database for a test.

COOPPLAN_TEST_PG names a server to use (postgresql://user@/postgres?host=...); without it the run
starts its own from the programs on the machine: no TCP, a socket in a short temporary folder,
nothing synced to disk. Where that cannot be, the tests that need it are skipped, or fail if
COOPPLAN_REQUIRE_PG=1.
"""

import fcntl
import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

# The folder of this run's server, known to all its processes; the first makes and removes it.
FOLDER = "COOPPLAN_TEST_PG_FOLDER"
USER = "coopplan"
SETTINGS = (
    "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    " -c shared_buffers=32MB -c max_connections=60 -c autovacuum=off -c timezone=UTC"
)


class NoServer(Exception):
    """Why there is no server, for a person to read."""


def programs() -> Path:
    """The folder of initdb and pg_ctl: the newest of Debian's, else what PATH has."""
    debian = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: float(path.parts[-3]),
    )
    if debian:
        return debian[-1].parent
    found = shutil.which("initdb")
    if found and (Path(found).resolve().parent / "pg_ctl").exists():
        return Path(found).resolve().parent
    raise NoServer("its programs (initdb, pg_ctl) are not on this machine")


def owner() -> dict[str, Any]:
    """How to run the server's programs: as ourselves, but not as root, which they refuse."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    raise NoServer("it does not run as root, and there is no user postgres or nobody to run it as")


def run(folder: Path, *command: str) -> None:
    with (folder / "log").open("ab") as log:
        done = subprocess.run(
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **owner()
        )
    if done.returncode:
        last = (folder / "log").read_text("utf-8", "replace").strip().splitlines()[-3:]
        raise NoServer(f"{Path(command[0]).name} gave up: {' '.join(last)}")


def start(folder: Path) -> str:
    """Start a server whose data and socket lie in the folder; give back its URL."""
    found = programs()
    as_whom = owner()
    if as_whom:
        os.chown(folder, as_whom["user"], as_whom["group"])
    data = str(folder / "data")
    options = f"{SETTINGS} -c unix_socket_directories='{folder}'"
    # -A trust: the folder is closed to all but its owner and root.
    initdb = (str(found / "initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8")
    run(folder, *initdb, "--no-locale", "--no-sync")
    run(folder, str(found / "pg_ctl"), "-D", data, "-w", "-t", "60", "-o", options, "start")
    return f"postgresql://{USER}@/postgres?host={folder}"


def stop(folder: Path) -> None:
    if (folder / "data" / "postmaster.pid").exists():
        run(
            folder,
            str(programs() / "pg_ctl"),
            "-D",
            str(folder / "data"),
            "-m",
            "immediate",
            "stop",
        )


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep the other processes of this run out."""
    with (folder / "lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def server() -> str:
    """The URL of this run's server, started by whoever asks first."""
    named = os.environ.get("COOPPLAN_TEST_PG")
    if named:
        return named
    folder = Path(os.environ[FOLDER])
    url, refusal = folder / "url", folder / "refusal"
    with alone(folder):
        if refusal.exists():
            raise NoServer(refusal.read_text())
        if not url.exists():
            try:
                url.write_text(start(folder))
            except NoServer as reason:
                refusal.write_text(str(reason))
                raise
        return url.read_text()


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        # A socket's path has at most 107 letters: some systems' temporary folders are too long.
        short = "/tmp" if len(tempfile.gettempdir()) > 60 else None
        os.environ[FOLDER] = tempfile.mkdtemp(prefix="coop-pg-", dir=short)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    refusal = Path(os.environ[FOLDER]) / "refusal"
    if refusal.exists():
        terminalreporter.write_line(
            f"No PostgreSQL server for the tests: {refusal.read_text()}; those tests did not run."
        )


def pytest_unconfigure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput") or FOLDER not in os.environ:
        return
    folder = Path(os.environ.pop(FOLDER))
    stop(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def pg_server() -> str:
    """The URL of a running server, with the right to make databases in it."""
    try:
        return server()
    except NoServer as reason:
        if os.environ.get("COOPPLAN_REQUIRE_PG") == "1":
            pytest.fail(f"no PostgreSQL server: {reason}", pytrace=False)
        pytest.skip(f"no PostgreSQL server: {reason}")


@pytest.fixture(scope="session")
def pg_admin(pg_server: str) -> Iterator[Any]:
    """A connection that makes and drops databases."""
    psycopg = pytest.importorskip("psycopg")
    with psycopg.connect(pg_server, autocommit=True) as connection:
        yield connection


NUMBERS = itertools.count(1)


@pytest.fixture
def pg_url(pg_server: str, pg_admin: Any) -> Iterator[str]:
    """The URL of an empty database, dropped after the test."""
    name = f"coop_{os.getpid()}_{next(NUMBERS)}"
    pg_admin.execute(f"CREATE DATABASE {name}")
    parts = urlsplit(pg_server)
    query = f"?{parts.query}" if parts.query else ""
    yield f"{parts.scheme}://{parts.netloc}/{name}{query}"
    pg_admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def db_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of an empty database: each test that asks for it runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'coop.db'}"
    url: str = request.getfixturevalue("pg_url")
    return url
