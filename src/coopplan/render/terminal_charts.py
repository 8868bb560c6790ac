"""Bars in eighths of a cell or in shades, and sparklines; in ASCII where nothing else is shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from coopplan.documents.blocks import Bars
from coopplan.documents.charts import PLAIN_SHADES, SHADES, Stack, StackedBars, lengths
from coopplan.documents.runs import Role
from coopplan.render.terminal_text import Line, Pen, breadth, cells, cut, padded, wrap

_EIGHTHS = " ▏▎▍▌▋▊▉"
_LEVELS = "▁▂▃▄▅▆▇█"
_PLAIN_LEVELS = "_.-=^"
_LONGEST_BAR = 40


def bar(value: int | Decimal, whole: int | Decimal, width: int, pen: Pen) -> str:
    """A bar of ``value`` out of ``whole``, at most ``width`` cells; anything above 0 is seen."""
    if whole <= 0 or value <= 0 or width <= 0:
        return ""
    if not pen.unicode:
        return "#" * max(1, round(min(value, whole) * width / whole))
    eighths = max(1, round(min(value, whole) * width * 8 / whole))
    full, rest = divmod(eighths, 8)
    return "█" * full + (_EIGHTHS[rest] if rest else "")


def sparkline(values: Sequence[Decimal | int], pen: Pen) -> str:
    """One character a value, from the least to the greatest of them."""
    levels = _LEVELS if pen.unicode else _PLAIN_LEVELS
    low, high = min(values), max(values)
    if low == high:
        return levels[len(levels) // 2] * len(values)
    top = len(levels) - 1
    return "".join(levels[round((value - low) * top / (high - low))] for value in values)


def bars_lines(bars: Bars, pen: Pen) -> list[Line]:
    """Return the bars' lines: label, value, bar, and what is noted beside it."""
    lines = wrap([(pen.clean(bars.title), Role.LABEL)], pen.width) if bars.title else []
    if not bars.bars:
        return lines
    labels = [pen.runs(one.label) for one in bars.bars]
    notes = [pen.runs(one.note, Role.FAINT) for one in bars.bars]
    values = [pen.clean(one.told) for one in bars.bars]
    digits = max(cells(value) for value in values)
    noted = max(breadth(note) for note in notes)
    label_room = min(max(breadth(label) for label in labels), max(pen.width // 2, 12))
    room = pen.width - label_room - digits - 4 - (noted + 2 if noted else 0)
    drawn = min(_LONGEST_BAR, room)
    for one, label, value, note in zip(bars.bars, labels, values, notes, strict=True):
        line = padded(cut(label, label_room, pen.ellipsis), label_room)
        line.append((f"  {value:>{digits}}", Role.STRONG if one.value else Role.FAINT))
        if drawn >= 4:
            drawing = bar(one.value, one.whole or bars.whole, drawn, pen)
            line.append(("  " + drawing + " " * (drawn - cells(drawing)), one.role))
        if note:
            line += [("  ", Role.PLAIN), *note]
        lines.append(cut(line, pen.width, pen.ellipsis))
    return lines


def shades(chart: StackedBars, pen: Pen) -> list[str]:
    """The sign that draws each part."""
    signs = pen.sign(SHADES, PLAIN_SHADES)
    return [signs[place % len(signs)] for place in range(len(chart.parts))]


def stack(chart: StackedBars, one: Stack, room: int, pen: Pen) -> Line:
    """One bar, each part in its own sign and role."""
    drawn = lengths(one.counts, chart.whole, room)
    signs = shades(chart, pen)
    return [
        (sign * length, part.role)
        for sign, length, part in zip(signs, drawn, chart.parts, strict=True)
        if length
    ]


def stacked_lines(chart: StackedBars, pen: Pen) -> list[Line]:
    """Return the title, a line a stack (label, counts, bar), then which sign is which part.

    Where the counts have no room beside each other, they follow their signs, broken to the width.
    """
    lines = wrap([(pen.clean(chart.title), Role.LABEL)], pen.width) if chart.title else []
    signs = shades(chart, pen)
    roles = [part.role for part in chart.parts]
    digits = max((len(str(n)) for one in chart.stacks for n in one.counts), default=1)
    labels: list[Line] = [[(pen.clean(one.label), Role.PLAIN)] for one in chart.stacks]
    room = min(max(map(breadth, labels), default=0), max(pen.width // 3, 10))
    counted = len(signs) * (digits + 2)
    join = pen.sign("\u00a0", " ")
    drawn = min(_LONGEST_BAR, pen.width - room - counted - 2)
    if drawn >= 0 and chart.stacks:
        heads = [(f"{sign:>{digits + 2}}", role) for sign, role in zip(signs, roles, strict=True)]
        lines.append([(" " * room, Role.PLAIN), *heads])
    for one, label in zip(chart.stacks, labels, strict=True):
        if drawn < 0:
            told: Line = [*label]
            for sign, count, role in zip(signs, one.counts, roles, strict=True):
                told += [(" ", Role.PLAIN), (sign, role), (f"{join}{count}", Role.STRONG)]
            lines += wrap(told, pen.width, 2)
            continue
        line = padded(cut(label, room, pen.ellipsis), room)
        for count in one.counts:
            line.append((f"{count:>{digits + 2}}", Role.STRONG if count else Role.FAINT))
        if drawn >= 4:
            line += [("  ", Role.PLAIN), *stack(chart, one, drawn, pen)]
        lines.append(line)
    legend: Line = []
    for sign, part in zip(signs, chart.parts, strict=True):
        legend += [(sign, part.role), (" ", Role.PLAIN), *pen.runs(part.label)]
        legend.append(("   ", Role.PLAIN))
    return lines + wrap(legend, pen.width) if legend else lines
