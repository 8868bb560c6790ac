"""From the checked tables of a file to the model's Plan.

The rule: every name must lead to a record of the same file; nothing outside it is opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from typing import Any

from coopplan.exchange.planformat.doubles import refuse_double
from coopplan.exchange.planformat.drafts import check_draft
from coopplan.exchange.planformat.flaws import Flaw, Problem, nearest
from coopplan.exchange.planformat.key import Key, Takes
from coopplan.exchange.planformat.keys import SIDE, TABLES
from coopplan.exchange.planformat.measures import measure
from coopplan.exchange.planformat.shape import Table
from coopplan.exchange.planformat.statements import NO_SIDE, settlement, statements
from coopplan.model.agreement import Agreement, Fate, ReportingDuty, Signatory, Signing
from coopplan.model.codes import (
    JOINT,
    Aggregation,
    AgreementKind,
    Confidence,
    Direction,
    FateCode,
    PartyKind,
    Tier,
    VoiceLevel,
)
from coopplan.model.indicator import Indicator
from coopplan.model.party import Party, Voice
from coopplan.model.plan import DraftOf, Known, Plan, PlanDraft
from coopplan.model.source import Source
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText


def plan(top: Table) -> Plan:
    """Return the plan that a file's tables tell; raises Flaw."""
    names = _names(top)
    _check_names(top, names)
    agreement = _agreement(top)
    parties = {table.get("ref"): _party(table) for table in top.tables("party")}
    voices = {table.get("ref"): _voice(table) for table in top.tables("voice")}
    sources = {table.get("key"): _source(table) for table in top.tables("source")}
    numbered = numbers(top.tables("measure"))
    refs = {table.get("key"): f"{agreement.ref}/{n}" for table, n in numbered}
    measures = [measure(table, agreement, n, refs) for table, n in numbered]
    counted = numbers(top.tables("indicator"))
    indicators = tuple(_indicator(table, agreement, n, refs) for table, n in counted)
    by_key = {indicator.key: indicator.ref for indicator in indicators}
    said: list[Statement] = []
    for ref, table in [(None, top), *((refs[t.get("key")], t) for t, _ in numbered)]:
        of_measure = numbers(table.tables("statement"))
        said += statements(of_measure, agreement, ref, (parties, voices, sources, by_key))
    told = {statement.ref for statement in said}
    return Plan(
        agreement=agreement,
        known=Known(0, ""),
        parties=parties,
        voices=voices,
        sources=sources,
        measures=tuple(sorted(measures, key=lambda one: one.number)),
        indicators=indicators,
        statements=tuple(said),
        settlements=tuple(settlement(t, refs, told) for t in top.tables("settlement")),
        fates=_fates(top, refs),
        draft=_draft(top.get("draft")),
    )


def numbers(tables: list[Table]) -> list[tuple[Table, int]]:
    """Return tables with their numbers in the register: as given, else one more than the last."""
    found: list[tuple[Table, int]] = []
    taken: dict[int, Table] = {}
    last = 0
    for table in tables:
        last = table.get("number", last + 1)
        if last in taken:
            first = (*taken[last].path, "number")
            raise table.flaw(Problem.DUPLICATE, "number", last, first=first)
        taken[last] = table
        found.append((table, last))
    return sorted(found, key=lambda pair: pair[1])


def _names(top: Table) -> dict[str, set[str]]:
    """The names that the file defines, by kind; one name twice is a flaw."""
    known: dict[str, set[str]] = {}
    for kind, key in (
        ("party", "ref"),
        ("voice", "ref"),
        ("source", "key"),
        ("measure", "key"),
        ("indicator", "key"),
    ):
        first: dict[str, Table] = {}
        for table in top.tables(kind):
            name = table.get(key)
            if name in first:
                place = (*first[name].path, key)
                raise table.flaw(Problem.DUPLICATE, key, name, first=place, kind=kind)
            if kind == "party" and name in (JOINT, NO_SIDE):
                raise table.flaw(Problem.BAD_NAME, key, name)
            first[name] = table
        known[kind] = set(first)
    known[SIDE] = known["party"] | {JOINT, NO_SIDE}
    return known


def _check_names(table: Table, known: dict[str, set[str]]) -> None:
    """Every name that refers to a record leads to one."""
    naming, holding = _looked_at(table.kind)
    for name, key in naming:
        value = table.get(name)
        if value is None:
            continue
        known_here = known[key.refers or ""]
        named = value if key.takes is Takes.NAMES else [value]
        for place, told in enumerate(named):
            if told not in known_here:
                path = (*table.path, name, place) if named is value else (*table.path, name)
                kind = "party" if key.refers == SIDE else key.refers
                near = nearest(told, known_here)
                raise Flaw(Problem.DANGLING, path, told, kind=kind, near=near)
    for name in holding:
        for inner in _inside(table.get(name)):
            _check_names(inner, known)


