"""Measures that left the plan: called off, or gone on with in another one; from which day.

The rule: of what left the plan nothing is owed from that day on, and what was missed by then stays
so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from coopplan.model.codes import FateCode, Schedule
from coopplan.model.lifecycle import bears_status, called_off_on
from coopplan.model.measure import Measure
from coopplan.model.order import Heard, Record
from coopplan.model.recurring import OccurrenceState, is_filled
from coopplan.model.term import signed_day

_GOES_ON = (
    FateCode.KEPT,
    FateCode.REWORDED,
    FateCode.MERGED,
    FateCode.SPLIT,
    FateCode.CARRIED_OVER,
)


def carried_to(record: Record, measure: Measure, as_of: date) -> str | None:
    """The agreement under which the measure goes on, once that one is signed.

    A fate that names successors goes by them; "carried over" alone, by the agreement's successor.
    """
    fate = record.fates.get(measure.ref)
    successor = record.plan.successor
    if fate is None or fate.code not in _GOES_ON:
        return None
    if fate.successors:
        target = fate.successors[0].rpartition("/")[0]
    elif fate.code is FateCode.CARRIED_OVER and successor is not None:
        target = successor.ref
    else:
        return None
    if successor is not None and successor.ref == target:
        signed = signed_day(successor)
        if signed is not None and as_of < signed:
            return None
    return target


def left_on(record: Record, target: str | None, trusted: Iterable[Heard]) -> date | None:
    """The day on which a measure left the plan: called off, or gone on with in another one.

    That one has it from its signing; where that is not known, from the start of its term.
    """
    days = [called_off_on(filter(bears_status, trusted))]
    successor = record.plan.successor
    if target is not None and successor is not None and successor.ref == target:
        period = successor.period
        days.append(signed_day(successor) or (period.first if period is not None else None))
    return min((day for day in days if day is not None), default=None)


def after_leaving(
    states: Iterable[OccurrenceState], left: date | None
) -> tuple[OccurrenceState, ...]:
    """The occurrences of a measure that left the plan on a day: none is owed from then on.

    One that had been missed by then stays missed by as many days as it was on that day. Where the
    day is not known (None) none is told to be missed.
    """
    return tuple(
        one
        if one.due is None or is_filled(one)
        else replace(one, schedule=Schedule.NOT_COUNTED, days=None)
        if left is None or one.due >= left
        else replace(one, days=(left - one.due).days)
        for one in states
    )
