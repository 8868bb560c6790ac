"""Run by alembic inside coopplan: the connection and its transaction are given to it."""

from __future__ import annotations

from alembic import context

from coopplan.store.search_index import TABLE
from coopplan.store.tables.schema import metadata


def _is_record(name: str | None, kind: str, parents: object) -> bool:
    """Whether a table is the record's; the index of a search is no table of the classes."""
    return kind != "table" or name is None or not name.startswith(TABLE)


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
    include_name=_is_record,
)
context.run_migrations()
