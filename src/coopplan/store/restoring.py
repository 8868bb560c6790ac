"""A backup put in the place of an SQLite database: checked before it is used, never in part."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from coopplan import errors
from coopplan.store import schema
from coopplan.store.address import Address
from coopplan.store.backup import copy, copy_over
from coopplan.store.connections import WAIT, refuse_file
from coopplan.store.failures import told
from coopplan.store.reading import Reader, connect, refuse_version, revision
from coopplan.store.version import REVISIONS

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""For an entry that nobody keeps: it takes the instant after the last one."""


Needs = Literal["upgrade", "rebuild"] | None
"""What a restored database needs next: the schema of today, or what is derived made anew."""


def restore(url: str, source: Path, *, replace: bool = False, wait: float = WAIT) -> Needs:
    """Put a backup in the place of the database, after its checks; what it needs next.

    An existing database is only replaced when asked to, by SQLite's own copying under its write
    lock. Raises DatabaseExists, BackupUnfit, NotForServer.
    """
    address = Address.parse(url)
    if address.path is None:
        raise errors.NotForServer(
            db=address.shown, instead=f"pg_restore --clean -d DATABASE {source}"
        )
    needs = _refuse_unfit(source)
    there = address.path.exists() and address.path.stat().st_size > 0
    if there and not replace:
        raise errors.DatabaseExists(db=address.shown)
    if not there:
        address.path.unlink(missing_ok=True)
        copy(Address(str(source), path=source), address.path)
        return needs
    refuse_file(address)
    with told(address, wait, writing=True):
        copy_over(source, address.path, wait)
    return needs


def _refuse_unfit(source: Path) -> Needs:
    """Raise what is wrong with the record of a backup; what it needs beyond that.

    What was recorded at an older schema is checked after an upgrade, of a copy for the time of the
    checks: the backup itself is put back as it was made.
    """
    from tempfile import TemporaryDirectory

    with connect(str(source), check=False) as reader:
        if revision(reader) not in REVISIONS[:-1]:
            refuse_version(reader)
            return _verify(reader, source)
    with TemporaryDirectory() as folder:
        upgraded = Path(folder) / source.name
        copy(Address(str(source), path=source), upgraded)
        schema.upgrade(str(upgraded), clock=lambda: _LONG_AGO, who="restore")
        with connect(str(upgraded)) as reader:
            _verify(reader, source)
    return "upgrade"


def _verify(reader: Reader, source: Path) -> Needs:
    from coopplan.store.verify import DERIVED, verify

    findings = tuple(verify(reader))
    if any(one.problem not in DERIVED for one in findings):
        raise errors.BackupUnfit(path=str(source), findings=findings)
    return "rebuild" if findings else None
