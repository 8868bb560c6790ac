"""The slip chart on a terminal: a row for each time promised, the days they were said across.

A promise stands as a level line until its voice makes another; where it moved, the line goes to
another row. Each promise is the letter of its voice.
"""

from __future__ import annotations

from datetime import date

from coopplan.documents.charts import LETTERS, SlipChart, span, until
from coopplan.documents.runs import Role
from coopplan.render.terminal_text import Line, Pen, breadth, cut, padded, wrap

_PLAIN = str.maketrans("·↑→", "-^>")
_WIDEST = 72
_SHORTEST = 16
_MOST_ROWS = 14


def slip_lines(chart: SlipChart, pen: Pen) -> list[Line]:
    """Return the chart's lines: its title, a row a time promised, the years, who is who."""
    axes = f" · {pen.clean(chart.promised_name)} ↑, {pen.clean(chart.said_name)} →"
    axes = axes if pen.unicode else axes.translate(_PLAIN)
    lines = wrap([*pen.runs(chart.title), (axes, Role.FAINT)], pen.width)
    rows = _rows(chart)
    labels = [pen.clean(label) for label in rows.values()]
    names = [[(label, Role.FAINT)] for label in labels]
    room = min(max((breadth(name) for name in names), default=0), max(pen.width // 4, 6))
    width = min(pen.width - room - 2, _WIDEST)
    if width < _SHORTEST:
        return lines + _legend(chart, pen)
    plot = _Plot(chart, width, list(rows), pen)
    for place, name in enumerate(names):
        head = padded(cut(list(name), room, pen.ellipsis), room, right=True)
        axis = pen.sign("┤", "|")
        lines.append([*head, (f" {axis}", Role.FAINT), *plot.row(place)])
    corner = " " * (room + 1) + pen.sign("└", "+")
    lines.append([(corner + pen.sign("─", "-") * width, Role.FAINT)])
    lines.append([(" " * (room + 2) + plot.years(), Role.FAINT)])
    return lines + _legend(chart, pen)


def _rows(chart: SlipChart) -> dict[date, str]:
    """The times promised, the latest first, each with its label."""
    steps = [step for line in chart.lines for step in line.steps]
    found = {step.promised: step.promised_label for step in steps}
    return {day: found[day] for day in sorted(found, reverse=True)[:_MOST_ROWS]}


def _legend(chart: SlipChart, pen: Pen) -> list[Line]:
    told: Line = []
    for letter, line in zip(LETTERS, chart.lines, strict=False):
        told += [(letter, line.role), (" ", Role.PLAIN), *pen.runs(line.label)]
        told.append(("   ", Role.PLAIN))
    return wrap(told, pen.width)


class _Plot:
    """The drawn field: its characters and their roles, row by row."""

    def __init__(self, chart: SlipChart, width: int, days: list[date], pen: Pen) -> None:
        self._first, self._last = span(chart)
        self._width = width
        self._chars = [[" "] * width for _ in days]
        self._roles = [[Role.FAINT] * width for _ in days]
        level, rise = pen.sign("─", "-"), pen.sign("│", "|")
        places = {day: place for place, day in enumerate(days)}
        shown = list(zip(LETTERS, chart.lines, strict=False))
        for _, line in shown:
            before: int | None = None
            for number, step in enumerate(line.steps):
                row = places.get(step.promised)
                if row is None:
                    continue
                begin, end = self._column(step.said), self._column(until(chart, line, number))
                for column in range(begin, end + 1):
                    self._put(row, column, level, line.role)
                if before is not None and before != row:
                    turn = pen.sign("┘", "'") if row < before else pen.sign("┐", ".")
                    self._put(before, begin, turn, line.role, over=level)
                    for crossed in range(min(before, row) + 1, max(before, row)):
                        self._put(crossed, begin, rise, line.role, over=level)
                before = row
        for letter, line in shown:
            for step in line.steps:
                row = places.get(step.promised)
                if row is not None:
                    column = self._column(step.said)
                    self._chars[row][column], self._roles[row][column] = letter, line.role

    def _column(self, day: date) -> int:
        days = (self._last - self._first).days or 1
        return min(max((day - self._first).days * (self._width - 1) // days, 0), self._width - 1)

    def _put(self, row: int, column: int, sign: str, role: Role, over: str = " ") -> None:
        if self._chars[row][column] in (" ", over):
            self._chars[row][column], self._roles[row][column] = sign, role

    def row(self, place: int) -> Line:
        """One row as runs of one role each."""
        line: Line = []
        for char, role in zip(self._chars[place], self._roles[place], strict=True):
            if line and line[-1][1] is role:
                line[-1] = (line[-1][0] + char, role)
            else:
                line.append((char, role))
        return line

    def years(self) -> str:
        """The years where they begin, as far as there is room."""
        told = [" "] * self._width
        free = 0
        for year in range(self._first.year, self._last.year + 1):
            at = self._column(max(date(year, 1, 1), self._first))
            if at >= free and at + 4 <= self._width:
                told[at : at + 4] = str(year)
                free = at + 5
        return "".join(told).rstrip()
