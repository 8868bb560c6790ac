"""The record: journal, register, agreements, measures, statements."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from coopplan.store.migrations.guards import prepare, protect
from coopplan.store.migrations.shapes import (
    any_words,
    check,
    code,
    day,
    decimal,
    local,
    moment,
    row,
    sha256,
    table,
    unique,
    whole,
    words,
    yes_no,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "journal_entry",
    "agreement",
    "party",
    "source",
    "switch",
    "voice",
    "agreement_version",
    "indicator",
    "measure",
    "party_version",
    "source_version",
    "voice_version",
    "agreement_line",
    "agreement_party",
    "control_act",
    "deadline_version",
    "fate",
    "indicator_version",
    "measure_version",
    "signatory",
    "signing_source",
    "statement",
    "voice_alias",
    "citation",
    "fate_successor",
    "measure_body",
    "measure_line",
    "measure_milestone",
    "measure_wait",
    "reading",
    "settlement",
    "statement_text",
)


def upgrade() -> None:
    """Make the tables and what protects their rows."""
    table(
        "journal_entry",
        words("at", needed=True, index=True),
        words("who", "action", needed=True),
        any_words("detail"),
        sha256("content_hash", "chain"),
        entry=False,
    )
    table("agreement", words("ref", "ref_folded", needed=True, unique=True))
    table("party", words("ref", "ref_folded", needed=True, unique=True))
    table(
        "source",
        whole("number", 1),
        words("key", needed=True, unique=True),
        words("key_folded", needed=True, index=True),
        unique("number"),
    )
    table("switch", row("target", "journal_entry", index=True), code("state", "on off"))
    table("voice", words("ref", "ref_folded", needed=True, unique=True))
    table(
        "agreement_version",
        row("agreement_id", "agreement", index=True),
        code("kind", "plan programme roadmap agreement memorandum protocol declaration treaty"),
        local("title", "short"),
        moment("signed"),
        day("signed_latest"),
        local("signed_at"),
        code("signed_confidence", "high medium low", needed=False),
        local("signed_reason"),
        moment("period", "in_force", "ended"),
        words("registration_no"),
        moment("registered"),
        row("parent_id", "agreement", needed=False),
        row("succeeds_id", "agreement", needed=False, index=True),
        words("duty_every"),
        whole("duty_due_days", 0, 3660, needed=False),
        local("duty_to"),
        words("keeper"),
        yes_no("text_public", needed=False),
        words("langs", needed=True),
        any_words("folded"),
    )
    table(
        "indicator",
        row("agreement_id", "agreement"),
        whole("number", 1),
        words("key", needed=True),
        unique("agreement_id", "key"),
        unique("agreement_id", "number"),
    )
    table(
        "measure",
        row("agreement_id", "agreement"),
        whole("number", 1),
        words("key", needed=True),
        unique("agreement_id", "key"),
        unique("agreement_id", "number"),
    )
    table(
        "party_version",
        row("party_id", "party", index=True),
        code("kind", "region city country ministry company organisation"),
        local("name", "short", "adjective"),
        words("code", "country"),
        any_words("folded"),
    )
    table(
        "source_version",
        row("source_id", "source", index=True),
        words("publisher", needed=True),
        words("address"),
        local("title"),
        moment("published"),
        day("retrieved"),
        words("lang"),
        code("tier", "official_act both_sides one_side agency media other"),
        words("origin"),
        yes_no("internal"),
        words("sha256"),
        local("note"),
        any_words("folded"),
    )
    table(
        "voice_version",
        row("voice_id", "voice", index=True),
        local("name", "short"),
        code("level", "national regional city company organisation international publisher"),
        row("side_id", "party", needed=False),
        words("country"),
        any_words("folded"),
    )
    table(
        "agreement_line",
        row("version_id", "agreement_version"),
        code("kind", "aim note not_found"),
        whole("seq", 1),
        local("text"),
        unique("version_id", "kind", "seq"),
    )
    table(
        "agreement_party",
        row("version_id", "agreement_version"),
        whole("seq", 1),
        row("party_id", "party"),
        unique("version_id", "seq"),
    )
    table(
        "control_act",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure"),
        day("acted_on", needed=True),
        yes_no("under_control"),
        words("basis"),
    )
    table(
        "deadline_version",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure", index=True),
        code("known", "given not_known none"),
        words("phrase"),
        code(
            "kind",
            "by_date from_date day month quarter half_year season year range"
            " recurring ongoing as_needed separate_plan by_agreement relative unparsed",
            needed=False,
        ),
        day("earliest", "latest"),
        code(
            "recurrence",
            "none yearly half_yearly quarterly monthly weekly daily ongoing",
            needed=False,
        ),
        whole("grammar", 0, needed=False),
        words("reading"),
        day("amended_on"),
        words("basis"),
        local("reason"),
        yes_no("approved"),
    )
    table(
        "fate",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure"),
        code("code", "kept reworded merged split dropped finished carried_over undecided"),
        local("why"),
    )
    table(
        "indicator_version",
        row("agreement_id", "agreement", index=True),
        row("indicator_id", "indicator", index=True),
        local("name"),
        words("unit", needed=True),
        row("measure_id", "measure", needed=False),
        decimal("baseline", "target"),
        moment("target_by"),
        code("direction", "up down none"),
        code("aggregation", "sum last mean none"),
        local("note"),
        any_words("folded"),
    )
    table(
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
    )
    table(
        "signatory",
        row("version_id", "agreement_version"),
        whole("seq", 1),
        local("name", "office"),
        row("party_id", "party"),
        unique("version_id", "seq"),
    )
    table(
        "signing_source",
        row("version_id", "agreement_version"),
        whole("seq", 1),
        row("source_id", "source"),
        unique("version_id", "seq"),
    )
    table(
        "statement",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure", needed=False),
        whole("number", 1),
        code("kind", "said searched"),
        code("scope", "measure part event programme context"),
        moment("said", needed=True),
        moment("about", "done_on"),
        day("counts_on", needed=True),
        whole("quarter", 4, 40000),
        row("voice_id", "voice", needed=False),
        row("side_id", "party", needed=False),
        yes_no("joint"),
        code("confidence", "high medium low", needed=False),
        code("status", "proposed planned in_progress suspended done cancelled", needed=False),
        moment("promise"),
        code("promise_bound", "in by from", needed=False),
        whole("done_count", 0, 100000, needed=False),
        whole("done_of", 1, 100000, needed=False),
        whole("progress", 0, 100, needed=False),
        words("occurrence"),
        row("supersedes_id", "statement", needed=False),
        check("done_whole", "(done_count IS NULL) = (done_of IS NULL)"),
        check("supersedes", "supersedes_id < id"),
        check("done", "done_count <= done_of"),
        check("promise", "(promise_edtf IS NULL) = (promise_bound IS NULL)"),
        check("voiced", "voice_id IS NOT NULL OR kind = 'searched'"),
        check("one_side", "side_id IS NULL OR joint = 0"),
    )
    table(
        "voice_alias",
        row("version_id", "voice_version"),
        whole("seq", 1),
        words("alias", needed=True),
        any_words("folded"),
        unique("version_id", "seq"),
    )
    table(
        "citation",
        row("statement_id", "statement"),
        whole("seq", 1),
        row("source_id", "source", index=True),
        words("quote"),
        unique("statement_id", "seq"),
    )
    table(
        "fate_successor",
        row("fate_id", "fate"),
        whole("seq", 1),
        row("measure_id", "measure"),
        unique("fate_id", "seq"),
    )
    table(
        "measure_body",
        row("version_id", "measure_version"),
        whole("seq", 1),
        local("name"),
        row("side_id", "party", needed=False),
        code("role", "lead partner customer contractor funder"),
        row("party_id", "party", needed=False),
        unique("version_id", "seq"),
    )
    table(
        "measure_line",
        row("version_id", "measure_version"),
        whole("seq", 1),
        local("text"),
        unique("version_id", "seq"),
    )
    table(
        "measure_milestone",
        row("version_id", "measure_version"),
        whole("seq", 1),
        local("title"),
        moment("due", "met"),
        unique("version_id", "seq"),
    )
    table(
        "measure_wait",
        row("version_id", "measure_version"),
        whole("seq", 1),
        row("measure_id", "measure"),
        unique("version_id", "seq"),
    )
    table(
        "reading",
        row("statement_id", "statement"),
        whole("seq", 1),
        row("indicator_id", "indicator", index=True),
        decimal("value", needed=True),
        decimal("value_high"),
        code("qualifier", "exact about over under between"),
        moment("period", needed=True),
        local("coverage"),
        unique("statement_id", "seq"),
        check("between", "(qualifier = 'between') = (value_high IS NOT NULL)"),
    )
    table(
        "settlement",
        row("agreement_id", "agreement", index=True),
        row("measure_id", "measure"),
        row("takes_id", "statement"),
        local("why"),
        day("settled_on", needed=True),
    )
    table(
        "statement_text",
        row("statement_id", "statement", index=True),
        code("field", "text note where why"),
        code("lang", "ru kk en"),
        words("words", needed=True),
        yes_no("own"),
        any_words("folded"),
    )

    of_measure, of_agreement = sa.text("measure_id IS NOT NULL"), sa.text("measure_id IS NULL")
    for name, where in (("measure", of_measure), ("agreement", of_agreement)):
        op.create_index(
            f"uq_statement_{name}_number",
            "statement",
            [f"{name}_id", "number"],
            unique=True,
            sqlite_where=where,
            postgresql_where=where,
        )
    prepare()
    protect(TABLES)
