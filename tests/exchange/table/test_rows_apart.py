"""Rows without a № that are measures of their own, and those that a page has cut in two."""

from __future__ import annotations

from tests.exchange.table.making import due, read, sheet, titles, who, word

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
    ]
    assert titles(read(word(rows))) == [
        "Построить склад для бахчевых культур",
        "Чистить русло до устья",
        "Вести реестр судов малого флота",
    ]


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
    """Under a name that has the measures only beside a deadline, «№» is no more of a name."""
    rows = [
        ["№", "2026 год", "Раздел II"],
        ["", "№", ""],
        ["1", "май", "Неделя кино"],
    ]
    made = read(word(rows))
    assert "Неделя кино" in titles(made)
