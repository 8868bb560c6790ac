"""Content controls of a Word form that nobody has filled in: «Выберите элемент.».

The rule is that of ECMA-376, 17.5.2.39: what such a control shows is a prompt and no content, so
that its cell is empty; that it was left out is told.
"""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from coopplan.ooxml.tags import OFF, W


def is_prompt(element: Any) -> bool:
    """Whether an element is a control that shows nothing but its prompt."""
    if element.tag != W + "sdt":
        return False
    mark = element.find(f"{W}sdtPr/{W}showingPlcHdr")
    return mark is not None and mark.get(W + "val") not in OFF


def holds_prompt(cell: Any) -> bool:
    """Whether a cell stands in such a control, which is all of it."""
    return any(map(is_prompt, takewhile(lambda one: one.tag != W + "tr", cell.iterancestors())))
