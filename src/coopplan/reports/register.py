"""Questions over several agreements: the rows, the overview, the register's quarterly report.

A measure that its plan's successor carries on is counted once, under the successor, where the
report has both; in its own row its mark says «carried over».
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from datetime import date, timedelta

from coopplan.model.codes import AgreementState, Mark
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.state import MeasureState, agreement_state, fold_all, share_of_period
from coopplan.reports.answers import ChainLine, DisputeLine, MeasureLine
from coopplan.reports.due import due_between
from coopplan.reports.head import party_names
from coopplan.reports.lines import Lines
from coopplan.reports.lines import overdue as is_overdue
from coopplan.reports.quarterly_answer import DueLine
from coopplan.reports.register_answers import AgreementRow, Overview, Owed, RegisterReport

SHOWN = 20
"""How many overdue measures a register's report names; the rest are counted."""

_REPORTED = frozenset({AgreementState.IN_FORCE, AgreementState.EXPIRED, AgreementState.SUPERSEDED})


def agreement_row(plan: Plan, states: Sequence[MeasureState], as_of: date) -> AgreementRow:
    """Return one agreement as a row, from the states of its measures on the day."""
    told = plan.agreement
    marks = Counter(state.mark for state in states)
    heard = [state.last_heard for state in states if state.last_heard]
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
        measures=len(states),
        marks={mark: marks[mark] for mark in Mark if marks[mark]},
        overdue=sum(is_overdue(state) for state in states),
        disputed=sum(bool(state.open_disputes) for state in states),
        slipped=sum(any(chain.moved for chain in state.chains) for state in states),
        silent=sum(state.silent for state in states),
        last_heard=max(heard, default=None),
    )


def agreement_rows(plans: Iterable[Plan], as_of: date) -> tuple[AgreementRow, ...]:
    """Return the rows of ``agreement list`` in the order of the plans given."""
    quarter = Quarter.of(as_of)
    return tuple(agreement_row(plan, fold_all(plan, as_of, quarter), as_of) for plan in plans)


def overview(plans: Sequence[Plan], known: Known, as_of: date, within_days: int = 90) -> Overview:
    """Return what is to be seen first: states and counts, overdue, due soon, owed, moved last."""
    rows: list[AgreementRow] = []
    overdue: list[MeasureLine] = []
    due: list[DueLine] = []
    moved: list[ChainLine] = []
    for plan in plans:
        states = fold_all(plan, as_of, Quarter.of(as_of))
        lines = Lines(plan)
        rows.append(agreement_row(plan, states, as_of))
        overdue.extend(lines.measure(state) for state in states if is_overdue(state))
        due.extend(due_between(states, as_of, as_of + timedelta(days=within_days), lines))
        moved.extend(
            chain for state in states for chain in lines.measure(state).chains if chain.moved
        )
    return Overview(
        as_of=as_of,
        known=known,
        rows=tuple(rows),
        overdue=tuple(sorted(overdue, key=lambda line: -(line.days or 0))),
        within_days=within_days,
        due=tuple(sorted(due, key=lambda line: line.on)),
        owed=tuple(_owed(plans, as_of)),
        moved=tuple(sorted(moved, key=lambda chain: chain.age_days)),
    )


def register_report(
    plans: Sequence[Plan], known: Known, quarter: Quarter, as_of: date | None = None
) -> RegisterReport:
    """Return the quarterly report of these agreements in one table."""
    day = as_of or quarter.last
    rows: list[AgreementRow] = []
    refs = {plan.agreement.ref for plan in plans}
    marks, before, carried = Counter[Mark](), Counter[Mark](), 0
    overdue: list[MeasureLine] = []
    slipped: list[ChainLine] = []
    disputes: list[DisputeLine] = []
    for plan in plans:
        states = fold_all(plan, day, quarter)
        lines = Lines(plan, quarter)
        rows.append(agreement_row(plan, states, day))
        earlier = quarter.previous()
        counted = _counted_here(states, refs)
        marks.update(state.mark for state in counted)
        carried += len(states) - len(counted)
        past = _counted_here(fold_all(plan, earlier.last, earlier), refs)
        before.update(state.mark for state in past)
        overdue.extend(lines.measure(state) for state in states if is_overdue(state))
        for state in states:
            slipped.extend(
                chain
                for chain in lines.measure(state).chains
                if any(step.in_quarter and step.days_moved for step in chain.steps)
            )
            disputes.extend(lines.dispute(state.measure, one) for one in state.open_disputes)
    overdue.sort(key=lambda line: -(line.days or 0))
    return RegisterReport(
        quarter=quarter,
        as_of=day,
        known=known,
        rows=tuple(rows),
        total=sum(marks.values()),
        carried=carried,
        marks={mark: marks[mark] for mark in Mark if marks[mark]},
        marks_before={mark: before[mark] for mark in Mark if before[mark]},
        overdue=tuple(overdue[:SHOWN]),
        overdue_total=len(overdue),
        slipped=tuple(slipped),
        disputes=tuple(disputes),
        silent_total=sum(row.silent for row in rows),
    )


def _counted_here(states: Iterable[MeasureState], refs: Container[str]) -> list[MeasureState]:
    """Without the measures that go on under another of these agreements and count there."""
    return [state for state in states if state.carried_to is None or state.carried_to not in refs]


def _owed(plans: Iterable[Plan], as_of: date) -> Iterable[Owed]:
    """Return the reports owed for the quarter that ended last, by the agreements' duties."""
    quarter = Quarter.of(as_of).previous()
    for plan in plans:
        told = plan.agreement
        state = agreement_state(told, quarter.last, plan.successor)
        if told.duty is None or told.duty.due_days is None or state not in _REPORTED:
            continue
        if told.duty.every == "quarter" or quarter.number == 4:
            by = quarter.last + timedelta(days=told.duty.due_days)
            yield Owed(told.ref, told.short or told.title, quarter, by, told.duty.to)
