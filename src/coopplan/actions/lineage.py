"""Lineage: which agreement follows which, and what became of each measure of the older one.

The rule: a measure has one fate, the last recorded; it goes on only under the agreement that
follows its own.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.actions.agreements import edit_agreement, record_fate
from coopplan.actions.measures import agreement_of, find_measure
from coopplan.errors import BadFate, BadValue
from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.model.plan import Plan
from coopplan.store import load
from coopplan.store.book import Book
from coopplan.store.writer import Writer

_ONE = frozenset({FateCode.KEPT, FateCode.REWORDED, FateCode.MERGED})
_NONE = frozenset({FateCode.DROPPED, FateCode.FINISHED, FateCode.UNDECIDED})


def succeed(w: Writer, old: str, new: str) -> str:
    """Record that one agreement follows another; gives back the newer one's ref.

    Raises UnknownRef, and BadValue where the newer one comes before the older one already, or
    where another agreement follows it.
    """
    Book(w).agreement(new)
    older = load.plan(w.reader, old, w.known)
    if older.successor is not None and older.successor.ref != new:
        raise BadValue(field="succeeds", value=older.successor.ref, reason="followed")
    before, seen = older.predecessor, {old}
    while before is not None and before.ref not in seen:
        if before.ref == new:
            raise BadValue(field="succeeds", value=old, reason="circle")
        seen.add(before.ref)
        before = load.plan(w.reader, before.ref, w.known).predecessor
    return edit_agreement(w, new, succeeds=old)


def decide_fate(w: Writer, fate: Fate) -> str:
    """Record what became of a measure; nothing is written when that is known already.

    Gives back the measure's ref. Raises UnknownRef, BadFate.
    """
    book = Book(w)
    find_measure(w, book, fate.measure)
    agreement = agreement_of(fate.measure)
    plan = load.plan(w.reader, agreement, w.known)
    _refuse(plan, fate)
    recorded = (replace(one, entry=0) for one in plan.fates if one.measure == fate.measure)
    if replace(fate, entry=0) not in recorded:
        record_fate(w, book, agreement, fate)
    return fate.measure


def _refuse(plan: Plan, fate: Fate) -> None:
    """Raise BadFate where the code and the measures named do not go together."""

    def refused(reason: str, successor: str = "") -> BadFate:
        return BadFate(
            measure=fate.measure, fate=fate.code.value, reason=reason, successor=successor
        )

    if fate.code in _ONE and len(fate.successors) != 1:
        raise refused("one")
    if fate.code is FateCode.SPLIT and len(set(fate.successors)) < 2:
        raise refused("several")
    if fate.code in _NONE and fate.successors:
        raise refused("none")
    if plan.successor is None and (fate.successors or fate.code is FateCode.CARRIED_OVER):
        raise refused("no_successor", plan.agreement.ref)
    for ref in fate.successors:
        if plan.successor is not None and agreement_of(ref) != plan.successor.ref:
            raise refused("elsewhere", plan.successor.ref)
