"""The sources of plans on their way in, under the keys that they have in this register.

The rule: a key that another register gave by itself names no source here. The page that it stands
for does: one that the register has is that source, as it is on record, and every other is a new one
under a key that no other page can have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from coopplan.actions.own_keys import identity, is_bare, names_a_page, number_of, source_key
from coopplan.model.frozen import replaced
from coopplan.model.plan import Plan
from coopplan.model.source import Source, page_of
from coopplan.store import load
from coopplan.store.writer import Writer

Known = tuple[str, str]
"""An agreement's ref, and the key of a source of it that the register knows by its page."""


def with_own_sources(w: Writer, part: Sequence[Plan]) -> tuple[list[Plan], set[Known]]:
    """Plans with the keys that their sources have here; their refs stay, as the plan's own."""
    told = [one for plan in part for one in plan.sources.values() if names_a_page(one.key)]
    if not told:
        return list(part), set()
    here = _Here(w, told)
    plans: list[Plan] = []
    known: set[Known] = set()
    for plan in part:
        sources = {ref: here.source(one) for ref, one in plan.sources.items()}
        plans.append(replaced(plan, sources=sources))
        known |= {(plan.agreement.ref, key) for key in here.by_page(plan.sources.values())}
    return plans, known


class _Here:
    """What the register holds of some sources, by key and by page."""

    def __init__(self, w: Writer, told: Iterable[Source]) -> None:
        keys = {key for one in told for key in (one.key, _key(one))}
        self._by_key = load.sources_by_key(w.reader, w.known, keys)
        pages = {page for one in told if (page := _page(one))}
        self._by_page = load.sources_of_pages(w.reader, w.known, pages)

    def source(self, told: Source) -> Source:
        """The source under its key here; as it is on record where its page is."""
        same = self._same_page(told)
        if same is not None:
            return replace(same, ref=told.ref)
        return replace(told, key=_key(told)) if self._is_new(told) else told

    def by_page(self, told: Iterable[Source]) -> set[str]:
        """The keys here of those that are found by their page."""
        return {same.key for one in told if (same := self._same_page(one)) is not None}

    def _is_new(self, told: Source) -> bool:
        """Whether the key that a source is told with is not its own here."""
        stored = self._by_key.get(told.key)
        if not names_a_page(told.key):
            return False
        return stored is None or (is_bare(told.key) and identity(stored) != identity(told))

    def _same_page(self, told: Source) -> Source | None:
        if not self._is_new(told) or _key(told) in self._by_key:
            return None
        return self._by_page.get(_page(told))


def _key(told: Source) -> str:
    """The key of a source that this register does not have under the key it is told with."""
    return source_key(told, number_of(told.key)) if is_bare(told.key) else told.key


def _page(told: Source) -> str:
    return page_of(told.address or "")
