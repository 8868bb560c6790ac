"""Measures through time: against the agreement's period, and counted at the end of quarters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from coopplan.model.codes import Scope, StatementKind, Status
from coopplan.model.period import Quarter, quarters_between
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState, signed_day, statuses
from coopplan.reports.lines import measure_name
from coopplan.reports.quarterly_answer import QuarterCount, Timeline, TimelineRow

QUARTERS = 12
"""Quarters whose lifecycles are counted at most: three years."""

_HEARD = frozenset({Scope.MEASURE, Scope.PART, Scope.EVENT})


def has_period(plan: Plan) -> bool:
    """Whether both ends of the agreement's period are known."""
    period = plan.agreement.period
    return period is not None and period.first is not None and period.last is not None


def timeline(plan: Plan, states: Sequence[MeasureState], today: date) -> Timeline | None:
    """Return the timeline, or None where an end of the agreement's period is not known."""
    period = plan.agreement.period
    if period is None or period.first is None or period.last is None or not states:
        return None
    return Timeline(period.first, period.last, today, tuple(_row(state) for state in states))


def lifecycles(
    plan: Plan, quarter: Quarter, states: Sequence[MeasureState]
) -> tuple[QuarterCount, ...]:
    """Return the measures of each status from the signing's quarter to the asked one.

    ``states`` are those of the report's own day, so that the last counts are the report's. Nothing
    where the signing is not known or there is only one quarter.
    """
    signed = signed_day(plan.agreement)
    if signed is None or not states:
        return ()
    first = max(Quarter.of(signed), Quarter.at(max(quarter.index - QUARTERS + 1, 4)))
    if first >= quarter:
        return ()
    earlier = tuple(quarters_between(first, quarter.previous()))
    counted = [*map(Counter, statuses(plan, earlier)), Counter(state.status for state in states)]
    used = [status for status in Status if any(count[status] for count in counted)]
    return tuple(
        QuarterCount(one, {status: count[status] for status in used})
        for one, count in zip((*earlier, quarter), counted, strict=True)
    )


def _row(state: MeasureState) -> TimelineRow:
    promises = [
        (link.promise.moment.last, chain.voice, link is chain.current)
        for chain in state.chains
        for link in chain.links
        if link.promise.moment.last is not None
    ]
    heard = {
        (told.about or told.said_on).counts_from(told.published)
        for told in state.visible
        if told.kind is StatementKind.SAID
        and told.scope in _HEARD
        and told.ref not in state.background
    }
    return TimelineRow(
        measure=measure_name(state.measure),
        mark=state.mark,
        status=state.status,
        due=state.due,
        done_on=state.done_on,
        heard=tuple(sorted(heard)),
        promises=tuple(sorted(promises)),
    )
