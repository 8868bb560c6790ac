"""The records that all agreements share, on their way into the register: parties, voices, sources.

The rule: all plans of one import tell the same of one record. Whether an earlier plan has told of
a record is kept as one bit of its row; what it told is then what the register holds. A draft of a
text tells only what the register lacks: what is there stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from coopplan.actions import parties, sources
from coopplan.actions.imported import Imported
from coopplan.actions.importing_sources import Known, with_own_sources
from coopplan.errors import PlansDisagree
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.store import load, load_register
from coopplan.store.book import Book
from coopplan.store.writer import Writer


class Shared:
    """The parties, voices and sources of an import; ``plans`` is where a first teller is found."""

    def __init__(self, w: Writer, book: Book, done: Imported, plans: Iterable[Plan]) -> None:
        self._w, self._book, self._done, self._plans = w, book, done, plans
        self._marks = {kind: Marks() for kind in _TOLD}
        self._known: Collection[Known] = ()

    def told(self, part: Sequence[Plan], known: Collection[Known]) -> dict[str, Source]:
        """Record what these plans tell, and give back their sources by key, with new refs.

        Of the sources that are ``known`` here by their page a plan tells nothing. Raises
        PlansDisagree.
        """
        self._known = known
        self._parties(part)
        self._voices(part)
        return self._sources(part)

    def _agreed(self, kind: str, part: Iterable[Plan]) -> dict[str, Any]:
        """What the plans tell of the records of one kind, by ref or key."""
        found: dict[str, Any] = {}
        for plan in part:
            for ref, record in _told(kind, plan).items():
                if self._tells(kind, plan, ref) and found.setdefault(ref, record) != record:
                    raise self._disagreement(kind, ref)
        return found

    def _lacking(self, kind: str, part: Iterable[Plan], told: dict[str, Any]) -> dict[str, Any]:
        """What is told of the records of one kind by those alone that change nothing here."""
        drafted: dict[str, Any] = {}
        for plan in part:
            for ref, record in _told(kind, plan).items():
                if ref not in told:
                    drafted.setdefault(ref, record)
        return drafted

    def _tells(self, kind: str, plan: Plan, ref: str) -> bool:
        known = kind == "source" and (plan.agreement.ref, ref) in self._known
        return plan.draft is None and not known

    def _parties(self, part: Sequence[Plan]) -> None:
        told = self._agreed("party", part)
        drafted = self._lacking("party", part, told)
        stored = load_register.parties(self._w.reader, self._w.known, {**told, **drafted})
        told |= {ref: stored.get(ref, party) for ref, party in drafted.items()}
        self._book.ask("party", told)
        for ref, party in told.items():
            row = self._book.party(ref) if ref in stored else None
            if self._differs("party", ref, row, stored.get(ref), party):
                parties.record_party(self._w, self._book, party)
            if ref not in drafted:
                self._marks["party"].add(self._book.party(ref))

    def _voices(self, part: Sequence[Plan]) -> None:
        told = self._agreed("voice", part)
        drafted = self._lacking("voice", part, told)
        stored = load_register.voices(self._w.reader, self._w.known, {**told, **drafted})
        told |= {ref: stored.get(ref, voice) for ref, voice in drafted.items()}
        self._book.ask("voice", told)
        for ref, voice in told.items():
            row = self._book.voice(ref) if ref in stored else None
            if self._differs("voice", ref, row, stored.get(ref), voice):
                parties.record_voice(self._w, self._book, voice)
            if ref not in drafted:
                self._marks["voice"].add(self._book.voice(ref))

    def _sources(self, part: Sequence[Plan]) -> dict[str, Source]:
        told = self._agreed("source", part)
        drafted = self._lacking("source", part, told)
        keys = sources.Keys(self._w, {**told, **drafted})
        stored = load.sources_by_key(self._w.reader, self._w.known, {**told, **drafted})
        for key, source in drafted.items():
            told[key] = replace(stored[key], ref="") if key in stored else source
        self._book.ask("source", (source.ref for source in stored.values()))
        found: dict[str, Source] = {}
        for key, source in told.items():
            old = stored.get(key)
            row = self._book.source(old.ref) if old else None
            ref = old.ref if old else ""
            if self._differs("source", key, row, old and replace(old, ref=""), source):
                ref = sources.record_source(self._w, self._book, source, keys)
            if key not in drafted:
                self._marks["source"].add(self._book.source(ref))
            found[key] = replace(source, ref=ref)
        return found

    def _differs(self, kind: str, ref: str, row: int | None, old: object, new: object) -> bool:
        """Whether a record is to be written; it is counted once. Raises PlansDisagree."""
        if row is None or row not in self._marks[kind]:
            return self._done.differs(kind, ref, old, new)
        if old != new:
            raise self._disagreement(kind, ref)
        return False

    def _disagreement(self, kind: str, ref: str) -> PlansDisagree:
        """The refusal that names the first plan that tells of a record, and the first to differ.

        The plans come as they were told: their sources are looked for under the keys that they
        have here, as a bare number is another page in each register, and named by those told.
        """
        first: tuple[str, object] | None = None
        named = ref
        for told in self._plans:
            (plan,), self._known = with_own_sources(self._w, (told,))
            record = _told(kind, plan).get(ref) if self._tells(kind, plan, ref) else None
            if record is None or (first is not None and record == first[1]):
                continue
            if first is not None:
                by = first[0], plan.agreement.ref
                return PlansDisagree(kind=kind, ref=named, agreements=by)
            first = plan.agreement.ref, record
            if kind == "source":
                named = next(told.sources[r].key for r, s in plan.sources.items() if s.key == ref)
        return PlansDisagree(kind=kind, ref=named, agreements=(first[0],) if first else ())


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
