"""The index of a search, filled from what is recorded."""

from __future__ import annotations

from alembic import op

from coopplan.store.search_filling import fill
from coopplan.store.search_index import DEFINITIONS

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


def upgrade() -> None:
    """Make the index and fill it; no row of the record is touched."""
    bind = op.get_bind()
    for sql in DEFINITIONS[bind.dialect.name]:
        op.execute(sql)
    fill(bind, TABLES)
