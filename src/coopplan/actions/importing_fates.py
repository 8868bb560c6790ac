"""The fates of a plan's measures on their way in, when the measures of all plans are there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from coopplan.actions import agreements
from coopplan.actions.imported import Imported
from coopplan.errors import LinkedMissing, UnknownRef
from coopplan.model.agreement import Fate
from coopplan.store.book import Book
from coopplan.store.writer import Writer


@dataclass(frozen=True, slots=True)
class FateImport:
    """The fates of one plan, told and stored, by the register's refs of their measures.

    ``own`` are the refs here of the plan's measures, by those there; the successors that a fate
    names may be in another plan.
    """

    w: Writer
    book: Book
    done: Imported
    agreement: str
    told: tuple[Fate, ...]
    stored: tuple[Fate, ...]
    own: Mapping[str, str]

    def write(self, moved: Mapping[str, str]) -> None:
        """Write the fates that are new or differ; ``moved`` are refs here by those there."""
        stored = {fate.measure: replace(fate, entry=0) for fate in self.stored}
        for fate in self.told:
            here = (self.own.get(ref) or moved.get(ref, ref) for ref in fate.successors)
            told = replace(fate, successors=tuple(here))
            if self.done.differs("fate", told.measure, stored.pop(told.measure, None), told):
                self._refuse_missing(told)
                agreements.record_fate(self.w, self.book, self.agreement, told)
        self.done.counts["fate"].left += len(stored)

    def _refuse_missing(self, fate: Fate) -> None:
        """Refuse a fate whose measures go on in an agreement that is not here."""
        for successor in fate.successors:
            ref = successor.partition("/")[0]
            try:
                self.book.agreement(ref)
            except UnknownRef as refused:
                raise LinkedMissing(ref=ref, by=self.agreement, reason="fate") from refused
