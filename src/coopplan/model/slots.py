"""The occurrences of a recurring measure as slots, and which of them a statement speaks about.

The rule: the occurrence that a statement names, else those that lie within the period it names or
hold it; an event that names none belongs to the days it is about. An event is held once. Any other
word about a period with several occurrences is about all of them, unless it counts just so many:
then the first of them are done. Who said that they are over and says later that they go on takes
it back; of those that others told to be over, or that were told one by one, it says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from functools import lru_cache
from typing import Protocol

from coopplan.errors import BadMoment
from coopplan.model.agreement import Agreement
from coopplan.model.amendment import added_on
from coopplan.model.codes import Scope, Status
from coopplan.model.deadline import AFTER_PERIOD, Deadline
from coopplan.model.lifecycle import is_activity
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.occurrences import Occurrence, occurrences
from coopplan.model.order import Heard
from coopplan.model.period import Quarter
from coopplan.model.schedule import given, versions_in_force
from coopplan.model.term import signed_day

Slot = tuple[Occurrence, date | None]
"""An occurrence, and the day it is owed by; None where the deadline does not tell."""
Filled = dict[int, dict[Heard, Status | None]]
"""By the place of a slot what was said of it, in the order of ranks, with the status it tells."""

_CLOSED = (Status.DONE, Status.CANCELLED)


def canonical_label(told: str) -> str:
    """A label as `Occurrence` has it: ``2025-Q3`` is ``2025-35``; ``#2`` and weeks stay."""
    if not told:
        return ""
    base, mark, number = told.strip().upper().partition("#")
    with suppress(BadMoment):
        base = Moment.parse(base).edtf
    return base + mark + number


def period_named(label: str | None) -> Moment | None:
    """The period that a label names, whichever of its occurrences; None where it names none."""
    base = canonical_label(label or "").partition("#")[0]
    try:
        return Moment.parse(base) if base else None
    except BadMoment:
        return None


def owed(agreement: Agreement, measure: Measure, as_of: date) -> list[Slot]:
    """The occurrences of a measure whose deadline in force on the day recurs, in order of time.

    None is owed before the measure came into the plan. An amendment of the deadline counts from
    its day: what an earlier recurring deadline asked for by then stays as that one had it, unless
    the new one still asks for the same period, due later; and of a deadline that did not recur no
    period is owed that was over by then.
    """
    held = versions_in_force(measure, as_of)
    since = added_on(measure)
    found: list[Slot] = []
    for version in held:
        slots = slots_of(agreement, given(version), as_of, since)
        if version.on is not None:
            slots = [slot for slot in slots if _is_owed_since(slot, version.on, after=bool(found))]
        labels = {slot.label for slot, _ in slots}
        before = [
            (slot, due)
            for slot, due in found
            if version.on is not None
            and due is not None
            and due < version.on
            and slot.label not in labels
        ]
        found = [*before, *slots]
    last = given(held[-1]) if held else None
    return found if last is not None and last.is_recurring else []


def _is_owed_since(slot: Slot, on: date, *, after: bool) -> bool:
    """Whether a deadline that came on a day asks for an occurrence; ``after`` others that recur.

    What the one before it asked for and was not due yet is due as the new one has it.
    """
    occurrence, due = slot
    return (due is not None and due >= on) if after else occurrence.last >= on


def slots_of(
    agreement: Agreement, deadline: Deadline | None, as_of: date, since: date | None = None
) -> list[Slot]:
    """Occurrences of the deadline from the signing on, and from ``since``: none is owed before."""
    if deadline is None or not deadline.is_recurring:
        return []
    period = agreement.period
    starts = [period.first if period is not None else None, signed_day(agreement), since]
    first = max((day for day in starts if day is not None), default=deadline.earliest)
    last = (period.last if period is not None else None) or deadline.latest
    if last is None:
        last = date(as_of.year, 12, 31)
    if first is None:
        first = date(as_of.year, 1, 1)
    return [(one, one.due) for one in _occurrences(deadline, first, last)]


@lru_cache(maxsize=256)
def _occurrences(deadline: Deadline, first: date, last: date) -> tuple[Occurrence, ...]:
    return occurrences(deadline, first, last)


def named_slots(heard: Sequence[Heard]) -> list[Slot]:
    """The periods that statements name, where no deadline tells the occurrences."""
    named = {one.statement.occurrence for one in heard}
    labels = {canonical_label(label) for label in named if label}
    slots: list[Slot] = []
    for label in labels:
        if (moment := period_named(label)) is not None:
            occurrence = Occurrence(label, moment.unit_first, moment.unit_last, moment.unit_last)
            slots.append((occurrence, None))
    return sorted(slots, key=lambda slot: (slot[0].first, slot[0].label))


def filled(heard: Sequence[Heard], slots: Sequence[Slot]) -> Filled:
    """What each slot was said to be; ``heard`` comes in the order of ranks."""
    found: Filled = {}
    for one in heard:
        for at, status in _told_of(one, slots, found):
            found.setdefault(at, {})[one] = status
    return found


