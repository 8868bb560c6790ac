"""The tables of a DOCX file, read from its XML: merged cells, tracked changes, drawn numbers.

The rule: what was deleted or moved away by tracked changes is not read, what was put in is; text
that is hidden or struck out, by hand or by a style, is not read either, and the rows are told where
such stands; a table inside a cell is that cell's text, one in a text box a table of its own; a
number that Word draws is read as if it were typed; a footnote goes with its row, and a comment is
told with it.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from coopplan.errors import CoopplanError, MissingLibrary
from coopplan.exchange.table.docx_looks import Looks
from coopplan.exchange.table.files import Reason, refuse
from coopplan.exchange.table.grid import (
    AUTO,
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    Row,
    commented,
    flat,
    padded,
    remarks_of,
    tidy,
)
from coopplan.exchange.table.numbering import Numbers
from coopplan.model.plan_table import Left

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "off", "none")
_BREAKS = {_W + "tab": " ", _W + "br": "\n", _W + "cr": "\n", _W + "noBreakHyphen": "-"}
_GONE = frozenset(
    (
        _W + "del",
        _W + "moveFrom",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
"""What is not read: text struck out, text moved away, and the second copy of a drawing's text."""
_MARKS = {
    _W + "hidden": Left.HIDDEN_ROWS,
    _W + "del": Left.TRACKED_CHANGES,
    _W + "ins": Left.TRACKED_CHANGES,
    _W + "moveFrom": Left.TRACKED_CHANGES,
    _W + "moveTo": Left.TRACKED_CHANGES,
}
_LINES_BEFORE = 40


def read(raw: bytes, path: str) -> tuple[Grid, ...]:
    """The tables of a file; raises BadTableFile, MissingLibrary."""
    try:
        import docx
        from docx.oxml import parse_xml
    except ModuleNotFoundError as error:
        raise MissingLibrary(library="python-docx", format="docx") from error
    try:
        document = docx.Document(io.BytesIO(raw))
        body = document.element.body
        grids = tuple(_grids(body, _Parts(document, parse_xml), path))
    except CoopplanError:
        raise
    except Exception as error:  # the package raises what its XML parser raises
        raise refuse(path, Reason.DAMAGED) from error
    if not grids:
        scanned = any(True for _ in body.iter(_W + "drawing", _W + "pict"))
        raise refuse(path, Reason.SCANNED if scanned else Reason.NO_TABLE)
    return grids


class _Parts:
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
                self._notes[f"{_W}{kind}Reference"] = found

    def _texts(self, part: str, kind: str) -> dict[str, str]:
        """The texts of a part by the numbers by which they are referred to."""
        element = self._part(part)
        return {
            one.get(_W + "id"): flat(" ".join(self._paragraphs_text(one)))
            for one in (element.iter(_W + kind) if element is not None else ())
        }

    def _paragraphs_text(self, parent: Any) -> Iterator[str]:
        return ("".join(_words(one, self.looks)) for one in _paragraphs(parent))

    def _part(self, name: str) -> Any | None:
        part = self._found.get(name)
        if part is None:
            return None
        element = getattr(part, "element", None)
        return self._parse(part.blob) if element is None else element

    def notes(self, row: Any) -> Iterator[str]:
        """The texts of the notes that a row refers to."""
        for element in row.iter(*self._notes) if self._notes else ():
            text = self._notes[element.tag].get(element.get(_W + "id"))
            if text:
                yield text

    def comments(self, row: Any) -> Iterator[str]:
        """The texts of the comments that end in a row."""
        for element in row.iter(_W + "commentReference") if self._comments else ():
            text = self._comments.get(element.get(_W + "id"))
            if text:
                yield text


def _grids(body: Any, parts: _Parts, path: str) -> Iterator[Grid]:
    before: list[str] = []
    number = 0
    for element in _blocks(body):
        if element.tag == _W + "p":
            before.append(flat(_numbered(element, parts)))
            continue
        rows, places = _rows(element, parts, path)
        unseen = frozenset(map(int, places.get(Left.HIDDEN_ROWS, ())))
        if rows:
            number += 1
            lines = tuple(line for line in before if line)
            remarks = remarks_of(number, places)
            yield Grid(number, rows, lines[-_LINES_BEFORE:], unseen=unseen, remarks=remarks)
        before = []


def _blocks(parent: Any) -> Iterator[Any]:
    """The paragraphs and tables of a body, those inside content controls too."""
    for element in parent:
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
            yield from _boxed(element) if element.tag == _W + "p" else ()
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"):
            yield from _blocks(element)


def _boxed(parent: Any) -> Iterator[Any]:
    """The tables in the text boxes of a paragraph."""
    for element in parent:
        if element.tag == _W + "tbl":
            yield element
        elif element.tag not in _GONE:
            yield from _boxed(element)


def _within(parent: Any, tag: str) -> Iterator[Any]:
    """The rows of a table, or the cells of a row, and not those of a table inside."""
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"):
            yield from _within(element, tag)


