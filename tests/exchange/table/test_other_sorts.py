"""Tables of risks, targets, money and terms beside a plan, called by names that plans have too."""

from __future__ import annotations

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import Left, RejectReason, TableDraft
from tests.exchange.table.making import SIDES, add_table, of, read, saved, sheet, titles

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
PLAN = [
    HEAD,
    ["1", "Посадить рощу", "2025 г.", "Минлесхоз"],
    ["2", "Углубить канал", "май 2026 г.", "Порт Оля"],
]
OWN = ["Посадить рощу", "Углубить канал"]
Rows = list[list[str]]
OTHERS = [
    [["№", "Риск", "Меры", "Ответственный"], ["1", "Засуха", "Полив", "Минлесхоз"]],
    [["Риск", "Вероятность", "Мероприятия", "Срок"], ["Паводок", "высокая", "Дамба", "2026 г."]],
    [["№", "Угроза", "Меры реагирования", "Кто"], ["1", "Пожар", "Полоса", "МЧС"]],
    [["№", "Меры по снижению рисков", "Срок", "Исполнители"], ["1", "Полив", "2026 г.", "Порт"]],
    [["№", "Наименование показателя", "Срок", "Ответственный"], ["1", "Грузы", "2026 г.", "Порт"]],
    [["№", "Мероприятие", "Бюджет, млн", "Источник средств"], ["1", "Роща", "10,5", "область"]],
    [["№", "Мероприятие", "2025 год", "2026 год"], ["1", "Посадить рощу", "10,5", "120"]],
    [["№", "Термин", "Содержание", "Источник"], ["1", "Роща", "Лес малый", "ГОСТ"]],
    [["р/с", "Тәуекел", "Шаралар", "Жауаптылар"], ["1", "Құрғақшылық", "Суару", "Орман"]],
    [["р/с", "Көрсеткіш атауы", "Мерзімі", "Жауаптылар"], ["1", "Жүк", "2026 ж.", "Порт"]],
    [["No", "Risk", "Mitigation measures", "Responsible"], ["1", "Drought", "Watering", "MES"]],
    [["No", "Activity", "Budget", "Source of funding"], ["1", "Grove", "10.5", "region"]],
    [["№", "Проблема", "Решение", "Примечание"], ["1", "Мелеет река", "Углубить дно", "срочно"]],
    [["№", "Вопрос", "Ответ", ""], ["1", "Где причал", "В Оле", ""]],
    [["№ п/п", "Замечание", "Принятые меры", ""], ["1", "Нет подписи", "Подписано", ""]],
    [["№", "Проблемный вопрос", "Причины", "Пути решения"], ["1", "Мель", "Ил", "Углубить"]],
    [["№", "Риск", "Меры", ""], ["1", "Паводок", "Насыпать дамбу", ""]],
    [["Вопрос", "Ответ", "", ""], ["Когда откроют порт", "В мае", "", ""]],
    [["р/с", "Мәселе", "Шешімі", ""], ["1", "Айлақ жоқ", "Айлақ салу", ""]],
    [["р/с", "Сұрақ", "Жауап", "Ескерту"], ["1", "Порт қайда", "Оляда", "жоқ"]],
    [["No", "Issue", "Resolution", ""], ["1", "No berth", "Build a berth", ""]],
    [["Problem", "Cause", "Solution", "Comment"], ["Shallows", "Silt", "Dredge", "soon"]],
]


def beside(*tables: Rows) -> TableDraft:
    document = docx.Document()
    for one in tables:
        add_table(document, one)
        document.add_paragraph("Приложение")
    return of(reading.read_bytes(saved(document), "plan.docx"))


@pytest.mark.parametrize("other", OTHERS)
def test_each_is_left_to_a_person(other: Rows) -> None:
    made = beside(PLAN, other)
    assert titles(made) == OWN
    assert [one.table for one in made.rejected] == [2] * len(other)
    assert {one.reason for one in made.rejected} <= {
        RejectReason.OTHER_SORT,
        RejectReason.NO_COLUMNS,
    }
    assert titles(beside(other, PLAN)) == OWN


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("between", [[], [["", "", "", ""]]])
def test_so_it_is_below_the_plan_on_one_sheet(other: Rows, between: Rows) -> None:
    for made in (
        read(sheet([*PLAN, *between, *other])),
        read("\n".join(";".join(row) for row in (*PLAN, *between, *other))),
        read("\n".join(f"| {' | '.join(row)} |" for row in (*PLAN, *other))),
    ):
        assert titles(made) == OWN
        assert [one.reason for one in made.rejected] == [RejectReason.OTHER_SORT] * len(other)


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (["Вопрос", "Ответ"], ["Когда откроют порт", "В мае"]),
        (["Проблема", "Решение"], ["Мелеет река", "До мая 2026 г. углубить дно"]),
        (["Issue", "Resolution"], ["The berth is closed", "May 2026"]),
    ],
)
def test_two_columns_of_questions_are_no_plan_by_what_stands_in_them(
    head: list[str], row: list[str]
) -> None:
    made = beside(PLAN, [head, row, ["Кто везёт", "июнь 2026 г."]])
    assert titles(made) == OWN
    assert [one.table for one in made.rejected] == [2, 2, 2]


