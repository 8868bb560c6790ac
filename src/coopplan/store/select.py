"""One question in SQL that somebody typed, answered without being able to do harm.

The rule: the question stands inside a larger SELECT, so that it can only be one SELECT; beside that
nothing may be written (SQLite: ``query_only`` and an authorizer that lets reading alone through;
PostgreSQL: a READ ONLY transaction), no other file is opened, and time, cells and rows are bounded.
On a server the question has the rights of its user and no more.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from datetime import date
from time import monotonic
from typing import Any

from coopplan import errors
from coopplan.model.frozen import frozen
from coopplan.model.plan import Known
from coopplan.store.connections import WAIT
from coopplan.store.failures import of_database, refusal
from coopplan.store.reading import Reader
from coopplan.store.views import VIEWS, beginning

SECONDS = 30
"""How long a question may take."""

LONGEST = 1_000_000
"""Bytes of the longest question and of the longest cell, on SQLite."""

_FIRST = re.compile(r"(?:\s|--[^\n]*(?:\n|$)|/\*.*?\*/)*(\w*)", re.DOTALL)
_ASKS = ("select", "with", "values")
_READS = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_RECURSIVE)
_HARMFUL = ("load_extension", "readfile", "writefile", "edit", "fts3_tokenizer")
_NEAR = re.compile(r'near "(.*)": syntax error', re.DOTALL)
_NAMED = re.compile(r"(?:no such (?:column|table|function)|ambiguous column name): (.+)")
_TOKEN = re.compile(r'unrecognized token: "(.*)"', re.DOTALL)

Cell = str | int | float | None


@frozen
class Found:
    """The answer: names of columns, rows, and whether there are more than were asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    more: bool


def select(
    reader: Reader,
    known: Known,
    question: str,
    *,
    most: int,
    seconds: float = SECONDS,
    day: date | None = None,
) -> Found:
    """Answer a question over the views and the tables, at most so many rows.

    ``day`` is the one whose deadlines the views show; None counts amendments of any day.

    Raises BadSql: with the place where that is known, and DatabaseError.
    """
    told = question.strip().rstrip(";").rstrip()
    _refuse_shape(told)
    before = f"{beginning(known.entry, day)}\nSELECT * FROM (\n"
    whole = f"{before}{told}\n) AS asked LIMIT {most + 1}"
    ask = _ask_server if reader.server else _ask_file
    columns, rows = ask(reader, told, before, whole, seconds)
    plain = tuple(tuple(_plain(cell) for cell in row) for row in rows[:most])
    return Found(_apart(columns), plain, len(rows) > most)


def _apart(names: Sequence[str]) -> tuple[str, ...]:
    """The names of columns, told apart as SQLite does it: ``ref``, ``ref:1``."""
    made: dict[str, None] = {}
    for name in names:
        tries = (name, *(f"{name}:{number}" for number in range(1, len(names) + 1)))
        made[next(one for one in tries if one not in made)] = None
    return tuple(made)


def columns(reader: Reader, known: Known) -> dict[str, tuple[str, ...]]:
    """The columns of every view."""
    return {
        name: select(reader, known, f"SELECT * FROM {name} LIMIT 0", most=1).columns
        for name in VIEWS
    }


def _refuse_shape(told: str) -> None:
    first = _FIRST.match(told)
    word = first.group(1) if first else ""
    if not word:
        raise errors.BadSql(reason="empty", detail="", word="", text="", place=None)
    if "\0" in told or len(told.encode()) > LONGEST:
        raise errors.BadSql(reason="too_long", detail="", word="", text="", place=None)
    if word.lower() not in _ASKS:
        raise _wrong("writes", word, told, first.start(1) if first else 0, word)


def _wrong(reason: str, detail: str, told: str, place: int | None, word: str) -> errors.BadSql:
    """The refusal, with the line of the question in which the wrong word stands."""
    if place is None:
        return errors.BadSql(reason=reason, detail=detail, word=word, text=None, place=None)
    begin = told.rfind("\n", 0, place) + 1
    line = told[begin:].split("\n", 1)[0]
    return errors.BadSql(reason=reason, detail=detail, word=word, text=line, place=place - begin)


