"""Records of separated values, some of which a quotation mark that nobody closed would swallow.

The rule: a quotation mark that runs over lines which have the usual number of cells each is a mark
like any other; one that is closed nowhere, and whose line has another number, leaves its record to
a person.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from coopplan.model.frozen import frozen

_END = "\x01"
"""A line behind the last one: an open mark swallows it."""
_MOST_LINES = 300
"""Lines of a record; a mark that runs over more of them is open."""
_CLOSED = re.compile(r'"((?:[^"]|"")*)"')


@frozen
class Record:
    """The cells of a record, from how many lines it is, and whether a mark stays open in it."""

    cells: tuple[str, ...]
    lines: int = 1
    is_open: bool = False


def records(lines: Sequence[str], separator: str) -> Iterator[Record]:
    """The records of lines that keep their ends; raises csv.Error."""
    usual = at = 0
    while at < len(lines):
        one = _next(lines, at, separator)
        if one.lines > 1 or one.is_open:
            usual = usual or _usual(lines, separator)
            swallowed = lines[at : at + (1 if one.is_open else one.lines)]
            if all(len(_alone(line, separator)) == usual for line in swallowed if line.strip()):
                one = Record(_alone(lines[at], separator))
        yield one
        at += one.lines


def _next(lines: Sequence[str], at: int, separator: str) -> Record:
    """The record that begins in a line, as a spreadsheet reads it."""
    left = min(len(lines) - at, _MOST_LINES)
    told = (lines[at + place] if place < left else _END for place in range(left + 1))
    sheet = csv.reader(told, delimiter=separator)
    cells = tuple(next(sheet))
    if sheet.line_num <= left:
        return Record(cells, sheet.line_num)
    return Record((*cells[:-1], cells[-1].removesuffix(_END)), left, is_open=True)


def _alone(line: str, separator: str) -> tuple[str, ...]:
    """The cells of a line by itself; a mark that is not closed in it is one that was written."""
    told = _next([line], 0, separator)
    if not told.is_open:
        return told.cells
    pieces = line.rstrip("\r\n").split(separator)
    cells: list[str] = []
    while pieces:
        ends = range(1, len(pieces) + 1) if pieces[0].startswith('"') else ()
        joined = ((end, _CLOSED.fullmatch(separator.join(pieces[:end]))) for end in ends)
        end, closed = next(((end, one) for end, one in joined if one), (1, None))
        cells.append((closed[1] if closed else pieces[0]).replace('""', '"'))
        pieces = pieces[end:]
    return tuple(cells)


def _usual(lines: Sequence[str], separator: str) -> int:
    """How many cells most records of one line have, more than one; 0 where none has."""
    counts: Counter[int] = Counter()
    at = 0
    while at < len(lines):
        one = _next(lines, at, separator)
        if one.lines == 1 and not one.is_open:
            counts[len(one.cells)] += 1
        at += one.lines
    counts = counts or Counter(len(_alone(line, separator)) for line in lines if line.strip())
    del counts[1]
    return max(counts, key=lambda width: (counts[width], width), default=0)
