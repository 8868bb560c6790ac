"""Keeping up what is derived from the record: where measures stand, their counts, sources' pages.

The rule: what is derived is made anew from the rows in the transaction that changes them, for
all measures that an entry touches, so that no reader sees the one without the other. It follows
from the rows alone: made from nothing it is the same (`standing_facts.flaws`).
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from coopplan.model.plan import Known
from coopplan.model.source import page_of
from coopplan.store import bulk, standing, standing_counts
from coopplan.store.reading import Reader, Record
from coopplan.store.standing import Line
from coopplan.store.standing_facts import (
    AGREEMENTS_AT_ONCE,
    DOUBLED,
    PAGES,
    WHOLE,
    counts_of,
    lines_of,
    some_of,
)


def keep(reader: Reader, connection: Connection, known: Known) -> None:
    """Make anew what follows from the rows of the newest entry, and of those that it switched."""
    switched = reader.rows("SELECT target FROM switch WHERE entry = :entry", entry=known.entry)
    entries = (known.entry, *(row["target"] for row in switched))
    _keep_pages(reader, connection, known.entry)
    _keep(reader, connection, known, reader.rows(_TOUCHED, entries=entries))
    found = reader.rows(DOUBLED.format(_AMONG), entries=entries)
    doubled = {row["agreement_id"] for row in found}
    if doubled:
        kept = reader.rows(WHOLE + " AND agreement_id IN :doubled", doubled=tuple(doubled))
        doubled -= {row["agreement_id"] for row in kept}
    _write(connection, [standing.whole(agreement) for agreement in sorted(doubled)])


def make(reader: Reader, connection: Connection) -> tuple[int, int]:
    """Make all of it anew; how many lines and pages there are then."""
    for table in (standing.TABLE, standing_counts.TABLE, PAGES):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    _keep_pages(reader, connection, None)
    measures = reader.rows("SELECT id FROM measure ORDER BY agreement_id, number")
    _keep(reader, connection, reader.known(), measures)
    doubled = reader.rows(DOUBLED.format(""))
    _write(connection, [standing.whole(row["agreement_id"]) for row in doubled])
    return _count(reader, standing.TABLE), _count(reader, PAGES)


def _count(reader: Reader, table: str) -> int:
    found = reader.row(f"SELECT count(*) AS many FROM {table}")
    assert found is not None
    return int(found["many"])


_TOUCHED = """
SELECT measure_id AS id FROM measure_version WHERE entry IN :entries
UNION SELECT measure_id FROM deadline_version WHERE entry IN :entries
UNION SELECT measure_id FROM fate WHERE entry IN :entries
UNION SELECT measure_id FROM settlement WHERE entry IN :entries
UNION SELECT measure_id FROM statement WHERE entry IN :entries AND measure_id IS NOT NULL
UNION SELECT o.measure_id FROM statement s JOIN statement o ON o.id = s.supersedes_id
 WHERE s.entry IN :entries AND o.measure_id IS NOT NULL
UNION SELECT m.id FROM agreement_version v JOIN measure m ON m.agreement_id = v.agreement_id
 WHERE v.entry IN :entries
UNION SELECT s.measure_id FROM source_version v JOIN citation c ON c.source_id = v.source_id
 JOIN statement s ON s.id = c.statement_id WHERE v.entry IN :entries AND s.measure_id IS NOT NULL
ORDER BY id"""
"""The measures of which an entry told something that their lines rest on."""

_AMONG = "WHERE r.indicator_id IN (SELECT n.indicator_id FROM reading n WHERE n.entry IN :entries)"


def _keep(reader: Reader, connection: Connection, known: Known, measures: Sequence[Record]) -> None:
    """Make anew the lines of these measures, then the counts of their agreements, all lines in."""
    mark = "%s" if reader.server else "?"
    gone = f"DELETE FROM {standing.TABLE} WHERE agreement_id = {mark} AND number = {mark}"
    agreements: dict[int, None] = {}
    for some in some_of(row["id"] for row in measures):
        found = lines_of(reader, known, some)
        homes = reader.rows("SELECT agreement_id, number FROM measure WHERE id IN :ids", ids=some)
        connection.exec_driver_sql(gone, [(row["agreement_id"], row["number"]) for row in homes])
        _write(connection, found)
        agreements.update((row["agreement_id"], None) for row in homes)
    gone = f"DELETE FROM {standing_counts.TABLE} WHERE agreement_id = {mark}"
    for some in some_of(agreements, AGREEMENTS_AT_ONCE):
        counts = counts_of(reader, known, some)
        connection.exec_driver_sql(gone, [(agreement,) for agreement in some])
        if counts:
            bulk.insert(connection, standing_counts.TABLE, standing_counts.COLUMNS, counts)


def _write(connection: Connection, lines: list[Line]) -> None:
    if lines:
        bulk.insert(connection, standing.TABLE, tuple(standing.COLUMNS), lines)


def _keep_pages(reader: Reader, connection: Connection, entry: int | None) -> None:
    """The pages that the addresses of sources name: those of an entry, or of all."""
    of = "" if entry is None else " AND entry = :entry"
    rows = reader.rows(_ADDRESSES + of, **({} if entry is None else {"entry": entry}))
    told = [(row["id"], page_of(row["address"])) for row in rows]
    if told:
        bulk.insert(connection, PAGES, ("id", "page"), told)


_ADDRESSES = "SELECT id, address FROM source_version WHERE address LIKE '%://%'"
