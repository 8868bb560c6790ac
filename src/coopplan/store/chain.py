"""The hash chain of the journal.

The rule: the hash of an entry's content is worked out from the rows that name it and from nothing
else, so that anybody who has the rows can work it out again. A row is hashed as a JSON object of
its columns that hold something, in the order of their names: a column added later, and empty in
old rows, changes no old hash.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256
from json.encoder import encode_basestring
from typing import Any

GENESIS = ""
"""What stands before the first entry."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


class Content:
    """The hash of all rows of one entry, given table by table in the order of their numbers."""

    def __init__(self) -> None:
        self._tables: dict[str, Any] = {}

    def add(self, table: str, row: Mapping[str, Any]) -> None:
        """Take in one row; None counts as not there."""
        names = tuple(sorted(row))
        self.add_all(table, names, [tuple(map(row.get, names))])

    def add_all(self, table: str, names: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
        """Take in rows of one table by their values, in the order of the sorted ``names``."""
        if table not in self._tables:
            self._tables[table] = sha256()
        told = "".join([_row(names, row) for row in rows])
        self._tables[table].update(told.encode())

    def digest(self) -> str:
        """The hash of what was taken in."""
        lines = (f"{name} {self._tables[name].hexdigest()}\n" for name in sorted(self._tables))
        return sha256("".join(lines).encode()).hexdigest()


def link(
    previous: str, *, number: int, at: str, who: str, action: str, detail: str, content_hash: str
) -> str:
    """The chain's hash after an entry."""
    told = _encode([previous, number, at, who, action, detail, content_hash])
    return sha256(told.encode()).hexdigest()


def _row(names: tuple[str, ...], values: tuple[Any, ...]) -> str:
    """A row as one line of JSON: what `_encode` makes of it, in a sixth of the time."""
    line, held, texts, others = _shape(names, tuple(map(type, values)))
    told = [values[place] for place in held]
    for place in texts:
        told[place] = encode_basestring(told[place])
    for place in others:
        told[place] = _encode(told[place])
    return line % tuple(told)


@lru_cache(maxsize=4096)
def _shape(
    names: tuple[str, ...], kinds: tuple[type, ...]
) -> tuple[str, tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """How rows with values of these types are told, as few differ in which columns hold something.

    The line with places for what is held, the columns that are, and which of those are texts and
    which are neither texts nor whole numbers.
    """
    held = tuple(place for place, kind in enumerate(kinds) if kind is not type(None))
    begun = (encode_basestring(names[place]).replace("%", "%%") + ":%s" for place in held)
    texts = tuple(n for n, place in enumerate(held) if kinds[place] is str)
    others = tuple(n for n, place in enumerate(held) if kinds[place] not in (str, int))
    return "{" + ",".join(begun) + "}\n", held, texts, others
