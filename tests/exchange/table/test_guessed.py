"""The first row of a table without known names: names of columns, or its first measure."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.grid import Grid, Row
from coopplan.exchange.table.guessed import guessed

BELOW = [
    ("Провести межрегиональную ярмарку мёда на набережной", "2026 год", "Минсельхоз"),
    ("Построить причал для прогулочных судов", "май 2027 года", "Минтранс"),
    ("Открыть прямой рейс между городами", "IV квартал 2026 года", "Минтранс"),
]


def named(first: tuple[str, ...]) -> bool:
    """Whether a first row is taken for names."""
    rows = (Row(at, cells) for at, cells in enumerate((first, *BELOW), start=1))
    header = guessed(Grid(1, tuple(rows)))
    assert header is not None
    return header.rows == {0}


@pytest.mark.parametrize(
    "first",
    [
        ("Что делаем", "Когда", "Кто"),
        ("Не істейміз", "Уақыты", "Кім"),
        ("What we do", "When", "Who"),
    ],
)
def test_short_words_that_nobody_knows_are_names(first: tuple[str, ...]) -> None:
    assert named(first)


@pytest.mark.parametrize(
    "first",
    [
        ("Ярмарка мёда", "см. приложение", "Минтранс"),  # who stands below, too
        ("Ярмарка мёда", "см. приложение", "Департамент торговли"),
        ("Бал жәрмеңкесі", "белгіленеді", "Сауда басқармасы"),
        ("Honey fair", "see annex", "Ministry of Trade"),
        ("Ярмарка мёда", "2026 год", "Минторг"),
    ],
)
def test_a_short_measure_is_no_row_of_names(first: tuple[str, ...]) -> None:
    assert not named(first)
