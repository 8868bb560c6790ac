"""One named unit of time (a day, a month, a part of a year, a year) read off its EDTF.

An interval is two units; what is said of an interval is put together from them.
"""

from __future__ import annotations

from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment, Precision

_SEASONS = frozenset(range(21, 25))
_QUARTERS = frozenset(range(33, 37))
_HALVES = frozenset((40, 41))


@frozen
class Unit:
    """``part`` is the month, the quarter (1 to 4), the season's code (21 to 24) or the half."""

    precision: Precision
    year: int
    part: int = 0
    day: int = 0
    approximate: bool = False
    uncertain: bool = False


def units(moment: Moment) -> tuple[Unit | None, Unit | None]:
    """Return the two ends of the moment, twice the same for one unit; None is an open end."""
    start, slash, end = moment.edtf.partition("/")
    first = _unit(start)
    return (first, _unit(end)) if slash else (first, first)


def _unit(edtf: str) -> Unit | None:
    if edtf == "..":
        return None
    told = edtf.rstrip("~?%")
    mark = edtf[len(told) :]
    approximate, uncertain = mark in ("~", "%"), mark in ("?", "%")
    fields = [int(field) for field in told.split("-")]
    if len(fields) == 1:
        return Unit(Precision.YEAR, fields[0], 0, 0, approximate, uncertain)
    year, part = fields[:2]
    if len(fields) == 3:
        return Unit(Precision.DAY, year, part, fields[2], approximate, uncertain)
    precision = Precision.MONTH
    if part in _QUARTERS:
        precision, part = Precision.QUARTER, part - 32
    elif part in _HALVES:
        precision, part = Precision.HALF_YEAR, part - 39
    elif part in _SEASONS:
        precision = Precision.SEASON
    return Unit(precision, year, part, 0, approximate, uncertain)
