"""The first part of the walk through a draft: what was agreed, between whom, who signed, when.

A party that the register has is taken from there: one party never becomes two.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from coopplan.cli import reviewing_added as added
from coopplan.cli.reviewing import Register, Reviewed
from coopplan.cli.reviewing_walk import CHANGE, DROP, Place, Walk
from coopplan.extract.draft import Draft, DraftSignatory
from coopplan.extract.gazetteer import Entry, index, plain, unlisted
from coopplan.extract.plan_parties import party_ref
from coopplan.language.sentences import msg
from coopplan.model.codes import AgreementKind
from coopplan.model.party import Party
from coopplan.model.text import Lang, fold

Side = tuple[str, Entry, Party | None]
"""A party: its name, what it is, and the register's own, if there is one."""


def count(draft: Draft) -> int:
    """Return how many facts of a draft are asked about."""
    single = (draft.signed_on, draft.signed_at, draft.period)
    return 2 + len(draft.parties) + len(draft.signatories) + sum(one is not None for one in single)


def in_register(entry: Entry, register: Register) -> Party | None:
    """Return the register's own party for a place or body: by its ref, code or name."""
    ref = party_ref(entry)
    names = {fold(name) for name in (entry.ru, entry.kk, entry.en) if name}
    for one in register.parties.values():
        if ref in (one.ref, one.code):
            return one
    for one in register.parties.values():
        if not entry.code and names & {fold(one.name.get(lang) or "") for lang in Lang}:
            return one
    return None


def review_facts(walk: Walk, draft: Draft, register: Register) -> Reviewed:
    """Ask about each fact of a draft; return it as changed, with the parties that are known."""
    say, words = walk.call.sentences.t, walk.call.words
    where = {(one.field, one.at): (one.start, one.end) for one in draft.evidence}
    title = _title(walk, draft.title)
    kind = _kind(walk, draft, where.get(("kind", 0)))
    draft, linked, called = _parties(walk, replace(draft, title=title, kind=kind), register)
    draft = replace(draft, signatories=_signatories(walk, draft, called))
    lacking = draft
    if draft.signed_on is not None:
        label = f"{say(msg('Signed on'))}: {words.day(draft.signed_on)}"
        answer = walk.candidate(label, where.get(("signed_on", 0)))
        if answer == DROP:
            draft = replace(draft, signed_on=None)
        elif answer == CHANGE:
            draft = replace(draft, signed_on=walk.day(msg("Day: ")))
    if draft.signed_at is not None:
        draft = replace(draft, signed_at=_place(walk, draft.signed_at, where.get(("signed_at", 0))))
    draft = _period(walk, draft, where.get(("period", 0)))
    return Reviewed(added.facts(walk, lacking, draft), linked)


def _title(walk: Walk, old: str) -> str:
    """Ask about the title, which an agreement cannot do without."""
    name = msg("Title")
    answer = walk.candidate(f"{walk.call.sentences.t(name)}: {old}", None, drops=False)
    return walk.text_of(name, old) if answer == CHANGE else old


def _place(walk: Walk, old: str, place: Place) -> str | None:
    """Ask where it was signed; None where that is dropped."""
    name = msg("Signed at")
    answer = walk.candidate(f"{walk.call.sentences.t(name)}: {old}", place)
    if answer == DROP:
        return None
    return walk.text_of(name, old) if answer == CHANGE else old


def _kind(walk: Walk, draft: Draft, place: Place) -> AgreementKind | None:
    words, say = walk.call.words, walk.call.sentences.t
    told = words.code("agreement_kind", draft.kind) if draft.kind else say(msg("another document"))
    answer = walk.candidate(f"{say(msg('Kind'))}: {told}", place)
    if answer == DROP:
        return None
    if answer != CHANGE:
        return draft.kind
    codes = [code.value for code in AgreementKind]
    chosen = walk.code_of(msg("Kind"), "agreement_kind", codes, draft.kind)
    return AgreementKind(chosen) if chosen else None


