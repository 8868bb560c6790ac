"""Measures of one or more agreements as a list, in the order of agreements and numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.state import fold_all
from coopplan.reports.answers import MeasureLine
from coopplan.reports.lines import Lines
from coopplan.reports.register_answers import MeasureList

Passes = Callable[[MeasureLine], bool]
"""Whether a measure, as it stands, belongs in the list."""


def measure_list(
    plans: Iterable[Plan],
    known: Known,
    as_of: date,
    passes: Passes,
    limit: int | None = None,
) -> MeasureList:
    """Return the measures that pass; ``limit`` cuts the lines, ``total`` counts them all."""
    quarter = Quarter.of(as_of)
    found: list[MeasureLine] = []
    for plan in plans:
        lines = Lines(plan, quarter)
        made = (lines.measure(state) for state in fold_all(plan, as_of, quarter))
        found.extend(line for line in made if passes(line))
    return MeasureList(as_of, known, tuple(found if limit is None else found[:limit]), len(found))
