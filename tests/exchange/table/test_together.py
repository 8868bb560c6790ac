"""Bodies that one cell joins: «совместно с», «/», a comma before a school or a centre."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from tests.exchange.table.making import SIDES

pytest.importorskip("pymorphy3")

AST, ATY = "RU-AST", "KZ-23"


def told(text: str, side: str | None = None) -> list[tuple[str, str | None]]:
    return [(one.name, one.side) for one in bodies(text, SIDES, side)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Порт Астраханской области совместно с Управлением рыбоводства Атырауской области",
            [
                ("Порт Астраханской области", AST),
                ("Управление рыбоводства Атырауской области", ATY),
            ],
        ),
        (
            "Минспорт (совместно с акиматом Атырауской области)",
            [("Минспорт", None), ("акимат Атырауской области", ATY)],
        ),
        (
            "Служба архивов совместно с Морской палатой, Главным управлением связи и Минтрансом",
            [
                ("Служба архивов", None),
                ("Морская палата", None),
                ("Главное управление связи", None),
                ("Минтранс", None),
            ],
        ),
        (
            "Минобр совместно с Атырауским техническим университетом",
            [("Минобр", None), ("Атырауский технический университет", ATY)],
        ),
        (
            "Минсвязи совместно с дорожными операторами, таможней и волонтёрами края",
            [
                ("Минсвязи", None),
                ("дорожные операторы", None),
                ("таможня", None),
                ("волонтёры края", None),
            ],
        ),
        (
            "Минтуризм Астраханской области совместно с перевозчиками Атырауской области",
            [
                ("Минтуризм Астраханской области", AST),
                ("перевозчики Атырауской области", ATY),
            ],
        ),
        (
            "Минтуризм Астраханской области совместно с хозяевами бухт и учёными края",
            [
                ("Минтуризм Астраханской области", AST),
                ("хозяева бухт", None),
                ("учёные края", None),
            ],
        ),
        (
            "Минсвязи совместно с управлением делами и кадрами",
            [("Минсвязи", None), ("управление делами и кадрами", None)],
        ),
        (
            "Минсвязи совместно с комитетом по связям с прессой и Морской палатой",
            [
                ("Минсвязи", None),
                ("комитет по связям с прессой", None),
                ("Морская палата", None),
            ],
        ),
        (
            "Минсвязи совместно с научным центром, АО «Маяк» и МЧС",
            [("Минсвязи", None), ("научный центр", None), ("АО «Маяк»", None), ("МЧС", None)],
        ),
        (
            "Минсвязи совместно с Управлением дорог и ЖКХ",
            [("Минсвязи", None), ("Управление дорог и ЖКХ", None)],
        ),
        (
            "Port Agency of Astrakhan Region together with the Harbour Office of Atyrau Region",
            [
                ("Port Agency of Astrakhan Region", AST),
                ("Harbour Office of Atyrau Region", ATY),
            ],
        ),
        (
            "Спорт басқармасы Астрахан облысының спорт министрлігімен бірлесіп",
            [("Спорт басқармасы", None), ("Астрахан облысының спорт министрлігі", AST)],
        ),
    ],
)
def test_who_acts_together_is_told_one_by_one(
    text: str, names: list[tuple[str, str | None]]
) -> None:
    assert told(text) == names


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Минтуризм Астраханской области совместно с судами Атырауской области", AST),
        ("Минтуризм совместно с судами", None),
        ("Минтуризм совместно с экспертами и судами", None),
        ("Минтуризм совместно с казахстанской стороной", None),
        ("Минтуризм совместно с Донским театром", None),
        ("Стороны совместно", None),
        ("Ministry of Youth jointly with volunteers of Atyrau Region", None),
        ("Кітапхана Астрахан облысының еріктілерімен бірлесіп", None),
    ],
)
def test_a_name_whose_parts_are_not_known_stays_whole(text: str, side: str | None) -> None:
    """Whom it acts with does not tell whose the body is."""
    assert told(text) == [(text, side)]


def test_who_acts_together_with_a_side_may_be_of_the_other() -> None:
    text = "Минтранс совместно с Департаментом дорог Атырауской области, Инспекцией труда"
    assert told(text, AST) == [
        ("Минтранс", AST),
        ("Департамент дорог Атырауской области", ATY),
        ("Инспекция труда", AST),
    ]


def test_a_stroke_parts_two_bodies() -> None:
    assert told("Минсвязи Астраханской области / акимат Атырауской области") == [
        ("Минсвязи Астраханской области", AST),
        ("акимат Атырауской области", ATY),
    ]
    assert told("Отдел приёма / выдачи грузов") == [("Отдел приёма / выдачи грузов", None)]


def test_a_comma_before_a_plain_name_parts_two_bodies() -> None:
    assert told("Лицей г. Астрахани, школа-гимназия г. Атырау") == [
        ("Лицей г. Астрахани", AST),
        ("школа-гимназия г. Атырау", ATY),
    ]
    assert told("Управление музеев, библиотек и центров") == [
        ("Управление музеев, библиотек и центров", None)
    ]
