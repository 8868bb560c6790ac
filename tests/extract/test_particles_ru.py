"""Small words inside the names of foreigners in Russian texts.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("ректором Университета Каира Ахмедом аль-Мансури", "Ахмед аль-Мансури"),
        ("мэром Лимы Марией де ла Крус", "Мария де ла Крус"),
        ("мэром Лимы Хуаном Карлосом Пересом", "Хуан Карлос Перес"),
        ("послом Германии Гезой Андреасом фон Гайром", "Геза Андреас фон Гайр"),
        ("послом Сирии Мухаммадом Усамой Аль-Риддом", "Мухаммад Усама Аль-Ридд"),
        ("послом Руанды Жанной д'Арк Мувалией", "Жанна д'Арк Мувалия"),
        ("мэром Томска Иваном Орловым", "Иван Орлов"),
    ],
)
def test_a_name_is_read_with_its_small_words(told: str, name: str) -> None:
    draft = extract(f"Соглашение подписано губернатором Омской области Олегом Лыткиным и {told}.")
    assert name in [one.name for one in draft.signatories]


def test_a_conjunction_joins_two_people() -> None:
    draft = extract("Соглашение подписали мэр Томска Иван Орлов, а от Тулы Олег Лыткин.")
    assert "Иван Орлов" in [one.name for one in draft.signatories]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("послу Сирии Риаду Хаддаду", "Риад Хаддад"),
        ("послу Румынии Иону Мунтяску", "Ион Мунтяску"),
    ],
)
def test_a_foreign_surname_has_a_dative(told: str, name: str) -> None:
    draft = extract(
        f"Подписи под соглашением принадлежат губернатору Омской области Олегу Лыткину и {told}."
    )
    assert name in [one.name for one in draft.signatories]
