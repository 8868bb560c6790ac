"""Indicators with the readings that voices gave, and which of them may be drawn as one series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from coopplan.model.amendment import measures_on
from coopplan.model.codes import Qualifier
from coopplan.model.order import Heard
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.reports.lines import Lines, heard_by, measure_name
from coopplan.reports.quarterly_answer import IndicatorLine, ReadingLine

_DRAWN = frozenset({Qualifier.EXACT, Qualifier.ABOUT})
_NO_DAY = date.min


def indicator_lines(
    plan: Plan, as_of: date, quarter: Quarter | None, lines: Lines
) -> tuple[IndicatorLine, ...]:
    """Return every indicator that has a reading on the day, in the order of the register.

    Readings made before the signing are shown too: a count has its history.
    """
    given: dict[str, list[tuple[Heard, ReadingLine]]] = defaultdict(list)
    for heard in heard_by(plan, as_of):
        for reading in heard.statement.readings:
            told = lines.numbering.line(heard.statement, not heard.counted)
            given[reading.indicator].append((heard, ReadingLine(reading, told)))
    worded = measures_on(plan.measures, as_of)
    names = {ref: measure_name(measure) for ref, measure in worded.items()}
    return tuple(
        IndicatorLine(
            indicator=indicator,
            measure=names.get(indicator.measure or ""),
            readings=tuple(line for _, line in _by_period(given[indicator.ref])),
            series=_series(line for _, line in _by_period(given[indicator.ref])),
            in_quarter=quarter is not None
            and any(quarter.first <= p.day <= quarter.last for p, _ in given[indicator.ref]),
        )
        for indicator in plan.indicators
        if given[indicator.ref]
    )


def _by_period(
    given: list[tuple[Heard, ReadingLine]],
) -> list[tuple[Heard, ReadingLine]]:
    return sorted(given, key=lambda one: (one[1].reading.period.first or _NO_DAY, one[0].day))


def _series(readings: Iterable[ReadingLine]) -> tuple[ReadingLine, ...]:
    """Return the longest run of readings of one length of period and one coverage.

    Of two readings for one period the one given later stands. Fewer than two make no series.
    """
    groups: dict[object, dict[str, ReadingLine]] = defaultdict(dict)
    for line in readings:
        reading = line.reading
        if reading.qualifier in _DRAWN:
            of = (reading.period.precision, reading.coverage)
            groups[of][reading.period.edtf.rstrip("~?%")] = line
    longest = max(groups.values(), key=len, default={})
    return tuple(longest.values()) if len(longest) > 1 else ()
