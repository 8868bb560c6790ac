"""Two things of one kind are told apart by the names and numbers that each has of its own."""

from __future__ import annotations

import pytest

from coopplan.extract.told_apart import differ, names

TWO = [
    ("Реконструкция трассы Черлак — Железинка", "реконструкция трассы Тара — Седельниково"),
    ("Запуск автобуса Омск — Павлодар", "запуск автобуса Омск — Тевриз"),
    ("Рейс Омск-Павлодар", "рейс Омск-Тара"),
    ("Строительство элеватора в Черлаке", "Открыт элеватор в Таре"),
    ("Мост через Ишим", "мост через Иртыш"),
    ("Поезд в Петропавловск", "поезд в Петропавловку"),
    ("Библиотека имени Абая", "библиотека имени Ауэзова"),
    ("Ремонт школы № 5", "ремонт школы № 12"),
    ("Ремонт дороги М-51", "ремонт дороги Р-254"),
    ("Железинка ауылында мектеп салу", "Черлак ауылында мектеп салынды"),
    ("Павлодар – Омбы жолын жөндеу", "Павлодардан Екібастұзға дейінгі жол жөнделді"),
    ("Repair of the Cherlak–Zhelezinka road", "Repairs of the Tara–Znamenskoye road are over"),
    ("School No. 3 in Pavlodar", "School No. 8 in Pavlodar was opened"),
]
ONE = [
    ("Запуск автобуса Омск — Павлодар", "автобус из Омска в Павлодар"),
    ("Запуск автобуса Омск — Павлодар", "автобус Павлодар–Омск"),
    ("Строительство элеватора в Черлаке", "строительство черлакского элеватора"),
    ("Реконструкция трассы Черлак — Железинка", "Реконструкция трассы Черлак — Железинка у Иртыша"),
    ("Открытие центра", "Открыт центр в Таре"),
    ("Элеватор в Черлаке", "элеватор, предусмотренный Планом"),
    ("Павлодар – Омбы жолын жөндеу", "Павлодардан Омбыға дейінгі жол жөнделді"),
    ("Train Omsk – Petropavlovsk", "A train between Omsk and Petropavl was launched in June"),
    ("Opening of a Grain Terminal at Cherlak", "a grain terminal at Cherlak opened"),
    ("Ремонт школы № 5", "ремонт школы №5 завершён"),
    ("Tugboats for a Kazakh customer", "Kazakhstan's tugboats from the Lotos yard"),
]


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_things_of_a_kind(one: str, other: str) -> None:
    assert differ(one, other)
    assert differ(other, one)


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_thing_told_twice(one: str, other: str) -> None:
    assert not differ(one, other)
    assert not differ(other, one)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Реконструкция моста", []),
        ("Цифровизация архива", []),
        ("Черлак — Железинка: ремонт", ["Черлак", "Железинка"]),
        ("Создан ФАП по Плану мероприятий", []),
        ("Кәсіпкерлерге арналған орталық", []),
    ],
)
def test_a_word_that_begins_a_sentence_is_seldom_a_name(text: str, found: list[str]) -> None:
    assert names(text) == found
