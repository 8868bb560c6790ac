"""Lineage: what became of the measures of the plan that this one follows.

The rule (domain, "Lineage"): every measure of the older plan has exactly one fate; where none is
recorded it is undecided, and where the older plan's text is not known, fates are unknown.
"""

from __future__ import annotations

from datetime import date

from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.model.plan import Plan
from coopplan.model.term import signed_day


def fates_unknown(plan: Plan) -> bool:
    """Whether nothing can be told of the fates: no measure of the older plan is registered, or
    its text is not public and nobody recorded what became of any."""
    older = plan.predecessor
    if older is None:
        return False
    decided = any(fate.code is not FateCode.UNDECIDED for fate in plan.inherited)
    return not plan.inherited or (older.text_public is False and not decided)


def undecided(plan: Plan) -> tuple[Fate, ...]:
    """The fates of the older plan's measures that somebody still has to decide."""
    if fates_unknown(plan):
        return ()
    return tuple(fate for fate in plan.inherited if fate.code is FateCode.UNDECIDED)


def fates_on(plan: Plan, day: date) -> dict[str, Fate]:
    """What had become of the plan's own measures by the day, by their refs.

    A fate counts once the plan that follows is signed, as far as its day is known.
    """
    signed = None if plan.successor is None else signed_day(plan.successor)
    if signed is not None and day < signed:
        return {}
    return {fate.measure: fate for fate in plan.fates if fate.code is not FateCode.UNDECIDED}
