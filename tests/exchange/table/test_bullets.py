"""Lists by dashes or dots in one cell: several measures, or one with its parts."""

from __future__ import annotations

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.model.plan_table import Left, TableDraft
from tests.exchange.table.making import add_table, due, of, read, saved, sheet, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def one(cell: str, days: str = "2026 г.", number: str = "7") -> TableDraft:
    return read(sheet([HEAD, [number, cell, days, "Минлес"]]))


def kinds(made: TableDraft) -> list[tuple[Left, tuple[str, ...]]]:
    return [(remark.kind, remark.places) for remark in made.remarks]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("- посадить рощу;\n- углубить канал", ["посадить рощу", "углубить канал"]),
        ("– Посадить рощу\n– Углубить канал", ["Посадить рощу", "Углубить канал"]),
        ("• проведение слёта;\n• организация похода", ["проведение слёта", "организация похода"]),
        ("- посадить рощу; - углубить канал", ["посадить рощу", "углубить канал"]),
        ("- посадить\nрощу;\n- углубить канал", ["посадить рощу", "углубить канал"]),
        ("- орман отырғызу;\n- канал тазалау", ["орман отырғызу", "канал тазалау"]),
        ("• Build a pier\n• Opening of a route", ["Build a pier", "Opening of a route"]),
    ],
)
def test_each_with_a_deed_of_its_own_is_a_measure_and_that_is_told(
    cell: str, told: list[str]
) -> None:
    made = one(cell)
    assert titles(made) == told
    assert [each.plan_no for each in made.measures] == ["7(1)", "7(2)"]
    assert {due(each) for each in made.measures} == {("year", "2026-01-01", "2026-12-31")}
    assert [who(each)[0][0] for each in made.measures] == ["Минлес", "Минлес"]
    assert kinds(made) == [(Left.LINES_PARTED, ("2",))]
    assert [each.plan_no for each in one(cell, number="").measures] == [None, None]


@pytest.mark.parametrize(
    "cell",
    [
        "Провести:\n- слёт;\n- поход",
        "Лесное дело:\n- посадить рощу;\n- углубить канал",
        "Провести: - слёт; - поход",
        "Развитие спорта\n- слёт;\n- поход",
        "- слёты юных,\n- походы взрослых",
        "- сеть дорог;\n- печать книг",
        "- посадить рощу;\n- выставка цветов",
        "- балалар жарысы;\n- ересектер жорығы",
        "Посадить рощу.\nУглубить канал.",
    ],
)
def test_what_may_be_parts_of_one_is_one_and_that_is_told(cell: str) -> None:
    made = one(cell)
    assert len(made.measures) == 1
    words = set("".join(filter(lambda letter: letter.isalpha() or letter.isspace(), cell)).split())
    assert all(one in (titles(made)[0] or "") for one in words)
    assert kinds(made) == [(Left.LINES_KEPT, ("2",))]


@pytest.mark.parametrize(
    "cell", ["- посадить рощу", "Рейс Омск - Атырау; - суда", "Посадить рощу\nи углубить канал"]
)
def test_what_is_no_list_is_told_by_nothing(cell: str) -> None:
    made = one(cell)
    assert len(made.measures) == 1
    assert kinds(made) == []


@pytest.mark.parametrize("cell", ["- посадить рощу;\n- углубить канал", "Вместе:\n- слёт\n- поход"])
def test_each_with_a_deadline_beside_it_is_a_measure(cell: str) -> None:
    made = one(cell, "- май 2026 г.;\n- июнь 2026 г.")
    assert [due(each)[2] for each in made.measures] == ["2026-05-31", "2026-06-30"]
    assert kinds(made) == []


def test_dots_before_deadlines_are_no_part_of_them() -> None:
    made = one("Провести смотр", "• май 2026 г.\n• июнь 2026 г.")
    assert due(made.measures[0]) == ("range", "2026-05-01", "2026-06-30")


def test_a_list_over_several_rows_is_one_measure() -> None:
    rows = [HEAD, ["7", "- посадить рощу;", "2026 г.", "Минлес"], ["", "- углубить канал", "", ""]]
    assert len(read(word(rows)).measures) == 1


def test_dots_that_word_draws_are_those_of_a_list() -> None:
    document = docx.Document()
    add_table(document, [HEAD, ["7", "", "2026 г.", "Минлес"]])
    cell = document.tables[0].cell(1, 1)
    cell.paragraphs[0].text = "посадить рощу;"
    cell.paragraphs[0].style = "List Bullet"
    cell.add_paragraph("углубить канал", style="List Bullet")
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["посадить рощу", "углубить канал"]
