"""Charts that are drawn alike on a terminal and in SVG: what they hold, and nothing of their looks.

The rule: a chart says nothing that the page does not also say in words or in a table.
"""

from __future__ import annotations

from datetime import date

from coopplan.documents.runs import Role, Text
from coopplan.model.frozen import frozen


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


@frozen
class StackPart:
    """One part of every stack: its stable English key, what it is called, its role."""

    key: str
    label: Text
    role: Role


@frozen
class Stack:
    """One bar: its stable key (``2025-Q4``), what it is called, a count for each part in order."""

    key: str
    label: str
    counts: tuple[int, ...]

    @property
    def total(self) -> int:
        """How long the bar is."""
        return sum(self.counts)


@frozen
class StackedBars:
    """Bars made of parts, one below the other, all drawn to the length of the longest.

    ``key`` names it for programs; ``stack_key`` and ``stack_name`` are what a bar stands for.
    """

    key: str
    title: str
    stack_key: str
    stack_name: str
    parts: tuple[StackPart, ...]
    stacks: tuple[Stack, ...]

    @property
    def whole(self) -> int:
        """The length of the longest bar."""
        return max((stack.total for stack in self.stacks), default=0)


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What names a line where there is no room for its label, in the order of the lines."""


SHADES, PLAIN_SHADES = "░▒▓█▚╳", ".:=#%x"
"""What tells parts from each other where there is no colour, in their order; over again after."""


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


def lengths(counts: tuple[int, ...], whole: int, room: int) -> tuple[int, ...]:
    """How many of ``room`` places each part fills where ``whole`` fills them all.

    One that is there is seen, as long as there are as many places as parts; equal counts are drawn
    equally where a place or more stands for one.
    """
    if whole <= 0 or room <= 0:
        return tuple(0 for _ in counts)
    if whole <= room:
        return tuple(count * (room // whole) for count in counts)
    drawn = [max(count * room // whole, 1) if count else 0 for count in counts]
    while sum(drawn) > room:
        longest = drawn.index(max(drawn))
        drawn[longest] -= 1
    return tuple(drawn)


def lightness(parts: tuple[StackPart, ...]) -> tuple[float, ...]:
    """How strongly each part is coloured, 1 at most: those of one role differ, the last is full."""
    told: list[float] = []
    for place, part in enumerate(parts):
        after = sum(later.role is part.role for later in parts[place + 1 :])
        told.append(round(max(1 - after * 0.5, 0.2), 2))
    return tuple(told)
