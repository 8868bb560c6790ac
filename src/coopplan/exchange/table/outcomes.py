"""What became of every row: its outcome, which may be another one when more of the file is read."""

from __future__ import annotations

from dataclasses import replace

from coopplan.exchange.table.grid import Grid, Row
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.plan_table import DraftMeasure, Outcome, RejectReason, RowKind


class Outcomes:
    """The outcomes of the rows, in the order of the file."""

    def __init__(self) -> None:
        self.all: list[Outcome] = []
        self._places: dict[tuple[int, int], int] = {}

    def note(
        self, grid: Grid, row: Row, kind: RowKind, section: str, reason: RejectReason | None = None
    ) -> int:
        """Take down what a row is, under its headings; return the place of its outcome."""
        place = self._places[grid.number, row.number] = len(self.all)
        self.all.append(Outcome(grid.number, row.number, kind, row.cells, reason, section))
        return place

    def pass_over(self) -> None:
        """Take the last row for a note, which nobody has to look at."""
        self.all[-1] = replace(self.all[-1], kind=RowKind.NOTE, reason=None)

    def reject(self, place: int, reason: RejectReason) -> None:
        """Reject a row that was taken for something else."""
        self.all[place] = replace(self.all[place], kind=RowKind.REJECTED, reason=reason)

    def reject_measure(self, raw: RawMeasure, reason: RejectReason) -> None:
        """Reject all the rows of a measure."""
        for row in raw.rows:
            self.reject(self._places[raw.table, row], reason)

    def go_on(self, raw: RawMeasure | DraftMeasure) -> None:
        """Take the rows of a measure for more of one that stands further up."""
        for row in raw.rows:
            place = self._places[raw.table, row]
            self.all[place] = replace(self.all[place], kind=RowKind.CONTINUED)
