"""A quote that a person types is found where its words stand, or not at all."""

from __future__ import annotations

import pytest

from coopplan.extract.clean import article
from coopplan.extract.quoted import place

PAGE = article(
    "Омск\n\nМэр сказал: «Мост построят к маю», и мост откроют. Парк разобьют за мостом.\n\n"
    "Сад посадят весной."
)
LONG = article("Омск\n\n" + "и дом и сад " * 300)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("мост построят", "Мост построят"),
        ("«Мост построят к маю»", "«Мост построят к маю»"),
        ('"мост построят к маю"', "«Мост построят к маю»"),
        ("парк   разобьют", "Парк разобьют"),
        ("мост … откроют", "Мост построят к маю», и мост откроют"),
        ("построят … откроют ... парк", "построят к маю», и мост откроют. Парк"),
    ],
)  # fmt: skip
def test_the_texts_own_spelling(typed: str, found: str) -> None:
    where = place(PAGE, typed)
    assert where is not None
    assert PAGE.text[slice(*where)] == found


@pytest.mark.parametrize(
    "typed", ["ост построят", "мост … весной", "откроют … построят", "мост мост", "…", ""]
)
def test_what_does_not_stand_there_is_not_found(typed: str) -> None:
    assert place(PAGE, typed) is None


def test_many_gaps_come_to_an_end() -> None:
    assert place(LONG, "и … и … и … и … и … нет") is None
