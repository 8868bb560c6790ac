"""Checks of what the data lacks: nothing is invented, so what no source says is told as missing.

The rule: a gap is told once, of the record that lacks it, so that findings of one kind can be
printed in one line with their refs.
"""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.model.codes import Confidence, DeadlineKnown, InPlan, Schedule
from coopplan.model.deadline import DeadlineKind
from coopplan.model.finding import Finding, Gap, found
from coopplan.model.lineage import fates_unknown, undecided
from coopplan.model.look import Look
from coopplan.model.schedule import deadline_versions
from coopplan.model.term import signed_day


def the_agreement(look: Look) -> Iterable[Finding]:
    """What is not known of the agreement itself."""
    agreement = look.plan.agreement
    signing = agreement.signing
    if agreement.text_public is False:
        yield found(Gap.TEXT_NOT_PUBLIC, agreement.ref)
    if signed_day(agreement) is None:
        yield found(Gap.SIGNING_NOT_KNOWN, agreement.ref)
    elif signing.confidence in (Confidence.MEDIUM, Confidence.LOW):
        yield found(Gap.SIGNING_NOT_SURE, agreement.ref, confidence=signing.confidence)
    if agreement.period is None or agreement.period.first is None or agreement.period.last is None:
        yield found(Gap.PERIOD_NOT_KNOWN, agreement.ref)
    signed_for = {one.party for one in agreement.signatories}
    for party in agreement.parties:
        if party not in signed_for:
            yield found(Gap.SIGNATORY_NOT_KNOWN, agreement.ref, party=party)


def lineage(look: Look) -> Iterable[Finding]:
    """Measures of an older plan whose fate is not known or not decided."""
    older = look.plan.predecessor
    if older is not None and fates_unknown(look.plan):
        yield found(Gap.FATES_UNKNOWN, look.plan.agreement.ref, predecessor=older.ref)
    for fate in undecided(look.plan):
        yield found(Gap.FATES_UNDECIDED, fate.measure)


def measures(look: Look) -> Iterable[Finding]:
    """What is not known of measures: deadline, bodies, any word at all."""
    for state in look.states:
        measure = state.measure
        version, _ = deadline_versions(measure, look.day)
        deadline = version.deadline if version is not None else None
        if version is None or version.known is DeadlineKnown.NOT_KNOWN:
            yield found(Gap.DEADLINE_NOT_KNOWN, measure.ref)
        elif deadline is not None and deadline.kind is DeadlineKind.UNPARSED:
            yield found(Gap.DEADLINE_NOT_READ, measure.ref, phrase=deadline.phrase)
        sides = {body.side for body in measure.bodies}
        if not measure.bodies:
            yield found(Gap.NO_BODIES, measure.ref)
        elif measure.in_plan is not InPlan.NO:
            for party in look.plan.agreement.parties:
                if party not in sides:
                    yield found(Gap.SIDE_WITHOUT_BODY, measure.ref, side=party)
        if state.last_heard is None:
            yield found(Gap.NEVER_HEARD, measure.ref)
        elif not any(one.ref not in state.background for one in state.visible):
            yield found(Gap.ONLY_BACKGROUND, measure.ref)
        by = state.status_by
        if by is not None and by.confidence is Confidence.LOW:
            yield found(Gap.STATUS_ON_WEAK_WORD, measure.ref)
        courses = {state.schedule, *(one.schedule for one in state.occurrences)}
        if Schedule.DONE_UNDATED in courses:
            yield found(Gap.DONE_DAY_NOT_KNOWN, measure.ref)
        for lang in look.plan.agreement.langs:
            if not measure.title.get(lang):
                yield found(Gap.TITLE_LACKS_LANGUAGE, measure.ref, lang=lang)