def _parties(
    walk: Walk, draft: Draft, register: Register
) -> tuple[Draft, tuple[Party | None, ...], dict[str, str]]:
    """Ask about each party and for others.

    Return the draft with those that were kept, the register's own for each, and what each that was
    kept was called in the draft before.
    """
    say = walk.call.sentences.t
    called: dict[str, str] = {}
    where = {one.at: (one.start, one.end) for one in draft.evidence if one.field == "party"}
    kept: list[Side] = []
    for at, (name, entry) in enumerate(zip(draft.parties, draft.sides, strict=True)):
        known = in_register(entry, register)
        label = f"{say(msg('Party'))}: {name}"
        answer = walk.candidate(label + _in_register(walk, known), where.get(at))
        if answer == CHANGE:
            question = msg("Party, by its name or its ref (Enter: none): ")
            kept.append(_party_meant(walk, question, draft.lang, register) or (name, entry, known))
        elif answer != DROP:
            kept.append((name, entry, known))
        if answer != DROP:
            called[name] = kept[-1][0]
    walk.apart()
    while True:
        if len(kept) < 2:
            walk.say(msg("A plan has two parties or more; known are {n}."), n=len(kept))
        question = msg("Another party, by its name or its ref (Enter: none): ")
        more = _party_meant(walk, question, draft.lang, register)
        if more is None:
            break
        if any(_ref(*each) == _ref(*more) for each in kept):
            walk.say(msg("That one is among the parties: {name}"), name=more[0])
            continue
        walk.show(f"+ {more[0]}{_in_register(walk, more[2])}")
        kept.append(more)
    names, sides, linked = zip(*kept, strict=True) if kept else ((), (), ())
    return replace(draft, parties=names, sides=sides), linked, called


def _ref(name: str, entry: Entry, known: Party | None) -> str:
    """Return the ref that a party has, or will have."""
    return known.ref if known is not None else party_ref(entry)


def _in_register(walk: Walk, known: Party | None) -> str:
    told = walk.call.sentences.t(msg("in the register"))
    return f" ({told}: {known.ref})" if known is not None else ""


def _party_meant(walk: Walk, question: str, lang: Lang, register: Register) -> Side | None:
    """Ask for a party by its ref in the register or by its name; None for an empty answer."""
    told = walk.line(question)
    if not told:
        return None
    for one in register.parties.values():
        names = [one.name.get(each) or "" for each in Lang]
        if told.casefold() == one.ref.casefold() or fold(told) in map(fold, filter(None, names)):
            told_in = {each: one.name.get(each) or "" for each in Lang}
            entry = Entry("o", "", told_in[Lang.RU], told_in[Lang.KK], told_in[Lang.EN])
            return walk.call.words.text(one.name), entry, one
    entry = index(lang).forms.get(plain(told)) or unlisted(told, lang)
    return entry.name(lang), entry, in_register(entry, register)


def _signatories(walk: Walk, draft: Draft, called: Mapping[str, str]) -> tuple[DraftSignatory, ...]:
    """Ask about each signatory; one whose party was dropped or not told is asked for it.

    ``called`` tells by what name each party of the text goes by now.
    """
    say = walk.call.sentences.t
    where = {one.at: (one.start, one.end) for one in draft.evidence if one.field == "signatory"}
    kept = []
    for at, told_of in enumerate(draft.signatories):
        one = replace(told_of, party=called.get(told_of.party or ""))
        told = ", ".join(part for part in (one.name, one.office, one.party) if part)
        answer = walk.candidate(f"{say(msg('Signed by'))}: {told}", where.get(at))
        if answer == CHANGE:
            name = walk.text_of(msg("Name of the person"), one.name)
            office = walk.text_of(msg("Office"), one.office or "") or None
            party = added.side(walk, draft.parties, one.party)
            one = DraftSignatory(name, office, party)
        elif answer != DROP and one.party is None and draft.parties:
            one = replace(one, party=added.side(walk, draft.parties, None))
        if answer != DROP:
            kept.append(one)
    kept += added.signatories(walk, draft.parties)
    return tuple(kept)


def _period(walk: Walk, draft: Draft, place: Place) -> Draft:
    if draft.period is None:
        return draft
    say, words = walk.call.sentences.t, walk.call.words
    first, last = draft.period
    told = f"{words.day(first) if first else '…'} – {words.day(last) if last else '…'}"
    answer = walk.candidate(f"{say(msg('Period'))}: {told}", place)
    if answer == DROP:
        return replace(draft, period=None)
    if answer == CHANGE:
        moment = walk.moment(msg("Period, as 2025/2027: "))
        return replace(draft, period=(moment.first, moment.last) if moment else None)
    return draft
