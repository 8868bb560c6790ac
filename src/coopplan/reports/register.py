"""Questions over several agreements: the rows, the overview, the register's quarterly report.

A measure that its plan's successor carries on is counted once, under the successor, where the
report has both; in its own row its mark says «carried over». Measures that come tallied are counted
as if they had been folded; those of them that a list names are asked for and folded in the end.
Lines cite no sources, since these answers have no list of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from coopplan.model.chains import PromiseLink
from coopplan.model.codes import AgreementState, Mark
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.state import MeasureState, agreement_state, fold_all, share_of_period
from coopplan.model.tally import NOTHING, Share, Tally
from coopplan.reports.answers import ChainLine, DisputeLine, MeasureLine, Uncited
from coopplan.reports.due import due_between
from coopplan.reports.foremost import Foremost
from coopplan.reports.head import party_names
from coopplan.reports.lines import Lines, measure_name
from coopplan.reports.lines import overdue as is_overdue
from coopplan.reports.quarterly_answer import DueLine
from coopplan.reports.register_answers import AgreementRow, Overview, Owed, RegisterReport

T = TypeVar("T")

SHOWN = 20
"""How many overdue measures a register's report names; the rest are counted."""

LISTED = 200
"""How many lines every other list of these answers has; the rest are counted."""

WITHIN = 90
"""Days ahead that the overview looks."""

Told = Callable[[Sequence[str]], Iterable[Plan]]
"""Gives the plans that have the measures of these refs, whole or with these measures alone."""

_REPORTED = frozenset({AgreementState.IN_FORCE, AgreementState.EXPIRED, AgreementState.SUPERSEDED})


def nobody(_: Sequence[str]) -> Iterable[Plan]:
    """Tell of no measure: for plans that are whole, of which nothing is tallied."""
    return ()


def agreement_row(
    plan: Plan, states: Sequence[MeasureState], as_of: date, tally: Tally = NOTHING
) -> AgreementRow:
    """Return one agreement as a row, from the states of its measures on the day."""
    told = plan.agreement
    marks = Counter(state.mark for state in states) + Counter(tally.marks)
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
        marks={mark: marks[mark] for mark in Mark if marks[mark]},
        overdue=sum(is_overdue(state) for state in states) + tally.overdue,
        disputed=sum(bool(state.open_disputes) for state in states),
        slipped=sum(any(chain.moved for chain in state.chains) for state in states),
        silent=sum(state.silent for state in states) + tally.silent,
        last_heard=max(heard, default=None),
    )


def agreement_rows(shares: Iterable[Share], as_of: date) -> tuple[AgreementRow, ...]:
    """Return the rows of ``agreement list`` in the order of the agreements given."""
    quarter = Quarter.of(as_of)
    return tuple(
        agreement_row(share.plan, fold_all(share.plan, as_of, quarter), as_of, share.tally)
        for share in shares
    )


def overview(
    shares: Iterable[Share],
    known: Known,
    as_of: date,
    told: Told = nobody,
    within_days: int = WITHIN,
) -> Overview:
    """Return what is to be seen first: states and counts, overdue, due soon, owed, moved last."""
    rows: list[AgreementRow] = []
    owed: list[Owed] = []
    late = _Late(as_of, LISTED)
    due = _Due(LISTED)
    moved = Foremost[ChainLine](LISTED)
    quarter, last = Quarter.of(as_of), as_of + timedelta(days=within_days)
    for place, share in enumerate(shares):
        states = fold_all(share.plan, as_of, quarter)
        lines = Lines(share.plan, numbering=Uncited(share.plan))
        rows.append(agreement_row(share.plan, states, as_of, share.tally))
        owed += _owed(share.plan, as_of)
        late.add(place, share, states, lines)
        due.add(place, share, due_between(states, as_of, last, lines))
        for state in states:
            for seq, chain in enumerate(state.chains):
                if chain.moved:
                    key = (chain.age_days, place, state.measure.number, seq)
                    moved.add(key, partial(lines.chain, state, chain))
    return Overview(
        as_of=as_of,
        known=known,
        rows=tuple(rows),
        overdue=tuple(late.lines(told, quarter, None)),
        overdue_total=late.total,
        within_days=within_days,
        due=tuple(due.lines(told)),
        due_total=due.total,
        owed=tuple(owed),
        moved=tuple(moved.lines()),
        moved_total=moved.total,
    )


