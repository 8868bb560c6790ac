"""What is struck out in a text: «~~so~~», and letters with a stroke laid over each of them.

The rule: it is left out and told, as in a file of Word or Excel.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Row, tidy
from coopplan.exchange.table.struck import parted

_OVER = "[\u0335\u0336]"
"""Strokes that are laid over the letter before them."""
_STRUCK = re.compile(
    rf"~~(?=\S)([^~\n]+?)(?<=\S)~~|(?:[^\s\u0335\u0336]{_OVER}(?:[^\S\n]{_OVER}?)*)+"
)


def without_strikes(rows: Sequence[Row]) -> tuple[list[Row], list[str]]:
    """The rows without what is struck out in them, and the numbers of those that had any."""
    found: list[Row] = []
    places: list[str] = []
    for row in rows:
        left = tuple(tidy(_STRUCK.sub(" ", text)) for text in row.cells)
        if left == row.cells or not any(map(_STRUCK.search, row.cells)):
            found.append(row)
            continue
        places.append(str(row.number))
        whole = tuple(re.sub(_OVER, "", text.replace("~~", "")) for text in row.cells)
        found.append(parted(replace(row, cells=left), whole))
    return found, places
