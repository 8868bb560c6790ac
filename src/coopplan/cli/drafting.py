"""From a draft to a plan file: looked up in the register, reviewed where asked, written whole.

The rule: what the register has is taken from there. A text about an agreement that it has becomes
statements on its measures, never a second agreement; and nothing is written before all is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from coopplan.cli.call import Call
from coopplan.cli.drafting_asked import Asked
from coopplan.cli.drafting_lacking import tell_of_lacking
from coopplan.cli.drafting_source import of_source, without_decided
from coopplan.cli.drafting_told import (
    tell_of_less,
    tell_of_links,
    tell_of_notes,
    tell_of_others,
)
from coopplan.cli.opening import reading
from coopplan.cli.printing import put, tell
from coopplan.cli.reviewing import Register, which_agreement
from coopplan.cli.reviewing_facts import count, in_register, review_facts
from coopplan.cli.reviewing_kept import kept
from coopplan.cli.reviewing_measures import review_promises
from coopplan.cli.reviewing_walk import Walk
from coopplan.documents.draft import NOTES
from coopplan.errors import DatabaseError
from coopplan.extract import published_by
from coopplan.extract.draft import Draft
from coopplan.extract.plan_draft import Publication, plan_of
from coopplan.extract.plan_extended import extended
from coopplan.extract.plan_parties import made_ref, party_ref
from coopplan.extract.spoken_of import spoken_of
from coopplan.language.sentences import msg
from coopplan.model.party import Party
from coopplan.model.plan import Plan

REPEATS = msg("The text repeats somebody's: “{words}”.")
"""Said where an article names a press service or an agency (msgid)."""


def drafted(call: Call, draft: Draft, asked: Asked) -> None:
    """Write a draft as a plan file: a new agreement, or statements on the one that was named."""
    tell_of_notes(call, draft)
    register = _register(call)
    linked = tuple(in_register(one, register) for one in draft.sides)
    known = _known(call, asked.agreement, register)
    if known is None:
        _tell_of_known(call, draft, linked, register)
    else:
        asked = of_source(call, known, draft, asked)
        tell_of_others(call, known, draft, linked)
    if asked.repeats is not None and asked.origin is None:
        tell(call, REPEATS, words=asked.repeats)
        tell(call, msg("--origin TEXT says whose it is: then it counts once as evidence."))
    publication = _publication(asked)
    told, chosen = draft, list[str | None]()
    if known is not None:
        told = without_decided(call, known, draft, publication)
        chosen = spoken_of(known, told, linked)
    made = _write(call, told, asked, publication, known, chosen, linked, register)
    if known is not None:
        tell_of_links(call, known, made)
        tell_of_lacking(call, known, draft, linked, publication)


def reviewed(call: Call, draft: Draft, text: str, asked: Asked) -> Draft:
    """Walk through a draft and return it as it was left; write it where a file was asked for."""
    with kept(call, draft, asked) as answers:
        return _walked(Walk(call, text, answers), draft, asked)


def _walked(walk: Walk, draft: Draft, asked: Asked) -> Draft:
    call = walk.call
    tell(call, msg("Enter keeps; Ctrl-C stops, and the answers are kept."))
    register = _register(call)
    linked = tuple(in_register(one, register) for one in draft.sides)
    ref = asked.agreement
    if ref is None:
        again = walk.kept.ahead
        ref = which_agreement(walk, draft, _refs(draft, linked), register)
        if again and ref is not None:
            tell(call, msg("As answered before, the text speaks of {ref}."), ref=ref)
    known = _known(call, ref, register)
    if known is not None:
        asked = of_source(call, known, draft, asked)
        tell_of_others(call, known, draft, linked)
    tell_of_notes(call, draft)
    promises = len(draft.measures) + len(draft.figures)
    walk.count = promises + (0 if known else count(draft))
    if known is None:
        done = review_facts(walk, draft, register)
        draft, linked = done.draft, done.linked
    draft, chosen = review_promises(walk, draft, known)
    publication = None
    if asked.output is not None:
        publication = _asked_for(walk, asked)
        asked = replace(asked, agreement=ref)
        made = _write(call, draft, asked, publication, known, chosen, linked, register)
        if known is not None:
            tell_of_less(call, made, draft)
    if known is not None:
        tell_of_lacking(call, known, draft, linked, publication)
    return draft


def _register(call: Call) -> Register:
    """Return what the register holds; of no register there is nothing."""
    from coopplan.store import load

    try:
        with reading(call) as (reader, known):
            return Register(load.parties(reader, known), load.agreements(reader, known))
    except DatabaseError:
        return Register({}, ())


def _known(call: Call, ref: str | None, register: Register) -> Plan | None:
    """Return the agreement of the register that a ref names, if there is one.

    Raises AmbiguousRef, and BadRef for one that no agreement can have.
    """
    from coopplan.actions.changing import fit_ref
    from coopplan.store import load
    from coopplan.store.refs import agreement_named

    if ref is None:
        return None
    fit_ref(ref, "agreement")
    if not register.agreements:
        return None
    with reading(call) as (reader, known):
        meant = agreement_named(reader, ref, known)
        return load.plan(reader, meant, known) if meant else None


def _refs(draft: Draft, linked: Sequence[Party | None]) -> list[str]:
    return [
        one.ref if one else party_ref(side) for side, one in zip(draft.sides, linked, strict=True)
    ]


def _tell_of_known(
    call: Call, draft: Draft, linked: Sequence[Party | None], register: Register
) -> None:
    refs = set(_refs(draft, linked))
    for one in register.agreements:
        if set(one.parties) == refs:
            tell(
                call,
                msg("Between these parties there is {ref}: --agreement {ref} adds to it."),
                ref=one.ref,
            )


def _publication(asked: Asked) -> Publication:
    assert asked.published is not None, "asked for before"
    publisher = asked.publisher or Path(asked.file).stem
    return Publication(publisher, asked.published, asked.address, asked.digest, asked.origin)


def _asked_for(walk: Walk, asked: Asked) -> Publication:
    """Ask for what of the publication was not typed."""
    walk.apart(msg("Where the text appeared:"))
    name = published_by.publisher(walk.text, asked.address) or Path(asked.file).stem
    asks = msg("Publisher (Enter: {name}): ")
    publisher = asked.publisher or walk.line_anew(asks, name=name) or name
    day = asked.published or _day(walk)
    assert day is not None, "asked until one can be read"
    address = asked.address or walk.line(msg("Address (Enter: none): ")) or None
    origin = asked.origin or _origin(walk, asked)
    asks = msg("Keep the SHA-256 of the text? (Enter yes, n no): ")
    digest = None if walk.letter(asks, ("y", "n")) == "n" else asked.digest
    return Publication(publisher, day, address, digest, origin)


def _day(walk: Walk) -> date | None:
    """Ask for the day of publication; what the page marks as it is proposed."""
    marked = published_by.day(walk.text)
    if marked is None:
        return walk.day(msg("Published on: "))
    asks = msg("Published on (Enter: {day}): ")
    return walk.day(asks, needed=False, day=walk.call.words.day(marked)) or marked


def _origin(walk: Walk, asked: Asked) -> str | None:
    """Ask whose text the article repeats, where it says itself that it repeats one."""
    if asked.repeats is None:
        return None
    walk.say(REPEATS, words=asked.repeats)
    return (
        walk.line(msg("Whose it is, so that it counts once as evidence (Enter: not told): "))
        or None
    )


def _write(
    call: Call,
    draft: Draft,
    asked: Asked,
    publication: Publication,
    known: Plan | None,
    chosen: Sequence[str | None],
    linked: Sequence[Party | None],
    register: Register,
) -> Plan:
    """Write the plan file, whole or not at all, and return what it holds."""
    from coopplan.exchange import planfile
    from coopplan.language.words import Words

    assert asked.output is not None
    words = Words(draft.lang)
    said = {code: words.t(text) for code, text in NOTES.items()}
    if known is not None:
        plan = extended(known, draft, publication, chosen, said)
    else:
        taken = [one.ref for one in register.agreements]
        ref = asked.agreement or made_ref(draft, publication.published, taken)
        plan = plan_of(draft, publication, ref, linked, said)
        if len(plan.agreement.parties) < 2:
            tell(
                call,
                msg("The file names {n} of the two parties that import needs: add them to it."),
                n=len(plan.agreement.parties),
            )
    put(call, planfile.write(plan), asked.output)
    return plan
