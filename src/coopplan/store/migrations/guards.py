"""Triggers that refuse to change or delete a row, for migrations to put on tables.

Migrations that are released call this, so what it makes for a table never changes.
"""

from __future__ import annotations

from collections.abc import Iterable

from alembic import op

REFUSAL = "coopplan: recorded rows are never changed or deleted"

_FUNCTION = f"""
CREATE FUNCTION coopplan_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{REFUSAL}' USING ERRCODE = 'integrity_constraint_violation'; END $$"""


def prepare() -> None:
    """Make what the triggers call; once, in the first revision."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_FUNCTION)


def protect(tables: Iterable[str]) -> None:
    """Refuse UPDATE and DELETE (and TRUNCATE) on these tables."""
    server = op.get_bind().dialect.name == "postgresql"
    for table in tables:
        if server:
            op.execute(
                f"CREATE TRIGGER {table}_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION coopplan_refuse()"
            )
            continue
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )
