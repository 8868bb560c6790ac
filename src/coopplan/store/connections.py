"""Connections of the drivers: a file that is read without a trace, a server, and how long to wait.

The rule: nothing is asked of a file before its first bytes say that it is SQLite's, and nobody is
waited for where there are no locks.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from coopplan import errors
from coopplan.store.address import Address
from coopplan.store.failures import told

WAIT = 10.0
"""Seconds to wait for somebody else's lock."""

SOON = 0.25
"""Seconds after which a wait asks whether there are locks at all."""

_HEADER = b"SQLite format 3\x00"


def refuse_file(address: Address) -> None:
    """Raise what is wrong with an SQLite file before the driver is asked."""
    path = address.path
    assert path is not None
    try:
        if path.is_dir():
            raise errors.DatabaseIsFolder(db=address.shown)
        with path.open("rb") as file:
            header = file.read(100)
    except (FileNotFoundError, NotADirectoryError):
        raise errors.DatabaseMissing(db=address.shown) from None
    except PermissionError:
        raise errors.DatabaseNotAllowed(db=address.shown) from None
    except OSError as error:
        raise errors.DatabaseFailed(db=address.shown, detail=error.strerror) from None
    if not header:
        raise errors.NotADatabase(db=address.shown, reason="empty")
    if not header.startswith(_HEADER):
        raise errors.NotADatabase(db=address.shown, reason="not_sqlite")
    if len(header) < 100:
        raise errors.DatabaseBroken(db=address.shown, detail="the file ends within its header")


def open_file(address: Address) -> sqlite3.Connection:
    """A file in a transaction that reads; raises what is wrong with it."""
    refuse_file(address)
    path = address.path
    assert path is not None
    with told(address, WAIT):
        connection = sqlite3.connect(
            f"{file_uri(path)}?{quiet_mode(path)}",
            uri=True,
            isolation_level=None,
            timeout=SOON,
            cached_statements=256,
        )
        connection.row_factory = sqlite3.Row
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("BEGIN")
            _begin(connection, path)
        except sqlite3.Error:
            connection.close()
            raise
    return connection


def _begin(connection: sqlite3.Connection, path: Path) -> None:
    """Take the lock for reading; nobody is waited for where the folder has no locks."""
    first = "SELECT 1 FROM sqlite_master"
    try:
        connection.execute(first).fetchone()
    except sqlite3.OperationalError as error:
        from coopplan.store.locks import lockable

        if error.sqlite_errorname != "SQLITE_BUSY" or not lockable(path):
            raise
        connection.execute(f"PRAGMA busy_timeout = {int(WAIT * 1000)}")
        connection.execute(first).fetchone()


def quiet_mode(path: Path) -> str:
    """How to open a file so that reading leaves no trace.

    A WAL that holds something is somebody's unfinished work: ``mode=ro`` does not fold it in.
    Without one ``mode=rw`` removes its own side files when it closes, which ``mode=ro`` cannot;
    an empty one is what two such readers may leave when they close at once, and goes the same way.
    In a folder that may not be written only ``immutable`` opens a WAL database.
    """
    # Nobody may be told of an empty WAL that it is nobody's: a writer holds one until its first
    # commit. ``mode=rw`` and ``mode=ro`` take SQLite's locks and see one state whatever the writer
    # does meanwhile, and the last to close cleans up. ``immutable`` takes none and would read half
    # of a change, so it is for a folder without even the index that whoever is at work keeps.
    wal, index = (path.with_name(path.name + side) for side in ("-wal", "-shm"))
    if _size(wal):
        return "mode=ro"
    if not os.access(path.parent, os.W_OK):
        return "mode=ro" if index.exists() else "mode=ro&immutable=1"
    return "mode=rw" if os.access(path, os.W_OK) else "mode=ro"


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # not there, or gone since we looked
        return 0


def file_uri(path: Path) -> str:
    """The path as SQLite's ``file:`` URI, with the three letters escaped that mean something."""
    told_path = str(path.absolute())
    return "file:" + told_path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def open_server(address: Address) -> Any:
    """A server in a transaction that reads and sees one state of the record."""
    with told(address, WAIT):
        connection = connect_server(address)
        try:
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        except BaseException:
            connection.close()
            raise
    return connection


def connect_server(address: Address) -> Any:
    """A psycopg connection in autocommit, rows by name; raises DriverMissing, BadDatabaseUrl."""
    try:
        from psycopg.rows import dict_row
    except ImportError:
        raise errors.DriverMissing(db=address.shown) from None
    return server(address, autocommit=True, row_factory=dict_row)


def server(address: Address, **how: Any) -> Any:
    """A psycopg connection; raises DriverMissing, BadDatabaseUrl."""
    try:
        import psycopg
    except ImportError:
        raise errors.DriverMissing(db=address.shown) from None
    assert address.dsn is not None
    try:
        return psycopg.connect(
            address.dsn, connect_timeout=int(WAIT), application_name="coopplan", **how
        )
    except psycopg.ProgrammingError:
        raise errors.BadDatabaseUrl(db=address.shown, reason="shape") from None
