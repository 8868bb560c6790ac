"""The quarterly report of one agreement: plan and quarter in, frozen answer out.

The parts are built in the order in which they are printed, since that order numbers the sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TypeVar

from coopplan.model.chains import Kept
from coopplan.model.checks import check
from coopplan.model.codes import Audience, DeadlineKnown, DisputeKind, Mark, Schedule, Status
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState, fold_all, signed_day
from coopplan.reports.audience import for_partner, opened
from coopplan.reports.changes import changes
from coopplan.reports.decisions import decisions
from coopplan.reports.diff import quarter_turns
from coopplan.reports.due import due_between
from coopplan.reports.head import agreement_head
from coopplan.reports.indicators import indicator_lines
from coopplan.reports.lines import Lines, is_owed, overdue
from coopplan.reports.official import assessment_lines, official_form
from coopplan.reports.quarterly_answer import Count, QuarterlyReport, SectorGroup
from coopplan.reports.timeline import lifecycles, timeline

LEADS = 2
"""How many measures the head of a report tells about; more would not fit its ten lines."""

_Code = TypeVar("_Code")


def quarterly(
    plan: Plan, quarter: Quarter, as_of: date | None = None, partner: str | None = None
) -> QuarterlyReport:
    """Return where the agreement stands at the end of the quarter, and who says so.

    ``as_of`` is the day of the report, by default the last day of the quarter. ``partner`` is the
    ref of the party for whom it is made, without what is the keeper's own affair.
    """
    day = as_of or quarter.last
    if partner is not None:
        plan = for_partner(plan, partner)
    states = _seen(fold_all(plan, day, quarter), partner)
    before = _before(plan, quarter)
    before = None if before is None else _seen(before, partner)
    lines = Lines(plan, quarter, partner=partner is not None)
    head = agreement_head(plan, day, lines.numbering)
    if partner is not None:
        head = replace(head, fates_unknown=False, undecided=0)
    lead = sorted((state for state in states if weight(state)), key=weight, reverse=True)[:LEADS]
    lead_lines = tuple(lines.measure(state) for state in lead)
    found = [(state, dispute) for state in states for dispute in state.disputes]
    dispute_lines = [(one, lines.dispute(state.measure, one)) for state, one in found]
    changed = changes(plan, quarter, states, before, lines.numbering, day)
    moved = tuple(chain for state in states for chain in lines.measure(state).chains if chain.moved)
    after = quarter.next()
    return QuarterlyReport(
        quarter=quarter,
        as_of=day,
        known=plan.known,
        head=head,
        total=len(states),
        marks=_counts(Mark, lambda s: s.mark, states, before),
        statuses=_counts(Status, lambda s: s.status, states, before),
        schedules=_counts(Schedule, lambda s: s.schedule, states, before),
        deadlines_given=sum(known(state) is DeadlineKnown.GIVEN for state in states),
        deadlines_not_known=sum(known(state) is DeadlineKnown.NOT_KNOWN for state in states),
        lead=lead_lines,
        lead_disputes=tuple(
            line
            for one, line in dispute_lines
            if one.settled is None and any(line.measure.ref == s.measure.ref for s in lead)
        ),
        silent=tuple(lines.measure(state) for state in states if state.silent),
        decisions=decisions(plan, states, head),
        turned=quarter_turns(plan, before, states, changed, silence=partner is None),
        changes=changed,
        moved=moved,
        disputes=tuple(line for one, line in dispute_lines if one.settled is None),
        settled=tuple(line for one, line in dispute_lines if one.settled is not None),
        overdue=tuple(
            lines.measure(state)
            for state in sorted(states, key=lambda s: -(s.days or 0))
            if overdue(state)
        ),
        due_next=due_between(states, after.first, after.last, lines),
        sectors=_sectors(states, lines),
        indicators=indicator_lines(plan, day, quarter, lines),
        timeline=timeline(plan, states, day),
        lifecycle=lifecycles(plan, quarter, states),
        form=official_form(plan, quarter, day, states, lines),
        sources=lines.numbering.sources(),
        lacks=() if partner else check(plan, day),
        assessments=assessment_lines(plan, quarter, day),
        audience=Audience.PARTNER if partner else Audience.INTERNAL,
        partner=partner,
    )


def _seen(states: tuple[MeasureState, ...], partner: str | None) -> tuple[MeasureState, ...]:
    return states if partner is None else tuple(opened(state) for state in states)


def weight(state: MeasureState) -> int:
    """Return how much a measure matters to the reader of a report's head; 0: it can wait.

    Days overdue weigh most, then what the sides do not agree about, then promises not kept of
    what is still owed, then how far the promises moved. The figures only order the measures and
    are never shown.
    """
    total = 10_000 + (state.days or 0) if overdue(state) else 0
    for dispute in state.open_disputes:
        total += 5_000 if dispute.kind is DisputeKind.BETWEEN_SIDES else 3_000
    for chain in state.chains:
        is_asked = chain.kept is Kept.NOT_KEPT and is_owed(state, chain)
        total += abs(chain.slip_days) + (2_000 if is_asked else 0)
    return total


def known(state: MeasureState) -> DeadlineKnown:
    """Return whether the measure's deadline is given, not known or not set."""
    return state.deadline.known if state.deadline else DeadlineKnown.NOT_KNOWN


def _before(plan: Plan, quarter: Quarter) -> tuple[MeasureState, ...] | None:
    """Return the states at the end of the quarter before; None when nothing was signed by then."""
    earlier = quarter.previous()
    signed = signed_day(plan.agreement)
    if signed is not None and signed > earlier.last:
        return None
    return fold_all(plan, earlier.last, earlier)


def _counts(
    order: Iterable[_Code],
    code: Callable[[MeasureState], _Code],
    states: Iterable[MeasureState],
    before: Iterable[MeasureState] | None,
) -> Mapping[_Code, Count]:
    """Return how often each code occurs now and before, in the order of its list."""
    now = Counter(code(state) for state in states)
    earlier = None if before is None else Counter(code(state) for state in before)
    return {
        one: Count(now[one], None if earlier is None else earlier[one])
        for one in order
        if now[one] or (earlier and earlier[one])
    }


def _sectors(states: Iterable[MeasureState], lines: Lines) -> tuple[SectorGroup, ...]:
    by_sector: dict[str, list[MeasureState]] = {}
    for state in states:
        by_sector.setdefault(state.measure.sector, []).append(state)
    return tuple(
        SectorGroup(sector, tuple(lines.measure(state) for state in group))
        for sector, group in by_sector.items()
    )
