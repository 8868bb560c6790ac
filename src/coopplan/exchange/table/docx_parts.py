"""What the cells of a DOCX file say: their words, the numbers that are drawn, notes and comments.

The rule: words are those that can be seen (`ooxml.words`); a number that Word draws, and the mark
of a list within a cell, is read as if it were typed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from coopplan.exchange.table.grid import AUTO, flat, tidy
from coopplan.exchange.table.numbering import Numbers
from coopplan.ooxml.controls import holds_prompt
from coopplan.ooxml.looks import Looks
from coopplan.ooxml.tags import W
from coopplan.ooxml.words import within, words

BULLET = "•"
"""What stands for the mark of a list, whatever it looks like."""


class Parts:
    """What a document keeps beside its text: how lists are numbered, and the footnotes."""

    def __init__(self, document: Any, parse: Callable[[bytes], Any]) -> None:
        self._parse = parse
        self._found: dict[str, Any] = {
            part.reltype.rpartition("/")[2]: part.target_part
            for part in document.part.rels.values()
            if not part.is_external
        }
        styles = self._part("styles")
        self.numbers = Numbers(self._part("numbering"), styles)
        self.looks = Looks(styles)
        self._comments = self._texts("comments", "comment")
        self._notes: dict[str, dict[str, str]] = {}
        for kind in ("footnote", "endnote"):
            found = self._texts(f"{kind}s", kind)
            if found:
                self._notes[f"{W}{kind}Reference"] = found

    def _texts(self, part: str, kind: str) -> dict[str, str]:
        """The texts of a part by the numbers by which they are referred to."""
        element = self._part(part)
        return {
            one.get(W + "id"): flat(" ".join(self._texts_of(one)))
            for one in (element.iter(W + kind) if element is not None else ())
        }

    def _texts_of(self, parent: Any) -> Iterator[str]:
        return ("".join(words(one, self.looks)) for one in within(parent, W + "p"))

    def _part(self, name: str) -> Any | None:
        part = self._found.get(name)
        if part is None:
            return None
        element = getattr(part, "element", None)
        return self._parse(part.blob) if element is None else element

    def notes(self, row: Any) -> Iterator[str]:
        """The texts of the notes that a row refers to."""
        for element in row.iter(*self._notes) if self._notes else ():
            text = self._notes[element.tag].get(element.get(W + "id"))
            if text:
                yield text

    def comments(self, row: Any) -> Iterator[str]:
        """The texts of the comments that end in a row."""
        for element in row.iter(W + "commentReference") if self._comments else ():
            text = self._comments.get(element.get(W + "id"))
            if text:
                yield text


def texts(cell: Any, parts: Parts) -> tuple[str, str]:
    """A cell's text, a line a paragraph, and the same with what is struck out in it.

    It is ``AUTO`` for a number alone that cannot be worked out.
    """
    if holds_prompt(cell):
        return "", ""
    numbers, told = parts.numbers, list(within(cell, W + "p"))
    drawn_by = [numbers.of(one) for one in told]
    listed = [numbers.is_bulleted(one) for one in told]
    if sum(listed) > 1:  # of one line there is no list
        drawn_by = [BULLET if dot else one for dot, one in zip(listed, drawn_by, strict=True)]
    text, whole = (
        tidy(
            "\n".join(
                _after(number, "".join(words(one, parts.looks, struck=struck)))
                for number, one in zip(drawn_by, told, strict=True)
            )
        )
        for struck in (False, True)
    )
    drawn = len(told) == 1 and not text and numbers.drawn(told[0])
    return (AUTO, whole or AUTO) if drawn else (text, whole)


def numbered(paragraph: Any, parts: Parts) -> str:
    """A paragraph with the number that is drawn before it."""
    told = words(paragraph, parts.looks, without=(W + "tbl",))
    return _after(parts.numbers.of(paragraph), "".join(told))


def _after(number: str, text: str) -> str:
    return f"{number} {text}" if number else text


def own_parts(parent: Any, tag: str) -> Iterator[Any]:
    """The rows of a table, or the cells of a row, and not those of a table inside."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            yield from own_parts(element, tag)
