"""The colours of a page are held beside rich's own."""

from __future__ import annotations

import pytest
from rich.color import ColorSystem
from rich.style import Style

from coopplan.documents.runs import Role
from coopplan.render.terminal_style import painted

LOOKS = {
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


@pytest.mark.parametrize("role", Role)
def test_as_rich_paints(role: Role) -> None:
    style = Style.parse(LOOKS.get(role, ""))
    line = [("Сделано: 2", role), ("  ", role), ("", role)]
    rich = style.render("Сделано: 2", color_system=ColorSystem.STANDARD)
    assert painted(line) == rich + "  "
