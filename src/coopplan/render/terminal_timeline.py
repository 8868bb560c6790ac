"""The timeline: each measure's track against the period, in half cells.

A cell is as long as the period divided by the width; a bar may begin or end in the middle of one.
What happened on a day is drawn over the bar, today's column runs through all tracks.
"""

from __future__ import annotations

from datetime import date

from coopplan.documents.blocks import PointKind, TimelineChart, Track
from coopplan.documents.runs import Role
from coopplan.render.terminal_text import Line, Pen, breadth, cut, padded, wrap

_SIGNS: dict[PointKind, tuple[str, str, Role]] = {
    PointKind.HEARD: ("•", "o", Role.PLAIN),
    PointKind.PAST_PROMISE: ("◇", "p", Role.MOVED),
    PointKind.PROMISE: ("◆", "P", Role.MOVED),
    PointKind.DUE: ("▲", "D", Role.BAD),
    PointKind.DONE: ("■", "X", Role.GOOD),
}
"""Drawn, in ASCII, and the role of each kind of point, the weakest first: the later hides."""

_SHORTEST = 16


def timeline_lines(chart: TimelineChart, pen: Pen) -> list[Line]:
    """Return the timeline's lines: years, quarter ticks, tracks, legend."""
    labels = [pen.runs(track.label) for track in chart.tracks]
    longest = max((breadth(label) for label in labels), default=0)
    label_room = min(longest, max(pen.width * 2 // 5, 12))
    room = pen.width - label_room - 2
    if room < _SHORTEST:
        label_room, room = 0, pen.width - 2
    scale = _Scale(chart, room)
    lines = [
        _indented(scale.years(), label_room),
        _indented([(scale.ticks(pen), Role.FAINT)], label_room),
    ]
    for track, label in zip(chart.tracks, labels, strict=True):
        head = padded(cut(label, label_room, pen.ellipsis), label_room)
        lines.append([*head, ("  ", Role.PLAIN), *scale.track(track, pen)])
    lines.append(_indented(scale.today_line(pen), label_room))
    legend: Line = []
    for kind, words in chart.legend:
        drawn, plain, role = _SIGNS[kind]
        legend += [(pen.sign(drawn, plain), role), (f" {pen.clean(words)}   ", Role.FAINT)]
    return lines + wrap(legend, pen.width)


def _indented(line: Line, label_room: int) -> Line:
    return [(" " * (label_room + 2), Role.PLAIN), *line]


class _Scale:
    """The period laid out over a number of cells."""

    def __init__(self, chart: TimelineChart, room: int) -> None:
        self._chart = chart
        self._room = room
        self._span = max((chart.last - chart.first).days + 1, 1)

    def half(self, day: date, end: bool = False) -> int:
        """The half cell of a day, of its evening where ``end``; kept within the period."""
        days = (day - self._chart.first).days + (1 if end else 0)
        return max(0, min(days * 2 * self._room // self._span, 2 * self._room - (0 if end else 1)))

    def cell(self, day: date) -> int:
        """The cell of a day, the first or the last one for a day outside the period."""
        return self.half(day) // 2

    def years(self) -> Line:
        """The years' names over the cells where they begin."""
        told = [" "] * self._room
        free = 0
        for year in range(self._chart.first.year, self._chart.last.year + 1):
            at = self.cell(max(date(year, 1, 1), self._chart.first))
            name = str(year)
            if at >= free and at + len(name) <= self._room:
                told[at : at + len(name)] = name
                free = at + len(name) + 1
        return [("".join(told).rstrip(), Role.LABEL)]

    def ticks(self, pen: Pen) -> str:
        """A tick where each quarter begins, a longer one for a year."""
        told = [pen.sign("─", "-")] * self._room
        for year in range(self._chart.first.year, self._chart.last.year + 1):
            for month in (10, 7, 4, 1):
                day = date(year, month, 1)
                if self._chart.first <= day <= self._chart.last:
                    drawn = pen.sign("┬", "+") if month > 1 else pen.sign("┼", "|")
                    told[self.cell(day)] = drawn
        return "".join(told)

    def track(self, track: Track, pen: Pen) -> Line:
        """One track: its bar in half cells, today, and the points in the order of their weight."""
        chars = [" "] * self._room
        roles = [Role.FAINT] * self._room
        begin, end = self.half(track.since), self.half(track.until, end=True)
        for place in range(self._room):
            left = begin <= 2 * place < end
            right = begin <= 2 * place + 1 < end
            if left or right:
                drawn = "━" if left and right else "╸" if left else "╺"
                chars[place], roles[place] = pen.sign(drawn, "="), track.role
            elif place % 2 == 0:
                chars[place] = pen.sign("·", ".")
        if self._chart.first <= self._chart.today <= self._chart.last:
            at = self.cell(self._chart.today)
            chars[at], roles[at] = pen.sign("│", "|"), Role.STRONG
        for kind, (drawn, plain, role) in _SIGNS.items():
            for point in track.points:
                if point.kind is kind:
                    at = self.cell(point.on)
                    chars[at], roles[at] = pen.sign(drawn, plain), role
        return _runs(chars, roles)

    def today_line(self, pen: Pen) -> Line:
        """Today's mark below the tracks, with its words on the side that has room."""
        chart = self._chart
        if not chart.first <= chart.today <= chart.last:
            return cut([(pen.clean(chart.today_label), Role.FAINT)], self._room, pen.ellipsis)
        at = self.cell(chart.today)
        mark = pen.sign("╵", "'")
        words: Line = [(pen.clean(chart.today_label), Role.FAINT)]
        size = breadth(words)
        if at + 2 + size <= self._room:
            return [(" " * at + mark + " ", Role.STRONG), *words]
        if size + 1 <= at:
            return [(" " * (at - size - 1), Role.PLAIN), *words, (" " + mark, Role.STRONG)]
        return [(" " * at + mark, Role.STRONG)]


def _runs(chars: list[str], roles: list[Role]) -> Line:
    line: Line = []
    for char, role in zip(chars, roles, strict=True):
        if line and line[-1][1] is role:
            line[-1] = (line[-1][0] + char, role)
        else:
            line.append((char, role))
    return line
