"""Promise chains: what each voice promised, and how far its promises moved.

The rule (domain, "Slip"): a chain belongs to one voice, and days are never counted across voices.
The first promise of a voice never changes; a promise stands until its voice makes another one, or
until its last day passes: then it is *not kept*. Who says that the measure is done promises it no
more, whatever others say: by its own word a promise is kept or broken first of all. Nor does who
calls it off: the promise ends that day, and only a new one takes its place. What is
promised for one time of a recurring measure has a chain of its own: it moves no other time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from coopplan.model.codes import Bound, Scope, StatementKind, Status
from coopplan.model.frozen import frozen
from coopplan.model.kept import Words, held_off, is_ended, is_kept, said_order
from coopplan.model.lifecycle import Lifecycle, tells_status
from coopplan.model.moment import Precision
from coopplan.model.order import Heard
from coopplan.model.statement import Promise, Statement
from coopplan.model.times import Times


class Kept(StrEnum):
    """What became of the last promise of a voice.

    ``standing``: its last day is ahead. ``not_kept``: the day passed and the measure was not done
    by then. ``kept``: the measure was done by then, by the word of whom promised, or of its side,
    where that told its end after the promise; what is told of a day after that undoes nothing.
    ``ended``: before its day passed, whoever gave it called the measure off, or the measure is
    held to be called off; of a time of a recurring measure that is, whatever its day.
    """

    STANDING = "standing"
    NOT_KEPT = "not_kept"
    KEPT = "kept"
    ENDED = "ended"


@frozen
class PromiseLink:
    """One promise of a voice. ``said_on`` is the day that its statement counts from.

    ``days_from_previous`` and ``days_from_first`` are counted between the ends of the units named;
    None for the first promise, and for one ``tied`` with it: said and published on the same days,
    so that neither is called earlier. ``background``: said before the agreement was signed.
    """

    statement: Statement
    promise: Promise
    said_on: date
    days_from_previous: int | None = None
    days_from_first: int | None = None
    tied: bool = False
    background: bool = False


@frozen
class PromiseChain:
    """All promises of one voice about one measure, the earliest first; never empty.

    ``occurrence`` is the label of the time of a recurring measure that they were given for.
    ``current`` is the last one while it stands, else None; ``age_days`` its age, or that of the
    promise that was not kept, in days from the day it was said to the as-of day.
    """

    voice: str
    side: str | None
    links: tuple[PromiseLink, ...]
    current: PromiseLink | None
    kept: Kept
    age_days: int
    occurrence: str | None = None

    @property
    def first(self) -> PromiseLink:
        """The promise from which this voice's slip is counted."""
        return self.links[0]

    @property
    def last(self) -> PromiseLink:
        """The voice's newest promise, standing or not."""
        return self.links[-1]

    @property
    def slip_days(self) -> int:
        """Days between the first promise and the newest one; 0 where there is one only."""
        return self.last.days_from_first or 0

    @property
    def moved(self) -> bool:
        """Whether the promised end ever moved."""
        return any(link.days_from_previous for link in self.links)


def chains(
    visible: Iterable[Heard],
    as_of: date,
    life_of: Callable[[str], Lifecycle],
    trusted: Iterable[Heard],
    times: Times,
) -> tuple[PromiseChain, ...]:
    """The chains of all voices that promised, those who promised first first.

    ``visible`` are the statements of one measure in the order of ranks, ``life_of`` gives its
    lifecycle by "", and that of a time of it by its label; ``trusted`` are those that no settlement
    decided against; ``times`` are those of the measure. Only those of scope ``measure`` promise.
    """
    given: dict[tuple[str, str], list[Heard]] = {}
    for one in visible:
        if promises(one):
            given.setdefault((str(one.statement.voice), times.named(one)), []).append(one)
    words = [one for one in trusted if tells_status(one)] if given else []
    whole = life_of("")
    told = [
        _chain(voice, time, heard, as_of, _course(time, life_of(time), whole, words, times))
        for (voice, time), heard in given.items()
    ]
    return tuple(
        sorted(told, key=lambda chain: (chain.first.said_on, chain.voice, chain.occurrence or ""))
    )


