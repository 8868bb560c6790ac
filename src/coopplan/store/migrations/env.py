"""Run by alembic inside coopplan: the connection and its transaction are given to it."""

from __future__ import annotations

from alembic import context

from coopplan.store import search_index, standing, standing_facts
from coopplan.store.tables.schema import metadata

DERIVED = (search_index.TABLE, standing.TABLE, standing_facts.PAGES)


def _is_record(name: str | None, kind: str, parents: object) -> bool:
    """Whether a table is the record's; what is derived from it is no table of the classes."""
    return kind != "table" or name is None or not name.startswith(DERIVED)


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
    include_name=_is_record,
)
context.run_migrations()
