"""``sql``: what the views show, and that nothing can be written, opened or held up with it."""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from coopplan import errors
from coopplan.documents.answered import ABOUT
from coopplan.model.plan import Known
from coopplan.store import load
from coopplan.store.reading import connect
from coopplan.store.select import Found, columns, select
from coopplan.store.verify import verify
from coopplan.store.views import VIEWS
from tests.cli.running import Runner, refused
from tests.store.registers import filled

HOSTILE = [
    "delete from statement",
    "insert into party values (9, 9, 'x', 'x')",
    "update measure set number = 7",
    "drop table switch",
    "create table x (y integer)",
    "create temp table x (y integer)",
    "vacuum into '{home}/stolen.db'",
    "attach '{home}/other.db' as other",
    "pragma query_only = 0",
    "pragma journal_mode = delete",
    "begin",
    "commit",
    "rollback",
    "explain select 1",
    "copy statement to '{home}/stolen.csv'",
    "set transaction read write",
    "with x as (select 1) delete from statement",
    "with x as (delete from statement returning *) select * from x",
    "select 1; drop table switch",
    "select 1) as a; drop table switch; select * from (select 1",
    "select 1) as a; commit; drop table switch; select * from (select 1",
    "select 1) as a limit 1; pragma query_only = 0; --",
    "select load_extension('x')",
    "select writefile('{home}/stolen', 'x')",
    "select * from pragma_query_only(0)",
    "select lo_export(1, '{home}/stolen')",
    "select nextval('x')",
    "select set_config('transaction_read_only', 'off', true), 1 from nowhere",
    "/* select */ drop table switch",
    "-- select\ndrop table switch",
    "select length(replace(hex(zeroblob(400000)), '0', 'xxxxxxxx'))",
    "select zeroblob(900000000)",
    "select ?",
    "select :entry",
    "select %s",
    "",
    " ; ",
    "-- nothing",
    "/* nothing",
    "select 1 /* left open",
    "select 'left open",
    "select \0 1",
]


def ask(url: str, question: str, most: int = 100, seconds: float = 20) -> Found:
    with connect(url) as reader:
        return select(reader, reader.known(), question, most=most, seconds=seconds)


def content(url: str) -> tuple[Known, Any]:
    with connect(url) as reader:
        assert list(verify(reader)) == []
        return reader.known(), load.plans(reader, None, reader.known())


def test_nothing_hostile_is_done(db_url: str, tmp_path: Path) -> None:
    filled(db_url)
    (tmp_path / "other.db").touch()
    before, names = content(db_url), sorted(path.name for path in tmp_path.iterdir())
    for question in HOSTILE:
        with pytest.raises((errors.BadSql, errors.DatabaseError)):
            ask(db_url, question.replace("{home}", str(tmp_path)))
        assert sorted(path.name for path in tmp_path.iterdir()) == names, question
    assert content(db_url) == before


def test_the_file_is_not_touched(demo: Runner) -> None:
    def seen() -> tuple[str, int]:
        return hashlib.sha256(demo.db.read_bytes()).hexdigest(), demo.db.stat().st_mtime_ns

    before = seen()
    demo("sql", "select * from statements")
    demo("sql", "drop table statement", code=2)
    assert seen() == before


def test_time_is_bounded(db_url: str) -> None:
    filled(db_url)
    endless = "with recursive c(x) as (select 1 union all select x + 1 from c) select {} from c"
    for asked in ("count(*)", "max(x)"):
        with pytest.raises(errors.BadSql) as caught:
            ask(db_url, endless.format(asked), seconds=0.2)
        assert caught.value.fields["reason"] == "slow"
    assert len(ask(db_url, endless.format("x"), most=10).rows) == 10


def test_views_have_what_reports_read(db_url: str) -> None:
    filled(db_url, "AST-ATY-2025", "AST-ATY-2023")
    with connect(db_url) as reader:
        known = reader.known()
        plans = load.plans(reader, None, known)
        assert set(columns(reader, known)) == set(VIEWS) == set(ABOUT)
        found = {
            name: len(select(reader, known, f"select * from {name}", most=10_000).rows)
            for name in VIEWS
        }
        refs = select(reader, known, "select ref from statements", most=10_000).rows
    statements = [one for plan in plans for one in plan.statements]
    assert sorted(str(ref) for (ref,) in refs) == sorted(one.ref for one in statements)
    measures = [one for plan in plans for one in plan.measures]
    assert found["agreements"] == 2
    assert found["measures"] == len(measures)
    assert found["citations"] == sum(len(one.citations) for one in statements)
    assert found["readings"] == sum(len(one.readings) for one in statements)
    assert found["deadlines"] == sum(len(one.deadlines) for one in measures)
    assert found["indicators"] == sum(len(plan.indicators) for plan in plans)


