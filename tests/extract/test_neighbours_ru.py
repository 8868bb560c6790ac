"""With whom a Russian side agreed, where the text first says what these are to it.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed

_THREE = "Арменией, Грузией и Болгарией"


@pytest.mark.parametrize(
    "partners",
    ["со своими соседями — {}", "с тремя странами: {}", "с {}"],
)
def test_partners_listed_behind_a_word_for_them_are_sides(partners: str) -> None:
    text = f"Турция заключила соглашение {partners.format(_THREE)}."
    assert set(extract(text).parties) == {"Турция", "Армения", "Грузия", "Болгария"}


def test_whom_a_road_crosses_is_no_side() -> None:
    text = "Турция заключила соглашение с Ираном. Дорога идёт через Армению, Грузию и Болгарию."
    assert set(extract(text).parties) == {"Турция", "Иран"}
