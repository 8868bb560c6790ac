"""How many measures stand where, kept beside the lines; filled after the revisions."""

from __future__ import annotations

from alembic import op

from coopplan.store.standing_counts import DEFINITIONS

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table and the indexes; no row of the record is touched."""
    for sql in DEFINITIONS[op.get_bind().dialect.name]:
        op.execute(sql)
