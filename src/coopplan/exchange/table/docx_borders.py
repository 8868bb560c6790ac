"""Where the columns of a DOCX table are, when its borders do not stand straight under each other.

Word keeps a border that somebody dragged in one row as one more column of the grid, and lets the
cells of all rows span it. The rule: rows with as many cells have the same columns, one cell each;
a border near one that most rows have is that one. Borders between which some row has a cell are
never one: there, the cells of the others are merged.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

Borders = tuple[int, ...]
"""The borders of a row's cells, from the left of the first one, as places in the grid; () where it
has no cells."""

_NEAR = 283
"""How far a border may be off, at most: 5 mm in twentieths of a point."""
_SHARE = 3
"""And at most this part of the column that it then stands in: a third."""


def straight(rows: Sequence[Borders], widths: Sequence[int], most: int) -> list[Borders] | None:
    """The rows of a table, their borders as places in its true columns; None where too many.

    ``widths`` are those of the grid's columns, in twentieths of a point; ``most`` how many true
    columns there may be.
    """
    told = Counter(one for one in rows if one)
    between = _Between(told)
    places = _places(widths, max((one[-1] for one in told), default=0))
    usual: dict[int, Borders] = {}
    for one, _ in told.most_common():
        usual.setdefault(len(one), one)
    columns = {
        one: usual[len(one)] if _is_same(one, usual[len(one)], places, between) else one
        for one in told
    }
    times: Counter[Borders] = Counter()
    for one, count in told.items():
        times[columns[one]] += count
    known: list[int] = []
    moved: dict[Borders, Borders] = {(): ()}
    for one in sorted(times, key=lambda one: (-times[one], -len(one))):
        moved[one] = tuple(_nearest(border, known, places, between) for border in one)
        known = sorted({*known, *moved[one]})
        if len(known) > most + 1:
            return None
    number = {border: at for at, border in enumerate(known)}
    return [tuple(number[border] for border in moved[columns.get(one, ())]) for one in rows]


class _Between:
    """Tells between which borders a row has a cell, of the rows with the most cells first."""

    def __init__(self, told: Iterable[Borders]) -> None:
        ordered = sorted(told, key=len, reverse=True)
        self._longer: dict[int, int] = {}
        self._having: dict[int, int] = {}
        for at, one in enumerate(ordered):
            self._longer.setdefault(len(one), (1 << at) - 1)
            for border in one:
                self._having[border] = self._having.get(border, 0) | 1 << at

    def in_any(self, one: int, other: int) -> bool:
        """Whether some row has both borders."""
        return bool(self._having[one] & self._having[other])

    def in_longer(self, one: int, other: int, than: int) -> bool:
        """Whether some row with more borders than this has both."""
        return bool(self._having[one] & self._having[other] & self._longer[than])


def _places(widths: Sequence[int], last: int) -> list[int] | None:
    """Where each border of the grid stands on the page, None where that is not told."""
    if len(widths) < last or not any(widths):
        return None
    return [0, *accumulate(widths)]


def _is_same(one: Borders, other: Borders, places: Sequence[int] | None, between: _Between) -> bool:
    """Whether two rows of as many cells have the same columns: each cell lies over the other's."""
    if any(a != b and between.in_longer(a, b, len(one)) for a, b in zip(one, other, strict=True)):
        return False
    cells = zip(pairwise(one), pairwise(other), strict=True)
    return all(_lies_over(mine, his, places) for mine, his in cells)


def _lies_over(one: tuple[int, int], other: tuple[int, int], places: Sequence[int] | None) -> bool:
    """Whether two cells have half of the narrower one in common."""
    (first, end), (start, stop) = (
        (one, other) if places is None else [(places[a], places[b]) for a, b in (one, other)]
    )
    return 2 * (min(end, stop) - max(first, start)) >= min(end - first, stop - start)


def _nearest(
    border: int, known: Sequence[int], places: Sequence[int] | None, between: _Between
) -> int:
    """The known border that a border is, else itself."""
    at = bisect_left(known, border)
    if places is None or known[at : at + 1] == [border]:
        return border
    here, beside = places[border], known[max(0, at - 1) : at + 1]
    wide = places[beside[-1]] - places[beside[0]] if len(beside) > 1 else _NEAR * _SHARE
    near = [one for one in beside if abs(places[one] - here) <= min(_NEAR, wide / _SHARE)]
    near = [one for one in near if not between.in_any(one, border)]
    return min(near, key=lambda one: abs(places[one] - here), default=border)
