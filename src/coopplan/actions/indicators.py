"""Indicators: adding and changing them. A reading is told by a statement (`statements.say`)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.actions.changing import changed, need
from coopplan.actions.measures import Numbers, agreement_of
from coopplan.actions.own_keys import indicator_key
from coopplan.errors import RefTaken
from coopplan.model.indicator import Indicator
from coopplan.store import load, rows
from coopplan.store.book import Book
from coopplan.store.tables import measures as tables
from coopplan.store.writer import Writer


def add_indicator(w: Writer, agreement: str, indicator: Indicator) -> str:
    """Add an indicator to an agreement and give back its ref; its own ``ref`` does not count.

    Without a key it gets one of its own. Raises UnknownRef, RefTaken (the key), BadText.
    """
    book = Book(w)
    book.agreement(agreement)
    existing = {i.key for i in load.plan(w.reader, agreement, w.known).indicators}
    if indicator.key and indicator.key in existing:
        raise RefTaken(ref=indicator.key, kind="indicator")
    identities = Numbers(w, book, agreement, "indicator")
    number = identities.number(indicator.key, None)
    added = replace(indicator, ref=f"{agreement}/i{number}")
    identities.identify(indicator.key or indicator_key(indicator, f"i{number}"), number)
    record_indicator(w, book, agreement, added)
    return added.ref


def edit_indicator(w: Writer, ref: str, was: Indicator | None = None, /, **changes: Any) -> str:
    """Change fields of an indicator; nothing is written when nothing changes.

    ``was``: what the changes were made of. Raises RegisterMoved where a field is another by now.
    """
    book = Book(w)
    book.indicator(ref)
    agreement = agreement_of(ref)
    plan = load.plan(w.reader, agreement, w.known)
    found = next(indicator for indicator in plan.indicators if indicator.ref == ref)
    indicator = changed(found, "indicator", ("ref", "key"), changes, was)
    if indicator != found:
        record_indicator(w, book, agreement, indicator)
    return ref


def record_indicator(w: Writer, book: Book, agreement: str, indicator: Indicator) -> None:
    """Write a version of an indicator whose row is there."""
    need(indicator.name, "name")
    w.put(
        tables.IndicatorVersion,
        agreement_id=book.agreement(agreement),
        indicator_id=book.indicator(indicator.ref),
        measure_id=book.measure(indicator.measure) if indicator.measure else None,
        **rows.indicator(indicator),
    )