def _ask_file(
    reader: Reader, told: str, before: str, whole: str, seconds: float
) -> tuple[tuple[str, ...], Sequence[Sequence[Any]]]:
    connection: sqlite3.Connection = reader.driver
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST * 2)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.execute("PRAGMA temp_store = FILE")
    until = monotonic() + seconds
    denied: list[int] = []

    def allow(action: int, first: str | None, second: str | None, *_: str | None) -> int:
        said = _allow(action, second)
        if said != sqlite3.SQLITE_OK:
            denied.append(action)
        return said

    connection.set_progress_handler(lambda: monotonic() > until, 10_000)
    connection.set_authorizer(allow)
    cursor = connection.cursor()
    cursor.row_factory = None
    try:
        cursor.execute(whole)
        return tuple(one[0] for one in cursor.description or ()), cursor.fetchall()
    except (sqlite3.Error, sqlite3.Warning) as error:
        name = getattr(error, "sqlite_errorname", "")
        late, refused = monotonic() > until, bool(denied)
        # Ctrl-C that falls into one of the two is swallowed, and taken by SQLite for a no.
        if (name == "SQLITE_INTERRUPT" and not late) or (name == "SQLITE_AUTH" and not refused):
            raise KeyboardInterrupt from None
        raise _of_sqlite(error, reader, told, before, seconds) from error
    finally:
        connection.set_authorizer(None)
        connection.set_progress_handler(None, 0)


def _allow(action: int, second: str | None) -> int:
    if action == sqlite3.SQLITE_FUNCTION:
        return sqlite3.SQLITE_DENY if second in _HARMFUL else sqlite3.SQLITE_OK
    return sqlite3.SQLITE_OK if action in _READS else sqlite3.SQLITE_DENY


def _of_sqlite(
    error: Exception, reader: Reader, told: str, before: str, seconds: float
) -> errors.CoopplanError:
    name, words = getattr(error, "sqlite_errorname", "") or "", str(error)
    if name == "SQLITE_INTERRUPT":
        return _wrong("slow", f"{seconds:g}", told, None, "")
    if name == "SQLITE_AUTH" or name.startswith("SQLITE_READONLY"):
        return _wrong("writes", words, told, None, "")
    if name == "SQLITE_TOOBIG" or isinstance(error, sqlite3.DataError):
        return _wrong("too_long", words, told, None, "")
    if isinstance(error, sqlite3.Error) and of_database(error):
        return refusal(error, reader.address, WAIT)
    place, word = _place(reader.driver, words, told, before)
    return _wrong("sql", words, told, place, word)


def _place(
    connection: sqlite3.Connection, words: str, told: str, before: str
) -> tuple[int | None, str]:
    """Where the word stands that SQLite's message names, and the word."""
    near, token, named = _NEAR.search(words), _TOKEN.search(words), _NAMED.search(words)
    if near is not None:
        word = near.group(1)
        for found in re.finditer(re.escape(word), told):
            # What follows a good word is only found to be missing: this is the wrong one.
            try:
                connection.execute(f"EXPLAIN {before}{told[: found.end()]}")
            except sqlite3.Error as error:
                if str(error) == words:
                    return found.start(), word
        return len(told), ""
    if token is not None:
        found_at = told.find(token.group(1))
        return (found_at if found_at >= 0 else len(told)), token.group(1)
    if named is not None:
        word = named.group(1)
        there = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", told, re.IGNORECASE)
        return (there.start() if there else None), word
    return None, ""


def _ask_server(
    reader: Reader, told: str, before: str, whole: str, seconds: float
) -> tuple[tuple[str, ...], Sequence[Sequence[Any]]]:
    import psycopg
    from psycopg.rows import tuple_row

    connection = reader.driver
    connection.execute(f"SET LOCAL statement_timeout = {int(seconds * 1000)}")
    try:
        with connection.cursor(row_factory=tuple_row) as cursor:
            # Prepared, and so one statement: the simple protocol would take several.
            cursor.execute(whole, prepare=True)
            return tuple(one.name for one in cursor.description or ()), cursor.fetchall()
    except psycopg.Error as error:
        raise _of_server(error, reader, told, before, seconds) from error


def _of_server(
    error: Any, reader: Reader, told: str, before: str, seconds: float
) -> errors.CoopplanError:
    state, words = error.sqlstate or "", error.diag.message_primary or ""
    if state == "57014":
        return _wrong("slow", f"{seconds:g}", told, None, "")
    if state == "25006":
        return _wrong("writes", words, told, None, "")
    if state[:2] not in ("21", "22", "42") or state == "42501":
        return refusal(error, reader.address, WAIT)
    at = error.diag.statement_position
    place = int(at) - 1 - len(before) if at else -1
    if place < 0:
        return _wrong("sql", words, told, None, "")
    word = re.match(r"\w*", told[place:])
    return _wrong("sql", words, told, min(place, len(told)), word.group() if word else "")


def _plain(cell: object) -> Cell:
    """A cell as JSON and CSV hold it: exact numbers stay numbers, bytes are hexadecimal."""
    match cell:
        case None | str() | int():
            return cell
        case float():
            return cell if cell == cell and abs(cell) != float("inf") else str(cell)
        case bytes() | memoryview():
            return bytes(cell).hex()
    text = str(cell)
    if re.fullmatch(r"-?\d{1,18}", text):
        return int(text)
    return float(text) if re.fullmatch(r"-?\d+\.\d+", text) else text
