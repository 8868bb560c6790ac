"""Reading the record: plain SQL over the driver, in one read transaction.

The rule: a reader imports no library beyond its driver, writes nothing (not even the time of the
file) and sees one state of the record from its first question to its last.

SQL is written with ``:name`` parameters, and ``IN :name`` for a list; both databases take it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from types import TracebackType
from typing import Any, Protocol

from coopplan import errors
from coopplan.model.plan import Known
from coopplan.store import clock
from coopplan.store.address import Address
from coopplan.store.connections import WAIT, open_file, open_server
from coopplan.store.failures import told
from coopplan.store.version import REVISIONS

Record = Mapping[str, Any]
"""One row, by the names of its columns."""

_LIST = re.compile(r"\bIN :(\w+)")
_NAME = re.compile(r"(?<!:):(\w+)")


class Driver(Protocol):
    """What is used of a connection of sqlite3 or psycopg."""

    def execute(self, query: Any, params: Any = ..., /) -> Any: ...
    def close(self) -> None: ...


class Reader:
    """A read transaction on one database; a context manager.

    ``asked`` counts the questions, for the tests that hold answers to a fixed number of them.
    """

    def __init__(self, driver: Driver, address: Address) -> None:
        self.address = address
        self.asked = 0
        self.server = address.dsn is not None
        self._driver = driver
        self._off: dict[int, frozenset[int]] = {}

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the transaction and let go of the database."""
        self._driver.close()

    @property
    def driver(self) -> Any:
        """The connection itself, for questions that others wrote (``select``)."""
        return self._driver

    def rows(self, sql: str, /, **params: Any) -> Sequence[Record]:
        """All rows of the answer to one question."""
        self.asked += 1
        with told(self.address, WAIT):
            found: Sequence[Record] = self._driver.execute(*self._spoken(sql, params)).fetchall()
        return found

    def tuples(self, sql: str, /, **params: Any) -> Iterator[tuple[Any, ...]]:
        """All rows as the values of their columns in order."""
        found = self.rows(sql, **params)
        return (tuple(row.values()) for row in found) if self.server else map(tuple, found)

    def row(self, sql: str, /, **params: Any) -> Record | None:
        """The first row, or None."""
        found = self.rows(sql, **params)
        return found[0] if found else None

    def stream(self, sql: str, /, **params: Any) -> Iterator[Record]:
        """Rows one after the other, for questions whose answer may not fit into memory."""
        self.asked += 1
        with told(self.address, WAIT):
            query, values = self._spoken(sql, params)
            if not self.server:
                # Not "yield from": that closes the cursor, after an interrupt on a closed database.
                for row in self._driver.execute(query, values):  # noqa: UP028
                    yield row
                return
            connection: Any = self._driver
            with connection.cursor(name=f"stream_{self.asked}") as cursor:
                cursor.itersize = 5000
                yield from cursor.execute(query, values)

    def known(self, at: str | None = None) -> Known:
        """What had been recorded by an instant, a day or an entry (``#118``); all without one.

        Raises BadInstant, UnknownRef for an entry that is not there, KnownBefore.
        """
        if at is None:
            found = self.row("SELECT id, at, chain FROM journal_entry ORDER BY id DESC LIMIT 1")
            return _known(found) if found else Known(0, "")
        if at.strip().startswith("#"):
            return self._known_by_number(at.strip())
        found = self.row(
            "SELECT id, at, chain FROM journal_entry WHERE at < :bound ORDER BY id DESC LIMIT 1",
            bound=clock.just_after(at),
        )
        if found is None:
            first = self.row("SELECT at FROM journal_entry ORDER BY id LIMIT 1")
            raise errors.KnownBefore(value=at, first=first["at"] if first else None)
        return _known(found)

    def off(self, known: Known) -> frozenset[int]:
        """The entries that are switched off as known then."""
        if known.entry not in self._off:
            last: dict[int, str] = {}
            for row in self.rows(
                "SELECT target, state FROM switch WHERE entry <= :entry ORDER BY id",
                entry=known.entry,
            ):
                last[row["target"]] = row["state"]
            self._off[known.entry] = frozenset(n for n, state in last.items() if state == "off")
        return self._off[known.entry]

    def forget(self) -> None:
        """Ask anew which entries are switched off: one was switched in this transaction."""
        self._off.clear()

    def _known_by_number(self, text: str) -> Known:
        digits = text[1:]
        if not (digits.isascii() and digits.isdigit()):
            raise errors.BadInstant(value=text)
        found = None
        if len(digits) < 10:
            found = self.row("SELECT id, at, chain FROM journal_entry WHERE id = :n", n=int(digits))
        if found is None:
            last = self.known()
            raise errors.UnknownRef(ref=text, kind="entry", near=(f"#{last.entry}",))
        return _known(found)

    def _spoken(self, sql: str, params: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """The question as this driver takes it."""
        query = _query(sql, server=self.server)
        as_told: Callable[[Any], Any] = list if self.server else json.dumps
        return query, {k: as_told(v) if isinstance(v, tuple) else v for k, v in params.items()}


@lru_cache(maxsize=256)
def _query(sql: str, *, server: bool) -> str:
    """The question in this driver's SQL."""
    if server:
        query = _LIST.sub(r"= ANY(:\1)", sql.replace("%", "%%"))
        return _NAME.sub(r"%(\1)s", query)
    return _LIST.sub(r"IN (SELECT value FROM json_each(:\1))", sql)


def connect(url: str, *, check: bool = True) -> Reader:
    """Open a database for reading.

    Raises a DatabaseError: of a missing, foreign, broken, older or newer database. ``check``
    False leaves the version alone, for those who are about to upgrade it.
    """
    address = Address.parse(url)
    connection = open_file(address) if address.path is not None else open_server(address)
    reader = Reader(connection, address)
    try:
        if check:
            refuse_version(reader)
    except BaseException:
        reader.close()
        raise
    return reader


def revision(reader: Reader) -> str | None:
    """The schema's revision, None in a database without any table; raises NotADatabase."""
    names = reader.rows(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()"
        if reader.server
        else "SELECT name FROM sqlite_master WHERE type = 'table'"
    )
    tables = {row["name"] for row in names}
    if not tables:
        return None
    if not {"alembic_version", "journal_entry"} <= tables:
        raise errors.NotADatabase(db=reader.address.shown, reason="other_tables")
    found = reader.row("SELECT version_num FROM alembic_version")
    if found is None:
        raise errors.DatabaseBroken(db=reader.address.shown, detail="alembic_version is empty")
    return str(found["version_num"])


def refuse_version(reader: Reader, revisions: tuple[str, ...] = REVISIONS) -> None:
    """Raise DatabaseMissing, DatabaseBehind or DatabaseNewer unless the schema is current."""
    found = revision(reader)
    db = reader.address.shown
    if found is None:
        raise errors.DatabaseMissing(db=db)
    if found != revisions[-1]:
        kind = errors.DatabaseBehind if found in revisions else errors.DatabaseNewer
        raise kind(db=db, found=found, expected=revisions[-1])


def _known(row: Record) -> Known:
    return Known(row["id"], row["at"], row["chain"])
