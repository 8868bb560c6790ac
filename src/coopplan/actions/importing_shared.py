"""The records that all agreements share, on their way into the register: parties, voices, sources.

The rule: all plans of one import tell the same of one record. Whether an earlier plan has told of
a record is kept as one bit of its row; what it told is then what the register holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from coopplan.actions import parties, sources
from coopplan.actions.imported import Imported
from coopplan.errors import PlansDisagree
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.store import load_register
from coopplan.store.book import Book
from coopplan.store.writer import Writer


class Shared:
    """The parties, voices and sources of an import; ``plans`` is where a first teller is found."""

    def __init__(self, w: Writer, book: Book, done: Imported, plans: Iterable[Plan]) -> None:
        self._w, self._book, self._done, self._plans = w, book, done, plans
        self._marks = {kind: Marks() for kind in _TOLD}

    def told(self, part: Sequence[Plan]) -> dict[str, Source]:
        """Record what these plans tell, and give back their sources by key, with new refs.

        Raises PlansDisagree.
        """
        self._parties(self._agreed("party", part))
        self._voices(self._agreed("voice", part))
        return self._sources(self._agreed("source", part))

    def _agreed(self, kind: str, part: Iterable[Plan]) -> dict[str, Any]:
        """What the plans tell of the records of one kind, by ref or key."""
        found: dict[str, Any] = {}
        for plan in part:
            for ref, record in _told(kind, plan).items():
                if found.setdefault(ref, record) != record:
                    raise self._disagreement(kind, ref)
        return found

    def _parties(self, told: Mapping[str, Party]) -> None:
        stored = load_register.parties(self._w.reader, self._w.known, told)
        self._book.ask("party", told)
        for ref, party in told.items():
            row = self._book.party(ref) if ref in stored else None
            if self._differs("party", ref, row, stored.get(ref), party):
                parties.record_party(self._w, self._book, party)
            self._marks["party"].add(self._book.party(ref))

    def _voices(self, told: Mapping[str, Voice]) -> None:
        stored = load_register.voices(self._w.reader, self._w.known, told)
        self._book.ask("voice", told)
        for ref, voice in told.items():
            row = self._book.voice(ref) if ref in stored else None
            if self._differs("voice", ref, row, stored.get(ref), voice):
                parties.record_voice(self._w, self._book, voice)
            self._marks["voice"].add(self._book.voice(ref))

    def _sources(self, told: Mapping[str, Source]) -> dict[str, Source]:
        keys = sources.Keys(self._w, told)
        numbers = {number for number, _ in keys.rows.values()}
        stored = {
            source.key: source
            for source in load_register.sources(self._w.reader, self._w.known, numbers).values()
        }
        self._book.ask("source", (source.ref for source in stored.values()))
        found: dict[str, Source] = {}
        for key, source in told.items():
            old = stored.get(key)
            row = self._book.source(old.ref) if old else None
            ref = old.ref if old else ""
            if self._differs("source", key, row, old and replace(old, ref=""), source):
                ref = sources.record_source(self._w, self._book, source, keys)
            self._marks["source"].add(self._book.source(ref))
            found[key] = replace(source, ref=ref)
        return found

    def _differs(self, kind: str, ref: str, row: int | None, old: object, new: object) -> bool:
        """Whether a record is to be written; it is counted once. Raises PlansDisagree."""
        if row is None or row not in self._marks[kind]:
            return self._done.differs(kind, old, new)
        if old != new:
            raise self._disagreement(kind, ref)
        return False

    def _disagreement(self, kind: str, ref: str) -> PlansDisagree:
        """The refusal that names the first plan that tells of a record, and the first to differ."""
        first: tuple[str, object] | None = None
        by: list[str] = []
        for plan in self._plans:
            record = _told(kind, plan).get(ref)
            if record is None or (first is not None and record == first[1]):
                continue
            by.append(plan.agreement.ref)
            if first is not None:
                break
            first = plan.agreement.ref, record
        return PlansDisagree(kind=kind, ref=ref, agreements=tuple(by))


class Marks:
    """Rows of one table that were seen, one bit each."""

    def __init__(self) -> None:
        self._bits = bytearray()

    def add(self, row: int) -> None:
        """Mark a row."""
        place, bit = divmod(row, 8)
        if place >= len(self._bits):
            self._bits.extend(bytes(place + 1 - len(self._bits)))
        self._bits[place] |= 1 << bit

    def __contains__(self, row: int) -> bool:
        place, bit = divmod(row, 8)
        return place < len(self._bits) and bool(self._bits[place] >> bit & 1)


_TOLD: dict[str, Callable[[Plan], Mapping[str, Any]]] = {
    "party": lambda plan: plan.parties,
    "voice": lambda plan: plan.voices,
    "source": lambda plan: {s.key: replace(s, ref="") for s in plan.sources.values()},
}
"""What a plan tells of each kind; the sources by the keys of the plan file, without their refs,
which are the register's own business."""


def _told(kind: str, plan: Plan) -> Mapping[str, Any]:
    return _TOLD[kind](plan)
