"""From which day a Russian paper is in force, where nothing else tells its time.

All texts and all whom they name are invented.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.draft import NoteCode
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_BOTH = "Омская область и Тыва подписали соглашение о торговле."
Years = tuple[date | None, date | None] | None


def _years(text: str) -> Years:
    return extract(f"Новости недели\n\n{text}\n", lang=Lang.RU).period


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOTH} Документ вступает в силу с 1 июля 2031 года.",
        f"{_BOTH} В законную силу соглашение вступает 1 июля 2031 года.",
        f"{_BOTH} В силу оно вступит с июля 2031 года.",
        f"{_BOTH} Оно начнёт действовать с 1 июля 2031 года.",
        f"{_BOTH} Новый документ действует с 1 июля 2031 года.",
        "Омская область и Тыва подписали соглашение, которое вступит в силу 1 июля 2031 года.",
        f"{_BOTH} Рады все. И губернатор. И его гости. Соглашение вступит в силу 1 июля 2031 года.",
    ],
)
def test_a_paper_that_comes_into_force_begins_on_that_day(text: str) -> None:
    assert _years(text) == (date(2031, 7, 1), None)


def test_a_year_alone_is_its_first_day() -> None:
    assert _years(f"{_BOTH} Соглашение заработает с 2031 года.") == (date(2031, 1, 1), None)


def test_a_length_beside_the_first_day_stays_a_note() -> None:
    text = f"{_BOTH} Документ вступает в силу с 1 июля 2031 года и действует на пять лет."
    draft = extract(text, lang=Lang.RU)
    assert draft.period == (date(2031, 7, 1), None)
    assert NoteCode.DURATION_ONLY in [one.code for one in draft.notes]


@pytest.mark.parametrize(
    "text",
    [
        f"{_BOTH} Закон о торговле вступает в силу с 1 июля 2031 года.",
        f"{_BOTH} Новые тарифы вступают в силу с 1 июля 2031 года.",
        f"{_BOTH} Завод заработает с 2031 года.",
        f"{_BOTH} Предыдущее соглашение вступило в силу 1 июля 2021 года.",
        f"{_BOTH} Соглашение о дружбе действует с 2012 года.",
        f"{_BOTH} Меморандум вступит в силу с 1 июля 2031 года.",
        "Омская область и Тыва дружат. Соглашение вступит в силу с 1 июля 2031 года.",
    ],
)
def test_another_thing_or_another_paper_tells_no_first_day(text: str) -> None:
    assert _years(text) is None
