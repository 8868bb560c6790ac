"""Recurring measures: one occurrence per period, and the state of each.

The rule (domain, "The axes"): statements can name the occurrence that they speak about, an event
fills one, and the state of the measure is worked out from its occurrences.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopplan.model.codes import Schedule, Status
from coopplan.model.statement import Statement


@dataclass(frozen=True, slots=True)
class OccurrenceState:
    """One time of a recurring measure on the as-of day.

    ``label`` is EDTF, as `coopplan.model.deadline.Occurrence` has it; ``first`` to ``last`` are the
    days it is about; ``due`` the day it is owed by, None where the deadline does not tell.
    ``status`` is None where nobody spoke about it. ``days`` are days overdue or late.
    """

    label: str
    first: date
    last: date
    due: date | None
    status: Status | None
    schedule: Schedule
    days: int | None
    done_on: date | None
    confirmed: bool
    statements: tuple[Statement, ...]
