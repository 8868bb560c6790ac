"""Tags of an XLSX file's parts, looked at as text: their attributes, places of cells, styles.

The rule: nothing is followed, and what is written otherwise than programs write it is not found.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache

_PLACE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7})")
CELL = re.compile(r"<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
"""A cell: its attributes, and what it holds."""
_STYLES = re.compile(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_STYLE = re.compile(r"<(?:\w+:)?xf\b[^>]*>")


def value(tag: str, name: str) -> str:
    """An attribute of a tag, "" where it has none; ``name`` is a pattern."""
    found = _attribute(name).search(tag)
    return html.unescape(found[1] or found[2] or "") if found else ""


@cache
def _attribute(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w:]){name}=(?:\"([^\"]*)\"|'([^']*)')")


def place(told: str) -> tuple[int, int] | None:
    """A cell's row, from 1, and column, from 0, as a spreadsheet tells them: ``B7``."""
    found = _PLACE.fullmatch(told)
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column - 1


def letters(column: int) -> str:
    """A column as a spreadsheet calls it: A, B, … AA."""
    told, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, 26)
        told = chr(65 + letter) + told
    return told


def styles(text: str) -> Iterator[tuple[str, str]]:
    """The styles of cells, each as cells name it with its tag."""
    found = _STYLES.search(text)
    for at, tag in enumerate(_STYLE.findall(found[0]) if found else ()):
        yield str(at), tag
