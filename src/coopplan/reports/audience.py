"""What a partner is shown: a plan without what is the keeper's own affair.

The rule: what is internal is taken out before anything is worked out, so that no line, count or
mark of a partner's report can rest on it. Two plans that differ in internal matters alone give a
partner the same report. What the partner's own bodies answered to a request is no secret from it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from coopplan.model.agreement import Agreement
from coopplan.model.codes import DisputeKind, StatementKind
from coopplan.model.order import side_of
from coopplan.model.plan import Plan
from coopplan.model.source import Source, published_on
from coopplan.model.state import MeasureState
from coopplan.model.statement import Statement
from coopplan.model.text import LocalText

_NOTHING = LocalText()


def for_partner(plan: Plan, partner: str | None, own: Collection[str] = ()) -> Plan:
    """Return the plan as this party may see it, itself the first of the parties.

    Out go internal sources with all that rests on them alone (and what such a statement
    corrected), searches, assessments, the acts of the keeper, and what the analyst noted. Of the
    answers of its own bodies the party is told; of those of a body without a party (``partner``
    None) by ``own``, their sources.
    """
    known = own_answers(plan, partner, own)
    sources = {
        ref: replace(source, origin=None, retrieved=None, sha256=None, note=_NOTHING)
        for ref, source in plan.sources.items()
        if not source.internal or ref in known
    }
    hidden = {told.ref for told in plan.statements if not _is_open(told, sources)}
    hidden |= {one.supersedes for one in plan.statements if one.ref in hidden and one.supersedes}
    told = tuple(_opened(one, sources) for one in plan.statements if one.ref not in hidden)
    named = {one.voice for one in told}
    return replace(
        plan,
        agreement=_agreement(plan.agreement, partner, sources),
        sources=sources,
        voices={ref: voice for ref, voice in plan.voices.items() if ref in named},
        measures=tuple(
            replace(measure, controls=(), not_found=(), note=_NOTHING) for measure in plan.measures
        ),
        indicators=tuple(replace(one, note=_NOTHING) for one in plan.indicators),
        statements=told,
        settlements=tuple(
            replace(one, why=_NOTHING) for one in plan.settlements if one.takes not in hidden
        ),
        fates=tuple(replace(one, why=_NOTHING) for one in plan.fates),
        inherited=(),
        assessments=(),
    )


def own_answers(plan: Plan, partner: str | None, own: Collection[str] = ()) -> frozenset[str]:
    """Return the sources that are answers of this party alone, or some of ``own`` of one voice."""
    citing: dict[str, set[str | None]] = {}
    for told in plan.statements:
        for citation in told.citations:
            whose = side_of(plan, told) if partner else told.voice
            citing.setdefault(citation.source, set()).add(whose)
    return frozenset(
        ref
        for ref, whose in citing.items()
        if ref in plan.sources
        and plan.sources[ref].is_answer
        and (whose == {partner} if partner else ref in own and len(whose) == 1)
    )


def held_back(plan: Plan, partner: str) -> tuple[str, ...]:
    """Return the answers to requests that are left out for this party, by their sources."""
    known = own_answers(plan, partner)
    cited = {one.source for told in plan.statements for one in told.citations}
    return tuple(
        ref
        for ref, source in plan.sources.items()
        if source.internal and source.is_answer and ref in cited and ref not in known
    )


def opened(state: MeasureState) -> MeasureState:
    """Return the state without silence, and without disputes other than between the sides.

    How well it is supported goes when the measure's line is made (`Lines`).
    """
    return replace(
        state,
        disputes=tuple(one for one in state.disputes if one.kind is DisputeKind.BETWEEN_SIDES),
        silent=False,
        silent_quarters=0,
        last_heard=None,
        last_search=None,
    )


def _is_open(told: Statement, sources: Collection[str]) -> bool:
    if told.kind is StatementKind.SEARCHED:
        return False
    cited = [citation.source for citation in told.citations]
    return not cited or any(ref in sources for ref in cited)


def _opened(told: Statement, sources: Mapping[str, Source]) -> Statement:
    cited = tuple(one for one in told.citations if one.source in sources)
    return replace(
        told,
        citations=cited,
        published=published_on(sources[one.source] for one in cited),
        confidence=None,
        note=_NOTHING,
        where=_NOTHING,
        why=_NOTHING,
    )


def _agreement(told: Agreement, partner: str | None, sources: Collection[str]) -> Agreement:
    first = [ref for ref in told.parties if ref == partner]
    return replace(
        told,
        parties=(*first, *(ref for ref in told.parties if ref != partner)),
        signatories=tuple(sorted(told.signatories, key=lambda one: one.party != partner)),
        signing=replace(
            told.signing,
            confidence=None,
            reason=_NOTHING,
            sources=tuple(ref for ref in told.signing.sources if ref in sources),
        ),
        duty=None,
        keeper=None,
        text_public=None,
        notes=(),
        not_found=(),
    )
