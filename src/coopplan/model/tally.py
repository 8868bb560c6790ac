"""What is counted of measures that nobody has to look at one by one.

The rule: a question over many agreements gets each as a `Share`: a plan with the measures that the
fold has to work out, and a tally of all the others. Whoever answers adds the two up, so that it
makes no difference to the answer how many were tallied.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date

from coopplan.model.codes import Mark
from coopplan.model.frozen import frozen
from coopplan.model.plan import Plan


@frozen
class Tally:
    """Measures of one agreement, counted; none of them is disputed, or has a promise that moved.

    ``marks`` sum to ``measures``; ``marks_before`` are those at the end of the quarter before, and
    empty where nobody asked. ``last_heard`` is the last day that anybody spoke of one of them.
    ``overdue`` counts those past their deadline, and ``late`` names of these by (deadline, number)
    at least the ones that can be among the longest overdue of all, unless a `Rest` names them.
    ``due`` are the open ones with a deadline from the first to the last day asked about, in the
    same way. ``quiet`` are the silent ones by (quarters without a word, number), where somebody
    asked which. ``given`` counts those with a deadline that is known.
    """

    measures: int = 0
    marks: Mapping[Mark, int] = field(default_factory=dict)
    marks_before: Mapping[Mark, int] = field(default_factory=dict)
    silent: int = 0
    overdue: int = 0
    last_heard: date | None = None
    late: tuple[tuple[date, int], ...] = ()
    due: tuple[tuple[date, int], ...] = ()
    quiet: tuple[tuple[int, int], ...] = ()
    given: int = 0


NOTHING = Tally()


@frozen
class Rest:
    """Measures of agreements that come without a share of their own, counted all together.

    ``agreements`` are so many. ``overdue`` counts the measures past their deadline; ``due`` those
    with a deadline from the first to the last day asked about, and ``soon`` names the first of
    them by (deadline, agreement, number). ``late`` names those overdue in the same way, the longest
    first, and with them those that a share counts and does not name. ``marks``, ``marks_before``
    and ``silent`` are as a tally has them; ``late_by`` and ``quiet_by`` name the agreements with
    the most measures overdue or silent, the most first, of ``late_in`` and ``quiet_in`` that have
    any. No promise of them moved, and no agreement of them may owe a report.
    """

    agreements: int = 0
    overdue: int = 0
    late: tuple[tuple[date, str, int], ...] = ()
    due: int = 0
    soon: tuple[tuple[date, str, int], ...] = ()
    marks: Mapping[Mark, int] = field(default_factory=dict)
    marks_before: Mapping[Mark, int] = field(default_factory=dict)
    silent: int = 0
    late_by: tuple[tuple[str, int], ...] = ()
    late_in: int = 0
    quiet_by: tuple[tuple[str, int], ...] = ()
    quiet_in: int = 0


NO_REST = Rest()


@frozen
class Share:
    """One agreement of many: ``plan`` has only the measures that ``tally`` does not count.

    It is None where every measure is counted and nobody asked what the agreement is.
    """

    ref: str
    plan: Plan | None
    tally: Tally = NOTHING


def untallied(plans: Iterable[Plan]) -> tuple[Share, ...]:
    """Whole plans as shares: every measure is in the plan."""
    return tuple(Share(plan.agreement.ref, plan) for plan in plans)
