"""What a text tells of the signing and the period that a known agreement lacks, or has otherwise.

The rule: an addition changes nothing of an agreement, so it is told with what to type; whether the
text tells of this very document a person decides. Of a document between others, or for another
period, nothing is offered.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from datetime import date

from coopplan.cli import litup
from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.extract.draft import Draft, NoteCode
from coopplan.extract.plan_draft import Publication, period_of, source_of
from coopplan.extract.plan_parties import party_ref
from coopplan.extract.spoken_of import others
from coopplan.extract.taken import same_text
from coopplan.language.sentences import msg
from coopplan.model.agreement import Agreement
from coopplan.model.moment import Moment
from coopplan.model.party import Party
from coopplan.model.plan import Plan
from coopplan.model.source import page_of
from coopplan.render.control import visible

Facts = list[tuple[str, str]]
"""Options of ``agreement edit``, each with its value."""


_OF_SIGNING = frozenset(("--signed", "--signed-at", "--signatory"))


def tell_of_lacking(
    call: Call,
    known: Plan,
    draft: Draft,
    linked: Sequence[Party | None],
    publication: Publication | None,
) -> None:
    """Tell what to type for what the agreement lacks, and what the text tells otherwise.

    ``publication`` is that of the file written, whose import makes the text a source to cite.
    """
    if others(known, draft, linked):
        return
    agreement, told = known.agreement, period_of(draft)
    if told is not None and agreement.period is not None and not _same(told, agreement.period):
        tell(
            call,
            msg("The text tells of a document for {told}, {ref} is for {period}."),
            told=told.edtf,
            ref=agreement.ref,
            period=agreement.period.edtf,
        )
        return
    signed = draft.signed_on
    if signed is not None and not _may_be(agreement.signing.on, signed):
        tell(
            call,
            msg("The text tells that it was signed on {day}, {ref} has another day."),
            day=call.words.day(signed),
            ref=agreement.ref,
        )
        return
    lacking = list(_lacking(agreement, draft, linked))
    if lacking:
        tell(
            call,
            msg("The text tells what {ref} lacks. If it is this document, type:"),
            ref=agreement.ref,
        )
        line = ["coopplan", "agreement", "edit", agreement.ref]
        if publication is not None and any(name in _OF_SIGNING for name, _ in lacking):
            lacking += [("--source", ref) for ref in _cited(known, draft, publication)]
        line += [word for fact in lacking for word in fact]
        call.terminal.tell(f"  {visible(shlex.join(line))}")  # to be copied: not folded
        if any(name == "--source" for name, _ in lacking):
            tell(call, msg("It cites the text: import the file first."))
    _tell_of_sideless(call, agreement, draft, linked)


def _lacking(
    agreement: Agreement, draft: Draft, linked: Sequence[Party | None]
) -> Iterator[tuple[str, str]]:
    """Yield what the text tells and the agreement lacks, as options of ``agreement edit``."""
    own = "" if agreement.langs[:1] == (draft.lang,) else f"{draft.lang.value}:"
    signing, told = agreement.signing, period_of(draft)
    if agreement.period is None and told is not None:
        yield "--period", told.edtf
    if any(note.code is NoteCode.SIGNING_PLANNED for note in draft.notes):
        return
    day = draft.signed_on
    if day is not None and (signing.on is None or signing.on.edtf != day.isoformat()):
        yield "--signed", day.isoformat()
    if draft.signed_at and not signing.at:
        yield "--signed-at", f"{own}{draft.signed_at}"
    for name, office, ref in _signatories(agreement, draft, linked):
        if ref in agreement.parties:
            yield "--signatory", f"{ref}: {own}{name}" + (f", {own}{office}" if office else "")


def _cited(known: Plan, draft: Draft, publication: Publication) -> Iterator[str]:
    """Yield what tells of the signing: what is on record, then the text, as its import names it."""
    held = known.agreement.signing.sources
    yield from held
    there = same_text(known, publication.address, publication.sha256)
    if there is None:
        address = publication.address or ""
        yield address if page_of(address) else source_of(draft, publication).key
    elif there.ref not in held:
        yield there.ref


def _signatories(
    agreement: Agreement, draft: Draft, linked: Sequence[Party | None]
) -> list[tuple[str, str | None, str | None]]:
    """Return who signed, each with office and the party's ref; nobody where that is on record."""
    if agreement.signatories:
        return []
    sides = zip(draft.parties, draft.sides, linked, strict=True)
    refs = {name: one.ref if one else party_ref(side) for name, side, one in sides}
    return [(one.name, one.office, refs.get(one.party or "")) for one in draft.signatories]


def _tell_of_sideless(
    call: Call, agreement: Agreement, draft: Draft, linked: Sequence[Party | None]
) -> None:
    """Tell who signed of whom the text does not tell for which party."""
    told = [
        ", ".join(filter(None, (name, office)))
        for name, office, ref in _signatories(agreement, draft, linked)
        if ref not in agreement.parties
    ]
    if told:
        tell(call, msg("Signed too, for which party is not told:"))
        for line in told:
            litup.fold(call, f"  {line}")


def _same(one: Moment, other: Moment) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def _may_be(known: Moment | None, day: date) -> bool:
    """Tell whether a day of signing on record, which may be vague, can be this day."""
    if known is None:
        return True
    return (known.first or date.min) <= day <= (known.last or date.max)
