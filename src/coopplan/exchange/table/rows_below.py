"""A row below the names of the columns: a heading, a measure, more of the one above, or a note.

The rule: a row whose value the file does not keep, or that may go on with one that waits, waits for
a person; what is merged down from the row above counts as said again.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.apart import has_own_deadline
from coopplan.exchange.table.continuing import (
    begun,
    goes_on,
    is_apart,
    joined,
    resolved,
    tells_title_alone,
)
from coopplan.exchange.table.cut_rows import is_cut, is_rest, may_be_cut
from coopplan.exchange.table.faults import lost, overflows
from coopplan.exchange.table.grid import Grid, Row
from coopplan.exchange.table.groups import head_kind, is_no_group
from coopplan.exchange.table.header import INTO_NOTE, Header
from coopplan.exchange.table.headings import BETWEEN
from coopplan.exchange.table.lines import is_nothing, is_taken_out
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.signed_off import names_signer
from coopplan.exchange.table.sums import is_bare, is_part, sums_on, tells_sum
from coopplan.exchange.table.taken import Taken
from coopplan.exchange.table.wide import wide_kind, wide_text
from coopplan.model.plan_table import Meaning, RejectReason, RowKind


def take_below(taken: Taken, grid: Grid, row: Row, header: Header, next_number: str) -> None:
    """Give a row below the names of the columns its outcome."""
    if lost(row, header) - INTO_NOTE:
        taken.hold(row, header)
        taken.wait(grid, row, RejectReason.NOT_RECKONED)
        return
    if taken.summed and is_part(row, header):
        taken.note(grid, row, RowKind.NOTE)
        return
    last = taken.last()
    taken.summed = taken.summed or tells_sum(row, header)
    rest = taken.numbered and is_rest(row, header, last)
    parted = taken.pending or taken.summed
    rest = not parted and (rest or is_cut(row, header, last))
    kind = wide_kind(row, header, next_number, last, rest=rest)
    if kind is RowKind.SECTION:
        taken.headings.begin(wide_text(row))
        taken.under = ""
        taken.pending.append(taken.note(grid, row, kind))
        return
    if kind is not None:
        taken.note(grid, row, kind)
        if any(map(is_taken_out, row.own())):
            # What stood there before, which «то же» below it may mean, nobody can tell.
            taken.waiting = RejectReason.NO_TITLE
            taken.gone.append((grid.number, row.number))
        return
    taken.hold(row, header)
    if len(row.cells) > len(header.columns) or overflows(row, grid, header):
        taken.wait(grid, row, RejectReason.TOO_MANY_CELLS)
    elif tells_sum(row, header) or sums_on(row, header, taken.outcomes.all):
        taken.note(grid, row, RowKind.NOTE)
    elif (head := head_kind(row, header)) is not None:
        _head(taken, grid, row, header, head)
    else:
        _told(taken, grid, row, header, rest=rest)


def _head(taken: Taken, grid: Grid, row: Row, header: Header, kind: RowKind) -> None:
    """Take the head of a group, which is over the rows to come, whatever becomes of it."""
    if is_no_group(row.cells[header.having(Meaning.SECTION)[0]]):
        taken.under = ""
    if kind is RowKind.SECTION:
        taken.pending.append(taken.note(grid, row, kind))
    else:
        taken.wait(grid, row, RejectReason.NO_TITLE)


def _told(taken: Taken, grid: Grid, row: Row, header: Header, *, rest: bool) -> None:
    """Take a row for a measure, or for more of the one above it; ``rest``: for the latter."""
    last = taken.last()
    more = not taken.part and (rest or goes_on(row, header, last))
    parted = last is not None and more and taken.is_parted(last)
    if (parted and tells_title_alone(row, header)) or (taken.summed and is_bare(row, header)):
        taken.wait(grid, row, RejectReason.NO_TITLE)
        return
    more = more and not parted and not taken.summed
    above, taken.waiting = taken.waiting, None
    reason = above if more else None
    if row.number in grid.unseen:
        # What is hidden is nobody's word before a person has looked at it.
        reason = RejectReason.HIDDEN
    elif lost(row, header):
        reason = RejectReason.NOT_RECKONED
    if reason is not None:
        taken.wait(grid, row, reason)
        return
    if more and last is not None:
        if has_own_deadline(row, header, last):
            taken.joined.append((grid.number, row.number))
        if rest and not goes_on(row, header, last):
            taken.cut.append((grid.number, row.number))
        whole = taken.measures[-1] = joined(grid, row, header, last, cut=rest)
        if whole.section != last.section:
            taken.under = whole.cells[header.having(Meaning.SECTION)[0]]
        taken.note(grid, row, RowKind.CONTINUED)
    else:
        _measure(taken, grid, row, header, None if above else last)


def _measure(taken: Taken, grid: Grid, row: Row, header: Header, above: RawMeasure | None) -> None:
    """Take a row for a measure; ``above`` is the one that its «то же» means."""
    title_at = header.having(Meaning.TITLE)[0]
    title = row.cells[title_at]
    if not title or is_nothing(title) or names_signer(title):
        taken.wait(grid, row, RejectReason.NO_TITLE)
        return
    cells = resolved(row, header, above)
    if cells is None:
        taken.wait(grid, row, RejectReason.DITTO_OF_NOTHING)
    elif not re.search(r"[^\W\d_]{2}", cells[title_at]):
        taken.wait(grid, row, RejectReason.NO_WORDS)
    else:
        last = taken.last()
        told = (taken.under or taken.headings.told(), taken.part)
        section = BETWEEN.join(filter(None, told))
        taken.note(grid, row, RowKind.MEASURE)
        taken.pending = []
        if not taken.part and (is_apart(row, header, last) or may_be_cut(row, header, above)):
            taken.apart.append((grid.number, row.number))
        taken.measures.append(begun(grid, row, cells, section, above))
