"""The paragraphs of a DOCX article, those within its tables and forms too.

The rule: what was put in by tracked changes is read and what was taken out is not; a formula is
read with its powers, and the prompt of a form that nobody filled in is no text. Text boxes beside
an article are no part of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_OFF = ("0", "false", "off")
_HOLDERS = frozenset(
    _W + name for name in ("tbl", "tr", "tc", "sdt", "sdtContent", "ins", "moveTo", "customXml")
)
"""What may stand around a paragraph."""
_GONE = frozenset(_W + name for name in ("del", "moveFrom", "drawing", "pict", "object")) | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
}
_SIGNS = {_W + "tab": "\t", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_RAISED = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")


def paragraphs(parent: Any) -> Iterator[str]:
    """The paragraphs of a body in order; a letter's head and a release's frame are often tables."""
    for element in parent:
        if element.tag == _W + "p":
            yield "".join(_words(element))
        elif element.tag in _HOLDERS and not _is_prompt(element):
            yield from paragraphs(element)


def _words(parent: Any) -> Iterator[str]:
    for element in parent:
        if element.tag == _W + "t":
            text = element.text or ""
            place = parent.find(f"{_W}rPr/{_W}vertAlign")
            raised = place is not None and place.get(_W + "val") == "superscript"
            yield text.translate(_RAISED) if raised else text
        elif element.tag in _SIGNS:
            yield _SIGNS[element.tag]
        elif element.tag == _W + "br":
            # The end of a page or of a column parts no words.
            yield "" if element.get(_W + "type") in ("page", "column") else "\n"
        elif element.tag == _M + "oMath":
            yield _formula(element)
        elif isinstance(element.tag, str) and element.tag not in _GONE and not _is_prompt(element):
            yield from _words(element)


def _is_prompt(element: Any) -> bool:
    """Whether an element is a field of a form that shows nothing but its prompt."""
    mark = element.find(f"{_W}sdtPr/{_W}showingPlcHdr") if element.tag == _W + "sdt" else None
    return mark is not None and mark.get(_W + "val") not in _OFF


def _formula(element: Any) -> str:
    """A formula in one line, a power above it and a fraction with a stroke: «10³», «a/b»."""
    if element.tag in (_M + "t", _W + "t"):
        return str(element.text or "")
    told = "".join(
        _formula(one) for one in element if isinstance(one.tag, str) and one.tag not in _GONE
    )
    if element.tag == _M + "sup" and told:
        raised = told.translate(_RAISED)
        plain = any(one == other for one, other in zip(told, raised, strict=True))
        return f"^{told}" if plain else raised
    return f"/{told}" if element.tag == _M + "den" else told
