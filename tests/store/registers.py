"""Databases for the tests."""

from __future__ import annotations

from coopplan.actions.importing import import_plans
from coopplan.store import load, schema
from coopplan.store.reading import connect
from tests.store.sample import TODAY, clock, sample


def filled(url: str, *refs: str) -> str:
    """A database with sample plans."""
    plans = [sample(ref) for ref in refs or ("AST-ATY-2025",)]
    schema.create(url, clock=clock(), who="ann", fill=lambda w: import_plans(w, plans, today=TODAY))
    return url


def read(url: str) -> None:
    with connect(url) as reader:
        assert load.plans(reader, None, reader.known())
