"""Charts that are drawn alike on a terminal and in SVG: what they hold, and nothing of their looks.

The rule: a chart says nothing that the page does not also say in words or in a table.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coopplan.model.frozen import frozen

if TYPE_CHECKING:
    from coopplan.documents.blocks import Role, Text


@frozen
class SlipStep:
    """One promise: the day it was made and the last day of the time promised, as both are written.

    ``promised_label`` is short: it stands at an axis.
    """

    said: date
    promised: date
    said_label: str
    promised_label: str


@frozen
class SlipLine:
    """The promises of one voice, the earliest first; ``standing``: the last one still stands."""

    label: Text
    role: Role
    steps: tuple[SlipStep, ...]
    standing: bool


@frozen
class SlipChart:
    """Promises about one thing against the days on which they were made, one line a voice.

    A level line is a promise that stood, a rise one that moved. ``said_name`` and
    ``promised_name`` are what the two axes show; ``today`` is where standing promises end.
    """

    title: Text
    said_name: str
    promised_name: str
    lines: tuple[SlipLine, ...]
    today: date
    today_label: str


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What names a line where there is no room for its label, in the order of the lines."""


def span(chart: SlipChart) -> tuple[date, date]:
    """The first and the last day on which something was said, today included."""
    said = [step.said for line in chart.lines for step in line.steps]
    return min([chart.today, *said]), max([chart.today, *said])


def until(chart: SlipChart, line: SlipLine, place: int) -> date:
    """To which day a promise stood: to the next one of its voice, to its last day, or to today."""
    step = line.steps[place]
    if place + 1 < len(line.steps):
        return line.steps[place + 1].said
    return chart.today if line.standing else max(step.said, min(step.promised, chart.today))
