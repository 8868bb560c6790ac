"""Moments: what EDTF texts mean, and what is no moment."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.errors import BadMoment, BadPeriod
from coopplan.model.moment import Flaw, Moment, Precision
from tests.plans import day
from tests.strategies import moments


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2025-04-14", "2025-04-14", "2025-04-14", Precision.DAY),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        ("2025-33", "2025-01-01", "2025-03-31", Precision.QUARTER),
        ("2025-36", "2025-10-01", "2025-12-31", Precision.QUARTER),
        ("2025-40", "2025-01-01", "2025-06-30", Precision.HALF_YEAR),
        ("2025-41", "2025-07-01", "2025-12-31", Precision.HALF_YEAR),
        ("2025-21", "2025-03-01", "2025-05-31", Precision.SEASON),
        ("2025-24", "2025-12-01", "2026-02-28", Precision.SEASON),
        ("2026/2027", "2026-01-01", "2027-12-31", Precision.RANGE),
        ("2025-04-14/2025-05", "2025-04-14", "2025-05-31", Precision.RANGE),
        ("9999-12", "9999-12-01", "9999-12-31", Precision.MONTH),
    ],
)
def test_a_moment_is_a_run_of_days(text: str, first: str, last: str, precision: Precision) -> None:
    moment = Moment.parse(text)
    assert (moment.first, moment.last) == (day(first), day(last))
    assert moment.precision is precision
    assert moment.edtf == text


def test_open_ends_have_no_day_and_a_unit_that_was_named() -> None:
    by, since = Moment.parse("../2025-12"), Moment.parse("2027/..")
    assert (by.first, by.last) == (None, day("2025-12-31"))
    assert (by.unit_first, by.unit_last) == (day("2025-12-01"), day("2025-12-31"))
    assert (since.first, since.last) == (day("2027-01-01"), None)
    assert (since.unit_first, since.unit_last) == (day("2027-01-01"), day("2027-12-31"))
    assert by.width is None


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2025-04-14~", True, False),
        ("2025?", False, True),
        ("2025-04%", True, True),
        ("2025~/2026", True, False),
        ("../2026?", False, True),
    ],
)
def test_certainty_is_kept_and_widens_nothing(
    text: str, approximate: bool, uncertain: bool
) -> None:
    moment = Moment.parse(text)
    assert (moment.approximate, moment.uncertain) == (approximate, uncertain)
    plain = Moment.parse(text.translate({ord(mark): None for mark in "~?%"}))
    assert (moment.first, moment.last) == (plain.first, plain.last)
    assert moment.edtf == text


def test_quarters_and_halves_may_be_typed_by_name() -> None:
    assert Moment.parse("2025-Q3") == Moment.parse("2025-35")
    assert Moment.parse(" 2025-h2~ ").edtf == "2025-41~"


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("31.02", Flaw.SHAPE),
        ("", Flaw.SHAPE),
        ("~", Flaw.SHAPE),
        ("..", Flaw.SHAPE),
        ("2025/", Flaw.SHAPE),
        ("2025-4-1", Flaw.SHAPE),
        ("25-04-01", Flaw.SHAPE),
        ("٢٠٢٥", Flaw.SHAPE),
        ("2025/2026/2027", Flaw.SHAPE),
        ("Q5", Flaw.SHAPE),
        ("2025-Q5", Flaw.QUARTER),
        ("2025-13", Flaw.MONTH),
        ("2025-00", Flaw.MONTH),
        ("2025-33-01", Flaw.MONTH),
        ("2025-02-31", Flaw.DAY),
        ("2025-02-29", Flaw.DAY),
        ("0000", Flaw.YEAR),
        ("../..", Flaw.OPEN),
        ("2027/2025", Flaw.ORDER),
        ("2025-02/2025-01", Flaw.ORDER),
    ],
)
def test_what_is_no_moment_is_refused_with_its_flaw(text: str, flaw: Flaw) -> None:
    with pytest.raises(BadMoment) as refused:
        Moment.parse(text)
    assert refused.value.fields["value"] == text
    assert refused.value.fields["reason"] == flaw


def test_an_interval_that_ends_before_it_starts_is_a_bad_period() -> None:
    with pytest.raises(BadPeriod) as refused:
        Moment.parse("2027/2025")
    assert refused.value.fields["start"] == "2027"
    assert refused.value.fields["end"] == "2025"


@pytest.mark.parametrize(
    ("text", "published", "counts"),
    [
        ("2025-04", None, "2025-04-30"),
        ("2025-04", "2025-04-10", "2025-04-10"),
        ("2025-04", "2025-05-10", "2025-04-30"),
        ("2025-04-14", "2025-04-20", "2025-04-14"),
        ("2025/..", "2025-04-20", "2025-04-20"),
        ("2025/..", None, "2025-01-01"),
        ("../2025-12-31", None, "2025-12-31"),
    ],
)
def test_a_span_counts_from_its_last_day_or_its_publication(
    text: str, published: str | None, counts: str
) -> None:
    told = None if published is None else day(published)
    assert Moment.parse(text).counts_from(told) == day(counts)


def test_words_are_kept_beside_the_moment() -> None:
    moment = Moment.parse("2025-12", "до конца 2025 года")
    assert moment.words == "до конца 2025 года"
    assert moment != Moment.parse("2025-12")
    assert str(moment) == "2025-12"


def test_contains() -> None:
    year = Moment.parse("2025")
    assert year.contains(day("2025-12-31"))
    assert not year.contains(day("2026-01-01"))


@given(moments)
def test_reading_what_was_written_changes_nothing(text: str) -> None:
    moment = Moment.parse(text)
    assert Moment.parse(str(moment)) == moment
    assert moment.unit_first <= moment.unit_last


@given(st.dates(), st.dates())
def test_spans_of_days(one: date, other: date) -> None:
    first, last = sorted((one, other))
    moment = Moment.of_span(first, last)
    assert (moment.first, moment.last) == (first, last)
    assert moment.width == (last - first).days + 1
    assert Moment.parse(moment.edtf) == moment


@given(st.text(alphabet="0123456789-/.~?Qh", max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        moment = Moment.parse(text)
    except BadMoment:
        return
    assert moment.unit_first <= moment.unit_last
