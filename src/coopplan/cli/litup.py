"""A quote lit up in the text around it, folded to the width of the talk."""

from __future__ import annotations

from coopplan.cli.call import Call
from coopplan.cli.folded import words_folded
from coopplan.extract.html_text import around, is_page, readable
from coopplan.render.control import visible

_AROUND = 140
_ON, _OFF = "\ue000", "\ue001"  # of the private use area: no text that is shown has them
_LIT, _PLAIN = "\x1b[7m", "\x1b[0m"


def show(call: Call, text: str, start: int, end: int) -> None:
    """Say the text from a few words before ``start`` to a few after ``end``, the quote lit up.

    Where there are no colours the quote stands between ``>>`` and ``<<``.
    """
    lights = call.terminal.lights
    beside = around(text, start, end, _AROUND)
    before = _last(_bare(beside[0]), start > _AROUND)
    after = _first(_bare(beside[1]), end + _AROUND < len(text))
    quote = readable(text[start:end]) if is_page(text) else text[start:end]
    told = f"{before}{_ON}{_bare(quote)}{_OFF}{after}"
    lit = False
    for line in words_folded(visible(told).split(), call.terminal.talk_width - 6, _ON + _OFF):
        made = f"{_LIT if lit and lights else ''}{line}"
        lit = line.rfind(_ON) > line.rfind(_OFF) or (lit and _OFF not in line)
        made = made.replace(_ON, _LIT if lights else ">>").replace(_OFF, _PLAIN if lights else "<<")
        call.terminal.tell(f"  {made}{_PLAIN if lit and lights else ''}")


def fold(call: Call, line: str) -> None:
    """Say a line, folded to the width of the talk, what is folded set in."""
    lead = line[:2]
    for folded in words_folded(visible(line[2:]).split(), call.terminal.talk_width - 6):
        call.terminal.tell(lead + folded)
        lead = "    "


def items(call: Call, told: list[str]) -> None:
    """Say items in lines of the width of the talk, none of them broken."""
    for line in words_folded([visible(one) for one in told], call.terminal.talk_width - 6):
        call.terminal.tell(f"  {line}")


def _bare(text: str) -> str:
    return text.replace(_ON, " ").replace(_OFF, " ")


def _last(text: str, cut: bool) -> str:
    """Return the end of a text from a whole word on."""
    return f"… {text.partition(' ')[2]}" if cut else text


def _first(text: str, cut: bool) -> str:
    """Return the beginning of a text up to a whole word."""
    return f"{text.rpartition(' ')[0]} …" if cut else text
