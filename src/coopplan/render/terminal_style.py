"""How the roles of a page look: few colours, of the terminal's own sixteen.

The rule: colour never says anything that the words do not say. The sequences are the terminal's
(ECMA-48, "Select Graphic Rendition"), written here: importing rich's styles for thirteen looks
would take as long as finding out what the page says.
"""

from __future__ import annotations

from coopplan.documents.runs import Role
from coopplan.render.terminal_text import Line

_BOLD, _RED, _GREEN, _YELLOW, _BLUE, _MAGENTA, _CYAN, _GREY = 1, 31, 32, 33, 34, 35, 36, 90

_LOOKS: dict[Role, tuple[int, ...]] = {
    Role.PLAIN: (),
    Role.STRONG: (_BOLD,),
    Role.FAINT: (_GREY,),
    Role.TITLE: (_BOLD,),
    Role.LABEL: (_CYAN,),
    Role.GOOD: (_GREEN,),
    Role.RUNNING: (_BLUE,),
    Role.WAITING: (_GREY,),
    Role.BAD: (_RED,),
    Role.CONTESTED: (_BOLD, _MAGENTA),
    Role.MOVED: (_YELLOW,),
    Role.CITE: (_GREY,),
    Role.REF: (_CYAN,),
}
_STARTS = {
    role: f"\x1b[{';'.join(map(str, look))}m" if look else "" for role, look in _LOOKS.items()
}
_END = "\x1b[0m"


def painted(line: Line) -> str:
    """Return the line with its colours; spaces have none."""
    return "".join(
        f"{_STARTS[role]}{text}{_END}" if _STARTS[role] and text.strip(" ") else text
        for text, role in line
    )
