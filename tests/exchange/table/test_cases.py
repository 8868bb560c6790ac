"""Names of bodies by their case."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.cases import is_nominative, nominative


@pytest.mark.parametrize(
    ("bent", "straight"),
    [
        ("операторами связи", "операторы связи"),
        ("заинтересованными органами", "заинтересованные органы"),
        ("фермерскими хозяйствами", "фермерские хозяйства"),
        ("учебными заведениями", "учебные заведения"),
        ("транспортными компаниями", "транспортные компании"),
        ("владельцами судов", "владельцы судов"),
        ("музеями", "музеи"),
        ("городами", "города"),
        ("Атырауским портом", "Атырауский порт"),
        ("санаторием", "санаторий"),
        ("казначейством", "казначейство"),
        ("ветеринарной лабораторией", "ветеринарная лаборатория"),
        ("пограничной службой", "пограничная служба"),
        ("больницей", "больница"),
        ("Минкультуры", "Минкультуры"),
        ("Ростелекомом", "Ростелеком"),
        ("волонтёрами", "волонтёры"),
    ],
)
def test_a_name_in_the_instrumental_is_told_in_the_nominative(bent: str, straight: str) -> None:
    assert nominative(bent) == straight


@pytest.mark.parametrize(
    "name",
    [
        "Ростелеком",
        "Астраханьстрой",
        "Лицей № 1",
        "Областной отдел",
        "Морской порт",
        "Донским театром",
        "судами",
        "Ивановым А.Б.",
        "казахстанской стороной",
        "ним",
    ],
)
def test_what_is_not_certain_is_told_in_no_case(name: str) -> None:
    assert nominative(name) is None


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Флот области", True),
        ("Атырауский порт", True),
        ("Управление связи", True),
        ("палата", True),
        ("порта", False),
        ("занятости", False),
        ("служб спасения", False),
        ("учреждений", False),
        ("природных ресурсов", False),
    ],
)
def test_whether_a_name_stands_in_the_nominative(name: str, *, told: bool) -> None:
    assert is_nominative(name) is told


@pytest.mark.parametrize("name", ["дорог", "женщин", "ЖКХ", "ремёсел края"])
def test_what_may_be_a_genitive_is_doubted(name: str) -> None:
    assert not is_nominative(name, doubted=True)
