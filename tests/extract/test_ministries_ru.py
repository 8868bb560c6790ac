"""Ministries and agencies that sign for themselves in Russian texts.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed


def _parties(text: str) -> set[str]:
    return set(extract(text).parties)


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "Министерства культуры России и Абхазии подписали программу на 2026–2028 годы.",
            {"Министерство культуры России", "Министерство культуры Абхазии"},
        ),
        ("МЧС Грузии и Армении подписали план.", {"МЧС Грузии", "МЧС Армении"}),
        (
            "Верховные суды Грузии и Казахстана подписали программу сотрудничества.",
            {"Верховный суд Грузии", "Верховный суд Казахстана"},
        ),
        (
            "Таможенные службы Китая и Киргизии подписали протокол.",
            {"Таможенная служба Китая", "Таможенная служба Киргизии"},
        ),
    ],
)
def test_a_head_said_once_is_that_of_both_bodies(text: str, sides: set[str]) -> None:
    assert _parties(text) == sides


def test_banks_of_two_countries_are_no_bodies() -> None:
    """Heads that are common nouns name nobody without an adjective or a field."""
    assert not {"Банк Китая", "Банк Грузии"} & _parties(
        "Банки Китая и Грузии дают кредиты. Тула и Томск подписали соглашение."
    )


_MINISTER = "министр здравоохранения Российской Федерации Игорь Орлов"
_HEAD = "глава Минздрава Грузии Олег Лыткин"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            f"План подписали {_HEAD} и {_MINISTER}.",
            {"Минздрав Грузии", "Министерство здравоохранения Российской Федерации"},
        ),
        (
            (
                "Межведомственную программу подписали министр культуры Грузии Олег Лыткин и "
                "министр культуры России Игорь Орлов."
            ),
            {"Министерство культуры Грузии", "Министерство культуры России"},
        ),
        (
            (
                "Меморандум подписали председатель Агентства по делам молодежи Грузии Олег Лыткин "
                "и министр культуры Казахстана Асет Ермеков."
            ),
            {"Агентство по делам молодежи Грузии", "Министерство культуры Казахстана"},
        ),
        (
            "План подписали мэр Москвы Пётр Зуев и министр культуры России Игорь Орлов.",
            {"Москва", "Министерство культуры России"},
        ),
        (
            f"Межправительственное соглашение подписали {_HEAD} и {_MINISTER}.",
            {"Грузия", "Россия"},
        ),
        (
            (
                f"Китай и Грузия договорились. План двух правительств подписали {_HEAD} и министр "
                "здравоохранения Китая Ван Лэй. Стороны плана — правительства Китая и Грузии."
            ),
            {"Грузия", "Китай"},
        ),
        (
            (
                "План подписали министр культуры Грузии Олег Лыткин и министр культуры России "
                "Игорь Орлов."
            ),
            {"Грузия", "Россия"},
        ),
    ],
)
def test_officers_of_one_sort_sign_for_bodies_of_one_sort(text: str, sides: set[str]) -> None:
    """Who signs beside a ministry signs for a ministry, unless the paper is one of states."""
    assert _parties(text) == sides


def test_what_governs_a_body_is_no_word_of_its_name() -> None:
    draft = extract(
        "План подписали министр здравоохранения РФ Игорь Орлов и его коллега Асет Ермеков, "
        "возглавляющий Министерство здравоохранения Казахстана."
    )
    assert not any(one.startswith("Возглавля") for one in draft.parties)
