"""Names of Russian signers in all cases, and for whom the words behind a name say that they sign.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _signers(text: str) -> list[tuple[str, str | None]]:
    got = extract(f"{text}\n", lang=Lang.RU).signatories
    return sorted((one.name, one.party) for one in got)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Жаном-Пьером Дюпоном", "Жан-Пьер Дюпон"),
        ("Анной-Марией Ковальчук", "Анна-Мария Ковальчук"),
        ("Инной Святенко", "Инна Святенко"),
        ("Дэниелом О’Коннором", "Дэниел О’Коннор"),
        ("Жанной Рябцевой", "Жанна Рябцева"),
    ],
)
def test_a_name_comes_to_the_nominative(said: str, name: str) -> None:
    text = f"Губернатор Омской области Олег Лыткин подписал соглашение с мэром Баку {said}."
    assert name in [one[0] for one in _signers(text)]


@pytest.mark.parametrize("name", ["Александар Горич", "Синиша Мали", "Дэниел О’Коннор"])
def test_a_name_in_the_nominative_stays(name: str) -> None:
    text = f"Губернатор Омской области Олег Лыткин и мэр Баку {name} подписали соглашение."
    assert name in [one[0] for one in _signers(text)]


@pytest.mark.parametrize("said", ["Звезда Конго", "Газета Чад"])
def test_a_country_behind_a_known_word_is_nobody(said: str) -> None:
    text = f"Губернатор Омской области Олег Лыткин и мэр Баку {said} подписали соглашение."
    assert [one[0] for one in _signers(text)] == ["Олег Лыткин"]


def test_who_signs_from_a_side_signs_for_it() -> None:
    text = (
        "Пётр Горин от Томской области и Олег Лыткин от Омской области подписали соглашение о реке."
    )
    assert _signers(text) == [("Олег Лыткин", "Омская область"), ("Пётр Горин", "Томская область")]
    text = (
        "Томская и Омская области дружат. Соглашение подписали губернатор Томской области Пётр "
        "Горин за круглым столом и губернатор Омской области Олег Лыткин."
    )
    assert _signers(text) == [("Олег Лыткин", "Омская область"), ("Пётр Горин", "Томская область")]
