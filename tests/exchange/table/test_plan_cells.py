"""Cells of plan tables: several measures in one, bodies of both sides, deadlines by column."""

from __future__ import annotations

import pytest

from tests.exchange.table.making import due, read, sheet, titles, who, word

HEAD = ["№ п/п", "Мероприятие", "Срок исполнения", "Исполнители"]


def test_several_measures_in_one_cell() -> None:
    made = read(
        word(
            [
                HEAD,
                [
                    "1",
                    "Провести:\n1) ярмарку;\n2) выставку.",
                    "май 2025 г.\nиюнь 2026 г.",
                    "Акимат",
                ],
                ["2.1\n2.2", "Открыть рейс\nОткрыть склад", "2027 год", "Минтранс"],
            ]
        )
    )
    assert titles(made) == [
        "Провести: ярмарку",
        "Провести: выставку",
        "Открыть рейс",
        "Открыть склад",
    ]
    assert [one.plan_no for one in made.measures] == ["1(1)", "1(2)", "2.1", "2.2"]
    assert due(made.measures[0]) == ("month", "2025-05-01", "2025-05-31")
    assert due(made.measures[1]) == ("month", "2026-06-01", "2026-06-30")
    assert who(made.measures[1]) == [("Акимат", None, "lead")]


def test_bodies_of_both_sides_in_one_cell() -> None:
    cell = (
        "Российская сторона:\nМинистерство промышленности, торговли и энергетики\n"
        "Астраханской области, Агентство по туризму (по согласованию);\n"
        "Казахстанская сторона:\nУправление туризма - свод; Палата предпринимателей"
    )
    made = read(word([HEAD, ["1", "Открыть маршрут", "2026 год", cell]]))
    assert who(made.measures[0]) == [
        (
            "Министерство промышленности, торговли и энергетики Астраханской области",
            "RU-AST",
            "partner",
        ),
        ("Агентство по туризму", "RU-AST", "partner"),
        ("Управление туризма", "KZ-23", "lead"),
        ("Палата предпринимателей", "KZ-23", "partner"),
    ]


def test_a_body_is_on_the_side_that_its_name_tells() -> None:
    made = read(word([HEAD, ["1", "Встреча", "2026 год", "Акимат Атырауской области; Палата"]]))
    assert who(made.measures[0]) == [
        ("Акимат Атырауской области", "KZ-23", "lead"),
        ("Палата", None, "lead"),
    ]


def test_a_column_of_deadlines_for_each_year() -> None:
    made = read(
        sheet(
            [
                ["№", "Мероприятие", "Срок исполнения", ""],
                ["", "", "2025 год", "2026 год"],
                [1, "Фестиваль", "май", "июнь"],
                [2, "Ярмарка", "", "+"],
            ],
            [(0, 2, 0, 3), (0, 0, 1, 0), (0, 1, 1, 1)],
        )
    )
    first = made.measures[0].deadline.deadline
    assert first is not None
    assert [str(stage.latest) for stage in first.stages] == ["2025-05-31", "2026-06-30"]
    assert due(made.measures[1]) == ("year", "2026-01-01", "2026-12-31")


def test_months_of_a_school_year() -> None:
    made = read(
        word(
            [HEAD, ["1", "Олимпиада", "октябрь", "Школа"], ["2", "Выпускной бал", "май", "Школа"]],
            before=["План мероприятий на 2025/2026 учебный год"],
        )
    )
    assert due(made.measures[0]) == ("month", "2025-10-01", "2025-10-31")
    assert due(made.measures[1]) == ("month", "2026-05-01", "2026-05-31")


def test_days_of_beginning_and_end_are_named_in_english() -> None:
    made = read(
        "S/N;Measure;Start date;End date;Responsible party\n"
        "1;Build a jetty;1 March 2026;30 November 2026;Port Authority\n"
    )
    assert made.measures[0].plan_no == "1"
    assert due(made.measures[0]) == ("range", "2026-03-01", "2026-11-30")


def test_sides_that_stand_alone_over_their_bodies() -> None:
    head = "№;Мероприятие;Исполнители\n"
    told = '1;Смотр музеев;"Россия\nМинкультуры\nКазахстан\nМузей"\n2;Обмен;"Россия\nКазахстан"\n'
    first, second = read(head + told).measures
    assert who(first) == [("Минкультуры", "RU-AST", "lead"), ("Музей", "KZ-23", "lead")]
    assert [name for name, *_ in who(second)] == ["Россия", "Казахстан"], "the sides themselves"


def test_a_column_tells_its_side_by_a_countrys_code() -> None:
    told = "No;Activity;Agency (KZ);Agency (RU);()\n1;Swim race;Department;Ministry;x\n"
    (one,) = read(told).measures
    assert [side for _, side, _ in who(one)] == ["KZ-23", "RU-AST"]


@pytest.mark.parametrize(
    ("title", "number", "bare"),
    [
        ("п. 3 Выставка керамики", "3", "Выставка керамики"),
        ("Пункт 3. Выставка керамики", "3", "Выставка керамики"),
        ("№4 Выставка керамики", "4", "Выставка керамики"),
        ("№ 4.1 Выставка керамики", "4.1", "Выставка керамики"),
        ("No. 4 Pottery show", "4", "Pottery show"),
        ("Item 4: Pottery show", "4", "Pottery show"),
        ("5-тармақ. Қыш көрмесі", "5", "Қыш көрмесі"),
        ("п. 3 статьи 5 исполнить", None, "п. 3 статьи 5 исполнить"),
        ("№ 5 школы открыть", None, "№ 5 школы открыть"),
    ],
)
def test_a_number_called_one_is_none_of_the_title(
    title: str, number: str | None, bare: str
) -> None:
    made = read(word([["Мероприятие", "Срок"], [title, "2026 год"]]))
    assert titles(made) == [bare]
    assert made.measures[0].plan_no == number


def test_a_second_column_of_one_meaning_goes_into_the_note() -> None:
    made = read(
        "№;Мероприятие;Срок;Результат;Ожидаемый эффект\n"
        "1;Открыть паром;2026 год;протокол;рост перевозок\n"
        "2;Открыть сад;2027 год;;туристы\n"
        "3;Открыть парк;2027 год;парк;парк\n".encode()
    )
    assert [(one.expected.ru, one.note.ru) for one in made.measures] == [
        ("протокол", "Ожидаемый эффект: рост перевозок"),
        ("туристы", None),
        ("парк", None),
    ]
