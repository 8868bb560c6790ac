"""Which time of a recurring measure an answer about a quarter speaks of.

The rule: an answer tells of the quarter that was asked about, and never closes the other times of
the measure. Where «done» may be any of several times of a longer period, it has to be counted. A
measure that goes on constantly has no times: «done» said of a quarter before its last one is about
that quarter alone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from coopplan.model.codes import Status
from coopplan.model.deadline import Deadline
from coopplan.model.measure import Measure
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.schedule import deadline_versions, given, is_ongoing
from coopplan.model.slots import canonical_label, is_whole, occurrence_asked, owed
from coopplan.model.statement import Statement


def timed(plan: Plan, measure: Measure, said: Statement, quarter: Quarter) -> Statement | None:
    """Return the answer with the occurrence that it is about, None where that cannot be told."""
    deadline = given(deadline_versions(measure, quarter.last)[0])
    slots = owed(plan.agreement, measure, quarter.last)
    if deadline is None or not slots:
        return _of_quarter(said, quarter) if _goes_on(plan, deadline, quarter) else said
    label = occurrence_asked(slots, deadline, quarter)
    of = said.done_of[1] if said.done_of else None
    if said.status is Status.DONE and not is_whole(slots, label, quarter, of):
        return None
    return replace(said, occurrence=label)


def _goes_on(plan: Plan, deadline: Deadline | None, quarter: Quarter) -> bool:
    """Whether the measure is one that goes on after the quarter."""
    if deadline is None or not is_ongoing(deadline):
        return False
    period = plan.agreement.period
    ends = [deadline.latest, None if period is None else period.last]
    return min((day for day in ends if day is not None), default=date.max) > quarter.last


def _of_quarter(said: Statement, quarter: Quarter) -> Statement:
    if said.status is not Status.DONE:
        return said
    return replace(said, occurrence=canonical_label(str(quarter)))