@pytest.mark.parametrize(
    ("head", "row", "title"),
    [
        (["№", "Проблема", "Решение", "Срок"], ["3", "Мель", "Углубить ерик", "2026 г."], 2),
        (["№", "Решение", "Срок", "Исполнители"], ["3", "Открыть паром", "2026 г.", "Порт"], 1),
        (["No", "Issue", "Action", "Due"], ["3", "Silt", "Dredge the canal", "May 2026"], 2),
        (["№", "Мероприятие", "Решаемая проблема", "Срок"], ["3", "Регата", "Скука", "2026 г."], 1),
    ],
)
def test_what_is_done_about_a_question_by_a_day_is_of_the_plan(
    head: list[str], row: list[str], title: int
) -> None:
    assert titles(beside(PLAN, [head, row])) == [*OWN, row[title]]


@pytest.mark.parametrize(
    "row",
    [
        ["", "Решение вопроса о броде", "постоянно", "Ответственность сторон"],
        ["3", "Вопросы переправ", "постоянно", "Меры сторон"],
    ],
)
def test_a_measure_about_questions_is_one(row: list[str]) -> None:
    assert titles(read(sheet([*PLAN, row]))) == [*OWN, row[1]]


def test_the_plan_goes_on_where_its_names_are_said_again() -> None:
    more = [HEAD, ["3", "Провести регату", "2027 г.", "Порт Оля"]]
    assert titles(read(sheet([*PLAN, *OTHERS[0], *more]))) == [*OWN, "Провести регату"]
    assert titles(beside(PLAN, OTHERS[0], more)) == [*OWN, "Провести регату"]


def test_what_goes_on_with_such_a_table_is_no_plan_either() -> None:
    assert titles(beside(PLAN, OTHERS[0], [["2", "Пожар", "Полоса", "МЧС"]])) == OWN


def test_alone_it_is_read_as_a_plan() -> None:
    assert titles(beside(OTHERS[0])) == ["Полив"]


def test_a_plan_may_tell_the_risk_or_the_money_of_a_measure() -> None:
    head = ["№", "Мероприятие", "Срок", "Исполнители", "Риски", "2025 год", "2026 год"]
    row = ["3", "Провести регату", "2027 г.", "Порт Оля", "шторм", "10,5", "120"]
    assert titles(beside(PLAN, [head, row])) == [*OWN, "Провести регату"]


@pytest.mark.parametrize(
    "row",
    [
        ["", "Организация сроков", "постоянно", "Участники"],
        ["3", "Риск-сессия", "постоянно", "Участники"],
        ["нет", "Рисковый форум", "май 2026 г.", "Исполнители проекта"],
    ],
)
def test_a_measure_of_short_words_names_no_columns(row: list[str]) -> None:
    assert titles(read(sheet([*PLAN, row]))) == [*OWN, row[1]]


def test_what_tells_neither_when_nor_who_may_be_of_the_plan_and_is_told() -> None:
    made = beside(PLAN, [["№", "Мероприятие", "Ожидаемый результат"], ["3", "Регата", "Кубок"]])
    assert titles(made) == [*OWN, "Регата"]
    assert [(one.kind, one.table, one.places) for one in made.remarks] == [
        (Left.OTHER_SORT, 2, ("2",))
    ]


def test_a_map_says_that_it_holds_measures() -> None:
    document = docx.Document()
    for one in (PLAN, OTHERS[0]):
        add_table(document, one)
    grids = reading.read_bytes(saved(document), "plan.docx")
    made = of(grids, wishes={"title": "Меры", "bodies": "Ответственный"})
    assert titles(made) == [*OWN, "Полив"]


def test_among_the_rejects_it_is_no_plan_either() -> None:
    made = beside(PLAN, OTHERS[0])
    again = of(reading.read_bytes(written(made, str, SIDES), "plan.rejects.csv"))
    assert titles(again) == []
    assert len(again.rejected) == 2
