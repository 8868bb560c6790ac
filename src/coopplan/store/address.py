"""Where a database is: a bare path, ``sqlite:///file`` or ``postgresql://…``.

The rule: what is shown of an address never holds its password.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from coopplan.errors import BadDatabaseUrl
from coopplan.model.frozen import frozen

_SERVERS = frozenset({"postgresql", "postgres", "postgresql+psycopg"})
_USER = r"(://[^/?#]*?:)[^/?#]*(@)"
_LOOSE_USER = r"(://[^:@/?#\s]*:).*@"
_OPTION = r"(?i:([?&](?:ssl)?password=)[^&]*)"


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
        scheme, mark, rest = told.partition("://")
        if mark and scheme.lower() in _SERVERS:
            return cls(shown, dsn=f"postgresql://{rest}")
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
    hidden = re.sub(_USER, r"\1***\2", text)
    if hidden == text:
        hidden = re.sub(_LOOSE_USER, r"\1***@", text)
    return re.sub(_OPTION, r"\1***", hidden)
