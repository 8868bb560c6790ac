"""Agreements of a Russian government with unions and employers, whose names are often small words.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_PLACE = "Омская область"


def _sides(text: str) -> list[str]:
    return list(extract(f"Новости недели\n\n{text}\n", lang=Lang.RU).parties)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Трёхстороннее соглашение действует в Омской области с января. Подписи под ним "
                "поставили представители правительства региона, объединений профсоюзов и "
                "работодателей."
            ),
            [_PLACE, "объединения профсоюзов", "объединения работодателей"],
        ),
        (
            (
                "Администрация Омска, региональная федерация профсоюзов и объединение "
                "работодателей города заключили трёхстороннее соглашение."
            ),
            ["Омск", "региональная федерация профсоюзов", "объединение работодателей города"],
        ),
        (
            (
                "В Омске подписано соглашение о социальном партнёрстве между правительством Омской "
                "области, областным объединением организаций профсоюзов и Союзом промышленников и "
                "предпринимателей."
            ),
            [
                _PLACE,
                "областное объединение организаций профсоюзов",
                "Союз промышленников и предпринимателей",
            ],
        ),
        (
            (
                "Правительство Омской области, объединения профсоюзов и работодатели подписали "
                "трёхстороннее соглашение."
            ),
            [_PLACE, "объединения профсоюзов", "работодатели"],
        ),
    ],
)
def test_government_unions_and_employers_are_the_sides(text: str, names: list[str]) -> None:
    assert _sides(text) == names


@pytest.mark.parametrize(
    "text",
    [
        (
            "Омская область и Тарский колледж подписали соглашение. Его ждали работодатели и "
            "профсоюзы."
        ),
        "Омская область и Тарский колледж подписали трёхстороннее соглашение с союзом лесников.",
    ],
)
def test_elsewhere_they_are_none(text: str) -> None:
    assert not [one for one in _sides(text) if "профсоюз" in one or "работодател" in one]
