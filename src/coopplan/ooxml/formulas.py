"""A formula of a Word document in one line: «CO2», «5·10³», «(a+b)/c».

The rule: no letter of it that can be seen is lost, and a power is never read as more digits of its
base; where nothing is left between its signs, those are left out as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from coopplan.ooxml.tags import GONE, M, W

_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")


def power(text: str) -> str:
    """Text that stands above the line: its figures as such, and letters («№», "th") as they are."""
    raised = text.translate(_RAISED)
    return raised if not re.search(r"[^\W\d_]", text) else text


Unread = Callable[[Any], bool]
"""Whether a part of a formula is out of sight."""


def told(element: Any, unread: Unread) -> str:
    """What a formula, or a part of it, says in one line."""
    if element.tag in (M + "t", W + "t"):
        return str(element.text or "")
    if unread(element):
        return ""

    def part(name: str) -> str:
        found = element.find(M + name)
        return "" if found is None else told(found, unread)

    match element.tag.removeprefix(M):
        case "sSup":
            return part("e") + _raised(part("sup"))
        case "sSubSup":
            return part("e") + part("sub") + _raised(part("sup"))
        case "f":
            above, below = part("num"), part("den")
            return f"{_whole(above)}/{_whole(below)}" if above or below else ""
        case "rad":
            base, degree = part("e"), _raised(part("deg"))
            return f"{degree}√{_whole(base)}" if base or degree else ""
        case "d":
            inside = [told(one, unread) for one in element.iterfind(M + "e")]
            first, last = (_mark(element, name, usual) for name, usual in _BRACKETS)
            between = _mark(element, "sepChr", "|")
            return f"{first}{between.join(inside)}{last}" if any(inside) else ""
        case "nary":
            bounds, base = part("sub") + part("sup"), part("e")
            sign = _mark(element, "chr", "∫")
            return f"{sign}{bounds}{' ' if bounds else ''}{base}" if bounds or base else ""
    inside = [one for one in element if isinstance(one.tag, str) and one.tag not in GONE]
    return "".join(told(one, unread) for one in inside)


_BRACKETS = (("begChr", "("), ("endChr", ")"))


def _mark(element: Any, name: str, usual: str) -> str:
    """A sign that the properties of a part name, else the usual one."""
    found = element.find(f"{element.tag}Pr/{M}{name}")
    return usual if found is None else str(found.get(M + "val", ""))


def _whole(text: str) -> str:
    """A part of a fraction or under a root, in brackets where it is more than a word."""
    return text if text.isalnum() or not text else f"({text})"


def _raised(text: str) -> str:
    """A power above the line, or behind «^» where it has letters of which there are none."""
    if not text or text.isspace():
        return ""
    raised = text.translate(_RAISED)
    if all(one != other for one, other in zip(text, raised, strict=True)):
        return raised
    return f"^{text}" if text.isalnum() else f"^({text})"
