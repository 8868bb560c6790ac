"""Promise chains: what each voice promised, and how far its promises moved.

The rule (domain, "Slip"): a chain belongs to one voice, and days are never counted across voices.
The first promise of a voice never changes; a promise stands until its voice makes another one, or
until its last day passes: then it is *not kept*. Who says that the measure is done promises it no
more, whatever others say: by its own word a promise is kept or broken first of all. Nor does who
calls it off: the promise ends that day, and only a new one takes its place. What is
promised for one time of a recurring measure has a chain of its own: it moves no other time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum

from coopplan.model.codes import JOINT, Bound, Scope, StatementKind, Status
from coopplan.model.frozen import frozen
from coopplan.model.lifecycle import Lifecycle, called_off_on, done_days, tells_status
from coopplan.model.moment import Moment, Precision
from coopplan.model.order import Heard, effective
from coopplan.model.slots import canonical_label, period_named
from coopplan.model.statement import Promise, Statement


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
) -> tuple[PromiseChain, ...]:
    """The chains of all voices that promised, those who promised first first.

    ``visible`` are the statements of one measure in the order of ranks, ``life_of`` gives its
    lifecycle by "", and that of a time of it by its label; ``trusted`` are those that no settlement
    decided against. Only those of scope ``measure`` promise.
    """
    given: dict[tuple[str, str], list[Heard]] = {}
    for one in visible:
        if promises(one):
            given.setdefault((str(one.statement.voice), time_of(one)), []).append(one)
    words: dict[str, list[Heard]] = {}
    for one in trusted if given else ():
        if tells_status(one):
            words.setdefault(time_of(one), []).append(one)
    told = [
        _chain(voice, heard, as_of, life_of(time), words.get(time, ()), _off(time, words))
        for (voice, time), heard in given.items()
    ]
    return tuple(
        sorted(told, key=lambda chain: (chain.first.said_on, chain.voice, chain.occurrence or ""))
    )


def _off(time: str, words: Mapping[str, list[Heard]]) -> list[Heard]:
    """The words that call a time off, or what holds it: its period, or the measure as a whole."""
    period = period_named(time)
    return [
        one
        for label, told in words.items()
        if label in ("", time) or (period is not None and _holds(label, period))
        for one in told
        if one.statement.status is Status.CANCELLED
    ]


def _holds(label: str, period: Moment) -> bool:
    """Whether a label names a period that holds another one, and all times of it."""
    wider = None if "#" in label else period_named(label)
    return wider is not None and (
        wider.unit_first <= period.unit_first and period.unit_last <= wider.unit_last
    )


def promises(one: Heard) -> bool:
    """Whether the statement holds a promise of the measure, or of one time of it."""
    statement = one.statement
    return (
        statement.promise is not None
        and statement.scope is Scope.MEASURE
        and statement.kind is StatementKind.SAID
        and statement.voice is not None
    )


def time_of(one: Heard) -> str:
    """The label of the time of a recurring measure that a statement names; "" where of none."""
    return canonical_label(one.statement.occurrence or "")


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
        if before is None or (*_said(one), one.place) > (*_said(before), before.place):
            last[statement.voice or ""] = one
    standing = [one for one in last.values() if promise_span(_promise(one))[1] >= as_of]
    standing.sort(key=lambda one: (*_said(one), one.place))
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


def _said(one: Heard) -> tuple[date, date]:
    """The order of a voice's promises: by the day said, then by publication."""
    return one.said, one.statement.published or one.said


def _chain(
    voice: str,
    heard: list[Heard],
    as_of: date,
    life: Lifecycle,
    words: Sequence[Heard],
    off: Sequence[Heard],
) -> PromiseChain:
    heard.sort(key=lambda one: (*_said(one), one.place))
    links: list[PromiseLink] = []
    first_end = before_end = _end(heard[0])
    group = _said(heard[0])
    for one in heard:
        if _said(one) != group:
            group, before_end = _said(one), links[-1].promise.moment.unit_last
        tied = group == _said(heard[0])
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
    time = time_of(heard[-1])
    is_off = time and life.status is Status.CANCELLED
    kept = Kept.ENDED if is_off else _kept(heard[-1], as_of, life, words)
    if kept in (Kept.STANDING, Kept.NOT_KEPT) and _is_over(heard[-1], life, words, off):
        kept = Kept.ENDED
    return PromiseChain(
        voice,
        heard[-1].side,
        tuple(links),
        last if kept is Kept.STANDING else None,
        kept,
        max((as_of - last.said_on).days, 0),
        time or None,
    )


def _kept(promise: Heard, as_of: date, life: Lifecycle, words: Sequence[Heard]) -> Kept:
    """Whether a promise was kept; one that may have been is not told to be broken."""
    last = promise_span(_promise(promise))[1]
    ends = [*_claimed(promise, last, words), *_ends(promise, life)]
    if any(_by(last, *days) for days in ends):
        return Kept.KEPT
    return Kept.NOT_KEPT if last < as_of else Kept.STANDING


def _is_over(promise: Heard, life: Lifecycle, words: Sequence[Heard], off: Iterable[Heard]) -> bool:
    """Whether a promise ended before it could be broken.

    By the first word after it in which whoever gave it calls the measure off; what they say later
    brings no day back. Or on the day from which the measure is held to be called off.
    """
    days = [one.day for one in off if _is_own(one, promise) and _after(one, promise)]
    if life.status is Status.CANCELLED and (held := called_off_on(words)) is not None:
        days.append(held)
    return bool(days) and min(days) <= promise_span(_promise(promise))[1]


def _by(last: date, done_on: date | None, since: date | None) -> bool:
    """Whether what was done between ``since`` and ``done_on`` may have been done by a day."""
    return done_on is not None and min(done_on, since or date.min) <= last


_Days = tuple[date | None, date | None]

_TAKES_BACK = (Status.PROPOSED, Status.PLANNED, Status.IN_PROGRESS)
"""What is still to be done was not done; what was stopped or called off may have been."""


def _claimed(promise: Heard, last: date, words: Sequence[Heard]) -> Iterator[_Days]:
    """The days, last and first, of ends told after the promise by whom it was given, or its side.

    Whatever became of the measure later: only what they themselves took back by the promised day
    is no end. The own word of the voice is asked by itself, so that no other of its side denies it.
    """
    side = [one for one in words if _speaks_for(one, promise)]
    own = [one for one in side if _is_own(one, promise)]
    for told in (own, side):
        run: list[Heard] = []
        for one in effective(told):
            if one.statement.status is Status.DONE and _after(one, promise):
                run.append(one)
            elif one.statement.status in _TAKES_BACK:
                if run and one.day > last:
                    yield _told_end(run)
                run = []
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
    of_time = bool(time_of(promise))
    again = [
        one
        for one in life.supporters
        if tells_status(one) and bool(time_of(one)) is of_time and _after(one, promise)
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
    return (*_said(one), one.place) > (*_said(promise), promise.place)


def _is_own(one: Heard, promise: Heard) -> bool:
    """Whether a statement is of the voice that promised, by itself or together with others."""
    joint = promise.side is not None and one.side == JOINT
    return joint or one.statement.voice == promise.statement.voice


def _speaks_for(one: Heard, promise: Heard) -> bool:
    """Whether a statement is of the voice or of the side that promised."""
    same_side = promise.side is not None and one.side in (promise.side, JOINT)
    return same_side or one.statement.voice == promise.statement.voice


def _promise(one: Heard) -> Promise:
    promise = one.statement.promise
    assert promise is not None
    return promise


def _end(one: Heard) -> date:
    return _promise(one).moment.unit_last
