"""What a paragraph of a DOCX file says, and where paragraphs stand.

The rule: what was deleted or moved away by tracked changes is not read, what was put in is; text
that is hidden or struck out, by hand or by a style, is not read either, and neither is the prompt
of a form; a formula is told in one line, and a figure above the line is a power.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from coopplan.ooxml import formulas
from coopplan.ooxml.controls import is_prompt
from coopplan.ooxml.looks import Looks, is_raised
from coopplan.ooxml.tags import GONE, M, W

_SIGNS = {W + "tab": " ", W + "cr": "\n", W + "noBreakHyphen": "-"}


def within(parent: Any, tag: str, *, without: Collection[str] = ()) -> Iterator[Any]:
    """What has this tag in an element, however deep, without what is gone and such parts."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif _is_read(element, without):
            yield from within(element, tag, without=without)


def words(
    parent: Any,
    looks: Looks,
    *,
    struck: bool = False,
    without: Collection[str] = (),
    page: str = "\n",
) -> Iterator[str]:
    """What can be seen of a text.

    ``struck``: with what is struck out; ``without`` such parts; ``page`` is what the end of a page
    or of a column reads as: a line's end in a cell, nothing but a space within a sentence.
    """
    for element in parent:
        if looks.is_unread(element, struck=struck):
            continue
        if element.tag == W + "t":
            text = element.text or ""
            yield formulas.power(text) if is_raised(parent) else text
        elif element.tag == M + "oMath":
            yield formulas.told(element, lambda one: looks.is_unread(one, struck=struck))
        elif element.tag in _SIGNS:
            yield _SIGNS[element.tag]
        elif element.tag == W + "br":
            yield page if element.get(W + "type") in ("page", "column") else "\n"
        elif _is_read(element, without):
            if element.tag == W + "p":  # of a text box
                yield "\n"
            yield from words(element, looks, struck=struck, without=without, page=page)


def _is_read(element: Any, without: Collection[str]) -> bool:
    """Whether anything is read of an element; a comment in the markup has no words."""
    tag = element.tag
    return (
        isinstance(tag, str) and tag not in GONE and tag not in without and not is_prompt(element)
    )
