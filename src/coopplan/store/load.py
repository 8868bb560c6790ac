"""Rows in, plans out: what a report may look at, in a fixed number of questions.

The rule: however many agreements are asked for, and however much the register holds, the number
of questions is the same; a version counts when its entry was there and not switched off as known
then, and of several the last recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from coopplan.errors import UnknownRef
from coopplan.model.agreement import Agreement
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known, Plan
from coopplan.model.source import Source
from coopplan.store import load_agreements, load_measures, load_register, queries
from coopplan.store.asking import Asked
from coopplan.store.load_statements import Said
from coopplan.store.reading import Reader


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the journal; ``off`` when it is switched off as known then."""

    number: int
    at: str
    who: str
    action: str
    detail: str
    chain: str
    off: bool = False


def plan(reader: Reader, ref: str, known: Known) -> Plan:
    """One agreement, by its exact ref (`refs.resolve`); raises UnknownRef."""
    found = plans(reader, (ref,), known)
    if not found:
        raise UnknownRef(ref=ref, kind="agreement", near=())
    return found[0]


def plans(reader: Reader, refs: Sequence[str] | None, known: Known) -> tuple[Plan, ...]:
    """These agreements in this order, or all by their refs; unknown ones are left out."""
    ids: tuple[int, ...] | None = None
    related: tuple[int, ...] | None = None
    if refs is not None:
        chosen = {row["ref"]: row["id"] for row in reader.rows(queries.CHOSEN, refs=tuple(refs))}
        ids = tuple(chosen.values())
        related = _related(reader, known, ids)
    agreements = load_agreements.agreements(Asked(reader, known, related))
    wanted = sorted(agreements, key=lambda n: agreements[n].ref)
    if refs is not None:
        wanted = [chosen[ref] for ref in dict.fromkeys(refs) if chosen.get(ref) in agreements]
    return _plans(Asked(reader, known, ids), agreements, wanted)


def parties(reader: Reader, known: Known) -> dict[str, Party]:
    """All parties of the register, by ref."""
    return load_register.parties(reader, known)


def voices(reader: Reader, known: Known) -> dict[str, Voice]:
    """All voices of the register, by ref."""
    return load_register.voices(reader, known)


def sources(reader: Reader, known: Known) -> dict[str, Source]:
    """All sources of the register, by ref (``s12``), in the order of their numbers."""
    return load_register.sources(reader, known)


def entries(reader: Reader, known: Known, limit: int | None = None) -> tuple[Entry, ...]:
    """The journal as known then, newest first."""
    off = reader.off(known)
    rows = reader.rows(queries.ENTRIES, entry=known.entry, most=limit or 2**31 - 1)
    return tuple(
        Entry(
            number=row["id"],
            at=row["at"],
            who=row["who"],
            action=row["action"],
            detail=row["detail"],
            chain=row["chain"],
            off=row["id"] in off,
        )
        for row in rows
    )


def _related(reader: Reader, known: Known, ids: tuple[int, ...]) -> tuple[int, ...]:
    """These agreements and their neighbours in lineage."""
    found = set(ids)
    for row in reader.rows(queries.LINEAGE, entry=known.entry, agreements=ids):
        found.add(row["agreement_id"])
        if row["succeeds_id"]:
            found.add(row["succeeds_id"])
    return tuple(sorted(found))


def _plans(
    asked: Asked, agreements: Mapping[int, Agreement], wanted: Sequence[int]
) -> tuple[Plan, ...]:
    reader, known = asked.reader, asked.known
    refs = {number: agreement.ref for number, agreement in agreements.items()}
    by_ref = {agreement.ref: agreement for agreement in agreements.values()}
    successors = {a.succeeds: a for a in by_ref.values() if a.succeeds}
    measures = load_measures.measures(asked, refs)
    indicators = load_measures.indicators(asked, refs)
    fates = load_agreements.fates(asked, refs)
    said = Said(asked, refs)
    settlements = said.settlements(asked)
    cited = said.sources | {s for n in wanted for s in agreements[n].signing.sources}
    everything = asked.ids is None
    all_sources = load_register.sources(
        reader, known, None if everything else {int(ref[1:]) for ref in cited}
    )
    all_voices = load_register.voices(reader, known, None if everything else said.voices)
    statements = said.statements(all_sources)
    named: dict[int, set[str]] = {}
    for number in wanted:
        sides = {body.side for m in measures.get(number, ()) for body in m.bodies}
        members = {body.party for m in measures.get(number, ()) for body in m.bodies}
        spoke = {s.voice for s in statements.get(number, ()) if s.voice}
        heard = {all_voices[ref].side for ref in spoke if ref in all_voices}
        told = {s.side for s in statements.get(number, ())}
        signed = {s.party for s in agreements[number].signatories}
        together = {*agreements[number].parties, *signed, *sides, *members, *heard, *told}
        named[number] = {ref for ref in together if ref}
    all_parties = load_register.parties(
        reader, known, None if everything else set().union(*named.values())
    )
    made = []
    for number in wanted:
        agreement, own = agreements[number], statements.get(number, [])
        voices_here = {s.voice for s in own if s.voice}
        sources_here = {c.source for s in own for c in s.citations} | set(agreement.signing.sources)
        made.append(
            Plan(
                agreement=agreement,
                known=known,
                parties={r: p for r, p in all_parties.items() if r in named[number]},
                voices={r: v for r, v in all_voices.items() if r in voices_here},
                sources={r: s for r, s in all_sources.items() if r in sources_here},
                measures=tuple(measures.get(number, ())),
                indicators=tuple(indicators.get(number, ())),
                statements=tuple(own),
                settlements=tuple(settlements.get(number, ())),
                fates=tuple(fates.get(number, ())),
                predecessor=by_ref.get(agreement.succeeds) if agreement.succeeds else None,
                successor=successors.get(agreement.ref),
            )
        )
    return tuple(made)
