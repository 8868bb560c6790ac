"""Plans of consultations of two foreign ministries, which are theirs and not their countries'.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _sides(text: str) -> list[str]:
    return list(extract(f"Новости недели\n\n{text}\n", lang=Lang.RU).parties)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Главы МИД Грузии и Армении Олег Лыткин и Илья Рог подписали план консультаций "
                "двух министерств на 2031–2032 годы."
            ),
            ["МИД Грузии", "МИД Армении"],
        ),
        (
            (
                "Министр иностранных дел Грузии Олег Лыткин приедет в Армению. Стороны планируют "
                "подписать план консультаций между министерствами на 2031 год."
            ),
            ["МИД Грузии", "МИД Армении"],
        ),
        (
            (
                "Прошла встреча делегаций МИД Грузии и Министерства иностранных дел Армении. "
                "Подписан план политических консультаций на 2031 год."
            ),
            ["МИД Грузии", "Министерство иностранных дел Армении"],
        ),
        (
            "Главы МИД Грузии и Армении Олег Лыткин и Илья Рог подписали план консультаций.",
            ["Грузия", "Армения"],
        ),
    ],
)
def test_whose_plan_it_is(text: str, names: list[str]) -> None:
    assert _sides(text) == names


def test_of_three_countries_nothing_is_told() -> None:
    text = "Главы МИД Грузии, Армении и Китая подписали план консультаций на 2031 год."
    assert "МИД Китая" not in _sides(text)
