"""Measures of one or more agreements as a list, in the order of agreements and numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import fold_all
from coopplan.reports.answers import MeasureLine
from coopplan.reports.lines import Lines

Passes = Callable[[MeasureLine], bool]
"""Whether a measure, as it stands, belongs in the list."""


def measure_lines(plans: Iterable[Plan], as_of: date, passes: Passes) -> Iterator[MeasureLine]:
    """Yield the measures that pass, one after the other."""
    quarter = Quarter.of(as_of)
    for plan in plans:
        lines = Lines(plan, quarter)
        made = (lines.measure(state) for state in fold_all(plan, as_of, quarter))
        yield from filter(passes, made)
