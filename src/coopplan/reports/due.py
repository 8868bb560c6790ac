"""What is due between two days: by the plan's deadline, or by a voice's standing promise."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.codes import Status
from coopplan.model.state import MeasureState
from coopplan.reports.lines import Lines, measure_name
from coopplan.reports.quarterly_answer import DueLine

CLOSED = frozenset({Status.DONE, Status.CANCELLED})
"""Lifecycle codes of a measure that nothing is due for."""


def due_between(
    states: Iterable[MeasureState], first: date, last: date, lines: Lines
) -> tuple[DueLine, ...]:
    """Return the open measures due from ``first`` to ``last``, both included, by day."""
    found: list[DueLine] = []
    for state in states:
        if state.status in CLOSED:
            continue
        if state.due is not None and first <= state.due <= last:
            found.append(DueLine(measure_name(state.measure), state.due, by_deadline=True))
        for chain in state.chains:
            end = chain.current.promise.moment.last if chain.current else None
            if end is not None and first <= end <= last:
                promise = lines.chain(state, chain)
                found.append(DueLine(measure_name(state.measure), end, False, promise))
    return tuple(sorted(found, key=lambda line: (line.on, line.measure.number)))
