"""Charts as SVG: bars, tracks of a timeline, sparklines; for HTML and, with a width, for PDF.

The rule: no drawing holds a size of its own. Places are per cent of the width, so that one drawing
is sharp and its letters readable on a telephone, on a screen and on paper. Looks are classes: the
page that holds the drawing (`page.css`, or `STYLE` where it stands alone) gives them colours.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from coopplan.documents.blocks import PointKind, TimelineChart, Track
from coopplan.documents.runs import Role
from coopplan.render.control import visible

BAR_HEIGHT = 12
TRACK_HEIGHT = 18
AXIS_HEIGHT = 20
SPARK_WIDTH, SPARK_HEIGHT = 72, 18
_YEARS = 9
"""Years named on an axis at most."""

STYLE = (
    "svg{font:9px 'Libertinus Serif',serif;color:#20242c}"
    "text{fill:#20242c}.faint,.waiting{fill:#767d8a}.good{fill:#14733c}.running{fill:#2358a8}"
    ".bad{fill:#b3261e}.contested{fill:#8a2a8f}.moved{fill:#b35c00}.plain{fill:#4a515e}"
    ".grid{stroke:#cdd2da;stroke-width:1}.year{stroke:#8b93a1;stroke-width:1}"
    ".today{stroke:#20242c;stroke-width:1.5}.rail{fill:#e6e9ee}.line{fill:none;stroke:#2358a8;stroke-width:1.5}.heard{fill:#20242c;stroke:#fff}text.on{fill:#fff;font-weight:bold}"
    ".part{stroke:#fff;stroke-width:1}path.past{fill:#fff;stroke:#b35c00;stroke-width:1.5}"
)
"""The looks of a drawing that stands alone, on white paper."""

_MARKS: dict[PointKind, str] = {
    PointKind.HEARD: '<circle class="heard" r="3.5"/>',
    PointKind.PAST_PROMISE: '<path class="past" d="M-4.5 0 0-4.5 4.5 0 0 4.5z"/>',
    PointKind.PROMISE: '<path class="moved" d="M-5.5 0 0-5.5 5.5 0 0 5.5z"/>',
    PointKind.DUE: '<path class="bad" d="M-5 4.5 0-5 5 4.5z"/>',
    PointKind.DONE: '<path class="good" d="M-4.5-4.5h9v9h-9z"/>',
}
"""The drawn mark of each kind of point, the weakest first: the later covers."""


def drawing(body: str, height: int, *, width: int | None = None, label: str = "") -> str:
    """An SVG element as wide as its place; as ``width`` pixels, with its own looks, where given."""
    told = f'role="img" aria-label="{attribute(label)}"' if label else 'aria-hidden="true"'
    if width is None:
        return f'<svg width="100%" height="{height}" {told}>{body}</svg>'
    space = 'xmlns="http://www.w3.org/2000/svg"'
    size = f'width="{width}" height="{height}"'
    return f"<svg {space} {size}><style>{STYLE}</style>{body}</svg>"


def attribute(text: str) -> str:
    """A text as it may stand in an attribute or between tags."""
    return escape(visible(text), quote=True)


def percent(part: float, whole: float) -> str:
    """A place on the width, kept within it, with two decimals at most."""
    share = 0.0 if whole <= 0 else min(max(part / whole, 0.0), 1.0) * 100
    return f"{share:.2f}".rstrip("0").rstrip(".") + "%"


def bar(value: int | Decimal, whole: int | Decimal, role: Role, width: int | None = None) -> str:
    """A bar of ``value`` out of ``whole``, over the rail of the whole."""
    rail = f'<rect class="rail" y="1" width="100%" height="{BAR_HEIGHT - 2}" rx="2"/>'
    size = percent(float(value), float(whole))
    drawn = f'<rect class="{role.value}" y="1" width="{size}" height="{BAR_HEIGHT - 2}" rx="2"/>'
    return drawing(rail + (drawn if value > 0 else ""), BAR_HEIGHT, width=width)


def sparkline(values: Sequence[Decimal | int], label: str = "", width: int | None = None) -> str:
    """A line through the values, from the least to the greatest, with a dot at the last."""
    low, high = min(values), max(values)
    room = SPARK_HEIGHT - 6
    step = (SPARK_WIDTH - 6) / max(len(values) - 1, 1)
    points = [
        (3 + step * place, 3 + room * (0.5 if high == low else float((high - one) / (high - low))))
        for place, one in enumerate(values)
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    x, y = points[-1]
    body = (
        f'<polyline class="line" points="{line}"/>'
        f'<circle class="running" cx="{x:.1f}" cy="{y:.1f}" r="2.5"/>'
    )
    drawn = drawing(body, SPARK_HEIGHT, width=SPARK_WIDTH if width else None, label=label)
    return drawn if width else drawn.replace('width="100%"', f'width="{SPARK_WIDTH}"', 1)


def day_place(chart: TimelineChart, day: date, *, evening: bool = False) -> str:
    """Where a day stands on the width of a timeline."""
    span = (chart.last - chart.first).days + 1
    return percent((day - chart.first).days + (1 if evening else 0), span)


def axis(chart: TimelineChart, width: int | None = None) -> str:
    """The years over the tracks, and today's day in words where it lies in the period."""
    body = _grid(chart, AXIS_HEIGHT - 4, AXIS_HEIGHT)
    years = range(chart.first.year, chart.last.year + 1)
    step = -(-len(years) // _YEARS)
    for year in years[::step]:
        at = day_place(chart, max(date(year, 1, 1), chart.first))
        body += f'<text class="faint" x="{at}" dx="2" y="{AXIS_HEIGHT - 6}">{year}</text>'
    return drawing(_within(body), AXIS_HEIGHT, width=width)


def track(chart: TimelineChart, one: Track, label: str = "", width: int | None = None) -> str:
    """One track: its bar against the period, today, and what happened or should happen when."""
    middle = TRACK_HEIGHT // 2
    body = _grid(chart, 0, TRACK_HEIGHT)
    first, last = max(one.since, chart.first), min(one.until, chart.last)
    if first < last:
        begin, end = day_place(chart, first), day_place(chart, last, evening=True)
        size = f"{float(end[:-1]) - float(begin[:-1]):.2f}%"
        body += (
            f'<rect class="{one.role.value}" x="{begin}" width="{size}" y="{middle - 3}" '
            'height="6" rx="2"/>'
        )
    if chart.first <= chart.today <= chart.last:
        at = day_place(chart, chart.today)
        body += f'<line class="today" x1="{at}" x2="{at}" y1="0" y2="{TRACK_HEIGHT}"/>'
    titles = dict(chart.legend)
    for kind in _MARKS:
        for point in sorted(one.points, key=lambda point: (point.on, point.label)):
            if point.kind is kind:
                title = f"{titles.get(kind, '')} {point.label or point.on}".strip()
                body += mark(kind, day_place(chart, point.on), f"{middle}", title)
    return drawing(_within(body), TRACK_HEIGHT, width=width, label=label)


def _within(body: str) -> str:
    """The body with room on both sides for the marks of the first and of the last day."""
    return f'<svg x="2%" width="96%" overflow="visible">{body}</svg>'


def mark(kind: PointKind, x: str, y: str, title: str = "") -> str:
    """The mark of a point, its middle at a place given in pixels or per cent."""
    told = f"<title>{attribute(title)}</title>" if title else ""
    return f'<svg x="{x}" y="{y}" overflow="visible">{told}{_MARKS[kind]}</svg>'


def sign(kind: PointKind, width: int | None = None) -> str:
    """The mark of a kind as a drawing of its own, for a legend."""
    drawn = drawing(mark(kind, "7", "7"), 14, width=14 if width else None)
    return drawn if width else drawn.replace('width="100%"', 'width="14"', 1)


def _grid(chart: TimelineChart, top: int, bottom: int) -> str:
    """A faint line where each quarter begins, a darker one for a year."""
    lines: list[str] = []
    months = (1, 4, 7, 10) if (chart.last - chart.first).days < 366 * 7 else (1,)
    for year in range(chart.first.year, chart.last.year + 1):
        for month in months:
            day = date(year, month, 1)
            if chart.first <= day <= chart.last:
                at = day_place(chart, day)
                look = "year" if month == 1 else "grid"
                lines.append(f'<line class="{look}" x1="{at}" x2="{at}" y1="{top}" y2="{bottom}"/>')
    return "".join(lines)
