"""Rows in, plans out: what a report may look at, in a fixed number of questions.

The rule: however many agreements are asked for, and however much the register holds, the number
of questions is the same, but that tables without a row are not asked; a version counts when its
entry was there and not switched off as known then, and of several the last recorded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeVar

from coopplan.errors import UnknownRef
from coopplan.model.agreement import Agreement
from coopplan.model.frozen import frozen, replaced
from coopplan.model.measure import PutRight
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known, Plan
from coopplan.model.source import Source, page_of
from coopplan.model.statement import EarlierWords
from coopplan.store import (
    load_agreements,
    load_measures,
    load_register,
    load_wording,
    queries,
)
from coopplan.store.asking import Asked
from coopplan.store.load_statements import Said
from coopplan.store.load_statements import earlier_words as said_before
from coopplan.store.reading import Reader, Record

T = TypeVar("T")


@frozen
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
    kin = Asked(reader, known, related)
    agreements = load_agreements.agreements(kin)
    wanted = sorted(agreements, key=lambda n: agreements[n].ref)
    if refs is not None:
        wanted = [chosen[ref] for ref in dict.fromkeys(refs) if chosen.get(ref) in agreements]
    return _plans(kin.about(ids), kin, agreements, wanted)


def some(
    reader: Reader, refs: Sequence[str], measures: tuple[int, ...], known: Known
) -> tuple[Plan, ...]:
    """These agreements in this order, with these of their measures (numbers of rows) alone.

    What is said of the measures is whole; of what hangs under the agreement there are the
    indicators and the next ones in lineage.
    """
    chosen = {row["ref"]: row["id"] for row in reader.rows(queries.CHOSEN, refs=tuple(refs))}
    related = _related(reader, known, tuple(chosen.values()))
    kin = Asked(reader, known, related)
    agreements = load_agreements.agreements(kin)
    wanted = [chosen[ref] for ref in refs if chosen.get(ref) in agreements]
    asked = kin.about(tuple(wanted), measures)
    if not measures:
        signed = {ref for number in wanted for ref in agreements[number].signing.sources}
        bare = [Plan(agreement=agreements[number], known=known) for number in wanted]
        return _Shared(asked, voices=set(), sources=signed).given_to(bare, agreements.values())
    return _plans(asked, None, agreements, wanted)


def agreements(reader: Reader, known: Known) -> tuple[Agreement, ...]:
    """All agreements by their refs, without their measures and what was said."""
    found = load_agreements.agreements(Asked(reader, known, None))
    return tuple(sorted(found.values(), key=lambda one: one.ref))


def parties(reader: Reader, known: Known) -> dict[str, Party]:
    """All parties of the register, by ref."""
    return load_register.parties(reader, known)


def voices(reader: Reader, known: Known) -> dict[str, Voice]:
    """All voices of the register, by ref."""
    return load_register.voices(reader, known)


def sources(reader: Reader, known: Known, refs: Sequence[str] | None = None) -> dict[str, Source]:
    """These sources or all of the register, by ref (``s12``), in the order of their numbers."""
    numbers = None if refs is None else {int(ref[1:]) for ref in refs}
    return load_register.sources(reader, known, numbers)


def sectors(reader: Reader, known: Known) -> list[str]:
    """The sectors that measures of the register have had."""
    found = reader.rows(queries.SECTORS, entry=known.entry)
    return sorted(row["sector"] for row in found)


def source_of_page(reader: Reader, known: Known, address: str) -> str | None:
    """The ref of the first source whose address names the same page; None: there is none."""
    page = page_of(address)
    found = sources_of_pages(reader, known, (page,)).get(page)
    return found.ref if found else None


def sources_of_pages(reader: Reader, known: Known, pages: Collection[str]) -> dict[str, Source]:
    """The first source of each of these pages that has one."""
    numbers = {row["number"] for row in reader.rows(queries.OF_PAGES, pages=tuple(pages))}
    found: dict[str, Source] = {}
    for one in load_register.sources(reader, known, numbers).values():
        page = page_of(one.address or "")
        if page in pages:
            found.setdefault(page, one)
    return found


def sources_by_key(reader: Reader, known: Known, keys: Collection[str]) -> dict[str, Source]:
    """The sources with these keys, by key."""
    numbers = {row["number"] for row in reader.rows(queries.OF_KEYS, keys=tuple(keys))}
    return {one.key: one for one in load_register.sources(reader, known, numbers).values()}


def earlier_words(reader: Reader, ref: str, known: Known) -> tuple[EarlierWords, ...]:
    """What statements on an agreement and its measures said before their words were put right."""
    refs = {row["id"]: row["ref"] for row in reader.rows(queries.CHOSEN, refs=(ref,))}
    return tuple(said_before(Asked(reader, known, tuple(refs)), refs))


def edits(reader: Reader, ref: str, known: Known) -> tuple[tuple[int, str], ...]:
    """The entries that changed an agreement's own record after it was made, each with its ref."""
    ids = tuple(row["id"] for row in reader.rows(queries.CHOSEN, refs=(ref,)))
    rows = Asked(reader, known, ids).counting(queries.AGREEMENTS)
    told = list(dict.fromkeys(row["entry"] for row in rows))
    return tuple((entry, ref) for entry in told[1:])


