"""Legal forms, numbers and Latin words that belong to the names of Russian bodies.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.extract.ru import legal_forms

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Меморандум подписал директор ГБОУ гимназии № 43 Олег Лыткин.", "ГБОУ гимназия № 43"),
        ("Меморандум подписал директор МБУК «Тарский музей» Олег Лыткин.", "МБУК «Тарский музей»"),
        (
            "Соглашение подписал ректор ФГАОУ ВО «Тарский университет» Олег Лыткин.",
            "ФГАОУ ВО «Тарский университет»",
        ),
        (
            "Меморандум подписал глава компании Blue 17 TV Limited Олег Лыткин.",
            "Blue 17 TV Limited",
        ),
        (
            "Меморандум подписал глава компании 31 Century Holding Олег Лыткин.",
            "31 Century Holding",
        ),
        (
            "Меморандум подписал начальник Национальной гвардии Грузии Олег Лыткин.",
            "Национальная гвардия Грузии",
        ),
        ("Меморандум подписал глава Центробанка Грузии Олег Лыткин.", "Центробанк Грузии"),
    ],
)
def test_a_name_is_read_with_its_form_and_number(text: str, party: str) -> None:
    assert [one.party for one in extract(text).signatories] == [party]


def test_letters_of_a_university_are_no_form() -> None:
    assert legal_forms.before("Ректор КГУ ") == "КГУ "
    assert legal_forms.before("Ректор ТПУ ") is None


def test_a_year_before_a_latin_name_is_no_word_of_it() -> None:
    assert "2025 Orsk" not in extract("В 2025 Orsk University подписал меморандум.").parties


_RAILWAYS = "Национальные железные дороги Грузии"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            (
                "Меморандум подписали директор Национальных железных дорог Грузии Олег Лыткин и "
                "мэр Тулы Игорь Верёвкин."
            ),
            {_RAILWAYS, "Тула"},
        ),
        (
            (
                "Меморандум подписали глава «Узбекских железных дорог» Олег Лыткин и мэр Тулы "
                "Игорь Верёвкин."
            ),
            {"Узбекские железные дороги", "Тула"},
        ),
        (
            "Меморандум подписали мэр Тулы Игорь Верёвкин и директор Эрмитажа Олег Лыткин.",
            {"Тула", "Эрмитаж"},
        ),
        ("Тула и Томск подписали план: будут строить железные дороги Грузии.", {"Тула", "Томск"}),
    ],
)
def test_railways_in_the_plural_are_one_body(text: str, sides: set[str]) -> None:
    assert set(extract(text).parties) == sides
