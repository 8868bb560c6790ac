"""Databases of older revisions: filled then, upgraded now, and read as they were.

``old/`` holds them, as ``tests.store.keeping`` made them when each revision was the last one, and
``0001-demo``, the real agreements of its day. Beside each lies what the program of that day told
of it: its plans and its report as known at every entry, and the files of what was issued.
"""

from __future__ import annotations

import gzip
import json
from dataclasses import fields, replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Connection

from coopplan import errors
from coopplan.documents import quarterly as document
from coopplan.exchange import planjson
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.render.terminal import render
from coopplan.reports.quarterly import quarterly
from coopplan.store import database, issued, load, restoring, schema
from coopplan.store.reading import connect, revision
from coopplan.store.verify import verify
from coopplan.store.version import HEAD, REVISIONS
from tests.cli.running import Runner
from tests.store.changes import CHANGES
from tests.store.keeping import DATABASES, OLD, REPORT, restore
from tests.store.sample import clock
from tests.store.test_verify import meddle

NAMES = sorted(path.stem for kind in DATABASES for path in OLD.glob(f"*.{kind}.gz"))
FAILS = """
from alembic import op
revision, down_revision, branch_labels, depends_on = "9999", "{head}", None, None

def upgrade():
    op.execute("CREATE TABLE extra (id INTEGER)")
    op.execute("INSERT INTO extra VALUES (1)")
    op.execute("ALTER TABLE party_version ADD COLUMN extra TEXT")
    op.execute("DROP INDEX ix_switch_target")
    op.execute("CREATE TABLE {party} (id INTEGER)")
"""
"""A revision that changes much and then fails, where ``party`` is a table that there is."""


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """A database that was kept."""
    told: str = request.param
    if told.endswith(".postgresql"):
        request.getfixturevalue("pg_server")
    return told


@pytest.fixture
def url(name: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """It, as it was kept."""
    server = name.endswith(".postgresql")
    return restore(name, request.getfixturevalue("pg_url") if server else str(tmp_path / "old.db"))


def expected(name: str) -> dict[str, Any]:
    packed = (OLD / f"{name.partition('.')[0]}.json.gz").read_bytes()
    told: dict[str, Any] = json.loads(gzip.decompress(packed))
    return told


def head(url: str) -> tuple[str, ...]:
    with connect(url, check=False) as reader:
        return tuple(
            row["chain"] for row in reader.rows("SELECT chain FROM journal_entry ORDER BY id")
        )


def as_then(plan: Plan, told: dict[str, Any]) -> Plan:
    """The plan without what the program of that day did not know of."""
    bare = Plan(plan.agreement, plan.known)
    unknown = [part.name for part in fields(Plan) if part.name not in told]
    return replace(plan, **{name: getattr(bare, name) for name in unknown})


FOUND_LATER = {"amended_without_basis"}
"""Codes of findings that the programs of some kept answers could not find."""


def _found_later(one: Any) -> bool:
    return isinstance(one, dict) and one.get("code") in FOUND_LATER


def called_then(now: Any) -> Any:
    """An answer with the schedule of the programs of that day: they called what was cancelled or
    is carried over ``open``, as if it had no deadline, which is ``not_counted`` now."""
    if isinstance(now, list):
        return [called_then(one) for one in now]
    if not isinstance(now, dict):
        return "open" if now == "not_counted" else now
    told = {key: called_then(one) for key, one in now.items() if key != "not_counted"}
    if isinstance(later := now.get("not_counted"), dict):
        open_now = now.get("open", {})
        told["open"] = {key: later[key] + open_now.get(key, 0) for key in later}
    return told


def part_of(then: Any, now: Any) -> Any:
    """As much of an answer as the program of that day gave."""
    if isinstance(then, dict) and isinstance(now, dict):
        return {key: part_of(then[key], now[key]) for key in then if key in now}
    if isinstance(then, list) and isinstance(now, list):
        now = [one for one in now if one in then or not _found_later(one)]
    if isinstance(then, list) and isinstance(now, list) and len(then) == len(now):
        return [part_of(*both) for both in zip(then, now, strict=True)]
    return now


def upgraded(url: str, to: schema.Revisions | None = None) -> tuple[str, Path | None] | None:
    return schema.upgrade(url, clock=clock("2026-06-01T00:00:00"), who="ann", to=to)


def test_every_revision_but_the_last_is_kept_filled() -> None:
    assert {f"{one}.{kind}" for one in REVISIONS[:-1] for kind in DATABASES} <= set(NAMES)


def test_an_old_database_is_read_as_it_was(name: str, url: str, tmp_path: Path) -> None:
    before, told = head(url), expected(name)
    with connect(url, check=False) as reader:
        assert revision(reader) == name[:4]
    done = upgraded(url)
    assert (done is None) == (name[:4] == HEAD)
    if done is not None and name.endswith(".sqlite"):
        assert done[1] is not None, "a file is copied before"
        with connect(str(done[1]), check=False) as reader:
            assert revision(reader) == name[:4]
        assert head(str(done[1])) == before
    assert head(url)[: len(before)] == before
    with connect(url) as reader:
        assert revision(reader) == HEAD
        assert list(verify(reader)) == []
        for entry, parts in told["plans"].items():
            plans = load.plans(reader, None, reader.known(f"#{entry}"))
            then = planjson.parse(json.dumps(parts))
            found = tuple(as_then(p, r) for p, r in zip(plans, parts["plans"], strict=True))
            assert found == then
            for one, other in zip(plans, then, strict=True):
                assert printed(one) == printed(replace(one, **_told(other, parts["plans"][0])))
        for number, files in told["issued"].items():
            sheet = issued.report(reader, int(number), reader.known())
            assert {f"{f.format}.{f.lang or ''}": f.sha256 for f in sheet.files} == files
            for file in sheet.files:
                kept = issued.content(reader, sheet.number, file.format, file.lang)
                assert kept is not None
                assert kept.sha256 == file.sha256
    run = Runner(tmp_path, url)  # type: ignore[arg-type]
    for entry, then in list(told["reports"].items())[::-6]:
        now = called_then(run(*REPORT, "--known-at", f"#{entry}").json)
        assert part_of(then, now) == then, entry
    assert run("search", "сотрудничества", "--json").json["rows"], "the index was filled as well"


@pytest.mark.parametrize("name", [one for one in NAMES if one.endswith(".sqlite")])
def test_an_old_backup_is_put_back_as_it_was_made(name: str, tmp_path: Path) -> None:
    """On a new machine and in the place of what is there; the next thing to type is told."""
    copy = Path(restore(name, str(tmp_path / "old.backup")))
    before, older = head(str(copy)), name[:4] != HEAD
    run = Runner(tmp_path, tmp_path / "new.db")
    for words in ((), ("--replace",)):
        told = run("db", "restore", str(copy), *words)
        assert ("coopplan db upgrade" in told.err) == older
        with connect(str(run.db), check=False) as reader:
            assert revision(reader) == name[:4]
        assert head(str(run.db)) == before
        if older:
            run("db", "upgrade")
        run("db", "verify")
        run(*REPORT[:-1])
    meddle(copy, "UPDATE statement_text SET words = 'x' WHERE id = 1")
    with pytest.raises(errors.BackupUnfit):
        restoring.restore(str(run.db), copy, replace=True)
    assert head(str(run.db))[: len(before)] == before


def _told(plan: Plan, keys: dict[str, Any]) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in keys}


