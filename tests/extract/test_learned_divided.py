"""The sides divided among those who signed: two rarely speak for one."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.divided import divided


@pytest.mark.parametrize(
    ("chances", "told", "sides"),
    [
        ([[0.6, 0.4], [0.9, 0.1]], [None, None], [1, 0]),
        ([[0.6, 0.4], [0.6, 0.4], [0.2, 0.8]], [None, None, None], [0, 0, 1]),
        ([[0.99, 0.01], [0.99, 0.01]], [None, None], [0, 0]),
        ([[0.9, 0.1], [0.6, 0.4]], [1, None], [1, 0]),
        ([[0.6, 0.4], [0.9, 0.1]], [None, 1], [0, 1]),
        ([[1.0, 0.0], [1.0, 0.0]], [0, 0], [0, 0]),
        ([[0.3]], [None], [0]),
        ([], [], []),
    ],
)
def test_sides_are_divided(
    chances: list[list[float]], told: list[int | None], sides: list[int]
) -> None:
    found = divided(chances, told)
    assert [side for side, _ in found] == sides
    assert [chance for _, chance in found] == [
        row[side] for row, side in zip(chances, sides, strict=True)
    ]


def test_each_has_the_likeliest_where_there_are_too_many_ways() -> None:
    found = divided([[0.6, 0.4, 0.0] for _ in range(9)], [None] * 9)
    assert found == [(0, 0.6)] * 9


def test_of_two_signers_the_first_is_rather_the_first_sides_where_texts_name_them_so() -> None:
    close = [[0.5, 0.6], [0.5, 0.5]]
    assert [side for side, _ in divided(close, [None, None])] == [1, 0]
    assert [side for side, _ in divided(close, [None, None], ordered=True)] == [0, 1]
    sure = [[0.2, 0.8], [0.8, 0.2]]
    assert [side for side, _ in divided(sure, [None, None], ordered=True)] == [1, 0]
    three = [[0.5, 0.6, 0.1], [0.5, 0.5, 0.1]]
    assert [side for side, _ in divided(three, [None, None], ordered=True)] == [1, 0]
