"""Since when the words of a measure are in force, and the protocol that made them so."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from coopplan.store.migrations.shapes import (
    any_words,
    code,
    day,
    local,
    row,
    whole,
    widened,
    words,
)

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns, empty in every row that there is."""
    widened(
        "measure_version",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure", index=True),
        local("title"),
        words("sector", needed=True),
        words("plan_no"),
        local("section", "place", "expected", "completion_form"),
        code("in_plan", "yes no unknown"),
        whole("parts", 1, 100000, needed=False),
        local("parts_unit", "note"),
        any_words("folded"),
        more=(day("amended_on"), words("basis")),
    )
    amended = sa.text("amended_on IS NOT NULL")
    op.create_index(
        "ix_measure_version_amended",
        "measure_version",
        ["agreement_id", "measure_id"],
        sqlite_where=amended,
        postgresql_where=amended,
    )
