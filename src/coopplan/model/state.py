"""The fold: statements and a day in, the state of every measure out.

The rule: the state is worked out from what was said and is never stored. It depends on the plan
(what was recorded), the as-of day and the quarter alone; a statement that is about a later day
changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopplan.model.chains import Kept, PromiseChain, PromiseLink
from coopplan.model.codes import Evidence, Mark, Schedule, Status
from coopplan.model.disputes import Dispute
from coopplan.model.measure import DeadlineVersion, Measure
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.recurring import OccurrenceState
from coopplan.model.statement import Statement
from coopplan.model.term import agreement_state, share_of_period, signed_day

__all__ = [
    "Dispute",
    "Kept",
    "MeasureState",
    "OccurrenceState",
    "PromiseChain",
    "PromiseLink",
    "agreement_state",
    "fold",
    "fold_all",
    "share_of_period",
    "signed_day",
]


@dataclass(frozen=True, slots=True)
class MeasureState:
    """Where one measure stands on a day: the four axes, the mark, and what they rest on.

    ``status_by`` is the statement that decided the status, None where it was worked out from the
    plan alone. ``by_side`` holds the latest status-bearing statement of each side, in the order of
    the parties, then the joint one, then those of no side (None). ``late``: done after its
    deadline. ``lapsed``: the agreement ended and the measure was not done. ``mark_side`` is whose
    word a claimed completion rests on. ``carried_to`` is the ref of the agreement that goes on
    with the measure. ``parts`` is (done, of). ``days`` are days overdue or late. ``due`` comes from
    the deadline as amended, ``original_due`` from the plan's own text. ``done_on`` is the day the
    measure was done, or first told to be done. ``origins`` counts independent origins of the
    status. ``programmes`` are the standing outer bounds, never promises of the measure.
    ``silent_quarters`` counts quarters without a word, the asked one included. ``visible`` are all
    statements visible on the day in effective order, background included; ``background`` the refs
    of those made before the signing, which count for nothing.
    """

    measure: Measure
    as_of: date
    quarter: Quarter
    status: Status
    status_by: Statement | None
    by_side: tuple[tuple[str | None, Statement], ...]
    confirmed: bool
    late: bool
    lapsed: bool
    mark: Mark
    mark_side: str | None
    carried_to: str | None
    parts: tuple[int, int] | None
    schedule: Schedule
    days: int | None
    due: date | None
    original_due: date | None
    deadline: DeadlineVersion | None
    done_on: date | None
    evidence: Evidence
    origins: int
    last_search: Statement | None
    chains: tuple[PromiseChain, ...]
    programmes: tuple[Statement, ...]
    disputes: tuple[Dispute, ...]
    silent: bool
    last_heard: date | None
    silent_quarters: int
    under_control: bool | None
    occurrences: tuple[OccurrenceState, ...]
    visible: tuple[Statement, ...]
    background: frozenset[str]

    @property
    def open_disputes(self) -> tuple[Dispute, ...]:
        """The disputes that nobody settled."""
        return tuple(dispute for dispute in self.disputes if dispute.settled is None)


def fold(plan: Plan, measure: Measure, as_of: date, quarter: Quarter | None = None) -> MeasureState:
    """Work out the state of one measure on a day; the quarter is by default that of the day."""
    raise NotImplementedError


def fold_all(plan: Plan, as_of: date, quarter: Quarter | None = None) -> tuple[MeasureState, ...]:
    """Work out the state of every measure of the plan, in the order of their numbers."""
    raise NotImplementedError
