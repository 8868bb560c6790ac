"""Importing plans: what is new is added, what differs gets a new version, nothing is removed.

The rule: a second import of the same plan writes nothing. Records are found again by their keys
(agreement, party, voice: ref; measure, indicator, source: key), statements by what they say; the
numbers are the register's. What the file lacks stays, and is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from coopplan.actions import agreements, parties, sources
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


def import_plan(w: Writer, plan: Plan, *, today: date) -> Imported:
    """Import one plan; see `import_plans`."""
    return import_plans(w, (plan,), today=today)


def import_plans(w: Writer, plans: Sequence[Plan], *, today: date) -> Imported:
    """Import plans that may refer to each other, in any order.

    Raises PlansDisagree when two tell one party, voice or source differently; else what the
    actions for single records raise.
    """
    done = Imported([plan.agreement.ref for plan in plans])
    with w.in_bulk():
        shared = _Shared(w, done)
        shared.parties(_agreed(plans, "party", lambda plan: plan.parties))
        shared.voices(_agreed(plans, "voice", lambda plan: plan.voices))
        keys = shared.sources(_agreed(plans, "source", _by_key))
        stored = {p.agreement.ref: p for p in load.plans(w.reader, done.refs, w.known)}
        book = shared.book
        works = [PlanImport(w, book, done, p, stored.get(p.agreement.ref), keys) for p in plans]
        for work in works:
            agreements.identify(w, book, work.ref)
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
        for work in works:
            work.fates()
    return done


def _by_key(plan: Plan) -> dict[str, Source]:
    """The sources by the keys of the plan file; a source's ref is the register's own business."""
    return {source.key: replace(source, ref="") for source in plan.sources.values()}


def _agreed(
    plans: Iterable[Plan], kind: str, told: Callable[[Plan], Mapping[str, T]]
) -> dict[str, T]:
    found: dict[str, T] = {}
    first: dict[str, str] = {}
    for plan in plans:
        for ref, record in told(plan).items():
            if found.setdefault(ref, record) != record:
                where = (first[ref], plan.agreement.ref)
                raise PlansDisagree(kind=kind, ref=ref, agreements=where)
            first.setdefault(ref, plan.agreement.ref)
    return found


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
        everything = self.w.reader.rows(
            "SELECT number FROM source WHERE key IN :keys", keys=tuple(told)
        )
        numbers = {row["number"] for row in everything}
        stored = {
            source.key: source
            for source in load_register.sources(self.w.reader, self.w.known, numbers).values()
        }
        self.book.ask("source", (source.ref for source in stored.values()))
        found: dict[str, Source] = {}
        for key, source in told.items():
            old = stored.get(key)
            if self.done.differs("source", old and replace(old, ref=""), source):
                ref = sources.record_source(self.w, self.book, source)
            else:
                assert old is not None
                ref = old.ref
            found[key] = replace(source, ref=ref)
        return found
