# ruff: noqa: E501
"""The record."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from coopplan.store.migrations.guards import prepare, protect

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
    """Change the schema."""
    op.create_table(
        "journal_entry",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("content_hash", sa.String(length=64), nullable=False),
        sa.Column("chain", sa.String(length=64), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(at AS TEXT) = at AND CAST(who AS TEXT) = who AND CAST(action AS TEXT) = action AND CAST(detail AS TEXT) = detail AND CAST(content_hash AS TEXT) = content_hash AND CAST(chain AS TEXT) = chain",
            name=op.f("ck_journal_entry_types"),
        ),
        sa.CheckConstraint("id > 0", name=op.f("ck_journal_entry_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_entry")),
    )
    with op.batch_alter_table("journal_entry", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_entry_at"), ["at"], unique=False)

    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("ref_folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(ref AS TEXT) = ref AND CAST(ref_folded AS TEXT) = ref_folded",
            name=op.f("ck_agreement_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_agreement_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_agreement_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_agreement_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sa.UniqueConstraint("ref", name=op.f("uq_agreement_ref")),
        sa.UniqueConstraint("ref_folded", name=op.f("uq_agreement_ref_folded")),
    )
    with op.batch_alter_table("agreement", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_entry"), ["entry"], unique=False)

    op.create_table(
        "party",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("ref_folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(ref AS TEXT) = ref AND CAST(ref_folded AS TEXT) = ref_folded",
            name=op.f("ck_party_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_party_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_party_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_party_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("ref", name=op.f("uq_party_ref")),
        sa.UniqueConstraint("ref_folded", name=op.f("uq_party_ref_folded")),
    )
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_party_entry"), ["entry"], unique=False)

    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("key_folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(number AS BIGINT) = number AND CAST(key AS TEXT) = key AND CAST(key_folded AS TEXT) = key_folded",
            name=op.f("ck_source_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_source_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_source_id")),
        sa.CheckConstraint("number BETWEEN 1 AND 2147483647", name=op.f("ck_source_number")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_source_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("key", name=op.f("uq_source_key")),
        sa.UniqueConstraint("number", name=op.f("uq_source_number")),
    )
    with op.batch_alter_table("source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_entry"), ["entry"], unique=False)
        batch_op.create_index(batch_op.f("ix_source_key_folded"), ["key_folded"], unique=False)

    op.create_table(
        "switch",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("target", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.CheckConstraint("state IN ('on', 'off')", name=op.f("ck_switch_state")),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(target AS BIGINT) = target AND CAST(state AS TEXT) = state",
            name=op.f("ck_switch_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_switch_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_switch_id")),
        sa.CheckConstraint("target > 0", name=op.f("ck_switch_target")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_switch_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["target"], ["journal_entry.id"], name=op.f("fk_switch_target")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_switch")),
    )
    with op.batch_alter_table("switch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_switch_entry"), ["entry"], unique=False)
        batch_op.create_index(batch_op.f("ix_switch_target"), ["target"], unique=False)

    op.create_table(
        "voice",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(), nullable=False),
        sa.Column("ref_folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(ref AS TEXT) = ref AND CAST(ref_folded AS TEXT) = ref_folded",
            name=op.f("ck_voice_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_voice_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_voice_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_voice_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice")),
        sa.UniqueConstraint("ref", name=op.f("uq_voice_ref")),
        sa.UniqueConstraint("ref_folded", name=op.f("uq_voice_ref_folded")),
    )
    with op.batch_alter_table("voice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voice_entry"), ["entry"], unique=False)

    op.create_table(
        "agreement_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title_ru", sa.String(), nullable=True),
        sa.Column("title_kk", sa.String(), nullable=True),
        sa.Column("title_en", sa.String(), nullable=True),
        sa.Column("title_own", sa.String(), nullable=True),
        sa.Column("short_ru", sa.String(), nullable=True),
        sa.Column("short_kk", sa.String(), nullable=True),
        sa.Column("short_en", sa.String(), nullable=True),
        sa.Column("short_own", sa.String(), nullable=True),
        sa.Column("signed_edtf", sa.String(), nullable=True),
        sa.Column("signed_words", sa.String(), nullable=True),
        sa.Column("signed_first", sa.String(), nullable=True),
        sa.Column("signed_last", sa.String(), nullable=True),
        sa.Column("signed_latest", sa.String(length=10), nullable=True),
        sa.Column("signed_at_ru", sa.String(), nullable=True),
        sa.Column("signed_at_kk", sa.String(), nullable=True),
        sa.Column("signed_at_en", sa.String(), nullable=True),
        sa.Column("signed_at_own", sa.String(), nullable=True),
        sa.Column("signed_confidence", sa.String(), nullable=True),
        sa.Column("signed_reason_ru", sa.String(), nullable=True),
        sa.Column("signed_reason_kk", sa.String(), nullable=True),
        sa.Column("signed_reason_en", sa.String(), nullable=True),
        sa.Column("signed_reason_own", sa.String(), nullable=True),
        sa.Column("period_edtf", sa.String(), nullable=True),
        sa.Column("period_words", sa.String(), nullable=True),
        sa.Column("period_first", sa.String(), nullable=True),
        sa.Column("period_last", sa.String(), nullable=True),
        sa.Column("in_force_edtf", sa.String(), nullable=True),
        sa.Column("in_force_words", sa.String(), nullable=True),
        sa.Column("in_force_first", sa.String(), nullable=True),
        sa.Column("in_force_last", sa.String(), nullable=True),
        sa.Column("ended_edtf", sa.String(), nullable=True),
        sa.Column("ended_words", sa.String(), nullable=True),
        sa.Column("ended_first", sa.String(), nullable=True),
        sa.Column("ended_last", sa.String(), nullable=True),
        sa.Column("registration_no", sa.String(), nullable=True),
        sa.Column("registered_edtf", sa.String(), nullable=True),
        sa.Column("registered_words", sa.String(), nullable=True),
        sa.Column("registered_first", sa.String(), nullable=True),
        sa.Column("registered_last", sa.String(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("succeeds_id", sa.Integer(), nullable=True),
        sa.Column("duty_every", sa.String(), nullable=True),
        sa.Column("duty_due_days", sa.Integer(), nullable=True),
        sa.Column("duty_to_ru", sa.String(), nullable=True),
        sa.Column("duty_to_kk", sa.String(), nullable=True),
        sa.Column("duty_to_en", sa.String(), nullable=True),
        sa.Column("duty_to_own", sa.String(), nullable=True),
        sa.Column("keeper", sa.String(), nullable=True),
        sa.Column("text_public", sa.Integer(), nullable=True),
        sa.Column("langs", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('plan', 'programme', 'roadmap', 'agreement', 'memorandum', 'protocol', 'declaration', 'treaty')",
            name=op.f("ck_agreement_version_kind"),
        ),
        sa.CheckConstraint(
            "length(ended_first) = 10 AND substr(ended_first, 5, 1) = '-' AND substr(ended_first, 8, 1) = '-'",
            name=op.f("ck_agreement_version_ended_first"),
        ),
        sa.CheckConstraint(
            "length(ended_last) = 10 AND substr(ended_last, 5, 1) = '-' AND substr(ended_last, 8, 1) = '-'",
            name=op.f("ck_agreement_version_ended_last"),
        ),
        sa.CheckConstraint(
            "length(in_force_first) = 10 AND substr(in_force_first, 5, 1) = '-' AND substr(in_force_first, 8, 1) = '-'",
            name=op.f("ck_agreement_version_in_force_first"),
        ),
        sa.CheckConstraint(
            "length(in_force_last) = 10 AND substr(in_force_last, 5, 1) = '-' AND substr(in_force_last, 8, 1) = '-'",
            name=op.f("ck_agreement_version_in_force_last"),
        ),
        sa.CheckConstraint(
            "length(period_first) = 10 AND substr(period_first, 5, 1) = '-' AND substr(period_first, 8, 1) = '-'",
            name=op.f("ck_agreement_version_period_first"),
        ),
        sa.CheckConstraint(
            "length(period_last) = 10 AND substr(period_last, 5, 1) = '-' AND substr(period_last, 8, 1) = '-'",
            name=op.f("ck_agreement_version_period_last"),
        ),
        sa.CheckConstraint(
            "length(registered_first) = 10 AND substr(registered_first, 5, 1) = '-' AND substr(registered_first, 8, 1) = '-'",
            name=op.f("ck_agreement_version_registered_first"),
        ),
        sa.CheckConstraint(
            "length(registered_last) = 10 AND substr(registered_last, 5, 1) = '-' AND substr(registered_last, 8, 1) = '-'",
            name=op.f("ck_agreement_version_registered_last"),
        ),
        sa.CheckConstraint(
            "length(signed_first) = 10 AND substr(signed_first, 5, 1) = '-' AND substr(signed_first, 8, 1) = '-'",
            name=op.f("ck_agreement_version_signed_first"),
        ),
        sa.CheckConstraint(
            "length(signed_last) = 10 AND substr(signed_last, 5, 1) = '-' AND substr(signed_last, 8, 1) = '-'",
            name=op.f("ck_agreement_version_signed_last"),
        ),
        sa.CheckConstraint(
            "length(signed_latest) = 10 AND substr(signed_latest, 5, 1) = '-' AND substr(signed_latest, 8, 1) = '-'",
            name=op.f("ck_agreement_version_signed_latest"),
        ),
        sa.CheckConstraint(
            "signed_confidence IN ('high', 'medium', 'low')",
            name=op.f("ck_agreement_version_signed_confidence"),
        ),
        sa.CheckConstraint(
            "(ended_edtf IS NOT NULL AND (ended_first IS NOT NULL OR ended_last IS NOT NULL)) OR (ended_edtf IS NULL AND ended_first IS NULL AND ended_last IS NULL AND ended_words IS NULL)",
            name=op.f("ck_agreement_version_ended_whole"),
        ),
        sa.CheckConstraint(
            "(in_force_edtf IS NOT NULL AND (in_force_first IS NOT NULL OR in_force_last IS NOT NULL)) OR (in_force_edtf IS NULL AND in_force_first IS NULL AND in_force_last IS NULL AND in_force_words IS NULL)",
            name=op.f("ck_agreement_version_in_force_whole"),
        ),
        sa.CheckConstraint(
            "(period_edtf IS NOT NULL AND (period_first IS NOT NULL OR period_last IS NOT NULL)) OR (period_edtf IS NULL AND period_first IS NULL AND period_last IS NULL AND period_words IS NULL)",
            name=op.f("ck_agreement_version_period_whole"),
        ),
        sa.CheckConstraint(
            "(registered_edtf IS NOT NULL AND (registered_first IS NOT NULL OR registered_last IS NOT NULL)) OR (registered_edtf IS NULL AND registered_first IS NULL AND registered_last IS NULL AND registered_words IS NULL)",
            name=op.f("ck_agreement_version_registered_whole"),
        ),
        sa.CheckConstraint(
            "(signed_edtf IS NOT NULL AND (signed_first IS NOT NULL OR signed_last IS NOT NULL)) OR (signed_edtf IS NULL AND signed_first IS NULL AND signed_last IS NULL AND signed_words IS NULL)",
            name=op.f("ck_agreement_version_signed_whole"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(kind AS TEXT) = kind AND CAST(title_ru AS TEXT) = title_ru AND CAST(title_kk AS TEXT) = title_kk AND CAST(title_en AS TEXT) = title_en AND CAST(title_own AS TEXT) = title_own AND CAST(short_ru AS TEXT) = short_ru AND CAST(short_kk AS TEXT) = short_kk AND CAST(short_en AS TEXT) = short_en AND CAST(short_own AS TEXT) = short_own AND CAST(signed_edtf AS TEXT) = signed_edtf AND CAST(signed_words AS TEXT) = signed_words AND CAST(signed_first AS TEXT) = signed_first AND CAST(signed_last AS TEXT) = signed_last AND CAST(signed_latest AS TEXT) = signed_latest AND CAST(signed_at_ru AS TEXT) = signed_at_ru AND CAST(signed_at_kk AS TEXT) = signed_at_kk AND CAST(signed_at_en AS TEXT) = signed_at_en AND CAST(signed_at_own AS TEXT) = signed_at_own AND CAST(signed_confidence AS TEXT) = signed_confidence AND CAST(signed_reason_ru AS TEXT) = signed_reason_ru AND CAST(signed_reason_kk AS TEXT) = signed_reason_kk AND CAST(signed_reason_en AS TEXT) = signed_reason_en AND CAST(signed_reason_own AS TEXT) = signed_reason_own AND CAST(period_edtf AS TEXT) = period_edtf AND CAST(period_words AS TEXT) = period_words AND CAST(period_first AS TEXT) = period_first AND CAST(period_last AS TEXT) = period_last AND CAST(in_force_edtf AS TEXT) = in_force_edtf AND CAST(in_force_words AS TEXT) = in_force_words AND CAST(in_force_first AS TEXT) = in_force_first AND CAST(in_force_last AS TEXT) = in_force_last AND CAST(ended_edtf AS TEXT) = ended_edtf AND CAST(ended_words AS TEXT) = ended_words AND CAST(ended_first AS TEXT) = ended_first AND CAST(ended_last AS TEXT) = ended_last AND CAST(registration_no AS TEXT) = registration_no AND CAST(registered_edtf AS TEXT) = registered_edtf AND CAST(registered_words AS TEXT) = registered_words AND CAST(registered_first AS TEXT) = registered_first AND CAST(registered_last AS TEXT) = registered_last AND CAST(parent_id AS BIGINT) = parent_id AND CAST(succeeds_id AS BIGINT) = succeeds_id AND CAST(duty_every AS TEXT) = duty_every AND CAST(duty_due_days AS BIGINT) = duty_due_days AND CAST(duty_to_ru AS TEXT) = duty_to_ru AND CAST(duty_to_kk AS TEXT) = duty_to_kk AND CAST(duty_to_en AS TEXT) = duty_to_en AND CAST(duty_to_own AS TEXT) = duty_to_own AND CAST(keeper AS TEXT) = keeper AND CAST(text_public AS BIGINT) = text_public AND CAST(langs AS TEXT) = langs AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_agreement_version_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_agreement_version_agreement_id")),
        sa.CheckConstraint(
            "duty_due_days BETWEEN 0 AND 3660", name=op.f("ck_agreement_version_duty_due_days")
        ),
        sa.CheckConstraint(
            "ended_last >= ended_first", name=op.f("ck_agreement_version_ended_order")
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_agreement_version_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_agreement_version_id")),
        sa.CheckConstraint(
            "in_force_last >= in_force_first", name=op.f("ck_agreement_version_in_force_order")
        ),
        sa.CheckConstraint("length(duty_every) > 0", name=op.f("ck_agreement_version_duty_every")),
        sa.CheckConstraint("length(duty_to_en) > 0", name=op.f("ck_agreement_version_duty_to_en")),
        sa.CheckConstraint("length(duty_to_kk) > 0", name=op.f("ck_agreement_version_duty_to_kk")),
        sa.CheckConstraint(
            "length(duty_to_own) > 0", name=op.f("ck_agreement_version_duty_to_own")
        ),
        sa.CheckConstraint("length(duty_to_ru) > 0", name=op.f("ck_agreement_version_duty_to_ru")),
        sa.CheckConstraint("length(ended_edtf) > 0", name=op.f("ck_agreement_version_ended_edtf")),
        sa.CheckConstraint(
            "length(ended_words) > 0", name=op.f("ck_agreement_version_ended_words")
        ),
        sa.CheckConstraint(
            "length(in_force_edtf) > 0", name=op.f("ck_agreement_version_in_force_edtf")
        ),
        sa.CheckConstraint(
            "length(in_force_words) > 0", name=op.f("ck_agreement_version_in_force_words")
        ),
        sa.CheckConstraint("length(keeper) > 0", name=op.f("ck_agreement_version_keeper")),
        sa.CheckConstraint(
            "length(period_edtf) > 0", name=op.f("ck_agreement_version_period_edtf")
        ),
        sa.CheckConstraint(
            "length(period_words) > 0", name=op.f("ck_agreement_version_period_words")
        ),
        sa.CheckConstraint(
            "length(registered_edtf) > 0", name=op.f("ck_agreement_version_registered_edtf")
        ),
        sa.CheckConstraint(
            "length(registered_words) > 0", name=op.f("ck_agreement_version_registered_words")
        ),
        sa.CheckConstraint(
            "length(registration_no) > 0", name=op.f("ck_agreement_version_registration_no")
        ),
        sa.CheckConstraint("length(short_en) > 0", name=op.f("ck_agreement_version_short_en")),
        sa.CheckConstraint("length(short_kk) > 0", name=op.f("ck_agreement_version_short_kk")),
        sa.CheckConstraint("length(short_own) > 0", name=op.f("ck_agreement_version_short_own")),
        sa.CheckConstraint("length(short_ru) > 0", name=op.f("ck_agreement_version_short_ru")),
        sa.CheckConstraint(
            "length(signed_at_en) > 0", name=op.f("ck_agreement_version_signed_at_en")
        ),
        sa.CheckConstraint(
            "length(signed_at_kk) > 0", name=op.f("ck_agreement_version_signed_at_kk")
        ),
        sa.CheckConstraint(
            "length(signed_at_own) > 0", name=op.f("ck_agreement_version_signed_at_own")
        ),
        sa.CheckConstraint(
            "length(signed_at_ru) > 0", name=op.f("ck_agreement_version_signed_at_ru")
        ),
        sa.CheckConstraint(
            "length(signed_edtf) > 0", name=op.f("ck_agreement_version_signed_edtf")
        ),
        sa.CheckConstraint(
            "length(signed_reason_en) > 0", name=op.f("ck_agreement_version_signed_reason_en")
        ),
        sa.CheckConstraint(
            "length(signed_reason_kk) > 0", name=op.f("ck_agreement_version_signed_reason_kk")
        ),
        sa.CheckConstraint(
            "length(signed_reason_own) > 0", name=op.f("ck_agreement_version_signed_reason_own")
        ),
        sa.CheckConstraint(
            "length(signed_reason_ru) > 0", name=op.f("ck_agreement_version_signed_reason_ru")
        ),
        sa.CheckConstraint(
            "length(signed_words) > 0", name=op.f("ck_agreement_version_signed_words")
        ),
        sa.CheckConstraint("length(title_en) > 0", name=op.f("ck_agreement_version_title_en")),
        sa.CheckConstraint("length(title_kk) > 0", name=op.f("ck_agreement_version_title_kk")),
        sa.CheckConstraint("length(title_own) > 0", name=op.f("ck_agreement_version_title_own")),
        sa.CheckConstraint("length(title_ru) > 0", name=op.f("ck_agreement_version_title_ru")),
        sa.CheckConstraint("parent_id > 0", name=op.f("ck_agreement_version_parent_id")),
        sa.CheckConstraint(
            "period_last >= period_first", name=op.f("ck_agreement_version_period_order")
        ),
        sa.CheckConstraint(
            "registered_last >= registered_first",
            name=op.f("ck_agreement_version_registered_order"),
        ),
        sa.CheckConstraint(
            "signed_last >= signed_first", name=op.f("ck_agreement_version_signed_order")
        ),
        sa.CheckConstraint("succeeds_id > 0", name=op.f("ck_agreement_version_succeeds_id")),
        sa.CheckConstraint(
            "text_public BETWEEN 0 AND 1", name=op.f("ck_agreement_version_text_public")
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_agreement_version_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_agreement_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["agreement.id"], name=op.f("fk_agreement_version_parent_id")
        ),
        sa.ForeignKeyConstraint(
            ["succeeds_id"], ["agreement.id"], name=op.f("fk_agreement_version_succeeds_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_version")),
    )
    with op.batch_alter_table("agreement_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_agreement_version_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_agreement_version_entry"), ["entry"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_agreement_version_succeeds_id"), ["succeeds_id"], unique=False
        )

    op.create_table(
        "indicator",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(number AS BIGINT) = number AND CAST(key AS TEXT) = key",
            name=op.f("ck_indicator_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_indicator_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_indicator_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_indicator_id")),
        sa.CheckConstraint("number BETWEEN 1 AND 2147483647", name=op.f("ck_indicator_number")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_indicator_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_indicator_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint("agreement_id", "key", name=op.f("uq_indicator_agreement_id_key")),
        sa.UniqueConstraint(
            "agreement_id", "number", name=op.f("uq_indicator_agreement_id_number")
        ),
    )
    with op.batch_alter_table("indicator", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_indicator_entry"), ["entry"], unique=False)

    op.create_table(
        "measure",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(number AS BIGINT) = number AND CAST(key AS TEXT) = key",
            name=op.f("ck_measure_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_measure_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_measure_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_measure_id")),
        sa.CheckConstraint("number BETWEEN 1 AND 2147483647", name=op.f("ck_measure_number")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_measure_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_measure_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure")),
        sa.UniqueConstraint("agreement_id", "key", name=op.f("uq_measure_agreement_id_key")),
        sa.UniqueConstraint("agreement_id", "number", name=op.f("uq_measure_agreement_id_number")),
    )
    with op.batch_alter_table("measure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measure_entry"), ["entry"], unique=False)

    op.create_table(
        "party_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name_ru", sa.String(), nullable=True),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_own", sa.String(), nullable=True),
        sa.Column("short_ru", sa.String(), nullable=True),
        sa.Column("short_kk", sa.String(), nullable=True),
        sa.Column("short_en", sa.String(), nullable=True),
        sa.Column("short_own", sa.String(), nullable=True),
        sa.Column("adjective_ru", sa.String(), nullable=True),
        sa.Column("adjective_kk", sa.String(), nullable=True),
        sa.Column("adjective_en", sa.String(), nullable=True),
        sa.Column("adjective_own", sa.String(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('region', 'city', 'country', 'ministry', 'company', 'organisation')",
            name=op.f("ck_party_version_kind"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(party_id AS BIGINT) = party_id AND CAST(kind AS TEXT) = kind AND CAST(name_ru AS TEXT) = name_ru AND CAST(name_kk AS TEXT) = name_kk AND CAST(name_en AS TEXT) = name_en AND CAST(name_own AS TEXT) = name_own AND CAST(short_ru AS TEXT) = short_ru AND CAST(short_kk AS TEXT) = short_kk AND CAST(short_en AS TEXT) = short_en AND CAST(short_own AS TEXT) = short_own AND CAST(adjective_ru AS TEXT) = adjective_ru AND CAST(adjective_kk AS TEXT) = adjective_kk AND CAST(adjective_en AS TEXT) = adjective_en AND CAST(adjective_own AS TEXT) = adjective_own AND CAST(code AS TEXT) = code AND CAST(country AS TEXT) = country AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_party_version_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_party_version_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_party_version_id")),
        sa.CheckConstraint("length(adjective_en) > 0", name=op.f("ck_party_version_adjective_en")),
        sa.CheckConstraint("length(adjective_kk) > 0", name=op.f("ck_party_version_adjective_kk")),
        sa.CheckConstraint(
            "length(adjective_own) > 0", name=op.f("ck_party_version_adjective_own")
        ),
        sa.CheckConstraint("length(adjective_ru) > 0", name=op.f("ck_party_version_adjective_ru")),
        sa.CheckConstraint("length(code) > 0", name=op.f("ck_party_version_code")),
        sa.CheckConstraint("length(country) > 0", name=op.f("ck_party_version_country")),
        sa.CheckConstraint("length(name_en) > 0", name=op.f("ck_party_version_name_en")),
        sa.CheckConstraint("length(name_kk) > 0", name=op.f("ck_party_version_name_kk")),
        sa.CheckConstraint("length(name_own) > 0", name=op.f("ck_party_version_name_own")),
        sa.CheckConstraint("length(name_ru) > 0", name=op.f("ck_party_version_name_ru")),
        sa.CheckConstraint("length(short_en) > 0", name=op.f("ck_party_version_short_en")),
        sa.CheckConstraint("length(short_kk) > 0", name=op.f("ck_party_version_short_kk")),
        sa.CheckConstraint("length(short_own) > 0", name=op.f("ck_party_version_short_own")),
        sa.CheckConstraint("length(short_ru) > 0", name=op.f("ck_party_version_short_ru")),
        sa.CheckConstraint("party_id > 0", name=op.f("ck_party_version_party_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_party_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_party_version_party_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_version")),
    )
    with op.batch_alter_table("party_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_party_version_entry"), ["entry"], unique=False)
        batch_op.create_index(batch_op.f("ix_party_version_party_id"), ["party_id"], unique=False)

    op.create_table(
        "source_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("publisher", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("title_ru", sa.String(), nullable=True),
        sa.Column("title_kk", sa.String(), nullable=True),
        sa.Column("title_en", sa.String(), nullable=True),
        sa.Column("title_own", sa.String(), nullable=True),
        sa.Column("published_edtf", sa.String(), nullable=True),
        sa.Column("published_words", sa.String(), nullable=True),
        sa.Column("published_first", sa.String(), nullable=True),
        sa.Column("published_last", sa.String(), nullable=True),
        sa.Column("retrieved", sa.String(length=10), nullable=True),
        sa.Column("lang", sa.String(), nullable=True),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("origin", sa.String(), nullable=True),
        sa.Column("internal", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=True),
        sa.Column("note_ru", sa.String(), nullable=True),
        sa.Column("note_kk", sa.String(), nullable=True),
        sa.Column("note_en", sa.String(), nullable=True),
        sa.Column("note_own", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "length(published_first) = 10 AND substr(published_first, 5, 1) = '-' AND substr(published_first, 8, 1) = '-'",
            name=op.f("ck_source_version_published_first"),
        ),
        sa.CheckConstraint(
            "length(published_last) = 10 AND substr(published_last, 5, 1) = '-' AND substr(published_last, 8, 1) = '-'",
            name=op.f("ck_source_version_published_last"),
        ),
        sa.CheckConstraint(
            "length(retrieved) = 10 AND substr(retrieved, 5, 1) = '-' AND substr(retrieved, 8, 1) = '-'",
            name=op.f("ck_source_version_retrieved"),
        ),
        sa.CheckConstraint(
            "tier IN ('official_act', 'both_sides', 'one_side', 'agency', 'media', 'other')",
            name=op.f("ck_source_version_tier"),
        ),
        sa.CheckConstraint(
            "(published_edtf IS NOT NULL AND (published_first IS NOT NULL OR published_last IS NOT NULL)) OR (published_edtf IS NULL AND published_first IS NULL AND published_last IS NULL AND published_words IS NULL)",
            name=op.f("ck_source_version_published_whole"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(source_id AS BIGINT) = source_id AND CAST(publisher AS TEXT) = publisher AND CAST(address AS TEXT) = address AND CAST(title_ru AS TEXT) = title_ru AND CAST(title_kk AS TEXT) = title_kk AND CAST(title_en AS TEXT) = title_en AND CAST(title_own AS TEXT) = title_own AND CAST(published_edtf AS TEXT) = published_edtf AND CAST(published_words AS TEXT) = published_words AND CAST(published_first AS TEXT) = published_first AND CAST(published_last AS TEXT) = published_last AND CAST(retrieved AS TEXT) = retrieved AND CAST(lang AS TEXT) = lang AND CAST(tier AS TEXT) = tier AND CAST(origin AS TEXT) = origin AND CAST(internal AS BIGINT) = internal AND CAST(sha256 AS TEXT) = sha256 AND CAST(note_ru AS TEXT) = note_ru AND CAST(note_kk AS TEXT) = note_kk AND CAST(note_en AS TEXT) = note_en AND CAST(note_own AS TEXT) = note_own AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_source_version_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_source_version_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_source_version_id")),
        sa.CheckConstraint("internal BETWEEN 0 AND 1", name=op.f("ck_source_version_internal")),
        sa.CheckConstraint("length(address) > 0", name=op.f("ck_source_version_address")),
        sa.CheckConstraint("length(lang) > 0", name=op.f("ck_source_version_lang")),
        sa.CheckConstraint("length(note_en) > 0", name=op.f("ck_source_version_note_en")),
        sa.CheckConstraint("length(note_kk) > 0", name=op.f("ck_source_version_note_kk")),
        sa.CheckConstraint("length(note_own) > 0", name=op.f("ck_source_version_note_own")),
        sa.CheckConstraint("length(note_ru) > 0", name=op.f("ck_source_version_note_ru")),
        sa.CheckConstraint("length(origin) > 0", name=op.f("ck_source_version_origin")),
        sa.CheckConstraint(
            "length(published_edtf) > 0", name=op.f("ck_source_version_published_edtf")
        ),
        sa.CheckConstraint(
            "length(published_words) > 0", name=op.f("ck_source_version_published_words")
        ),
        sa.CheckConstraint("length(sha256) > 0", name=op.f("ck_source_version_sha256")),
        sa.CheckConstraint("length(title_en) > 0", name=op.f("ck_source_version_title_en")),
        sa.CheckConstraint("length(title_kk) > 0", name=op.f("ck_source_version_title_kk")),
        sa.CheckConstraint("length(title_own) > 0", name=op.f("ck_source_version_title_own")),
        sa.CheckConstraint("length(title_ru) > 0", name=op.f("ck_source_version_title_ru")),
        sa.CheckConstraint(
            "published_last >= published_first", name=op.f("ck_source_version_published_order")
        ),
        sa.CheckConstraint("source_id > 0", name=op.f("ck_source_version_source_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_source_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_source_version_source_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_version")),
    )
    with op.batch_alter_table("source_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_source_version_entry"), ["entry"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_source_version_source_id"), ["source_id"], unique=False
        )

    op.create_table(
        "voice_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("voice_id", sa.Integer(), nullable=False),
        sa.Column("name_ru", sa.String(), nullable=True),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_own", sa.String(), nullable=True),
        sa.Column("short_ru", sa.String(), nullable=True),
        sa.Column("short_kk", sa.String(), nullable=True),
        sa.Column("short_en", sa.String(), nullable=True),
        sa.Column("short_own", sa.String(), nullable=True),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("side_id", sa.Integer(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "level IN ('national', 'regional', 'city', 'company', 'organisation', 'international', 'publisher')",
            name=op.f("ck_voice_version_level"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(voice_id AS BIGINT) = voice_id AND CAST(name_ru AS TEXT) = name_ru AND CAST(name_kk AS TEXT) = name_kk AND CAST(name_en AS TEXT) = name_en AND CAST(name_own AS TEXT) = name_own AND CAST(short_ru AS TEXT) = short_ru AND CAST(short_kk AS TEXT) = short_kk AND CAST(short_en AS TEXT) = short_en AND CAST(short_own AS TEXT) = short_own AND CAST(level AS TEXT) = level AND CAST(side_id AS BIGINT) = side_id AND CAST(country AS TEXT) = country AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_voice_version_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_voice_version_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_voice_version_id")),
        sa.CheckConstraint("length(country) > 0", name=op.f("ck_voice_version_country")),
        sa.CheckConstraint("length(name_en) > 0", name=op.f("ck_voice_version_name_en")),
        sa.CheckConstraint("length(name_kk) > 0", name=op.f("ck_voice_version_name_kk")),
        sa.CheckConstraint("length(name_own) > 0", name=op.f("ck_voice_version_name_own")),
        sa.CheckConstraint("length(name_ru) > 0", name=op.f("ck_voice_version_name_ru")),
        sa.CheckConstraint("length(short_en) > 0", name=op.f("ck_voice_version_short_en")),
        sa.CheckConstraint("length(short_kk) > 0", name=op.f("ck_voice_version_short_kk")),
        sa.CheckConstraint("length(short_own) > 0", name=op.f("ck_voice_version_short_own")),
        sa.CheckConstraint("length(short_ru) > 0", name=op.f("ck_voice_version_short_ru")),
        sa.CheckConstraint("side_id > 0", name=op.f("ck_voice_version_side_id")),
        sa.CheckConstraint("voice_id > 0", name=op.f("ck_voice_version_voice_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_voice_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["side_id"], ["party.id"], name=op.f("fk_voice_version_side_id")),
        sa.ForeignKeyConstraint(["voice_id"], ["voice.id"], name=op.f("fk_voice_version_voice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_version")),
    )
    with op.batch_alter_table("voice_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voice_version_entry"), ["entry"], unique=False)
        batch_op.create_index(batch_op.f("ix_voice_version_voice_id"), ["voice_id"], unique=False)

    op.create_table(
        "agreement_line",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("text_ru", sa.String(), nullable=True),
        sa.Column("text_kk", sa.String(), nullable=True),
        sa.Column("text_en", sa.String(), nullable=True),
        sa.Column("text_own", sa.String(), nullable=True),
        sa.CheckConstraint(
            "kind IN ('aim', 'note', 'not_found')", name=op.f("ck_agreement_line_kind")
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(kind AS TEXT) = kind AND CAST(seq AS BIGINT) = seq AND CAST(text_ru AS TEXT) = text_ru AND CAST(text_kk AS TEXT) = text_kk AND CAST(text_en AS TEXT) = text_en AND CAST(text_own AS TEXT) = text_own",
            name=op.f("ck_agreement_line_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_agreement_line_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_agreement_line_id")),
        sa.CheckConstraint("length(text_en) > 0", name=op.f("ck_agreement_line_text_en")),
        sa.CheckConstraint("length(text_kk) > 0", name=op.f("ck_agreement_line_text_kk")),
        sa.CheckConstraint("length(text_own) > 0", name=op.f("ck_agreement_line_text_own")),
        sa.CheckConstraint("length(text_ru) > 0", name=op.f("ck_agreement_line_text_ru")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_agreement_line_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_agreement_line_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_agreement_line_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["agreement_version.id"], name=op.f("fk_agreement_line_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_line")),
        sa.UniqueConstraint(
            "version_id", "kind", "seq", name=op.f("uq_agreement_line_version_id_kind_seq")
        ),
    )
    with op.batch_alter_table("agreement_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_line_entry"), ["entry"], unique=False)

    op.create_table(
        "agreement_party",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(party_id AS BIGINT) = party_id",
            name=op.f("ck_agreement_party_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_agreement_party_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_agreement_party_id")),
        sa.CheckConstraint("party_id > 0", name=op.f("ck_agreement_party_party_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_agreement_party_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_agreement_party_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_agreement_party_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["party.id"], name=op.f("fk_agreement_party_party_id")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["agreement_version.id"], name=op.f("fk_agreement_party_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_party")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_agreement_party_version_id_seq")),
    )
    with op.batch_alter_table("agreement_party", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agreement_party_entry"), ["entry"], unique=False)

    op.create_table(
        "control_act",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.Column("acted_on", sa.String(length=10), nullable=False),
        sa.Column("under_control", sa.Integer(), nullable=False),
        sa.Column("basis", sa.String(), nullable=True),
        sa.CheckConstraint(
            "length(acted_on) = 10 AND substr(acted_on, 5, 1) = '-' AND substr(acted_on, 8, 1) = '-'",
            name=op.f("ck_control_act_acted_on"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(measure_id AS BIGINT) = measure_id AND CAST(acted_on AS TEXT) = acted_on AND CAST(under_control AS BIGINT) = under_control AND CAST(basis AS TEXT) = basis",
            name=op.f("ck_control_act_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_control_act_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_control_act_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_control_act_id")),
        sa.CheckConstraint("length(basis) > 0", name=op.f("ck_control_act_basis")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_control_act_measure_id")),
        sa.CheckConstraint(
            "under_control BETWEEN 0 AND 1", name=op.f("ck_control_act_under_control")
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_control_act_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_control_act_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_control_act_measure_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_control_act")),
    )
    with op.batch_alter_table("control_act", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_control_act_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_control_act_entry"), ["entry"], unique=False)

    op.create_table(
        "deadline_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.Column("known", sa.String(), nullable=False),
        sa.Column("phrase", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(length=10), nullable=True),
        sa.Column("latest", sa.String(length=10), nullable=True),
        sa.Column("recurrence", sa.String(), nullable=True),
        sa.Column("grammar", sa.Integer(), nullable=True),
        sa.Column("reading", sa.String(), nullable=True),
        sa.Column("amended_on", sa.String(length=10), nullable=True),
        sa.Column("basis", sa.String(), nullable=True),
        sa.Column("reason_ru", sa.String(), nullable=True),
        sa.Column("reason_kk", sa.String(), nullable=True),
        sa.Column("reason_en", sa.String(), nullable=True),
        sa.Column("reason_own", sa.String(), nullable=True),
        sa.Column("approved", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('by_date', 'from_date', 'day', 'month', 'quarter', 'half_year', 'season', 'year', 'range', 'recurring', 'ongoing', 'as_needed', 'separate_plan', 'by_agreement', 'relative', 'unparsed')",
            name=op.f("ck_deadline_version_kind"),
        ),
        sa.CheckConstraint(
            "known IN ('given', 'not_known', 'none')", name=op.f("ck_deadline_version_known")
        ),
        sa.CheckConstraint(
            "length(amended_on) = 10 AND substr(amended_on, 5, 1) = '-' AND substr(amended_on, 8, 1) = '-'",
            name=op.f("ck_deadline_version_amended_on"),
        ),
        sa.CheckConstraint(
            "length(earliest) = 10 AND substr(earliest, 5, 1) = '-' AND substr(earliest, 8, 1) = '-'",
            name=op.f("ck_deadline_version_earliest"),
        ),
        sa.CheckConstraint(
            "length(latest) = 10 AND substr(latest, 5, 1) = '-' AND substr(latest, 8, 1) = '-'",
            name=op.f("ck_deadline_version_latest"),
        ),
        sa.CheckConstraint(
            "recurrence IN ('none', 'yearly', 'half_yearly', 'quarterly', 'monthly', 'weekly', 'daily', 'ongoing')",
            name=op.f("ck_deadline_version_recurrence"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(measure_id AS BIGINT) = measure_id AND CAST(known AS TEXT) = known AND CAST(phrase AS TEXT) = phrase AND CAST(kind AS TEXT) = kind AND CAST(earliest AS TEXT) = earliest AND CAST(latest AS TEXT) = latest AND CAST(recurrence AS TEXT) = recurrence AND CAST(grammar AS BIGINT) = grammar AND CAST(reading AS TEXT) = reading AND CAST(amended_on AS TEXT) = amended_on AND CAST(basis AS TEXT) = basis AND CAST(reason_ru AS TEXT) = reason_ru AND CAST(reason_kk AS TEXT) = reason_kk AND CAST(reason_en AS TEXT) = reason_en AND CAST(reason_own AS TEXT) = reason_own AND CAST(approved AS BIGINT) = approved",
            name=op.f("ck_deadline_version_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_deadline_version_agreement_id")),
        sa.CheckConstraint("approved BETWEEN 0 AND 1", name=op.f("ck_deadline_version_approved")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_deadline_version_entry")),
        sa.CheckConstraint(
            "grammar BETWEEN 0 AND 2147483647", name=op.f("ck_deadline_version_grammar")
        ),
        sa.CheckConstraint("id > 0", name=op.f("ck_deadline_version_id")),
        sa.CheckConstraint("length(basis) > 0", name=op.f("ck_deadline_version_basis")),
        sa.CheckConstraint("length(phrase) > 0", name=op.f("ck_deadline_version_phrase")),
        sa.CheckConstraint("length(reading) > 0", name=op.f("ck_deadline_version_reading")),
        sa.CheckConstraint("length(reason_en) > 0", name=op.f("ck_deadline_version_reason_en")),
        sa.CheckConstraint("length(reason_kk) > 0", name=op.f("ck_deadline_version_reason_kk")),
        sa.CheckConstraint("length(reason_own) > 0", name=op.f("ck_deadline_version_reason_own")),
        sa.CheckConstraint("length(reason_ru) > 0", name=op.f("ck_deadline_version_reason_ru")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_deadline_version_measure_id")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_deadline_version_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_deadline_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_deadline_version_measure_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deadline_version")),
    )
    with op.batch_alter_table("deadline_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_deadline_version_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_deadline_version_entry"), ["entry"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_deadline_version_measure_id"), ["measure_id"], unique=False
        )

    op.create_table(
        "fate",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("why_ru", sa.String(), nullable=True),
        sa.Column("why_kk", sa.String(), nullable=True),
        sa.Column("why_en", sa.String(), nullable=True),
        sa.Column("why_own", sa.String(), nullable=True),
        sa.CheckConstraint(
            "code IN ('kept', 'reworded', 'merged', 'split', 'dropped', 'finished', 'carried_over', 'undecided')",
            name=op.f("ck_fate_code"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(measure_id AS BIGINT) = measure_id AND CAST(code AS TEXT) = code AND CAST(why_ru AS TEXT) = why_ru AND CAST(why_kk AS TEXT) = why_kk AND CAST(why_en AS TEXT) = why_en AND CAST(why_own AS TEXT) = why_own",
            name=op.f("ck_fate_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_fate_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_fate_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_fate_id")),
        sa.CheckConstraint("length(why_en) > 0", name=op.f("ck_fate_why_en")),
        sa.CheckConstraint("length(why_kk) > 0", name=op.f("ck_fate_why_kk")),
        sa.CheckConstraint("length(why_own) > 0", name=op.f("ck_fate_why_own")),
        sa.CheckConstraint("length(why_ru) > 0", name=op.f("ck_fate_why_ru")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_fate_measure_id")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_fate_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_fate_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["measure_id"], ["measure.id"], name=op.f("fk_fate_measure_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fate")),
    )
    with op.batch_alter_table("fate", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fate_agreement_id"), ["agreement_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_fate_entry"), ["entry"], unique=False)

    op.create_table(
        "indicator_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("name_ru", sa.String(), nullable=True),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_own", sa.String(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=True),
        sa.Column("baseline", sa.String(length=60), nullable=True),
        sa.Column("target", sa.String(length=60), nullable=True),
        sa.Column("target_by_edtf", sa.String(), nullable=True),
        sa.Column("target_by_words", sa.String(), nullable=True),
        sa.Column("target_by_first", sa.String(), nullable=True),
        sa.Column("target_by_last", sa.String(), nullable=True),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("aggregation", sa.String(), nullable=False),
        sa.Column("note_ru", sa.String(), nullable=True),
        sa.Column("note_kk", sa.String(), nullable=True),
        sa.Column("note_en", sa.String(), nullable=True),
        sa.Column("note_own", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "aggregation IN ('sum', 'last', 'mean', 'none')",
            name=op.f("ck_indicator_version_aggregation"),
        ),
        sa.CheckConstraint(
            "direction IN ('up', 'down', 'none')", name=op.f("ck_indicator_version_direction")
        ),
        sa.CheckConstraint(
            "length(target_by_first) = 10 AND substr(target_by_first, 5, 1) = '-' AND substr(target_by_first, 8, 1) = '-'",
            name=op.f("ck_indicator_version_target_by_first"),
        ),
        sa.CheckConstraint(
            "length(target_by_last) = 10 AND substr(target_by_last, 5, 1) = '-' AND substr(target_by_last, 8, 1) = '-'",
            name=op.f("ck_indicator_version_target_by_last"),
        ),
        sa.CheckConstraint(
            "(target_by_edtf IS NOT NULL AND (target_by_first IS NOT NULL OR target_by_last IS NOT NULL)) OR (target_by_edtf IS NULL AND target_by_first IS NULL AND target_by_last IS NULL AND target_by_words IS NULL)",
            name=op.f("ck_indicator_version_target_by_whole"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(indicator_id AS BIGINT) = indicator_id AND CAST(name_ru AS TEXT) = name_ru AND CAST(name_kk AS TEXT) = name_kk AND CAST(name_en AS TEXT) = name_en AND CAST(name_own AS TEXT) = name_own AND CAST(unit AS TEXT) = unit AND CAST(measure_id AS BIGINT) = measure_id AND CAST(baseline AS TEXT) = baseline AND CAST(target AS TEXT) = target AND CAST(target_by_edtf AS TEXT) = target_by_edtf AND CAST(target_by_words AS TEXT) = target_by_words AND CAST(target_by_first AS TEXT) = target_by_first AND CAST(target_by_last AS TEXT) = target_by_last AND CAST(direction AS TEXT) = direction AND CAST(aggregation AS TEXT) = aggregation AND CAST(note_ru AS TEXT) = note_ru AND CAST(note_kk AS TEXT) = note_kk AND CAST(note_en AS TEXT) = note_en AND CAST(note_own AS TEXT) = note_own AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_indicator_version_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_indicator_version_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_indicator_version_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_indicator_version_id")),
        sa.CheckConstraint("indicator_id > 0", name=op.f("ck_indicator_version_indicator_id")),
        sa.CheckConstraint("length(baseline) > 0", name=op.f("ck_indicator_version_baseline")),
        sa.CheckConstraint("length(name_en) > 0", name=op.f("ck_indicator_version_name_en")),
        sa.CheckConstraint("length(name_kk) > 0", name=op.f("ck_indicator_version_name_kk")),
        sa.CheckConstraint("length(name_own) > 0", name=op.f("ck_indicator_version_name_own")),
        sa.CheckConstraint("length(name_ru) > 0", name=op.f("ck_indicator_version_name_ru")),
        sa.CheckConstraint("length(note_en) > 0", name=op.f("ck_indicator_version_note_en")),
        sa.CheckConstraint("length(note_kk) > 0", name=op.f("ck_indicator_version_note_kk")),
        sa.CheckConstraint("length(note_own) > 0", name=op.f("ck_indicator_version_note_own")),
        sa.CheckConstraint("length(note_ru) > 0", name=op.f("ck_indicator_version_note_ru")),
        sa.CheckConstraint("length(target) > 0", name=op.f("ck_indicator_version_target")),
        sa.CheckConstraint(
            "length(target_by_edtf) > 0", name=op.f("ck_indicator_version_target_by_edtf")
        ),
        sa.CheckConstraint(
            "length(target_by_words) > 0", name=op.f("ck_indicator_version_target_by_words")
        ),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_indicator_version_measure_id")),
        sa.CheckConstraint(
            "target_by_last >= target_by_first", name=op.f("ck_indicator_version_target_by_order")
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_indicator_version_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_indicator_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_indicator_version_indicator_id")
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_indicator_version_measure_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator_version")),
    )
    with op.batch_alter_table("indicator_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_indicator_version_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_indicator_version_entry"), ["entry"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_indicator_version_indicator_id"), ["indicator_id"], unique=False
        )

    op.create_table(
        "measure_version",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.Column("title_ru", sa.String(), nullable=True),
        sa.Column("title_kk", sa.String(), nullable=True),
        sa.Column("title_en", sa.String(), nullable=True),
        sa.Column("title_own", sa.String(), nullable=True),
        sa.Column("sector", sa.String(), nullable=False),
        sa.Column("plan_no", sa.String(), nullable=True),
        sa.Column("section_ru", sa.String(), nullable=True),
        sa.Column("section_kk", sa.String(), nullable=True),
        sa.Column("section_en", sa.String(), nullable=True),
        sa.Column("section_own", sa.String(), nullable=True),
        sa.Column("place_ru", sa.String(), nullable=True),
        sa.Column("place_kk", sa.String(), nullable=True),
        sa.Column("place_en", sa.String(), nullable=True),
        sa.Column("place_own", sa.String(), nullable=True),
        sa.Column("expected_ru", sa.String(), nullable=True),
        sa.Column("expected_kk", sa.String(), nullable=True),
        sa.Column("expected_en", sa.String(), nullable=True),
        sa.Column("expected_own", sa.String(), nullable=True),
        sa.Column("completion_form_ru", sa.String(), nullable=True),
        sa.Column("completion_form_kk", sa.String(), nullable=True),
        sa.Column("completion_form_en", sa.String(), nullable=True),
        sa.Column("completion_form_own", sa.String(), nullable=True),
        sa.Column("in_plan", sa.String(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=True),
        sa.Column("parts_unit_ru", sa.String(), nullable=True),
        sa.Column("parts_unit_kk", sa.String(), nullable=True),
        sa.Column("parts_unit_en", sa.String(), nullable=True),
        sa.Column("parts_unit_own", sa.String(), nullable=True),
        sa.Column("note_ru", sa.String(), nullable=True),
        sa.Column("note_kk", sa.String(), nullable=True),
        sa.Column("note_en", sa.String(), nullable=True),
        sa.Column("note_own", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "in_plan IN ('yes', 'no', 'unknown')", name=op.f("ck_measure_version_in_plan")
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(measure_id AS BIGINT) = measure_id AND CAST(title_ru AS TEXT) = title_ru AND CAST(title_kk AS TEXT) = title_kk AND CAST(title_en AS TEXT) = title_en AND CAST(title_own AS TEXT) = title_own AND CAST(sector AS TEXT) = sector AND CAST(plan_no AS TEXT) = plan_no AND CAST(section_ru AS TEXT) = section_ru AND CAST(section_kk AS TEXT) = section_kk AND CAST(section_en AS TEXT) = section_en AND CAST(section_own AS TEXT) = section_own AND CAST(place_ru AS TEXT) = place_ru AND CAST(place_kk AS TEXT) = place_kk AND CAST(place_en AS TEXT) = place_en AND CAST(place_own AS TEXT) = place_own AND CAST(expected_ru AS TEXT) = expected_ru AND CAST(expected_kk AS TEXT) = expected_kk AND CAST(expected_en AS TEXT) = expected_en AND CAST(expected_own AS TEXT) = expected_own AND CAST(completion_form_ru AS TEXT) = completion_form_ru AND CAST(completion_form_kk AS TEXT) = completion_form_kk AND CAST(completion_form_en AS TEXT) = completion_form_en AND CAST(completion_form_own AS TEXT) = completion_form_own AND CAST(in_plan AS TEXT) = in_plan AND CAST(parts AS BIGINT) = parts AND CAST(parts_unit_ru AS TEXT) = parts_unit_ru AND CAST(parts_unit_kk AS TEXT) = parts_unit_kk AND CAST(parts_unit_en AS TEXT) = parts_unit_en AND CAST(parts_unit_own AS TEXT) = parts_unit_own AND CAST(note_ru AS TEXT) = note_ru AND CAST(note_kk AS TEXT) = note_kk AND CAST(note_en AS TEXT) = note_en AND CAST(note_own AS TEXT) = note_own AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_measure_version_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_measure_version_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_measure_version_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_measure_version_id")),
        sa.CheckConstraint(
            "length(completion_form_en) > 0", name=op.f("ck_measure_version_completion_form_en")
        ),
        sa.CheckConstraint(
            "length(completion_form_kk) > 0", name=op.f("ck_measure_version_completion_form_kk")
        ),
        sa.CheckConstraint(
            "length(completion_form_own) > 0", name=op.f("ck_measure_version_completion_form_own")
        ),
        sa.CheckConstraint(
            "length(completion_form_ru) > 0", name=op.f("ck_measure_version_completion_form_ru")
        ),
        sa.CheckConstraint("length(expected_en) > 0", name=op.f("ck_measure_version_expected_en")),
        sa.CheckConstraint("length(expected_kk) > 0", name=op.f("ck_measure_version_expected_kk")),
        sa.CheckConstraint(
            "length(expected_own) > 0", name=op.f("ck_measure_version_expected_own")
        ),
        sa.CheckConstraint("length(expected_ru) > 0", name=op.f("ck_measure_version_expected_ru")),
        sa.CheckConstraint("length(note_en) > 0", name=op.f("ck_measure_version_note_en")),
        sa.CheckConstraint("length(note_kk) > 0", name=op.f("ck_measure_version_note_kk")),
        sa.CheckConstraint("length(note_own) > 0", name=op.f("ck_measure_version_note_own")),
        sa.CheckConstraint("length(note_ru) > 0", name=op.f("ck_measure_version_note_ru")),
        sa.CheckConstraint(
            "length(parts_unit_en) > 0", name=op.f("ck_measure_version_parts_unit_en")
        ),
        sa.CheckConstraint(
            "length(parts_unit_kk) > 0", name=op.f("ck_measure_version_parts_unit_kk")
        ),
        sa.CheckConstraint(
            "length(parts_unit_own) > 0", name=op.f("ck_measure_version_parts_unit_own")
        ),
        sa.CheckConstraint(
            "length(parts_unit_ru) > 0", name=op.f("ck_measure_version_parts_unit_ru")
        ),
        sa.CheckConstraint("length(place_en) > 0", name=op.f("ck_measure_version_place_en")),
        sa.CheckConstraint("length(place_kk) > 0", name=op.f("ck_measure_version_place_kk")),
        sa.CheckConstraint("length(place_own) > 0", name=op.f("ck_measure_version_place_own")),
        sa.CheckConstraint("length(place_ru) > 0", name=op.f("ck_measure_version_place_ru")),
        sa.CheckConstraint("length(plan_no) > 0", name=op.f("ck_measure_version_plan_no")),
        sa.CheckConstraint("length(section_en) > 0", name=op.f("ck_measure_version_section_en")),
        sa.CheckConstraint("length(section_kk) > 0", name=op.f("ck_measure_version_section_kk")),
        sa.CheckConstraint("length(section_own) > 0", name=op.f("ck_measure_version_section_own")),
        sa.CheckConstraint("length(section_ru) > 0", name=op.f("ck_measure_version_section_ru")),
        sa.CheckConstraint("length(title_en) > 0", name=op.f("ck_measure_version_title_en")),
        sa.CheckConstraint("length(title_kk) > 0", name=op.f("ck_measure_version_title_kk")),
        sa.CheckConstraint("length(title_own) > 0", name=op.f("ck_measure_version_title_own")),
        sa.CheckConstraint("length(title_ru) > 0", name=op.f("ck_measure_version_title_ru")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_measure_version_measure_id")),
        sa.CheckConstraint("parts BETWEEN 1 AND 100000", name=op.f("ck_measure_version_parts")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_measure_version_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_measure_version_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_measure_version_measure_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_version")),
    )
    with op.batch_alter_table("measure_version", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_measure_version_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_measure_version_entry"), ["entry"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_measure_version_measure_id"), ["measure_id"], unique=False
        )

    op.create_table(
        "signatory",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("name_ru", sa.String(), nullable=True),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_own", sa.String(), nullable=True),
        sa.Column("office_ru", sa.String(), nullable=True),
        sa.Column("office_kk", sa.String(), nullable=True),
        sa.Column("office_en", sa.String(), nullable=True),
        sa.Column("office_own", sa.String(), nullable=True),
        sa.Column("party_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(name_ru AS TEXT) = name_ru AND CAST(name_kk AS TEXT) = name_kk AND CAST(name_en AS TEXT) = name_en AND CAST(name_own AS TEXT) = name_own AND CAST(office_ru AS TEXT) = office_ru AND CAST(office_kk AS TEXT) = office_kk AND CAST(office_en AS TEXT) = office_en AND CAST(office_own AS TEXT) = office_own AND CAST(party_id AS BIGINT) = party_id",
            name=op.f("ck_signatory_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_signatory_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_signatory_id")),
        sa.CheckConstraint("length(name_en) > 0", name=op.f("ck_signatory_name_en")),
        sa.CheckConstraint("length(name_kk) > 0", name=op.f("ck_signatory_name_kk")),
        sa.CheckConstraint("length(name_own) > 0", name=op.f("ck_signatory_name_own")),
        sa.CheckConstraint("length(name_ru) > 0", name=op.f("ck_signatory_name_ru")),
        sa.CheckConstraint("length(office_en) > 0", name=op.f("ck_signatory_office_en")),
        sa.CheckConstraint("length(office_kk) > 0", name=op.f("ck_signatory_office_kk")),
        sa.CheckConstraint("length(office_own) > 0", name=op.f("ck_signatory_office_own")),
        sa.CheckConstraint("length(office_ru) > 0", name=op.f("ck_signatory_office_ru")),
        sa.CheckConstraint("party_id > 0", name=op.f("ck_signatory_party_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_signatory_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_signatory_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_signatory_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_signatory_party_id")),
        sa.ForeignKeyConstraint(
            ["version_id"], ["agreement_version.id"], name=op.f("fk_signatory_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signatory")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_signatory_version_id_seq")),
    )
    with op.batch_alter_table("signatory", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signatory_entry"), ["entry"], unique=False)

    op.create_table(
        "signing_source",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(source_id AS BIGINT) = source_id",
            name=op.f("ck_signing_source_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_signing_source_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_signing_source_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_signing_source_seq")),
        sa.CheckConstraint("source_id > 0", name=op.f("ck_signing_source_source_id")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_signing_source_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_signing_source_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_signing_source_source_id")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["agreement_version.id"], name=op.f("fk_signing_source_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signing_source")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_signing_source_version_id_seq")),
    )
    with op.batch_alter_table("signing_source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_signing_source_entry"), ["entry"], unique=False)

    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("said_edtf", sa.String(), nullable=False),
        sa.Column("said_words", sa.String(), nullable=True),
        sa.Column("said_first", sa.String(), nullable=True),
        sa.Column("said_last", sa.String(), nullable=True),
        sa.Column("about_edtf", sa.String(), nullable=True),
        sa.Column("about_words", sa.String(), nullable=True),
        sa.Column("about_first", sa.String(), nullable=True),
        sa.Column("about_last", sa.String(), nullable=True),
        sa.Column("done_on_edtf", sa.String(), nullable=True),
        sa.Column("done_on_words", sa.String(), nullable=True),
        sa.Column("done_on_first", sa.String(), nullable=True),
        sa.Column("done_on_last", sa.String(), nullable=True),
        sa.Column("counts_on", sa.String(length=10), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("voice_id", sa.Integer(), nullable=True),
        sa.Column("side_id", sa.Integer(), nullable=True),
        sa.Column("joint", sa.Integer(), nullable=False),
        sa.Column("confidence", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("promise_edtf", sa.String(), nullable=True),
        sa.Column("promise_words", sa.String(), nullable=True),
        sa.Column("promise_first", sa.String(), nullable=True),
        sa.Column("promise_last", sa.String(), nullable=True),
        sa.Column("promise_bound", sa.String(), nullable=True),
        sa.Column("done_count", sa.Integer(), nullable=True),
        sa.Column("done_of", sa.Integer(), nullable=True),
        sa.Column("progress", sa.Integer(), nullable=True),
        sa.Column("occurrence", sa.String(), nullable=True),
        sa.Column("supersedes_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "confidence IN ('high', 'medium', 'low')", name=op.f("ck_statement_confidence")
        ),
        sa.CheckConstraint("kind IN ('said', 'searched')", name=op.f("ck_statement_kind")),
        sa.CheckConstraint(
            "length(about_first) = 10 AND substr(about_first, 5, 1) = '-' AND substr(about_first, 8, 1) = '-'",
            name=op.f("ck_statement_about_first"),
        ),
        sa.CheckConstraint(
            "length(about_last) = 10 AND substr(about_last, 5, 1) = '-' AND substr(about_last, 8, 1) = '-'",
            name=op.f("ck_statement_about_last"),
        ),
        sa.CheckConstraint(
            "length(counts_on) = 10 AND substr(counts_on, 5, 1) = '-' AND substr(counts_on, 8, 1) = '-'",
            name=op.f("ck_statement_counts_on"),
        ),
        sa.CheckConstraint(
            "length(done_on_first) = 10 AND substr(done_on_first, 5, 1) = '-' AND substr(done_on_first, 8, 1) = '-'",
            name=op.f("ck_statement_done_on_first"),
        ),
        sa.CheckConstraint(
            "length(done_on_last) = 10 AND substr(done_on_last, 5, 1) = '-' AND substr(done_on_last, 8, 1) = '-'",
            name=op.f("ck_statement_done_on_last"),
        ),
        sa.CheckConstraint(
            "length(promise_first) = 10 AND substr(promise_first, 5, 1) = '-' AND substr(promise_first, 8, 1) = '-'",
            name=op.f("ck_statement_promise_first"),
        ),
        sa.CheckConstraint(
            "length(promise_last) = 10 AND substr(promise_last, 5, 1) = '-' AND substr(promise_last, 8, 1) = '-'",
            name=op.f("ck_statement_promise_last"),
        ),
        sa.CheckConstraint(
            "length(said_first) = 10 AND substr(said_first, 5, 1) = '-' AND substr(said_first, 8, 1) = '-'",
            name=op.f("ck_statement_said_first"),
        ),
        sa.CheckConstraint(
            "length(said_last) = 10 AND substr(said_last, 5, 1) = '-' AND substr(said_last, 8, 1) = '-'",
            name=op.f("ck_statement_said_last"),
        ),
        sa.CheckConstraint(
            "promise_bound IN ('in', 'by', 'from')", name=op.f("ck_statement_promise_bound")
        ),
        sa.CheckConstraint(
            "scope IN ('measure', 'part', 'event', 'programme', 'context')",
            name=op.f("ck_statement_scope"),
        ),
        sa.CheckConstraint(
            "status IN ('proposed', 'planned', 'in_progress', 'suspended', 'done', 'cancelled')",
            name=op.f("ck_statement_status"),
        ),
        sa.CheckConstraint(
            "voice_id IS NOT NULL OR kind = 'searched'", name=op.f("ck_statement_voiced")
        ),
        sa.CheckConstraint(
            "(about_edtf IS NOT NULL AND (about_first IS NOT NULL OR about_last IS NOT NULL)) OR (about_edtf IS NULL AND about_first IS NULL AND about_last IS NULL AND about_words IS NULL)",
            name=op.f("ck_statement_about_whole"),
        ),
        sa.CheckConstraint(
            "(done_count IS NULL) = (done_of IS NULL)", name=op.f("ck_statement_done_whole")
        ),
        sa.CheckConstraint(
            "(done_on_edtf IS NOT NULL AND (done_on_first IS NOT NULL OR done_on_last IS NOT NULL)) OR (done_on_edtf IS NULL AND done_on_first IS NULL AND done_on_last IS NULL AND done_on_words IS NULL)",
            name=op.f("ck_statement_done_on_whole"),
        ),
        sa.CheckConstraint(
            "(promise_edtf IS NOT NULL AND (promise_first IS NOT NULL OR promise_last IS NOT NULL)) OR (promise_edtf IS NULL AND promise_first IS NULL AND promise_last IS NULL AND promise_words IS NULL)",
            name=op.f("ck_statement_promise_whole"),
        ),
        sa.CheckConstraint(
            "(promise_edtf IS NULL) = (promise_bound IS NULL)", name=op.f("ck_statement_promise")
        ),
        sa.CheckConstraint(
            "(said_edtf IS NOT NULL AND (said_first IS NOT NULL OR said_last IS NOT NULL)) OR (said_edtf IS NULL AND said_first IS NULL AND said_last IS NULL AND said_words IS NULL)",
            name=op.f("ck_statement_said_whole"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(measure_id AS BIGINT) = measure_id AND CAST(number AS BIGINT) = number AND CAST(kind AS TEXT) = kind AND CAST(scope AS TEXT) = scope AND CAST(said_edtf AS TEXT) = said_edtf AND CAST(said_words AS TEXT) = said_words AND CAST(said_first AS TEXT) = said_first AND CAST(said_last AS TEXT) = said_last AND CAST(about_edtf AS TEXT) = about_edtf AND CAST(about_words AS TEXT) = about_words AND CAST(about_first AS TEXT) = about_first AND CAST(about_last AS TEXT) = about_last AND CAST(done_on_edtf AS TEXT) = done_on_edtf AND CAST(done_on_words AS TEXT) = done_on_words AND CAST(done_on_first AS TEXT) = done_on_first AND CAST(done_on_last AS TEXT) = done_on_last AND CAST(counts_on AS TEXT) = counts_on AND CAST(quarter AS BIGINT) = quarter AND CAST(voice_id AS BIGINT) = voice_id AND CAST(side_id AS BIGINT) = side_id AND CAST(joint AS BIGINT) = joint AND CAST(confidence AS TEXT) = confidence AND CAST(status AS TEXT) = status AND CAST(promise_edtf AS TEXT) = promise_edtf AND CAST(promise_words AS TEXT) = promise_words AND CAST(promise_first AS TEXT) = promise_first AND CAST(promise_last AS TEXT) = promise_last AND CAST(promise_bound AS TEXT) = promise_bound AND CAST(done_count AS BIGINT) = done_count AND CAST(done_of AS BIGINT) = done_of AND CAST(progress AS BIGINT) = progress AND CAST(occurrence AS TEXT) = occurrence AND CAST(supersedes_id AS BIGINT) = supersedes_id",
            name=op.f("ck_statement_types"),
        ),
        sa.CheckConstraint("about_last >= about_first", name=op.f("ck_statement_about_order")),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_statement_agreement_id")),
        sa.CheckConstraint("done_count <= done_of", name=op.f("ck_statement_done")),
        sa.CheckConstraint("done_count BETWEEN 0 AND 100000", name=op.f("ck_statement_done_count")),
        sa.CheckConstraint("done_of BETWEEN 1 AND 100000", name=op.f("ck_statement_done_of")),
        sa.CheckConstraint(
            "done_on_last >= done_on_first", name=op.f("ck_statement_done_on_order")
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_statement_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_statement_id")),
        sa.CheckConstraint("joint BETWEEN 0 AND 1", name=op.f("ck_statement_joint")),
        sa.CheckConstraint("length(about_edtf) > 0", name=op.f("ck_statement_about_edtf")),
        sa.CheckConstraint("length(about_words) > 0", name=op.f("ck_statement_about_words")),
        sa.CheckConstraint("length(done_on_edtf) > 0", name=op.f("ck_statement_done_on_edtf")),
        sa.CheckConstraint("length(done_on_words) > 0", name=op.f("ck_statement_done_on_words")),
        sa.CheckConstraint("length(occurrence) > 0", name=op.f("ck_statement_occurrence")),
        sa.CheckConstraint("length(promise_edtf) > 0", name=op.f("ck_statement_promise_edtf")),
        sa.CheckConstraint("length(promise_words) > 0", name=op.f("ck_statement_promise_words")),
        sa.CheckConstraint("length(said_words) > 0", name=op.f("ck_statement_said_words")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_statement_measure_id")),
        sa.CheckConstraint("number BETWEEN 1 AND 2147483647", name=op.f("ck_statement_number")),
        sa.CheckConstraint("progress BETWEEN 0 AND 100", name=op.f("ck_statement_progress")),
        sa.CheckConstraint(
            "promise_last >= promise_first", name=op.f("ck_statement_promise_order")
        ),
        sa.CheckConstraint("quarter BETWEEN 4 AND 40000", name=op.f("ck_statement_quarter")),
        sa.CheckConstraint("said_last >= said_first", name=op.f("ck_statement_said_order")),
        sa.CheckConstraint("side_id > 0", name=op.f("ck_statement_side_id")),
        sa.CheckConstraint("side_id IS NULL OR joint = 0", name=op.f("ck_statement_one_side")),
        sa.CheckConstraint("supersedes_id < id", name=op.f("ck_statement_supersedes")),
        sa.CheckConstraint("supersedes_id > 0", name=op.f("ck_statement_supersedes_id")),
        sa.CheckConstraint("voice_id > 0", name=op.f("ck_statement_voice_id")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_statement_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_statement_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_statement_measure_id")
        ),
        sa.ForeignKeyConstraint(["side_id"], ["party.id"], name=op.f("fk_statement_side_id")),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["statement.id"], name=op.f("fk_statement_supersedes_id")
        ),
        sa.ForeignKeyConstraint(["voice_id"], ["voice.id"], name=op.f("fk_statement_voice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
    )
    with op.batch_alter_table("statement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_statement_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_statement_entry"), ["entry"], unique=False)
        batch_op.create_index(
            "uq_statement_agreement_number",
            ["agreement_id", "number"],
            unique=True,
            sqlite_where=sa.text("measure_id IS NULL"),
            postgresql_where=sa.text("measure_id IS NULL"),
        )
        batch_op.create_index(
            "uq_statement_measure_number",
            ["measure_id", "number"],
            unique=True,
            sqlite_where=sa.text("measure_id IS NOT NULL"),
            postgresql_where=sa.text("measure_id IS NOT NULL"),
        )

    op.create_table(
        "voice_alias",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("alias", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(alias AS TEXT) = alias AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_voice_alias_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_voice_alias_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_voice_alias_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_voice_alias_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_voice_alias_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_voice_alias_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["voice_version.id"], name=op.f("fk_voice_alias_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voice_alias")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_voice_alias_version_id_seq")),
    )
    with op.batch_alter_table("voice_alias", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_voice_alias_entry"), ["entry"], unique=False)

    op.create_table(
        "citation",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("quote", sa.String(), nullable=True),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(statement_id AS BIGINT) = statement_id AND CAST(seq AS BIGINT) = seq AND CAST(source_id AS BIGINT) = source_id AND CAST(quote AS TEXT) = quote",
            name=op.f("ck_citation_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_citation_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_citation_id")),
        sa.CheckConstraint("length(quote) > 0", name=op.f("ck_citation_quote")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_citation_seq")),
        sa.CheckConstraint("source_id > 0", name=op.f("ck_citation_source_id")),
        sa.CheckConstraint("statement_id > 0", name=op.f("ck_citation_statement_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_citation_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["source_id"], ["source.id"], name=op.f("fk_citation_source_id")),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_citation_statement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citation")),
        sa.UniqueConstraint("statement_id", "seq", name=op.f("uq_citation_statement_id_seq")),
    )
    with op.batch_alter_table("citation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_citation_entry"), ["entry"], unique=False)
        batch_op.create_index(batch_op.f("ix_citation_source_id"), ["source_id"], unique=False)

    op.create_table(
        "fate_successor",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("fate_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(fate_id AS BIGINT) = fate_id AND CAST(seq AS BIGINT) = seq AND CAST(measure_id AS BIGINT) = measure_id",
            name=op.f("ck_fate_successor_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_fate_successor_entry")),
        sa.CheckConstraint("fate_id > 0", name=op.f("ck_fate_successor_fate_id")),
        sa.CheckConstraint("id > 0", name=op.f("ck_fate_successor_id")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_fate_successor_measure_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_fate_successor_seq")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_fate_successor_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["fate_id"], ["fate.id"], name=op.f("fk_fate_successor_fate_id")),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_fate_successor_measure_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fate_successor")),
        sa.UniqueConstraint("fate_id", "seq", name=op.f("uq_fate_successor_fate_id_seq")),
    )
    with op.batch_alter_table("fate_successor", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_fate_successor_entry"), ["entry"], unique=False)

    op.create_table(
        "measure_body",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("name_ru", sa.String(), nullable=True),
        sa.Column("name_kk", sa.String(), nullable=True),
        sa.Column("name_en", sa.String(), nullable=True),
        sa.Column("name_own", sa.String(), nullable=True),
        sa.Column("side_id", sa.Integer(), nullable=True),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "role IN ('lead', 'partner', 'customer', 'contractor', 'funder')",
            name=op.f("ck_measure_body_role"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(name_ru AS TEXT) = name_ru AND CAST(name_kk AS TEXT) = name_kk AND CAST(name_en AS TEXT) = name_en AND CAST(name_own AS TEXT) = name_own AND CAST(side_id AS BIGINT) = side_id AND CAST(role AS TEXT) = role AND CAST(party_id AS BIGINT) = party_id",
            name=op.f("ck_measure_body_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_measure_body_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_measure_body_id")),
        sa.CheckConstraint("length(name_en) > 0", name=op.f("ck_measure_body_name_en")),
        sa.CheckConstraint("length(name_kk) > 0", name=op.f("ck_measure_body_name_kk")),
        sa.CheckConstraint("length(name_own) > 0", name=op.f("ck_measure_body_name_own")),
        sa.CheckConstraint("length(name_ru) > 0", name=op.f("ck_measure_body_name_ru")),
        sa.CheckConstraint("party_id > 0", name=op.f("ck_measure_body_party_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_measure_body_seq")),
        sa.CheckConstraint("side_id > 0", name=op.f("ck_measure_body_side_id")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_measure_body_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_measure_body_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["party_id"], ["party.id"], name=op.f("fk_measure_body_party_id")),
        sa.ForeignKeyConstraint(["side_id"], ["party.id"], name=op.f("fk_measure_body_side_id")),
        sa.ForeignKeyConstraint(
            ["version_id"], ["measure_version.id"], name=op.f("fk_measure_body_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_body")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_measure_body_version_id_seq")),
    )
    with op.batch_alter_table("measure_body", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measure_body_entry"), ["entry"], unique=False)

    op.create_table(
        "measure_line",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("text_ru", sa.String(), nullable=True),
        sa.Column("text_kk", sa.String(), nullable=True),
        sa.Column("text_en", sa.String(), nullable=True),
        sa.Column("text_own", sa.String(), nullable=True),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(text_ru AS TEXT) = text_ru AND CAST(text_kk AS TEXT) = text_kk AND CAST(text_en AS TEXT) = text_en AND CAST(text_own AS TEXT) = text_own",
            name=op.f("ck_measure_line_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_measure_line_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_measure_line_id")),
        sa.CheckConstraint("length(text_en) > 0", name=op.f("ck_measure_line_text_en")),
        sa.CheckConstraint("length(text_kk) > 0", name=op.f("ck_measure_line_text_kk")),
        sa.CheckConstraint("length(text_own) > 0", name=op.f("ck_measure_line_text_own")),
        sa.CheckConstraint("length(text_ru) > 0", name=op.f("ck_measure_line_text_ru")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_measure_line_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_measure_line_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_measure_line_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["measure_version.id"], name=op.f("fk_measure_line_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_line")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_measure_line_version_id_seq")),
    )
    with op.batch_alter_table("measure_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measure_line_entry"), ["entry"], unique=False)

    op.create_table(
        "measure_milestone",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("title_ru", sa.String(), nullable=True),
        sa.Column("title_kk", sa.String(), nullable=True),
        sa.Column("title_en", sa.String(), nullable=True),
        sa.Column("title_own", sa.String(), nullable=True),
        sa.Column("due_edtf", sa.String(), nullable=True),
        sa.Column("due_words", sa.String(), nullable=True),
        sa.Column("due_first", sa.String(), nullable=True),
        sa.Column("due_last", sa.String(), nullable=True),
        sa.Column("met_edtf", sa.String(), nullable=True),
        sa.Column("met_words", sa.String(), nullable=True),
        sa.Column("met_first", sa.String(), nullable=True),
        sa.Column("met_last", sa.String(), nullable=True),
        sa.CheckConstraint(
            "length(due_first) = 10 AND substr(due_first, 5, 1) = '-' AND substr(due_first, 8, 1) = '-'",
            name=op.f("ck_measure_milestone_due_first"),
        ),
        sa.CheckConstraint(
            "length(due_last) = 10 AND substr(due_last, 5, 1) = '-' AND substr(due_last, 8, 1) = '-'",
            name=op.f("ck_measure_milestone_due_last"),
        ),
        sa.CheckConstraint(
            "length(met_first) = 10 AND substr(met_first, 5, 1) = '-' AND substr(met_first, 8, 1) = '-'",
            name=op.f("ck_measure_milestone_met_first"),
        ),
        sa.CheckConstraint(
            "length(met_last) = 10 AND substr(met_last, 5, 1) = '-' AND substr(met_last, 8, 1) = '-'",
            name=op.f("ck_measure_milestone_met_last"),
        ),
        sa.CheckConstraint(
            "(due_edtf IS NOT NULL AND (due_first IS NOT NULL OR due_last IS NOT NULL)) OR (due_edtf IS NULL AND due_first IS NULL AND due_last IS NULL AND due_words IS NULL)",
            name=op.f("ck_measure_milestone_due_whole"),
        ),
        sa.CheckConstraint(
            "(met_edtf IS NOT NULL AND (met_first IS NOT NULL OR met_last IS NOT NULL)) OR (met_edtf IS NULL AND met_first IS NULL AND met_last IS NULL AND met_words IS NULL)",
            name=op.f("ck_measure_milestone_met_whole"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(title_ru AS TEXT) = title_ru AND CAST(title_kk AS TEXT) = title_kk AND CAST(title_en AS TEXT) = title_en AND CAST(title_own AS TEXT) = title_own AND CAST(due_edtf AS TEXT) = due_edtf AND CAST(due_words AS TEXT) = due_words AND CAST(due_first AS TEXT) = due_first AND CAST(due_last AS TEXT) = due_last AND CAST(met_edtf AS TEXT) = met_edtf AND CAST(met_words AS TEXT) = met_words AND CAST(met_first AS TEXT) = met_first AND CAST(met_last AS TEXT) = met_last",
            name=op.f("ck_measure_milestone_types"),
        ),
        sa.CheckConstraint("due_last >= due_first", name=op.f("ck_measure_milestone_due_order")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_measure_milestone_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_measure_milestone_id")),
        sa.CheckConstraint("length(due_edtf) > 0", name=op.f("ck_measure_milestone_due_edtf")),
        sa.CheckConstraint("length(due_words) > 0", name=op.f("ck_measure_milestone_due_words")),
        sa.CheckConstraint("length(met_edtf) > 0", name=op.f("ck_measure_milestone_met_edtf")),
        sa.CheckConstraint("length(met_words) > 0", name=op.f("ck_measure_milestone_met_words")),
        sa.CheckConstraint("length(title_en) > 0", name=op.f("ck_measure_milestone_title_en")),
        sa.CheckConstraint("length(title_kk) > 0", name=op.f("ck_measure_milestone_title_kk")),
        sa.CheckConstraint("length(title_own) > 0", name=op.f("ck_measure_milestone_title_own")),
        sa.CheckConstraint("length(title_ru) > 0", name=op.f("ck_measure_milestone_title_ru")),
        sa.CheckConstraint("met_last >= met_first", name=op.f("ck_measure_milestone_met_order")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_measure_milestone_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_measure_milestone_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_measure_milestone_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["measure_version.id"], name=op.f("fk_measure_milestone_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_milestone")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_measure_milestone_version_id_seq")),
    )
    with op.batch_alter_table("measure_milestone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measure_milestone_entry"), ["entry"], unique=False)

    op.create_table(
        "measure_wait",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(version_id AS BIGINT) = version_id AND CAST(seq AS BIGINT) = seq AND CAST(measure_id AS BIGINT) = measure_id",
            name=op.f("ck_measure_wait_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_measure_wait_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_measure_wait_id")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_measure_wait_measure_id")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_measure_wait_seq")),
        sa.CheckConstraint("version_id > 0", name=op.f("ck_measure_wait_version_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_measure_wait_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_measure_wait_measure_id")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["measure_version.id"], name=op.f("fk_measure_wait_version_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_measure_wait")),
        sa.UniqueConstraint("version_id", "seq", name=op.f("uq_measure_wait_version_id_seq")),
    )
    with op.batch_alter_table("measure_wait", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_measure_wait_entry"), ["entry"], unique=False)

    op.create_table(
        "reading",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("indicator_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.String(length=60), nullable=False),
        sa.Column("value_high", sa.String(length=60), nullable=True),
        sa.Column("qualifier", sa.String(), nullable=False),
        sa.Column("period_edtf", sa.String(), nullable=False),
        sa.Column("period_words", sa.String(), nullable=True),
        sa.Column("period_first", sa.String(), nullable=True),
        sa.Column("period_last", sa.String(), nullable=True),
        sa.Column("coverage_ru", sa.String(), nullable=True),
        sa.Column("coverage_kk", sa.String(), nullable=True),
        sa.Column("coverage_en", sa.String(), nullable=True),
        sa.Column("coverage_own", sa.String(), nullable=True),
        sa.CheckConstraint(
            "(qualifier = 'between') = (value_high IS NOT NULL)", name=op.f("ck_reading_between")
        ),
        sa.CheckConstraint(
            "length(period_first) = 10 AND substr(period_first, 5, 1) = '-' AND substr(period_first, 8, 1) = '-'",
            name=op.f("ck_reading_period_first"),
        ),
        sa.CheckConstraint(
            "length(period_last) = 10 AND substr(period_last, 5, 1) = '-' AND substr(period_last, 8, 1) = '-'",
            name=op.f("ck_reading_period_last"),
        ),
        sa.CheckConstraint(
            "qualifier IN ('exact', 'about', 'over', 'under', 'between')",
            name=op.f("ck_reading_qualifier"),
        ),
        sa.CheckConstraint(
            "(period_edtf IS NOT NULL AND (period_first IS NOT NULL OR period_last IS NOT NULL)) OR (period_edtf IS NULL AND period_first IS NULL AND period_last IS NULL AND period_words IS NULL)",
            name=op.f("ck_reading_period_whole"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(statement_id AS BIGINT) = statement_id AND CAST(seq AS BIGINT) = seq AND CAST(indicator_id AS BIGINT) = indicator_id AND CAST(value AS TEXT) = value AND CAST(value_high AS TEXT) = value_high AND CAST(qualifier AS TEXT) = qualifier AND CAST(period_edtf AS TEXT) = period_edtf AND CAST(period_words AS TEXT) = period_words AND CAST(period_first AS TEXT) = period_first AND CAST(period_last AS TEXT) = period_last AND CAST(coverage_ru AS TEXT) = coverage_ru AND CAST(coverage_kk AS TEXT) = coverage_kk AND CAST(coverage_en AS TEXT) = coverage_en AND CAST(coverage_own AS TEXT) = coverage_own",
            name=op.f("ck_reading_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_reading_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_reading_id")),
        sa.CheckConstraint("indicator_id > 0", name=op.f("ck_reading_indicator_id")),
        sa.CheckConstraint("length(coverage_en) > 0", name=op.f("ck_reading_coverage_en")),
        sa.CheckConstraint("length(coverage_kk) > 0", name=op.f("ck_reading_coverage_kk")),
        sa.CheckConstraint("length(coverage_own) > 0", name=op.f("ck_reading_coverage_own")),
        sa.CheckConstraint("length(coverage_ru) > 0", name=op.f("ck_reading_coverage_ru")),
        sa.CheckConstraint("length(period_words) > 0", name=op.f("ck_reading_period_words")),
        sa.CheckConstraint("length(value_high) > 0", name=op.f("ck_reading_value_high")),
        sa.CheckConstraint("period_last >= period_first", name=op.f("ck_reading_period_order")),
        sa.CheckConstraint("seq BETWEEN 1 AND 2147483647", name=op.f("ck_reading_seq")),
        sa.CheckConstraint("statement_id > 0", name=op.f("ck_reading_statement_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_reading_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["indicator_id"], ["indicator.id"], name=op.f("fk_reading_indicator_id")
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_reading_statement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
        sa.UniqueConstraint("statement_id", "seq", name=op.f("uq_reading_statement_id_seq")),
    )
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reading_entry"), ["entry"], unique=False)
        batch_op.create_index(batch_op.f("ix_reading_indicator_id"), ["indicator_id"], unique=False)

    op.create_table(
        "settlement",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("measure_id", sa.Integer(), nullable=False),
        sa.Column("takes_id", sa.Integer(), nullable=False),
        sa.Column("why_ru", sa.String(), nullable=True),
        sa.Column("why_kk", sa.String(), nullable=True),
        sa.Column("why_en", sa.String(), nullable=True),
        sa.Column("why_own", sa.String(), nullable=True),
        sa.Column("settled_on", sa.String(length=10), nullable=False),
        sa.CheckConstraint(
            "length(settled_on) = 10 AND substr(settled_on, 5, 1) = '-' AND substr(settled_on, 8, 1) = '-'",
            name=op.f("ck_settlement_settled_on"),
        ),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(agreement_id AS BIGINT) = agreement_id AND CAST(measure_id AS BIGINT) = measure_id AND CAST(takes_id AS BIGINT) = takes_id AND CAST(why_ru AS TEXT) = why_ru AND CAST(why_kk AS TEXT) = why_kk AND CAST(why_en AS TEXT) = why_en AND CAST(why_own AS TEXT) = why_own AND CAST(settled_on AS TEXT) = settled_on",
            name=op.f("ck_settlement_types"),
        ),
        sa.CheckConstraint("agreement_id > 0", name=op.f("ck_settlement_agreement_id")),
        sa.CheckConstraint("entry > 0", name=op.f("ck_settlement_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_settlement_id")),
        sa.CheckConstraint("length(why_en) > 0", name=op.f("ck_settlement_why_en")),
        sa.CheckConstraint("length(why_kk) > 0", name=op.f("ck_settlement_why_kk")),
        sa.CheckConstraint("length(why_own) > 0", name=op.f("ck_settlement_why_own")),
        sa.CheckConstraint("length(why_ru) > 0", name=op.f("ck_settlement_why_ru")),
        sa.CheckConstraint("measure_id > 0", name=op.f("ck_settlement_measure_id")),
        sa.CheckConstraint("takes_id > 0", name=op.f("ck_settlement_takes_id")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_settlement_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_settlement_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["measure_id"], ["measure.id"], name=op.f("fk_settlement_measure_id")
        ),
        sa.ForeignKeyConstraint(
            ["takes_id"], ["statement.id"], name=op.f("fk_settlement_takes_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_settlement")),
    )
    with op.batch_alter_table("settlement", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_settlement_agreement_id"), ["agreement_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_settlement_entry"), ["entry"], unique=False)

    op.create_table(
        "statement_text",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("entry", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.String(), nullable=False),
        sa.Column("lang", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("own", sa.Integer(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.CheckConstraint(
            "field IN ('text', 'note', 'where', 'why')", name=op.f("ck_statement_text_field")
        ),
        sa.CheckConstraint("lang IN ('ru', 'kk', 'en')", name=op.f("ck_statement_text_lang")),
        sa.CheckConstraint(
            "CAST(id AS BIGINT) = id AND CAST(entry AS BIGINT) = entry AND CAST(statement_id AS BIGINT) = statement_id AND CAST(field AS TEXT) = field AND CAST(lang AS TEXT) = lang AND CAST(words AS TEXT) = words AND CAST(own AS BIGINT) = own AND CAST(folded AS TEXT) = folded",
            name=op.f("ck_statement_text_types"),
        ),
        sa.CheckConstraint("entry > 0", name=op.f("ck_statement_text_entry")),
        sa.CheckConstraint("id > 0", name=op.f("ck_statement_text_id")),
        sa.CheckConstraint("own BETWEEN 0 AND 1", name=op.f("ck_statement_text_own")),
        sa.CheckConstraint("statement_id > 0", name=op.f("ck_statement_text_statement_id")),
        sa.ForeignKeyConstraint(
            ["entry"],
            ["journal_entry.id"],
            name=op.f("fk_statement_text_entry"),
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(
            ["statement_id"], ["statement.id"], name=op.f("fk_statement_text_statement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement_text")),
    )
    with op.batch_alter_table("statement_text", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_statement_text_entry"), ["entry"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_statement_text_statement_id"), ["statement_id"], unique=False
        )
    prepare()
    protect(TABLES)
