"""What a line of a table is by its words alone: a sum or a measure that begins like one."""

from __future__ import annotations

import pytest

from coopplan.exchange.table import lines


@pytest.mark.parametrize(
    "text",
    [
        "Итого 6",
        "Итого: 6 мероприятий",
        "Всего мероприятий – 6",
        "Барлығы 4",
        "Барлығы 4 іс-шара",
        "Total measures: 4",
    ],
)
def test_a_line_that_counts_the_rows_is_a_sum(text: str) -> None:
    assert lines.is_sum(text)


@pytest.mark.parametrize(
    "text", ["Всего открыть 5 школ", "Итоговая конференция", "Total energy audit of 5 towns"]
)
def test_a_measure_that_begins_so_is_no_sum(text: str) -> None:
    assert not lines.is_sum(text)
