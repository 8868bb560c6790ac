"""What of a DOCX file is hidden or struck out, by its own marks and by its styles.

The rule is that of ECMA-376, 17.7.2 and 17.7.3: a mark of the run itself decides; else the styles
of the character, the paragraph and the table do, each with what it is based on, of which the
nearest counts. ``strike`` and ``vanish`` are toggles: two styles that both set one undo each other,
but for the document's defaults, which nothing but a run's own mark undoes. The runs of a formula
have the same marks; parts of it may be crossed out by lines or be phantoms, too.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from coopplan.model.plan_table import Left
from coopplan.ooxml.tags import OFF, M, W

_LEFT = {
    W + "vanish": Left.HIDDEN_TEXT,
    W + "strike": Left.STRUCK_TEXT,
    W + "dstrike": Left.STRUCK_TEXT,
}
_TOGGLES = frozenset((W + "vanish", W + "strike"))
_RUNS = frozenset((W + "r", M + "r"))
_BOX, _PHANTOM = M + "borderBox", M + "phant"
_LINES = frozenset(M + name for name in ("strikeH", "strikeV", "strikeBLTR", "strikeTLBR"))
_LOOKED_AT = frozenset((*_RUNS, _BOX, _PHANTOM))
_LONGEST = 20
"""Styles that may be based on one another: in a file that is damaged, in a circle too."""

Marks = dict[str, bool]


class Looks:
    """The styles of a document, so far as they hide text or strike it out."""

    def __init__(self, styles: Any | None) -> None:
        self._own: dict[str, Marks] = {}
        self._based: dict[str, str] = {}
        self._usual: dict[str, str] = {}
        self._everywhere: Marks = {}
        if styles is None:
            return
        defaults = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._everywhere = _marks(defaults)
        for style in styles.iter(W + "style"):
            ident = style.get(W + "styleId", "")
            self._own[ident] = _marks(style.find(W + "rPr"))
            self._based[ident] = _value(style, "basedOn")
            if style.get(W + "default") in ("1", "true", "on"):
                self._usual[style.get(W + "type", "")] = ident
        self._tells = any((self._everywhere, *self._own.values()))

    def is_unread(self, element: Any, *, struck: bool) -> bool:
        """Whether an element is out of sight; ``struck``: what is only struck out is not."""
        if element.tag not in _LOOKED_AT:
            return False
        out = self._of(element)
        return Left.HIDDEN_TEXT in out or (bool(out) and not struck)

    def left_out(self, element: Any) -> Iterator[Left]:
        """What takes any text of an element out of sight."""
        for one in element.iter(*_LOOKED_AT):
            if any((text.text or "").strip() for text in one.iter(W + "t", M + "t")):
                yield from self._of(one)

    def _of(self, element: Any) -> frozenset[Left]:
        """What takes a run, or a part of a formula, out of sight, if anything does."""
        if element.tag == _BOX:
            lines = _are_on(element.find(M + "borderBoxPr"), _LINES)
            return frozenset((Left.STRUCK_TEXT,)) if any(lines) else frozenset()
        if element.tag == _PHANTOM:
            shown = _are_on(element.find(M + "phantPr"), (M + "show",))
            return frozenset() if all(shown) else frozenset((Left.HIDDEN_TEXT,))
        return self._of_run(element)

    def _of_run(self, run: Any) -> frozenset[Left]:
        marks = run.find(W + "rPr")
        told = self._styled(run, marks) if self._own and self._tells else {}
        told |= _marks(marks)
        return frozenset(_LEFT[tag] for tag, on in told.items() if on)

    def _styled(self, run: Any, marks: Any | None) -> Marks:
        levels = [self._of_style(ident) for ident in self._styles(run, marks)]
        found: Marks = {}
        for tag in _LEFT:
            told = [level[tag] for level in levels if tag in level]
            if self._everywhere.get(tag):
                found[tag] = True
            elif tag in _TOGGLES:
                found[tag] = sum(told) % 2 == 1
            else:
                found[tag] = bool(told and told[0])
        return found

    def _styles(self, run: Any, marks: Any | None) -> Iterator[str]:
        """The styles of a run: of its characters, its paragraph and its table."""
        yield _value(marks, "rStyle")
        paragraph = next(run.iterancestors(W + "p"), None)
        told = _value(paragraph.find(W + "pPr"), "pStyle") if paragraph is not None else ""
        yield told or self._usual.get("paragraph", "")
        table = next(run.iterancestors(W + "tbl"), None)
        told = _value(table.find(W + "tblPr"), "tblStyle") if table is not None else ""
        yield told or self._usual.get("table", "")

    def _of_style(self, ident: str) -> Marks:
        found: Marks = {}
        for _ in range(_LONGEST):
            if ident not in self._own:
                break
            found = self._own[ident] | found
            ident = self._based[ident]
        return found


def _marks(element: Any | None) -> Marks:
    """The marks of a run or a style, each with whether it is on."""
    if element is None:
        return {}
    return {mark.tag: mark.get(W + "val") not in OFF for mark in element if mark.tag in _LEFT}


def _are_on(marks: Any | None, tags: Collection[str]) -> list[bool]:
    """For each of these marks of a formula's part that is there, whether it is on."""
    found = () if marks is None else marks
    return [mark.get(M + "val") not in OFF for mark in found if mark.tag in tags]


def _value(parent: Any | None, name: str) -> str:
    found = None if parent is None else parent.find(W + name)
    return "" if found is None else found.get(W + "val", "")


def is_raised(run: Any) -> bool:
    """Whether a run is set above the line, as the power of a number or a mark of a note."""
    place = run.find(f"{W}rPr/{W}vertAlign")
    return place is not None and place.get(W + "val") == "superscript"
