"""Tables beside a plan that are as wide as it: what goes on with it, and what does not."""

from __future__ import annotations

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import add_table, of, saved, titles

PLAN = [
    ["№", "Мероприятие", "Срок", "Исполнители", "Форма"],
    ["1", "Посадить рощу", "2025 г.", "Минлесхоз", "акт"],
    ["2", "Углубить канал", "май 2026 г.", "Порт", "акт"],
]
BARE = [row[1:] for row in PLAN]
Rows = list[list[str]]


def beside(plan: Rows, *others: Rows | str) -> TableDraft:
    """The draft of a document with a plan and what stands below it."""
    document = docx.Document()
    add_table(document, plan)
    for one in others:
        if isinstance(one, str):
            document.add_paragraph(one)
        else:
            add_table(document, one)
    return of(reading.read_bytes(saved(document), "plan.docx"))


@pytest.mark.parametrize("line", ["", "Целевые показатели"])
@pytest.mark.parametrize(
    "other",
    [
        [["№", "Показатель", "2025", "2026", "2027"], ["1", "Грузы, тыс. т", "410", "43", "5"]],
        [["№", "Показатель", "2025 г.", "2026 г.", "2027 г."], ["1", "Грузы", "10", "4", "5"]],
        [["№ п/п", "Наименование показателя", "2025 год", "2026 год", "2027 год"],
         ["1", "Грузы", "410", "430", "455"]],
        [["р/с", "Көрсеткіш атауы", "2025 ж.", "2026 ж.", "2027 ж."], ["1", "Жүк", "4", "5", "6"]],
        [["No", "Indicator", "2025", "2026", "2027"], ["1", "Cargo", "410", "430", "455"]],
        [["Источник", "2025", "2026", "2027", "Всего"], ["Бюджет области", "1,5", "1", "2", "4,5"]],
        [["№", "ФИО", "Должность", "Телефон", "Почта"], ["1", "Лугов Р.Л.", "эксперт", "1-34", ""]],
        [["№", "Орган", "Подпись", "Дата", "ФИО"], ["1", "Порт", "", "12.03.2025", "Лугов Р.Л."]],
        [["Должность", "Подпись", "Дата", "ФИО", "Отметка"],
         ["Министр торговли", "", "12.03.2025", "Лугов Р.Л.", ""]],
        [["Лауазымы", "Қолы", "Күні", "Аты-жөні", "Белгі"],
         ["Сауда министрі", "", "12.03.2025", "Лугов Р.Л.", ""]],
        [["Версия", "Дата", "Автор", "Описание", "Статус"],
         ["1", "12.03.2025", "Лугов Р.Л.", "Первая редакция", "принята"]],
    ],
)  # fmt: skip
def test_a_table_with_names_of_its_own_is_left_to_a_person(other: Rows, line: str) -> None:
    for plan in (PLAN, [[*row, ""][: len(other[0])] for row in BARE]):
        made = beside(plan, *filter(None, [line]), other)
        assert titles(made) == ["Посадить рощу", "Углубить канал"]
        assert {one.reason for one in made.rejected} == {RejectReason.NO_COLUMNS}
        kinds = {one.kind for one in made.outcomes if one.table == 2}
        assert kinds <= {RowKind.REJECTED, RowKind.NOTE}


@pytest.mark.parametrize(
    "other",
    [
        [["Показатель", "2025", "2026", "2027"], ["Грузы, тыс. т", "410", "430", "455"]],
        [["Должность", "Подпись", "Дата", "ФИО"], ["Министр", "", "12.03.2025", "Лугов Р.Л."]],
        [["Должность", "ФИО", "Подпись", "Дата"], ["Министр", "Лугов Р.Л.", "", "12.03.2025"]],
        [["ФИО", "Должность", "Телефон", "Почта"], ["Лугов Р.Л.", "эксперт", "12-34", "a@b.ru"]],
    ],
)
def test_so_it_is_beside_a_plan_without_numbers(other: Rows) -> None:
    made = beside(BARE, other)
    assert titles(made) == ["Посадить рощу", "Углубить канал"]
    assert made.rejected


def test_what_goes_on_with_such_a_table_is_no_plan_either() -> None:
    targets = [["№", "Показатель", "2025", "2026", "2027"], ["1", "Грузы", "410", "430", "455"]]
    made = beside(PLAN, targets, [["2", "Рейсы", "12", "14", "16"], ["3", "Суда", "2", "4", "6"]])
    assert titles(made) == ["Посадить рощу", "Углубить канал"]
    assert [one.table for one in made.rejected] == [2, 2, 3, 3]


def test_a_sheet_of_signatures_of_another_width_is_no_plan() -> None:
    sheet = [
        ["Должность", "Подпись", "Дата", "ФИО"],
        ["Министр торговли", "", "12.03.2025", "Лугов Р.Л."],
        ["Руководитель управления", "", "14.03.2025", "Ясенев А.Б."],
    ]
    assert titles(beside(PLAN, sheet)) == ["Посадить рощу", "Углубить канал"]


@pytest.mark.parametrize(
    ("other", "more"),
    [
        ([["3", "Регата", "2026 г.", "Порт", "акт"], ["4", "Смотр", "", "", ""]], 2),
        ([["3", "Регата", "по графику", "Порт", "акт"], ["4", "Смотр", "по нему", "", ""]], 2),
        ([["3", "Регата", "то же", "-//-", "-//-"], ["4", "Смотр", "-//-", "-//-", ""]], 2),
        ([["", "и берег", "", "", ""], ["3", "Смотр", "2027 г.", "Порт", "акт"]], 1),
        ([["", "и берег", "июня", "Минтранс", "план"], ["3", "Смотр", "2027 г.", "Порт", ""]], 1),
        ([["II.", "Суша", "", "", ""], ["3", "Смотр", "2027 г.", "Порт", "акт"]], 1),
        ([["б)", "Смотр", "2027 г.", "Порт", "акт"]], 1),
        ([["1", "2", "3", "4", "5"], ["3", "Смотр", "2027 г.", "Порт", "акт"]], 1),
        ([PLAN[0], ["3", "Смотр", "2027 г.", "Порт", "акт"]], 1),
        ([["3", "Смотр", "5", "Порт", "акт"]], 1),
    ],
)
def test_a_plan_goes_on_over_a_page(other: Rows, more: int) -> None:
    made = beside(PLAN, other)
    assert len(made.measures) == 2 + more
    assert not made.rejected


@pytest.mark.parametrize(
    "other",
    [
        [["Регата", "2026 г.", "Порт", "акт"]],
        [["Регата", "по графику порта", "Порт", "акт"], ["Смотр", "май 2026 г.", "Порт", "акт"]],
        [["Регата", "+", "Порт", "акт"], ["Смотр", "+", "Порт", "акт"]],
    ],
)
def test_so_does_a_plan_without_numbers(other: Rows) -> None:
    made = beside(BARE, other)
    assert titles(made) == ["Посадить рощу", "Углубить канал", *(row[0] for row in other)]


def test_years_beside_tasks_are_when_these_are_due() -> None:
    head = ["№", "Задача", "Показатель", "2025", "2026"]
    made = beside([head, ["1", "Посадить рощу", "10 га", "май", ""]])
    assert titles(made) == ["Посадить рощу"]
