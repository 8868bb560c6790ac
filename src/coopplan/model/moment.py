"""Moments: dates with their precision and certainty, in EDTF (ISO 8601-2).

The rule: a moment is a run of whole days, ``first`` and ``last`` included, and is never made more
exact than it was told. ``~`` (about) and ``?`` (not sure) are kept and widen nothing.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from coopplan.errors import BadMoment, BadPeriod
from coopplan.model.frozen import frozen


class Precision(StrEnum):
    """The unit in which a moment was told."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF_YEAR = "half_year"
    YEAR = "year"
    RANGE = "range"


class Flaw(StrEnum):
    """Why a text is no moment (``BadMoment.fields["reason"]``)."""

    SHAPE = "shape"
    YEAR = "year"
    MONTH = "month"
    QUARTER = "quarter"
    DAY = "day"
    ORDER = "order"
    OPEN = "open"


@frozen
class Moment:
    """A day, a month, a part of a year, a year, or an interval of them.

    ``first`` and ``last`` are inclusive days; None is an open end (``../2025-12-31``, ``2025/..``).
    ``words`` are those of the text where they were kept. Two moments are equal by value.
    """

    edtf: str
    first: date | None
    last: date | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    words: str | None = None

    @classmethod
    def parse(cls, text: str, words: str | None = None) -> Moment:
        """Read an EDTF text; ``2025-Q3`` and ``2025-H1`` are taken as ``2025-35``, ``2025-40``.

        Raises BadMoment (value, reason), and its subclass BadPeriod (start, end too) for an
        interval that ends before it starts.
        """
        told = _read(text.strip())
        if words is None:
            return told
        return cls(
            told.edtf,
            told.first,
            told.last,
            told.precision,
            told.approximate,
            told.uncertain,
            words,
        )

    @classmethod
    def of_day(cls, day: date) -> Moment:
        """The moment that is exactly this day."""
        return cls(day.isoformat(), day, day, Precision.DAY)

    @classmethod
    def of_span(cls, first: date, last: date) -> Moment:
        """The interval between two days, both included."""
        if first == last:
            return cls.of_day(first)
        return _read(f"{first.isoformat()}/{last.isoformat()}")

    def counts_from(self, published: date | None = None) -> date:
        """The day from which something told of this moment counts.

        The earlier of its last day and the day of publication (domain, "A statement"); an
        interval with an open end counts from its publication, else from its first day.
        """
        last = self.last if self.last is not None else published or self.first
        if last is None:
            raise ValueError(f"a moment without any end: {self.edtf}")
        return last if published is None else min(last, published)

    @property
    def unit_first(self) -> date:
        """First day of the unit named: of an interval that is open at its start, of its end."""
        return self.first if self.first is not None else _unit(self.edtf.split("/")[1])[0]

    @property
    def unit_last(self) -> date:
        """Last day of the unit named: of an interval that is open at its end, of its start."""
        return self.last if self.last is not None else _unit(self.edtf.split("/")[0])[1]

    @property
    def width(self) -> int | None:
        """Days from the first to the last, both counted; None where an end is open."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1

    def contains(self, day: date) -> bool:
        """Whether the day lies within the moment."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def __str__(self) -> str:
        return self.edtf


_QUALIFIERS = {"~": (True, False), "?": (False, True), "%": (True, True)}
_NAMED = {f"Q{n}": f"{32 + n}" for n in range(1, 5)} | {"H1": "40", "H2": "41"}
_PARTS = {
    21: (Precision.SEASON, 3, 3),
    22: (Precision.SEASON, 6, 3),
    23: (Precision.SEASON, 9, 3),
    24: (Precision.SEASON, 12, 3),
    33: (Precision.QUARTER, 1, 3),
    34: (Precision.QUARTER, 4, 3),
    35: (Precision.QUARTER, 7, 3),
    36: (Precision.QUARTER, 10, 3),
    40: (Precision.HALF_YEAR, 1, 6),
    41: (Precision.HALF_YEAR, 7, 6),
}
"""ISO 8601-2 codes in the month's place: unit, month it opens in, months it lasts.

Winter opens in December of the year named and ends in February of the next.
"""


@lru_cache(maxsize=4096)
def _read(text: str) -> Moment:
    start, slash, end = text.partition("/")
    if not slash:
        told, approximate, uncertain = _qualified(start)
        canonical, first, last, precision = _named(told, text)
        return Moment(
            canonical + start[len(told) :], first, last, precision, approximate, uncertain
        )
    if start == end == "..":
        raise BadMoment(value=text, reason=Flaw.OPEN)
    edges: list[str] = []
    first_day: date | None = None
    last_day: date | None = None
    about = unsure = False
    for at_start, edge in ((True, start), (False, end)):
        if edge == "..":
            edges.append(edge)
            continue
        told, approximate, uncertain = _qualified(edge)
        canonical, first, last, _ = _named(told, text)
        edges.append(canonical + edge[len(told) :])
        about, unsure = about or approximate, unsure or uncertain
        if at_start:
            first_day = first
        else:
            last_day = last
    if first_day is not None and last_day is not None and last_day < first_day:
        raise BadPeriod(value=text, reason=Flaw.ORDER, start=start, end=end)
    return Moment("/".join(edges), first_day, last_day, Precision.RANGE, about, unsure)


def _qualified(text: str) -> tuple[str, bool, bool]:
    """The text without its qualifier; whether it is approximate; whether it is uncertain."""
    mark = _QUALIFIERS.get(text[-1:])
    return (text, False, False) if mark is None else (text[:-1], *mark)


def _unit(edge: str) -> tuple[date, date]:
    _, first, last, _ = _named(_qualified(edge)[0], edge)
    return first, last


def _named(told: str, whole: str) -> tuple[str, date, date, Precision]:
    """One named unit: its canonical EDTF, first and last day, precision."""
    fields = told.split("-")
    lengths = [len(field) for field in fields]
    if len(fields) > 1:
        fields[1] = _NAMED.get(fields[1].upper(), fields[1])
        if fields[1][:1].upper() == "Q" and fields[1][1:].isdecimal():
            raise BadMoment(value=whole, reason=Flaw.QUARTER)
    digits = all(field.isascii() and field.isdigit() for field in fields)
    if lengths not in ([4], [4, 2], [4, 2, 2]) or not digits:
        raise BadMoment(value=whole, reason=Flaw.SHAPE)
    canonical = "-".join(fields)
    year, rest = int(fields[0]), [int(field) for field in fields[1:]]
    if year == 0 or (year == 9999 and rest[:1] == [24]):
        raise BadMoment(value=whole, reason=Flaw.YEAR)
    if not rest:
        return canonical, date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    if rest[0] in _PARTS and len(rest) == 1:
        precision, opens, months = _PARTS[rest[0]]
        return canonical, *_months(year, opens, months), precision
    if not 1 <= rest[0] <= 12:
        raise BadMoment(value=whole, reason=Flaw.MONTH)
    if len(rest) == 1:
        return canonical, *_months(year, rest[0], 1), Precision.MONTH
    try:
        day = date(year, rest[0], rest[1])
    except ValueError:
        raise BadMoment(value=whole, reason=Flaw.DAY) from None
    return canonical, day, day, Precision.DAY


def _months(year: int, opens: int, count: int) -> tuple[date, date]:
    first = date(year, opens, 1)
    over = year * 12 + opens - 1 + count
    if over >= 120000:
        return first, date.max
    return first, date(over // 12, over % 12 + 1, 1) - timedelta(days=1)
