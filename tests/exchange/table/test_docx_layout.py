"""Tables that only lay out a page: the plan within one of their cells is a table of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import docx

from coopplan.exchange.table import reading
from coopplan.model.plan_table import TableDraft
from tests.exchange.table.making import due, of, saved, titles, who

PLAN = [
    ["№", "Мероприятие", "Срок", "Исполнители"],
    ["1", "Очистка протоки", "май 2026 г.", "Минприроды"],
    ["2", "Перепись сайгаков", "2027 г.", "Минсельхоз"],
]
KAZAKH = [
    ["№", "Іс-шара", "Мерзімі", "Орындаушылар"],
    ["1", "Арнаны тазарту", "2026 ж. мамыр", "Экология министрлігі"],
]


def put(cell: Any, text: str, rows: Sequence[Sequence[str]] = ()) -> None:
    """Fill a cell of a layout with a text and, below it, a table."""
    cell.text = text
    if rows:
        table = cell.add_table(len(rows), len(rows[0]))
        for at, row in enumerate(rows):
            for place, told in enumerate(row):
                table.cell(at, place).text = told


def read(document: docx.document.Document) -> TableDraft:
    return of(reading.read_bytes(saved(document), "plan.docx"))


def test_the_plan_within_the_one_cell_of_a_layout_is_read() -> None:
    document = docx.Document()
    put(document.add_table(1, 1).cell(0, 0), "Приложение № 1 к приказу", PLAN)
    made = read(document)
    assert titles(made) == ["Очистка протоки", "Перепись сайгаков"]
    assert [due(one)[0] for one in made.measures] == ["month", "year"]
    assert not made.rejected


def test_the_line_above_the_plan_in_the_cell_tells_its_years() -> None:
    document = docx.Document()
    rows = [*PLAN[:1], ["1", "Очистка протоки", "май", "Минприроды"]]
    put(document.add_table(1, 1).cell(0, 0), "План на 2027 год", rows)
    assert due(read(document).measures[0]) == ("month", "2027-05-01", "2027-05-31")


def test_a_layout_with_stamps_above_the_plan_is_read() -> None:
    document = docx.Document()
    outer = document.add_table(2, 2)
    outer.cell(0, 0).text, outer.cell(0, 1).text = "УТВЕРЖДАЮ\n____", "СОГЛАСОВАНО\n____"
    put(outer.cell(1, 0).merge(outer.cell(1, 1)), "План", PLAN)
    assert titles(read(document)) == ["Очистка протоки", "Перепись сайгаков"]


def test_layouts_within_layouts_and_several_plans_are_read() -> None:
    document = docx.Document()
    inner = document.add_table(1, 1).cell(0, 0).add_table(2, 1)
    put(inner.cell(0, 0), "Часть 1", PLAN)
    put(inner.cell(1, 0), "Часть 2", [*PLAN[:1], ["3", "Выпуск молоди", "2026 г.", "Минвод"]])
    made = read(document)
    assert titles(made) == ["Очистка протоки", "Перепись сайгаков", "Выпуск молоди"]
    assert {one.table for one in made.measures} == {1, 2}


def test_a_table_within_a_cell_of_the_plan_stays_a_cell() -> None:
    document = docx.Document()
    outer = document.add_table(2, 4)
    for place, text in enumerate(PLAN[0]):
        outer.cell(0, place).text = text
    for place, text in enumerate(PLAN[1]):
        outer.cell(1, place).text = text
    put(outer.cell(1, 3), "", [["Минприроды"], ["Минвод"]])
    made = read(document)
    assert titles(made) == ["Очистка протоки"]
    assert [name for name, _, _ in who(made.measures[0])] == ["Минприроды", "Минвод"]


def test_rows_beside_a_nested_plan_are_not_lost() -> None:
    document = docx.Document()
    outer = document.add_table(2, 2)
    outer.cell(0, 0).text, outer.cell(0, 1).text = "Замер уровня воды", "Минвод, июнь 2026"
    put(outer.cell(1, 1), "", PLAN)
    grids = reading.read_bytes(saved(document), "plan.docx")
    assert [len(grid.rows) for grid in grids] == [2]
    assert "Замер уровня воды" in grids[0].rows[0].cells
