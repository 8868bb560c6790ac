"""Where a database is: a bare path, ``sqlite:///file`` or ``postgresql://…``.

The rule: what is shown of an address never holds its password.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from coopplan.errors import BadDatabaseUrl
from coopplan.model.frozen import frozen

_SERVER = re.compile(r"(postgresql|postgres|postgresql\+psycopg)://", re.IGNORECASE)
_USER = re.compile(r"(://[^/?#]*?:)[^/?#]*(@)")
_LOOSE_USER = re.compile(r"(://[^:@/?#\s]*:).*@")
_OPTION = re.compile(r"([?&](?:ssl)?password=)[^&]*", re.IGNORECASE)


@frozen
class Address:
    """``path`` of an SQLite file, or ``dsn`` of a PostgreSQL database; one of them is None."""

    shown: str
    path: Path | None = None
    dsn: str | None = None

    @classmethod
    def parse(cls, text: str) -> Address:
        """Read what a person typed; raises BadDatabaseUrl (db, reason)."""
        told = text.strip()
        shown = masked(told)
        if not told:
            raise BadDatabaseUrl(db=shown, reason="empty")
        if "\0" in told:
            raise BadDatabaseUrl(db=shown.replace("\0", ""), reason="shape")
        if _SERVER.match(told):
            return cls(shown, dsn="postgresql" + told[told.index("://") :])
        scheme, mark, rest = told.partition("://")
        if mark and scheme.lower() in ("sqlite", "sqlite+pysqlite"):
            if not rest.startswith("/"):
                raise BadDatabaseUrl(db=shown, reason="shape")
            told = rest[1:]
        elif mark:
            raise BadDatabaseUrl(db=shown, reason="scheme")
        if told in ("", ":memory:"):
            raise BadDatabaseUrl(db=shown, reason="memory")
        return cls(told, path=Path(os.path.expanduser(told)))  # noqa: PTH111 - no home, no error


def masked(text: str) -> str:
    """The address with every password replaced, whatever else is wrong with it."""
    if "://" not in text:
        return text
    hidden = _USER.sub(r"\1***\2", text)
    if hidden == text:
        hidden = _LOOSE_USER.sub(r"\1***@", text)
    return _OPTION.sub(r"\1***", hidden)
