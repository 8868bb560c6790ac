"""What a command about one agreement asks is found by indexes, however large the register is.

What a list of the whole register asks may walk through its agreements and measures, but not through
what is said of them.

Every SELECT that a command runs on SQLite is taken down as it runs and explained: none may walk
through a table that grows.
"""

from __future__ import annotations

import re
import sqlite3
import sqlite3.dbapi2
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from tests.cli.running import Runner

SEED = "AST-ATY-2025"


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions asked of SQLite from now on."""
    heard: list[str] = []
    connect = sqlite3.connect

    def listened(*args: Any, **kwargs: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*args, **kwargs)
        connection.set_trace_callback(heard.append)
        return connection

    monkeypatch.setattr(sqlite3, "connect", listened)
    monkeypatch.setattr(sqlite3.dbapi2, "connect", listened)
    return heard


def walks(connection: sqlite3.Connection, sql: str, but: Iterable[str] = ()) -> list[str]:
    """The tables that a question walks through from one end to the other, ``but`` these, or by
    these indexes.

    A list of values and the result of another part of the question do not grow; the last line of
    the journal is found at its end. What was undone (``switch``) decides about every row, and has
    a row an undo.
    """
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    growing = {name for (name,) in tables} - {"alembic_version", "switch", *but}
    found = []
    for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {sql}"):
        scan = re.match(r"SCAN (\w+)", detail)
        if scan is None:
            continue
        alias = scan.group(1)
        told = re.findall(rf"\b(?:FROM|JOIN|,)\s+(\w+)(?:\s+AS)?\s+{alias}\b", sql)
        last = re.search(r"FROM journal_entry ORDER BY id DESC LIMIT 1$", sql.strip())
        index = re.search(r" INDEX (\w+)", detail)
        if {alias, *told} & growing and not last and not (index and index.group(1) in but):
            found.append(f"{detail}: {sql}")
    return found


COMMANDS = {
    "report": ["report", SEED, "--quarter", "2025-Q4"],
    "report as known then": ["report", SEED, "--quarter", "2025-Q4", "--known-at", "#1"],
    "official": ["report", SEED, "--layout", "official"],
    "diff": ["diff", SEED, "2025-Q2", "2025-Q4"],
    "agreement show": ["agreement", "show", SEED],
    "measure show": ["measure", "show", f"{SEED}/1"],
    "history": ["history", f"{SEED}/1"],
    "overdue": ["overdue", SEED],
    "due": ["due", SEED],
    "silent": ["silent", SEED],
    "slip": ["slip", SEED],
    "disputes": ["disputes", SEED],
    "timeline": ["timeline", SEED],
    "check": ["check", SEED],
    "timeline with words": ["timeline", SEED, "+slipped"],
    "check with words": ["check", SEED, "sector:transport"],
    "indicator list": ["indicator", "list", SEED],
    "export": ["export", "json", SEED],
    "say": ["say", f"{SEED}/1", "--on", "2025-10-10", "--by", "Росгранстрой", "--text", "слово"],
    "say with a source": ["say", f"{SEED}/1", "--source", "s1", "--text", "слово"],
    "say with an address": ["say", f"{SEED}/1", "--source", "https://x.kz/1", "--text", "слово"],
    "undo": ["undo", "2"],
}

_VOICES = ("voice", "voice_version", "voice_alias")
WALKED: dict[str, Sequence[str]] = {name: _VOICES for name in COMMANDS if name.startswith("say")}
"""A voice may be named by the beginning of any of its names, so all voices are looked through."""

LISTS = {
    "by day": ["+overdue", "or", "due<2026-Q2", "or", "heard>2025"],
    "by status": ["status:in_progress,planned", "not", "mark:ongoing"],
    "by silence": ["+silent"],
    "by words": ["sector:transport", "or", "автобус", "or", "no:1"],
    "by side": ["side:RU", "or", "body:министерство"],
}
COMMANDS |= {f"list {name}": ["measure", "list", *words] for name, words in LISTS.items()}
_MEASURES = (
    "agreement agreement_version measure_version measure_body ix_standing_folded"
    " party party_version voice_version"
).split()
"""What grows with the measures; of the lines of measures those that only say that one is folded."""
WALKED |= {f"list {name}": _MEASURES for name in LISTS}
_PARTIES = ("party", "party_version")
WALKED |= {f"{name} with words": _PARTIES for name in ("timeline", "check")}
"""Filter words are checked against the sides that there are."""


@pytest.mark.parametrize("name", COMMANDS)
def test_no_question_walks_through_a_table_that_grows(
    demo: Runner, asked: list[str], name: str
) -> None:
    demo(*COMMANDS[name], code=None)
    questions = {sql for sql in asked if sql.lstrip().upper().startswith(("SELECT", "WITH"))}
    assert questions
    connection = sqlite3.connect(demo.db)
    but = WALKED.get(name, ())
    found = [line for sql in sorted(questions) for line in walks(connection, sql, but)]
    connection.close()
    assert not found, "\n".join(found)


def test_a_walk_is_seen(demo: Runner) -> None:
    connection = sqlite3.connect(demo.db)
    assert walks(connection, "SELECT s.id FROM statement s WHERE s.progress = 1")
    assert walks(connection, "SELECT count(*) FROM statement WHERE quarter > 8100")
    assert not walks(connection, "SELECT s.id FROM statement s WHERE s.id = 1")
    connection.close()
