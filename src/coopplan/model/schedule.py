"""Schedule: where a measure stands against its deadline on a day.

The rule (domain, axis 2): the deadline as amended decides, and a later promise never resets it.
Without a deadline that gives a day, the measure is ``by_promise`` when somebody promised, else
``open``; a promise that was not kept is not overdue. Nothing is late that may have been done in
time: where the days on which it may have been done hold the deadline, it is ``done_undated``.
Of what was cancelled or is carried over the time is ``not_counted``, whatever deadline it had.
"""

from __future__ import annotations

from datetime import date

from coopplan.model.codes import DeadlineKnown, Schedule
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.period import Quarter


def deadline_versions(
    measure: Measure, as_of: date
) -> tuple[DeadlineVersion | None, DeadlineVersion | None]:
    """The deadline in force on the day, and the plan's own one.

    They are the last of `versions_in_force`, and the one of no amendment.
    """
    held = versions_in_force(measure, as_of)
    own = [version for version in held if version.on is None]
    return held[-1] if held else None, own[-1] if own else None


def versions_in_force(measure: Measure, as_of: date) -> list[DeadlineVersion]:
    """The deadlines that were in force by the day, one after the other.

    An amendment counts from its day when it is approved; of two on one day, or of two readings of
    the plan's own text, the one recorded later.
    """
    held: dict[date, DeadlineVersion] = {}
    for version in measure.deadlines:
        if version.approved and (version.on is None or version.on <= as_of):
            held[version.on or date.min] = version
    return [held[on] for on in sorted(held)]


def given(version: DeadlineVersion | None) -> Deadline | None:
    """The deadline that a version gives; None where it is not known or there is none."""
    if version is None or version.known is not DeadlineKnown.GIVEN:
        return None
    return version.deadline


def due_day(deadline: Deadline | None) -> date | None:
    """The last day by which a deadline that does not recur has to be met."""
    if deadline is None or deadline.is_recurring or is_ongoing(deadline):
        return None
    return deadline.latest


def is_ongoing(deadline: Deadline) -> bool:
    """Whether the measure is one that goes on: constantly, or whenever there is need."""
    return (
        deadline.kind in (DeadlineKind.ONGOING, DeadlineKind.AS_NEEDED)
        or deadline.recurrence is Recurrence.ONGOING
    )


def schedule(
    deadline: Deadline | None,
    due: date | None,
    as_of: date,
    quarter: Quarter,
    done_on: date | None,
    done_since: date | None,
    promised: bool,
) -> tuple[Schedule, int | None]:
    """The schedule of a measure with days overdue or late.

    ``due`` is the last day to meet its deadline; ``done_on`` is None while it is not done, and
    ``done_since`` the first day on which it may have been done, as a lifecycle has them;
    ``promised``: some voice made a promise. A measure due on the as-of day itself is not overdue.
    One that has only a day to begin from is not due before that day and ongoing after.
    """
    if due is not None:
        if done_on is not None:
            return when_done(done_on, done_since, due)
        if due < as_of:
            return Schedule.OVERDUE, (as_of - due).days
        return (Schedule.DUE_THIS_PERIOD if due <= quarter.last else Schedule.NOT_DUE), None
    if deadline is not None and is_ongoing(deadline):
        return Schedule.ONGOING, None
    if deadline is not None and deadline.kind is DeadlineKind.FROM_DATE and deadline.earliest:
        begun = deadline.earliest <= as_of
        return (Schedule.ONGOING if begun else Schedule.NOT_DUE), None
    return (Schedule.BY_PROMISE if promised else Schedule.OPEN), None


def when_done(done_on: date, since: date | None, due: date) -> tuple[Schedule, int | None]:
    """The schedule of what was done between ``since`` and ``done_on``, with the days it was late.

    ``since`` None is an open start.
    """
    if done_on <= due:
        return Schedule.DONE_ON_TIME, None
    if since is None or since <= due:
        return Schedule.DONE_UNDATED, None
    return Schedule.DONE_LATE, (done_on - due).days
