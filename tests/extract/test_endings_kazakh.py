"""The case of a Kazakh name is told by what is added to it, not by the letters it ends in."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.gazetteer import Entry
from coopplan.extract.kk.endings import ending
from coopplan.extract.mention import Mention
from coopplan.extract.press_release import extract
from coopplan.extract.sentences_told import read
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("said", "name", "case"),
    [
        ("Қазақстан", "Қазақстан", ""),
        ("Қазақстаннан", "Қазақстан", "нан"),
        ("Қызылорда", "Қызылорда", ""),
        ("Қызылордада", "Қызылорда", "да"),
        ("ҚАЗАҚСТАНМЕН", "Қазақстан", "МЕН"),
        ("ол елден", "Қазақстан", "ол елден"),
    ],
)
def test_what_is_added_to_a_name(said: str, name: str, case: str) -> None:
    assert ending(said, Mention(Entry("n", "", "", name, ""), 0, len(said), name)) == case


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            """Қазақстан мен Швейцария серіктестікті кеңейтуді талқылады

Астанада комиссияның отырысы өтті. Жамбыл облысының әкімі Венгрия елшісі Отто Ковачты қабылдады.
""",
            {"Қазақстан", "Швейцария"},
        ),
        (
            """Каспий жұмыс тобы бас қосты

Отырысқа Түрікменстан (А. Мурадов), Әзербайжан (С. Алиев) және Қазақстан делегациялары қатысты.
""",
            {"Түрікменстан", "Әзербайжан", "Қазақстан"},
        ),
    ],
)
def test_countries_whose_names_end_like_a_case_are_sides(text: str, sides: set[str]) -> None:
    assert set(extract(text).parties) == sides


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "А.Амангелді мен Б.Тоқжолды меморандумға қол қойды.",
            ["А.Амангелді", "Б.Тоқжолды"],
        ),
        ("Серік Нұрсұлтан меморандумға қол қойды.", ["Серік Нұрсұлтан"]),
        (
            "Меморандумға қол қойған Асан Ермекті кездестірдік.",
            ["Асан Ермек"],
        ),
        (
            "Асан Үсенов бүгін Кок Пинг Сунмен және Чжан Вэйге ергендермен кездесті.",
            ["Асан Үсенов", "Кок Пинг Сун", "Чжан Вэй"],
        ),
        ("Залда Декларация жарияланды. Декларацияға Асан Үсенов қол қойды.", ["Асан Үсенов"]),
    ],
)
def test_a_name_may_end_like_a_case(said: str, names: list[str]) -> None:
    told = read(article(said), Lang.KK)
    assert [each.name for one in told for each in one.people] == names
