"""What a phrase leaves to its document: the year, the period, the country."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.language.deadlines import read

YEAR = date(2025, 1, 1), date(2025, 12, 31)
TERM = date(2025, 4, 14), date(2027, 12, 31)
SIGNED = date(2025, 4, 14)


@pytest.mark.parametrize("phrase", ["до 1 декабря", "1 желтоқсанға дейін", "by 1 December"])
def test_a_day_without_a_year(phrase: str) -> None:
    assert read(phrase).latest is None
    assert read(phrase).is_read
    assert read(phrase, context=YEAR).latest == date(2025, 12, 1)
    assert read(phrase, document_day=SIGNED).latest == date(2025, 12, 1)
    assert read(phrase, context=TERM, document_day=SIGNED).latest == date(2025, 12, 1)
    assert read(phrase, context=TERM).latest is None
    assert "year_from_context" in read(phrase, context=YEAR).flags


@pytest.mark.parametrize(
    "phrase",
    [
        "до конца года",
        "жыл соңына дейін",
        "by year-end",
        "биылғы жылдың соңына дейін",
        "до конца текущего года",
        "by the end of this year",
    ],
)
def test_the_end_of_the_year(phrase: str) -> None:
    assert read(phrase).latest is None
    assert read(phrase, document_day=SIGNED).latest == date(2025, 12, 31)


def test_the_only_year_in_which_it_lies_inside_the_term() -> None:
    assert read("до 1 февраля", context=(date(2025, 4, 14), date(2026, 12, 31))).latest == date(
        2026, 2, 1
    )


def test_a_school_year_has_each_month_once() -> None:
    deadline = read("ноябрь, апрель", context=(date(2025, 9, 1), date(2026, 8, 31)))
    assert [(s.earliest, s.latest) for s in deadline.stages] == [
        (date(2025, 11, 1), date(2025, 11, 30)),
        (date(2026, 4, 1), date(2026, 4, 30)),
    ]
    assert deadline.latest == date(2026, 4, 30)


def test_29_february_of_a_year_that_has_none() -> None:
    assert read("до 29 февраля", context=YEAR).latest is None


@pytest.mark.parametrize("phrase", ["next year", "в следующем году", "келер жылы"])
def test_next_year(phrase: str) -> None:
    assert read(phrase, document_day=SIGNED).earliest == date(2026, 1, 1)
    assert read(phrase).earliest is None


@pytest.mark.parametrize(
    "phrase",
    [
        "весь период",
        "в течение срока действия Плана",
        "for the duration of the agreement",
        "келісімнің қолданылу мерзімі ішінде",
    ],
)
def test_the_term_of_the_agreement(phrase: str) -> None:
    deadline = read(phrase, context=TERM)
    assert (deadline.earliest, deadline.latest) == TERM
    assert "period_from_context" in deadline.flags


def test_a_term_that_ends_before_it_starts_gives_no_days() -> None:
    deadline = read("ongoing", context=(TERM[1], TERM[0]))
    assert (deadline.earliest, deadline.latest) == (None, None)


def test_a_fiscal_year_needs_a_country() -> None:
    assert read("by fiscal year 2023-24").latest is None
    assert "fiscal_year" in read("by fiscal year 2023-24").flags
    canada = read("fiscal year 2023-24", country="CA")
    assert (canada.earliest, canada.latest) == (date(2023, 4, 1), date(2024, 3, 31))
    assert read("2023-24", country="IN").latest == date(2024, 3, 31)


def test_a_period_that_ends_before_it_starts_gives_no_days() -> None:
    deadline = read("постоянно", context=(date(2027, 1, 1), date(2025, 1, 1)))
    assert deadline.is_read
    assert deadline.earliest is deadline.latest is None
