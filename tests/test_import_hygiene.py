"""What a command costs before it works: the modules that it imports, in a clean interpreter.

Times differ between machines, imports do not: importing sqlmodel alone takes longer than a whole
reading command may.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parent.parent / "src"

# Runs the command as the console script does, then tells which top-level modules are there.
COMMAND = """
import sys
out, *sys.argv[1:] = sys.argv[1:]
from coopplan.__main__ import main
try:
    code = main()
except SystemExit as leave:
    code = leave.code
with open(out, "w") as file:
    print(*{name.partition(".")[0] for name in sys.modules}, file=file)
sys.exit(code)
"""

MODULE = """
import importlib, sys
out, name = sys.argv[1:]
importlib.import_module(name)
with open(out, "w") as file:
    print(*{name.partition(".")[0] for name in sys.modules}, file=file)
"""

SEED = "AST-ATY-2025"
WRITING = {"sqlmodel", "sqlalchemy", "pydantic", "pydantic_core", "alembic", "mako"}
READING: dict[str, list[str]] = {
    "overview": [],
    "report": ["report", SEED, "--quarter", "2025-Q4"],
    "report as JSON": ["report", SEED, "--quarter", "2025-Q4", "--json"],
    "report of the register": ["report", "--quarter", "2025-Q4"],
    "diff": ["diff", SEED, "2025-Q2", "2025-Q4"],
    "slip": ["slip"],
    "due": ["due"],
    "timeline": ["timeline", SEED],
    "agreement list": ["agreement", "list"],
    "agreement show": ["agreement", "show", SEED],
    "measure list": ["measure", "list"],
    "measure list as CSV": ["measure", "list", "--csv"],
    "measure show": ["measure", "show", f"{SEED}/1"],
    "party list": ["party", "list"],
    "source list": ["source", "list"],
    "history": ["history", f"{SEED}/1"],
    "log": ["log"],
    "search": ["search", "автобус"],
    "view list": ["view", "list"],
    "completion": ["completion", "bash"],
    "check": ["check"],
    "db path": ["db", "path"],
    "config": ["config"],
}


def clean(home: Path) -> dict[str, str]:
    """The environment of somebody who has set nothing."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(SOURCE),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def loaded_after(argv: Sequence[str], env: Mapping[str, str], *, probe: str = COMMAND) -> set[str]:
    """The top-level modules that are loaded when the command has run."""
    out = Path(env["HOME"]) / "loaded.txt"
    done = subprocess.run(
        [sys.executable, "-c", probe, str(out), *argv],
        env=dict(env),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    # 4: the command `check` has found something
    assert done.returncode in (0, 4), done.stderr
    return set(out.read_text().split())


def foreign(loaded: set[str]) -> set[str]:
    """Those that are neither ours nor of the standard library."""
    return loaded - sys.stdlib_module_names - {"coopplan"} - loaded_anyway()


def loaded_anyway() -> set[str]:
    """What the environment's own start-up files load (editable installs, coverage tools)."""
    show = "import sys; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", show], capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.split())


@pytest.fixture(scope="session")
def demo_db(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with the demonstration in it, made once for all processes of the run."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    folder = shared / "hygiene"
    folder.mkdir(exist_ok=True)
    with (shared / "hygiene.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        db = folder / "demo.db"
        if not db.exists():
            made = shared / "hygiene-made.db"
            done = subprocess.run(
                [sys.executable, "-m", "coopplan", "--db", str(made), "init", "--demo"],
                env=clean(shared),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
            )
            assert done.returncode == 0, done.stderr
            made.rename(db)
    return db


def contents(folder: Path) -> dict[str, tuple[int, str]]:
    """Each file of the folder with its time and what is in it."""
    return {
        path.name: (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in folder.iterdir()
    }


def test_version_loads_nothing(tmp_path: Path) -> None:
    loaded = loaded_after(["--version"], clean(tmp_path))
    assert not foreign(loaded)
    assert not loaded & {"typer", "rich", "sqlite3", "dataclasses", "gettext", "inspect", "re"}


def test_help_loads_no_database(tmp_path: Path) -> None:
    loaded = loaded_after(["--help"], clean(tmp_path))
    assert not loaded & (WRITING | {"psycopg", "rich", "sqlite3"})


@pytest.mark.parametrize("name", READING)
def test_reading_loads_nothing_that_only_writing_needs(
    name: str, demo_db: Path, tmp_path: Path
) -> None:
    loaded = loaded_after(["--db", str(demo_db), *READING[name]], clean(tmp_path))
    assert not loaded & (WRITING | {"psycopg", "babel", "jsonschema"})


@pytest.mark.parametrize("name", READING)
def test_reading_writes_nothing(name: str, demo_db: Path, tmp_path: Path) -> None:
    """Not even the file's time, and no file beside it is left."""
    folder = tmp_path / "register"
    folder.mkdir()
    own = shutil.copy2(demo_db, folder)
    before = contents(folder)
    loaded_after(["--db", str(own), *READING[name]], clean(tmp_path))
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("coopplan", set[str]()),
        ("coopplan.errors", set[str]()),
        ("coopplan.exchange.demo", set[str]()),
        ("coopplan.model", {"dateutil", "six"}),
        ("coopplan.language", {"dateutil", "six"}),
        ("coopplan.reports", {"dateutil", "six"}),
        ("coopplan.documents", {"dateutil", "six"}),
        ("coopplan.store", {"dateutil", "six"}),
        ("coopplan.render", {"dateutil", "six"}),
        ("coopplan.render.terminal_style", set[str]()),
    ],
)
def test_packages_bring_little(name: str, may: set[str], tmp_path: Path) -> None:
    loaded = loaded_after([name], clean(tmp_path), probe=MODULE)
    assert foreign(loaded) <= may
