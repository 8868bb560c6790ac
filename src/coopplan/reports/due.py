"""What is due between two days: by the plan's deadline, or by a voice's standing promise.

The rule: of a recurring measure everything is due that falls between the days and is not done yet,
whatever was missed before; of one that is done, called off or gone on with in another plan
nothing. What is owed more often than once a month is told once, with how many
times more.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.deadline import Recurrence
from coopplan.model.schedule import given
from coopplan.model.state import MeasureState
from coopplan.reports.lines import Lines, measure_name
from coopplan.reports.quarterly_answer import DueLine

_OFTEN = frozenset({Recurrence.DAILY, Recurrence.WEEKLY})


def due_between(
    states: Iterable[MeasureState], first: date, last: date, lines: Lines
) -> tuple[DueLine, ...]:
    """Return the open measures due from ``first`` to ``last``, both included, by day."""
    found: list[DueLine] = []
    for state in states:
        if state.is_closed:
            continue
        found += _by_deadline(state, first, last)
        for chain in state.chains:
            end = chain.current.promise.moment.last if chain.current else None
            if end is not None and first <= end <= last:
                promise = lines.chain(state, chain)
                found.append(
                    DueLine(measure_name(state.measure), end, False, promise, chain.occurrence)
                )
    return tuple(sorted(found, key=lambda line: (line.on, line.measure.number)))


def _by_deadline(state: MeasureState, first: date, last: date) -> list[DueLine]:
    """What is due by the plan's deadline; of one day with several times the first of them."""
    name, deadline = measure_name(state.measure), given(state.deadline)
    if deadline is None or not deadline.is_recurring:
        due = state.due is not None and first <= state.due <= last
        return [DueLine(name, state.due, by_deadline=True)] if state.due and due else []
    owed: dict[date, str] = {}
    for one in state.owed:
        if one.due is not None and first <= one.due <= last:
            owed.setdefault(one.due, one.label)
    days = list(owed.items())
    more = len(days) - 1 if deadline.recurrence in _OFTEN else 0
    return [
        DueLine(name, on, by_deadline=True, occurrence=label, more=more)
        for on, label in (days[:1] if more else days)
    ]
