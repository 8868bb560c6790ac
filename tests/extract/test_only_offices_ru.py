"""Sides that a Russian text names only in offices: who holds them signs for the country.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.ru import only_offices
from coopplan.model.text import Lang


def _kept(text: str, names: list[str]) -> list[str]:
    sentences = sentences_told.read(article(text), Lang.RU)
    there = {one.name: one for each in reversed(sentences) for one in reversed(each.named)}
    return [one.name for one in only_offices.without([there[name] for name in names], sentences)]


@pytest.mark.parametrize(
    ("text", "names", "kept"),
    [
        (
            (
                "План Омской области и Беларуси подписали губернатор Омской области Олег Лыткин и "
                "председатель Брестского облисполкома Павел Рогов."
            ),
            ["Омская область", "Беларусь", "Брестская область"],
            ["Омская область", "Беларусь"],
        ),
        (
            (
                "План Омской и Брестской областей подписал в Беларуси председатель Брестского "
                "облисполкома Павел Рогов."
            ),
            ["Омская область", "Беларусь", "Брестская область"],
            ["Омская область", "Беларусь", "Брестская область"],
        ),
        (
            "План Омской области подписал председатель Брестского облисполкома Павел Рогов.",
            ["Омская область", "Брестская область"],
            ["Омская область", "Брестская область"],
        ),
        (
            "Администрация Ростова рассказала о плане Ростова-на-Дону и Бишкека.",
            ["Ростов", "Ростов-на-Дону", "Бишкек"],
            ["Ростов-на-Дону", "Бишкек"],
        ),
    ],
)
def test_who_only_holds_an_office_is_no_side(text: str, names: list[str], kept: list[str]) -> None:
    assert _kept(f"{text}\n", names) == kept
