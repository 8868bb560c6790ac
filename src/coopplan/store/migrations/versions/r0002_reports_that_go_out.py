"""Reports that go out: the analyst's words and assessments, and what was issued."""

from __future__ import annotations

from coopplan.store.migrations.guards import protect
from coopplan.store.migrations.shapes import (
    any_words,
    check,
    code,
    day,
    local,
    row,
    sha256,
    table,
    unique,
    whole,
    words,
    yes_no,
)

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = ("word", "assessment", "issued_report", "issued_file")


def upgrade() -> None:
    """Make the tables and what protects their rows; nothing that is there is touched."""
    table(
        "word",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure"),
        whole("quarter", 4, 40000),
        code("lang", "ru kk en"),
        words("words"),
        yes_no("own"),
        any_words("folded"),
    )
    table(
        "assessment",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure", needed=False),
        whole("quarter", 4, 40000),
        code("lang", "ru kk en"),
        words("words"),
        yes_no("own"),
        day("assessed_on", needed=True),
        words("signed", needed=True),
        any_words("folded"),
    )
    table(
        "issued_report",
        whole("number", 1),
        row("agreement_id", "agreement", index=True),
        whole("quarter", 4, 40000),
        day("as_of", needed=True),
        code("layout", "status official"),
        code("audience", "internal partner"),
        row("partner_id", "party", needed=False),
        whole("known_entry", 1),
        sha256("chain", "answer_sha256"),
        words("program", needed=True),
        row("restates_id", "issued_report", needed=False),
        local("why"),
        unique("number"),
        check("restates", "restates_id < id"),
        check("partner", "(audience = 'partner') = (partner_id IS NOT NULL)"),
    )
    table(
        "issued_file",
        row("report_id", "issued_report"),
        whole("seq", 1),
        words("format", needed=True),
        code("lang", "ru kk en", needed=False),
        whole("size", 0),
        sha256("sha256"),
        words("packed", needed=True),
        unique("report_id", "seq"),
    )
    protect(TABLES)
