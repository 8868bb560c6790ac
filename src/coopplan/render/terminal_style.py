"""How the roles of a page look: few colours, of the terminal's own sixteen.

The rule: colour never says anything that the words do not say.
"""

from __future__ import annotations

from functools import lru_cache

from rich.color import ColorSystem
from rich.style import Style

from coopplan.documents.blocks import Role
from coopplan.render.terminal_text import Line

_LOOKS = {
    Role.PLAIN: "",
    Role.STRONG: "bold",
    Role.FAINT: "bright_black",
    Role.TITLE: "bold",
    Role.LABEL: "cyan",
    Role.GOOD: "green",
    Role.RUNNING: "blue",
    Role.WAITING: "bright_black",
    Role.BAD: "red",
    Role.CONTESTED: "bold magenta",
    Role.MOVED: "yellow",
    Role.CITE: "bright_black",
    Role.REF: "cyan",
}


@lru_cache(maxsize=len(_LOOKS))
def _style(role: Role) -> Style:
    return Style.parse(_LOOKS[role])


def painted(line: Line) -> str:
    """Return the line with its colours; spaces have none."""
    return "".join(
        _style(role).render(text, color_system=ColorSystem.STANDARD) if text.strip(" ") else text
        for text, role in line
    )