def register_report(
    shares: Iterable[Share],
    known: Known,
    quarter: Quarter,
    as_of: date | None = None,
    *,
    refs: Container[str],
    told: Told = nobody,
) -> RegisterReport:
    """Return the quarterly report of these agreements in one table; ``refs`` are all of theirs."""
    day, earlier = as_of or quarter.last, quarter.previous()
    rows: list[AgreementRow] = []
    marks, before, carried = Counter[Mark](), Counter[Mark](), 0
    late = _Late(day, SHOWN)
    slipped, disputes = Foremost[ChainLine](LISTED), Foremost[DisputeLine](LISTED)
    contested = 0
    for place, share in enumerate(shares):
        states = fold_all(share.plan, day, quarter)
        lines = Lines(share.plan, quarter, Uncited(share.plan))
        rows.append(agreement_row(share.plan, states, day, share.tally))
        counted = _counted_here(states, refs)
        marks.update(state.mark for state in counted)
        marks.update(share.tally.marks)
        carried += len(states) - len(counted)
        past = _counted_here(fold_all(share.plan, earlier.last, earlier), refs)
        before.update(state.mark for state in past)
        before.update(share.tally.marks_before)
        late.add(place, share, states, lines)
        for state in states:
            number = state.measure.number
            for seq, chain in enumerate(state.chains):
                if chain.moved and any(_moved_in(quarter, link) for link in chain.links):
                    slipped.add((place, number, seq), partial(lines.chain, state, chain))
            contested += bool(state.open_disputes)
            for seq, one in enumerate(state.open_disputes):
                disputes.add((place, number, seq), partial(lines.dispute, state.measure, one))
    return RegisterReport(
        quarter=quarter,
        as_of=day,
        known=known,
        rows=tuple(rows),
        total=sum(marks.values()),
        carried=carried,
        marks={mark: marks[mark] for mark in Mark if marks[mark]},
        marks_before={mark: before[mark] for mark in Mark if before[mark]},
        overdue=tuple(late.lines(told, quarter, quarter)),
        overdue_total=late.total,
        slipped=tuple(slipped.lines()),
        slipped_total=slipped.total,
        disputes=tuple(disputes.lines()),
        disputes_total=disputes.total,
        disputed_total=contested,
        silent_total=sum(row.silent for row in rows),
    )


def _counted_here(states: Iterable[MeasureState], refs: Container[str]) -> list[MeasureState]:
    """Without the measures that go on under another of these agreements and count there."""
    return [state for state in states if state.carried_to is None or state.carried_to not in refs]


def _moved_in(quarter: Quarter, link: PromiseLink) -> bool:
    return bool(link.days_from_previous) and quarter.first <= link.said_on <= quarter.last


def _owed(plan: Plan, as_of: date) -> list[Owed]:
    """Return the report owed for the quarter that ended last, by the agreement's duty."""
    quarter = Quarter.of(as_of).previous()
    told = plan.agreement
    state = agreement_state(told, quarter.last, plan.successor)
    if told.duty is None or told.duty.due_days is None or state not in _REPORTED:
        return []
    if told.duty.every != "quarter" and quarter.number != 4:
        return []
    by = quarter.last + timedelta(days=told.duty.due_days)
    return [Owed(told.ref, told.short or told.title, quarter, by, told.duty.to)]


class _Late:
    """The measures past their deadline, the longest overdue first."""

    def __init__(self, as_of: date, most: int) -> None:
        self._as_of = as_of
        self._found = Foremost[MeasureLine | str](most)
        self._unnamed = 0

    @property
    def total(self) -> int:
        """How many there are."""
        return self._found.total + self._unnamed

    def add(self, place: int, share: Share, states: Iterable[MeasureState], lines: Lines) -> None:
        """Add those of an agreement, which is the one at this place."""
        for state in filter(is_overdue, states):
            key = (-(state.days or 0), place, state.measure.number)
            self._found.add(key, partial(lines.measure, state))
        for day, number in share.tally.late:
            key = (-(self._as_of - day).days, place, number)
            self._found.add(key, partial(_ref, share, number))
        self._unnamed += share.tally.overdue - len(share.tally.late)

    def lines(self, told: Told, quarter: Quarter, within: Quarter | None) -> list[MeasureLine]:
        """Return their lines; ``within`` is the quarter in which promises are marked as made."""
        kept = self._found.lines()
        named: dict[str, MeasureLine] = {}
        for plan in told([one for one in kept if isinstance(one, str)]):
            lines = Lines(plan, within, Uncited(plan))
            for state in fold_all(plan, self._as_of, quarter):
                named[state.measure.ref] = lines.measure(state)
        return [named[one] if isinstance(one, str) else one for one in kept]


class _Due:
    """What falls due, by day."""

    def __init__(self, most: int) -> None:
        self._found = Foremost[DueLine | tuple[str, date]](most)

    @property
    def total(self) -> int:
        """How many there are."""
        return self._found.total

    def add(self, place: int, share: Share, lines: Iterable[DueLine]) -> None:
        """Add what falls due of an agreement, which is the one at this place."""
        for seq, line in enumerate(lines):
            key = (line.on, place, line.measure.number, seq)
            self._found.add(key, partial(_itself, line))
        for day, number in share.tally.due:
            key = (day, place, number, 0)
            self._found.add(key, partial(_itself, (_ref(share, number), day)))

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
    return f"{share.plan.agreement.ref}/{number}"


def _itself(line: T) -> T:
    return line
