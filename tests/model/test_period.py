"""Quarters and spans."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.errors import BadPeriod, BadQuarter
from coopplan.model.period import Quarter, Span, quarters_between
from tests.plans import day

years = st.dates(date(1900, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize("text", ["2025-Q4", "2025Q4", "2025-q4", " 2025q4 ", "2025-36"])
def test_a_quarter_as_it_is_typed(text: str) -> None:
    assert Quarter.parse(text) == Quarter(2025, 4)


@pytest.mark.parametrize(
    "text", ["2025-Q5", "2025-Q0", "Q4", "2025", "2025-4", "2025-12", "20254", "2025-Q", "0000-Q1"]
)
def test_what_is_no_quarter_is_refused(text: str) -> None:
    with pytest.raises(BadQuarter) as refused:
        Quarter.parse(text)
    assert refused.value.fields["value"] == text
    assert refused.value.exit_code == 2


@given(years)
def test_a_day_lies_in_its_quarter_alone(when: date) -> None:
    quarter = Quarter.of(when)
    assert quarter.first <= when <= quarter.last
    assert when in quarter
    assert when in quarter.span
    assert quarter.next().first == quarter.last + timedelta(days=1) == quarter.span.end
    assert quarter.previous().next() == quarter
    assert Quarter.at(quarter.index) == quarter
    assert Quarter.parse(str(quarter)) == quarter


@given(years, years)
def test_quarters_sort_by_time(one: date, other: date) -> None:
    first, last = Quarter.of(min(one, other)), Quarter.of(max(one, other))
    assert first <= last
    between = list(quarters_between(first, last))
    assert between == sorted(between)
    assert (between[0], between[-1]) == (first, last)
    assert len(between) == last.index - first.index + 1


def test_a_span_excludes_its_end() -> None:
    span = Span(day("2025-01-01"), day("2025-04-01"))
    assert span.days == 90
    assert span.last == day("2025-03-31")
    assert day("2025-04-01") not in span


def test_a_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(BadPeriod) as refused:
        Span(day("2025-02-01"), day("2025-01-01"))
    assert refused.value.fields["start"] == "2025-02-01"
