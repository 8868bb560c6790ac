"""Days in figures without a year beside each: two are two days, and no hour of the first."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.language.deadlines import read
from coopplan.model.deadline import DeadlineKind

TWO = ["2027-05-14", "2027-09-03"]


@pytest.mark.parametrize(
    "phrase",
    [
        "2027 жылдың 14.05 және 03.09",
        "2027 жылғы 14.05 мен 03.09",
        "2027 ж. 14.05, 03.09",
        "2027 ж. 14.05; 03.09",
        "2027 жылғы 14.05. және 03.09.",
        "14.05 және 03.09 2027 ж.",
        "14.05 және 03.09.2027",
        "2027 жылғы 14 мамыр, 03.09",
        "14.05 и 03.09 2027 года",
        "2027 год: 14.05 и 03.09",
        "14.05.2027, 03.09",
    ],
)
def test_each_is_a_day(phrase: str) -> None:
    told = read(phrase)
    assert [one.edtf for one in told.stages] == TWO
    assert (told.earliest, told.latest) == (date(2027, 5, 14), date(2027, 9, 3))
    assert "other_words" not in told.flags


@pytest.mark.parametrize("lang", ["ru", "kk"])
@pytest.mark.parametrize("phrase", ["14.05 03.09", "14.05.2027 03.09"])
def test_without_anything_between_them_none_is_read(phrase: str, lang: str) -> None:
    assert read(phrase, lang).kind is DeadlineKind.UNPARSED


@pytest.mark.parametrize(
    ("phrase", "lang"),
    [
        ("14.05.2027, 10.30", "ru"),
        ("14.05.2027 10.00", "ru"),
        ("14.05.2027, 10.05 ч", "ru"),
        ("2027 жылғы 14 мамыр, 10.30", "kk"),
        ("2027 жылғы 14 мамыр, 10.05-те", "kk"),
        ("2027 жылғы 14 мамырда сағат 10.05-те", "kk"),
    ],
)
def test_an_hour_that_is_no_day_or_says_so_is_left_out(phrase: str, lang: str) -> None:
    told = read(phrase, lang)
    assert told.kind is DeadlineKind.DAY
    assert told.latest == date(2027, 5, 14)


@pytest.mark.parametrize("end", ["14.05-ке дейін", "14.05-не дейін", "14.05 дейін"])
def test_a_kazakh_ending_is_that_of_a_bound(end: str) -> None:
    told = read(f"2027 жылдың {end}")
    assert (told.kind, told.latest) == (DeadlineKind.BY_DATE, date(2027, 5, 14))


def test_a_range_of_a_year_said_first() -> None:
    told = read("2027 жылдың 14.05–03.09 аралығында")
    assert (told.earliest, told.latest, told.stages) == (date(2027, 5, 14), date(2027, 9, 3), ())
