"""Rows quoted as a whole: the marks of the quotation are no part of a cell."""

from __future__ import annotations

from tests.exchange.table.making import Cells, read, titles, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители", "Результат"]


def rows(*told: list[str]) -> Cells:
    return [HEAD, *told]


def test_a_quoted_row_loses_its_marks() -> None:
    made = read(word(rows(["«4.", "Обмен саженцами", "2026 г.", "Минлес", "Акт»;"])))
    (one,) = made.measures
    assert (one.plan_no, one.title.ru, one.expected.ru) == ("4", "Обмен саженцами", "Акт")


def test_a_quotation_of_several_rows_loses_the_marks_at_its_ends() -> None:
    first = ["“5.1", "Обмен саженцами", "2026 г.", "Минлес", "Акт"]
    last = ["5.2", "Обмен семенами", "2027 г.", "ООО «Лес»", "Отчёт”."]
    made = read(word(rows(first, last)))
    assert [one.plan_no for one in made.measures] == ["5.1", "5.2"]
    assert made.measures[1].expected.ru == "Отчёт"
    assert made.measures[1].bodies[0].name.ru == "ООО «Лес»"


def test_straight_marks_are_taken_out_where_they_are_odd() -> None:
    made = read(word(rows(['"7.', "Обмен саженцами", "2026 г.", "Минлес", 'Акт "Лес"";'])))
    assert made.measures[0].expected.ru == 'Акт "Лес"'


def test_marks_of_names_stay() -> None:
    made = read(word(rows(["4.", "«Лес» и «Сад»", "2026 г.", "Минлес", "Выставка «Лес»"])))
    assert titles(made) == ["«Лес» и «Сад»"]
    assert made.measures[0].expected.ru == "Выставка «Лес»"
