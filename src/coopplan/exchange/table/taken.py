"""What has been taken of the rows of a file so far, and what holds for the rows to come.

The rule: what runs on over rows, and over tables, stands here: headings, the measure above, the row
that waits for a person with all that goes on under it.
"""

from __future__ import annotations

from coopplan.exchange.table.cells import numbered
from coopplan.exchange.table.grid import Grid, Row
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.headings import BETWEEN, Headings
from coopplan.exchange.table.lines import NUMBER, is_ditto, is_note, is_section, is_stamp
from coopplan.exchange.table.outcomes import Outcomes
from coopplan.exchange.table.raw import RawMeasure
from coopplan.exchange.table.wide import is_heading
from coopplan.model.plan_table import Meaning, RejectReason, RowKind


class Taken:
    """The rows taken, one table after another.

    ``apart`` are the rows (table, row) that were taken for measures, though they might go on with
    the one above; ``joined`` those that go on with it, though they have a deadline of their own;
    ``cut`` those that were taken for the end of its title by their first word alone.

    ``gone`` are those that say that their measure is no more.

    ``pending`` are the places of headings under which no measure has come; ``under`` is the section
    that a column tells, ``part`` what a row is a part of in a list. ``waiting`` is why the row
    above waits; ``stood_elsewhere`` tells that a row of a rejects file did not stand under the one
    above, ``numbered`` that measures have numbers, ``summed`` that the parts of a sum go on.
    """

    def __init__(self) -> None:
        self.outcomes = Outcomes()
        self.measures: list[RawMeasure] = []
        self.apart: list[tuple[int, int]] = []
        self.joined: list[tuple[int, int]] = []
        self.cut: list[tuple[int, int]] = []
        self.gone: list[tuple[int, int]] = []
        self.headings = Headings()
        self.pending: list[int] = []
        self.waiting: RejectReason | None = None
        self.stood_elsewhere = False
        self.part = ""
        self.under = ""
        self.numbered = False
        self.summed = False

    def note(self, grid: Grid, row: Row, kind: RowKind, reason: RejectReason | None = None) -> int:
        """Take down what a row is; return the place of its outcome."""
        if kind in (RowKind.MEASURE, RowKind.SECTION):
            self.summed = False
        return self.outcomes.note(grid, row, kind, self.headings.told(), reason)

    def wait(self, grid: Grid, row: Row, reason: RejectReason) -> None:
        """Leave a row to a person, with what goes on under it."""
        self.waiting = reason
        self.note(grid, row, RowKind.REJECTED, reason)

    def hold(self, row: Row, header: Header) -> None:
        """Go on under the headings with a row that names a measure, whatever becomes of it."""
        number = cell_of(row, header, Meaning.NUMBER)
        if not header.having(Meaning.NUMBER):
            number, _ = numbered(cell_of(row, header, Meaning.TITLE))
        self.headings.hold(number)
        own = cell_of(row, header, Meaning.SECTION)
        before = "" if self.stood_elsewhere else self.under
        self.under = before if not own or is_ditto(own) else own

    def begin(self, grid: Grid, section: str | None) -> None:
        """Begin a table; ``section`` is a heading over all of it, "" one that ends those before."""
        self.pending, self.under = [], ""
        self.above(grid)
        if section is not None:
            self.headings.clear()
            self.summed = False
        if section:
            self.headings.begin(section)

    def above(self, grid: Grid) -> None:
        """Take the line right above a table for the heading of a section, where it is one."""
        line = grid.before[-1] if grid.before else ""
        if not line or is_note(line):
            return
        if is_stamp(line):
            self.headings.clear()
        elif is_section(line) or ((self.measures or NUMBER.match(line)) and is_heading(line)):
            self.headings.begin(line)
            self.summed = False

    def is_parted(self, last: RawMeasure) -> bool:
        """Whether the heading of another section stands between the measure above and a row."""
        told = self.headings.told()
        return bool(self.pending) and not f"{last.section}{BETWEEN}".startswith(told + BETWEEN)

    def last(self) -> RawMeasure | None:
        """The measure above, None where a row of a rejects file stood elsewhere in its own file."""
        return self.measures[-1] if self.measures and not self.stood_elsewhere else None
