"""Whether the record is what it says it is: the hash chain, recomputed from the rows."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from typing import Any

from coopplan.model.frozen import frozen
from coopplan.store import chain, search_filling, standing_facts
from coopplan.store.reading import Reader, Record, revision
from coopplan.store.version import HEAD

DERIVED = frozenset({"derived", "search"})
"""The problems of what is kept beside the record: the record itself holds, and tells it anew."""


@frozen
class Flaw:
    """Something that does not hold. ``problem`` is a code: ``file`` (SQLite's own check),
    ``reference`` (a row that names a missing one), ``content`` (rows of an entry were changed,
    removed or added), ``chain`` (an entry was), ``gap`` (one is missing), ``order`` (an instant
    before the one before), ``orphan`` (rows of no entry), ``derived`` (what is kept of a record,
    by its ref, does not follow from the rows), ``search`` (what the index of the search has of a
    table, by its name, does not).
    """

    problem: str
    entry: int | None = None
    detail: str = ""


def verify(reader: Reader) -> Iterator[Flaw]:
    """All that does not hold, in the order of the entries; reads every row once, in a stream."""
    yield from _file(reader)
    contents = _contents(reader)
    content: tuple[int, str] | None = next(contents, None)
    empty = chain.Content().digest()
    previous, last, at = chain.GENESIS, 0, ""
    for row in reader.stream(
        "SELECT id, at, who, action, detail, content_hash, chain FROM journal_entry ORDER BY id"
    ):
        number = row["id"]
        if number != last + 1:
            yield Flaw("gap", number, f"#{last} > #{number}")
        if row["at"] < at:
            yield Flaw("order", number, row["at"])
        while content is not None and content[0] < number:
            yield Flaw("orphan", content[0])
            content = next(contents, None)
        told = empty
        if content is not None and content[0] == number:
            told = content[1]
            content = next(contents, None)
        if told != row["content_hash"]:
            yield Flaw("content", number)
        if _link(previous, row) != row["chain"]:
            yield Flaw("chain", number)
        previous, last, at = row["chain"], number, row["at"]
    while content is not None:
        yield Flaw("orphan", content[0])
        content = next(contents, None)
    if revision(reader) == HEAD:
        yield from (Flaw("derived", detail=ref) for ref in standing_facts.flaws(reader))
        yield from (Flaw("search", detail=table) for table in search_filling.flaws(reader))


def _link(previous: str, row: Record) -> str:
    return chain.link(
        previous,
        number=row["id"],
        at=row["at"],
        who=row["who"],
        action=row["action"],
        detail=row["detail"],
        content_hash=row["content_hash"],
    )


def _file(reader: Reader) -> Iterator[Flaw]:
    if reader.server:
        return
    for row in reader.rows("PRAGMA integrity_check(20)"):
        if row["integrity_check"] != "ok":
            yield Flaw("file", detail=str(row["integrity_check"]))
    for row in reader.rows("PRAGMA foreign_key_check"):
        yield Flaw("reference", detail=f"{row['table']} {row['rowid']} > {row['parent']}")


def _contents(reader: Reader) -> Iterator[tuple[int, str]]:
    """The hash of what each entry wrote, worked out from the rows, by number of the entry."""
    rows: Iterator[tuple[int, str, dict[str, Any]]] = heapq.merge(
        *(_rows(reader, table) for table in tables_of(reader)), key=lambda item: item[0]
    )
    entry, content = 0, chain.Content()
    for number, table, row in rows:
        if number != entry:
            if entry:
                yield entry, content.digest()
            entry, content = number, chain.Content()
        content.add(table, row)
    if entry:
        yield entry, content.digest()


def _rows(reader: Reader, table: str) -> Iterator[tuple[int, str, dict[str, Any]]]:
    # By entry, then number: an index on entry serves it, and a row slipped in late is seen.
    for row in reader.stream(f"SELECT * FROM {table} ORDER BY entry, id"):
        yield row["entry"], table, {name: row[name] for name in row.keys()}  # noqa: SIM118


def tables_of(reader: Reader) -> list[str]:
    """The tables whose rows name an entry, as the database itself has them."""
    found = reader.rows(
        "SELECT table_name AS name FROM information_schema.columns"
        " WHERE table_schema = current_schema() AND column_name = 'entry' ORDER BY table_name"
        if reader.server
        else "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
        " WHERE m.type = 'table' AND c.name = 'entry' ORDER BY m.name"
    )
    return [row["name"] for row in found]
