"""What the questions over several agreements gather of each: its row, counts, and lines by rank.

Only the lines that will be shown are made; the others are counted. A measure that came tallied is
kept by its ref until it is known to be shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from typing import TypeVar

from coopplan.model.chains import PromiseChain
from coopplan.model.codes import Mark
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import MeasureState, agreement_state, fold_all, share_of_period
from coopplan.model.tally import NOTHING, Rest, Share, Tally
from coopplan.reports.answers import MeasureLine, Uncited
from coopplan.reports.due import due_between
from coopplan.reports.foremost import Foremost
from coopplan.reports.head import party_names
from coopplan.reports.lines import Lines, measure_name
from coopplan.reports.lines import overdue as is_overdue
from coopplan.reports.quarterly_answer import DueLine
from coopplan.reports.register_answers import (
    AgreementCount,
    AgreementRow,
    CountedBy,
)

T = TypeVar("T")

COUNTED = 12
"""How many agreements with the most measures overdue or silent are named."""

_MARKS = tuple(Mark)

Told = Callable[[Sequence[str]], Iterable[Plan]]
"""Gives the plans that have the measures of these refs, whole or with these measures alone."""


def agreement_row(
    plan: Plan, states: Sequence[MeasureState], as_of: date, tally: Tally = NOTHING
) -> AgreementRow:
    """Return one agreement as a row, from the states of its measures on the day."""
    told = plan.agreement
    marks = tally.marks
    if states:
        marks = Counter(marks)
        marks.update(state.mark for state in states)
    heard = [state.last_heard for state in states if state.last_heard]
    if tally.last_heard is not None:
        heard.append(tally.last_heard)
    return AgreementRow(
        ref=told.ref,
        kind=told.kind,
        title=told.title,
        short=told.short,
        parties=party_names(plan),
        signed_on=told.signing.on,
        period=told.period,
        state=agreement_state(told, as_of, plan.successor),
        share=share_of_period(told, as_of),
        measures=len(states) + tally.measures,
        marks={mark: marks[mark] for mark in _MARKS if marks.get(mark)},
        overdue=sum(is_overdue(state) for state in states) + tally.overdue,
        disputed=sum(bool(state.open_disputes) for state in states),
        slipped=sum(any(chain.moved for chain in state.chains) for state in states),
        silent=sum(state.silent for state in states) + tally.silent,
        last_heard=max(heard, default=None),
    )


class OneOfMany:
    """One agreement of many: its measures on the day, folded and tallied.

    ``place`` sorts it among the others. ``within`` is the quarter in which promises are marked as
    made.
    """

    def __init__(
        self,
        place: int | str,
        share: Share,
        as_of: date,
        quarter: Quarter,
        within: Quarter | None = None,
    ) -> None:
        self.place, self.share, self.tally = place, share, share.tally
        self._as_of, self._within = as_of, within
        plan = share.plan
        self.states = () if plan is None else fold_all(plan, as_of, quarter)

    @cached_property
    def lines(self) -> Lines:
        """Makes the lines of the measures that are folded."""
        assert self.share.plan is not None
        return Lines(self.share.plan, self._within, Uncited(self.share.plan))

    def row(self) -> AgreementRow:
        """Return its row; its plan has to be there."""
        assert self.share.plan is not None
        return agreement_row(self.share.plan, self.states, self._as_of, self.tally)

    def chains(self) -> Iterator[tuple[MeasureState, int, PromiseChain]]:
        """Give every chain of promises with its measure and its place there."""
        for state in self.states:
            for seq, chain in enumerate(state.chains):
                yield state, seq, chain


class Counts:
    """What a register's report counts."""

    def __init__(self, refs: Container[str]) -> None:
        self._refs = refs
        self.agreements = self.carried = self.disputed = 0
        self.marks, self.before = Counter[Mark](), Counter[Mark]()
        self.overdue, self.silent = By(), By()

    def add(self, one: OneOfMany, past: Iterable[MeasureState]) -> None:
        """Count an agreement; ``past`` are its measures at the end of the quarter before."""
        counted = _counted_here(one.states, self._refs)
        self.agreements += 1
        self.carried += len(one.states) - len(counted)
        for marks, tallied, states in (
            (self.marks, one.tally.marks, counted),
            (self.before, one.tally.marks_before, _counted_here(past, self._refs)),
        ):
            for mark, count in tallied.items():
                marks[mark] += count
            for state in states:
                marks[state.mark] += 1
        self.disputed += sum(bool(state.open_disputes) for state in one.states)
        ref = one.share.ref
        self.overdue.add(ref, sum(map(is_overdue, one.states)) + one.tally.overdue)
        self.silent.add(ref, sum(state.silent for state in one.states) + one.tally.silent)

    def add_rest(self, rest: Rest) -> None:
        """Count all other agreements."""
        self.agreements += rest.agreements
        self.marks.update(rest.marks)
        self.before.update(rest.marks_before)
        self.overdue.add_rest(rest.overdue, rest.late_by, rest.late_in)
        self.silent.add_rest(rest.silent, rest.quiet_by, rest.quiet_in)


