"""Text on a grid of character cells: how wide it is, how it is broken, how it is cut.

A run is a text in one role; a line is a list of runs. The rule: no line that is made here is
wider than the width it was made for, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from coopplan.documents.runs import Role, Text
from coopplan.render.control import visible

Run = tuple[str, Role]
Line = list[Run]

# Letters and signs of the register's three languages, and what is drawn with: one cell each.
_ONE_CELL = (
    "[ -~\u00a0-\u02ff\u0370-\u0377\u0384-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e"
    "\u20a0-\u20bf\u2100-\u2119\u2150-\u22ff\u2500-\u25fc]*"
)
_JOINED_UNIT = r"(?:[^\W\d]{1,3}\.|%|₽)[,;:.)\]]*$"


@lru_cache(maxsize=4096)
def cells(text: str) -> int:
    """How many cells of a terminal the text fills, never fewer than it does."""
    if _of_one_cell(text):
        return len(text)
    from rich.cells import cell_len

    return sum(max(cell_len(letter), 0) for letter in text)


def _of_one_cell(text: str) -> bool:
    """Whether every letter fills one cell: printed ASCII, told sooner, or a letter of ours."""
    if text.isascii() and text.isprintable():
        return True
    return re.fullmatch(_ONE_CELL, text) is not None


class Pen(NamedTuple):
    """What a terminal can show: ``width`` in cells; ``unicode``: drawn characters, not only ASCII.

    ``spell`` puts a text into letters that the terminal's encoding has; it may grow by that, so it
    is asked before anything is measured.
    """

    width: int
    unicode: bool = True
    spell: Callable[[str], str] | None = None

    def clean(self, text: str) -> str:
        """The text as it may be sent: nothing in it steers the terminal."""
        if self.spell is None and text.isascii() and text.isprintable():
            return text
        told = visible(text)
        return told if self.spell is None else visible(self.spell(told))

    def runs(self, text: Text, role: Role | None = None) -> Line:
        """The runs of a text; ``role`` replaces that of plain ones."""
        return [
            (self.clean(span.text), role if role and span.role is Role.PLAIN else span.role)
            for span in text
            if span.text
        ]

    def sign(self, drawn: str, plain: str) -> str:
        """A drawn character, or what stands for it in ASCII."""
        return drawn if self.unicode else plain

    @property
    def ellipsis(self) -> str:
        """What stands for the rest of a text that was cut."""
        return self.sign("…", "...")


def breadth(line: Iterable[Run]) -> int:
    """How many cells a line fills."""
    filled = 0
    for text, _ in line:
        # Most text is printed ASCII, told without a call.
        filled += len(text) if text.isascii() and text.isprintable() else cells(text)
    return filled


def wrap(line: Line, width: int, hang: int = 0) -> list[Line]:
    """Break a line at spaces; its further lines stand ``hang`` cells in. One line at least."""
    if breadth(line) <= width:
        return [line]
    hang = hang if hang < width - 8 else 0
    done: list[Line] = []
    current: Line = []
    filled = 0
    for atom in _atoms(line):
        size = breadth(atom)
        room = width - (hang if done else 0)
        if filled and filled + 1 + size > room:
            done.append(current)
            current, filled = [], 0
            room = width - hang
        if size > room:
            for piece in _pieces(atom, width - hang if done else room, width - hang):
                if current:
                    done.append(current)
                current, filled = piece, breadth(piece)
            continue
        if filled:
            current = _joined(current, (" ", atom[0][1]))
            filled += 1
        for run in atom:
            current = _joined(current, run)
        filled += size
    if current or not done:
        done.append(current)
    if not hang:
        return done
    return [done[0], *([(" " * hang, Role.PLAIN), *rest] for rest in done[1:])]


def cut(line: Line, width: int, ellipsis: str = "…") -> Line:
    """Keep a line to a width, with an ellipsis where something was left out."""
    if breadth(line) <= width:
        return line
    room = width - len(ellipsis)
    if room < 0:
        return [("." * max(width, 0), Role.FAINT)]
    kept: Line = []
    for text, role in line:
        size = cells(text)
        if size > room:
            taken = _taken(text, room)
            return [*kept, ((taken.rstrip() if taken.strip() else taken) + ellipsis, role)]
        kept.append((text, role))
        room -= size
    return kept


def padded(line: Line, width: int, right: bool = False) -> Line:
    """A line filled up with spaces to a width."""
    missing = width - breadth(line)
    if missing <= 0:
        return line
    gap = (" " * missing, Role.PLAIN)
    return [gap, *line] if right else [*line, gap]


def trimmed(line: Line) -> Line:
    """A line without the spaces at its end."""
    kept = list(line)
    while kept and not kept[-1][0].strip(" "):
        kept.pop()
    if kept:
        text, role = kept[-1]
        kept[-1] = (text.rstrip(" "), role)
    return kept


def _joined(line: Line, run: Run) -> Line:
    if line and line[-1][1] is run[1]:
        line[-1] = (line[-1][0] + run[0], run[1])
    else:
        line.append(run)
    return line


def _atoms(line: Line) -> list[Line]:
    """What is not broken: words with what touches them, and a number with its unit."""
    atoms: list[Line] = []
    open_end = False
    for text, role in line:
        words = text.split(" ")
        for place, word in enumerate(words):
            if place:
                open_end = False
            if not word:
                continue
            if open_end and atoms:
                atoms[-1].append((word, role))
            elif atoms and _stays(atoms[-1], word):
                last, last_role = atoms[-1][-1]
                atoms[-1][-1] = (f"{last} ", last_role)
                atoms[-1].append((word, role))
            else:
                atoms.append([(word, role)])
            open_end = True
        if text.endswith(" "):
            open_end = False
    return atoms


def _stays(atom: Line, word: str) -> bool:
    """Whether the word stays with the one before it: a unit after its number, a number after №."""
    before = atom[-1][0]
    if before.endswith("№"):
        return True
    return before[-1:].isdigit() and len(word) <= 6 and re.match(_JOINED_UNIT, word) is not None


def _pieces(atom: Line, first: int, rest: int) -> list[Line]:
    """An atom wider than a line, broken anywhere."""
    done: list[Line] = []
    current: Line = []
    room = max(first, 1)
    for text, role in atom:
        left = text
        while left:
            taken = _taken(left, room)
            if not taken and not current:
                taken = left[0] if cells(left[0]) <= room else "?"
                left = left[1:]
            else:
                left = left[len(taken) :]
            if taken:
                current.append((taken, role))
                room -= cells(taken)
            if left:
                done.append(current)
                current, room = [], max(rest, 1)
    return [*done, current] if current else done


def _taken(text: str, room: int) -> str:
    """The longest beginning of a text that fills no more than so many cells."""
    if _of_one_cell(text):
        return text[:room]
    filled = 0
    for place, letter in enumerate(text):
        filled += cells(letter)
        if filled > room:
            return text[:place]
    return text
