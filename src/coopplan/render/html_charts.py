"""Bars and timelines in HTML: tables of words and values, with a drawing in each row."""

from __future__ import annotations

from collections.abc import Iterator

from coopplan.documents.blocks import Bars, TimelineChart, Track
from coopplan.documents.charts import LETTERS, SlipChart, StackedBars
from coopplan.render import svg, svg_slip, svg_stacked
from coopplan.render.control import visible
from coopplan.render.html_parts import line, plain, safe


def bars(block: Bars) -> str:
    """One row a bar: its label, its value, the change, the bar."""
    rows = "".join(
        f'<tr><th scope="row">{line(one.label)}</th>'
        f'<td class="right strong">{safe(one.told)}</td>'
        f'<td class="right faint">{line(one.note)}</td>'
        f'<td class="bar">{svg.bar(one.value, one.whole or block.whole, one.role)}</td></tr>\n'
        for one in block.bars
    )
    look = "bars worded" if any(one.shown for one in block.bars) else "bars"
    return (
        f'<table class="{look}">\n<caption>{safe(block.title)}</caption>\n'
        f"<tbody>\n{rows}</tbody>\n</table>\n"
    )


def timeline(chart: TimelineChart, caption: str) -> Iterator[str]:
    """One row a track, below the years; then what the marks mean."""
    yield f'<table class="time">\n<caption class="away">{safe(caption)}</caption>\n<tbody>\n'
    yield f"<tr><th></th><td>{svg.axis(chart)}</td></tr>\n"
    for track in chart.tracks:
        drawn = svg.track(chart, track, happened(chart, track))
        note = f" {line(track.note)}" if track.note else ""
        yield f'<tr><th scope="row">{line(track.label)}{note}</th><td>{drawn}</td></tr>\n'
    yield "</tbody>\n</table>\n"
    told = [f"<span>{svg.sign(kind)}{safe(words)}</span>" for kind, words in chart.legend]
    if chart.first <= chart.today <= chart.last:
        bar = svg.drawing('<line class="today" x1="7" x2="7" y1="0" y2="14"/>', 14)
        told.append(f"<span>{bar.replace('100%', '14', 1)}{safe(chart.today_label)}</span>")
    yield f'<p class="legend">{"".join(told)}</p>\n'


def slip(chart: SlipChart) -> str:
    """The drawing under its title, then who is who."""
    voices = "".join(
        f'<span><span class="{one.role.value} strong">{letter}</span> {plain(one.label)}</span>'
        for letter, one in zip(LETTERS, chart.lines, strict=False)
    )
    axes = f"· {safe(chart.promised_name)} ↑, {safe(chart.said_name)} →"
    title = f'{line(chart.title)} <span class="faint">{axes}</span>'
    drawn = svg_slip.slip(chart, promises(chart))
    return (
        f'<figure class="slip"><figcaption>{title}</figcaption>\n{drawn}\n'
        f'<p class="legend">{voices}</p></figure>\n'
    )


def stacked(chart: StackedBars) -> str:
    """One row a stack: its counts, each under the look of its part, and the bar; then the parts."""
    places = range(len(chart.parts))
    looks = [svg_stacked.swatch(chart, place) for place in places]
    heads = "".join(
        f'<th class="count right">{look}<span class="away">{plain(part.label)}</span></th>'
        for look, part in zip(looks, chart.parts, strict=True)
    )
    rows = "".join(
        f'<tr><th scope="row">{safe(one.label)}</th>'
        + "".join(f'<td class="right{_weight(count)}">{count}</td>' for count in one.counts)
        + f'<td class="bar">{svg_stacked.stack(chart, one)}</td></tr>\n'
        for one in chart.stacks
    )
    legend = "".join(
        f"<span>{look}{plain(part.label)}</span>"
        for look, part in zip(looks, chart.parts, strict=True)
    )
    name = f'<span class="away">{safe(chart.stack_name)}</span>'
    return (
        f'<table class="stacked">\n<caption>{safe(chart.title)}</caption>\n'
        f"<thead><tr><th>{name}</th>{heads}<td></td></tr></thead>\n"
        f'<tbody>\n{rows}</tbody>\n</table>\n<p class="legend">{legend}</p>\n'
    )


def _weight(count: int) -> str:
    return " strong" if count else " faint"


def promises(chart: SlipChart) -> str:
    """What a slip chart shows, in words, for who does not see it."""
    lines = [
        f"{''.join(span.text for span in line.label)}: "
        + ", ".join(f"{step.said_label} → {step.promised_label}" for step in line.steps)
        for line in chart.lines
    ]
    return visible("; ".join(lines))


def happened(chart: TimelineChart, track: Track) -> str:
    """What the drawing shows, in words, for who does not see it."""
    titles = dict(chart.legend)
    days = sorted({(point.on, point.label, point.kind) for point in track.points})
    told = [f"{titles.get(kind, '')} {label or on}".strip() for on, label, kind in days]
    return visible("; ".join(told) or "".join(span.text for span in track.label))
