"""Rows in, measures out: sections, headers said again, continuations, «то же».

The rule: every row gets exactly one outcome, so that rows understood and rows rejected are all the
rows there were. What is merged down from the row above counts as said again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table import continuing
from coopplan.exchange.table.apart import has_own_deadline
from coopplan.exchange.table.cells import numbered
from coopplan.exchange.table.continuing import begun, is_apart, joined, resolved, tells_title_alone
from coopplan.exchange.table.cut_rows import are_numbered, is_cut, is_rest, may_be_cut
from coopplan.exchange.table.faults import has_number_alone, lost, overflows, struck_title
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of, is_column_numbers, repeats
from coopplan.exchange.table.headings import BETWEEN, Headings
from coopplan.exchange.table.lines import (
    NUMBER,
    is_ditto,
    is_note,
    is_nothing,
    is_section,
    is_stamp,
    is_taken_out,
)
from coopplan.exchange.table.listed import listed
from coopplan.exchange.table.outcomes import Outcomes
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.returned import follows, is_returned, waits
from coopplan.exchange.table.signed import is_signature, signed_rows
from coopplan.exchange.table.sums import is_bare, is_part, sums_on, tells_sum
from coopplan.exchange.table.tenths import restored
from coopplan.exchange.table.wide import is_heading, wide_kind, wide_text
from coopplan.model.plan_table import Meaning, RejectReason, RowKind

_INTO_NOTE = frozenset((Meaning.OTHER, Meaning.FUNDING, Meaning.PROGRESS))


class Reader:
    """Reads the rows of one table after another; what runs on over tables stays in it.

    ``apart`` are the rows (table, row) that were taken for measures, though they might go on with
    the one above; ``joined`` those that go on with it, though they have a deadline of their own;
    ``cut`` those that were taken for the end of its title by their first word alone.
    """

    def __init__(self) -> None:
        self.outcomes = Outcomes()
        self.measures: list[RawMeasure] = []
        self.apart: list[tuple[int, int]] = []
        self.joined: list[tuple[int, int]] = []
        self.cut: list[tuple[int, int]] = []
        self._headings = Headings()
        self._pending: list[int] = []
        self._waiting: RejectReason | None = None
        self._cut = False
        self._part = ""
        self._under = ""
        self._numbered = False
        self._summed = False

    def read(
        self,
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
                self._outside(grid, row, other=at in others)
            return
        grid = restored(grid, header.having(Meaning.NUMBER))
        first = min(header.rows, default=0)
        self._pending, self._under = [], ""
        self._above(grid)
        if section is not None:
            self._headings.clear()
            self._summed = False
        if section:
            self._headings.begin(section)
        returned = is_returned(header.columns)
        heads, parts = listed(grid, header)
        signed = signed_rows(grid.rows)
        self._numbered = are_numbered(grid, header)
        for at, row in enumerate(grid.rows):
            self._part = parts.get(at, "")
            self._cut = returned and not (at and follows(grid.rows[at - 1], row))
            if before := row.struck or struck_title(row, header):
                self._struck(grid, replace(row, cells=before), header)
            elif row.is_piece:
                self._piece(grid, row)
            elif row.unclosed or row.torn:
                self._wait(grid, row, RejectReason.TORN if row.torn else RejectReason.UNCLOSED)
            elif row.is_blank or has_number_alone(row, header):
                self._note(grid, row, RowKind.BLANK)
            elif at in others:
                self._wait(grid, row, RejectReason.OTHER_SORT)
            elif at in header.rows:
                self._note(grid, row, RowKind.HEADER)
            elif at < first:
                self._before(grid, row)
            elif repeats(row, grid, header):
                self._note(grid, row, RowKind.HEADER)
            elif is_column_numbers(row.cells) and len(set(row.own())) == len(row.own()):
                self._note(grid, row, RowKind.COLUMN_NUMBERS)
            elif at in signed:
                self._note(grid, row, RowKind.NOTE)
            elif returned and (reason := waits(row, header)):
                self._wait(grid, row, reason)
            elif at in heads:
                self._pending.append(self._note(grid, row, RowKind.SECTION))
            else:
                self._row(grid, row, header, _next_number(grid, at, header))
        for place in self._pending:
            self.outcomes.reject(place, RejectReason.EMPTY_SECTION)

    def take(self, grid: Grid, header: Header, cards: Sequence[RawMeasure]) -> None:
        """Take the measures of a table of cards, each of which has all of its rows."""
        self._above(grid)
        at = header.having(Meaning.TITLE)[0]
        whose = {row: card for card in cards for row in card.rows}
        for row in grid.rows:
            card = whose.get(row.number)
            if row.is_blank or (card is not None and not any(card.cells)):
                self._note(grid, row, RowKind.BLANK)
            elif card is None and is_note(wide_text(row)):
                self._note(grid, row, RowKind.NOTE)
            elif card is None:
                self._headings.begin(wide_text(row))
                self._note(grid, row, RowKind.SECTION)
            else:
                # The first row tells the whole card, so that it can be mended as one.
                first = row.number == card.rows[0]
                told = replace(row, cells=card.cells if first else ())
                if not re.search(r"[^\W\d_]{2}", card.cells[at]):
                    self._note(grid, told, RowKind.REJECTED, RejectReason.NO_TITLE)
                elif first:
                    self.measures.append(replace(card, section=self._headings.told()))
                    self._note(grid, told, RowKind.MEASURE)
                else:
                    self._note(grid, told, RowKind.CONTINUED)

    def _above(self, grid: Grid) -> None:
        """Take the line right above a table for the heading of a section, where it is one."""
        line = grid.before[-1] if grid.before else ""
        if not line or is_note(line):
            return
        if is_stamp(line):
            self._headings.clear()
        elif is_section(line) or ((self.measures or NUMBER.match(line)) and is_heading(line)):
            self._headings.begin(line)
            self._summed = False

    def _before(self, grid: Grid, row: Row) -> None:
        """A row above the names of the columns: the title, or the first section's heading."""
        own = row.own()
        if len(own) == 1 and is_section(own[0]) and not is_stamp(own[0]):
            self._headings.begin(flat(own[0]))
            self._pending.append(self._note(grid, row, RowKind.SECTION))
        else:
            self._note(grid, row, RowKind.TITLE)

    def _wait(self, grid: Grid, row: Row, reason: RejectReason) -> None:
        """Leave a row to a person, with what goes on under it."""
        self._waiting = reason
        self._note(grid, row, RowKind.REJECTED, reason)

    def _struck(self, grid: Grid, row: Row, header: Header) -> None:
        """Leave out a row that was struck out; what is under it is not read as more of another."""
        if continuing.goes_on(row, header, self._last()):
            self._note(grid, row, RowKind.REJECTED, RejectReason.STRUCK)
        else:
            self._hold(row, header)
            self._wait(grid, row, RejectReason.STRUCK)

    def _piece(self, grid: Grid, row: Row) -> None:
        """A line whose text the row above has: what becomes of the one becomes of the other."""
        above = self.outcomes.all[-1]
        kind = above.kind
        if kind in (RowKind.MEASURE, RowKind.CONTINUED):
            kind = RowKind.CONTINUED
            last = self.measures[-1]
            self.measures[-1] = replace(last, rows=(*last.rows, row.number))
        self._note(grid, row, kind, above.reason)

    def _outside(self, grid: Grid, row: Row, *, other: bool) -> None:
        if row.is_blank:
            self._note(grid, row, RowKind.BLANK)
        elif is_stamp(" ".join(row.own())):
            self._note(grid, row, RowKind.TITLE)
        elif is_signature(row.own()):
            self._note(grid, row, RowKind.NOTE)
        else:
            reason = RejectReason.OTHER_SORT if other else RejectReason.NO_COLUMNS
            self._note(grid, row, RowKind.REJECTED, reason)

    def _note(self, grid: Grid, row: Row, kind: RowKind, reason: RejectReason | None = None) -> int:
        if kind in (RowKind.MEASURE, RowKind.SECTION):
            self._summed = False
        return self.outcomes.note(grid, row, kind, self._headings.told(), reason)

    def _hold(self, row: Row, header: Header) -> None:
        """Go on under the headings with a row that names a measure, whatever becomes of it."""
        number = cell_of(row, header, Meaning.NUMBER)
        if not header.having(Meaning.NUMBER):
            number, _ = numbered(cell_of(row, header, Meaning.TITLE))
        self._headings.hold(number)
        own = cell_of(row, header, Meaning.SECTION)
        before = "" if self._cut else self._under
        self._under = before if not own or is_ditto(own) else own

    def _row(self, grid: Grid, row: Row, header: Header, next_number: str) -> None:
        """Give a row below the names of the columns its outcome."""
        if lost(row, header) - _INTO_NOTE:
            self._hold(row, header)
            self._wait(grid, row, RejectReason.NOT_RECKONED)
            return
        if self._summed and is_part(row, header):
            self._note(grid, row, RowKind.NOTE)
            return
        last = self._last()
        self._summed = self._summed or tells_sum(row, header)
        rest = self._numbered and is_rest(row, header, last)
        parted = self._pending or self._summed
        rest = not parted and (rest or is_cut(row, header, last))
        kind = wide_kind(row, header, next_number, last, rest=rest)
        if kind is RowKind.SECTION:
            self._headings.begin(wide_text(row))
            self._under = ""
            self._pending.append(self._note(grid, row, kind))
            return
        if kind is not None:
            self._note(grid, row, kind)
            if any(map(is_taken_out, row.own())):
                # What stood there before, which «то же» below it may mean, nobody can tell.
                self._waiting = RejectReason.NO_TITLE
            return
        self._hold(row, header)
        if len(row.cells) > len(header.columns) or overflows(row, grid, header):
            self._wait(grid, row, RejectReason.TOO_MANY_CELLS)
        elif tells_sum(row, header) or sums_on(row, header, self.outcomes.all):
            self._note(grid, row, RowKind.NOTE)
        else:
            self._told(grid, row, header, rest=rest)

    def _told(self, grid: Grid, row: Row, header: Header, *, rest: bool) -> None:
        """Take a row for a measure, or for more of the one above it; ``rest``: for the latter."""
        last = self._last()
        goes_on = not self._part and (rest or continuing.goes_on(row, header, last))
        parted = last is not None and goes_on and self._is_parted(last)
        if (parted and tells_title_alone(row, header)) or (self._summed and is_bare(row, header)):
            self._wait(grid, row, RejectReason.NO_TITLE)
            return
        goes_on = goes_on and not parted and not self._summed
        above, self._waiting = self._waiting, None
        reason = above if goes_on else None
        if row.number in grid.unseen:
            # What is hidden is nobody's word before a person has looked at it.
            reason = RejectReason.HIDDEN
        elif lost(row, header):
            reason = RejectReason.NOT_RECKONED
        if reason is not None:
            self._wait(grid, row, reason)
            return
        if goes_on and last is not None:
            if has_own_deadline(row, header, last):
                self.joined.append((grid.number, row.number))
            if rest and not continuing.goes_on(row, header, last):
                self.cut.append((grid.number, row.number))
            whole = self.measures[-1] = joined(grid, row, header, last, cut=rest)
            if whole.section != last.section:
                self._under = whole.cells[header.having(Meaning.SECTION)[0]]
            self._note(grid, row, RowKind.CONTINUED)
        else:
            self._measure(grid, row, header, None if above else last)

    def _measure(self, grid: Grid, row: Row, header: Header, above: RawMeasure | None) -> None:
        """Take a row for a measure; ``above`` is the one that its «то же» means."""
        title_at = header.having(Meaning.TITLE)[0]
        title = row.cells[title_at]
        if not title or is_nothing(title):
            self._wait(grid, row, RejectReason.NO_TITLE)
            return
        cells = resolved(row, header, above)
        if cells is None:
            self._wait(grid, row, RejectReason.DITTO_OF_NOTHING)
        elif not re.search(r"[^\W\d_]{2}", cells[title_at]):
            self._wait(grid, row, RejectReason.NO_WORDS)
        else:
            last = self._last()
            told = (self._under or self._headings.told(), self._part)
            section = BETWEEN.join(filter(None, told))
            self._note(grid, row, RowKind.MEASURE)
            self._pending = []
            if not self._part and (is_apart(row, header, last) or may_be_cut(row, header, above)):
                self.apart.append((grid.number, row.number))
            self.measures.append(begun(grid, row, cells, section, above))

    def _is_parted(self, last: RawMeasure) -> bool:
        """Whether the heading of another section stands between the measure above and a row."""
        told = self._headings.told()
        return bool(self._pending) and not f"{last.section}{BETWEEN}".startswith(told + BETWEEN)

    def _last(self) -> RawMeasure | None:
        """The measure above, None where a row of a rejects file stood elsewhere in its own file."""
        return self.measures[-1] if self.measures and not self._cut else None


def _next_number(grid: Grid, at: int, header: Header) -> str:
    for row in grid.rows[at + 1 : at + 4]:
        if not row.is_blank:
            return cell_of(row, header, Meaning.NUMBER)
    return ""
