"""The index of a search: which columns of which rows it holds, and how it is filled.

The rule: the index is derived and stands beside the record. It is no part of an entry's hash, has
nothing that the rows do not have, and may be made anew at any time; which of its rows count
(undone, superseded, not known by then) is asked of the record when it is searched.

One table, ``search_text``, holds for every row that has words the keys of those words: on SQLite a
contentless FTS5 table, on PostgreSQL a ``tsvector`` under a GIN index. Its ``id`` tells the row:
the number of the row x 32 + the number of its kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from coopplan.model.frozen import frozen
from coopplan.store.search_words import indexed

TABLE = "search_text"

_LANGS = ("ru", "kk", "en")


@frozen
class Kind:
    """Rows of one table that are searched; ``fields`` are looked through, the weightiest first.

    ``code`` is stored in the index and never given to another table.
    """

    code: int
    table: str
    fields: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that hold words; a field in the register's languages has three."""
        return tuple(name for field in self.fields for name in columns_of(field))


def columns_of(field: str) -> tuple[str, ...]:
    """The columns of a field; ``title.`` is one in the languages of the register."""
    bare = field.removesuffix(".")
    return (field,) if bare == field else tuple(f"{bare}_{lang}" for lang in _LANGS)


KINDS = (
    Kind(1, "agreement_version", ("title.", "short.")),
    Kind(2, "agreement_line", ("text.",)),
    Kind(3, "measure_version", ("title.", "section.", "place.", "expected.", "note.")),
    Kind(4, "measure_line", ("text.",)),
    Kind(5, "measure_body", ("name.",)),
    Kind(6, "indicator_version", ("name.", "note.")),
    Kind(7, "source_version", ("title.", "publisher", "note.")),
    Kind(8, "statement_text", ("words",)),
    Kind(9, "citation", ("quote",)),
    Kind(10, "voice_version", ("name.", "short.")),
    Kind(11, "voice_alias", ("alias",)),
    Kind(12, "party_version", ("name.", "short.")),
    Kind(13, "word", ("words",)),
    Kind(14, "assessment", ("words",)),
)
"""All that is searched, in the order in which equal hits are shown."""

_BY_TABLE: Mapping[str, Kind] = {kind.table: kind for kind in KINDS}
_BY_CODE: Mapping[int, Kind] = {kind.code: kind for kind in KINDS}

Line = tuple[int, list[str]]
"""A row of the index: its number, and the keys of its words."""


def number_of(kind: Kind, row: int) -> int:
    """The number that a row has in the index."""
    return row * 32 + kind.code


def row_of(number: int) -> tuple[Kind, int]:
    """The kind and the number of the row that a number of the index stands for."""
    return _BY_CODE[number % 32], number // 32


def lines(table: str, rows: Iterable[Mapping[str, Any]]) -> Iterator[Line]:
    """The rows of the index for rows of a table; those without words to look for have none."""
    kind = _BY_TABLE.get(table)
    if kind is None:
        return
    columns = kind.columns
    for row in rows:
        keys = indexed(map(row.get, columns))
        if keys:
            yield number_of(kind, row["id"]), keys


def vector(keys: Iterable[str]) -> str:
    """The keys of a row as PostgreSQL writes a ``tsvector``; they hold letters and digits alone."""
    return " ".join([f"'{key}'" for key in keys])


def values(lines: Iterable[Line], server: bool) -> tuple[str, Sequence[tuple[int, Any]]]:
    """What to execute, and with which values, to put these rows into the index."""
    if server:
        return f"INSERT INTO {TABLE} (id, words) VALUES (%s, array_to_tsvector(%s))", list(lines)
    sql = f"INSERT INTO {TABLE} (rowid, words) VALUES (?, ?)"
    return sql, [(number, " ".join(keys)) for number, keys in lines]


_FTS = "words, content='', tokenize='unicode61 remove_diacritics 0'"

DEFINITIONS = {
    "sqlite": (f"CREATE VIRTUAL TABLE {TABLE} USING fts5({_FTS})",),
    "postgresql": (
        f"CREATE TABLE {TABLE} (id bigint PRIMARY KEY, words tsvector NOT NULL)",
        f"CREATE INDEX ix_{TABLE}_words ON {TABLE} USING gin (words)",
    ),
}
"""How the index is made; a released migration runs it, so it never changes."""
