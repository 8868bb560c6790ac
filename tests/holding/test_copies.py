"""What leaves the register comes back as it was: exports, backups; and a reader sees one state."""

from __future__ import annotations

import json
import multiprocessing
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.cli.running import Runner
from tests.holding import crash, places
from tests.holding.cases import LARGE
from tests.holding.together import write
from tests.postgres import programs

M = "AST-ATY-2025/1"
SAY = ("say", M, "--by", "rosgranstroy", "--on", "2026-02-01")
READS = """
import sqlite3, sys
reader = sqlite3.connect(sys.argv[1], isolation_level=None)
reader.execute("BEGIN")
reader.execute("SELECT * FROM journal_entry").fetchall()
print("reading", flush=True)
sys.stdin.read()
"""
CHANGES = (
    (*SAY, "--status", "planned", "--promise", "2028-12", "--text", "построят к концу 2028 года"),
    ("measure", "move", M, "--to", "2028-06", "--approved", "--basis", "Протокол № 2"),
    ("measure", "control", M, "--off", "--on", "2026-03-01", "--basis", "Письмо"),
    (*SAY, "--text", "сказано по ошибке"),
    ("undo",),
)


def worked_on(runner: Runner) -> Runner:
    """The demonstration after some days of work."""
    for words in CHANGES:
        runner(*words)
    return runner


def without(value: Any, *keys: str) -> Any:
    """A JSON value without some keys, at any depth."""
    if isinstance(value, dict):
        return {k: without(v, *keys) for k, v in value.items() if k not in keys}
    if isinstance(value, list):
        return [without(one, *keys) for one in value]
    return value


def reports(runner: Runner) -> dict[str, Any]:
    """What the register answers, without the entries that it was recorded by."""
    refs = [row["ref"] for row in runner("agreement", "list", "--json").json["rows"]]
    asked = [("report", ref, "--quarter", "2026-Q1") for ref in refs]
    more = [("report", "--quarter", "2026-Q1"), ("check",), ("slip",), ("disputes",), ("silent",)]
    return {
        " ".join(words): without(
            json.loads(runner(*words, "--json", code=None).out), "known", "entry", "made_at"
        )
        for words in (*asked, *more)
    }


@pytest.mark.parametrize("form", ["json", "plan"])
def test_all_exported_and_taken_in_again_reports_the_same(
    demo: Runner, tmp_path: Path, form: str
) -> None:
    worked_on(demo)
    other = Runner(tmp_path, tmp_path / "other.db")
    other("init")
    if form == "json":
        demo("export", "json", "-o", str(tmp_path / "all.json"))
        files = [tmp_path / "all.json"]
    else:
        demo("export", "plan", "-o", str(tmp_path / "plans"))
        files = sorted((tmp_path / "plans").glob("*/plan.toml"))
        assert len(files) == 8
    other("import", *map(str, files))
    assert reports(other) == reports(demo)


def test_restore_drill(demo: Runner, tmp_path: Path) -> None:
    worked_on(demo)
    copy = tmp_path / "copy.db"
    demo("db", "backup", str(copy))
    asked = ("report", "AST-ATY-2025", "--quarter", "2026-Q1")
    told, log = demo(*asked).out, demo("log", "--csv").out
    demo(*SAY, "--status", "cancelled", "--text", "сказано после копии")
    assert demo(*asked).out != told
    demo("db", "restore", str(copy), "--replace")
    demo("db", "verify")
    assert demo(*asked).out == told
    assert demo("log", "--csv").out == log
    new = Runner(tmp_path, tmp_path / "elsewhere.db")
    new("db", "restore", str(copy))
    new("db", "verify")
    assert new(*asked).out == told


@contextmanager
def reading_elsewhere(db: Path) -> Iterator[None]:
    """Another process reads: until it is done nobody folds SQLite's journal into the file."""
    with subprocess.Popen(
        [sys.executable, "-c", READS, str(db)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline().strip() == b"reading"
        yield
        reader.communicate()


def test_backups_while_others_write(demo: Runner, tmp_path: Path) -> None:
    """Each is whole, and has all that was recorded before it was begun."""
    context = multiprocessing.get_context("fork")
    refused = context.Queue()
    writer = context.Process(target=write, args=(str(demo.home), str(demo.db), 0, 12, refused))
    entries: list[int] = []
    with reading_elsewhere(demo.db):
        writer.start()
        while writer.is_alive() or not entries:
            with connect(str(demo.db)) as reader:
                before = reader.known().entry
            copy = tmp_path / f"copy-{len(entries)}.db"
            demo("db", "backup", str(copy))
            with connect(str(copy)) as reader:
                assert list(verify(reader)) == []
                entries.append(reader.known().entry)
            assert entries[-1] >= before
        writer.join()
        demo("db", "backup", str(tmp_path / "last.db"))
    with connect(str(tmp_path / "last.db")) as reader:
        assert reader.known().entry == 13
    assert refused.empty()
    assert entries == sorted(entries)


@pytest.mark.postgres
def test_restore_drill_of_a_server(pg_server: str, tmp_path: Path) -> None:
    """What ``db backup`` and ``db restore`` say to type for a server does the same for it."""
    place = places.place(tmp_path, pg_server)
    runner = place.fresh("register")
    asked = ("report", "AST-ATY-2025", "--quarter", "2026-Q1", "--json")
    told, log, copy = runner(*asked).out, runner("log", "--csv").out, tmp_path / "copy.dump"
    typed = {
        words[1]: printed(runner(*words, code=None).err, place.url)
        for words in (("db", "backup", str(copy)), ("db", "restore", str(copy), "--replace"))
    }
    subprocess.run(typed["backup"], check=True)
    runner(*SAY, "--status", "cancelled", "--text", "сказано после копии")
    assert runner(*asked).out != told
    subprocess.run(typed["restore"], check=True)
    runner("db", "verify")
    assert (runner(*asked).out, runner("log", "--csv").out) == (told, log)
    place.close()


def printed(err: str, url: str) -> list[str]:
    """The program of PostgreSQL that a refusal names, on this database."""
    (line,) = (line for line in err.splitlines() if "pg_" in line)
    name, *words = shlex.split(line[line.index("pg_") :].replace("DATABASE", url))
    return [str(programs() / name), *words]


def typed(home: str, url: str, words: list[str], ready: Any, codes: Any) -> None:
    """A command in a process of its own, begun when somebody reads."""
    ready.wait()
    codes.put(Runner(Path(home), url)(*words, code=None).code)  # type: ignore[arg-type]


BULK = [case for case in LARGE if case.name in ("import", "table", "answers", "rebuild")]


@pytest.mark.parametrize("server", [False, pytest.param(True, marks=pytest.mark.postgres)])
def test_a_reader_sees_before_or_after_a_bulk_import(
    server: bool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    place = places.place(tmp_path, request.getfixturevalue("pg_server") if server else None)
    context = multiprocessing.get_context("fork")
    for case in BULK:
        runner = place.fresh(case.start)
        before, seen = crash.state(place.url), []
        ready, codes = context.Barrier(2), context.Queue()
        words = crash.words_of(case, runner)
        writer = context.Process(target=typed, args=(runner.home, place.url, words, ready, codes))
        writer.start()
        ready.wait()
        while codes.empty():
            seen.append(crash.state(place.url))
        writer.join()
        after = crash.state(place.url)
        assert codes.get(timeout=60) == 0
        assert after != before
        assert after[3] == ()
        assert seen
        assert all(state in (before, after) for state in seen)
    place.close()
