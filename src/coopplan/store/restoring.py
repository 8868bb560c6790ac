"""A backup put in the place of an SQLite database: checked before it is used, never in part."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from coopplan import errors
from coopplan.store import schema
from coopplan.store.address import Address
from coopplan.store.backup import copy, copy_over
from coopplan.store.failures import told
from coopplan.store.reading import WAIT, Reader, connect, refuse_file, refuse_version, revision
from coopplan.store.version import REVISIONS

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""For an entry that nobody keeps: it takes the instant after the last one."""


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
        copy_over(source, address.path, wait)
    return older


def _refuse_unfit(source: Path) -> bool:
    """Raise what is wrong with a backup; whether it is one of an older schema.

    What was recorded at an older schema is checked after an upgrade, of a copy for the time of the
    checks: the backup itself is put back as it was made.
    """
    from tempfile import TemporaryDirectory

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
