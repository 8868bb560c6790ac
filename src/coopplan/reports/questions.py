"""What analysts ask between two reports: what slipped, is disputed, overdue, due, silent, when.

The rule: a list says what the quarterly report says in its part of that name, of any number of
agreements; sources are numbered over all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from coopplan.model.amendment import is_added_after
from coopplan.model.codes import DeadlineKnown
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.state import MeasureState, fold_all
from coopplan.model.tally import Share, Tally
from coopplan.reports.answers import ChainLine, DisputeLine, MeasureLine, Numbering
from coopplan.reports.due import due_between
from coopplan.reports.foremost import Foremost
from coopplan.reports.head import party_names
from coopplan.reports.lines import Lines
from coopplan.reports.lines import overdue as is_overdue
from coopplan.reports.lists import Passes
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
from coopplan.reports.register import nobody
from coopplan.reports.register_gathered import Told
from coopplan.reports.timeline import has_period, timeline

T = TypeVar("T")
Line = tuple[int, Callable[[], T]]
"""A line of a list: the key that it is sorted by, and what makes it."""


def _nothing(_: Tally) -> Iterable[tuple[int, int]]:
    return ()


class Question:
    """Agreements, the day that is asked about, and how many lines of the answer are wanted.

    ``told`` gives measures that a tally names (`coopplan.reports.register.Told`). With ``passes``
    it is about the measures that pass alone, and every plan has to be whole.
    """

    def __init__(
        self,
        shares: Iterable[Share],
        known: Known,
        as_of: date,
        limit: int | None = None,
        told: Told = nobody,
        passes: Passes | None = None,
    ) -> None:
        self.shares, self.known, self.as_of, self.limit = shares, known, as_of, limit
        self.quarter = Quarter.of(as_of)
        self._told, self._passes = told, passes
        self._given = 0

    def slips(self) -> SlipList:
        """Return the promises that moved."""

        def moved(state: MeasureState, lines: Lines) -> list[Line[ChainLine]]:
            return [
                (-abs(chain.slip_days), partial(lines.chain, state, chain))
                for chain in state.chains
                if chain.moved
            ]

        found, asked = self._ask(moved)
        return SlipList(asked, found)

    def disputes(self) -> DisputeList:
        """Return the disputes that nobody settled."""

        def open_ones(state: MeasureState, lines: Lines) -> list[Line[DisputeLine]]:
            return [(0, partial(lines.dispute, state.measure, one)) for one in state.open_disputes]

        found, asked = self._ask(open_ones)
        return DisputeList(asked, found)

    def overdue(self) -> OverdueList:
        """Return the measures past their deadline."""

        def late(state: MeasureState, lines: Lines) -> list[Line[MeasureLine]]:
            self._given += _is_given(state)
            if not is_overdue(state):
                return []
            return [(-(state.days or 0), partial(lines.measure, state))]

        def tallied(tally: Tally) -> list[tuple[int, int]]:
            self._given += tally.given
            return [(-(self.as_of - day).days, number) for day, number in tally.late]

        found, asked = self._ask(late, tallied, _measure)
        return OverdueList(asked, found, self._given, self._passes is not None)

    def due(self, until: date) -> DueList:
        """Return what falls due by a day."""

        def falls_due(state: MeasureState, lines: Lines) -> list[Line[DueLine]]:
            found = due_between([state], self.as_of, until, lines)
            return [(line.on.toordinal(), partial(_itself, line)) for line in found]

        def tallied(tally: Tally) -> list[tuple[int, int]]:
            return [(day.toordinal(), number) for day, number in tally.due]

        def by_deadline(state: MeasureState, lines: Lines) -> DueLine:
            return due_between([state], self.as_of, until, lines)[0]

        found, asked = self._ask(falls_due, tallied, by_deadline)
        return DueList(asked, until, found)

    def silent(self) -> SilentList:
        """Return the open measures of which nothing was heard about the quarter of the day."""

        def nothing_heard(state: MeasureState, lines: Lines) -> list[Line[MeasureLine]]:
            return [(-state.silent_quarters, partial(lines.measure, state))] if state.silent else []

        def tallied(tally: Tally) -> list[tuple[int, int]]:
            return [(-quarters, number) for quarters, number in tally.quiet]

        found, asked = self._ask(nothing_heard, tallied, _measure)
        return SilentList(asked, self.quarter, found)

    def timelines(self) -> Timelines:
        """Return the measures against the periods of their agreements, those alone that have one.

        The limit counts measures. Every plan has to be whole.
        """
        found: list[AgreementTimeline] = []
        total, left = 0, self.limit
        for share in self.shares:
            plan = share.plan
            assert plan is not None
            if left == 0:
                total += self._there(plan) if has_period(plan) else 0
                continue
            one = self._timeline(plan)
            line = one.timeline
            if line is not None:
                total += len(line.rows)
                if left is not None:
                    line = replace(line, rows=line.rows[:left])
                    left -= len(line.rows)
            found.append(replace(one, timeline=line))
        return Timelines(Asked(self.as_of, self.known, total, ()), tuple(found))

    def _there(self, plan: Plan) -> int:
        """How many measures of the plan are asked about; folded only where that has to be."""
        later = any(is_added_after(measure, self.as_of) for measure in plan.measures)
        if self._passes is None and not later:
            return len(plan.measures)
        return len(self._states(plan))

    def _states(self, plan: Plan) -> tuple[MeasureState, ...]:
        """The measures of the plan that are asked about, as they stand."""
        states = fold_all(plan, self.as_of, self.quarter)
        if self._passes is None:
            return states
        lines = Lines(plan, self.quarter)
        return tuple(state for state in states if self._passes(lines.measure(state)))

    def each_timeline(self) -> Iterator[Timelines]:
        """Yield the timelines of `timelines` measure by measure, without a limit."""
        for share in self.shares:
            plan = share.plan
            assert plan is not None
            one = self._timeline(plan)
            line = one.timeline
            if line is None:
                continue
            for row in line.rows:
                told = replace(one, timeline=replace(line, rows=(row,)))
                yield Timelines(Asked(self.as_of, self.known, 1, ()), (told,))

    def _timeline(self, plan: Plan) -> AgreementTimeline:
        told = plan.agreement
        line = timeline(plan, self._states(plan), self.as_of)
        return AgreementTimeline(told.ref, told.title, told.short, party_names(plan), line)

    def _ask(
        self,
        lines_of: Callable[[MeasureState, Lines], Sequence[Line[T]]],
        tallied: Callable[[Tally], Iterable[tuple[int, int]]] = _nothing,
        named_line: Callable[[MeasureState, Lines], T] | None = None,
    ) -> tuple[tuple[T, ...], Asked]:
        """Return the lines of all measures, in the order of their keys, cut to the limit.

        ``tallied`` gives the keys and numbers of the measures that a tally names; ``named_line``
        makes the line of one of these.
        """
        found = Foremost[T | str](_ANY if self.limit is None else self.limit)
        numbering: Numbering | None = None
        for place, share in enumerate(self.shares):
            for key, number in tallied(share.tally):
                found.add((key, place, number, 0), partial(_itself, f"{share.ref}/{number}"))
            if share.plan is None:
                continue
            numbering = _turned(numbering, share.plan)
            lines = Lines(share.plan, self.quarter, numbering)
            for state in self._states(share.plan):
                for seq, (key, make) in enumerate(lines_of(state, lines)):
                    found.add((key, place, state.measure.number, seq), make)
        kept = found.lines()
        named: dict[str, T] = {}
        wanted = [one for one in kept if isinstance(one, str)]
        for first in range(0, len(wanted), _TOGETHER):
            for plan in self._told(wanted[first : first + _TOGETHER]):
                numbering = _turned(numbering, plan)
                lines = Lines(plan, self.quarter, numbering)
                for state in fold_all(plan, self.as_of, self.quarter):
                    if named_line is not None:
                        named[state.measure.ref] = named_line(state, lines)
        shown = tuple(named[one] if isinstance(one, str) else one for one in kept)
        sources = numbering.sources() if numbering else ()
        return shown, Asked(self.as_of, self.known, found.total, sources)


_ANY = 2**31
"""As many lines as there are."""

_TOGETHER = 100
"""Measures that are read together."""


def _is_given(state: MeasureState) -> bool:
    return state.deadline is not None and state.deadline.known is DeadlineKnown.GIVEN


def _measure(state: MeasureState, lines: Lines) -> MeasureLine:
    return lines.measure(state)


def _itself(line: T) -> T:
    return line


def _turned(numbering: Numbering | None, plan: Plan) -> Numbering:
    """The numbering of the answer, which speaks of this plan from now on."""
    if numbering is None:
        return Numbering(plan)
    numbering.turn_to(plan)
    return numbering
