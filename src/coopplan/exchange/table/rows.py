"""Rows in, measures out: where in a table each row stands, and who tells what it is.

The rule: every row gets exactly one outcome, so that rows understood and rows rejected are all the
rows there were.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.exchange.table.continuing import goes_on
from coopplan.exchange.table.cut_rows import are_numbered
from coopplan.exchange.table.faults import has_number_alone, struck_title
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of, is_column_numbers, repeats
from coopplan.exchange.table.included import included
from coopplan.exchange.table.lines import is_section, is_stamp
from coopplan.exchange.table.orders import orders, take_order
from coopplan.exchange.table.returned import follows, holds, is_returned, unchanged, waits
from coopplan.exchange.table.rows_below import take_below
from coopplan.exchange.table.signed import is_signature, signed_rows
from coopplan.exchange.table.taken import Taken
from coopplan.exchange.table.tenths import restored
from coopplan.model.plan_table import Meaning, RejectReason, RowKind


def take_table(
    taken: Taken,
    grid: Grid,
    header: Header | None,
    others: frozenset[int] = frozenset(),
    section: str | None = None,
) -> None:
    """Give every row of a table its outcome; ``others`` are those of tables of another sort.

    ``section`` is the name of a sheet that is the heading over all of its measures; where it is
    "" those of other sheets are not over it.
    """
    if header is None:
        for at, row in enumerate(grid.rows):
            _outside(taken, grid, row, other=at in others)
        return
    grid = restored(grid, header.having(Meaning.NUMBER))
    first = min(header.rows, default=0)
    taken.begin(grid, section)
    returned = is_returned(header.columns)
    under = included(grid, header)
    signed = signed_rows(grid.rows)
    taken.numbered = are_numbered(grid, header)
    for at, row in enumerate(grid.rows):
        taken.part = under.parts.get(at, "")
        taken.stood_elsewhere = returned and not (at and follows(grid.rows[at - 1], row))
        if before := row.struck or struck_title(row, header):
            _struck(taken, grid, replace(row, cells=before), header)
        elif row.is_piece:
            _piece(taken, grid, row)
        elif row.unclosed or row.torn:
            taken.wait(grid, row, RejectReason.TORN if row.torn else RejectReason.UNCLOSED)
        elif row.is_blank or has_number_alone(row, header):
            taken.note(grid, row, RowKind.BLANK)
        elif at in others:
            taken.wait(grid, row, RejectReason.OTHER_SORT)
        elif at in header.rows:
            taken.note(grid, row, RowKind.HEADER)
        elif at < first:
            _before(taken, grid, row)
        elif repeats(row, grid, header):
            taken.note(grid, row, RowKind.HEADER)
        elif is_column_numbers(row.cells) and len(set(row.own())) == len(row.own()):
            taken.note(grid, row, RowKind.COLUMN_NUMBERS)
        elif at in signed:
            taken.note(grid, row, RowKind.NOTE)
        elif returned and (reason := _refused(taken, row, header)):
            taken.wait(grid, row, reason)
        elif orders(row, header):
            take_order(taken, grid, at, header)
        elif at in under.left:
            taken.wait(grid, row, RejectReason.NO_TITLE)
        elif at in under.heads:
            taken.pending.append(taken.note(grid, row, RowKind.SECTION))
        else:
            take_below(taken, grid, row, header, _next_number(grid, at, header))
    for place in taken.pending:
        taken.outcomes.reject(place, RejectReason.EMPTY_SECTION)


def _refused(taken: Taken, row: Row, header: Header) -> RejectReason | None:
    """Why a row of a rejects file is still rejected; one below may have waited with one above."""
    refused = unchanged(row)
    above = None if taken.waiting else taken.last()
    says_again = above is not None and refused is RejectReason.DITTO_OF_NOTHING
    more = says_again or goes_on(row, header, above)
    return refused if refused and holds(refused, more=more) else waits(row, header)


def _before(taken: Taken, grid: Grid, row: Row) -> None:
    """A row above the names of the columns: the title, or the first section's heading."""
    own = row.own()
    if len(own) == 1 and is_section(own[0]) and not is_stamp(own[0]):
        taken.headings.begin(flat(own[0]))
        taken.pending.append(taken.note(grid, row, RowKind.SECTION))
    else:
        taken.note(grid, row, RowKind.TITLE)


def _struck(taken: Taken, grid: Grid, row: Row, header: Header) -> None:
    """Leave out a row that was struck out; what is under it is not read as more of another."""
    if goes_on(row, header, taken.last()):
        taken.note(grid, row, RowKind.REJECTED, RejectReason.STRUCK)
    else:
        taken.hold(row, header)
        taken.wait(grid, row, RejectReason.STRUCK)


def _piece(taken: Taken, grid: Grid, row: Row) -> None:
    """A line whose text the row above has: what becomes of the one becomes of the other."""
    above = taken.outcomes.all[-1]
    kind = above.kind
    if kind in (RowKind.MEASURE, RowKind.CONTINUED):
        kind = RowKind.CONTINUED
        last = taken.measures[-1]
        taken.measures[-1] = replace(last, rows=(*last.rows, row.number))
    taken.note(grid, row, kind, above.reason)


def _outside(taken: Taken, grid: Grid, row: Row, *, other: bool) -> None:
    if row.is_blank:
        taken.note(grid, row, RowKind.BLANK)
    elif is_stamp(" ".join(row.own())):
        taken.note(grid, row, RowKind.TITLE)
    elif is_signature(row.own()):
        taken.note(grid, row, RowKind.NOTE)
    else:
        reason = RejectReason.OTHER_SORT if other else RejectReason.NO_COLUMNS
        # Headings of a plan are not over a table of which nobody knows that it is of the plan.
        taken.outcomes.note(grid, row, RowKind.REJECTED, "", reason)


def _next_number(grid: Grid, at: int, header: Header) -> str:
    for row in grid.rows[at + 1 : at + 4]:
        if not row.is_blank:
            return cell_of(row, header, Meaning.NUMBER)
    return ""
