"""Agreements: the document, its parties, signatories, lines and the fates of its measures."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from coopplan.model.codes import AgreementKind, Confidence, FateCode
from coopplan.store.tables.base import Row, Words, coded, day, row_of, whole, yes_no


class LineKind(StrEnum):
    """What a line of an agreement is."""

    AIM = "aim"
    NOTE = "note"
    NOT_FOUND = "not_found"


class Agreement(Row, table=True):
    """An agreement's identity: its ref."""

    ref: str = Field(unique=True, min_length=1)
    ref_folded: str = Field(unique=True, min_length=1)


class AgreementVersion(Row, table=True):
    """What is known of an agreement, from one entry on."""

    __tablename__ = "agreement_version"

    agreement_id: int = row_of("agreement", index=True)
    kind: str = coded(AgreementKind)
    title_ru: Words = None
    title_kk: Words = None
    title_en: Words = None
    title_own: Words = None
    short_ru: Words = None
    short_kk: Words = None
    short_en: Words = None
    short_own: Words = None
    signed_edtf: Words = None
    signed_words: Words = None
    signed_first: Words = None
    signed_last: Words = None
    signed_latest: str | None = day(None)
    signed_at_ru: Words = None
    signed_at_kk: Words = None
    signed_at_en: Words = None
    signed_at_own: Words = None
    signed_confidence: str | None = coded(Confidence, None)
    signed_reason_ru: Words = None
    signed_reason_kk: Words = None
    signed_reason_en: Words = None
    signed_reason_own: Words = None
    period_edtf: Words = None
    period_words: Words = None
    period_first: Words = None
    period_last: Words = None
    in_force_edtf: Words = None
    in_force_words: Words = None
    in_force_first: Words = None
    in_force_last: Words = None
    ended_edtf: Words = None
    ended_words: Words = None
    ended_first: Words = None
    ended_last: Words = None
    registration_no: Words = None
    registered_edtf: Words = None
    registered_words: Words = None
    registered_first: Words = None
    registered_last: Words = None
    parent_id: int | None = row_of("agreement", None)
    succeeds_id: int | None = row_of("agreement", None, index=True)
    duty_every: Words = None
    duty_due_days: int | None = whole(0, 3660, None)
    duty_to_ru: Words = None
    duty_to_kk: Words = None
    duty_to_en: Words = None
    duty_to_own: Words = None
    keeper: Words = None
    text_public: int | None = yes_no(None)
    langs: str = Field(regex=r"^(ru|kk|en)(,(ru|kk|en))*$")
    folded: str


class AgreementParty(Row, table=True):
    """A party of an agreement, in the order of the document."""

    __tablename__ = "agreement_party"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("agreement_version")
    seq: int = whole(1)
    party_id: int = row_of("party")


class Signatory(Row, table=True):
    """Who signed an agreement, in which office, for which party."""

    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("agreement_version")
    seq: int = whole(1)
    name_ru: Words = None
    name_kk: Words = None
    name_en: Words = None
    name_own: Words = None
    office_ru: Words = None
    office_kk: Words = None
    office_en: Words = None
    office_own: Words = None
    party_id: int = row_of("party")


class SigningSource(Row, table=True):
    """A source for the moment of signing."""

    __tablename__ = "signing_source"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("agreement_version")
    seq: int = whole(1)
    source_id: int = row_of("source")


class AgreementLine(Row, table=True):
    """An aim, a note, or something about the agreement that was looked for and not found."""

    __tablename__ = "agreement_line"
    __table_args__ = (UniqueConstraint("version_id", "kind", "seq"),)

    version_id: int = row_of("agreement_version")
    kind: str = coded(LineKind)
    seq: int = whole(1)
    text_ru: Words = None
    text_kk: Words = None
    text_en: Words = None
    text_own: Words = None


class Fate(Row, table=True):
    """What became of a measure of an older plan; the last one for a measure counts."""

    agreement_id: int = row_of("agreement", index=True)
    measure_id: int = row_of("measure")
    code: str = coded(FateCode)
    why_ru: Words = None
    why_kk: Words = None
    why_en: Words = None
    why_own: Words = None


class FateSuccessor(Row, table=True):
    """A measure of a later plan in which an older one goes on."""

    __tablename__ = "fate_successor"
    __table_args__ = (UniqueConstraint("fate_id", "seq"),)

    fate_id: int = row_of("fate")
    seq: int = whole(1)
    measure_id: int = row_of("measure")
