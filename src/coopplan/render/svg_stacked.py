"""Stacked bars in SVG: one drawing a bar, and one for each part, to name it by.

Parts of one role differ in how strongly they are coloured; a gap stands between any two.
"""

from __future__ import annotations

from coopplan.documents.charts import Stack, StackedBars, lightness
from coopplan.render.svg import BAR_HEIGHT, drawing, percent

_SWATCH = 12


def stack(chart: StackedBars, one: Stack, width: int | None = None) -> str:
    """One bar; its length against the longest bar of the chart."""
    body, begun = "", 0
    for count, part, light in zip(one.counts, chart.parts, lightness(chart.parts), strict=True):
        if count > 0:
            begin, size = percent(begun, chart.whole), percent(count, chart.whole)
            body += (
                f'<rect class="{part.role.value} part" x="{begin}" width="{size}" y="1" '
                f'height="{BAR_HEIGHT - 2}" fill-opacity="{light}"/>'
            )
        begun += count
    return drawing(body, BAR_HEIGHT, width=width)


def swatch(chart: StackedBars, place: int, *, drawn_alone: bool = False) -> str:
    """The look of a part; ``drawn_alone``: as a drawing with its own looks, for PDF."""
    part, light = chart.parts[place], lightness(chart.parts)[place]
    look = f'class="{part.role.value}" y="1" rx="2" fill-opacity="{light}"'
    body = f'<rect {look} width="{_SWATCH}" height="{BAR_HEIGHT - 2}"/>'
    drawn = drawing(body, BAR_HEIGHT, width=_SWATCH if drawn_alone else None)
    return drawn if drawn_alone else drawn.replace('width="100%"', f'width="{_SWATCH}"', 1)
