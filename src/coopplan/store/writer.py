"""What an action holds while it changes the record.

The rule: every row comes through `Writer.put` and meets the same checks whether it is written by
itself or in bulk, and goes into the hash of the entry as it is stored.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import ValidationError
from sqlmodel import Session, SQLModel

from coopplan.model.plan import Known
from coopplan.store import chain, keeping, rows
from coopplan.store.address import Address
from coopplan.store.bulk import Held, refused, write_index
from coopplan.store.clock import just_after, stamp
from coopplan.store.reading import Reader
from coopplan.store.search_index import Line, lines
from coopplan.store.tables.journal import JournalEntry

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
        self._held = Held(self._content)
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

    def put(
        self, table: type[SQLModel], row: dict[str, Any] | None = None, /, **columns: Any
    ) -> int:
        """Write a row and give back its number; ``columns`` come into ``row``, if there is one.

        Raises BadValue for a value it may not hold; in bulk, when the row is written.
        """
        if row is not None:
            row.update(columns)
            columns = row
        name = _name(table)
        columns["id"] = number = self._number(name)
        columns["entry"] = self.entry
        self.written += 1
        if self._bulk:
            self._held.add(name, table, columns)
            if self._held.count >= FLUSH_AT:
                self._flush()
            return number
        try:
            made = table.model_validate(columns)
        except ValidationError as error:
            raise refused(error, columns) from None
        self.session.add(made)
        self.session.flush()
        self._content.add(name, columns)
        self._lines += lines(name, [columns])
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
        keeping.keep(self._reader, self.session.connection(), self.known)
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

    def _write_index(self) -> None:
        # Nothing of this transaction is searched within it: the index may wait for its end.
        write_index(self.session.connection(), self._lines)
        self._lines.clear()

    def _flush(self) -> None:
        if self._held.count:
            self._held.write(self.session.connection())


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
def _name(table: type[SQLModel]) -> str:
    return str(table.__tablename__)
