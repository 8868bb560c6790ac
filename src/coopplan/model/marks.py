"""Marks («отметка»): one per measure, the first that matches, so that they sum to the whole.

The rule is the table "Marks" of the domain, in its order; nothing else decides a mark.
"""

from __future__ import annotations

from coopplan.model.codes import Mark, Schedule, Status


def mark(
    status: Status,
    schedule: Schedule,
    *,
    carried_over: bool,
    confirmed: bool,
    lapsed: bool,
    parts: tuple[int, int] | None,
) -> Mark:
    """The mark of a measure.

    Parts count as partly done while some are and some are not: all of them done is not yet a
    word that the measure is.
    """
    if status is Status.CANCELLED:
        return Mark.CANCELLED
    if carried_over:
        return Mark.CARRIED_OVER
    if status is Status.DONE:
        return Mark.DONE_CONFIRMED if confirmed else Mark.DONE_CLAIMED
    if schedule is Schedule.OVERDUE or lapsed:
        return Mark.NOT_DONE_IN_TIME
    if status is Status.SUSPENDED:
        return Mark.SUSPENDED
    if parts is not None and 0 < parts[0] < parts[1]:
        return Mark.PARTLY_DONE
    if schedule is Schedule.ONGOING:
        return Mark.ONGOING
    if status is Status.IN_PROGRESS:
        return Mark.IN_PROGRESS
    if status is Status.PROPOSED:
        return Mark.PROPOSED
    if schedule in (Schedule.NOT_DUE, Schedule.DUE_THIS_PERIOD):
        return Mark.NOT_DUE
    return Mark.NOT_STARTED
