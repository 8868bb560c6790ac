"""The measures that may pass a filter, found by the database and read a few at a time.

The rule: those that certainly do not pass are not read. Every other one comes in the order of
agreements and numbers, and whoever asks looks at its line. Of a measure two numbers are held until
it is read, so that any number of them takes little memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby, islice
from typing import Any

from coopplan.model.filter import Filter
from coopplan.model.plan import Known, Plan
from coopplan.store import load, standing_sql
from coopplan.store.bounds import FALSE, TRUE
from coopplan.store.narrowing import Narrowing
from coopplan.store.reading import Reader
from coopplan.store.standing import NEWEST, TABLE

MEASURES_AT_ONCE = 100
"""Measures that are read together."""

_COLUMNS = (
    "agreement_id number measure_id fold status confirmed in_plan heard given course latest due"
    " promise"
).split()

_KEPT = f"""
SELECT {", ".join(_COLUMNS)} FROM {TABLE} WHERE {NEWEST} AND day <= :day AND number > 0
UNION ALL SELECT {", ".join(f"x.{name}" for name in _COLUMNS)} FROM {TABLE} n
JOIN {TABLE} x ON x.agreement_id = n.agreement_id AND x.number = n.number
 AND x.day <= :day AND x.until > :day
WHERE n.{NEWEST} AND n.day > :day AND n.number > 0"""
"""The lines that hold on a day: mostly the newest, else those before them."""

_CORRECTED_ELSEWHERE = """
SELECT s.agreement_id FROM statement s JOIN statement o ON o.id = s.supersedes_id
WHERE s.supersedes_id > 0 AND coalesce(s.measure_id, 0) <> coalesce(o.measure_id, 0)"""
"""Agreements in which what is said of one measure corrects what was said of another."""

_RECORDED = "SELECT m.agreement_id, m.number, m.id AS measure_id FROM measure m"


class Narrowed:
    """The measures that may pass; ``sure`` of them certainly do, ``unsure`` are to be looked at."""

    def __init__(
        self, reader: Reader, known: Known, refs: Mapping[int, str], whole: frozenset[int]
    ) -> None:
        self._reader, self._known, self._refs, self._whole = reader, known, refs, whole
        self._measures, self._agreements, self._sure = array("q"), array("q"), bytearray()

    @property
    def sure(self) -> int:
        """How many certainly pass."""
        return sum(self._sure)

    @property
    def unsure(self) -> int:
        """How many may pass or not."""
        return len(self._sure) - self.sure

    def refs(self) -> dict[str, bool]:
        """The agreements of these measures, each with whether one of its certainly passes."""
        found: dict[str, bool] = {}
        for agreement, sure in zip(self._agreements, self._sure, strict=True):
            ref = self._refs[agreement]
            found[ref] = found.get(ref, False) or bool(sure)
        return found

    def plans(self) -> Iterator[Plan]:
        """The agreements with these measures alone, in their order, a few at a time.

        One that has to be read whole comes with all its measures.
        """
        return self._read(zip(self._agreements, self._measures, strict=True))

    def unsure_plans(self) -> Iterator[Plan]:
        """The same of the measures that may pass or not."""
        each = zip(self._agreements, self._measures, self._sure, strict=True)
        return self._read((one, measure) for one, measure, sure in each if not sure)

    def find(self, sql: str, params: Mapping[str, Any]) -> None:
        """Ask for the measures, by agreement and number."""
        for row in self._reader.stream(sql, **params):
            agreement = row["agreement_id"]
            if agreement in self._refs:
                self._agreements.append(agreement)
                self._measures.append(row["measure_id"])
                # One that has to be read whole is looked at whole.
                self._sure.append(row["sure"] and agreement not in self._whole)

    def _read(self, chosen: Iterable[tuple[int, int]]) -> Iterator[Plan]:
        for entire, some in groupby(chosen, key=lambda one: one[0] in self._whole):
            if entire:
                for agreement, _ in groupby(some, key=lambda one: one[0]):
                    yield from load.plans(self._reader, (self._refs[agreement],), self._known)
                continue
            while together := tuple(islice(some, MEASURES_AT_ONCE)):
                refs = list(dict.fromkeys(self._refs[agreement] for agreement, _ in together))
                measures = tuple(measure for _, measure in together)
                yield from load.some(self._reader, refs, measures, self._known)


def narrowed(
    reader: Reader, known: Known, agreements: Mapping[str, int], filter_: Filter, day: date
) -> Narrowed | None:
    """The measures of these agreements that may pass; None where nothing can be told of them.

    As known at an earlier entry there are no lines of measures, the record alone is asked, and of
    no measure it is certain that it was there.
    """
    kept = reader.known().entry == known.entry
    whole = frozenset(
        row["agreement_id"]
        for sql in (standing_sql.WHOLE, _CORRECTED_ELSEWHERE)
        for row in reader.rows(sql)
    )
    narrowing = Narrowing(reader, agreements, whole, day, kept=kept)
    may, must = narrowing.bounds(filter_)
    if may == TRUE:
        return None
    # Texts sort by their letters on SQLite; a server may sort them as people do.
    ref = 'a.ref COLLATE "C"' if reader.server else "a.ref"
    sql = f"""
WITH line AS ({_KEPT if kept else _RECORDED})
SELECT d.agreement_id, d.measure_id, CASE WHEN {must if kept else FALSE} THEN 1 ELSE 0 END AS sure
FROM line d JOIN agreement a ON a.id = d.agreement_id WHERE {may} ORDER BY {ref}, d.number"""
    found = Narrowed(reader, known, {number: ref for ref, number in agreements.items()}, whole)
    found.find(sql, narrowing.params)
    return found