def _rows(table: Any, parts: _Parts, path: str) -> tuple[tuple[Row, ...], dict[Left, list[str]]]:
    rows: list[Row] = []
    places: dict[Left, list[str]] = {}
    open_above: dict[int, str] = {}
    for number, element in enumerate(_within(table, _W + "tr"), start=1):
        if number > MAX_ROWS:
            raise refuse(path, Reason.TOO_LARGE)
        cells: list[str] = [""] * _skipped(element)
        above: set[int] = set()
        left: set[int] = set()
        merges: dict[int, str] = {}
        struck: list[str] = list(cells)
        gone = element.find(f"{_W}trPr/{_W}del") is not None
        for cell in _within(element, _W + "tc"):
            first = len(cells)
            span = min(max(1, _number(cell, "gridSpan")), MAX_COLUMNS)
            merge = cell.find(f"{_W}tcPr/{_W}vMerge")
            goes_on = merge is not None and merge.get(_W + "val") != "restart"
            if goes_on and first in open_above:
                text = open_above[first]
                whole = ""
            else:
                text, whole = ("", "") if gone else _texts(cell, parts)
            if goes_on:
                above.update(range(first, first + span))
            if merge is not None:
                merges.update(dict.fromkeys(range(first, first + span), text))
            cells += [text] * span
            struck += [whole] * span
            left.update(range(first + 1, first + span))
            if len(cells) > MAX_COLUMNS:
                raise refuse(path, Reason.TOO_LARGE)
        open_above = merges
        notes = () if gone else tuple(parts.notes(element))
        row = Row(number, tuple(cells), frozenset(above), frozenset(left), notes)
        taken_out = any(struck) and not any(re.search(r"[^\W\d_]", one) for one in row.own())
        if taken_out and any(one != two for one, two in zip(struck, cells, strict=True) if one):
            row = replace(
                row, struck=tuple(one or two for one, two in zip(struck, cells, strict=True))
            )
        rows.append(row)
        for mark in _marks(element, parts.looks):
            places.setdefault(mark, []).append(str(number))
        for comment in parts.comments(element):
            places.setdefault(Left.COMMENTS, []).append(commented(number, comment))
    return padded(rows), places


def _marks(row: Any, looks: Looks) -> Iterator[Left]:
    """What of a row is not plain to see."""
    for mark in row.iter(*_MARKS):
        if mark.get(_W + "val") not in _OFF:
            yield _MARKS[mark.tag]
    for run in row.iter(_W + "r"):
        if any((text.text or "").strip() for text in run.iter(_W + "t")):
            yield from looks.of(run)


def _skipped(row: Any) -> int:
    found = row.find(f"{_W}trPr/{_W}gridBefore")
    return 0 if found is None else min(_whole(found), MAX_COLUMNS)


def _number(cell: Any, name: str) -> int:
    found = cell.find(f"{_W}tcPr/{_W}{name}")
    return 1 if found is None else _whole(found)


def _whole(element: Any) -> int:
    told = element.get(_W + "val", "")
    return int(told) if told.isascii() and told.isdigit() and len(told) < 9 else 1


def _texts(cell: Any, parts: _Parts) -> tuple[str, str]:
    """A cell's text, a line a paragraph, and the same with what is struck out in it.

    It is ``AUTO`` for a number alone that cannot be worked out.
    """
    numbers, paragraphs = parts.numbers, list(_paragraphs(cell))
    drawn_by = [numbers.of(one) for one in paragraphs]
    text, whole = (
        tidy(
            "\n".join(
                _after(number, "".join(_words(one, parts.looks, struck=struck)))
                for number, one in zip(drawn_by, paragraphs, strict=True)
            )
        )
        for struck in (False, True)
    )
    drawn = len(paragraphs) == 1 and not text and numbers.drawn(paragraphs[0])
    return AUTO if drawn else text, whole


def _paragraphs(parent: Any) -> Iterator[Any]:
    """The paragraphs of a cell, those of tables within it too."""
    for element in parent:
        if element.tag == _W + "p":
            yield element
        elif element.tag not in _GONE:
            yield from _paragraphs(element)


def _numbered(paragraph: Any, parts: _Parts) -> str:
    """A paragraph with the number that is drawn before it."""
    words = _words(paragraph, parts.looks, without=_W + "tbl")
    return _after(parts.numbers.of(paragraph), "".join(words))


def _after(number: str, text: str) -> str:
    return f"{number} {text}" if number else text


def _words(parent: Any, looks: Looks, *, struck: bool = False, without: str = "") -> Iterator[str]:
    """What can be seen of a text; ``struck``: with what is struck out, ``without`` such parts."""
    for element in parent:
        if element.tag == _W + "r":
            out = looks.of(element)
            if Left.HIDDEN_TEXT in out or (out and not struck):
                continue
        if element.tag == _W + "t":
            yield element.text or ""
        elif element.tag in _BREAKS:
            yield _BREAKS[element.tag]
        elif element.tag == _W + "p":  # of a text box
            yield "\n"
            yield from _words(element, looks, struck=struck, without=without)
        elif element.tag not in _GONE and element.tag != without:
            yield from _words(element, looks, struck=struck, without=without)
