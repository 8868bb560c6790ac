"""Two bodies in one name, and whose side is plain."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from tests.exchange.table.making import SIDES, read, who, word

pytest.importorskip("pymorphy3")

KZ = "KZ-23"


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        (
            "Port of Olya and Port of Atyrau",
            [("Port of Olya", None, True), ("Port of Atyrau", KZ, False)],
        ),
        ("Olya Port and Atyrau Port", [("Olya Port", None, True), ("Atyrau Port", KZ, False)]),
        (
            "Port of Olya and Fleet of Atyrau",
            [("Port of Olya", None, True), ("Fleet of Atyrau", KZ, False)],
        ),
        ("Порт Оля и порт Атырау", [("Порт Оля", None, True), ("порт Атырау", KZ, False)]),
        ("Порт Олья и Депо Атырау", [("Порт Олья", None, True), ("Депо Атырау", KZ, False)]),
        ("Управление Вокзалов и Депо", [("Управление Вокзалов и Депо", None, False)]),
        ("Музей Пушкина и Анны Керн", [("Музей Пушкина и Анны Керн", None, False)]),
        (
            "Управление Вокзалов и Депо Бузан",
            [("Управление Вокзалов и Депо Бузан", None, False)],
        ),
        (
            "Оля порты мен Атырау порты",
            [("Оля порты", None, True), ("Атырау порты", KZ, False)],
        ),
        (
            "Минтранс и Управление связи Атырауской области",
            [("Минтранс", None, True), ("Управление связи Атырауской области", KZ, False)],
        ),
        (
            "Рабочая группа порта Оля и Атырауской области",
            [("Рабочая группа порта Оля и Атырауской области", None, True)],
        ),
        (
            "Минприроды и Минстрой Астраханской области",
            [("Минприроды", None, True), ("Минстрой Астраханской области", "RU-AST", False)],
        ),
        (
            "Water Agency of Astrakhan Region and Water Committee of Atyrau Region",
            [
                ("Water Agency of Astrakhan Region", "RU-AST", False),
                ("Water Committee of Atyrau Region", KZ, False),
            ],
        ),
        (
            "Атырау облысының\nәкімдігі",
            [("Атырау облысының әкімдігі", KZ, False)],
        ),
        (
            "Минэк Астраханской обл. и акимат Атырауской обл.",
            [("Минэк Астраханской обл.", "RU-AST", False), ("акимат Атырауской обл.", KZ, False)],
        ),
        ("Департамент ГО и ЧС", [("Департамент ГО и ЧС", None, False)]),
        (
            "Управление строительства и ЖКХ Атырауской области",
            [("Управление строительства и ЖКХ Атырауской области", KZ, False)],
        ),
        ("Управление транспорта и дорог", [("Управление транспорта и дорог", None, False)]),
        ("Журнал «Порт и Флот Каспия»", [("Журнал «Порт и Флот Каспия»", None, False)]),
        (
            "Bureau of Olya and Bureau of Atyrau",
            [("Bureau of Olya", None, True), ("Bureau of Atyrau", KZ, False)],
        ),
        (
            "Port of Olya and Depot of Atyrau",
            [("Port of Olya", None, True), ("Depot of Atyrau", KZ, False)],
        ),
        ("Olya Port and Atyrau Depot", [("Olya Port", None, True), ("Atyrau Depot", KZ, False)]),
        (
            "Olya Shipyard and the Grain Terminal of Atyrau",
            [("Olya Shipyard", None, True), ("the Grain Terminal of Atyrau", KZ, False)],
        ),
        (
            "Department of Culture and Youth Centre of Atyrau Region",
            [
                ("Department of Culture", None, True),
                ("Youth Centre of Atyrau Region", KZ, False),
            ],
        ),
        (
            "Department of Culture and Atyrau Museum",
            [("Department of Culture", None, True), ("Atyrau Museum", KZ, False)],
        ),
        (
            "Department of Schools and Museums of Atyrau Region",
            [("Department of Schools and Museums of Atyrau Region", KZ, False)],
        ),
        (
            "Chamber of Commerce and Industry of Atyrau Region",
            [("Chamber of Commerce and Industry of Atyrau Region", KZ, False)],
        ),
        ("Sea and River Port of Atyrau", [("Sea and River Port of Atyrau", KZ, False)]),
        (
            "Ministry of Sea Port and River Fleet",
            [("Ministry of Sea Port and River Fleet", None, False)],
        ),
        (
            "Office of Youth Affairs and Foreign Affairs",
            [("Office of Youth Affairs and Foreign Affairs", None, False)],
        ),
        (
            "Управление экономики и АО «Порт»",
            [("Управление экономики", None, False), ("АО «Порт»", None, False)],
        ),
        (
            "Department of Culture and Sport of Atyrau Region",
            [("Department of Culture and Sport of Atyrau Region", KZ, False)],
        ),
        (
            "Управление труда и занятости Атырауской области",
            [("Управление труда и занятости Атырауской области", KZ, False)],
        ),
        ("Білім және ғылым басқармасы", [("Білім және ғылым басқармасы", None, False)]),
    ],
)
def test_two_bodies_are_two_and_an_unplain_side_is_none(
    cell: str, told: list[tuple[str, str | None, bool]]
) -> None:
    assert [(one.name, one.side, one.unsided) for one in bodies(cell, SIDES)] == told


def test_a_body_whose_side_is_not_plain_is_told_in_the_note() -> None:
    rows = [["No", "Measure", "Who is responsible"], ["1", "Link the ports", "A"]]
    rows[1][2] = "Port of Olya and Port of Atyrau"
    (one,) = read(word(rows)).measures
    assert who(one) == [("Port of Olya", None, "lead"), ("Port of Atyrau", KZ, "lead")]
    assert one.note.en == "Side not plain: Port of Olya"


def test_a_column_of_one_side_leaves_no_doubt() -> None:
    rows = [
        ["№", "Мероприятие", "от Астраханской области", "от Атырауской области"],
        ["1", "Связать порты", "Порт Оля и Порт Бузан", "Порт"],
    ]
    (one,) = read(word(rows)).measures
    assert [side for _, side, _ in who(one)] == ["RU-AST", "RU-AST", KZ]
    assert not one.note


def test_the_same_under_the_heading_of_a_side_is_the_bodies_of_that_side() -> None:
    rows = [
        ["№", "Мероприятие", "Исполнители"],
        ["1", "Форум", "От России: Минэк, ТПП\nОт Казахстана: Палата (по согласованию)"],
        ["2", "Каталог", "От России: Минпромторг\nОт Казахстана: то же"],
        ["3", "Реестр", "От России: -//-\nОт Казахстана: Управление торговли"],
    ]
    _, second, third = read(word(rows)).measures
    assert who(second) == [("Минпромторг", "RU-AST", "lead"), ("Палата", KZ, "partner")]
    assert who(third) == [("Минпромторг", "RU-AST", "lead"), ("Управление торговли", KZ, "lead")]


def test_the_same_with_nothing_above_it_goes_into_the_note() -> None:
    rows = [
        ["№", "Мероприятие", "Исполнители"],
        ["1", "Форум", "От России: Минэк\nОт Казахстана: то же"],
    ]
    (one,) = read(word(rows)).measures
    assert who(one) == [("Минэк", "RU-AST", "lead")]
    assert one.note.ru == "Исполнители: От России: Минэк От Казахстана: то же"
