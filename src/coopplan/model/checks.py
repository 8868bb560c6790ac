"""All checks of a plan, and how they are run.

The rule: problems in data are collected as findings, codes and fields without sentences, and
never raised; a check looks at what is visible on the day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from coopplan.model import checks_course, checks_gaps, checks_record
from coopplan.model.codes import Severity
from coopplan.model.finding import FINDING_CODES, Finding
from coopplan.model.look import Look
from coopplan.model.plan import Plan

__all__ = ["CHECKS", "FINDING_CODES", "Check", "Finding", "check"]

Check = Callable[[Look], Iterable[Finding]]

CHECKS: tuple[Check, ...] = (
    checks_record.corrections,
    checks_record.settlements,
    checks_record.waiting,
    checks_record.dates,
    checks_course.moves,
    checks_course.closings,
    checks_course.parts,
    checks_course.terms,
    checks_record.doubles,
    checks_record.sides,
    checks_record.occurrences,
    checks_record.sourcing,
    checks_gaps.the_agreement,
    checks_gaps.lineage,
    checks_gaps.measures,
)


def check(plan: Plan, day: date) -> tuple[Finding, ...]:
    """Run every check on what is visible on the day: the findings, worst first."""
    order = list(Severity)
    look = Look(plan, day)
    found = [finding for one in CHECKS for finding in one(look)]
    return tuple(sorted(found, key=lambda finding: order.index(finding.severity)))
