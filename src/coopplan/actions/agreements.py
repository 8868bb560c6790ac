"""Agreements: adding and changing them, and the fates of their measures."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coopplan.actions.changing import changed, fit_ref, need
from coopplan.errors import BadValue, RefTaken
from coopplan.model.agreement import Agreement, Fate
from coopplan.model.text import fold
from coopplan.store import load, rows
from coopplan.store.book import Book
from coopplan.store.tables import agreements as tables
from coopplan.store.writer import Writer


def add_agreement(w: Writer, agreement: Agreement) -> str:
    """Register an agreement between parties that are registered.

    Raises RefTaken, BadRef, BadText, BadValue, UnknownRef (parties, sources, parent, succeeds).
    """
    if load.plans(w.reader, (agreement.ref,), w.known):
        raise RefTaken(ref=agreement.ref, kind="agreement")
    book = Book(w)
    identify(w, book, (agreement.ref,))
    record_agreement(w, book, agreement)
    return agreement.ref


def edit_agreement(w: Writer, ref: str, was: Agreement | None = None, /, **changes: Any) -> str:
    """Change fields of an agreement; nothing is written when nothing changes.

    ``was``: what the changes were made of. Raises RegisterMoved where a field is another by now.
    """
    book = Book(w)
    book.agreement(ref)
    found = load.plan(w.reader, ref, w.known).agreement
    agreement = changed(found, "agreement", ("ref",), changes, was)
    if agreement != found:
        record_agreement(w, book, agreement)
    return ref


def record_fate(w: Writer, book: Book, agreement: str, fate: Fate) -> None:
    """Write what became of a measure of an older plan."""
    row = w.put(
        tables.Fate,
        agreement_id=book.agreement(agreement),
        measure_id=book.measure(fate.measure),
        code=fate.code.value,
        **rows.local("why", fate.why),
    )
    for seq, successor in enumerate(fate.successors, 1):
        w.put(tables.FateSuccessor, fate_id=row, seq=seq, measure_id=book.measure(successor))


def identify(w: Writer, book: Book, refs: Iterable[str]) -> set[str]:
    """Give every ref its row, and return the refs that had none.

    One that was undone before is taken up again. Raises RefTaken, BadRef.
    """
    told = {ref: fold(ref) for ref in refs}
    sql = "SELECT id, ref, ref_folded FROM agreement WHERE ref_folded IN :folded"
    found = w.reader.rows(sql, folded=tuple(set(told.values())))
    taken = {row["ref_folded"]: (row["ref"], row["id"]) for row in found}
    new: set[str] = set()
    for ref, folded in told.items():
        if folded not in taken:
            number = w.put(tables.Agreement, ref=fit_ref(ref, "agreement"), ref_folded=folded)
            taken[folded] = ref, number
            new.add(ref)
        if taken[folded][0] != ref:
            raise RefTaken(ref=taken[folded][0], kind="agreement")
        book.learn("agreement", ref, taken[folded][1])
    return new


def record_agreement(w: Writer, book: Book, agreement: Agreement) -> None:
    """Write a version of an agreement whose row is there."""
    need(agreement.title, "title")
    for field in ("parent", "succeeds"):
        if getattr(agreement, field) == agreement.ref:
            raise BadValue(field=field, value=agreement.ref, reason="itself")
    if not agreement.langs:
        raise BadValue(field="langs", value="", reason="empty")
    version = w.put(
        tables.AgreementVersion,
        agreement_id=book.agreement(agreement.ref),
        parent_id=book.agreement(agreement.parent) if agreement.parent else None,
        succeeds_id=book.agreement(agreement.succeeds) if agreement.succeeds else None,
        **rows.agreement(agreement),
    )
    for seq, party in enumerate(agreement.parties, 1):
        w.put(tables.AgreementParty, version_id=version, seq=seq, party_id=book.party(party))
    for seq, signatory in enumerate(agreement.signatories, 1):
        need(signatory.name, "signatory")
        w.put(
            tables.Signatory,
            version_id=version,
            seq=seq,
            party_id=book.party(signatory.party),
            **rows.local("name", signatory.name),
            **rows.local("office", signatory.office),
        )
    for seq, source in enumerate(agreement.signing.sources, 1):
        w.put(tables.SigningSource, version_id=version, seq=seq, source_id=book.source(source))
    lines = {"aim": agreement.aims, "note": agreement.notes, "not_found": agreement.not_found}
    for kind, texts in lines.items():
        for seq, text in enumerate(texts, 1):
            need(text, kind)
            w.put(
                tables.AgreementLine,
                version_id=version,
                kind=kind,
                seq=seq,
                **rows.local("text", text),
            )
