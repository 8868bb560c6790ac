"""Officers of Russian firms that a capital word or quotation marks alone name.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _place(text: str) -> str | None:
    told = sentences_told.read(article(f"Новости недели\n\n{text}\n"), Lang.RU)
    person = next(each for one in told for each in one.people)
    return person.place.name if person.place is not None else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Приехал глава Нефтебанка Олег Лыткин.", "Нефтебанк"),
        ("Приехал глава «Лёна» Олег Лыткин.", "Лён"),
        ("Приехал директор группы компаний «Лён» Олег Лыткин.", "Лён"),
        ("Приехал директор «Лёна» по развитию Олег Лыткин.", "Лён"),
        ("Начальник СЖД Олег Лыткин приехал.", None),
        ("Приехал директор и друг «Лёна» Олег Лыткин.", None),
    ],
)
def test_whose_officer_somebody_is(text: str, place: str | None) -> None:
    assert _place(text) == place


def test_the_firm_is_a_side_and_the_place_of_the_signing_none() -> None:
    draft = extract(
        "Новости недели\n\nГубернатор Омской области Олег Лыткин в Сочи подписал с главой "
        "Нефтебанка Ильёй Рогом соглашение о сотрудничестве правительства региона и банка.\n",
        lang=Lang.RU,
    )
    assert draft.parties == ("Омская область", "Нефтебанк")
    assert [one.party for one in draft.signatories] == ["Омская область", "Нефтебанк"]
