"""Bars in eighths of a cell, and sparklines; in ASCII where nothing else can be shown."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from coopplan.documents.blocks import Bars, Role
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
