"""Tables aligned by spaces, as letters and screens give them: columns stand under their names.

The rule: the first line with three names or more, two spaces or more apart, tells where columns
begin; a line in which a word stands across such a place is of no table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.grid import Row, tidy

_LEAST = 3
"""Names of columns; two pieces of a line may be anything."""
_GAP = re.compile(r" {2,}(?=\S)")
_PARTED = re.compile(r"[;|,\t]\s*$")
_MOST_LINES = 5000
_MOST_LETTERS = 2000


def read(lines: Sequence[str]) -> list[Row] | None:
    """The rows of a text, None where there is no line of names or none that stands under it."""
    if len(lines) > _MOST_LINES or any(len(line) > _MOST_LETTERS for line in lines):
        return None
    bare = [line.replace("\xa0", " ").rstrip() for line in lines]
    first = next((at for at, line in enumerate(bare) if _starts(line)), None)
    if first is None:
        return None
    starts = _starts(bare[first])
    rows, told = [], 0
    for at, line in enumerate(bare):
        if not line:
            continue
        cells = _cells(line, starts) if at >= first else None
        told += cells is not None and sum(map(bool, cells)) > 1
        rows.append(Row(at + 1, cells or (tidy(line),), aligned=cells is not None))
    return rows if told > 1 else None


def _starts(line: str) -> list[int]:
    """Where the names of columns begin, none where a line is no row of names."""
    places = [len(line) - len(line.lstrip()), *(gap.end() for gap in _GAP.finditer(line.lstrip()))]
    indent = places[0]
    places = [indent, *(indent + place for place in places[1:])]
    names = [line[one:other] for one, other in zip(places, [*places[1:], None], strict=True)]
    parted = any(_PARTED.search(name.rstrip()) for name in names)
    return places if len(places) >= _LEAST and not parted else []


def _cells(line: str, starts: Sequence[int]) -> tuple[str, ...] | None:
    """The cells of a line, None where a word stands across the beginning of a column."""
    if any(line[place - 1 : place].strip() and line[place:].strip() for place in starts if place):
        return None
    places = [0, *starts[1:]]
    return tuple(
        tidy(line[one:other]) for one, other in zip(places, [*places[1:], None], strict=True)
    )
