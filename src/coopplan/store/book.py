"""Numbers of rows by ref, as they count now: what a change refers to.

The rule: a change may only refer to what counts; what was undone is not there.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.errors import UnknownRef
from coopplan.store import refs
from coopplan.store.reading import Record
from coopplan.store.writer import Writer

_IDENTITIES = {
    "party": "SELECT o.id, o.ref, v.entry FROM party o"
    " JOIN party_version v ON v.party_id = o.id WHERE o.ref IN :refs",
    "voice": "SELECT o.id, o.ref, v.entry FROM voice o"
    " JOIN voice_version v ON v.voice_id = o.id WHERE o.ref IN :refs",
    "agreement": "SELECT o.id, o.ref, v.entry FROM agreement o"
    " JOIN agreement_version v ON v.agreement_id = o.id WHERE o.ref IN :refs",
    "source": "SELECT o.id, o.number, v.entry FROM source o"
    " JOIN source_version v ON v.source_id = o.id WHERE o.number IN :refs",
}

_MEASURES = """
SELECT m.id, m.number, v.entry FROM agreement a
JOIN measure m ON m.agreement_id = a.id JOIN measure_version v ON v.measure_id = m.id
WHERE a.ref = :agreement AND m.number IN :numbers"""

_INDICATORS = """
SELECT i.id, i.number, v.entry FROM agreement a
JOIN indicator i ON i.agreement_id = a.id JOIN indicator_version v ON v.indicator_id = i.id
WHERE a.ref = :agreement AND i.number IN :numbers"""

_OF_MEASURE = """
SELECT s.id, s.entry FROM agreement a JOIN measure m ON m.agreement_id = a.id
JOIN statement s ON s.measure_id = m.id
WHERE a.ref = :agreement AND m.number = :measure AND s.number = :number"""

_OF_AGREEMENT = """
SELECT s.id, s.entry FROM agreement a JOIN statement s ON s.agreement_id = a.id
WHERE a.ref = :agreement AND s.measure_id IS NULL AND s.number = :number"""


class Book:
    """The numbers of rows, each asked for once in a transaction."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._numbers: dict[tuple[str, str], int] = {}

    def learn(self, kind: str, ref: str, number: int) -> int:
        """Take note of a row that was just written."""
        self._numbers[kind, ref] = number
        return number

    def knows(self, kind: str, ref: str) -> bool:
        """Whether a row is known already."""
        return (kind, ref) in self._numbers

    def forget(self, *kinds: str) -> None:
        """Let go of what is known of these kinds; it is asked for when it is needed again."""
        self._numbers = {told: n for told, n in self._numbers.items() if told[0] not in kinds}

    def party(self, ref: str) -> int:
        """A party's row; raises UnknownRef."""
        return self._one("party", ref)

    def voice(self, ref: str) -> int:
        """A voice's row; raises UnknownRef."""
        return self._one("voice", ref)

    def source(self, ref: str) -> int:
        """A source's row, by ``s12``; raises UnknownRef."""
        return self._one("source", ref)

    def agreement(self, ref: str) -> int:
        """An agreement's row; raises UnknownRef."""
        return self._one("agreement", ref)

    def measure(self, ref: str) -> int:
        """A measure's row, by ``AST-ATY-2025/3``; raises UnknownRef."""
        return self._one("measure", ref)

    def indicator(self, ref: str) -> int:
        """An indicator's row, by ``AST-ATY-2025/i2``; raises UnknownRef."""
        return self._one("indicator", ref)

    def statement(self, ref: str) -> int:
        """A statement's row, by ``AST-ATY-2025/3#4``; raises UnknownRef."""
        return self._one("statement", ref)

    def ask(self, kind: str, wanted: Iterable[str]) -> None:
        """Learn several at once; those that do not count stay unknown."""
        missing = tuple(sorted({ref for ref in wanted if (kind, ref) not in self._numbers}))
        if missing and kind in _IDENTITIES:
            numbers = kind == "source"
            asked = tuple(int(ref[1:]) for ref in missing) if numbers else missing
            for row in self._counting(_IDENTITIES[kind], refs=asked):
                self.learn(kind, f"s{row['number']}" if numbers else row["ref"], row["id"])

    def _one(self, kind: str, ref: str) -> int:
        known = self._numbers.get((kind, ref))
        if known is not None:
            return known
        for row in self._look(kind, ref):
            return self.learn(kind, ref, row["id"])
        reader = self._writer.reader
        raise UnknownRef(ref=ref, kind=kind, near=refs.near(reader, ref, kind, self._writer.known))

    def _look(self, kind: str, ref: str) -> list[Record]:
        if kind == "source":
            number = ref[1:] if ref[:1] == "s" and refs.is_number(ref[1:]) else None
            return self._counting(_IDENTITIES[kind], refs=(int(number),)) if number else []
        if kind in _IDENTITIES:
            return self._counting(_IDENTITIES[kind], refs=(ref,))
        parts = refs.parts(ref)
        if parts is None:
            return []
        if kind == "statement" and parts.statement and not parts.indicator:
            of = {"agreement": parts.agreement, "number": parts.statement}
            if parts.measure is None:
                return self._counting(_OF_AGREEMENT, **of)
            return self._counting(_OF_MEASURE, measure=parts.measure, **of)
        if kind == "measure" and parts.measure and not parts.statement:
            return self._counting(_MEASURES, agreement=parts.agreement, numbers=(parts.measure,))
        if kind == "indicator" and parts.indicator and not parts.statement:
            return self._counting(
                _INDICATORS, agreement=parts.agreement, numbers=(parts.indicator,)
            )
        return []

    def _counting(self, sql: str, **params: object) -> list[Record]:
        reader = self._writer.reader
        off = reader.off(self._writer.known)
        return [row for row in reader.rows(sql, **params) if row["entry"] not in off]
