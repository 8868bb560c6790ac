"""The slip chart in SVG: years said across, years promised upwards, one stepped line a voice.

The slanting line is where the day promised is the day of speaking: a promise that reaches it has
run out. Places across are per cent of the width, places upwards pixels, as in all our drawings.
"""

from __future__ import annotations

from datetime import date

from coopplan.documents.charts import LETTERS, SlipChart, SlipLine, span, until
from coopplan.render.svg import attribute, drawing, percent

_TOP, _BAND, _FOOT, _LEFT = 12, 34, 22, 40
_TALLEST = 320


def slip(chart: SlipChart, label: str = "", width: int | None = None) -> str:
    """The whole drawing, without title and legend."""
    plane = _Plane(chart)
    body = plane.grid()
    shown = list(zip(LETTERS, chart.lines, strict=False))
    for _, line in shown:
        body += f'<g class="{line.role.value}">{plane.line(chart, line)}</g>'
    for letter, line in shown:
        body += "".join(plane.mark(letter, line, place) for place in range(len(line.steps)))
    inner = f'<svg x="{_LEFT}" width="84%" overflow="visible">{body}</svg>'
    return drawing(plane.names() + inner, plane.height, width=width, label=label)


class _Plane:
    """Days said and days promised as places of the drawing."""

    def __init__(self, chart: SlipChart) -> None:
        self._first, self._last = span(chart)
        promised = [step.promised for line in chart.lines for step in line.steps]
        self._low, self._high = min(promised).year, max(promised).year
        years = self._high - self._low + 1
        self._band = min(_BAND, max(_TALLEST // years, 1))
        self._room = self._band * years
        self.height = _TOP + self._room + _FOOT

    def x(self, day: date) -> str:
        return percent((day - self._first).days, (self._last - self._first).days or 1)

    def y(self, day: date) -> float:
        """A day of a year lies in that year's band, the later the higher."""
        first = date(day.year, 1, 1)
        part = (day - first).days / 366 + (day.year - self._low)
        return round(_TOP + self._room - part * self._band, 1)

    def grid(self) -> str:
        """Bands of the years promised, lines of the years said, and where the two meet."""
        told: list[str] = []
        for place in range(self._high - self._low + 2):
            y = _TOP + self._room - place * self._band
            told.append(f'<line class="grid" x1="0" x2="100%" y1="{y}" y2="{y}"/>')
        bottom = _TOP + self._room
        for year in range(self._first.year, self._last.year + 1):
            at = self.x(max(date(year, 1, 1), self._first))
            told.append(f'<line class="grid" x1="{at}" x2="{at}" y1="{_TOP}" y2="{bottom}"/>')
            if self._last.year - self._first.year < 9 or year % 5 == 0:
                told.append(f'<text class="faint" x="{at}" dx="2" y="{bottom + 15}">{year}</text>')
        begin = max(self._first, date(self._low, 1, 1))
        end = min(self._last, date(self._high, 12, 31))
        if begin < end:
            told.append(
                f'<line class="year" stroke-dasharray="3 3" x1="{self.x(begin)}" '
                f'y1="{self.y(begin)}" x2="{self.x(end)}" y2="{self.y(end)}"/>'
            )
        return "".join(told)

    def names(self) -> str:
        """The years promised, each in the middle of its band."""
        step = 1 if self._band >= 14 else -(-14 // self._band)
        told: list[str] = []
        for place, year in enumerate(range(self._low, self._high + 1)):
            at = _TOP + self._room - place * self._band - self._band / 2 + 4
            if place % step == 0:
                told.append(f'<text class="faint" x="2" y="{at:.1f}">{year}</text>')
        return "".join(told)

    def line(self, chart: SlipChart, line: SlipLine) -> str:
        """Level while a promise stood, upright where it moved."""
        told: list[str] = []
        for place, step in enumerate(line.steps):
            begin, end = self.x(step.said), self.x(until(chart, line, place))
            size = f"{float(end[:-1]) - float(begin[:-1]):.2f}%"
            y = self.y(step.promised)
            told.append(f'<rect x="{begin}" width="{size}" y="{y - 1}" height="2"/>')
            if place + 1 < len(line.steps):
                top, bottom = sorted((y, self.y(line.steps[place + 1].promised)))
                told.append(
                    f'<rect x="{end}" width="2" transform="translate(-1 0)" y="{top - 1}" '
                    f'height="{bottom - top + 2:.1f}"/>'
                )
        return "".join(told)

    def mark(self, letter: str, line: SlipLine, place: int) -> str:
        """A promise: the letter of its voice in a disc, and what was promised when, to point at."""
        step = line.steps[place]
        title = attribute(f"{step.said_label}: {step.promised_label}")
        return (
            f'<svg x="{self.x(step.said)}" y="{self.y(step.promised)}" overflow="visible">'
            f'<title>{title}</title><circle class="{line.role.value}" r="8"/>'
            f'<text class="on" x="-3.5" y="4">{letter}</text></svg>'
        )
