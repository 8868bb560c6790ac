"""Questions over several agreements: the rows, the overview, the register's quarterly report.

A measure that its plan's successor carries on is counted once, under the successor, where the
report has both; in its own row its mark says «carried over». Measures that come tallied are counted
as if they had been folded; those of them that a list names are asked for and folded in the end.
Lines cite no sources, since these answers have no list of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from coopplan.model.chains import PromiseLink
from coopplan.model.codes import AgreementState, Mark
from coopplan.model.period import SOON, Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.state import agreement_state, fold_all
from coopplan.model.tally import NO_REST, Rest, Share
from coopplan.reports.answers import ChainLine, DisputeLine
from coopplan.reports.foremost import Foremost
from coopplan.reports.register_answers import (
    AgreementRow,
    Overview,
    Owed,
    RegisterReport,
)
from coopplan.reports.register_gathered import (
    Counts,
    DueSoon,
    Late,
    OneOfMany,
    Told,
)

SHOWN = 20
"""How many overdue measures a register's report names; the rest are counted."""

LISTED = 200
"""How many lines every other list of these answers has; the rest are counted."""

_REPORTED = frozenset({AgreementState.IN_FORCE, AgreementState.EXPIRED, AgreementState.SUPERSEDED})


def nobody(_: Sequence[str]) -> Iterable[Plan]:
    """Tell of no measure: for plans that are whole, of which nothing is tallied."""
    return ()


def agreement_rows(shares: Iterable[Share], as_of: date) -> tuple[AgreementRow, ...]:
    """Return the rows of ``agreement list`` in the order of the agreements given."""
    told = (OneOfMany(place, share, as_of, Quarter.of(as_of)) for place, share in enumerate(shares))
    return tuple(one.row() for one in told)


def overview(
    shares: Iterable[Share],
    known: Known,
    as_of: date,
    told: Told = nobody,
    *,
    rest: Rest = NO_REST,
    within_days: int = SOON,
    rows: int | None = None,
    listed: int = LISTED,
) -> Overview:
    """Return what is to be seen first: states and counts, overdue, due soon, owed, moved last.

    The shares come in the order of their refs; ``rest`` are all other agreements. ``rows``: of so
    many agreements there is a row; None: of all. ``listed``: so many lines of each list.
    """
    seen: list[AgreementRow] = []
    owed: list[Owed] = []
    late, due, moved = Late(as_of, listed), DueSoon(listed), Foremost[ChainLine](listed)
    quarter, last = Quarter.of(as_of), as_of + timedelta(days=within_days)
    count = 0
    for share in shares:
        one = OneOfMany(share.ref, share, as_of, quarter)
        if rows is None or count < rows:
            seen.append(one.row())
        count += 1
        if share.plan is not None:
            owed += _owed(share.plan, as_of)
        late.add(one)
        due.add(one, as_of, last)
        for state, seq, chain in one.chains():
            if chain.moved:
                key = (chain.age_days, one.place, state.measure.number, seq)
                moved.add(key, partial(one.lines.chain, state, chain))
    late.add_rest(rest)
    due.add_rest(rest)
    return Overview(
        as_of=as_of,
        known=known,
        agreements=count + rest.agreements,
        rows=tuple(seen),
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
    refs: Iterable[str],
    told: Told = nobody,
    rest: Rest = NO_REST,
    rows: int | None = None,
) -> RegisterReport:
    """Return the quarterly report of these agreements in one table.

    ``refs`` are the refs of all of them in their order; ``rest`` are those without a share.
    ``rows``: of so many there is a row; None: of all.
    """
    day, earlier = as_of or quarter.last, quarter.previous()
    seen: list[AgreementRow] = []
    places = {ref: place for place, ref in enumerate(refs)}
    counts = Counts(places)
    late = Late(day, SHOWN)
    slipped, disputes = Foremost[ChainLine](LISTED), Foremost[DisputeLine](LISTED)
    for share in shares:
        place = places[share.ref]
        one = OneOfMany(place, share, day, quarter, quarter)
        if rows is None or place < rows:
            seen.append(one.row())
        past = () if share.plan is None else fold_all(share.plan, earlier.last, earlier)
        counts.add(one, past)
        late.add(one)
        for state, seq, chain in one.chains():
            if any(_moved_in(quarter, link) for link in chain.links):
                key = (place, state.measure.number, seq)
                slipped.add(key, partial(one.lines.chain, state, chain))
        for state in one.states:
            for seq, dispute in enumerate(state.open_disputes):
                key = (place, state.measure.number, seq)
                disputes.add(key, partial(one.lines.dispute, state.measure, dispute))
    counts.add_rest(rest)
    late.add_rest(rest, places)
    return RegisterReport(
        quarter=quarter,
        as_of=day,
        known=known,
        agreements=counts.agreements,
        rows=tuple(seen),
        total=sum(counts.marks.values()),
        carried=counts.carried,
        marks=_in_order(counts.marks),
        marks_before=_in_order(counts.before),
        overdue=tuple(late.lines(told, quarter, quarter)),
        overdue_total=late.total,
        overdue_by=counts.overdue.most(),
        slipped=tuple(slipped.lines()),
        slipped_total=slipped.total,
        disputes=tuple(disputes.lines()),
        disputes_total=disputes.total,
        disputed_total=counts.disputed,
        silent_total=counts.silent.total,
        silent_by=counts.silent.most(),
    )


def _in_order(marks: Mapping[Mark, int]) -> dict[Mark, int]:
    return {mark: marks[mark] for mark in Mark if marks.get(mark)}


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
