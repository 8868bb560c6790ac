"""Importing plans: what is new is added, what differs gets a new version, nothing is removed.

The rule: a second import of the same plan writes nothing. Records are found again by their keys
(agreement, party, voice: ref; measure, indicator, source: key), statements by what they say; the
numbers are the register's, and so are the keys that a register gives by itself. What the file lacks
stays, and is counted. A draft of a text changes nothing that is shared, an addition nothing at all.

Plans are taken as they come and let go of, a few at a time, so that an import of any size takes
the memory of a small one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from coopplan.actions import agreements
from coopplan.actions.given import Given
from coopplan.actions.imported import Imported
from coopplan.actions.importing_fates import FateImport
from coopplan.actions.importing_plan import PlanImport
from coopplan.actions.importing_shared import Shared
from coopplan.actions.importing_sources import with_own_sources
from coopplan.errors import LinkedMissing
from coopplan.model.plan import Plan
from coopplan.store import load
from coopplan.store.book import Book
from coopplan.store.writer import Writer

__all__ = ["Imported", "import_plan", "import_plans"]

PART = 100
"""Plans that are held in memory at once."""

FULL = 4_000
"""Measures and statements that are held in memory at once, but for one plan that has more."""


def import_plan(w: Writer, plan: Plan, *, today: date) -> Imported:
    """Import one plan; see `import_plans`."""
    return import_plans(w, (plan,), today=today)


def import_plans(
    w: Writer,
    plans: Iterable[Plan],
    *,
    today: date,
    watch: Callable[[Imported], object] | None = None,
) -> Imported:
    """Import plans that may refer to each other, in any order.

    ``watch`` is told what was done so far, each time when some plans are written.

    They are asked for once; once more, to name the first of two, where two tell one party, voice
    or source differently, which raises PlansDisagree. Raises LinkedMissing for an agreement that
    one of them names and nobody tells of, else what the actions for single records raise.
    """
    with w.in_bulk():
        return _Import(w, plans, today, watch).done


class _Import:
    """One import. ``_awaited`` are agreements that others name and that nobody told of yet, each
    with the one that names it first, and by what.

    ``_moved`` are the refs here of measures that have another number than in their plan.
    """

    def __init__(
        self,
        w: Writer,
        plans: Iterable[Plan],
        today: date,
        watch: Callable[[Imported], object] | None,
    ) -> None:
        self.done = Imported()
        self._w, self._today = w, today
        self._book = Book(w)
        self._shared = Shared(w, self._book, self.done, plans)
        self._awaited: dict[str, tuple[str, str]] = {}
        self._moved: dict[str, str] = {}
        fates: list[FateImport] = []
        for part in _parts(plans):
            for work in self._begun(part):
                work.measures()
                work.indicators()
                work.statements(today)
                work.settlements()
                work.words()
                if work.has_fates:
                    # The measures that the others go on as may be in a plan still to come.
                    fates.append(work.fates())
            self._forget()
            if watch is not None:
                watch(self.done)
        for each in fates:
            each.write(self._moved)
        for ref, (by, reason) in sorted(self._awaited.items()):
            raise LinkedMissing(ref=ref, by=by, reason=reason)

    def _begun(self, part: list[Plan]) -> list[PlanImport]:
        """The plans of a part on their way: agreements are written, measures have numbers."""
        part, known = with_own_sources(self._w, part)
        keys = self._shared.told(part, known)
        refs = [plan.agreement.ref for plan in part]
        self.done.refs += refs
        new = agreements.identify(self._w, self._book, refs)
        for ref in refs:
            self._awaited.pop(ref, None)
        self._await(part)
        before = tuple(ref for ref in refs if ref not in new)
        stored = {p.agreement.ref: p for p in load.plans(self._w.reader, before, self._w.known)}
        given = Given(self._w, before)
        works = [
            PlanImport(self._w, self._book, self.done, p, stored.get(p.agreement.ref), keys, given)
            for p in part
        ]
        for work in works:
            work.refuse_another()
        for work in works:
            work.agreement()
        for work in works:
            self._moved.update(work.identify())
        return works

    def _await(self, part: Iterable[Plan]) -> None:
        """Give agreements that are named here and may be told of later their rows at once."""
        named: dict[str, tuple[str, str]] = {}
        for one in (plan.agreement for plan in part):
            for reason, ref in (("parent", one.parent), ("succeeds", one.succeeds)):
                if ref:
                    named.setdefault(ref, (one.ref, reason))
        if not named:
            return
        self._book.ask("agreement", named)
        missing = sorted(ref for ref in named if not self._book.knows("agreement", ref))
        agreements.identify(self._w, self._book, missing)
        self._awaited.update({ref: named[ref] for ref in missing})

    def _forget(self) -> None:
        self._book.forget("agreement", "measure", "indicator", "statement", "source")
        if self._awaited:
            agreements.identify(self._w, self._book, sorted(self._awaited))


def _parts(plans: Iterable[Plan]) -> Iterator[list[Plan]]:
    """Plans by the hundred or by their size, no agreement twice within."""
    part: dict[str, Plan] = {}
    size = 0
    for plan in plans:
        if len(part) >= PART or size >= FULL or plan.agreement.ref in part:
            yield list(part.values())
            part, size = {}, 0
        part[plan.agreement.ref] = plan
        size += len(plan.measures) + len(plan.statements)
    if part:
        yield list(part.values())
