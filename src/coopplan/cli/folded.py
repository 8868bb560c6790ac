"""Talk folded to a width by whole words.

The rule: a line that fits is left as it is, and a command that somebody may copy is broken only
where it fits on no line.
"""

from __future__ import annotations

import re

HANG = 2
"""Columns by which lines that go on are set in."""

_COMMAND = re.compile(r"\bcoopplan(?: [^\s,;(]+)+|--[a-z-]+ [^\s(-]\S*")
"""A command, or an option with its value."""
_GLUE = "\ue002"  # of the private use area: no text that is shown has it


def fold(text: str, width: int | None, hang: int = HANG) -> str:
    """Return the text with each line folded to a width; None leaves it whole."""
    if width is None:
        return text
    return "\n".join(_line(line, width, hang) for line in text.split("\n"))


def words_folded(words: list[str], width: int, unseen: str = "") -> list[str]:
    """Return lines of whole words within a width; a longer word has its own line.

    Letters that are in ``unseen`` take no room.
    """
    lines: list[str] = []
    room = 0
    for word in words:
        wide = sum(letter not in unseen for letter in word)
        if lines and room + 1 + wide <= width:
            lines[-1] += f" {word}"
            room += 1 + wide
        else:
            lines.append(word)
            room = wide
    return lines


def _line(line: str, width: int, hang: int) -> str:
    if len(line) <= width:
        return line
    bare = line.lstrip(" ")
    lead = line[: len(line) - len(bare)]
    further = f"{lead}{' ' * hang}"
    room = width - len(further)
    glued = _COMMAND.sub(lambda found: _glued(found[0], room), bare)
    ends = " " if line.endswith(" ") else ""  # a question keeps its distance from the answer
    folded = words_folded(glued.split(), room)
    return lead + f"\n{further}".join(folded).replace(_GLUE, " ") + ends


def _glued(command: str, room: int) -> str:
    return command.replace(" ", _GLUE) if len(command) <= room else command