def _told_of(one: Heard, slots: Sequence[Slot], so_far: Filled) -> list[tuple[int, Status | None]]:
    """The places of the slots that a statement speaks about, each with the status it tells."""
    places, status = _places(one, slots), _told(one)
    if len(places) < 2:
        return [(at, status) for at in places]
    if one.statement.scope is Scope.EVENT:
        return [(next((at for at in places if at not in so_far), places[-1]), status)]
    back = [status not in _CLOSED and _takes_back(one, so_far.get(at, {})) for at in places]
    count = one.statement.done_of
    if count is not None and count[1] == len(places):
        return [
            (at, Status.DONE if n < count[0] else status if back[n] else None)
            for n, at in enumerate(places)
        ]
    # What goes on in a period goes on in those of its occurrences that are not over.
    return [
        (at, status if status in _CLOSED or back[n] or not _is_over(so_far.get(at, {})) else None)
        for n, at in enumerate(places)
    ]


def _is_over(told: Mapping[Heard, Status | None]) -> bool:
    return next((status for status in [*told.values()][::-1] if status), None) in _CLOSED


def _takes_back(one: Heard, told: Mapping[Heard, Status | None]) -> bool:
    """Whether the last word of the same voice said that it is over, of as wide a period."""
    own = [by for by, status in told.items() if status and by.statement.voice]
    own = [by for by in own if by.statement.voice == one.statement.voice]
    last = own[-1] if own else None
    counted = last is not None and last.statement.done_of is not None
    return last is not None and not counted and told[last] in _CLOSED and _is_as_wide(last, one)


def _is_as_wide(one: Heard, other: Heard) -> bool:
    """Whether a statement names the period that another one names, or one that holds it."""
    labels = [canonical_label(told.statement.occurrence or "") for told in (one, other)]
    periods = [period_named(label) for label in labels]
    if labels[0] == labels[1] or periods[0] is None or periods[1] is None or "#" in labels[0]:
        return labels[0] == labels[1]
    return (
        periods[0].unit_first <= periods[1].unit_first
        and periods[1].unit_last <= periods[0].unit_last
    )


def _places(one: Heard, slots: Sequence[Slot]) -> list[int]:
    """The slots that a statement may be about."""
    statement = one.statement
    times = [slot for slot, _ in slots]
    if statement.occurrence:
        return places_named(statement.occurrence, times)
    if statement.scope is not Scope.EVENT:
        return []
    told = statement.done_on
    day = one.day if told is None else told.counts_from(statement.published)
    return _places_within(day, day, times)


class Timed(Protocol):
    """A time of a recurring measure: its label, and the days that it is about."""

    @property
    def label(self) -> str: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...


def places_named(named: str, times: Sequence[Timed]) -> list[int]:
    """The times that a label names: itself, those of its period, those within or around it."""
    label = canonical_label(named)
    exact = [at for at, time in enumerate(times) if time.label == label]
    base = [at for at, time in enumerate(times) if time.label.partition("#")[0] == label]
    if exact or base:
        return exact or base
    moment = period_named(label)
    if moment is None or "#" in label:
        return []
    return _places_within(moment.unit_first, moment.unit_last, times)


def _places_within(first: date, last: date, times: Sequence[Timed]) -> list[int]:
    held = [at for at, time in enumerate(times) if time.first <= first <= last <= time.last]
    return held or [at for at, time in enumerate(times) if first <= time.last <= last]


def _told(one: Heard) -> Status | None:
    """The status that a statement gives to its occurrence; what is told of a part is none."""
    statement = one.statement
    if statement.scope is Scope.EVENT and is_activity(one):
        return Status.IN_PROGRESS if statement.status is Status.IN_PROGRESS else Status.DONE
    return None if statement.scope is Scope.PART else statement.status


def occurrence_asked(slots: Sequence[Slot], deadline: Deadline, quarter: Quarter) -> str:
    """How an answer about a quarter names what it is about.

    It is the occurrence whose period ends in the quarter, else the one that runs through it; what
    is owed only after its period is that of the last one that ended. Where several periods end in
    the quarter, or there is none, it is the quarter.
    """
    spans = _spans(slots)
    ending = [label for label, (_, last) in spans.items() if last in quarter]
    if ending:
        return ending[0] if len(ending) == 1 else canonical_label(str(quarter))
    if AFTER_PERIOD in deadline.flags:
        over = [label for label, (_, last) in spans.items() if last < quarter.first]
    else:
        over = [
            label
            for label, (first, last) in spans.items()
            if first <= quarter.last and last >= quarter.first
        ]
    return over[-1] if over else canonical_label(str(quarter))


def is_whole(slots: Sequence[Slot], label: str, quarter: Quarter, of: int | None) -> bool:
    """Whether «done», said of a quarter, tells which of the occurrences of a label are done.

    Of several in a period that goes on after the quarter it does not, unless it counts them.
    """
    held = [slot for slot, _ in slots if slot.label.partition("#")[0] == label]
    return len(held) < 2 or of == len(held) or _spans(slots)[label][1] <= quarter.last


def _spans(slots: Sequence[Slot]) -> dict[str, tuple[date, date]]:
    """The first and the last day of each period, by label: of a window in it («в мае»), too."""
    found: dict[str, tuple[date, date]] = {}
    for slot, _ in slots:
        label = slot.label.partition("#")[0]
        moment = period_named(label)
        found[label] = (
            (slot.first, slot.last) if moment is None else (moment.unit_first, moment.unit_last)
        )
    return found
