"""Parties and voices: adding and changing them."""

from __future__ import annotations

from typing import Any

from coopplan.actions.changing import changed, fit_ref, need
from coopplan.errors import RefTaken, UnknownRef
from coopplan.model.party import Party, Voice
from coopplan.model.text import fold
from coopplan.store import load_register, refs, rows
from coopplan.store.book import Book
from coopplan.store.tables import register as tables
from coopplan.store.writer import Writer


def add_party(w: Writer, party: Party) -> str:
    """Register a party; raises RefTaken, BadRef, BadText."""
    if load_register.parties(w.reader, w.known, (party.ref,)):
        raise RefTaken(ref=party.ref, kind="party")
    record_party(w, Book(w), party)
    return party.ref


def edit_party(w: Writer, ref: str, was: Party | None = None, /, **changes: Any) -> str:
    """Change fields of a party; nothing is written when nothing changes.

    ``was``: what the changes were made of. Raises RegisterMoved where a field is another by now.
    """
    found = load_register.parties(w.reader, w.known, (ref,)).get(ref)
    if found is None:
        raise UnknownRef(ref=ref, kind="party", near=refs.near(w.reader, ref, "party", w.known))
    party = changed(found, "party", ("ref",), changes, was)
    if party != found:
        record_party(w, Book(w), party)
    return ref


def add_voice(w: Writer, voice: Voice) -> str:
    """Register a voice; raises RefTaken, BadRef, BadText, UnknownRef (its side)."""
    if load_register.voices(w.reader, w.known, (voice.ref,)):
        raise RefTaken(ref=voice.ref, kind="voice")
    record_voice(w, Book(w), voice)
    return voice.ref


def edit_voice(w: Writer, ref: str, was: Voice | None = None, /, **changes: Any) -> str:
    """Change fields of a voice; nothing is written when nothing changes.

    ``was``: what the changes were made of. Raises RegisterMoved where a field is another by now.
    """
    found = load_register.voices(w.reader, w.known, (ref,)).get(ref)
    if found is None:
        raise UnknownRef(ref=ref, kind="voice", near=refs.near(w.reader, ref, "voice", w.known))
    voice = changed(found, "voice", ("ref",), changes, was)
    if voice != found:
        record_voice(w, Book(w), voice)
    return ref


def record_party(w: Writer, book: Book, party: Party) -> int:
    """Write a version of a party, and the party where it is new."""
    need(party.name, "name")
    number = _identity(w, "party", party.ref)
    w.put(tables.PartyVersion, party_id=number, **rows.party(party))
    return book.learn("party", party.ref, number)


def record_voice(w: Writer, book: Book, voice: Voice) -> int:
    """Write a version of a voice, and the voice where it is new."""
    need(voice.name, "name")
    side = book.party(voice.side) if voice.side else None
    number = _identity(w, "voice", voice.ref)
    version = w.put(tables.VoiceVersion, voice_id=number, side_id=side, **rows.voice(voice))
    for seq, alias in enumerate(voice.aliases, 1):
        told = rows.needed("alias", alias)
        w.put(tables.VoiceAlias, version_id=version, seq=seq, alias=told, folded=fold(told))
    return book.learn("voice", voice.ref, number)


def _identity(w: Writer, kind: str, ref: str) -> int:
    """The row of a ref: one that was undone before is taken up again."""
    table = tables.Party if kind == "party" else tables.Voice
    sql = f"SELECT id, ref FROM {kind} WHERE ref_folded = :folded"
    found = w.reader.row(sql, folded=fold(ref))
    if found is None:
        return w.put(table, ref=fit_ref(ref, kind), ref_folded=fold(ref))
    if found["ref"] != ref:
        raise RefTaken(ref=found["ref"], kind=kind)
    return int(found["id"])
