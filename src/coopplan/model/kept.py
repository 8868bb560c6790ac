"""What became of a promise: whether it was kept, or ended before it could be broken.

The rule (domain, "Slip"): by the own word of whoever promised it is kept first of all, whatever
others say; who calls the measure off promises it no more. One that may have been kept is not told
to be broken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from coopplan.model.codes import JOINT, Status
from coopplan.model.lifecycle import Lifecycle, called_off_days, done_days, tells_status
from coopplan.model.order import Heard, effective
from coopplan.model.times import Times

_Days = tuple[date | None, date | None]

_TAKES_BACK = (Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS)
"""What is still to be done was not done; what was stopped or called off may have been."""


def said_order(one: Heard) -> tuple[date, date]:
    """The order of a voice's promises: by the day said, then by publication."""
    return one.said, one.statement.published or one.said


class Words:
    """The words about what was promised, or about more of which it is a part.

    ``time`` is the label of what was promised, "" where that is the whole measure.
    """

    def __init__(self, told: Iterable[Heard], time: str, times: Times) -> None:
        self.told = times.about(time, told)
        self._times = times

    def takes_back(self, one: Heard, done: Heard) -> bool:
        """Whether a word that it is still to be done denies an earlier one that it is done.

        Not where it is about more: that a measure goes on says nothing of one time that is over.
        """
        goes_on = one.statement.status in _TAKES_BACK
        return goes_on and self._times.covers(self._times.named(done), self._times.named(one))


def is_kept(promise: Heard, last: date, life: Lifecycle, words: Words) -> bool:
    """Whether a promise may have been kept by its last day, as the words of its time tell."""
    ends = [*_claimed(promise, last, words), *_ends(promise, life)]
    return any(_by(last, *days) for days in ends)


def is_ended(promise: Heard, last: date, held: Iterable[date], words: Words) -> bool:
    """Whether a promise ended before it could be broken.

    By the first word after it in which whoever gave it calls the measure off; what they say later
    brings no day back. Or on a day ``held`` on which it is held to be called off; not by what was
    so before the promise: who promises then does not hold it so.
    """
    days = [
        one.day
        for one in words.told
        if one.statement.status is Status.CANCELLED
        and _is_own(one, promise)
        and _after(one, promise)
    ]
    days += [day for day in held if day >= promise.said]
    return bool(days) and min(days) <= last


def held_off(life: Lifecycle, words: Sequence[Heard]) -> list[date]:
    """The days on which a measure, or a time of it, was called off as it is held to be."""
    return called_off_days(words) if life.status is Status.CANCELLED else []


def _by(last: date, done_on: date | None, since: date | None) -> bool:
    """Whether what was done between ``since`` and ``done_on`` may have been done by a day."""
    return done_on is not None and min(done_on, since or date.min) <= last


def _claimed(promise: Heard, last: date, words: Words) -> Iterator[_Days]:
    """The days, last and first, of ends told after the promise by whom it was given, or its side.

    Whatever became of the measure later: only what they themselves took back by the promised day
    is no end. The own word of the voice is asked by itself, so that no other of its side denies it.
    """
    side = [one for one in words.told if _speaks_for(one, promise)]
    own = [one for one in side if _is_own(one, promise)]
    for told in (own, side):
        run: list[Heard] = []
        for one in effective(told):
            if one.statement.status is Status.DONE and _after(one, promise):
                run.append(one)
                continue
            left = [done for done in run if not words.takes_back(one, done)]
            if len(left) < len(run) and one.day > last:
                yield _told_end(run)
            run = left
        if run:
            yield _told_end(run)


def _told_end(run: Iterable[Heard]) -> _Days:
    return done_days(None, sorted(run, key=lambda one: one.rank))


def _ends(promise: Heard, life: Lifecycle) -> Iterator[_Days]:
    """The days, last and first, between which the measure's end came that is held to a promise.

    Unless it came before the promise: who promises then does not hold it done. It does once it is
    told done again; by whom promised by its own days, else by the measure's. Where the measure's
    last day is that of whom promised, its own days tell more than those that others told and it
    denied.
    """
    if life.done_on is None:
        return
    of_time = bool(promise.statement.occurrence)
    again = [
        one
        for one in life.supporters
        if tells_status(one) and bool(one.statement.occurrence) is of_time and _after(one, promise)
    ]
    own = [one for one in again if _speaks_for(one, promise)]
    own_end = done_days(None, own)
    if own:
        yield own_end
    by_measure = promise.said <= life.done_on and own_end[0] != life.done_on
    if by_measure or (again and not own):
        yield life.done_on, life.done_since


def _after(one: Heard, promise: Heard) -> bool:
    """Whether a statement was made after a promise."""
    return (*said_order(one), one.place) > (*said_order(promise), promise.place)


def _is_own(one: Heard, promise: Heard) -> bool:
    """Whether a statement is of the voice that promised, by itself or together with others."""
    joint = promise.side is not None and one.side == JOINT
    return joint or one.statement.voice == promise.statement.voice


def _speaks_for(one: Heard, promise: Heard) -> bool:
    """Whether a statement is of the voice or of the side that promised."""
    same_side = promise.side is not None and one.side in (promise.side, JOINT)
    return same_side or one.statement.voice == promise.statement.voice
