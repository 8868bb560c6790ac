"""What a Russian sentence says between commas of one of two sides names no further side.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

_COLLEGE = "Тарский колледж"


def _sides(text: str) -> list[str]:
    return list(extract(f"Новости недели\n\n{text}\n", lang=Lang.RU).parties)


@pytest.mark.parametrize(
    "aside",
    [
        "управляющая особой экономической зоной «Сфера»",
        "входящая в холдинг «Сфера»",
        "дочернее предприятие холдинга «Сфера»",
        "которая владеет заводом «Сфера»",
        "крупнейший резидент технопарка «Сфера»",
    ],
)
def test_between_commas_is_no_further_side(aside: str) -> None:
    text = f"Корпорация «Лён», {aside}, и {_COLLEGE} заключили соглашение."
    assert _sides(text) == ["Корпорация «Лён»", _COLLEGE]


def test_a_list_of_three_is_of_three() -> None:
    text = f"Корпорация «Лён», холдинг «Сфера», и {_COLLEGE} заключили соглашение."
    assert len(_sides(text)) == 3
