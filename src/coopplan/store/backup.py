"""Copies of an SQLite database, made while others write: whole under their name, or not there."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from errno import ENOSPC
from itertools import chain, count
from pathlib import Path
from time import monotonic

from coopplan import errors
from coopplan.store.address import Address
from coopplan.store.connections import WAIT, file_uri, quiet_mode
from coopplan.store.failures import told
from coopplan.store.locks import lockable
from coopplan.store.reading import connect


def backup(url: str, target: Path) -> Path:
    """Copy the database to a new file, as it stands at one moment.

    Raises BackupExists, NotForServer (with what to type instead), or a DatabaseError.
    """
    address = Address.parse(url)
    if address.path is None:
        raise errors.NotForServer(db=address.shown, instead=f"pg_dump -Fc -f {target} DATABASE")
    connect(url, check=False).close()
    copy(address, target)
    return target


def before_upgrade(address: Address, revision: str, now: datetime) -> Path:
    """Copy the file next to itself, named after its revision and the moment."""
    path = address.path
    assert path is not None
    stamp = now.strftime("%Y%m%dT%H%M%S")
    names = (f"{path.name}.{revision}-{stamp}{more}.backup" for more in chain(("",), _again()))
    target = next(one for one in map(path.with_name, names) if not one.exists())
    copy(address, target)
    return target


def _again() -> Iterator[str]:
    """What tells copies of one second apart."""
    return (f"-{number}" for number in count(2))


def copy(address: Address, target: Path) -> None:
    """Copy a file with SQLite's backup: the target is there whole or not at all.

    Also after a power cut or a kill: it is written under another name, which may be left.
    """
    assert address.path is not None
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if target.exists():
            raise errors.BackupExists(path=str(target))
        beside.unlink(missing_ok=True)  # of a process that had our number and was killed
        os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise _failed(error, target) from None
    try:
        with _room_at(target), told(address, WAIT):
            # Nobody knows of it yet: so it needs no lock, which its folder may not have.
            copy_over(address.path, beside, options="&nolock=1")
        _name(beside, target)
    finally:
        for side in ("", "-wal", "-shm", "-journal"):
            beside.with_name(beside.name + side).unlink(missing_ok=True)


@contextmanager
def _room_at(target: Path) -> Iterator[None]:
    """Tell of the disk that is full: reading needs no room."""
    try:
        yield
    except errors.DatabaseFull:
        raise errors.DiskFull(path=str(target)) from None


def _name(made: Path, target: Path) -> None:
    """Give a finished file its name, which nobody else may have taken meanwhile."""
    try:
        with made.open("rb") as file:
            os.fsync(file.fileno())
        try:
            os.link(made, target)
        except FileExistsError:
            raise errors.BackupExists(path=str(target)) from None
        except OSError:  # a file system without second names
            if target.exists():
                raise errors.BackupExists(path=str(target)) from None
            made.replace(target)
    except OSError as error:
        raise _failed(error, target) from None


def _failed(error: OSError, target: Path) -> errors.CoopplanError:
    if error.errno == ENOSPC:
        return errors.DiskFull(path=str(target))
    return errors.FileFailed(path=str(target), reason=error.strerror)


def copy_over(source: Path, target: Path, wait: float = WAIT, options: str = "") -> None:
    """Copy a file into another by SQLite's own copying, waiting at most so many seconds for locks.

    Raises DatabaseLocked, DatabaseUnlockable, and what sqlite3 raises.
    """
    origin = sqlite3.connect(f"{file_uri(source)}?{quiet_mode(source)}", uri=True, timeout=wait)
    try:
        uri = f"{file_uri(target)}?mode=rw{options}"
        into = sqlite3.connect(uri, uri=True, timeout=wait)
        until = monotonic() + wait

        def progress(status: int, remaining: int, total: int) -> None:
            # Left alone, Python's backup waits for a lock for ever.
            if status not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                return
            if not lockable(target):
                raise errors.DatabaseUnlockable(db=str(target))
            if monotonic() > until:
                raise errors.DatabaseLocked(db=str(target), seconds=wait)

        try:
            origin.backup(into, progress=progress)
        finally:
            into.close()
    finally:
        origin.close()