class By:
    """How many measures of which agreements are so, the most first."""

    def __init__(self) -> None:
        self.total = 0
        self._found = Foremost[AgreementCount](COUNTED)

    def add(self, ref: str, count: int) -> None:
        """Count the measures of an agreement."""
        self.total += count
        if count:
            self._found.add((-count, ref), partial(AgreementCount, ref, count))

    def add_rest(self, count: int, most: Iterable[tuple[str, int]], agreements: int) -> None:
        """Count those of so many other agreements, of which the first are named."""
        self.total += count
        self._found.total += agreements
        for ref, own in most:
            self._found.add((-own, ref), partial(AgreementCount, ref, own))
            self._found.total -= 1

    def most(self) -> CountedBy:
        """Return those that have the most."""
        return CountedBy(tuple(self._found.lines()), self._found.total)


def _counted_here(states: Iterable[MeasureState], refs: Container[str]) -> list[MeasureState]:
    """Without the measures that go on under another of these agreements and count there."""
    return [state for state in states if state.carried_to is None or state.carried_to not in refs]


class Late:
    """The measures past their deadline, the longest overdue first."""

    def __init__(self, as_of: date, most: int) -> None:
        self._as_of = as_of
        self._found = Foremost[MeasureLine | str](most)
        self._unnamed = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return self._found.total + self._unnamed

    def add(self, one: OneOfMany) -> None:
        """Add those of an agreement."""
        for state in filter(is_overdue, one.states):
            key = (-(state.days or 0), one.place, state.measure.number)
            self._found.add(key, partial(one.lines.measure, state))
        for day, number in one.tally.late:
            key = (-(self._as_of - day).days, one.place, number)
            self._found.add(key, partial(_ref, one.share, number))
        self._unnamed += one.tally.overdue - len(one.tally.late)

    def add_rest(self, rest: Rest, places: Mapping[str, int] | None = None) -> None:
        """Add those of all other agreements; ``places`` of agreements, where refs do not sort."""
        for day, ref, number in rest.late:
            key = (-(self._as_of - day).days, places[ref] if places else ref, number)
            self._found.add(key, partial(_itself, f"{ref}/{number}"))
        self._unnamed += rest.overdue - len(rest.late)

    def lines(self, told: Told, quarter: Quarter, within: Quarter | None) -> list[MeasureLine]:
        """Return their lines; ``within`` is the quarter in which promises are marked as made."""
        kept = self._found.lines()
        named: dict[str, MeasureLine] = {}
        for plan in told([one for one in kept if isinstance(one, str)]):
            lines = Lines(plan, within, Uncited(plan))
            for state in fold_all(plan, self._as_of, quarter):
                named[state.measure.ref] = lines.measure(state)
        return [named[one] if isinstance(one, str) else one for one in kept]


class DueSoon:
    """What falls due, by day."""

    def __init__(self, most: int) -> None:
        self._found = Foremost[DueLine | tuple[str, date]](most)
        self._unnamed = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return self._found.total + self._unnamed

    def add(self, one: OneOfMany, first: date, last: date) -> None:
        """Add what falls due of an agreement between two days."""
        lines = due_between(one.states, first, last, one.lines) if one.states else ()
        for seq, line in enumerate(lines):
            key = (line.on, one.place, line.measure.number, seq)
            self._found.add(key, partial(_itself, line))
        for day, number in one.tally.due:
            key = (day, one.place, number, 0)
            self._found.add(key, partial(_itself, (_ref(one.share, number), day)))

    def add_rest(self, rest: Rest) -> None:
        """Add those of all other agreements."""
        for day, ref, number in rest.soon:
            line = f"{ref}/{number}", day
            self._found.add((day, ref, number, 0), partial(_itself, line))
        self._unnamed += rest.due - len(rest.soon)

    def lines(self, told: Told) -> list[DueLine]:
        """Return the lines."""
        kept = self._found.lines()
        wanted = [one[0] for one in kept if isinstance(one, tuple)]
        names = {
            measure.ref: measure_name(measure) for plan in told(wanted) for measure in plan.measures
        }
        return [
            DueLine(names[one[0]], one[1], by_deadline=True) if isinstance(one, tuple) else one
            for one in kept
        ]


def _ref(share: Share, number: int) -> str:
    return f"{share.ref}/{number}"


def _itself(line: T) -> T:
    return line