class _Course(NamedTuple):
    """How a measure went, or a time of it: its life, and the words about it.

    ``held``: the days on which it was called off as it is held to be; ``is_off``: a time was
    called off by itself, not with the measure.
    """

    life: Lifecycle
    words: Words
    held: Sequence[date]
    is_off: bool


def _course(
    time: str, life: Lifecycle, whole: Lifecycle, words: Sequence[Heard], times: Times
) -> _Course:
    by_itself = life is not whole
    label = time if by_itself else ""
    held = held_off(life, [one for one in words if times.named(one) == label])
    is_off = by_itself and life.status is Status.CANCELLED
    return _Course(life, Words(words, time, times), held, is_off)


def promises(one: Heard) -> bool:
    """Whether the statement holds a promise of the measure, or of one time of it."""
    statement = one.statement
    return (
        statement.promise is not None
        and statement.scope is Scope.MEASURE
        and statement.kind is StatementKind.SAID
        and statement.voice is not None
    )


def programmes(visible: Iterable[Heard], as_of: date) -> tuple[Statement, ...]:
    """The outer bounds that stand on the day: of each voice the last word on a wider programme.

    A programme that contains the measure bounds it and promises nothing for it.
    """
    last: dict[str, Heard] = {}
    for one in visible:
        statement = one.statement
        if statement.promise is None or statement.scope is not Scope.PROGRAMME:
            continue
        before = last.get(statement.voice or "")
        if before is None or (*said_order(one), one.place) > (*said_order(before), before.place):
            last[statement.voice or ""] = one
    standing = [one for one in last.values() if promise_span(_promise(one))[1] >= as_of]
    standing.sort(key=lambda one: (*said_order(one), one.place))
    return tuple(one.statement for one in standing)


def promise_span(promise: Promise) -> tuple[date, date]:
    """First and last day of what was promised, for comparing promises and for keeping them.

    A promise that is open at its start begins with the unit named: "by June 2026" with June, and
    one by the last day or month of a year ("by the end of 2024", told as ``2024-12``) with that
    year. One that is open at its end ("from 2027") has no last day: ``date.max`` stands for it.
    """
    moment = promise.moment
    first, last = moment.unit_first, moment.unit_last
    if promise.bound is Bound.FROM or (promise.bound is Bound.IN and moment.last is None):
        return first, date.max
    is_open = promise.bound is Bound.BY or moment.first is None
    if is_open and (last.month, last.day) == (12, 31) and moment.precision in _BY_YEAR_END:
        first = min(first, date(last.year, 1, 1))
    return first, last


_BY_YEAR_END = (Precision.DAY, Precision.MONTH, Precision.RANGE)
"""How the end of a year is told; the fourth quarter and the second half are units themselves."""


def _chain(voice: str, time: str, heard: list[Heard], as_of: date, course: _Course) -> PromiseChain:
    heard.sort(key=lambda one: (*said_order(one), one.place))
    links: list[PromiseLink] = []
    first_end = before_end = _end(heard[0])
    group = said_order(heard[0])
    for one in heard:
        if said_order(one) != group:
            group, before_end = said_order(one), links[-1].promise.moment.unit_last
        tied = group == said_order(heard[0])
        end = _end(one)
        links.append(
            PromiseLink(
                one.statement,
                _promise(one),
                one.said,
                None if tied else (end - before_end).days,
                None if tied else (end - first_end).days,
                tied and bool(links),
                not one.counted,
            )
        )
    last = links[-1]
    kept = Kept.ENDED if course.is_off else _kept(heard[-1], as_of, course)
    return PromiseChain(
        voice,
        heard[-1].side,
        tuple(links),
        last if kept is Kept.STANDING else None,
        kept,
        max((as_of - last.said_on).days, 0),
        time or None,
    )


def _kept(promise: Heard, as_of: date, course: _Course) -> Kept:
    last = promise_span(_promise(promise))[1]
    if is_kept(promise, last, course.life, course.words):
        return Kept.KEPT
    if is_ended(promise, last, course.held, course.words):
        return Kept.ENDED
    return Kept.NOT_KEPT if last < as_of else Kept.STANDING


def _promise(one: Heard) -> Promise:
    promise = one.statement.promise
    assert promise is not None
    return promise


def _end(one: Heard) -> date:
    return _promise(one).moment.unit_last