def printed(plan: Plan) -> str:
    page = document.compose(quarterly(plan, Quarter(2025, 4)), Words("ru"))
    return render(page, width=100)


def everything(url: str) -> dict[str, Any]:
    """The schema and every row of it, as the database itself has them."""
    server = "://" in url
    with connect(url, check=False) as reader:
        tables = reader.rows(
            "SELECT table_name AS name FROM information_schema.tables"
            " WHERE table_schema = 'public' ORDER BY 1"
            if server
            else "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"
        )
        asked = [f"SELECT * FROM {row['name']}" for row in tables]
        if server:
            asked += [
                "SELECT table_name, column_name, data_type FROM information_schema.columns",
                "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
                "SELECT conname, pg_get_constraintdef(oid) AS told FROM pg_constraint",
                "SELECT tgname, tgrelid FROM pg_trigger",
            ]
        else:
            asked.append("SELECT * FROM sqlite_master")
        return {one: sorted(str(dict(row)) for row in reader.rows(one)) for one in asked}


def failing(folder: Path, party: str = "party") -> schema.Revisions:
    """The revisions with one more after the last, which fails on its way."""
    (folder / "r9999_fails.py").write_text(FAILS.format(head=HEAD, party=party))

    def apply(connection: Connection) -> None:
        settings = schema.config(connection)
        usual = Path(settings.get_main_option("script_location")) / "versions"
        settings.set_main_option("path_separator", "newline")
        settings.set_main_option("version_locations", f"{usual}\n{folder}")
        command.upgrade(settings, "head")

    return schema.Revisions((*REVISIONS, "9999"), apply)


def test_a_revision_that_fails_leaves_the_old_database(name: str, url: str, tmp_path: Path) -> None:
    """On PostgreSQL too: what the revisions before it did in the same upgrade is taken back."""
    whole, revisions = everything(url), tmp_path / "revisions"
    revisions.mkdir()
    with pytest.raises(errors.DatabaseFailed):
        upgraded(url, failing(revisions))
    assert everything(url) == whole
    # The same revision, mended: what failed was the revision and not its place.
    assert upgraded(url, failing(revisions, party="another")) is not None
    now = everything(url)
    assert now["SELECT * FROM extra"] == ["{'id': 1}"]
    assert now.keys() > whole.keys()


def test_what_is_added_to_an_upgraded_database_counts(name: str, url: str) -> None:
    upgraded(url)
    with connect(url) as reader:
        before = load.plans(reader, None, reader.known())
    if name.startswith("0001-demo"):
        return
    for change in ("say", "word", "assess"):
        with database.write(
            url, clock=clock("2026-06-02T00:00:00"), who="ann", action=change
        ) as writer:
            CHANGES[change](writer, Random(3))
    with connect(url) as reader:
        (plan,), (old,) = load.plans(reader, None, reader.known()), before
        assert len(plan.statements) == len(old.statements) + 1
        assert plan.words != old.words
        assert plan.assessments != old.assessments
        assert list(verify(reader)) == []
