"""Rows that order an amendment of the plan are no measures and no sections."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.orders import is_order
from coopplan.model.plan_table import Left, RejectReason
from tests.exchange.table.making import read, titles, word

NAMES = ["№", "Мероприятие", "Срок", "Исполнители"]
FAIR = ["1", "Провести ярмарку рыбы", "май 2026 г.", "Минсельхоз"]
FERRY = ["4", "Пустить паром", "2027 год", "Минтранс"]
ORDERS = (
    "исключить",
    "Пункт 8 исключить.",
    "3) пункт 4 изложить в следующей редакции",
    "В пункте 2 слова «май 2026 г.» заменить словами «июнь 2026 г.»",
    "В графе «Срок» слова «2026 год» заменить словами «2027 год»",
    "Дополнить пунктом 11:",
    "4-тармақ мынадай редакцияда жазылсын",
    "алып тасталсын",
    "5-тармақтағы «мамыр» деген сөз «маусым» деген сөзбен ауыстырылсын",
    "delete item 8",
    "Item 4 shall read as follows",
    "Пункт 4 плана мероприятий исключить",
    "Пункты 3, 4 и 7 исключить",
    "Пункт 5 «Чистка русла» считать утратившим силу",
    "Строку № 6 как выполненную исключить",
    "Столбец 4 изложить в новой редакции",
    "В строке 3 срок перенести на 2028 год",
    "По пункту 7 исполнителя заменить",
    "Приложение 2 к настоящему плану дополнить",
    "Исключить пункты 3-5",
    "Пункт 7 для российской стороны исключить",
    "Дополнить раздел 2 новым пунктом",
    'Item 4, column 3: replace "May" with "June"',
    "Дополнить разделом IV следующего содержания",
    "Дополнить мероприятием 12 Мыть буй",
    "3-жол алып тасталсын",
    "Replace section 3 as follows",
    "Add section 5",
    "Remove section 2 of this plan",
    "Add item 11 Open a ferry",
    'In item 2 the words "May 2026" shall be replaced by "June 2026"',
)


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_is_left_to_a_person(order: str) -> None:
    for row in (["2", order, "", ""], [order, "", "", ""]):
        merges = [(2, 0, 2, 3)] if row[0] == order else []
        made = read(word([NAMES, FAIR, row, FERRY], merges))
        assert titles(made) == ["Провести ярмарку рыбы", "Пустить паром"]
        assert not any(one.section for one in made.measures)
        if not order.endswith(":"):
            assert [one.reason for one in made.rejected] == [RejectReason.ORDER]


def test_the_row_under_a_new_edition_is_the_measure() -> None:
    rows = [NAMES, ["Пункт 4 изложить в следующей редакции:", "", "", ""], FERRY]
    made = read(word(rows, [(1, 0, 1, 3)]))
    assert titles(made) == ["Пустить паром"]
    assert not made.measures[0].section
    assert not made.rejected


@pytest.mark.parametrize("cell", ["", "-"])
@pytest.mark.parametrize("text", ["исключена", "Исключён", "(утратил силу)", "excluded"])
def test_what_is_told_as_taken_out_is_told_by_row(text: str, cell: str) -> None:
    made = read(word([NAMES, FAIR, ["2", text, cell, cell], FERRY]))
    assert titles(made) == ["Провести ярмарку рыбы", "Пустить паром"]
    assert [one.places for one in made.remarks if one.kind is Left.TAKEN_OUT] == [("3",)]


@pytest.mark.parametrize(
    "title",
    [
        "Дополнить экспозицию музея находками",
        "Заменить светильники в школах",
        "Исключить перебои с водой на границе",
        "Перенести таможенный пост в пункт пропуска",
        "Внести изменения в соглашение о водах",
        "В пункте «Сырым» заменить весы",
        "Жолаушылар вагондары ауыстырылсын",
        "Section 2 of the pipe to be replaced",
        "Открыть пункт 24-часовой помощи",
        "Replace the pumps of the canal",
        "Мұражай қорын толықтыру",
        "Add section 2 of the M-34 highway to the corridor",
        "Replace section 3 of the heating pipeline",
        "Amend clause 5 of the transit treaty",
        "Point 12 border markers to be replaced",
        "Столбы 12 штук на границе заменить",
        "Колонки 4 штуки на набережной заменить",
        "График 2026 года совместных учений перенести в общий календарь",
        "Мероприятия 2026 года дополнить онлайн-трансляцией",
        "Дополнить мероприятия 2026 года трансляцией",
        "Приложение 2 к Соглашению о границе продлить до 2030 года",
        "Отменить пункт 3 приказа о визах",
        "Разделы 5 километров водовода заменить",
        "12-жолдың төсемі ауыстырылсын",
        "2026-бөлімдер көрмесі толықтырылсын",
    ],
)
def test_a_measure_that_changes_things_in_the_world_is_none(title: str) -> None:
    assert not is_order(title)


@pytest.mark.parametrize(
    "title",
    ["Пункт 3 перенести в здание вокзала", "Replace section 3", "Перечень дополнить маршрутами"],
)
def test_what_may_be_a_measure_is_one_with_its_own_deadline_and_bodies(title: str) -> None:
    made = read(word([NAMES, FAIR, ["2", title, "июнь 2026 г.", "Минтранс"], FERRY]))
    assert titles(made)[1] == title
    alone = read(word([NAMES, FAIR, ["2", title, "", ""], FERRY]))
    assert [one.reason for one in alone.rejected] == [RejectReason.ORDER]


@pytest.mark.parametrize(
    "order",
    ["Пункт 3 исключить", "В пункте 3 слова «май» заменить словами «июнь»", "Delete item 3"],
)
def test_what_can_only_be_an_order_is_one_beside_a_deadline_and_bodies(order: str) -> None:
    made = read(word([NAMES, FAIR, ["2", order, "июнь 2026 г.", "Минтранс"], FERRY]))
    assert [one.reason for one in made.rejected] == [RejectReason.ORDER]
