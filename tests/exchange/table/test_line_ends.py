"""Ends of lines in a cell of bodies: those within a name, between two, and those in doubt."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.side_lines import are_doubted
from coopplan.language import morphology
from tests.exchange.table.making import SIDES, read, sheet
from tests.exchange.table.test_bodies import HEAD
from tests.exchange.table.test_fields import dictionary, names


@pytest.mark.parametrize(
    "name",
    [
        "АО «Луга|и Пчёлы»",
        "АО «Луга|Пчёлы|Мёд»",
        'ТОО "Луга|Пчёлы"',
        "ТОО|«Луга»",
        "«Луга»|ЖШС",
        "Управление по|Делам лугов",
        "Отдел лугов и|Пчёл",
        "Музей имени|Лугового",
        "Пасека|№ 5",
        "Department of|Meadows",
        "Agency for|Honey",
        "Department of Meadows of Atyrau|Region",
        "Atyrau Regional|Department of Meadows",
        "Atyrau National|Research|University",
        "Ministry of Foreign|Affairs",
        "Atyrau International|Airport",
        "Мёд|Басқармасы",
        "Бал және|Гүл басқармасы",
        "Атырау|Облысы бал басқармасы",
        "Абай атындағы|Университет",
        "Управление|МЧС России",
    ],
)
def test_a_name_goes_on_where_it_cannot_end_or_none_begins(name: str) -> None:
    whole = name.replace("|", " ")
    broken = name.replace("|", "\n")
    assert names(broken) == [whole]
    assert names(f"МЧС\n{broken}\nМинмёд") == ["МЧС", whole, "Минмёд"]
    assert names(f"МЧС,\n{broken},\nМинмёд") == ["МЧС", whole, "Минмёд"]
    assert not are_doubted(broken, SIDES)


@dictionary
@pytest.mark.parametrize(
    "name",
    [
        "Дирекция|Дома пчёл",
        "Главное управление|Министерства лугов",
        "Атырауский филиал|Академии пчёл",
        "Атырауский луговой|Пчелиный университет",
        "Министерство Лугового|Хозяйства",
        "Центр|Социального обслуживания",
        "Дворец|Школьников",
    ],
)
def test_so_do_russian_names_by_their_cases(name: str) -> None:
    assert names(name.replace("|", "\n")) == [name.replace("|", " ")]


@pytest.mark.parametrize(
    "told",
    [
        ["Минмёд", "Минлуг"],
        ["МЧС", "МВД"],
        ["АО «НК «Луг»", "Минмёд"],
        ["АО «Луг", "Минмёд"],
        ["порт Восточный", "Комитет лугов"],
        ["Акимат города Рудный", "Отдел лугов"],
        ["Управление лугов", "Управление пчёл"],
        ["Акимат", "Управление пчёл"],
        ["Иванов И. И.", "Петров П. П."],
        ["Бал басқармасы", "Гүл басқармасы"],
        ["«Луг» ЖШС", "Гүл басқармасы"],
        ["Ministry of Meadows", "Department of Honey"],
        ["Rotary International", "Ministry of Meadows"],
        ["Intergas Central", "KEGOC"],
        ["АО «Луг»", "АО «Мёд»"],
    ],
)
def test_two_bodies_on_two_lines_are_two(told: list[str]) -> None:
    assert names("\n".join(told)) == told


@dictionary
@pytest.mark.parametrize(
    "told",
    [
        ["Министерство лугов", "Управление пчёл"],
        ["Минлуг", "Облпчёлы"],
        ["МЧС", "Центр лугов"],
        ["Луговой суд", "Пчелиное общество"],
        ["Министерство лугов", "АО «Мёд»"],
    ],
)
def test_two_that_are_certain_are_not_told(told: list[str]) -> None:
    assert not are_doubted("\n".join(told), SIDES)


def test_bodies_that_a_list_tells_have_no_letters_before_them() -> None:
    assert names("а) Минмёд\nб) Минлуг") == ["Минмёд", "Минлуг"]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Ministry of Meadows\nGazprom", True),
        ("Ministry of Meadows,\nGazprom", False),
        ("Ministry of Meadows, Hives and Bees", True),
        ("Ministry of Meadows, Gazprom", False),
        ("Крестьянское хозяйство\nРассвет", True),
        ("Ministry of Meadows, Hive Committee and Bee Board", False),
        ("Astrakhan Region:\nGazprom", False),
    ],
)
def test_what_is_not_certain_is_told(cell: str, told: bool) -> None:
    assert are_doubted(cell, SIDES) is told
    made = read(sheet([HEAD, ["1", "Ярмарка мёда", "май 2025 г.", cell]]))
    assert [one.places for one in made.remarks if one.kind == "bodies_guessed"] == [("2",)] * told


def test_without_the_dictionary_nothing_is_joined_by_cases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(morphology, "is_there", lambda: False)
    assert names("Дирекция\nДома пчёл") == ["Дирекция", "Дома пчёл"]
    assert are_doubted("Дирекция\nДома пчёл", SIDES)
