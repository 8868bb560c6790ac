"""What is derived: where measures stand, and the pages of sources; filled after the revisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from coopplan.store.standing import DEFINITIONS

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; no row of the record is touched."""
    for sql in DEFINITIONS[op.get_bind().dialect.name]:
        op.execute(sql)
    op.create_table(
        "source_page",
        sa.Column("id", sa.Integer(), sa.ForeignKey("source_version.id"), primary_key=True),
        sa.Column("page", sa.Text(), nullable=False),
    )
    op.create_index("ix_source_page_page", "source_page", ["page"])
