"""Random plans as a plan file can tell them, and as a register holds them: every field, and refs
that lead somewhere.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from coopplan.exchange.planformat.statements import default_side
from coopplan.model import codes
from coopplan.model.agreement import Agreement, Fate, ReportingDuty, Signatory, Signing
from coopplan.model.amendment import Amendment
from coopplan.model.indicator import Indicator, Reading
from coopplan.model.measure import (
    Amended,
    Body,
    ControlAct,
    DeadlineVersion,
    Measure,
    Milestone,
    Wording,
)
from coopplan.model.party import Party, Voice
from coopplan.model.period import Quarter
from coopplan.model.plan import DraftOf, Known, Plan, PlanDraft
from coopplan.model.source import Citation, Source, published_on
from coopplan.model.statement import Promise, Settlement, Statement
from coopplan.model.text import Lang
from coopplan.model.word import Assessment, Word
from tests.exchange.random_fields import (
    COUNTS,
    DAYS,
    DEADLINES,
    GIVEN,
    MANY_TEXTS,
    MAYBE_DAY,
    MAYBE_MOMENT,
    MAYBE_WORDS,
    MOMENTS,
    NAMES,
    NUMBERS,
    TEXTS,
    WORDS,
    maybe,
    member,
    some,
)

REF = "AST-ATY-2025"


@st.composite
def versions(draw: st.DrawFn, own: bool) -> DeadlineVersion:
    known = draw(member(codes.DeadlineKnown))
    deadline = draw(DEADLINES) if known is codes.DeadlineKnown.GIVEN else None
    if own:
        return DeadlineVersion(known, deadline)
    return DeadlineVersion(
        known, deadline, draw(MAYBE_DAY), draw(MAYBE_WORDS), draw(TEXTS), draw(st.booleans())
    )


def agreements(parties: list[str], sources: list[str]) -> st.SearchStrategy[Agreement]:
    signatories = st.builds(Signatory, GIVEN, TEXTS, st.sampled_from(parties))
    return st.builds(
        Agreement,
        ref=st.just(REF),
        kind=member(codes.AgreementKind),
        title=GIVEN,
        parties=st.permutations(parties).map(tuple),
        short=TEXTS,
        signatories=st.lists(signatories, max_size=2).map(tuple),
        aims=MANY_TEXTS,
        signing=st.builds(
            Signing,
            MAYBE_MOMENT,
            MAYBE_DAY,
            TEXTS,
            st.none() | member(codes.Confidence),
            TEXTS,
            some(sources),
        ),
        period=MAYBE_MOMENT,
        in_force_on=MAYBE_MOMENT,
        ended_on=MAYBE_MOMENT,
        registration_no=MAYBE_WORDS,
        registered_on=MAYBE_MOMENT,
        parent=st.none() | NAMES,
        succeeds=st.none() | NAMES,
        duty=st.none() | st.builds(ReportingDuty, WORDS, st.none() | st.integers(0, 99), TEXTS),
        keeper=MAYBE_WORDS,
        text_public=st.none() | st.booleans(),
        langs=st.lists(member(Lang), min_size=1, max_size=3, unique=True).map(tuple),
        notes=MANY_TEXTS,
        not_found=MANY_TEXTS,
    )


@st.composite
def amended(draw: st.DrawFn, latest: Measure, bodies: st.SearchStrategy[Body]) -> Measure:
    """The measure, with amendments that each changed something of its words."""
    told: dict[codes.Worded, st.SearchStrategy[Any]] = {
        codes.Worded.TITLE: GIVEN,
        codes.Worded.SECTOR: st.sampled_from(sorted(codes.SECTORS)),
        codes.Worded.PLAN_NO: MAYBE_WORDS,
        codes.Worded.PARTS: st.none() | COUNTS,
        codes.Worded.BODIES: st.lists(bodies, max_size=2).map(tuple),
    }
    now, acts = latest, list[Amended]()
    for _ in range(draw(st.integers(0, 2))):
        said = {name: draw(told.get(name, TEXTS)) for name in draw(st.sets(member(codes.Worded)))}
        changed = tuple(
            name for name in codes.Worded if name in said and said[name] != getattr(now, name)
        )
        before = Wording(**{name: said[name] for name in changed}, changed=changed)
        now = replace(now, **before.fields)
        acts.append(Amended(draw(DAYS), draw(MAYBE_WORDS), before))
    if draw(st.booleans()):
        acts.append(Amended(draw(DAYS), draw(MAYBE_WORDS)))
    return replace(latest, amended=tuple(reversed(acts)))


def measures(number: int, key: str, keys: list[str], parties: list[str]) -> Any:
    bodies = st.builds(Body, GIVEN, maybe(parties), member(codes.BodyRole), maybe(parties))
    own = versions(own=True).map(lambda one: (one,))
    moves = st.lists(versions(own=False), max_size=2).map(tuple)
    refs = [f"{REF}/{n}" for n in range(1, len(keys) + 1)]
    return st.builds(
        Measure,
        ref=st.just(f"{REF}/{number}"),
        number=st.just(number),
        key=st.just(key),
        title=GIVEN,
        sector=st.sampled_from(sorted(codes.SECTORS)),
        plan_no=MAYBE_WORDS,
        section=TEXTS,
        place=TEXTS,
        bodies=st.lists(bodies, max_size=2).map(tuple),
        deadlines=st.builds(lambda first, later: first + later, own, moves),
        expected=TEXTS,
        completion_form=TEXTS,
        milestones=st.lists(
            st.builds(Milestone, GIVEN, MAYBE_MOMENT, MAYBE_MOMENT), max_size=2
        ).map(tuple),
        waits_for=some(refs),
        in_plan=member(codes.InPlan),
        parts=st.none() | COUNTS,
        parts_unit=TEXTS,
        controls=st.lists(st.builds(ControlAct, DAYS, st.booleans(), MAYBE_WORDS), max_size=2).map(
            tuple
        ),
        not_found=MANY_TEXTS,
        note=TEXTS,
    ).flatmap(lambda one: amended(one, bodies))


@st.composite
def readings(draw: st.DrawFn, indicators: list[str]) -> Reading:
    qualifier = draw(member(codes.Qualifier))
    value = draw(NUMBERS)
    between = qualifier is codes.Qualifier.BETWEEN
    high = value + abs(draw(NUMBERS)) if between else None
    name = draw(st.sampled_from(indicators))
    return Reading(name, value, draw(MOMENTS), qualifier, high, draw(TEXTS))


@st.composite
def said(draw: st.DrawFn, owner: str | None, number: int, count: int, plan: Plan) -> Statement:
    kind = draw(member(codes.StatementKind))
    voices, sources = list(plan.voices), list(plan.sources)
    searched = kind is codes.StatementKind.SEARCHED
    voice = draw(maybe(voices) if searched else st.sampled_from(voices))
    sides = [None, codes.JOINT, *plan.parties]
    usual = default_side(plan.voices[voice] if voice else None, plan.agreement, plan.parties)
    cited = draw(st.lists(st.builds(Citation, st.sampled_from(sources), MAYBE_WORDS), max_size=2))
    base = owner or REF
    others = [n for n in range(1, count + 1) if n != number]
    corrected = draw(st.none() | st.sampled_from(others)) if others else None
    indicators = [one.ref for one in plan.indicators]
    parts = draw(st.none() | st.tuples(st.integers(0, 9), st.integers(9, 20)))
    return Statement(
        ref=f"{base}#{number}",
        number=number,
        entry=0,
        agreement=REF,
        measure=owner,
        kind=kind,
        scope=draw(member(codes.Scope)),
        said_on=draw(MOMENTS),
        voice=voice,
        side=draw(st.sampled_from([usual, *sides])),
        about=draw(MAYBE_MOMENT),
        done_on=draw(MAYBE_MOMENT),
        confidence=draw(st.none() | member(codes.Confidence)),
        status=draw(st.none() | member(codes.Status)),
        promise=draw(st.none() | st.builds(Promise, MOMENTS, member(codes.Bound))),
        done_of=parts,
        progress=draw(st.none() | st.integers(0, 100)),
        readings=tuple(draw(st.lists(readings(indicators), max_size=2))) if indicators else (),
        text=draw(TEXTS),
        note=draw(TEXTS),
        citations=tuple(cited),
        published=published_on([plan.sources[one.source] for one in cited]),
        occurrence=draw(MAYBE_WORDS),
        where=draw(TEXTS),
        supersedes=None if corrected is None else f"{base}#{corrected}",
        why=draw(TEXTS),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan as it comes from a file: entries 0, sources under their keys."""
    unique = st.lists(NAMES, min_size=2, max_size=3, unique=True)
    party_refs, voice_refs, source_keys, measure_keys = (draw(unique) for _ in range(4))
    country = st.sampled_from(["RU", "KZ"])
    parties = {
        ref: draw(
            st.builds(
                Party,
                st.just(ref),
                member(codes.PartyKind),
                GIVEN,
                TEXTS,
                TEXTS,
                MAYBE_WORDS,
                st.none() | country,
            )
        )
        for ref in party_refs
    }
    voices = {
        ref: draw(
            st.builds(
                Voice,
                st.just(ref),
                GIVEN,
                member(codes.VoiceLevel),
                maybe(party_refs),
                st.none() | country,
                TEXTS,
                st.lists(WORDS, max_size=2).map(tuple),
            )
        )
        for ref in voice_refs
    }
    sources = {
        key: draw(
            st.builds(
                Source,
                ref=st.just(key),
                key=st.just(key),
                publisher=WORDS,
                address=MAYBE_WORDS,
                title=TEXTS,
                published=MAYBE_MOMENT,
                retrieved=MAYBE_DAY,
                lang=MAYBE_WORDS,
                tier=member(codes.Tier),
                origin=MAYBE_WORDS,
                internal=st.booleans(),
                sha256=MAYBE_WORDS,
                note=TEXTS,
            )
        )
        for key in source_keys
    }
    made = [
        draw(measures(n, key, measure_keys, party_refs)) for n, key in enumerate(measure_keys, 1)
    ]
    refs = [one.ref for one in made]
    indicators = tuple(
        draw(
            st.builds(
                Indicator,
                st.just(f"{REF}/i{n}"),
                st.just(key),
                GIVEN,
                WORDS,
                maybe(refs),
                st.none() | NUMBERS,
                st.none() | NUMBERS,
                MAYBE_MOMENT,
                member(codes.Direction),
                member(codes.Aggregation),
                TEXTS,
            )
        )
        for n, key in enumerate(draw(st.lists(NAMES, max_size=2, unique=True)), 1)
    )
    agreement = draw(agreements(party_refs, source_keys))
    plan = Plan(
        agreement, Known(0, ""), parties, voices, sources, tuple(made), indicators=indicators
    )
    statements = []
    for owner in [None, *refs]:
        count = draw(st.integers(0, 2))
        statements += [draw(said(owner, n, count, plan)) for n in range(1, count + 1)]
    settled = [one for one in statements if one.measure]
    takes = st.sampled_from(settled).map(lambda one: (one.measure, one.ref)) if settled else None
    settlements = [] if takes is None else draw(st.lists(takes, max_size=2))
    olds = draw(st.lists(st.sampled_from(["OLD/1", "OLD/2"]), max_size=2, unique=True))
    fates = [
        draw(st.builds(Fate, st.just(old), member(codes.FateCode), some(refs), TEXTS))
        for old in olds
    ]
    return Plan(
        agreement=agreement,
        known=plan.known,
        parties=parties,
        voices=voices,
        sources=sources,
        measures=tuple(made),
        indicators=indicators,
        statements=tuple(statements),
        settlements=tuple(
            Settlement(str(owner), taken, draw(GIVEN), draw(DAYS)) for owner, taken in settlements
        ),
        fates=tuple(fates),
        draft=draw(st.none() | drafts([one.key for one in made])),
    )


