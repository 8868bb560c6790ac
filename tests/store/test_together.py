"""Several writers at once: none is lost, none is refused for waiting, the chain is whole."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from datetime import UTC, datetime

from coopplan.actions import statements
from coopplan.store import database, load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.store.registers import filled
from tests.store.sample import TODAY, sample, text

WRITERS, EACH = 4, 12


def write(url: str, writer: int) -> None:
    said = replace(sample().statements[3], citations=())
    for number in range(EACH):
        told = replace(said, text=text(f"{writer}-{number}"))
        with database.write(
            url, clock=lambda: datetime.now(UTC), who=f"w{writer}", action="say", wait=60
        ) as w:
            statements.say(w, told, today=TODAY)


def test_writers_wait_for_each_other(db_url: str) -> None:
    filled(db_url)
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=write, args=(db_url, n)) for n in range(WRITERS)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
        assert process.exitcode == 0
    with connect(db_url) as reader:
        plan = load.plan(reader, "AST-ATY-2025", reader.known())
        assert list(verify(reader)) == []
        assert reader.known().entry == 1 + WRITERS * EACH
    said = [s for s in plan.statements if s.measure is None][1:]
    assert [s.number for s in said] == list(range(2, 2 + WRITERS * EACH))
    assert {s.text.ru for s in said} == {f"{w}-{n}" for w in range(WRITERS) for n in range(EACH)}


def test_a_reader_stays_at_its_moment(db_url: str) -> None:
    """Whatever is asked and in whatever order: nothing of what others record meanwhile is seen."""
    filled(db_url)
    asked = "SELECT count(*) AS n FROM journal_entry"
    with connect(db_url) as reader:
        with database.write(db_url, clock=lambda: datetime.now(UTC), who="ann", action="x") as w:
            w.keep = True
        assert [row["n"] for row in reader.rows(asked)] == [1]
    with connect(db_url) as reader:
        assert [row["n"] for row in reader.rows(asked)] == [2]
