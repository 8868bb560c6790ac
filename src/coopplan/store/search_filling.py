"""The index of the search made from what is recorded, and held to it.

The rule: what the index holds follows from the rows alone. On PostgreSQL each row of it is held to
the words of its row; on SQLite, whose index gives no row back, to a second index made beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

from sqlalchemy import Connection, text

from coopplan import errors
from coopplan.store.connections import WAIT
from coopplan.store.failures import told
from coopplan.store.reading import Reader
from coopplan.store.search_index import (
    DEFINITIONS,
    KINDS,
    TABLE,
    Kind,
    Line,
    lines,
    values,
)

AT_ONCE = 5000
"""Rows that are put into the index together."""

_BESIDE = "search_beside"
"""The second index, in the temporary database of one connection."""


def fill(connection: Connection, tables: Iterable[str]) -> int:
    """Put the words of these tables into an empty index; how many rows it has then."""
    count = 0
    for kind in KINDS:
        if kind.table not in tables:
            continue
        asked = text(_asked(kind)).execution_options(yield_per=AT_ONCE)
        found = connection.execute(asked).mappings()
        for some in _some(lines(kind.table, (dict(row) for row in found))):
            connection.exec_driver_sql(*values(some, connection.dialect.name == "postgresql"))
            count += len(some)
    return count


def make(connection: Connection) -> int:
    """Make the index anew, whatever has become of it; how many rows it has then."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"DELETE FROM {TABLE}")
    else:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {TABLE}")
        for sql in DEFINITIONS["sqlite"]:
            connection.exec_driver_sql(sql)
    return fill(connection, frozenset(kind.table for kind in KINDS))


def flaws(reader: Reader) -> Iterator[str]:
    """The tables of whose rows the index does not hold the words; its own name if it is damaged."""
    try:
        made, kept = _of_server(reader) if reader.server else _of_file(reader)
    except errors.DatabaseBroken:
        yield TABLE
        return
    names = {kind.code: kind.table for kind in KINDS}
    differing = (code for code in made.keys() | kept.keys() if made[code] != kept[code])
    yield from sorted({names.get(code, TABLE) for code in differing})


_Word = tuple[int, str]
"""The number of a row of the index, and a key that it holds."""


def _summed(words: Iterable[_Word]) -> Counter[int]:
    """What tells the words of each kind from any others, whatever order they come in."""
    sums: Counter[int] = Counter()
    for number, word in words:
        sums[number % 32] += hash((number, word))
    return sums


def _of_server(reader: Reader) -> tuple[Counter[int], Counter[int]]:
    """What the rows ask for, and what the index has."""
    made = chain.from_iterable(_lines(reader, kind) for kind in KINDS)
    kept = reader.stream(f"SELECT id, tsvector_to_array(words) AS keys FROM {TABLE}")
    return (
        _summed((number, key) for number, keys in made for key in keys),
        _summed((row["id"], key) for row in kept for key in row["keys"]),
    )


def _of_file(reader: Reader) -> tuple[Counter[int], Counter[int]]:
    """What a second index of the rows has, and what the index has."""
    driver = reader.driver
    insert = values((), False)[0].replace(TABLE, f"temp.{_BESIDE}")
    with told(reader.address, WAIT):
        # Only the temporary database is written to, which is this connection's own.
        driver.execute("PRAGMA query_only = OFF")
        driver.execute(DEFINITIONS["sqlite"][0].replace(TABLE, f"temp.{_BESIDE}"))
        for schema, name in (("temp", _BESIDE), ("main", TABLE)):
            words = f"fts5vocab({schema}, {name}, instance)"
            driver.execute(f"CREATE VIRTUAL TABLE temp.{name}_words USING {words}")
        for kind in KINDS:
            for some in _some(_lines(reader, kind)):
                driver.executemany(insert, values(some, False)[1])
    asked = "SELECT doc, term FROM temp.{}_words"
    made, kept = (
        _summed((row["doc"], row["term"]) for row in reader.stream(asked.format(name)))
        for name in (_BESIDE, TABLE)
    )
    driver.execute("PRAGMA query_only = ON")
    return made, kept


def _lines(reader: Reader, kind: Kind) -> Iterator[Line]:
    return lines(kind.table, (_named(row) for row in reader.stream(_asked(kind))))


def _named(row: Any) -> Mapping[str, Any]:
    return {name: row[name] for name in row.keys()}  # noqa: SIM118


def _asked(kind: Kind) -> str:
    columns = ", ".join(("id", *kind.columns))
    return f"SELECT {columns} FROM {kind.table} ORDER BY id"


def _some(told: Iterator[Line]) -> Iterator[Sequence[Line]]:
    while some := list(islice(told, AT_ONCE)):
        yield some
