"""Writing the record: one transaction, one journal entry.

The rule: the write lock is taken before anything is read, the entry is written last with its
instant (never below the one before it), and a transaction that wrote nothing leaves no entry.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from time import monotonic
from typing import Any

from sqlalchemy import Engine, event, text
from sqlalchemy.pool import NullPool
from sqlmodel import Session, create_engine

from coopplan import errors
from coopplan.store.address import Address
from coopplan.store.connections import WAIT, file_uri, refuse_file, server
from coopplan.store.failures import told
from coopplan.store.locks import lockable
from coopplan.store.reading import refuse_version
from coopplan.store.writer import Writer, reader_of

# A connection that Ctrl-C met while it was closed is told by the library, with its inside; what
# becomes of the command is told by the program itself.
logging.getLogger("sqlalchemy").addHandler(logging.NullHandler())

WRITE_WAIT = 60.0
"""Seconds to wait for other writers: those who record one thing after the other are soon done."""

_STEP = 0.25
"""Seconds after which a wait looks whether Ctrl-C was pressed, which SQLite does not."""

LOCK = 0x636F6F70
"""The key of PostgreSQL's advisory lock: one writer at a time."""


@contextmanager
def write(
    url: str,
    *,
    clock: Callable[[], datetime],
    who: str,
    action: str,
    detail: str = "",
    wait: float = WRITE_WAIT,
) -> Iterator[Writer]:
    """A transaction that becomes one entry when it ends well, and nothing when it does not.

    Waits ``wait`` seconds for other writers. Raises a DatabaseError.
    """
    address = Address.parse(url)
    if address.path is not None:
        refuse_file(address)
    with transaction(address, wait) as session:
        refuse_version(reader_of(session, address))
        writer = Writer(session, address, clock=clock, who=who, action=action, detail=detail)
        yield writer
        writer.finish()


@contextmanager
def transaction(address: Address, wait: float = WAIT) -> Iterator[Session]:
    """A session that holds the write lock from its beginning; committed when all went well."""
    with told(address, wait, writing=True):
        engine = engine_of(address, wait)
        try:
            with Session(engine, expire_on_commit=False) as session:
                lock(session, address, wait)
                begun_on = _identity(address)
                yield session
                # A file without a name takes a change without complaint, and loses it.
                _refuse_gone(address, begun_on)
                session.commit()
                _refuse_gone(address, begun_on)
        finally:
            engine.dispose()


def _identity(address: Address) -> tuple[int, int] | None:
    """Which file stands where the database should be; None on a server, or where there is none."""
    if address.path is None:
        return None
    try:
        found = address.path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _refuse_gone(address: Address, begun_on: tuple[int, int] | None) -> None:
    if address.path is not None and (begun_on is None or _identity(address) != begun_on):
        raise errors.DatabaseGone(db=address.shown)


def lock(session: Session, address: Address, wait: float) -> None:
    """Begin, and take the write lock."""
    if address.dsn is None:
        session.connection()  # the "begin" event below takes it
        return
    session.connection().execute(text(f"SET LOCAL lock_timeout = {int(wait * 1000)}"))
    session.connection().execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))


def engine_of(address: Address, wait: float, *, foreign_keys: bool = True) -> Engine:
    """An engine for one transaction."""
    if address.dsn is not None:
        return create_engine(
            "postgresql+psycopg://", creator=lambda: server(address), poolclass=NullPool
        )
    engine = create_engine(
        "sqlite://", creator=lambda: _file(address, wait, foreign_keys), poolclass=NullPool
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        # Python's sqlite3 would begin late and without the lock: an upgrade from reading to
        # writing is refused at once when somebody else wrote in between.
        assert address.path is not None
        raw = connection.connection.driver_connection
        until = monotonic() + wait
        raw.execute(f"PRAGMA busy_timeout = {int(min(wait, _STEP) * 1000)}")
        while True:
            try:
                raw.execute("BEGIN IMMEDIATE")
                break
            except sqlite3.OperationalError as error:
                if error.sqlite_errorname != "SQLITE_BUSY" or monotonic() > until:
                    raise
                if not lockable(address.path):  # nobody is waited for
                    raise
        raw.execute(f"PRAGMA busy_timeout = {int(wait * 1000)}")

    return engine


def _file(address: Address, wait: float, foreign_keys: bool) -> sqlite3.Connection:
    path = address.path
    assert path is not None
    if path.exists() and not os.access(path, os.W_OK):
        raise errors.DatabaseReadOnly(db=address.shown)
    connection = sqlite3.connect(
        file_uri(path) + "?mode=rw", uri=True, isolation_level=None, timeout=wait
    )
    try:
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