@cache
def _looked_at(kind: str) -> tuple[tuple[tuple[str, Key], ...], tuple[str, ...]]:
    """The keys of a kind of table that name records, and those that may hold tables."""
    keys = TABLES[kind]
    naming = tuple((name, key) for name, key in keys.items() if key.refers)
    return naming, tuple(name for name, key in keys.items() if isinstance(key.of, str))


def _inside(value: Any) -> Iterator[Table]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, Table):
            yield item


def _draft(table: Table | None) -> PlanDraft | None:
    """What marks the file as a draft; see `drafts`."""
    if table is None:
        return None
    told = PlanDraft(DraftOf(table.get("of")), tuple(table.get("known", ())))
    check_draft(told, table.path)
    return told


def _agreement(top: Table) -> Agreement:
    table: Table = top.get("agreement")
    if len(set(table.get("parties"))) < 2:
        raise table.flaw(Problem.BAD_VALUE, "parties", ", ".join(table.get("parties")))
    duty: Table | None = table.get("duty")
    return Agreement(
        ref=table.get("ref"),
        kind=AgreementKind(table.get("kind")),
        title=table.get("title"),
        parties=tuple(table.get("parties")),
        short=table.get("short", LocalText()),
        signatories=tuple(
            Signatory(one.get("name"), one.get("office", LocalText()), one.get("party"))
            for one in top.tables("signatory")
        ),
        aims=tuple(table.get("aims", ())),
        signing=_signing(table.get("signing")),
        period=table.get("period"),
        in_force_on=table.get("in_force_on"),
        ended_on=table.get("ended_on"),
        registration_no=table.get("registration_no"),
        registered_on=table.get("registered_on"),
        parent=table.get("parent"),
        succeeds=table.get("succeeds"),
        duty=None if duty is None else _duty(duty),
        keeper=table.get("keeper"),
        text_public=table.get("text_public"),
        langs=tuple(Lang(code) for code in table.get("langs", ())) or (Lang.RU,),
        notes=tuple(table.get("notes", ())),
        not_found=tuple(table.get("not_found", ())),
    )


def _signing(table: Table | None) -> Signing:
    if table is None:
        return Signing()
    confidence = table.get("confidence")
    return Signing(
        on=table.get("on"),
        latest=table.get("latest"),
        at=table.get("at", LocalText()),
        confidence=Confidence(confidence) if confidence else None,
        reason=table.get("reason", LocalText()),
        sources=tuple(table.get("sources", ())),
    )


def _duty(table: Table) -> ReportingDuty:
    return ReportingDuty(table.get("every"), table.get("due_days"), table.get("to", LocalText()))


def _party(table: Table) -> Party:
    return Party(
        ref=table.get("ref"),
        kind=PartyKind(table.get("kind")),
        name=table.get("name"),
        short=table.get("short", LocalText()),
        adjective=table.get("adjective", LocalText()),
        code=table.get("code"),
        country=table.get("country"),
    )


def _voice(table: Table) -> Voice:
    return Voice(
        ref=table.get("ref"),
        name=table.get("name"),
        level=VoiceLevel(table.get("level")),
        side=table.get("side"),
        country=table.get("country"),
        short=table.get("short", LocalText()),
        aliases=tuple(table.get("aliases", ())),
    )


def _source(table: Table) -> Source:
    return Source(
        ref=table.get("key"),
        key=table.get("key"),
        publisher=table.get("publisher"),
        address=table.get("address"),
        title=table.get("title", LocalText()),
        published=table.get("published"),
        retrieved=table.get("retrieved"),
        lang=table.get("lang"),
        tier=Tier(table.get("tier", Tier.OTHER.value)),
        origin=table.get("origin"),
        internal=table.get("internal", False),
        sha256=table.get("sha256"),
        note=table.get("note", LocalText()),
    )


def _indicator(table: Table, agreement: Agreement, number: int, refs: dict[str, str]) -> Indicator:
    owner = table.get("measure")
    return Indicator(
        ref=f"{agreement.ref}/i{number}",
        key=table.get("key"),
        name=table.get("name"),
        unit=table.get("unit"),
        measure=refs[owner] if owner else None,
        baseline=table.get("baseline"),
        target=table.get("target"),
        target_by=table.get("target_by"),
        direction=Direction(table.get("direction", Direction.NONE.value)),
        aggregation=Aggregation(table.get("aggregation", Aggregation.NONE.value)),
        note=table.get("note", LocalText()),
    )


def _fates(top: Table, refs: dict[str, str]) -> tuple[Fate, ...]:
    fates = tuple(_fate(table, refs) for table in top.tables("fate"))
    refuse_double(fates, attrgetter("measure"), "measure", (*top.path, "fate"))
    return fates


def _fate(table: Table, refs: dict[str, str]) -> Fate:
    def ref(key: str, name: str) -> str:
        if "/" in name or name in refs:
            return refs.get(name, name)
        raise table.flaw(Problem.DANGLING, key, name, kind="measure", near=nearest(name, refs))

    return Fate(
        measure=ref("measure", table.get("measure")),
        code=FateCode(table.get("code")),
        successors=tuple(ref("successors", name) for name in table.get("successors", ())),
        why=table.get("why", LocalText()),
    )
