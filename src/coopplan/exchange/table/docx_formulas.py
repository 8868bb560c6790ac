"""A formula of a Word document in one line: «CO2», «5·10³», «(a+b)/c».

The rule: no letter of it is lost, and a power is never read as more digits of its base.
"""

from __future__ import annotations

import re
from typing import Any

from coopplan.exchange.table.docx_tags import GONE, W

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
"""Before the name of each element of a formula."""
_RAISED = str.maketrans("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")


def power(text: str) -> str:
    """Text that stands above the line: its figures as such, and letters («№», "th") as they are."""
    raised = text.translate(_RAISED)
    return raised if not re.search(r"[^\W\d_]", text) else text


def told(element: Any) -> str:
    """What a formula, or a part of it, says in one line."""
    if element.tag in (M + "t", W + "t"):
        return str(element.text or "")
    match element.tag.removeprefix(M):
        case "sSup":
            return _part(element, "e") + _raised(_part(element, "sup"))
        case "sSubSup":
            return _part(element, "e") + _part(element, "sub") + _raised(_part(element, "sup"))
        case "f":
            return f"{_whole(_part(element, 'num'))}/{_whole(_part(element, 'den'))}"
        case "rad":
            return f"{_raised(_part(element, 'deg'))}√{_whole(_part(element, 'e'))}"
        case "d":
            first, last = (_mark(element, name, usual) for name, usual in _BRACKETS)
            inside = [told(one) for one in element.iterfind(M + "e")]
            return f"{first}{_mark(element, 'sepChr', '|').join(inside)}{last}"
        case "nary":
            parts = "".join(_part(element, name) for name in ("sub", "sup"))
            between = " " if parts else ""
            return f"{_mark(element, 'chr', '∫')}{parts}{between}{_part(element, 'e')}"
    return "".join(told(one) for one in element if isinstance(one.tag, str) and one.tag not in GONE)


_BRACKETS = (("begChr", "("), ("endChr", ")"))


def _part(element: Any, name: str) -> str:
    found = element.find(M + name)
    return "" if found is None else told(found)


def _mark(element: Any, name: str, usual: str) -> str:
    """A sign that the properties of a part name, else the usual one."""
    found = element.find(f"{element.tag}Pr/{M}{name}")
    return usual if found is None else str(found.get(M + "val", ""))


def _whole(text: str) -> str:
    """A part of a fraction or under a root, in brackets where it is more than a word."""
    return text if text.isalnum() else f"({text})"


def _raised(text: str) -> str:
    """A power above the line, or behind «^» where it has letters of which there are none."""
    if not text or text.isspace():
        return ""
    raised = text.translate(_RAISED)
    if all(one != other for one, other in zip(text, raised, strict=True)):
        return raised
    return f"^{text}" if text.isalnum() else f"^({text})"
