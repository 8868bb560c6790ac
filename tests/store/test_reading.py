"""Reading: one state, no trace, a fixed number of questions."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from coopplan import errors
from coopplan.store import database, load, queries, schema
from coopplan.store.asking import RARELY_FILLED, Asked
from coopplan.store.reading import connect
from coopplan.store.tables.schema import metadata
from tests.store.registers import filled
from tests.store.sample import clock


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


def test_side_files_that_hold_nothing_go(tmp_path: Path) -> None:
    """Two readers that close at once may leave an empty log behind; the next one removes it."""
    url = filled(str(tmp_path / "one.db"))
    with connect(url) as reader:
        reader.known()
        for path in tmp_path.glob("one.db*"):
            shutil.copyfile(path, tmp_path / path.name.replace("one", "two"))
    copy = tmp_path / "two.db"
    assert (tmp_path / "two.db-wal").stat().st_size == 0
    before = copy.stat().st_mtime_ns, copy.read_bytes()
    with connect(str(copy)) as reader:
        assert reader.known().entry == 1
    assert (copy.stat().st_mtime_ns, copy.read_bytes()) == before
    assert [path.name for path in tmp_path.glob("two.db*")] == ["two.db"]


def test_an_empty_log_may_be_a_writer_at_work(tmp_path: Path) -> None:
    """A reader that meets a writer before its first commit sees the state before, and keeps it."""
    url = filled(str(tmp_path / "one.db"))
    with database.write(url, clock=clock(), who="ann", action="x") as w:
        assert (tmp_path / "one.db-wal").stat().st_size == 0
        w.keep = True
        reader = connect(url)
        assert reader.known().entry == 1
    assert reader.known().entry == 1
    reader.close()
    with connect(url) as later:
        assert later.known().entry == 2


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
    assert counts[0] == counts[1] == counts[2] > counts[3]
    with connect(db_url) as reader:
        before = reader.asked
        everything = load.plans(reader, None, known)
        assert reader.asked - before <= counts[0]
        assert everything == load.plans(reader, refs, known)


def test_tables_without_a_row_are_not_asked(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    with connect(db_url) as reader:
        asked = Asked(reader, reader.known(), None)
        before = reader.asked
        assert asked.bare == {*RARELY_FILLED} <= {*metadata.tables}
        assert asked.rows(queries.WAITS) == ()
        assert reader.asked == before


def test_tables_with_rows_are_asked(db_url: str) -> None:
    filled(db_url)
    with connect(db_url) as reader:
        asked = Asked(reader, reader.known(), None)
        for name in RARELY_FILLED:
            rows = reader.rows(f"SELECT id FROM {name} LIMIT 1")
            assert bool(rows) is (name not in asked.bare)
        assert len(asked.bare) < len(RARELY_FILLED) / 2
        assert asked.rows(queries.WAITS)


PARAMS: dict[str, object] = {
    "entry": 1,
    "agreements": (1,),
    "refs": ("RU-AST",),
    "numbers": (1,),
    "statements": (1,),
    "most": 5,
    "pages": ("https://example.org/1",),
    "keys": ("s1",),
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


def test_a_stream_that_outlives_its_reader_ends_in_silence(tmp_path: Path) -> None:
    """As after Ctrl-C, where nobody reads on and Python ends it by itself."""
    with connect(filled(str(tmp_path / "coop.db"))) as reader:
        stream = reader.stream("SELECT id FROM statement ORDER BY id")
        next(stream)
    assert isinstance(stream, Generator)
    stream.close()
