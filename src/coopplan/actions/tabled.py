"""Measures of a plan's table: those that are new, reworded and moved, in one transaction.

The rule: whoever calls this has shown a person what differs; nothing is compared here, and what is
the same already is not written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from coopplan.actions import measures
from coopplan.errors import UnknownRef
from coopplan.model.amendment import amended_fields, differing
from coopplan.model.frozen import frozen
from coopplan.model.measure import Amended, DeadlineVersion, Measure
from coopplan.store import load
from coopplan.store.book import Book
from coopplan.store.writer import Writer


@frozen
class MeasureChange:
    """What is to be changed of a measure: fields with their values, and its deadline.

    ``act`` is the amendment of the plan that reworded it, and then a text holds what the table
    gives; it is None for the mending of a typing error. Of a measure of which it leaves the plan's
    words as they are it is no amendment: a note is ours, and a deadline has its own versions.
    """

    ref: str
    fields: tuple[tuple[str, Any], ...] = ()
    deadline: DeadlineVersion | None = None
    act: Amended | None = None


def record_table(
    w: Writer, agreement: str, new: Sequence[Measure], changes: Sequence[MeasureChange]
) -> list[str]:
    """Write measures and changes of an agreement; give back the refs of all that was written.

    Raises UnknownRef, and what adding and changing one measure raises.
    """
    book = Book(w)
    book.agreement(agreement)
    stored = {one.ref: one for one in load.plan(w.reader, agreement, w.known).measures}
    keys = {one.key for one in stored.values()}
    numbers = measures.Numbers(w, book, agreement, "measure")
    refs: list[str] = []
    with w.in_bulk():
        for told in new:
            number = numbers.number(told.key, None)
            key = told.key or f"m{number}"
            while key in keys:
                key += "a"
            keys.add(key)
            numbers.identify(key, number)
            added = replace(told, ref=f"{agreement}/{number}", number=number)
            measures.record_worded(w, book, agreement, added)
            for version in told.deadlines:
                measures.record_deadline(w, book, added.ref, version)
            refs.append(added.ref)
        for change in changes:
            old = stored.get(change.ref)
            if old is None:
                raise UnknownRef(ref=change.ref, kind="measure", near=())
            book.measure(change.ref)
            fields = dict(change.fields)
            edited = replace(old, **(amended_fields(old, fields) if change.act else fields))
            before = w.written
            if edited != old:
                act = change.act if differing(old, edited).changed else None
                measures.record_measure(w, book, agreement, edited, act)
            if change.deadline:
                measures.record_deadline(w, book, change.ref, change.deadline)
            if w.written > before:
                refs.append(change.ref)
    return refs
