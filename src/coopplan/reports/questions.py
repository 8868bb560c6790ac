"""What analysts ask between two reports: what slipped, is disputed, overdue, due, silent, when.

The rule: a list says what the quarterly report says in its part of that name, of any number of
agreements; sources are numbered over all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from coopplan.model.codes import DeadlineKnown
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.state import MeasureState, fold_all
from coopplan.reports.answers import ChainLine, DisputeLine, MeasureLine, Numbering
from coopplan.reports.due import due_between
from coopplan.reports.head import party_names
from coopplan.reports.lines import Lines
from coopplan.reports.lines import overdue as is_overdue
from coopplan.reports.quarterly_answer import DueLine
from coopplan.reports.questions_answer import (
    AgreementTimeline,
    Asked,
    DisputeList,
    DueList,
    OverdueList,
    SilentList,
    SlipList,
    Timelines,
)
from coopplan.reports.timeline import timeline

T = TypeVar("T")


class Question:
    """Plans, the day that is asked about, and how many lines of the answer are wanted."""

    def __init__(
        self, plans: Sequence[Plan], known: Known, as_of: date, limit: int | None = None
    ) -> None:
        self.plans, self.known, self.as_of, self.limit = plans, known, as_of, limit
        self.quarter = Quarter.of(as_of)

    def slips(self) -> SlipList:
        """Return the promises that moved."""

        def moved(state: MeasureState, lines: Lines) -> list[ChainLine]:
            if not any(chain.moved for chain in state.chains):
                return []
            return [chain for chain in lines.measure(state).chains if chain.moved]

        found, asked = self._ask(moved, lambda chain: -abs(chain.last.days_in_all or 0))
        return SlipList(asked, found)

    def disputes(self) -> DisputeList:
        """Return the disputes that nobody settled."""

        def open_ones(state: MeasureState, lines: Lines) -> list[DisputeLine]:
            return [lines.dispute(state.measure, one) for one in state.open_disputes]

        found, asked = self._ask(open_ones)
        return DisputeList(asked, found)

    def overdue(self) -> OverdueList:
        """Return the measures past their deadline."""
        given = 0

        def late(state: MeasureState, lines: Lines) -> list[MeasureLine]:
            nonlocal given
            given += state.deadline is not None and state.deadline.known is DeadlineKnown.GIVEN
            return [lines.measure(state)] if is_overdue(state) else []

        found, asked = self._ask(late, lambda line: -(line.days or 0))
        return OverdueList(asked, found, given)

    def due(self, until: date) -> DueList:
        """Return what falls due by a day."""

        def falls_due(state: MeasureState, lines: Lines) -> Sequence[DueLine]:
            return due_between([state], self.as_of, until, lines)

        found, asked = self._ask(falls_due, lambda line: line.on.toordinal())
        return DueList(asked, until, found)

    def silent(self) -> SilentList:
        """Return the open measures of which nothing was heard about the quarter of the day."""

        def nothing_heard(state: MeasureState, lines: Lines) -> list[MeasureLine]:
            return [lines.measure(state)] if state.silent else []

        found, asked = self._ask(nothing_heard, lambda line: -line.silent_quarters)
        return SilentList(asked, self.quarter, found)

    def timelines(self) -> Timelines:
        """Return the measures against the periods of their agreements, those alone that have one.

        The limit counts measures.
        """
        found: list[AgreementTimeline] = []
        total, left = 0, self.limit
        for plan in self.plans:
            told = plan.agreement
            line = timeline(plan, fold_all(plan, self.as_of, self.quarter), self.as_of)
            if line is not None:
                total += len(line.rows)
                if left is not None:
                    line = replace(line, rows=line.rows[:left])
                    left -= len(line.rows)
            found.append(
                AgreementTimeline(told.ref, told.title, told.short, party_names(plan), line)
            )
        return Timelines(Asked(self.as_of, self.known, total, ()), tuple(found))

    def _ask(
        self,
        lines_of: Callable[[MeasureState, Lines], Sequence[T]],
        order: Callable[[T], int] | None = None,
    ) -> tuple[tuple[T, ...], Asked]:
        """Return the lines of all measures, in this order, cut to the limit; what was asked."""
        numbering = Numbering(_together(self.plans)) if self.plans else None
        found: list[T] = []
        for plan in self.plans:
            lines = Lines(plan, self.quarter, numbering)
            for state in fold_all(plan, self.as_of, self.quarter):
                found.extend(lines_of(state, lines))
        if order is not None:
            found.sort(key=order)
        sources = numbering.sources() if numbering else ()
        shown = found if self.limit is None else found[: self.limit]
        return tuple(shown), Asked(self.as_of, self.known, len(found), sources)


def _together(plans: Sequence[Plan]) -> Plan:
    """A plan that knows the voices, sources and indicators of all, to number and name them."""
    return replace(
        plans[0],
        voices={ref: voice for plan in plans for ref, voice in plan.voices.items()},
        sources={ref: source for plan in plans for ref, source in plan.sources.items()},
        indicators=tuple(one for plan in plans for one in plan.indicators),
    )
