"""Cells of an XLSX file of which a part is struck out: texts of several runs.

The rule: a run with a look of its own is struck out where that says so, one without has its cell's;
only texts in which something is struck are kept.
"""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator

from coopplan.model.frozen import frozen

STRIKE = re.compile(r"<(?:\w+:)?strike(?!\s+val=[\"\'](?:0|false))\b[^>]*>")
_ITEM = re.compile(r"<(?:\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_RUN = re.compile(r"<(?:\w+:)?r>(.*?)</(?:\w+:)?r>", re.DOTALL)
_LOOK = re.compile(r"<(?:\w+:)?rPr\b.*?</(?:\w+:)?rPr>|<(?:\w+:)?rPr\s*/>", re.DOTALL)
_TEXT = re.compile(r"<(?:\w+:)?t\b[^>]*?(?:/>|>([^<]*)</(?:\w+:)?t>)", re.DOTALL)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_SHARED = "xl/sharedStrings.xml"


@frozen
class Run:
    """A piece of a cell's text; ``plain`` has no look of its own."""

    text: str
    plain: bool
    struck: bool


def shared(archive: zipfile.ZipFile) -> dict[str, tuple[Run, ...]]:
    """By their numbers the shared texts in which a run is struck out, or has a look of its own."""
    if _SHARED not in archive.namelist():
        return {}
    text = archive.read(_SHARED).decode("utf-8", errors="replace")
    if "<rPr" not in text and ":rPr" not in text:
        return {}
    told = ((str(at), runs(one[1] or "")) for at, one in enumerate(_ITEM.finditer(text)))
    return {at: found for at, found in told if len(found) > 1 or any(r.struck for r in found)}


def runs(item: str) -> tuple[Run, ...]:
    """The runs of a text; none of one that has no runs."""
    return tuple(_runs(item))


def seen(told: tuple[Run, ...], *, struck: bool) -> str | None:
    """What can be seen of a text; None where that is all of it. ``struck``: its cell is."""
    left = [one.text for one in told if not (one.struck or (one.plain and struck))]
    return None if len(left) == len(told) else "".join(left)


def text_of(element: str) -> str:
    """The text of all runs of an element."""
    told = "".join(html.unescape(one[1] or "") for one in _TEXT.finditer(element))
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), told)


def _runs(item: str) -> Iterator[Run]:
    for found in _RUN.finditer(item):
        look = _LOOK.search(found[1])
        yield Run(
            text_of(found[1]), look is None, look is not None and bool(STRIKE.search(look[0]))
        )
