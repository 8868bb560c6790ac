"""Disputes: two statements that cannot both hold.

The rule (domain, "Disputes"): standing promises that do not overlap; statuses of which the later
is lower, or that lie in different groups within 30 days; readings of one indicator, period and
coverage that differ beyond rounding. A dispute is shown until a settlement takes one of the two.
"""

from __future__ import annotations

from dataclasses import dataclass

from coopplan.model.codes import DisputeKind, DisputeSubject
from coopplan.model.statement import Settlement, Statement


@dataclass(frozen=True, slots=True)
class Dispute:
    """Two statements that do not agree, the one that counts from the earlier day first.

    ``measure`` is a ref, or None for readings of an indicator that belongs to no measure.
    ``settled`` is the settlement that closed it, made known and in effect on the as-of day.
    """

    measure: str | None
    subject: DisputeSubject
    kind: DisputeKind
    one: Statement
    other: Statement
    settled: Settlement | None = None
