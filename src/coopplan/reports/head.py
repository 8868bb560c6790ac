"""The head of an answer: what the agreement is, and where it stands in its period."""

from __future__ import annotations

from datetime import date

from coopplan.model.lineage import fates_unknown, undecided
from coopplan.model.plan import Plan
from coopplan.model.state import agreement_state, share_of_period
from coopplan.reports.answers import Numbering, PartyName
from coopplan.reports.quarterly_answer import AgreementHead


def agreement_head(plan: Plan, as_of: date, numbering: Numbering) -> AgreementHead:
    """Return what the agreement is on a day, its signing's sources numbered first."""
    told = plan.agreement
    before, after = plan.predecessor, plan.successor
    return AgreementHead(
        ref=told.ref,
        kind=told.kind,
        title=told.title,
        short=told.short,
        parties=party_names(plan),
        signatories=told.signatories,
        aims=told.aims,
        signing=told.signing,
        signing_sources=numbering.number(
            ref for ref in told.signing.sources if ref in plan.sources
        ),
        period=told.period,
        state=agreement_state(told, as_of, after),
        share=share_of_period(told, as_of),
        in_force_on=told.in_force_on,
        ended_on=told.ended_on,
        registration_no=told.registration_no,
        registered_on=told.registered_on,
        duty=told.duty,
        keeper=told.keeper,
        text_public=told.text_public,
        langs=told.langs,
        notes=told.notes,
        not_found=told.not_found,
        predecessor=(before.ref, before.title) if before else None,
        successor=(after.ref, after.title) if after else None,
        fates_unknown=fates_unknown(plan),
        undecided=len(undecided(plan)),
    )


def party_names(plan: Plan) -> tuple[PartyName, ...]:
    """Return the parties of the agreement in the order of the document."""
    return tuple(
        PartyName(party.ref, party.name, party.short, party.adjective)
        for party in (plan.parties[ref] for ref in plan.agreement.parties)
    )
