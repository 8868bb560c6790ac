"""A quote lit up in the text around it, folded to the width of the talk."""

from __future__ import annotations

from coopplan.cli.call import Call
from coopplan.render.control import visible

_AROUND = 140
_ON, _OFF = "\ue000", "\ue001"  # of the private use area: no text that is shown has them
_LIT, _PLAIN = "\x1b[7m", "\x1b[0m"


def show(call: Call, text: str, start: int, end: int) -> None:
    """Say the text from a few words before ``start`` to a few after ``end``, the quote lit up.

    Where there are no colours the quote stands between ``>>`` and ``<<``.
    """
    lights = call.terminal.lights
    before = _last(_bare(text[max(0, start - _AROUND) : start]), start > _AROUND)
    after = _first(_bare(text[end : end + _AROUND]), end + _AROUND < len(text))
    told = f"{before}{_ON}{_bare(text[start:end])}{_OFF}{after}"
    lit = False
    for line in _folded(visible(told).split(), call.terminal.talk_width - 6):
        made = f"{_LIT if lit and lights else ''}{line}"
        lit = line.rfind(_ON) > line.rfind(_OFF) or (lit and _OFF not in line)
        made = made.replace(_ON, _LIT if lights else ">>").replace(_OFF, _PLAIN if lights else "<<")
        call.terminal.tell(f"  {made}{_PLAIN if lit and lights else ''}")


def fold(call: Call, line: str) -> None:
    """Say a line, folded to the width of the talk, what is folded set in."""
    lead = line[:2]
    for folded in _folded(visible(line[2:]).split(), call.terminal.talk_width - 6):
        call.terminal.tell(lead + folded)
        lead = "    "


def _bare(text: str) -> str:
    return text.replace(_ON, " ").replace(_OFF, " ")


def _last(text: str, cut: bool) -> str:
    """Return the end of a text from a whole word on."""
    return f"… {text.partition(' ')[2]}" if cut else text


def _first(text: str, cut: bool) -> str:
    """Return the beginning of a text up to a whole word."""
    return f"{text.rpartition(' ')[0]} …" if cut else text


def _folded(words: list[str], width: int) -> list[str]:
    """Return lines of whole words within a width; a longer word has its own line."""
    lines: list[str] = []
    for word in words:
        if lines and _width(f"{lines[-1]} {word}") <= max(width, 30):
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _width(line: str) -> int:
    return len(line) - line.count(_ON) - line.count(_OFF)
