"""Quarters, and spans of days.

The rule: a span includes its start and excludes its end; the last day exists for display only.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from coopplan.errors import BadPeriod, BadQuarter
from coopplan.model.frozen import frozen

SOON = 90
"""How many days ahead the overview, ``due`` and ``+due`` look."""


@frozen
class Span:
    """Days from ``start``, included, to ``end``, excluded. Raises BadPeriod when end < start."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise BadPeriod(
                value=f"{self.start}/{self.end}",
                reason="order",
                start=self.start.isoformat(),
                end=self.end.isoformat(),
            )

    @property
    def last(self) -> date:
        """The last day, for display; of an empty span it lies before the start."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end


@frozen(order=True)
class Quarter:
    """A quarter of a calendar year, ``number`` 1 to 4; they sort by time."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not (1 <= self.number <= 4 and 1 <= self.year <= 9998):
            raise BadQuarter(value=f"{self.year}-Q{self.number}")

    @classmethod
    def parse(cls, text: str) -> Quarter:
        """Read ``2025-Q4``, ``2025Q4`` (any case) or the EDTF ``2025-36``; raises BadQuarter."""
        told = text.strip().upper()
        year, rest = told[:4], told[4:].removeprefix("-")
        number = rest.removeprefix("Q")
        if not (year + number).isascii() or not (len(year) == 4 and (year + number).isdecimal()):
            raise BadQuarter(value=text)
        if rest == number and told[4:5] == "-" and number in ("33", "34", "35", "36"):
            return cls(int(year), int(number) - 32)
        if rest == number or len(number) != 1 or number not in "1234" or int(year) in (0, 9999):
            raise BadQuarter(value=text)
        return cls(int(year), int(number))

    @classmethod
    def of(cls, day: date) -> Quarter:
        """The quarter that holds the day."""
        return cls(day.year, (day.month + 2) // 3)

    @classmethod
    def at(cls, index: int) -> Quarter:
        """The quarter with this index."""
        return cls(index // 4, index % 4 + 1)

    @property
    def index(self) -> int:
        """Its place in the run of all quarters: year x 4 + number - 1."""
        return self.year * 4 + self.number - 1

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self.year, self.number * 3 - 2, 1)

    @property
    def last(self) -> date:
        """Its last day."""
        return self.next().first - timedelta(days=1)

    @property
    def span(self) -> Span:
        """Its days, the end excluded."""
        return Span(self.first, self.next().first)

    def next(self) -> Quarter:
        """The quarter after."""
        return Quarter.at(self.index + 1)

    def previous(self) -> Quarter:
        """The quarter before."""
        return Quarter.at(self.index - 1)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __str__(self) -> str:
        return f"{self.year:04}-Q{self.number}"


def quarters_between(first: Quarter, last: Quarter) -> Iterator[Quarter]:
    """All quarters from the first to the last, both included; none when last < first."""
    return (Quarter.at(index) for index in range(first.index, last.index + 1))
