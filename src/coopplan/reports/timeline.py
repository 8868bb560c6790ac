"""The timeline of an agreement's measures against its period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from coopplan.model.codes import Scope, StatementKind
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState
from coopplan.reports.lines import measure_name
from coopplan.reports.quarterly_answer import Timeline, TimelineRow

_HEARD = frozenset({Scope.MEASURE, Scope.PART, Scope.EVENT})


def timeline(plan: Plan, states: Sequence[MeasureState], today: date) -> Timeline | None:
    """Return the timeline, or None where an end of the agreement's period is not known."""
    period = plan.agreement.period
    if period is None or period.first is None or period.last is None or not states:
        return None
    return Timeline(period.first, period.last, today, tuple(_row(state) for state in states))


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
