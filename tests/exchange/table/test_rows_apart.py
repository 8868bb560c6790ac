"""Rows and bodies that are two, and those that are one: cut by a page, joined by a word."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from coopplan.exchange.table.grid import Grid, Row
from coopplan.model.plan_table import Left, RejectReason
from tests.exchange.table.making import SIDES, due, of, read, sheet, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def test_a_row_of_its_own_deadline_and_bodies_is_a_measure() -> None:
    """Its title in small letters does not make it the end of the one above."""
    rows = [
        HEAD,
        ["1", "гастроли хора", "I квартал 2026 г.", "Минкультуры Астраханской области"],
        ["", "гастроли цирка", "III квартал 2026 г.", "акимат Атырауской области"],
    ]
    made = read(word(rows))
    assert titles(made) == ["гастроли хора", "гастроли цирка"]
    assert [due(one)[1:] for one in made.measures] == [
        ("2026-01-01", "2026-03-31"),
        ("2026-07-01", "2026-09-30"),
    ]
    assert [len(one.bodies) for one in made.measures] == [1, 1]
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.SET_APART, ("3",))]


def test_a_row_without_bodies_goes_on_though_it_has_a_deadline() -> None:
    for head, number in ((HEAD, ["1", ""]), (HEAD[1:], [])):
        rows = [
            head,
            [*number[:1], "Провести смотр лодок", "май 2026 г.", "Порт"],
            [*number[1:], "в устье реки", "июнь 2027 г.", ""],
        ]
        made = read(word(rows))
        assert titles(made) == ["Провести смотр лодок в устье реки"]
        assert made.measures[0].rows == (2, 3)
        assert [(one.kind, one.places) for one in made.remarks] == [(Left.JOINED, ("3",))]


@pytest.mark.parametrize(
    ("upper", "lower", "title", "told"),
    [
        ("май 2026 г.", "июнь 2027 г.", "и на берегу", True),
        ("в течение 30 дней со дня подписания", "09.05.2027", "и на берегу", True),
        ("до 1 июля", "2026 года", "и на берегу", False),
        ("май 2026 г.", "май 2026 г.", "и на берегу", False),
        ("май 2026 г.", "", "и на берегу", False),
        ("", "май 2026 г.", "и на берегу", False),
    ],
)
def test_a_deadline_of_its_own_in_a_row_that_goes_on_is_told(
    upper: str, lower: str, title: str, *, told: bool
) -> None:
    made = read(word([HEAD, ["1", "Смотр лодок", upper, "Порт"], ["", title, lower, ""]]))
    assert len(made.measures) == 1
    assert [one.places for one in made.remarks if one.kind is Left.JOINED] == [("3",)] * told


NAMES = ["Раздел", "Мероприятие", "Срок", "Исполнители", "Результат"]
FAIR = ["Торговля", "Провести ярмарку", "май 2026 г.", "Минсельхоз", "Одна ярмарка"]


@pytest.mark.parametrize("numbered", [False, True])
@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ({}, ["Спорт", "", "", "", "Один турнир"]),
        ({}, ["Спорт", "", "", "Минспорт", ""]),
        ({}, ["", "", "июнь 2027 г.", "", ""]),
        ({}, ["", "", "до 1 декабря 2027 г.", "Минспорт", "Турнир"]),
        ({2: "в течение 30 дней со дня подписания"}, ["", "", "09.05.2027", "Минспорт", ""]),
        ({2: "within 30 days of signing"}, ["", "", "9 May 2027", "Ministry of Sport", ""]),
        ({2: "2026 жылғы мамыр"}, ["", "", "2027 жылғы маусым", "Спорт басқармасы", ""]),
        ({2: "ежегодно"}, ["", "", "09.05.2027", "", ""]),
        ({}, ["", "", "", "Минспорт", "Один турнир"]),
        ({2: ""}, ["", "", "июнь 2027 г.", "Минспорт", ""]),
        ({4: ""}, ["", "", "", "Минспорт", "Один турнир"]),
    ],
)
def test_what_is_left_of_a_measure_without_a_title_is_rejected(
    upper: dict[int, str], lower: list[str], *, numbered: bool
) -> None:
    above = [upper.get(at, text) for at, text in enumerate(FAIR)]
    rows = [NAMES, above, lower, ["", "", "", "Порт", ""]]
    if numbered:
        numbers = ["№", "1", "", ""]
        rows = [[number, *row] for number, row in zip(numbers, rows, strict=True)]
    made = read(word(rows))
    alone = read(word([row[-5:] for row in rows[:2]]))
    assert [one.row for one in made.rejected] == [3, 4]
    assert {one.reason for one in made.rejected} == {RejectReason.NO_TITLE}
    assert who(made.measures[0]) == who(alone.measures[0])
    assert due(made.measures[0]) == due(alone.measures[0])
    assert made.measures[0].expected == alone.measures[0].expected


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ({}, ["", "", "", "Минспорт", ""]),
        ({}, ["Торговля", "", "", "Минспорт", ""]),
        ({}, ["-//-", "", "", "Минспорт", ""]),
        ({}, ["", "", "", "", "Один турнир"]),
        ({2: "до 1 июля"}, ["", "", "2026 года", "Минспорт", "Один турнир"]),
        ({2: "ежегодно"}, ["", "", "2026–2027 гг.", "Минспорт", ""]),
        ({2: "с 1 мая 2026 г."}, ["", "", "по 1 июня 2026 г.", "", ""]),
        ({3: "Минсельхоз,"}, ["", "", "", "Минспорт", "Один турнир"]),
        ({3: "Министерство"}, ["", "", "", "спорта", "Один турнир"]),
        ({3: ""}, ["", "", "", "Минспорт", "Один турнир"]),
        ({4: "Отчёт в"}, ["", "", "", "Минспорт", "Правительство"]),
        ({2: "май 2026 г.,"}, ["", "", "июнь 2027 г.", "", ""]),
        ({2: "май 2026 г.;"}, ["", "", "июнь 2027 г.", "Минспорт", ""]),
    ],
)
def test_what_a_page_cut_of_a_row_goes_on_with_it_though_it_has_no_title(
    upper: dict[int, str], lower: list[str]
) -> None:
    above = [upper.get(at, text) for at, text in enumerate(FAIR)]
    made = read(word([NAMES, above, lower]))
    assert not made.rejected
    assert [one.rows for one in made.measures] == [(2, 3)]


def test_a_row_of_another_section_goes_on_with_nothing_though_its_title_is_in_small_letters() -> (
    None
):
    names = ["№", *NAMES]
    rows = [names, ["1", *FAIR], ["", "Спорт", "турнир", "", "", ""]]
    made = read(word(rows))
    assert titles(made) == ["Провести ярмарку", "турнир"]
    assert [one.section.ru for one in made.measures] == ["Торговля", "Спорт"]


def test_a_section_whose_name_goes_on_is_told_in_whole() -> None:
    above = ["Торговля и", *FAIR[1:]]
    rows = [NAMES, above, ["связь", "", "", "Минспорт", ""], ["", "Турнир", "2026 г.", "Порт", ""]]
    made = read(word(rows))
    assert [one.section.ru for one in made.measures] == ["Торговля и связь"] * 2
    assert made.measures[0].rows == (2, 3)


def test_a_title_merged_over_two_deadlines_is_one_measure_by_its_author() -> None:
    rows = [HEAD, ["1", "Смотр лодок", "май 2026 г.", "Порт"], ["", "", "июнь 2027 г.", ""]]
    made = read(word(rows, merges=[(1, 0, 2, 0), (1, 1, 2, 1)]))
    assert (len(made.measures), made.remarks) == (1, ())


def test_a_capital_letter_begins_a_measure_in_a_table_without_numbers() -> None:
    rows = [HEAD[1:], ["Смотр лодок", "май 2026 г.", "Порт"], ["Смотр сетей", "июнь 2026 г.", ""]]
    assert titles(read(word(rows))) == ["Смотр лодок", "Смотр сетей"]


def test_a_row_that_a_page_cut_is_one_measure() -> None:
    """The halves of a deadline may each be read by themselves, and so may bodies of a list."""
    rows = [
        HEAD,
        ["1", "Построить склад", "до 1 июля", "Управление"],
        ["", "для бахчевых культур", "2026 года", "торговли Атырауской области"],
        ["2", "Чистить русло", "май – август", "Минприроды,"],
        ["", "до устья", "ежегодно", "Минтранс"],
        ["3", "Вести реестр судов", "сентябрь 2026 г.", "Порт"],
        ["", "малого флота", "", "Минтранс"],
        ["4", "Провести смотр лодок", "май 2026 г.", "Порт"],
        ["", "и смотр сетей", "июнь 2027 г.", "Минтранс"],
    ]
    assert titles(read(word(rows))) == [
        "Построить склад для бахчевых культур",
        "Чистить русло до устья",
        "Вести реестр судов малого флота",
        "Провести смотр лодок и смотр сетей",
    ]


def test_a_mark_before_a_row_of_a_list_is_no_part_of_its_title() -> None:
    rows = [
        HEAD,
        ["1", "Регата", "май 2026 г.", "Порт"],
        ["", "– гонка шлюпок", "июнь 2027 г.", "Минспорт"],
    ]
    assert titles(read(word(rows))) == ["Регата", "гонка шлюпок"]


def test_both_sides_are_on_neither_where_they_stand_over_two_columns() -> None:
    rows = [
        ["№", "Мероприятие", "от Астраханской области", "от Атырауской области", "Срок"],
        ["1", "Посадить рощу", "Стороны", "", "2026 г."],
        ["2", "Снять фильм", "Тараптар", "Союз кино", "2026 г."],
    ]
    one, two = read(word(rows, [(1, 2, 1, 3)])).measures
    assert who(one) == [("Стороны", None, "lead")]
    assert who(two) == [("Тараптар", None, "lead"), ("Союз кино", "KZ-23", "lead")]


def test_a_kazakh_heading_of_a_republic() -> None:
    cell = "Қазақстан Республикасынан: Су басқармасы; Ресей Федерациясынан: Су агенттігі"
    rows = [["№", "Іс-шара", "Жауаптылар"], ["1", "Арнаны тазарту", cell]]
    (one,) = read(word(rows)).measures
    assert who(one) == [("Су басқармасы", "KZ-23", "lead"), ("Су агенттігі", "RU-AST", "lead")]


def test_measures_may_be_named_for_short() -> None:
    rows = [["п/п", "Меры", "Сроки"], ["1", "Неделя кино", "2026 г."]]
    assert titles(read(sheet(rows))) == ["Неделя кино"]


def test_a_second_row_of_names_does_not_take_the_measures_away() -> None:
    """Sections are the measures beside a deadline, which «№» under «2026 год» would end."""
    grid = Grid(
        1,
        (
            Row(1, ("№", "2026 год", "Раздел II"), left=frozenset({1})),
            Row(2, ("", "№", "")),
            Row(3, ("1", "май", "Неделя кино")),
        ),
    )
    assert "Неделя кино" in titles(of([grid]))


def test_months_in_a_kazakh_column_are_deadlines() -> None:
    rows = [["Айы", "Іс-шара"], ["Қараша", "Ашық сабақ"], ["Наурыз", "Кездесу"]]
    made = read(word(rows, before=["2026-2027 оқу жылына арналған жоспар"]))
    assert [due(one)[1] for one in made.measures] == ["2026-11-01", "2027-03-01"]


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        (
            "1) Порт Астраханской области\n2) Флот Атырауской области",
            [("Порт Астраханской области", "RU-AST"), ("Флот Атырауской области", "KZ-23")],
        ),
        (
            "Port of Astrakhan Region and Fleet of Atyrau Region",
            [("Port of Astrakhan Region", "RU-AST"), ("Fleet of Atyrau Region", "KZ-23")],
        ),
        (
            "Рабочая группа Астраханской области и Атырауской области",
            [("Рабочая группа Астраханской области и Атырауской области", None)],
        ),
        (
            "Делегация Думы Астраханской области и Акимата Атырауской области",
            [("Делегация Думы Астраханской области и Акимата Атырауской области", None)],
        ),
        (
            "Атырау облысының әкімдігі мен Астрахан облысының Үкіметі",
            [("Атырау облысының әкімдігі", "KZ-23"), ("Астрахан облысының Үкіметі", "RU-AST")],
        ),
        (
            "Working group of Astrakhan Region and Fleet of Atyrau Region",
            [("Working group of Astrakhan Region and Fleet of Atyrau Region", None)],
        ),
        (
            "ГТРК «Маяк», телеканал «Атырау»",
            [("ГТРК «Маяк»", None), ("телеканал «Атырау»", "KZ-23")],
        ),
        ("ООО «Маяк», г. Астрахань", [("ООО «Маяк», г. Астрахань", "RU-AST")]),
        (
            "Минтуризм Астраханской области, туроператоры",
            [("Минтуризм Астраханской области", "RU-AST"), ("туроператоры", None)],
        ),
        ("Управление труда и занятости", [("Управление труда и занятости", None)]),
        (
            "Атырау жағы – Порт басқармасы\nАстрахан жағы – Порт агенттігі",
            [("Порт басқармасы", "KZ-23"), ("Порт агенттігі", "RU-AST")],
        ),
    ],
)
def test_bodies_of_two_sides_in_one_cell(cell: str, names: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.side) for one in bodies(cell, SIDES)] == names


def test_a_word_goes_on_behind_its_hyphen_in_the_next_row() -> None:
    rows = [
        HEAD,
        ["1", "Создать реестр рыбаков-", "май 2026 г.", "Порт"],
        ["", "любителей", "", ""],
        ["2", "Учесть лодки -", "июнь 2026 г.", "Порт"],
        ["", "все и везде", "", ""],
    ]
    assert titles(read(word(rows))) == [
        "Создать реестр рыбаков-любителей",
        "Учесть лодки - все и везде",
    ]
