"""The times of a recurring measure by the names that statements give them.

The rule: a name of one time alone is a name of that time, however it is worded: of a yearly measure
``2025`` and ``2025-Q4`` are one. What is said of a period is said of each of its times; what is
said of no time, of all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coopplan.model.order import Heard
from coopplan.model.slots import Timed, canonical_label, period_named, places_named


class Times:
    """Tells which names stand for the same times, and which for more; of none without times."""

    def __init__(self, times: Sequence[Timed]) -> None:
        self._times = times
        self._places: dict[str, frozenset[int]] = {}

    def named(self, one: Heard) -> str:
        """The label of what a statement is about: of a time, or of several; "" where of none."""
        label = canonical_label(one.statement.occurrence or "")
        places = self._named(label)
        return self._times[min(places)].label if len(places) == 1 else label

    def covers(self, label: str, other: str) -> bool:
        """Whether a label names all that another one names; "" is the measure with all its times.

        By the times themselves, and by the periods where the other one names none of them.
        """
        if label in ("", other) or not other:
            return label in ("", other)
        if places := self._named(other):
            return places <= self._named(label)
        period, wider = period_named(other), None if "#" in label else period_named(label)
        return (
            period is not None
            and wider is not None
            and wider.unit_first <= period.unit_first
            and period.unit_last <= wider.unit_last
        )

    def about(self, label: str, told: Iterable[Heard]) -> list[Heard]:
        """The statements about all that a label names; of several times none that counts some."""
        return [
            one
            for one in told
            if (name := self.named(one)) == label
            or (self.covers(name, label) and not _counts_some(one))
        ]

    def _named(self, label: str) -> frozenset[int]:
        if not label:
            return frozenset()
        if label not in self._places:
            self._places[label] = frozenset(places_named(label, self._times))
        return self._places[label]


def _counts_some(one: Heard) -> bool:
    count = one.statement.done_of
    return count is not None and count[0] != count[1]
