"""Failures of the two drivers, told as refusals of coopplan.

The rule: no driver's exception leaves the store, and no refusal holds a password.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from coopplan import errors
from coopplan.store.address import Address, masked

_SQLITE = {
    "SQLITE_BUSY": "locked",
    "SQLITE_LOCKED": "locked",
    "SQLITE_READONLY": "read_only",
    "SQLITE_FULL": "full",
    "SQLITE_NOTADB": "not_a_database",
    "SQLITE_CORRUPT": "broken",
    "SQLITE_CANTOPEN": "not_allowed",
    "SQLITE_PERM": "not_allowed",
    "SQLITE_AUTH": "not_allowed",
    "SQLITE_IOERR": "io",
}

_POSTGRES = {
    "55P03": "locked",
    "57014": "locked",
    "40P01": "locked",
    "25006": "read_only",
    "42501": "not_allowed",
    "53100": "full",
    "3D000": "missing",
}

_PAGE = 4096
"""Bytes in a page of a database."""


@contextmanager
def told(address: Address, seconds: float, *, writing: bool = False) -> Iterator[None]:
    """Turn what the driver raises into a refusal; ``seconds`` is how long a lock is waited for."""
    try:
        yield
    except errors.CoopplanError:
        raise
    except Exception as error:
        # SQLAlchemy wraps what the driver raised.
        cause = getattr(error, "orig", None) or error
        if not isinstance(cause, sqlite3.Error) and not _of_psycopg(cause):
            raise
        raise refusal(cause, address, seconds, writing=writing) from error


def refusal(
    error: BaseException, address: Address, seconds: float, *, writing: bool = False
) -> errors.DatabaseError:
    """The refusal for an exception of sqlite3 or psycopg."""
    db, detail = address.shown, _detail(error, address)
    match _kind(error):
        case "locked" | "io" if _without_locks(address):
            return errors.DatabaseUnlockable(db=db)
        case "locked":
            return errors.DatabaseLocked(db=db, seconds=seconds)
        case "read_only":
            return errors.DatabaseReadOnly(db=db)
        case "full":
            return errors.DatabaseFull(db=db)
        case "io" if _without_room(address):
            return errors.DatabaseFull(db=db)
        case "not_a_database":
            return errors.NotADatabase(db=db, reason="not_sqlite")
        case "not_allowed" if writing:
            return errors.DatabaseReadOnly(db=db)
        case "not_allowed":
            return errors.DatabaseNotAllowed(db=db)
        case "broken":
            return errors.DatabaseBroken(db=db, detail=detail)
        case "missing":
            return errors.DatabaseMissing(db=db)
        case "unreachable":
            return errors.DatabaseUnreachable(db=db, detail=detail)
        case _:
            return errors.DatabaseFailed(db=db, detail=detail)


def _without_locks(address: Address) -> bool:
    from coopplan.store.locks import lockable  # only a failure needs it

    return address.path is not None and not lockable(address.path)


def _without_room(address: Address) -> bool:
    """Whether the disk has no page left: SQLite tells an I/O error where a file cannot grow."""
    from shutil import disk_usage  # only a failure needs it

    if address.path is None:
        return False
    try:
        return disk_usage(address.path.parent).free < _PAGE
    except OSError:
        return False


def of_database(error: sqlite3.Error) -> bool:
    """Whether SQLite's error tells of the file, its disk or its lock, and not of the question."""
    return bool(_kind(error))


def _of_psycopg(error: BaseException) -> bool:
    return type(error).__module__.startswith("psycopg")


def _kind(error: BaseException) -> str:
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "") or ""
        return next((kind for start, kind in _SQLITE.items() if name.startswith(start)), "")
    state = getattr(error, "sqlstate", None)
    if state is None:
        # No state: the server was never reached, or went away.
        unreached = type(error).__name__ in ("OperationalError", "ConnectionTimeout")
        missing = "does not exist" in str(error) and "database" in str(error)
        return ("missing" if missing else "unreachable") if unreached else ""
    if state.startswith(("08", "28", "57P")):
        return "unreachable"
    return _POSTGRES.get(state, "")


def _detail(error: BaseException, address: Address) -> str:
    first = str(error).strip().splitlines()
    words = first[0] if first else type(error).__name__
    secret = _password(address.dsn)
    return words.replace(secret, "***") if secret else masked(words)


def _password(dsn: str | None) -> str | None:
    """The password of a server's URL, so that it can be taken out of a driver's message."""
    if dsn is None or masked(dsn) == dsn:
        return None
    from urllib.parse import parse_qs, unquote, urlsplit

    try:
        parts = urlsplit(dsn)
        named = parse_qs(parts.query).get("password", [""])[0]
        return unquote(parts.password or "") or named or None
    except ValueError:
        return None
