"""Years of Russian papers that are drafts, strategies, under way, or in force from a told day.

All texts and all whom they name are invented.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_BOTH = "Омская область и Тыва"
Years = tuple[date | None, date | None] | None


def _years(text: str, title: str = "Новости недели") -> Years:
    return extract(f"{title}\n\n{text}\n", lang=Lang.RU).period


@pytest.mark.parametrize(
    "text",
    [
        "Комиссия обсудила проект программы сотрудничества Китая и Грузии на 2031–2033 годы.",
        "Китай и Грузия подготовят новую программу дружбы на 2031–2033 годы.",
        "Китай и Грузия утвердили стратегию сотрудничества на 2031–2033 годы.",
        "Стороны обсудили ход выполнения программы дружбы Китая и Грузии на 2031–2033 годы.",
        "Гости обсудили реализацию дорожной карты Китая и Грузии, принятой на 2031–2033 годы.",
        (
            f"{_BOTH} подписали соглашение. Документ вступит в силу 1 января 2031 года и будет "
            "действовать до конца 2033 года."
        ),
        (
            f"{_BOTH} подписали соглашение. С 1 января 2031 года вступило в силу соглашение, оно "
            "действует до 2033 года."
        ),
    ],
)
def test_the_years_of_the_paper(text: str) -> None:
    assert _years(text) == (date(2031, 1, 1), date(2033, 12, 31))


def test_the_one_year_for_which_a_paper_says_how_much() -> None:
    text = f"{_BOTH} подписали допсоглашение. Документ определит перечень мероприятий на 2031 год."
    assert _years(text) == (date(2031, 1, 1), date(2031, 12, 31))


def test_a_strategy_of_the_headline_stands_before_a_programme_beside_it() -> None:
    title = "Китай и Грузия приняли стратегию развития до 2035 года"
    text = "Китай и Грузия утвердили программу дружбы на 2031–2033 годы."
    assert _years(text, title) == (None, date(2035, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "Китай и Грузия встретились. Стратегия развития Грузии на 2031–2033 годы велика.",
        f"{_BOTH} подписали соглашение. Проект программы развития Тывы на 2031–2033 годы готов.",
        f"{_BOTH} подписали соглашение. Документ определит место завода на 2031 год.",
        (
            "Комиссия обсудила проект программы Китая на 2031–2033 годы и новый план Грузии на "
            "2032–2034 годы."
        ),
    ],
)
def test_the_years_of_something_else(text: str) -> None:
    assert _years(text) is None
