"""Refusals of a database, and of a copy of one.

In all of them ``db`` is the database as a person named it, without its password.
"""

from __future__ import annotations

from coopplan.errors.base import CoopplanError, DatabaseError


class NoHome(DatabaseError):
    """No home folder, so no default place for the database or the settings. No fields."""

    code = "no_home"


class DatabaseMissing(DatabaseError):
    """There is no database at this place yet. Fields: db."""

    code = "database_missing"


class DatabaseIsFolder(DatabaseError):
    """A folder stands where the database should be. Fields: db."""

    code = "database_is_folder"


class NotADatabase(DatabaseError):
    """Something else: a text file, an empty file, another program's database.

    Fields: db, reason (``not_sqlite``, ``empty``, ``other_tables``).
    """

    code = "not_a_database"


class DatabaseBroken(DatabaseError):
    """Half-written or damaged. Fields: db, detail (the database's own words)."""

    code = "database_broken"


class DatabaseReadOnly(DatabaseError):
    """The file, its folder or the server's user may not be written. Fields: db."""

    code = "database_read_only"


class DatabaseNotAllowed(DatabaseError):
    """The file may not even be read by this user. Fields: db."""

    code = "database_not_allowed"


class DatabaseLocked(DatabaseError):
    """Somebody else kept writing for too long. Fields: db, seconds (how long was waited)."""

    code = "database_locked"


class DatabaseUnlockable(DatabaseError):
    """Files cannot be locked in the folder of the database, as in some network folders.

    Fields: db.
    """

    code = "database_unlockable"


class DatabaseNewer(DatabaseError):
    """A database made by a newer coopplan. Fields: db, found, expected (schema revisions)."""

    code = "database_newer"


class DatabaseBehind(DatabaseError):
    """A database of an older coopplan, to be upgraded. Fields: db, found, expected."""

    code = "database_behind"


class DatabaseExists(DatabaseError):
    """A new database was asked for where one is already. Fields: db."""

    code = "database_exists"


class DatabaseUnreachable(DatabaseError):
    """A server that does not answer or does not let us in. Fields: db, detail."""

    code = "database_unreachable"


class DatabaseFull(DatabaseError):
    """No room left on the database's disk; nothing was changed. Fields: db."""

    code = "database_full"


class DatabaseFailed(DatabaseError):
    """Any other failure of the database. Fields: db, detail."""

    code = "database_failed"


class DatabaseGone(DatabaseError):
    """The file was removed, or another put in its place, while it was written to. Fields: db."""

    code = "database_gone"


class BadDatabaseUrl(DatabaseError):
    """A database name that is none. Fields: db, reason (empty, scheme, memory, shape)."""

    code = "bad_database_url"


class DriverMissing(DatabaseError):
    """PostgreSQL is asked for and its driver is not installed. Fields: db."""

    code = "driver_missing"


class NotForServer(DatabaseError):
    """A command for SQLite files asked of a server. Fields: db, instead (what to type)."""

    code = "not_for_server"


class BackupExists(CoopplanError):
    """The file that a backup would be written to is there already. Fields: path."""

    code = "backup_exists"


class BackupUnfit(CoopplanError):
    """A backup that does not pass its checks is not restored. Fields: path, findings."""

    code = "backup_unfit"
