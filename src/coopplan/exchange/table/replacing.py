"""New measures of a table that stand where one that it lacks stood: worded anew, or another.

The rule: nobody but a person can tell which it is, so such pairs are asked about. They have the
same № in the same section; without a № they stand between the same measures of a section, or have
the same deadline and bodies there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterator, Sequence

from coopplan.exchange.table.matching import said
from coopplan.model.measure import Measure
from coopplan.model.plan_table import DraftMeasure, TableDraft
from coopplan.model.text import Lang, fold

_Place = tuple[Hashable, ...]


def replaced(
    draft: TableDraft, pairs: Sequence[Measure | None], stored: Sequence[Measure]
) -> list[tuple[Measure, DraftMeasure]]:
    """The measures that a table lacks, each with the new one that stands in its place.

    ``pairs`` are for each measure of the draft that of the register, None for a new one. A table
    that shares nothing with the plan is a part of it that was not taken in before.
    """
    taken = {one.ref for one in pairs if one is not None}
    if not taken:
        return []
    left = {one.ref: one for one in stored if one.ref not in taken}
    new = {at: draft.measures[at] for at, old in enumerate(pairs) if old is None}
    found: dict[str, int] = {}
    for ways in _ways(draft, pairs, stored):
        waiting: dict[_Place, deque[int]] = {}
        placed = set(found.values())
        for at in (at for at in new if at not in placed and ways[0].get(at)):
            waiting.setdefault(ways[0][at], deque()).append(at)
        for ref in (ref for ref in left if ref not in found and ways[1].get(ref)):
            alike = waiting.get(ways[1][ref])
            if alike:
                found[ref] = alike.popleft()
    return [(old, new[found[ref]]) for ref, old in left.items() if ref in found]


def _ways(
    draft: TableDraft, pairs: Sequence[Measure | None], stored: Sequence[Measure]
) -> Iterator[tuple[dict[int, _Place], dict[str, _Place]]]:
    """The places of the measures of the table, and of the register, the surest way first."""
    lang = draft.lang
    yield (
        {at: _numbered(one, lang) for at, one in enumerate(draft.measures)},
        {one.ref: _numbered(one, lang) for one in stored},
    )
    refs = {one.ref for one in pairs if one is not None}
    yield (
        _between(draft.measures, [one.ref if one else None for one in pairs], lang),
        {
            stored[at].ref: place
            for at, place in _between(
                stored, [one.ref if one.ref in refs else None for one in stored], lang
            ).items()
        },
    )
    yield (
        {at: _done(one, lang) for at, one in enumerate(draft.measures)},
        {one.ref: _done(one, lang) for one in stored},
    )


def _numbered(one: DraftMeasure | Measure, lang: Lang) -> _Place:
    return (one.plan_no, _section(one, lang)) if one.plan_no else ()


def _between(
    measures: Sequence[DraftMeasure | Measure], known: Sequence[str | None], lang: Lang
) -> dict[int, _Place]:
    """For each measure without a № that is not known between which known ones it stands."""
    after: list[str | None] = [None] * len(measures)
    follows: str | None = None
    for at in reversed(range(len(measures))):
        after[at] = follows
        follows = known[at] or follows
    groups: dict[_Place, list[int]] = {}
    before: str | None = None
    for at, one in enumerate(measures):
        if known[at] is None and not one.plan_no:
            groups.setdefault((before, after[at], _section(one, lang)), []).append(at)
        before = known[at] or before
    # Of several those are counted first that stand next to a known one.
    return {
        at: (*place, number)
        for place, group in groups.items()
        for number, at in enumerate(reversed(group) if place[0] is None else group)
    }


def _done(one: DraftMeasure | Measure, lang: Lang) -> _Place:
    """When and by whom a measure without a № is done, where both are told."""
    versions = (one.deadline,) if isinstance(one, DraftMeasure) else one.deadlines
    last = next((version for version in reversed(versions) if version.approved), None)
    who = tuple(sorted(fold(said(body.name, lang)) for body in one.bodies))
    if one.plan_no or not who or last is None or last.deadline is None:
        return ()
    return (fold(last.deadline.phrase), who, _section(one, lang))


def _section(one: DraftMeasure | Measure, lang: Lang) -> str:
    return fold(said(one.section, lang))
