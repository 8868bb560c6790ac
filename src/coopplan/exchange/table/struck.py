"""A row of which something is struck out, in a file of any sort.

The rule: what is struck out is left out, and the whole kept apart. A row of whose own words none is
left is struck out itself; one that has only what is merged down from above is as that is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Row

_LETTER = re.compile(r"[^\W\d_]")


def parted(row: Row, whole: Sequence[str]) -> Row:
    """A row of what is left, with the whole beside it; ``whole`` are its texts as they were."""
    before = replace(row, cells=tuple(whole))
    if before.cells == row.cells:
        return row
    words = any(map(_LETTER.search, row.own()))
    if words or not any(before.own()):
        return replace(row, crossed=before.cells)
    return replace(row, struck=before.cells)
