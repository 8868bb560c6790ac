"""Lines of a drawn cell: where one goes on in the next, and where another row begins.

The rule: a line goes on in the next one where the first word of that would not have had room in it.
A line that begins with a greater number than the one above has is a row of its own, though no rule
is drawn between the two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.grid import tidy
from coopplan.language import morphology

_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)]?")
_HYPHENED = re.compile(r"([^\W\d_]+)-$")
_LETTERS = re.compile(r"[^\W\d_]+")
_OPENING = '«„“"('
_ITEM = re.compile(r"[^\W\d_]{1,2}[.)]\s")
_LINKING = ("о", "е")
"""How the first part of a compound ends: «торгово-экономический»."""
_LEAST_PART = 6
"""Letters of the second part of such a compound, where no dictionary tells."""


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
    text, room = "", 0
    for line in lines:
        words = tidy(line)
        if words:
            text = _joined(text, words, room) if text else words
            room = len(line) - 2 * line.startswith(" ") - len(words)
    return text


def _joined(text: str, words: str, room: int) -> str:
    """A text with its next line; ``room`` is how many letters the last one had left."""
    cut, rest = _HYPHENED.search(text), _LETTERS.match(words)
    if cut and rest:
        whole = words[0].islower() and not _are_two(cut[1].lower(), rest[0].lower())
        return f"{text[:-1] if whole else text}{words}"
    goes_on = (words[0].islower() or words[0] in _OPENING) and not _ITEM.match(words)
    between = " " if goes_on and room <= len(words.split(" ")[0]) else "\n"
    return f"{text}{between}{words}"


def _are_two(one: str, other: str) -> bool:
    """Whether a hyphen at the end of a line is that of a compound, and cuts no word in two."""
    if not morphology.is_there():
        return one.endswith(_LINKING) and len(other) >= _LEAST_PART
    if morphology.is_known(f"{one}-{other}"):
        return True
    if morphology.is_known(one + other) or not morphology.is_known(other):
        return False
    return one.endswith(_LINKING) or morphology.is_known(one)
