"""A plan on a day, as the checks look at it.

The rule: what several checks ask for is worked out once, and not before one asks.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property

from coopplan.model.order import Heard, Record
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState, fold_all


class Look:
    """What is known of ``plan`` on ``day``."""

    def __init__(self, plan: Plan, day: date) -> None:
        self.plan = plan
        self.day = day

    @cached_property
    def record(self) -> Record:
        """The plan's statements, prepared for the fold."""
        return Record(self.plan)

    @cached_property
    def states(self) -> tuple[MeasureState, ...]:
        """Where every measure stands, in the order of their numbers."""
        return fold_all(self.plan, self.day)

    @cached_property
    def standing(self) -> tuple[Heard, ...]:
        """The statements that are visible on the day and not corrected, measure by measure."""
        of = (None, *(measure.ref for measure in self.plan.measures))
        return tuple(one for measure in of for one in self.record.visible(measure, self.day))