def put_right(reader: Reader, ref: str, known: Known) -> tuple[PutRight, ...]:
    """What changed the record of a measure after it was made, other than what amended its plan."""
    agreement = ref.split("/")[0]
    refs = {row["id"]: row["ref"] for row in reader.rows(queries.CHOSEN, refs=(agreement,))}
    return tuple(load_measures.put_right(Asked(reader, known, tuple(refs)), refs, ref))


def entries(reader: Reader, known: Known, limit: int | None = None) -> tuple[Entry, ...]:
    """The journal as known then, newest first."""
    off = reader.off(known)
    rows = reader.rows(queries.ENTRIES, entry=known.entry, most=limit or 2**31 - 1)
    return tuple(line_of(row, off=row["id"] in off) for row in rows)


def line_of(row: Record, *, off: bool) -> Entry:
    """A line of the journal of its row."""
    return Entry(
        number=row["id"],
        at=row["at"],
        who=row["who"],
        action=row["action"],
        detail=row["detail"],
        chain=row["chain"],
        off=off,
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
    asked: Asked, kin: Asked | None, agreements: Mapping[int, Agreement], wanted: Sequence[int]
) -> tuple[Plan, ...]:
    """The plans wanted; ``kin`` asks about their neighbours in lineage as well."""
    refs = {number: agreement.ref for number, agreement in agreements.items()}
    measures, amendments = load_measures.measures(asked, refs)
    of = asked.ids if asked.measures is None else tuple(measures)
    indicators = load_measures.indicators(asked.about(of), refs)
    fates = load_agreements.fates(kin or asked, refs)
    inherited = load_agreements.inherited(kin, refs, fates) if kin else {}
    said = Said(asked, refs)
    settlements = said.settlements(asked)
    words = load_wording.words(asked, refs)
    assessments = load_wording.assessments(asked, refs)
    signed = {ref for number in wanted for ref in agreements[number].signing.sources}
    shared = _Shared(asked, voices=said.voices, sources=said.sources | signed)
    statements = said.statements(shared.sources)
    bare = [
        Plan(
            agreement=agreements[number],
            known=asked.known,
            measures=tuple(measures.get(number, ())),
            indicators=tuple(indicators.get(number, ())),
            statements=tuple(statements.get(number, ())),
            settlements=tuple(settlements.get(number, ())),
            fates=tuple(fates.get(number, ())),
            amendments=tuple(amendments.get(number, ())),
            inherited=inherited.get(agreements[number].succeeds or "", ()),
            words=tuple(words.get(number, ())),
            assessments=tuple(assessments.get(number, ())),
        )
        for number in wanted
    ]
    return shared.given_to(bare, agreements.values())


class _Shared:
    """What several agreements share: voices, sources, parties, and each other in lineage."""

    def __init__(self, asked: Asked, *, voices: set[str], sources: set[str]) -> None:
        self._asked = asked
        reader, known, some = asked.reader, asked.known, asked.ids is not None
        numbers = {int(ref[1:]) for ref in sources}
        self.sources = load_register.sources(reader, known, numbers if some else None)
        self.voices = load_register.voices(reader, known, voices if some else None)

    def given_to(self, plans: Sequence[Plan], known: Iterable[Agreement]) -> tuple[Plan, ...]:
        """The plans with what each of them refers to."""
        by_ref = {agreement.ref: agreement for agreement in known}
        successors = {a.succeeds: a for a in by_ref.values() if a.succeeds}
        named = [self._parties(plan) for plan in plans]
        wanted = set().union(*named) if self._asked.ids is not None else None
        parties = load_register.parties(self._asked.reader, self._asked.known, wanted)
        return tuple(
            replaced(
                plan,
                parties=_only(parties, refs),
                voices=_only(self.voices, {s.voice for s in plan.statements}),
                sources=_only(
                    self.sources,
                    {c.source for s in plan.statements for c in s.citations}
                    | set(plan.agreement.signing.sources),
                ),
                predecessor=by_ref.get(plan.agreement.succeeds or ""),
                successor=successors.get(plan.agreement.ref),
            )
            for plan, refs in zip(plans, named, strict=True)
        )

    def _parties(self, plan: Plan) -> set[str]:
        """The refs of the parties that a plan names."""
        found: set[str | None] = {*plan.agreement.parties}
        found |= {signatory.party for signatory in plan.agreement.signatories}
        for measure in plan.measures:
            found |= {body.side for body in measure.bodies} | {b.party for b in measure.bodies}
        for statement in plan.statements:
            found.add(statement.side)
            if statement.voice in self.voices:
                found.add(self.voices[statement.voice].side)
        return {ref for ref in found if ref}


def _only(records: Mapping[str, T], refs: Collection[str | None]) -> dict[str, T]:
    return {ref: record for ref, record in records.items() if ref in refs}
