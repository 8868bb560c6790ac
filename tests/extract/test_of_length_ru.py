"""Years of a Russian paper that is told by its length, or in passing by its signing.

All texts and all whom they name are invented.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _years(text: str) -> tuple[int, int] | None:
    period = extract(text, lang=Lang.RU).period
    if period is None:
        return None
    first, last = period
    assert first is not None
    assert last is not None
    assert (first, last) == (date(first.year, 1, 1), date(last.year, 12, 31))
    return first.year, last.year


@pytest.mark.parametrize(
    "signing",
    [
        "заключили соглашение о льне сроком на пять лет",
        "подписали соглашение о льне, рассчитанное на 5 лет",
        "подписали пятилетнее соглашение о льне",
    ],
)
def test_a_stretch_of_just_the_length_of_a_paper_is_its_term(signing: str) -> None:
    text = (
        f"Лён вернётся на поля\n\nОмская область и холдинг «Заря» {signing}. "
        "За 2031–2035 годы компания построит три цеха.\n"
    )
    assert _years(text) == (2031, 2035)


@pytest.mark.parametrize("many", ["пятнадцать", "пятьдесят", "двадцать пять", "15"])
def test_a_longer_number_is_not_its_first_letters(many: str) -> None:
    text = (
        f"Лён вернётся на поля\n\nОмская область и холдинг «Заря» заключили соглашение сроком "
        f"на {many} лет. За 2031–2035 годы компания построит три цеха.\n"
    )
    assert _years(text) is None


def test_a_stretch_of_another_length_is_not_its_term() -> None:
    text = (
        "Лён вернётся на поля\n\nОмская область и холдинг «Заря» заключили соглашение о льне "
        "сроком на три года. За 2031–2035 годы компания построит три цеха.\n"
    )
    assert _years(text) is None


@pytest.mark.parametrize("signed", ["мэры подписали", "заключено", "главы областей утвердили"])
def test_the_years_for_which_a_paper_was_signed_are_told_in_passing(signed: str) -> None:
    text = (
        "Томичи увидели омский лён\n\nПоездка прошла в рамках соглашения о сотрудничестве Омской "
        f"и Томской областей, которое {signed} на 2031–2033 годы. Гости обсудили ярмарку.\n"
    )
    assert _years(text) == (2031, 2033)


def test_years_of_something_else_are_not_told_as_those_of_a_paper() -> None:
    text = (
        "Томичи увидели омский лён\n\nПоездка прошла в рамках соглашения о сотрудничестве Омской "
        "и Томской областей, которое поддерживает ярмарки. Склад строили в 2031–2033 годах.\n"
    )
    assert _years(text) is None
