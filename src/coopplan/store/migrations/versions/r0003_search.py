"""The index of a search, filled from what is recorded."""

from __future__ import annotations

from itertools import islice

import sqlalchemy as sa
from alembic import op

from coopplan.store.search_index import DEFINITIONS, KINDS, lines, values

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABLES = frozenset(
    "agreement_version agreement_line measure_version measure_line measure_body indicator_version"
    " source_version statement_text citation voice_version voice_alias party_version word"
    " assessment".split()
)
"""What there is to be searched at this revision."""

AT_ONCE = 5000


def upgrade() -> None:
    """Make the index and fill it; no row of the record is touched."""
    bind = op.get_bind()
    for sql in DEFINITIONS[bind.dialect.name]:
        op.execute(sql)
    for kind in KINDS:
        if kind.table not in TABLES:
            continue
        columns = ", ".join(("id", *kind.columns))
        found = bind.execute(sa.text(f"SELECT {columns} FROM {kind.table} ORDER BY id")).mappings()
        told = lines(kind.table, (dict(row) for row in found))
        while batch := list(islice(told, AT_ONCE)):
            bind.exec_driver_sql(*values(batch, bind.dialect.name == "postgresql"))
