"""All tables together, guarded: what migrations compare the database with."""

from __future__ import annotations

from functools import cache

from sqlalchemy import MetaData, Table
from sqlmodel import SQLModel

from coopplan.store.tables import (
    agreements,
    issued,
    journal,
    measures,
    register,
    statements,
    wording,
)
from coopplan.store.tables.base import guard

MODULES = (journal, register, agreements, measures, statements, wording, issued)

metadata: MetaData = SQLModel.metadata

for _table in metadata.tables.values():
    guard(_table)


@cache
def tables() -> tuple[Table, ...]:
    """All tables, each after those that it refers to."""
    return tuple(metadata.sorted_tables)
