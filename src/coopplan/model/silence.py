"""Silence: open measures of which nobody spoke.

The rule (domain, axis 6): an open measure is silent in a quarter when no statement of scope
``measure``, ``part`` or ``event`` is about it; a statement belongs to the quarter of the day it
counts from. A search that found nothing, a wider programme and a neighbour break no silence.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.codes import Scope, StatementKind
from coopplan.model.order import Heard
from coopplan.model.period import Quarter

_HEARD = (Scope.MEASURE, Scope.PART, Scope.EVENT)


def last_heard(visible: Iterable[Heard]) -> date | None:
    """The last day that anybody spoke of the measure, before the signing included."""
    return max(
        (
            one.day
            for one in visible
            if one.statement.kind is StatementKind.SAID and one.statement.scope in _HEARD
        ),
        default=None,
    )


def silence(
    visible: Iterable[Heard], quarter: Quarter, begins: date | None, *, is_open: bool
) -> tuple[bool, int]:
    """Whether the measure is silent in the quarter, and for how many quarters, this one included.

    Quarters are counted from the one after the last word, else from the one in which the term
    begins (``begins``: the signing, else the period, and no earlier than the day on which the
    measure came into the plan; None: not known, this quarter alone).
    A measure is not silent in a quarter that ends before its term begins.
    """
    if not is_open or (begins is not None and quarter.last < begins):
        return False, 0
    days = [one.day for one in visible if one.bears(*_HEARD) and one.day <= quarter.last]
    if days:
        since = Quarter.of(max(days)).next()
    else:
        since = quarter if begins is None else Quarter.of(begins)
    silent = quarter.index - since.index + 1
    return silent > 0, max(silent, 0)
