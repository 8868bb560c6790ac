"""Checks: what is wrong, missing or surprising in the data of a plan.

The rule: problems in data are collected as findings, codes and fields without sentences, and
never raised; recording is not refused because it is surprising.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from coopplan.model.codes import Severity
from coopplan.model.plan import Plan


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that ``check`` noticed. ``ref`` is what it is about; ``fields`` are its facts."""

    code: str
    severity: Severity
    ref: str
    fields: Mapping[str, str] = field(default_factory=dict)


Check = Callable[[Plan, date], Iterable[Finding]]

CHECKS: tuple[Check, ...] = ()


def check(plan: Plan, day: date) -> tuple[Finding, ...]:
    """Run every check on what is visible on the day: the findings, worst first."""
    order = list(Severity)
    found = [finding for one in CHECKS for finding in one(plan, day)]
    return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))