def drafts(keys: list[str]) -> st.SearchStrategy[PlanDraft]:
    """The mark of a draft; of measures with these keys an addition may know any."""
    known = st.lists(st.sampled_from(keys), unique=True) if keys else st.just([])
    addition = known.map(lambda told: PlanDraft(DraftOf.ADDITION, tuple(told)))
    return st.just(PlanDraft(DraftOf.DOCUMENT)) | addition


ENTRIES = st.integers(1, 10**6)
QUARTERS = st.builds(Quarter, st.integers(1991, 2040), st.integers(1, 4))
WORDINGS = st.builds(
    Wording, GIVEN, st.sampled_from(sorted(codes.SECTORS)), MAYBE_WORDS, st.none() | COUNTS
)


@st.composite
def registered(draw: st.DrawFn) -> Plan:
    """A plan as a register gives it: numbers of sources, entries, what analysts wrote, lineage."""
    plan = draw(plans())
    keys = {key: f"s{number}" for number, key in enumerate(plan.sources, 1)}
    sources = {keys[key]: replace(one, ref=keys[key]) for key, one in plan.sources.items()}
    refs = [one.ref for one in plan.measures]
    subject = st.sampled_from([plan.agreement.ref, *refs])
    signing = replace(
        plan.agreement.signing,
        sources=tuple(keys[one] for one in plan.agreement.signing.sources),
    )
    inherited = st.builds(Fate, NAMES, member(codes.FateCode), some(refs), TEXTS, ENTRIES)
    other = st.none() | st.just(replace(plan.agreement, ref="OTHER", signing=Signing()))

    def dated(one: Any) -> Any:
        return replace(one, entry=draw(ENTRIES))

    return replace(
        plan,
        known=draw(st.builds(Known, ENTRIES, st.just("2026-01-12T09:00:00Z"), WORDS)),
        agreement=replace(plan.agreement, signing=signing),
        sources=sources,
        measures=tuple(
            replace(
                dated(one),
                deadlines=tuple(map(dated, one.deadlines)),
                controls=tuple(map(dated, one.controls)),
                amended=tuple(map(dated, one.amended)),
            )
            for one in plan.measures
        ),
        statements=tuple(
            replace(
                dated(one),
                citations=tuple(replace(cite, source=keys[cite.source]) for cite in one.citations),
            )
            for one in draw(st.permutations(plan.statements))
        ),
        settlements=tuple(map(dated, plan.settlements)),
        fates=tuple(map(dated, plan.fates)),
        amendments=tuple(
            draw(
                st.lists(
                    st.builds(
                        Amendment,
                        st.sampled_from(refs),
                        DAYS,
                        ENTRIES,
                        st.none() | WORDINGS,
                        MAYBE_WORDS,
                        st.booleans(),
                    ),
                    max_size=2,
                )
            )
        ),
        inherited=tuple(draw(st.lists(inherited, max_size=2))),
        predecessor=draw(other),
        successor=draw(other),
        words=tuple(
            draw(
                st.lists(
                    st.builds(Word, st.sampled_from(refs), QUARTERS, GIVEN, ENTRIES),
                    max_size=2,
                    unique_by=lambda one: (one.measure, one.quarter),
                )
            )
        ),
        assessments=tuple(
            draw(
                st.lists(
                    st.builds(Assessment, subject, QUARTERS, GIVEN, DAYS, WORDS, ENTRIES),
                    max_size=2,
                    unique_by=lambda one: (one.subject, one.quarter, one.by),
                )
            )
        ),
    )
