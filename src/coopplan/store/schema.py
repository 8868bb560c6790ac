"""Making the schema and bringing it up to date, with alembic inside the process.

The rule: a change of the schema and its record are one transaction; an SQLite file that holds
something is copied before it is upgraded.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime
from errno import ENOSPC
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlmodel import Session

from coopplan import errors
from coopplan.model.frozen import frozen
from coopplan.model.plan import Known
from coopplan.store import backup, keeping
from coopplan.store.address import Address
from coopplan.store.connections import WAIT
from coopplan.store.database import engine_of, lock
from coopplan.store.failures import told
from coopplan.store.locks import lockable
from coopplan.store.reading import connect, revision
from coopplan.store.version import REVISIONS
from coopplan.store.writer import Writer, reader_of

Clock = Callable[[], datetime]


@frozen
class Revisions:
    """The revisions that there are, oldest first, and how a connection is brought to the last."""

    names: tuple[str, ...]
    apply: Callable[[Connection], None]


def create(
    url: str,
    *,
    clock: Clock,
    who: str,
    action: str = "init",
    detail: str = "",
    fill: Callable[[Writer], object] | None = None,
) -> Known:
    """Make a new database and its first entry; ``fill`` writes into that entry.

    All of it is one transaction: where it fails, no database is left. New folders and files are
    closed to others. Raises DatabaseExists, or another DatabaseError.
    """
    address = Address.parse(url)
    made = _make_file(address) if address.path is not None else False
    try:
        with told(address, WAIT, writing=True):
            if address.path is not None:
                if not lockable(address.path):
                    raise errors.DatabaseUnlockable(db=address.shown)
                _use_wal(address)
            with _migrating(address) as session:
                reader = reader_of(session, address)
                if revision(reader) is not None:
                    raise errors.DatabaseExists(db=address.shown)
                upgrade_connection(session.connection())
                writer = Writer(
                    session, address, clock=clock, who=who, action=action, detail=detail
                )
                writer.keep = True
                if fill is not None:
                    fill(writer)
                writer.finish()
                session.commit()
    except BaseException:
        if made and address.path is not None:
            _remove(address.path)
        raise
    assert writer.result is not None
    return writer.result


def upgrade(
    url: str, *, clock: Clock, who: str, to: Revisions | None = None
) -> tuple[str, Path | None] | None:
    """Bring an older database up to date; None when it is current.

    Gives back the revision it had, and the copy that was made before. Raises DatabaseNewer,
    NotADatabase, DatabaseMissing.
    """
    address = Address.parse(url)
    revisions = to or Revisions(REVISIONS, upgrade_connection)
    with connect(url, check=False) as reader:
        found = revision(reader)
    if found is None:
        raise errors.DatabaseMissing(db=address.shown)
    last = revisions.names[-1]
    if found == last:
        return None
    if found not in revisions.names:
        raise errors.DatabaseNewer(db=address.shown, found=found, expected=last)
    copy = None if address.path is None else backup.before_upgrade(address, found, clock())
    with told(address, WAIT, writing=True), _migrating(address) as session:
        if revision(reader_of(session, address)) != found:
            return None  # somebody else was faster
        revisions.apply(session.connection())
        keeping.make(reader_of(session, address), session.connection())
        if address.path is not None:
            broken = session.connection().execute(text("PRAGMA foreign_key_check")).first()
            if broken is not None:
                raise errors.DatabaseBroken(db=address.shown, detail=f"foreign key: {broken[0]}")
        writer = Writer(
            session, address, clock=clock, who=who, action="upgrade", detail=f"{found} > {last}"
        )
        writer.keep = True
        writer.finish()
        session.commit()
    return found, copy


def upgrade_connection(connection: Connection) -> None:
    """Run the revisions on an open connection, in its transaction."""
    from alembic import command

    command.upgrade(config(connection), "head")


def config(connection: Connection) -> Any:
    """Alembic's settings: where the revisions lie, and the connection."""
    from alembic.config import Config

    settings = Config()
    folder = str(Path(__file__).with_name("migrations"))
    settings.set_main_option("script_location", folder.replace("%", "%%"))
    settings.attributes["connection"] = connection
    return settings


class _migrating:
    """A session for changing the schema: foreign keys are off in it, which SQLite needs.

    With foreign keys on, rebuilding a table that others refer to would delete their rows.
    """

    def __init__(self, address: Address) -> None:
        self._engine = engine_of(address, WAIT, foreign_keys=False)
        self._session = Session(self._engine, expire_on_commit=False)
        self._address = address

    def __enter__(self) -> Session:
        lock(self._session, self._address, WAIT)
        return self._session

    def __exit__(self, *_: object) -> None:
        self._session.close()
        self._engine.dispose()


def _make_file(address: Address) -> bool:
    """Make an empty file that others cannot read; False where an empty one was there."""
    path = address.path
    assert path is not None
    if path.is_dir():
        raise errors.DatabaseIsFolder(db=address.shown)
    try:
        if path.exists():
            if path.stat().st_size:
                # Without any table it is what is left where the making was cut off.
                with connect(address.shown, check=False) as reader:
                    if revision(reader) is not None:
                        raise errors.DatabaseExists(db=address.shown)
            return False
        _make_folders(path.parent)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except PermissionError:
        raise errors.DatabaseReadOnly(db=address.shown) from None
    except (NotADirectoryError, FileExistsError):
        raise errors.DatabaseExists(db=address.shown) from None
    except OSError as error:
        if error.errno == ENOSPC:
            raise errors.DatabaseFull(db=address.shown) from None
        raise errors.DatabaseFailed(db=address.shown, detail=error.strerror) from None
    return True


def _make_folders(folder: Path) -> None:
    if not folder.exists():
        _make_folders(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def _use_wal(address: Address) -> None:
    # Kept in the file; it cannot be changed inside a transaction.
    engine = engine_of(address, WAIT)
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA journal_mode = WAL")
    finally:
        raw.close()
        engine.dispose()


def _remove(path: Path) -> None:
    for side in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + side).unlink(missing_ok=True)
