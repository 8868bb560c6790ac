"""Indexes for questions over the whole register, and for the correction of a statement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_PLAIN = "kind = 'said' AND scope = 'measure' AND measure_id IS NOT NULL"
_RARE = """measure_id IS NOT NULL AND (supersedes_id IS NOT NULL OR (kind = 'said'
 AND scope IN ('measure', 'part', 'event') AND (scope <> 'measure'
 OR promise_edtf IS NOT NULL OR done_of IS NOT NULL OR occurrence IS NOT NULL
 OR about_edtf IS NOT NULL OR said_first IS NULL OR said_last IS NULL
 OR said_first <> said_last OR counts_on <> said_last)))"""

_INDEXES = {
    "plain": (
        "measure_id voice_id side_id joint counts_on id status entry kind scope",
        _PLAIN,
    ),
    "rare": ("agreement_id", _RARE),
    "supersedes_id": ("supersedes_id", "supersedes_id IS NOT NULL"),
}


def upgrade() -> None:
    """Make the indexes; no row of the record is touched."""
    for name, (columns, where) in _INDEXES.items():
        op.create_index(
            f"ix_statement_{name}",
            "statement",
            columns.split(),
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )
