"""How `load` asks: about some agreements or all, as known at one entry."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from typing import TypeVar

from coopplan.model.plan import Known
from coopplan.store import queries
from coopplan.store.reading import Reader, Record

T = TypeVar("T")

RARELY_FILLED = (
    "agreement_line assessment citation control_act fate fate_successor indicator_version"
    " measure_line measure_milestone measure_wait reading settlement signatory signing_source word"
).split()
"""Tables that may have no row at all in a register."""

_BARE = "SELECT " + ", ".join(f"(SELECT max(id) FROM {name}) AS {name}" for name in RARELY_FILLED)


class Asked:
    """Questions about some agreements (``ids`` None: about all), as known at one entry.

    With ``measures``, what hangs under these measures of theirs alone. One question tells which
    tables have no row, and those about them are not asked.
    """

    def __init__(
        self,
        reader: Reader,
        known: Known,
        ids: tuple[int, ...] | None,
        measures: tuple[int, ...] | None = None,
    ) -> None:
        self.reader, self.known, self.ids, self.measures = reader, known, ids, measures
        self.off = reader.off(known)
        filled = reader.row(_BARE)
        assert filled is not None
        self.bare = frozenset(name for name in RARELY_FILLED if filled[name] is None)

    def about(self, ids: tuple[int, ...] | None, measures: tuple[int, ...] | None = None) -> Asked:
        """The same questions about others, in the same state of the record."""
        other = copy(self)
        other.ids, other.measures = ids, measures
        return other

    def rows(self, sql: str) -> Sequence[Record]:
        """The rows that were there by then, switched off or not."""
        if self.bare and not self.bare.isdisjoint(queries.tables(sql)):
            return ()
        if self.measures is not None:
            return self.reader.rows(
                queries.of_measures(sql),
                agreements=self.ids,
                measures=self.measures,
                entry=self.known.entry,
            )
        if self.ids is None:
            return self.reader.rows(queries.for_all(sql), entry=self.known.entry)
        return self.reader.rows(sql, agreements=self.ids, entry=self.known.entry)

    def counting(self, sql: str) -> list[Record]:
        """The rows whose entry is not switched off, oldest first."""
        return [row for row in self.rows(sql) if row["entry"] not in self.off]

    def under(self, sql: str, key: str, make: Callable[[Record], T]) -> Mapping[int, list[T]]:
        """What hangs under other rows, by the number of that row."""
        found: dict[int, list[T]] = defaultdict(list)
        for row in self.rows(sql):
            found[row[key]].append(make(row))
        return found


def latest(rows: Iterable[Record], key: str) -> dict[int, Record]:
    """The last version of each identity, in the order in which they were first recorded."""
    return {row[key]: row for row in rows}
