"""Lifecycle: which status a measure has on a day, by whose word, and whether it is confirmed.

The rule (domain, axis 1): the latest visible status of each side and the joint one, of statements
of scope ``measure`` that are not background; of those the latest decides. An event or a finished
part lifts a measure to ``in_progress`` at most. Without any word the plan's own text tells:
planned when it is known to hold the measure, proposed when that is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import takewhile

from coopplan.model.codes import JOINT, InPlan, Scope, Status, Tier
from coopplan.model.frozen import frozen
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.order import Heard, Rank, Record, effective, latest
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan

_NOT_STARTED = (Status.PROPOSED, Status.PLANNED)
_OFFICIAL = -list(Tier).index(Tier.OFFICIAL_ACT)


@frozen
class Lifecycle:
    """The status, the statement that decided it, and those that support it.

    ``by_side`` is the latest word of each side, in the order of the parties, joint, none.
    ``done_on`` is given when the status is done: the last day on which it may have been done, and
    ``done_since`` the first, None where that is open.
    """

    status: Status
    by: Heard | None
    by_side: tuple[tuple[str | None, Heard], ...]
    supporters: tuple[Heard, ...]
    confirmed: bool
    done_on: date | None
    done_since: date | None


def tells_status(one: Heard) -> bool:
    """Whether the statement tells a status of the measure, or of one of its occurrences."""
    return one.bears(Scope.MEASURE) and one.statement.status is not None


def bears_status(one: Heard) -> bool:
    """Whether the statement tells a status of the measure as a whole."""
    return tells_status(one) and not one.statement.occurrence


def is_activity(one: Heard) -> bool:
    """Whether the statement shows that something was done, short of the whole measure.

    An event that was held (one only announced or called off is none), a part that is finished, an
    occurrence that is under way or done.
    """
    statement = one.statement
    at_work = statement.status in (None, Status.IN_PROGRESS, Status.DONE)
    if one.bears(Scope.EVENT):
        return at_work
    if not one.bears(Scope.MEASURE, Scope.PART):
        return False
    if statement.done_of is not None and statement.done_of[0] > 0:
        return True
    return bool(statement.occurrence and statement.status and at_work)


def lifecycle(
    record: Record, measure: Measure, visible: list[Heard], lost: frozenset[str], as_of: date
) -> Lifecycle:
    """Work out the lifecycle; ``lost`` are the refs that a settlement decided against."""
    bearing = [one for one in visible if bears_status(one)]
    by_side = latest_by_side(record.plan, bearing)
    trusted = [one for one in bearing if one.statement.ref not in lost]
    by = latest(sorted((one for _, one in latest_by_side(record.plan, trusted)), key=_rank))
    if by is None or by.statement.status is None:
        status = _untold(record, measure, as_of)
    else:
        status = by.statement.status
    activity = [one for one in visible if is_activity(one)]
    lifting = latest(activity)
    if lifting is not None and status in _NOT_STARTED and (by is None or lifting.overrides(by)):
        status, by = Status.IN_PROGRESS, lifting
    supporters = supporting({one: one.statement.status for one in trusted}, status)
    if status is Status.IN_PROGRESS:
        supporters += activity
    elif by is None:
        supporters = [one for one in visible if one.bears(Scope.MEASURE)]
    done = status is Status.DONE
    otherwise = [one for one in trusted if one.statement.status is not Status.DONE]
    done_on, done_since = done_days(by, supporters, otherwise) if done else (None, None)
    return Lifecycle(
        status,
        by,
        by_side,
        tuple(supporters),
        done and confirms(record.plan, measure, bearing, supporters),
        done_on,
        done_since,
    )


def called_off_on(told: Iterable[Heard]) -> date | None:
    """The day on which something was called off for good; None where it was not.

    Of the last words in a row that call it off the first: to say so again moves no day.
    """
    return min(called_off_days(told), default=None)


def called_off_days(told: Iterable[Heard]) -> list[date]:
    """The days of the last words in a row that call something off."""
    last = takewhile(
        lambda one: one.statement.status is Status.CANCELLED, reversed(effective(told))
    )
    return [one.day for one in last]


def latest_by_side(plan: Plan, bearing: Iterable[Heard]) -> tuple[tuple[str | None, Heard], ...]:
    """The latest of each side's statements: parties in the plan's order, joint, others, none."""
    sides: dict[str | None, list[Heard]] = {}
    for one in bearing:
        sides.setdefault(one.side, []).append(one)
    known = [*plan.agreement.parties, JOINT]
    others = sorted(side for side in sides if side is not None and side not in known)
    order: list[str | None] = [*known, *others, None]
    found = ((side, latest(sides[side])) for side in order if side in sides)
    return tuple((side, one) for side, one in found if one is not None)


def supporting(told: Mapping[Heard, Status | None], status: Status) -> list[Heard]:
    """Of each side, the last words in a row that tell this status, in the order of ranks.

    ``told`` is what the words tell, in the order of ranks.
    """
    sides: dict[str | None, list[Heard]] = {}
    for one in told:
        sides.setdefault(one.side, []).append(one)
    found: list[Heard] = []
    for heard in sides.values():
        for one in reversed(effective(heard)):
            if told[one] is not status:
                break
            found.append(one)
    return sorted(found, key=_rank)


def confirms(
    plan: Plan, measure: Measure, bearing: list[Heard], supporters: Iterable[Heard]
) -> bool:
    """Whether a completion is confirmed: by an official act, or by every side that has bodies.

    A side's word is its own latest or the joint one, whichever overrides. Where no bodies are
    known, every party of the agreement has to say so.
    """
    supporters = list(supporters)
    if any(one.tier == _OFFICIAL for one in supporters):
        return True
    sides = {body.side for body in measure.bodies if body.side is not None}
    words = [
        latest(one for one in bearing if one.side in (side, JOINT))
        for side in sides or set(plan.agreement.parties)
    ]
    return bool(words) and all(word in supporters for word in words)


def done_days(
    by: Heard | None, supporters: list[Heard], otherwise: Iterable[Heard] = ()
) -> tuple[date | None, date | None]:
    """The last and the first day on which the thing may have been done.

    As told, the deciding statement's own days before those of the others that agree with it. Where
    nobody told, by the day it is first told to be done, and no earlier than in that day's quarter:
    reports are about quarters, and one that came does not tell the day.

    A side that still said ``otherwise`` on that day or later does not agree on the day: there it
    may have been done until that side told the completion, too.
    """
    order = ([] if by is None else [by]) + supporters[::-1]
    teller = next((one for one in order if one.statement.done_on is not None), None)
    teller = teller or min(supporters, key=lambda one: one.day, default=None)
    if teller is None:
        return None, None
    told, last = teller.statement.done_on, _done_by(teller)
    denying = {one.side for one in otherwise if one.day >= last} - {teller.side, None}
    later = [
        min(_done_by(one) for one in supporters if one.side == side)
        for side in denying & {one.side for one in supporters}
    ]
    return max([last, *later]), Quarter.of(last).first if told is None else told.first


def told_as(done_on: date | None, tellers: Iterable[Heard]) -> Moment | None:
    """The time of an end in the words of the first that told it; None where none told that one.

    The day on which it was told to be done, or of an event the day that it is about where that
    was given, else none: a word that came does not tell the day.
    """
    for one in tellers if done_on is not None else ():
        held = one.statement.about if one.statement.scope is Scope.EVENT else None
        told = one.statement.done_on or held
        if told is not None and told.counts_from(one.statement.published) == done_on:
            return told
    return None


def _done_by(one: Heard) -> date:
    """The last day on which it was done by what this statement tells."""
    told = one.statement.done_on
    return one.day if told is None else told.counts_from(one.statement.published)


def _untold(record: Record, measure: Measure, as_of: date) -> Status:
    """Planned is a decision: the plan's text is known to hold the measure, and it is signed."""
    signed = record.signed is None or record.signed <= as_of
    return Status.PLANNED if measure.in_plan is InPlan.YES and signed else Status.PROPOSED


def _rank(one: Heard) -> Rank:
    return one.rank
