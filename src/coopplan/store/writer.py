"""What an action holds while it changes the record.

The rule: every row goes through one check (`Writer.put`) whether it is written by itself or in
bulk, and into the hash of the entry as it is stored.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import ConfigDict, ValidationError, create_model
from sqlalchemy import Table
from sqlmodel import Session, SQLModel

from coopplan import errors
from coopplan.model.plan import Known
from coopplan.store import chain, rows
from coopplan.store.address import Address
from coopplan.store.clock import just_after, stamp
from coopplan.store.reading import Reader
from coopplan.store.search_index import Line, line, values
from coopplan.store.tables.journal import JournalEntry
from coopplan.store.tables.schema import tables

FLUSH_AT = 5_000
"""Rows held back in bulk before they are written: bounds the memory of an import."""


class Writer:
    """One transaction that will become one entry.

    ``entry`` is the number it will have. ``detail`` may be set until the end. ``keep`` makes an
    entry even when no row was written.
    """

    def __init__(
        self,
        session: Session,
        address: Address,
        *,
        clock: Callable[[], datetime],
        who: str,
        action: str,
        detail: str = "",
    ) -> None:
        self.session = session
        self.who, self.action = rows.needed("who", who), rows.needed("action", action)
        self.detail = detail
        self.keep = False
        self.written = 0
        self.result: Known | None = None
        self._clock = clock
        self._reader = reader_of(session, address)
        self._last = self._reader.known()
        self.entry = self._last.entry + 1
        self._content = chain.Content()
        self._next: dict[str, int] = {}
        self._bulk = False
        self._held: dict[str, list[Mapping[str, Any]]] = {}
        self._holding = 0
        self._lines: list[Line] = []

    @property
    def reader(self) -> Reader:
        """Reads what is recorded, and what this transaction has written so far."""
        self._flush()
        return self._reader

    @property
    def before(self) -> Known:
        """What was recorded when this transaction began."""
        return self._last

    @property
    def known(self) -> Known:
        """What is recorded now, with what this transaction has written."""
        return Known(self.entry, self._last.at)

    def put(self, table: type[SQLModel], **columns: Any) -> int:
        """Write a row and give back its number; raises BadValue for a value it may not hold."""
        name = str(table.__tablename__)
        columns["id"] = number = self._number(name)
        columns["entry"] = self.entry
        if self._bulk:
            _checked(_check_of(table), columns)
            self._held.setdefault(name, []).append(columns)
            self._holding += 1
            if self._holding >= FLUSH_AT:
                self._flush()
        else:
            self.session.add(_checked(table.model_validate, columns))
            self.session.flush()
        self._content.add(name, columns)
        self._index(name, columns)
        self.written += 1
        return number

    @contextmanager
    def in_bulk(self) -> Iterator[None]:
        """Hold rows back and write them together."""
        self._bulk = True
        try:
            yield
            self._flush()
        finally:
            self._bulk = False

    def finish(self) -> None:
        """Write the entry, last; nothing when nothing was written. ``result`` tells it."""
        self._flush()
        self._write_index()
        if not self.written and not self.keep:
            return
        # Strictly later than the last, whatever the clock says: an instant names one entry.
        at = max(stamp(self._clock()), just_after(self._last.at) if self._last.at else "")
        content = self._content.digest()
        detail = rows.words("detail", self.detail) or ""
        head = chain.link(
            self._last.chain,
            number=self.entry,
            at=at,
            who=self.who,
            action=self.action,
            detail=detail,
            content_hash=content,
        )
        entry = JournalEntry.model_validate(
            {
                "id": self.entry,
                "at": at,
                "who": self.who,
                "action": self.action,
                "detail": detail,
                "content_hash": content,
                "chain": head,
            }
        )
        self.session.add(entry)
        self.session.flush()
        self.result = Known(self.entry, at, head)

    def _number(self, table: str) -> int:
        # No sequences: under the write lock the next number is the last plus one, on both
        # databases, and rows of one entry follow each other.
        if table not in self._next:
            found = self._reader.row(f"SELECT max(id) AS last FROM {table}")
            self._next[table] = ((found["last"] if found else None) or 0) + 1
        number = self._next[table]
        self._next[table] += 1
        return number

    def _index(self, table: str, columns: Mapping[str, Any]) -> None:
        found = line(table, columns)
        if found is not None:
            self._lines.append(found)
            if len(self._lines) >= FLUSH_AT:
                self._write_index()

    def _write_index(self) -> None:
        # Nothing of this transaction is searched within it: the index may wait for its end.
        if self._lines:
            connection = self.session.connection()
            server = connection.dialect.name == "postgresql"
            connection.exec_driver_sql(*values(self._lines, server))
            self._lines.clear()

    def _flush(self) -> None:
        if not self._holding:
            return
        connection = self.session.connection()
        for table in tables():
            held = self._held.pop(table.name, None)
            if held:
                sql, names = _insert(table, connection.dialect.name)
                connection.exec_driver_sql(sql, [tuple(map(row.get, names)) for row in held])
        self._holding = 0


class Within:
    """The connection of a session as `Reader` wants it: rows by name, ended by the session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def execute(self, query: Any, params: Any = (), /) -> Any:
        """Ask within the session's transaction."""
        connection: Any = self._session.connection().connection.driver_connection
        if isinstance(connection, sqlite3.Connection):
            cursor = connection.cursor()
            cursor.row_factory = sqlite3.Row
            return cursor.execute(query, params)
        from psycopg.rows import dict_row

        return connection.cursor(row_factory=dict_row).execute(query, params)

    def close(self) -> None:
        """Nothing: the session ends it."""


def reader_of(session: Session, address: Address) -> Reader:
    """A reader that sees what the session has written."""
    return Reader(Within(session), address)


@cache
def _insert(table: Table, dialect: str) -> tuple[str, tuple[str, ...]]:
    """How rows of a table are written, and the names of the values in their order."""
    names = tuple(column.name for column in table.columns)
    mark = "%s" if dialect == "postgresql" else "?"
    quoted = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table.name} ({quoted}) VALUES ({', '.join([mark] * len(names))})", names


@cache
def _check_of(table: type[SQLModel]) -> Callable[[Any], Any]:
    """The fields of a table as a plain model: the same checks, without making a row's object."""
    fields: dict[str, Any] = {
        name: (field.annotation, field) for name, field in table.model_fields.items()
    }
    config = ConfigDict(extra="forbid", strict=True)
    checker = create_model(table.__name__, __config__=config, **fields)
    check: Callable[[Any], Any] = checker.__pydantic_validator__.validate_python
    return check


def _checked(check: Callable[[Any], Any], columns: dict[str, Any]) -> Any:
    try:
        return check(columns)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        value = columns.get(field)
        raise errors.BadValue(field=field, value=value, reason=first["type"]) from None
