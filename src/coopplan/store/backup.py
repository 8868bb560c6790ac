"""Copies of an SQLite database: made while others write, checked before they are used."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from errno import ENOSPC
from itertools import chain, count
from pathlib import Path
from time import monotonic

from coopplan import errors
from coopplan.store.address import Address
from coopplan.store.failures import told
from coopplan.store.locks import lockable
from coopplan.store.reading import (
    WAIT,
    Reader,
    connect,
    file_uri,
    quiet_mode,
    refuse_file,
    refuse_version,
    revision,
)
from coopplan.store.version import REVISIONS

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""For an entry that nobody keeps: it takes the instant after the last one."""


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


def restore(url: str, source: Path, *, replace: bool = False, wait: float = WAIT) -> bool:
    """Put a backup in the place of the database, after its checks; whether it needs an upgrade.

    An existing database is only replaced when asked to, by SQLite's own copying under its write
    lock. Raises DatabaseExists, BackupUnfit, NotForServer.
    """
    address = Address.parse(url)
    if address.path is None:
        raise errors.NotForServer(
            db=address.shown, instead=f"pg_restore --clean -d DATABASE {source}"
        )
    older = _refuse_unfit(source)
    there = address.path.exists() and address.path.stat().st_size > 0
    if there and not replace:
        raise errors.DatabaseExists(db=address.shown)
    if not there:
        address.path.unlink(missing_ok=True)
        copy(Address(str(source), path=source), address.path)
        return older
    refuse_file(address)
    with told(address, wait, writing=True):
        _copy(source, address.path, wait)
    return older


def _refuse_unfit(source: Path) -> bool:
    """Raise what is wrong with a backup; whether it is one of an older schema.

    What was recorded at an older schema is checked after an upgrade, of a copy for the time of the
    checks: the backup itself is put back as it was made.
    """
    from tempfile import TemporaryDirectory

    from coopplan.store import schema

    with connect(str(source), check=False) as reader:
        older = revision(reader) in REVISIONS[:-1]
        if not older:
            refuse_version(reader)
            _verify(reader, source)
    if older:
        with TemporaryDirectory() as folder:
            upgraded = Path(folder) / source.name
            copy(Address(str(source), path=source), upgraded)
            schema.upgrade(str(upgraded), clock=lambda: _LONG_AGO, who="restore")
            with connect(str(upgraded)) as reader:
                _verify(reader, source)
    return older


def _verify(reader: Reader, source: Path) -> None:
    from coopplan.store.verify import verify

    findings = tuple(verify(reader))
    if findings:
        raise errors.BackupUnfit(path=str(source), findings=findings)


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
            _copy(address.path, beside, options="&nolock=1")
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


def _copy(source: Path, target: Path, wait: float = WAIT, options: str = "") -> None:
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