def test_undone_and_not_yet_recorded_is_not_shown(demo: Runner) -> None:
    count = "select count(*) as n from statements"

    def n(*more: str) -> int:
        found: int = demo("sql", count, "--json", *more).json["rows"][0]["n"]
        return found

    before = n()
    say = ("say", "AST-ATY-2025/1", "--by", "rosgranstroy", "--on", "2026-02-01")
    demo(*say, "--status", "planned")
    assert n() == before + 1
    assert n("--known-at", "#1") == before
    demo("undo")
    assert n() == before
    assert n("--known-at", "#2") == before + 1


def test_the_deadline_that_holds(demo: Runner) -> None:
    sql = "select ref, deadline_latest from measures where ref = 'AST-ATY-2025/1'"
    demo(
        "measure", "move", "AST-ATY-2025/1", "--to", "2028-06", "--approved", "--basis", "Протокол"
    )
    assert demo("sql", sql, "--json").json["rows"][0]["deadline_latest"] == "2028-06-30"
    assert demo("sql", sql, "--json", "--as-of", "2026-01-01").json["rows"][0] != {
        "ref": "AST-ATY-2025/1",
        "deadline_latest": "2028-06-30",
    }
    demo("measure", "move", "AST-ATY-2025/1", "--to", "2029", "--requested", "--basis", "Письмо")
    assert demo("sql", sql, "--json").json["rows"][0]["deadline_latest"] == "2028-06-30"


def test_order_is_kept_and_numbers_are_numbers(db_url: str) -> None:
    filled(db_url)
    found = ask(db_url, "select number, ref from measures order by number desc;")
    numbers = [int(str(row[0])) for row in found.rows]
    assert numbers == sorted(numbers, reverse=True)
    assert ask(db_url, "select sum(number) * 1.5 as n, 2 as n from measures").columns == (
        "n",
        "n:1",
    )
    values = ask(db_url, "select value from readings").rows
    assert values
    assert all(isinstance(value, int | float) for (value,) in values)


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("select ref form measures", None),
        ("select\n  nowhere from measures", 2),
        ("select ref from nowhere", 16),
        ("select nothing(1)", 7),
    ],
)
def test_an_error_says_where(db_url: str, question: str, place: int | None) -> None:
    filled(db_url)
    with pytest.raises(errors.BadSql) as caught:
        ask(db_url, question)
    assert caught.value.fields["reason"] == "sql"
    assert caught.value.fields["detail"]
    found = caught.value.fields["place"]
    assert isinstance(found, int)
    assert place is None or found == place


def test_every_shape(demo: Runner) -> None:
    asked = "select ref, title_ru from agreements order by ref"
    listed = demo("sql", asked, "--json", "--limit", "2").json
    assert listed["schema"] == "sql/1"
    assert listed["columns"] == ["ref", "title_ru"]
    assert listed["more"] is True
    assert [row["ref"] for row in listed["rows"]] == ["AST-AKTAU-2025", "AST-ATY-2023"]
    assert demo("sql", asked, "--csv").lines[0] == "ref,title_ru"
    assert "AST-ATY-2025" in demo("sql", asked, tty=True).out
    assert demo("sql", "-", text=asked).out == demo("sql", asked).out
    assert "AST-ATY-2025\t" in demo("sql", asked).out
    assert len(demo("sql", "--views", "--json").json["rows"]) == len(VIEWS)
    refused(demo("sql", code=None), 2)


def test_formulas_and_escapes_of_a_cell_are_data(demo: Runner) -> None:
    assert demo("sql", "select '=1+1' as a", "--csv").lines[1] == "'=1+1"
    shown = demo("sql", "select char(27) || '[31mred' as a", tty=True).out
    assert "\x1b[31m" not in shown
    assert "^[[31mred" in shown


def test_the_driver_is_as_before_for_whoever_asks_next(demo: Runner) -> None:
    with connect(str(demo.db)) as reader:
        select(reader, reader.known(), "select 1", most=1)
        assert reader.row("SELECT count(*) AS n FROM statement")
        with pytest.raises(sqlite3.OperationalError):
            reader.driver.execute("DELETE FROM statement")
