"""What a spreadsheet shows otherwise than it keeps it: shares in hundredths."""

from __future__ import annotations

import io

import pytest
import xlsxwriter

from tests.exchange.table.making import read

HEAD = ("№", "Мероприятие", "Срок", "Исполнители", "% исполнения")
ROW = ("1", "Открыть паром", "2026 год", "Порт")


def told(value: object, format: str, merged: int = 0) -> list[str | None]:
    """The notes of measures beside whose names a value stands in a format."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("План")
    look = book.add_format({"num_format": format})
    page.write_row(0, 0, HEAD)
    for at in range(merged + 1):
        page.write_row(at + 1, 0, (str(at + 1), f"{ROW[1]} {'№' * at}", *ROW[2:]))
    if merged:
        page.merge_range(1, 4, 1 + merged, 4, value, look)
    else:
        page.write(1, 4, value, look)
    book.close()
    made = read(out.getvalue())
    return [one.note.get(made.lang) for one in made.measures]


@pytest.mark.parametrize(
    ("value", "format", "text"),
    [
        (0.4, "0%", "40%"),
        (1, "0%", "100%"),
        (0, "0%", "0%"),
        (0.405, "0.0%", "40.5%"),
        (0.405, "0.00%", "40.50%"),
        (0.4, f"0.{30 * '0'}%", f"40.{30 * '0'}%"),
        (0.125, "0%", "13%"),
        (-0.1, "0%;[Red]-0%", "-10%"),
        (12.5, "#,##0%", "1250%"),
        (0.4, '0.0"%"', "0.4"),
        (0.4, "0.0", "0.4"),
        ("0.4", "0%", "0.4"),
        ("ведутся торги", "0%", "ведутся торги"),
    ],
)
def test_a_share_is_told_as_it_is_shown(value: object, format: str, text: str) -> None:
    (note,) = told(value, format)
    assert note == f"% исполнения: {text}"


def test_a_share_merged_down_is_that_of_each_row() -> None:
    assert told(0.4, "0%", merged=1) == ["% исполнения: 40%"] * 2
