"""A folder without locks, as some network folders are: a clear line, and nothing is lost.

The system's call is replaced beneath the program (``no_locks.c``), which needs a C compiler.
COOPPLAN_TEST_NO_LOCKS names a real folder without locks, where there is one, to be tried as well.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.running import Done, Runner, environ_of, refused
from tests.holding.cases import SAY

SOURCE = Path(__file__).with_name("no_locks.c")
REAL = "COOPPLAN_TEST_NO_LOCKS"
Typed = Callable[..., Done]
Folder = tuple[Path, dict[str, str]]


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The library that refuses locks."""
    compiler = shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("no C compiler for Linux: locks cannot be refused beneath the program")
    made = tmp_path_factory.mktemp("shim") / "no_locks.so"
    words = [compiler, "-shared", "-fPIC", "-o", str(made), str(SOURCE), "-ldl"]
    subprocess.run(words, check=True)
    return str(made)


def in_a_process(runner: Runner, **environ: str) -> Typed:
    """Who types commands there, each in a process of its own."""

    def typed(*words: str, db: Path = runner.db) -> Done:
        told = environ_of(runner) | {"COOPPLAN_DB": str(db), "COOPPLAN_LANG": "en"} | environ
        done = subprocess.run(
            [sys.executable, "-m", "coopplan", *words],
            env=told,
            cwd=runner.home,
            capture_output=True,
            timeout=30,  # nobody is waited for, as others would be for a minute
            text=True,
        )
        return Done(done.returncode, done.stdout, done.stderr)

    return typed


@pytest.fixture(params=[errno.ENOLCK, errno.EOPNOTSUPP, "real"])
def no_locks(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Folder]:
    """A folder without locks, and the environment in which it is one."""
    if request.param == "real":
        if REAL not in os.environ:
            pytest.skip(f"{REAL} names no real folder without locks")
        folder = Path(os.environ[REAL]) / f"coopplan-{os.getpid()}"
        folder.mkdir()
        yield folder, {}
        shutil.rmtree(folder)
        return
    folder = tmp_path / "share"
    folder.mkdir()
    preload = {"LD_PRELOAD": request.getfixturevalue("shim"), "NO_LOCKS_IN": str(folder)}
    yield folder, preload | {"NO_LOCKS_CODE": str(request.param)}


def test_a_folder_without_locks(demo: Runner, no_locks: Folder) -> None:
    folder, environ = no_locks
    typed, there = in_a_process(demo, **environ), folder / "register.db"
    whole = demo.db.read_bytes()
    there.write_bytes(whole)
    for words in (("overview",), (*SAY, "--text", "x"), ("undo",)):
        refused(typed(*words, db=there), 3, "cannot be locked", "postgresql://")
    refused(typed("init", db=folder / "new.db"), 3, "cannot be locked")
    demo("db", "backup", str(demo.home / "kept.db"))
    back = ("db", "restore", str(demo.home / "kept.db"), "--replace")
    refused(typed(*back, db=there), 3, "cannot be locked")
    assert there.read_bytes() == whole
    assert [path.name for path in folder.iterdir()] == ["register.db"]

    # Elsewhere all goes on, and a copy can be laid there, and taken from there by way of a disk.
    assert typed(*SAY, "--text", "x").code == 0
    assert typed("db", "backup", str(folder / "copy.db")).code == 0
    assert {path.name for path in folder.iterdir()} == {"register.db", "copy.db"}
    shutil.copy(folder / "copy.db", demo.home / "copy.db")
    other = demo.home / "other.db"
    assert typed("db", "restore", str(demo.home / "copy.db"), db=other).code == 0
    told = [typed("log", "--csv", db=db).out for db in (demo.db, other)]
    assert told[0] == told[1] != ""


def test_the_same_without_the_folder(demo: Runner, shim: str) -> None:
    """Where nothing is refused the library changes nothing: what fails above are the locks."""
    typed = in_a_process(demo, LD_PRELOAD=shim, NO_LOCKS_IN="/no/such/folder")
    assert typed(*SAY, "--text", "x").code == 0
