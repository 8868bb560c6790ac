"""Bars and timelines in a Word document: tables that can be edited, drawn with the shades of cells.

The rule: no picture. A bar is a run of blocks, a timeline a table with a column for
each quarter (for each year, where the period is long); what happened in it stands there as a sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coopplan.documents.blocks import Bars, PointKind, TimelineChart, Track
from coopplan.documents.runs import Role
from coopplan.render.docx_elements import (
    BLOCK,
    INKS,
    MARGIN,
    RAIL,
    SOFT,
    Element,
    blocks,
    cell,
    paragraph,
    row,
    run,
    runs,
    table,
)

SIGNS: dict[PointKind, tuple[str, str]] = {
    PointKind.HEARD: ("•", "20242C"),
    PointKind.PAST_PROMISE: ("◇", INKS[Role.MOVED]),
    PointKind.PROMISE: ("◆", INKS[Role.MOVED]),
    PointKind.DUE: ("▲", INKS[Role.BAD]),
    PointKind.DONE: ("■", INKS[Role.GOOD]),
}
_BAR = 28
"""Blocks of the longest bar, where the cell has room for them."""
_QUARTERS = 16
"""Quarters that have columns of their own; a longer period is drawn by years."""
_TINTS = {
    Role.GOOD: "A9D6B8",
    Role.RUNNING: "B4CCF0",
    Role.BAD: "F3BDB8",
    Role.CONTESTED: "E0C0E3",
    Role.MOVED: "EFCFA6",
}


def bars(block: Bars, room: int) -> list[Element]:
    """The title, then one row a bar: label, value, change, bar."""
    worded = any(one.shown for one in block.bars)
    shares = (32, 26, 8, 34) if worded else (42, 8, 10, 40)
    widths = [room * share // 100 for share in shares]
    longest = blocks(widths[-1], _BAR)
    rows: list[Element] = []
    for one in block.bars:
        whole = one.whole or block.whole
        filled = 0 if whole <= 0 else round(min(one.value, whole) * longest / whole)
        filled = max(filled, 1) if one.value > 0 else 0
        ink = INKS.get(one.role, "4A515E")
        drawn = [
            run("█" * part, ink=look, size=BLOCK)
            for part, look in ((filled, ink), (longest - filled, RAIL))
            if part
        ]
        told = [
            paragraph(runs(one.label, 9.5), after=0, keep=True),
            paragraph([run(one.told, bold=True, size=9.5)], align="right", after=0),
            paragraph(runs(one.note, 9.5, SOFT), align="right", after=0),
            paragraph(drawn, after=0),
        ]
        cells = [cell([made], width, middle=True) for made, width in zip(told, widths, strict=True)]
        rows.append(row(cells))
    title = paragraph([run(block.title, ink=SOFT)], after=40, keep=True)
    made = [table(rows, widths, ruled=False, margin=MARGIN)] if rows else []
    return [title, *made, paragraph([], after=0)]


@dataclass(frozen=True, slots=True)
class _Unit:
    """A column of a timeline: its days, both ends included, and the year that it belongs to."""

    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


def timeline(chart: TimelineChart, room: int) -> list[Element]:
    """The years, one row a track, then what the signs mean."""
    units = _units(chart)
    width = room * 62 // 100 // len(units)
    label = room - width * len(units)
    widths = [label, *([width] * len(units))]
    rows = [_years(units, label, width)]
    rows += [_track(chart, track, units, label, width) for track in chart.tracks]
    legend: list[Element] = []
    for kind, words in chart.legend:
        sign, ink = SIGNS[kind]
        legend += [run(sign, ink=ink, size=9), run(f" {words}    ", ink=SOFT, size=9)]
    legend.append(run(f"│ {chart.today_label}", ink=SOFT, size=9))
    return [table(rows, widths, ruled=True, margin=0), paragraph(legend, after=120)]


def _units(chart: TimelineChart) -> list[_Unit]:
    """The period in quarters, or in years where those would be too many."""
    months = 3
    quarters = (chart.last.year - chart.first.year + 1) * 4
    if quarters > _QUARTERS:
        months = 12 * max(1, -(-(quarters // 4) // _QUARTERS))
    units: list[_Unit] = []
    year, month = chart.first.year, (chart.first.month - 1) // months % 4 * months + 1
    while date(year, month, 1) <= chart.last:
        following = month - 1 + months
        after = date(min(year + following // 12, 9999), following % 12 + 1, 1)
        units.append(_Unit(date(year, month, 1), after - timedelta(days=1)))
        if after.year == year and after.month == month:  # the calendar's last year
            break
        year, month = after.year, after.month
    return units


def _years(units: Sequence[_Unit], label: int, width: int) -> Element:
    """A head whose cells each span the columns of one year."""
    cells = [cell([], label)]
    years = list(dict.fromkeys(unit.first.year for unit in units))
    for year in years:
        span = sum(unit.first.year == year for unit in units)
        name = paragraph([run(str(year), ink=SOFT, size=8.5)], after=0, keep=True)
        cells.append(cell([name], width * span, span=span))
    return row(cells, head=True)


def _track(
    chart: TimelineChart, track: Track, units: Sequence[_Unit], label: int, width: int
) -> Element:
    name = paragraph([*runs(track.label, 9), *runs(track.note, 9)], after=0)
    cells = [cell([name], label, middle=True)]
    tint = _TINTS.get(track.role, "D5D9E0")
    runs_at_all = track.since < track.until
    for place, unit in enumerate(units):
        drawn = [
            run(sign, ink=ink, size=8)
            for kind, (sign, ink) in SIGNS.items()
            if any(_place(point.on, units) == place for point in track.points if point.kind is kind)
        ]
        covered = runs_at_all and track.since <= unit.last and track.until >= unit.first
        cells.append(
            cell(
                [paragraph(drawn, align="center", after=0)],
                width,
                fill=tint if covered else None,
                right="20242C" if unit.holds(chart.today) else None,
                middle=True,
            )
        )
    return row(cells)


def _place(day: date, units: Sequence[_Unit]) -> int:
    """The column of a day, the first or the last one for a day outside the period."""
    for place, unit in enumerate(units):
        if day <= unit.last:
            return place
    return len(units) - 1
