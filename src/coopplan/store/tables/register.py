"""The register that all agreements share: parties, voices, sources."""

from __future__ import annotations

from sqlalchemy import UniqueConstraint
from sqlmodel import Field

from coopplan.model.codes import PartyKind, Tier, VoiceLevel
from coopplan.store.tables.base import Row, Words, coded, day, row_of, whole, yes_no


class Party(Row, table=True):
    """A party's identity: its ref."""

    ref: str = Field(unique=True, min_length=1)
    ref_folded: str = Field(unique=True, min_length=1)


class PartyVersion(Row, table=True):
    """What a party is called, from one entry on."""

    __tablename__ = "party_version"

    party_id: int = row_of("party", index=True)
    kind: str = coded(PartyKind)
    name_ru: Words = None
    name_kk: Words = None
    name_en: Words = None
    name_own: Words = None
    short_ru: Words = None
    short_kk: Words = None
    short_en: Words = None
    short_own: Words = None
    adjective_ru: Words = None
    adjective_kk: Words = None
    adjective_en: Words = None
    adjective_own: Words = None
    code: Words = None
    country: Words = None
    folded: str


class Voice(Row, table=True):
    """A voice's identity: its ref."""

    ref: str = Field(unique=True, min_length=1)
    ref_folded: str = Field(unique=True, min_length=1)


class VoiceVersion(Row, table=True):
    """What a voice is called and on whose side it speaks, from one entry on."""

    __tablename__ = "voice_version"

    voice_id: int = row_of("voice", index=True)
    name_ru: Words = None
    name_kk: Words = None
    name_en: Words = None
    name_own: Words = None
    short_ru: Words = None
    short_kk: Words = None
    short_en: Words = None
    short_own: Words = None
    level: str = coded(VoiceLevel)
    side_id: int | None = row_of("party", None)
    country: Words = None
    folded: str


class VoiceAlias(Row, table=True):
    """Another name of a voice, as texts have it."""

    __tablename__ = "voice_alias"
    __table_args__ = (UniqueConstraint("version_id", "seq"),)

    version_id: int = row_of("voice_version")
    seq: int = whole(1)
    alias: str = Field(min_length=1)
    folded: str


class Source(Row, table=True):
    """A source's identity: its number (``s12``) and its key of the plan files."""

    number: int = whole(1)
    key: str = Field(unique=True, min_length=1)
    key_folded: str = Field(min_length=1, index=True)

    __table_args__ = (UniqueConstraint("number"),)


class SourceVersion(Row, table=True):
    """What is known of a source, from one entry on."""

    __tablename__ = "source_version"

    source_id: int = row_of("source", index=True)
    publisher: str = Field(min_length=1)
    address: Words = None
    title_ru: Words = None
    title_kk: Words = None
    title_en: Words = None
    title_own: Words = None
    published_edtf: Words = None
    published_words: Words = None
    published_first: Words = None
    published_last: Words = None
    retrieved: str | None = day(None)
    lang: Words = None
    tier: str = coded(Tier)
    origin: Words = None
    internal: int = yes_no()
    sha256: Words = None
    note_ru: Words = None
    note_kk: Words = None
    note_en: Words = None
    note_own: Words = None
    folded: str
