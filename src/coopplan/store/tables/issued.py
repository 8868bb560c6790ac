"""Reports that went out: what was asked, what was answered, and every file byte for byte."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field

from coopplan.model.codes import Audience, Layout
from coopplan.model.text import Lang
from coopplan.store.tables.base import Row, Words, coded, day, row_of, whole


class IssuedReport(Row, table=True):
    """An issued report: its number, both clocks, what it answers and the head of the chain.

    ``known_entry`` and ``chain`` are the last entry that it knew and the chain's hash after it;
    ``answer_sha256`` is the hash of the answer, whose JSON is the file of the format ``json``.
    """

    __tablename__ = "issued_report"
    __table_args__ = (
        UniqueConstraint("number"),
        CheckConstraint("restates_id < id", name="restates"),
        CheckConstraint("(audience = 'partner') = (partner_id IS NOT NULL)", name="partner"),
    )

    number: int = whole(1)
    agreement_id: int = row_of("agreement", index=True)
    quarter: int = whole(4, 40_000)
    as_of: str = day()
    layout: str = coded(Layout)
    audience: str = coded(Audience)
    partner_id: int | None = row_of("party", None)
    known_entry: int = whole(1)
    chain: str = Field(min_length=64, max_length=64)
    answer_sha256: str = Field(min_length=64, max_length=64)
    program: str = Field(min_length=1)
    restates_id: int | None = row_of("issued_report", None)
    why_ru: Words = None
    why_kk: Words = None
    why_en: Words = None
    why_own: Words = None


class IssuedFile(Row, table=True):
    """One file of an issued report. ``packed`` is its bytes through zlib, then base64.

    ``lang`` is empty for the answer's JSON, which has no language. ``size`` and ``sha256`` are
    those of the bytes themselves.
    """

    __tablename__ = "issued_file"
    __table_args__ = (UniqueConstraint("report_id", "seq"),)

    report_id: int = row_of("issued_report")
    seq: int = whole(1)
    format: str = Field(min_length=1)
    lang: str | None = coded(Lang, None)
    size: int = whole(0)
    sha256: str = Field(min_length=64, max_length=64)
    packed: str = Field(min_length=1)
