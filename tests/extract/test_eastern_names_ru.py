"""Chinese, Korean and Vietnamese names in Russian signings, in every case.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _signers(text: str, title: str = "Новости недели") -> dict[str, str | None]:
    draft = extract(f"{title}\n\n{text}\n", lang=Lang.RU)
    return {one.name: one.party for one in draft.signatories}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Инь Фэн", "мэром Пекина Инь Фэном"),
        ("Инь Лэй", "мэром Пекина Инь Лэем"),
        ("То Лан", "вице-мэром Пекина То Ланом"),
        ("Ван И", "мэром Пекина Ван И"),
        ("Ли Чан У", "мэром Пекина Ли Чан У"),
        ("О Се Хун", "мэром Пекина О Се Хуном"),
    ],
)
def test_with_whom_it_was_signed(name: str, said: str) -> None:
    text = f"Меморандум о дружбе подписан мэром Омска Олегом Лыткиным и {said}."
    assert _signers(text) == {"Олег Лыткин": "Омск", name: "Пекин"}


@pytest.mark.parametrize("office", ["генсек", "генеральный секретарь"])
def test_who_heads_a_party_signs_for_the_country(office: str) -> None:
    text = (
        f"Президент Грузии Олег Лыткин и {office} ЦК Компартии Вьетнама То Лан подписали "
        "совместное заявление."
    )
    assert _signers(text) == {"Олег Лыткин": "Грузия", "То Лан": "Вьетнам"}


@pytest.mark.parametrize(
    "said",
    ["Вместе с мэром Пекина Инь Фэном он подписал", "С мэром Пекина Инь Фэном они подписали"],
)
def test_a_pronoun_beside_means_the_other_of_two(said: str) -> None:
    text = f"В Пекин прибыл мэр Омска Олег Лыткин. {said} меморандум о дружбе."
    assert _signers(text) == {"Олег Лыткин": "Омск", "Инь Фэн": "Пекин"}


def test_they_without_company_are_not_one_whom_the_sentence_before_names() -> None:
    text = "В Пекин прибыл мэр Омска Олег Лыткин. Там они подписали меморандум о дружбе."
    assert not _signers(text)


def test_initials_and_small_words_are_no_names() -> None:
    text = "Мэр Омска Олег Лыткин и мэр Пекина подписали меморандум. То Дело, О Деле и Зуев И."
    assert set(_signers(text)) == {"Олег Лыткин"}
