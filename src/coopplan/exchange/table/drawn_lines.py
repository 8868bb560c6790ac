"""Lines of a drawn cell: where one goes on in the next, and where another row begins.

The rule: a line goes on in the next one where the first word of that would not have had room in it.
A line that begins with a greater number than the one above has is a row of its own, though no rule
is drawn between the two. Under a line without such room a capital letter may still begin what is
of its own, which its column tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopplan.exchange.table.grid import tidy
from coopplan.exchange.table.hyphens import mended

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)]?")
_OPENING = '«„“"('
_ITEM = re.compile(r"[^\W\d_]{1,2}[.)]\s")


def row_number(text: str) -> tuple[int, ...]:
    """The number that is all of a text, () where that is none."""
    told = text.strip()
    if not _NUMBER.fullmatch(told):
        return ()
    return tuple(int(one) for one in told.strip(".)").split("."))


def begins_row(above: tuple[int, ...], texts: Sequence[str]) -> bool:
    """Whether a line, by its cells, begins a row under one of a number."""
    told = row_number(texts[0]) if texts else ()
    return bool(above) and told > above and any(text.strip() for text in texts[1:])


def cell(lines: Sequence[str]) -> str:
    """The text of a cell by its lines as they are drawn, with the room that they leave."""
    return _folded(lines)[0]


def wrapped(columns: Iterable[Sequence[str]]) -> frozenset[tuple[int, int]]:
    """The ends of lines that are left in cells though the next word had no room: column, place."""
    return frozenset(
        (column, end) for column, lines in enumerate(columns) for end in _folded(lines)[1]
    )


def _folded(lines: Sequence[str]) -> tuple[str, list[int]]:
    """The text of a cell, and which of its ends of lines had no room for the next word."""
    text, room = "", 0
    ends: list[int] = []
    for line in lines:
        words = tidy(line)
        if words:
            whole = _joined(text, words, room) if text else words
            if whole.count("\n") > text.count("\n") and room <= len(words.split(" ")[0]):
                ends.append(text.count("\n"))
            text = whole
            room = len(line) - 2 * line.startswith(" ") - len(words)
    return text, ends


def _joined(text: str, words: str, room: int) -> str:
    """A text with its next line; ``room`` is how many letters the last one had left."""
    whole = mended(text, words)
    if whole is not None:
        return whole
    goes_on = (words[0].islower() or words[0] in _OPENING) and not _ITEM.match(words)
    between = " " if goes_on and room <= len(words.split(" ")[0]) else "\n"
    return f"{text}{between}{words}"
