"""Importing plans: what is new is added, what differs gets a new version, nothing is removed.

The rule: a second import of the same plan writes nothing. Records are found again by their keys
(agreement, party, voice: ref; measure, indicator, source: key), statements by what they say; the
numbers are the register's. What the file lacks stays, and is counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from coopplan.actions import agreements, parties, sources
from coopplan.actions.given import Given
from coopplan.actions.imported import Imported
from coopplan.actions.importing_plan import PlanImport
from coopplan.errors import PlansDisagree
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.store import load, load_register
from coopplan.store.book import Book
from coopplan.store.writer import Writer

__all__ = ["Imported", "import_plan", "import_plans"]

T = TypeVar("T")

PART = 100
"""Plans that are held in memory at once, where they are made as they are asked for."""


def import_plan(w: Writer, plan: Plan, *, today: date) -> Imported:
    """Import one plan; see `import_plans`."""
    return import_plans(w, (plan,), today=today)


def import_plans(w: Writer, plans: Sequence[Plan], *, today: date) -> Imported:
    """Import plans that may refer to each other, in any order.

    Raises PlansDisagree when two tell one party, voice or source differently; else what the
    actions for single records raise.
    """
    done = Imported()
    with w.in_bulk():
        told = _Told(plans)
        done.refs = told.refs
        shared = _Shared(w, done)
        shared.parties(told.parties)
        shared.voices(told.voices)
        keys = shared.sources(told.sources)
        book = shared.book
        new = agreements.identify(w, book, told.refs)
        fates: list[PlanImport] = []
        for part in _parts(plans):
            refs = [plan.agreement.ref for plan in part]
            before = tuple(ref for ref in refs if ref not in new)
            stored = {p.agreement.ref: p for p in load.plans(w.reader, before, w.known)}
            given = Given(w, before)
            works = [
                PlanImport(w, book, done, p, stored.get(p.agreement.ref), keys, given) for p in part
            ]
            for work in works:
                work.agreement()
            for work in works:
                work.identify()
            for work in works:
                work.measures()
                work.indicators()
                work.statements(today)
                work.settlements()
                work.words()
            # The measures that the others go on as may be in a plan still to come.
            fates += (work for work in works if work.has_fates)
            new.difference_update(refs)
            book.forget("measure", "indicator", "statement")
        for work in fates:
            work.fates()
    return done


def _parts(plans: Iterable[Plan]) -> Iterator[list[Plan]]:
    """Plans by the hundred, no agreement twice within: bounds the memory of an import."""
    part: dict[str, Plan] = {}
    for plan in plans:
        if len(part) >= PART or plan.agreement.ref in part:
            yield list(part.values())
            part = {}
        part[plan.agreement.ref] = plan
    if part:
        yield list(part.values())


class _Told:
    """The refs of the plans, and what they tell of the records that they share."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        self.refs: list[str] = []
        self.parties: dict[str, Party] = {}
        self.voices: dict[str, Voice] = {}
        self.sources: dict[str, Source] = {}
        first: dict[tuple[str, str], str] = {}
        for plan in plans:
            by = plan.agreement.ref
            self.refs.append(by)
            _agree("party", self.parties, plan.parties, by, first)
            _agree("voice", self.voices, plan.voices, by, first)
            _agree("source", self.sources, _by_key(plan), by, first)


def _agree(
    kind: str,
    known: dict[str, T],
    told: Mapping[str, T],
    by: str,
    first: dict[tuple[str, str], str],
) -> None:
    """Add what one plan tells to what the others told; ``first`` remembers whose word it was."""
    for ref, record in told.items():
        if known.setdefault(ref, record) != record:
            raise PlansDisagree(kind=kind, ref=ref, agreements=(first[kind, ref], by))
        first.setdefault((kind, ref), by)


def _by_key(plan: Plan) -> dict[str, Source]:
    """The sources by the keys of the plan file; a source's ref is the register's own business."""
    return {source.key: replace(source, ref="") for source in plan.sources.values()}


class _Shared:
    """The records that all agreements share."""

    def __init__(self, w: Writer, done: Imported) -> None:
        self.w, self.done, self.book = w, done, Book(w)

    def parties(self, told: Mapping[str, Party]) -> None:
        stored = load_register.parties(self.w.reader, self.w.known, told)
        self.book.ask("party", told)
        for ref, party in told.items():
            if self.done.differs("party", stored.get(ref), party):
                parties.record_party(self.w, self.book, party)

    def voices(self, told: Mapping[str, Voice]) -> None:
        stored = load_register.voices(self.w.reader, self.w.known, told)
        self.book.ask("voice", told)
        for ref, voice in told.items():
            if self.done.differs("voice", stored.get(ref), voice):
                parties.record_voice(self.w, self.book, voice)

    def sources(self, told: Mapping[str, Source]) -> dict[str, Source]:
        """The sources as they are in the register now, by key."""
        keys = sources.Keys(self.w, told)
        numbers = {number for number, _ in keys.rows.values()}
        stored = {
            source.key: source
            for source in load_register.sources(self.w.reader, self.w.known, numbers).values()
        }
        self.book.ask("source", (source.ref for source in stored.values()))
        found: dict[str, Source] = {}
        for key, source in told.items():
            old = stored.get(key)
            if self.done.differs("source", old and replace(old, ref=""), source):
                ref = sources.record_source(self.w, self.book, source, keys)
            else:
                assert old is not None
                ref = old.ref
            found[key] = replace(source, ref=ref)
        return found
