"""The numbers that the register has given, asked for once for all plans of an import.

The rule: a number is never given twice, so what was undone counts here too. What is written
meanwhile is kept up by who writes it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from coopplan.model.text import LocalText
from coopplan.store import values
from coopplan.store.queries import local
from coopplan.store.reading import Record
from coopplan.store.writer import Writer

_LAST = """
SELECT a.ref, m.number, max(s.number) AS last FROM statement s
JOIN agreement a ON a.id = s.agreement_id LEFT JOIN measure m ON m.id = s.measure_id
WHERE s.agreement_id IN :agreements GROUP BY a.ref, m.number"""

_TITLES = f"""
SELECT m.number, {local("title")} FROM measure_version v JOIN measure m ON m.id = v.measure_id
JOIN agreement a ON a.id = v.agreement_id WHERE a.ref = :ref"""


class Given:
    """What was given in some agreements, by their refs, when this was made.

    ``last`` is the last number of a statement, by the ref of its measure or agreement.
    """

    def __init__(self, w: Writer, refs: Iterable[str]) -> None:
        rows = w.reader.rows("SELECT id, ref FROM agreement WHERE ref IN :refs", refs=tuple(refs))
        self._w = w
        self._refs = {row["id"]: row["ref"] for row in rows}
        self._measures = self._by_agreement("measure")
        self._indicators = self._by_agreement("indicator")
        self.last: dict[str, int] = {}
        for row in w.reader.rows(_LAST, agreements=tuple(self._refs)):
            ref = f"{row['ref']}/{row['number']}" if row["number"] else row["ref"]
            self.last[ref] = row["last"]

    def measures(self, agreement: str) -> list[Record]:
        """Number of row, number and key of each measure of an agreement."""
        return self._measures[agreement]

    def indicators(self, agreement: str) -> list[Record]:
        """Number of row, number and key of each indicator of an agreement."""
        return self._indicators[agreement]

    def titles(self, agreement: str) -> dict[str, list[LocalText]]:
        """What each measure of an agreement is called and ever was, by its ref."""
        found: defaultdict[str, list[LocalText]] = defaultdict(list)
        for row in self._w.reader.rows(_TITLES, ref=agreement):
            found[f"{agreement}/{row['number']}"].append(values.local(row, "title"))
        return found

    def _by_agreement(self, kind: str) -> defaultdict[str, list[Record]]:
        found: defaultdict[str, list[Record]] = defaultdict(list)
        sql = f"SELECT id, agreement_id, number, key FROM {kind} WHERE agreement_id IN :agreements"
        for row in self._w.reader.rows(sql, agreements=tuple(self._refs)):
            found[self._refs[row["agreement_id"]]].append(row)
        return found
