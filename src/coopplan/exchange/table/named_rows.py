"""Rows that name columns, laid beside each other: a group's name over its parts, a row said again.

The rule: an empty cell is part of what stands beside or above it only where the rows show it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Row, flat
from coopplan.model.text import fold

MOST_ROWS = 6
"""Rows that name the columns of one table, at most."""


def spread(rows: Sequence[Row]) -> list[Row]:
    """Rows of names, with each group's name over all its parts, as if its cells were merged.

    A file without merged cells has a group's name once, «2026;;2027;» over the names of halves, or
    over each of its parts.
    """
    found: list[Row] = []
    for row in reversed(rows):
        if found:
            row, found[0] = _said_again(row, found[0])
            row = _over(row, found[0])
        found.insert(0, row)
    return found


def says_again(row: Row, named: Row) -> bool:
    """Whether a row says what a row of names says; what was merged there may be empty here."""
    told, names = ([fold(flat(cell)) for cell in one.cells] for one in (row, named))
    if told == names:
        return True
    merged = named.above | named.left
    return (
        len(told) == len(names)
        and sum(1 for text in told if text) > 1
        and all(
            text == name or (not text and (at in merged or (at > 0 and name == names[at - 1])))
            for at, (text, name) in enumerate(zip(told, names, strict=True))
        )
    )


def _said_again(upper: Row, lower: Row) -> tuple[Row, Row]:
    """Two rows, a name that stands over each part of a group being as if its cells were merged.

    So is one that stands in both rows over one column; nothing else may stand in the lower one.
    """
    pairs = list(zip(upper.cells, lower.cells, strict=False))
    parts = {at for at, (one, two) in enumerate(pairs) if two and two != one}
    left = {at for at in parts if at - 1 in parts and pairs[at][0] == pairs[at - 1][0] != ""}
    names = [pairs[at] for at in sorted(parts)]
    if not left or parts != left | {at - 1 for at in left} or len(set(names)) < len(names):
        return upper, lower
    down = {at for at, (one, two) in enumerate(pairs) if two and two == one}
    return (
        replace(upper, left=upper.left | left),
        replace(lower, above=lower.above | down),
    )


def _over(upper: Row, lower: Row) -> Row:
    """The upper row with its groups spread over the cells below; as it is where these are none.

    Names that are merged down, and groups whose cells are merged, stand beside them as they are.
    """
    if len(upper.cells) != len(lower.cells):
        return upper
    merged = upper.left | {at - 1 for at in upper.left}
    filled = {at for at, text in enumerate(lower.cells) if text} - lower.above - merged
    parts: dict[int, int] = {}
    for at in range(1, len(upper.cells)):
        if not upper.cells[at] and at in filled:
            head = parts.get(at - 1, at - 1)
            if not upper.cells[head] or head not in filled:
                return upper
            parts[at] = head
    groups = set(parts.values())
    if not parts or filled != groups | set(parts):
        return upper
    for head in groups:
        of_group = (head, *(at for at, one in parts.items() if one == head))
        names = [lower.cells[at] for at in of_group if at not in lower.left]
        if len(set(names)) < len(names) or len(names) < 2:
            return upper
    cells = tuple(upper.cells[parts.get(at, at)] for at in range(len(upper.cells)))
    return replace(upper, cells=cells, left=upper.left | frozenset(parts))
