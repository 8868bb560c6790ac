"""Tables drawn with bars whose rules end at some of the columns: names under a common name.

The rule: where bars stand tells the columns, so the drawing has to be as it was typed; one whose
spaces were lost on the way is left to the reader of plain bars. A line that is rule in some columns
and text in others ends the rows of the former alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from coopplan.exchange.table.drawn_lines import begins_row, cell, row_number, wrapped
from coopplan.exchange.table.grid import Row, tidy
from coopplan.model.frozen import frozen

_BARS = frozenset("│┃║¦|")
_CORNERS = frozenset("├┤┼┬┴┌┐└┘╞╡╪╤╧╟╢╫╥╨╔╗╚╝╠╣╦╩╬+T¬L‰")
_LINES = frozenset("─━═-")
_OLD_RULE = re.compile(r"^\s*[L+¦|]?-{3,}[-T+¦|]*[-¬+¦|]\s*$")
_MOST_LINES = 5000
_MOST_LETTERS = 2000
"""Letters of a line; a longer one is no drawing, and its bars are not counted."""


@frozen
class _Piece:
    """What stands between two bars of a line: its columns, its text, and whether it is a rule."""

    first: int
    last: int
    text: str
    rule: bool


def is_rule(line: str) -> bool:
    """Whether a line is a rule as typewriters draw it: «-----T-----¬», «L----+-----»."""
    return bool(_OLD_RULE.match(line))


def read(lines: Sequence[str]) -> list[Row] | None:
    """The rows of a drawing, None where it is no aligned one or has no rule that ends within."""
    table = [at for at, line in enumerate(lines) if _is_drawn(line)]
    if not table or len(table) > _MOST_LINES:
        return None
    drawn = {at: lines[at].rstrip() for at in table}
    if any(len(line) > _MOST_LETTERS for line in drawn.values()):
        return None
    edges = _edges(drawn.values())
    if edges is None:
        return None
    pieces = {at: _pieces(line, edges) for at, line in drawn.items()}
    if not any(0 < sum(one.rule for one in told) < len(told) for told in pieces.values()):
        return None
    before = [
        Row(at + 1, (tidy(line),)) for at, line in enumerate(lines[: table[0]]) if line.strip()
    ]
    after = [
        Row(at + 1, (tidy(lines[at]),))
        for at in range(table[0], len(lines))
        if at not in drawn and lines[at].strip()
    ]
    rows = [*before, *_rows(pieces, len(edges) - 1), *after]
    return sorted(rows, key=lambda row: row.number)


def _is_drawn(line: str) -> bool:
    bare = line.strip()
    return bare[:1] in _BARS | (_CORNERS - set("+TL¬")) or is_rule(line)


def _edges(lines: Iterable[str]) -> list[int] | None:
    """Where bars stand, None where they do not stand under each other."""
    told = list(lines)
    places = [frozenset(at for at, letter in enumerate(line) if letter in _BARS) for line in told]
    full = Counter(one for one in places if one)
    if not full:
        return None
    edges = sorted(set().union(*full))
    ends = Counter(max(one) for one in full.elements())
    end, count = ends.most_common(1)[0]
    aligned = all(end - 1 <= len(line) - 1 <= end + 1 for line in told)
    return edges if aligned and edges[-1] == end and count == ends.total() else None


def _pieces(line: str, edges: Sequence[int]) -> list[_Piece]:
    found: list[_Piece] = []
    first = 0
    for column, edge in enumerate(edges[1:], start=1):
        letter = line[edge : edge + 1]
        last = column == len(edges) - 1
        if not last and letter not in _BARS and letter not in _CORNERS:
            continue
        text = line[edges[first] + 1 : edge]
        bare = set(text)
        found.append(_Piece(first, column, text, bool(bare) and bare <= _LINES | _CORNERS))
        first = column
    return found


def _rows(pieces: dict[int, list[_Piece]], width: int) -> Iterator[Row]:
    """The rows between rules; a cell that a rule does not end goes on in the next row."""
    cells: list[list[str]] = [[] for _ in range(width)]
    done: list[tuple[int, list[list[str]], frozenset[int], frozenset[int]]] = []
    above: set[int] = set()
    left: set[int] = set()
    number = 0
    count: tuple[int, ...] = ()
    for at, told in sorted(pieces.items()):
        if any(one.rule for one in told):
            if number:
                done.append((number, list(cells), frozenset(above), frozenset(left)))
            if number or all(one.rule for one in told):
                above = {
                    place for one in told if not one.rule for place in range(one.first, one.last)
                }
            number, left, count = 0, set(), ()
            for one in told:
                if one.rule:
                    for place in range(one.first, one.last):
                        cells[place] = []
        if not any(one.rule for one in told):
            texts = [one.text for one in told]
            if begins_row(count, texts):
                done.append((number, list(cells), frozenset(above), frozenset(left)))
                cells = [[] for _ in range(width)]
                above, left, number = set(), set(), 0
            count = count if number else row_number(texts[0])
        for one in told:
            if one.rule:
                continue
            cells[one.first].append(one.text)
            for place in range(one.first + 1, one.last):
                cells[place] = cells[one.first]
                left.add(place)
            if one.text.strip() and not any(other.rule for other in told):
                number = number or at + 1
    for number, lines, over, beside in done:
        told_by = tuple(tidy(cell(text)) for text in lines)
        if any(told_by):
            yield Row(number, told_by, over, beside, wrapped=wrapped(lines))
