"""«То же»: whose fields it means, below rows that were not read and beside other bodies."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.grid import Grid, Row
from coopplan.model.plan_table import RejectReason, TableDraft
from tests.exchange.table.making import due, of, read, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
FIRST = ["1", "Посадить рощу", "2025 г.", "Минлесхоз"]


def reasons(made: TableDraft) -> list[tuple[int, RejectReason | None]]:
    """The rows that were rejected, each with its reason."""
    return [(one.row, one.reason) for one in made.rejected]


@pytest.mark.parametrize("again", ["то же", "-//-", "те же", "сол", "бұл да", "same", "ditto"])
@pytest.mark.parametrize("title", ["", "—", "12"])
def test_it_does_not_jump_over_a_row_that_was_rejected(title: str, again: str) -> None:
    rows = [
        HEAD,
        FIRST,
        ["2", title, "май 2026 г.", "Порт"],
        ["3", "Углубить канал", again, "Порт"],
        ["4", "Издать лоцию", "2027 г.", again],
        ["5", "Построить мол", "2027 г.", "Минстрой"],
        ["6", "Починить мол", "2026 г.", again],
    ]
    made = read(word(rows))
    assert titles(made) == ["Посадить рощу", "Построить мол", "Починить мол"]
    assert [row for row, _ in reasons(made)] == [3, 4, 5]
    assert {one for _, one in reasons(made)[1:]} == {RejectReason.DITTO_OF_NOTHING}
    assert who(made.measures[-1]) == [("Минстрой", None, "lead")]


def test_it_does_not_jump_over_one_that_was_rejected_in_the_section_before() -> None:
    rows = [
        HEAD,
        ["I. Леса", "", "", ""],
        FIRST,
        ["2", "", "май 2026 г.", "Порт"],
        ["II. Воды", "", "", ""],
        ["3", "Углубить канал", "-//-", "-//-"],
    ]
    made = read(word(rows, [(1, 0, 1, 3), (4, 0, 4, 3)]))
    assert titles(made) == ["Посадить рощу"]
    assert RejectReason.DITTO_OF_NOTHING in dict(reasons(made)).values()


def test_a_line_with_too_many_cells_is_not_jumped_over() -> None:
    text = (
        "№;Мероприятие;Срок;Исполнители\n1;Посадить рощу;2025 г.;Минлесхоз\n"
        "2;Углубить канал;май 2026 г.;Порт;Минтранс\n3;Издать лоцию;то же;Порт\n"
    )
    made = read(text)
    assert titles(made) == ["Посадить рощу"]
    assert dict(reasons(made))[4] is RejectReason.DITTO_OF_NOTHING


def test_what_goes_on_with_a_rejected_row_is_rejected_with_it() -> None:
    rows = [HEAD, FIRST, ["2", "—", "2026 г.", "Порт"], ["", "", "", "Минтранс"]]
    made = read(word(rows))
    assert who(made.measures[0]) == [("Минлесхоз", None, "lead")]
    assert reasons(made) == [(3, RejectReason.NO_TITLE), (4, RejectReason.NO_TITLE)]


def test_a_side_says_the_same_of_no_row_but_the_one_above() -> None:
    rows = [
        HEAD,
        ["1", "Посадить рощу", "2025 г.", "От России: Минлесхоз\nОт Казахстана: Акимат"],
        ["2", "", "2026 г.", "От России: Порт\nОт Казахстана: Порт Актау"],
        ["3", "Углубить канал", "2026 г.", "От России: Минтранс\nОт Казахстана: то же"],
    ]
    one = read(word(rows)).measures[-1]
    assert who(one) == [("Минтранс", "RU-AST", "lead")]
    assert "то же" in (one.note.ru or "")


def test_a_section_is_not_that_of_the_row_above_a_rejected_one() -> None:
    rows = [
        ["Раздел", *HEAD],
        ["Леса", *FIRST],
        ["Воды", "2", "", "2026 г.", "Порт"],
        ["", "3", "Углубить канал", "2026 г.", "Порт"],
        ["-//-", "4", "Издать лоцию", "2026 г.", "Порт"],
    ]
    made = read(word(rows))
    assert [one.section.ru for one in made.measures] == ["Леса", "Воды", "Воды"]


def test_it_means_the_row_above_where_that_was_read() -> None:
    rows = [HEAD, FIRST, ["2", "Вести учёт", "то же", "то же"], ["3", "Полоть", "-//-", "-//-"]]
    made = read(word(rows))
    assert [due(one)[1] for one in made.measures] == ["2025-01-01"] * 3
    assert [who(one) for one in made.measures] == [[("Минлесхоз", None, "lead")]] * 3


FISH, PORT, SPORT = (
    ("Минрыбхоз Астраханской области", "RU-AST", "lead"),
    ("акимат Атырауской области", "KZ-23", "lead"),
    ("Минспорт Астраханской области", "RU-AST", "lead"),
)


@pytest.mark.parametrize(
    "cell",
    [
        "То же, Минспорт Астраханской области",
        "то же; Минспорт Астраханской области",
        "Те же и Минспорт Астраханской области",
        "те же исполнители, а также Минспорт Астраханской области",
        "-//-; Минспорт Астраханской области",
        "-//-\nМинспорт Астраханской области",
        "— « —, Минспорт Астраханской области",
        '"; Минспорт Астраханской области',
        "то же + Минспорт Астраханской области",
        "1) то же;\n2) Минспорт Астраханской области",
        "сол, Минспорт Астраханской области",
        "бұл да және Минспорт Астраханской области",
        "сол мекемелер, Минспорт Астраханской области",
        "same, Минспорт Астраханской области",
        "The same and Минспорт Астраханской области",
        "ditto; Минспорт Астраханской области",
        "as above, Минспорт Астраханской области",
        "Минспорт Астраханской области, те же",
        "Минспорт Астраханской области; -//-",
        "Минспорт Астраханской области и те же органы",
    ],
)
def test_beside_another_body_it_is_all_bodies_above(cell: str) -> None:
    above = "Минрыбхоз Астраханской области, акимат Атырауской области"
    rows = [HEAD, ["1", "Выпустить мальков", "2026 г.", above], ["2", "Регата", "2026 г.", cell]]
    made = read(word(rows))
    assert sorted(who(made.measures[1]), key=str) == sorted((FISH, PORT, SPORT), key=str)
    assert made.measures[1].note.ru is None


def test_the_next_row_may_say_it_again() -> None:
    rows = [
        HEAD,
        ["1", "Выпустить мальков", "2026 г.", "Минрыбхоз (по согласованию)"],
        ["2", "Чистить русло", "2026 г.", "то же, Порт"],
        ["3", "Углубить канал", "2026 г.", "-//-"],
        ["4", "Издать лоцию", "2026 г.", "-//-; Минтранс"],
    ]
    made = read(word(rows))
    names = [[name for name, _, _ in who(one)] for one in made.measures]
    assert names[1:] == [
        ["Минрыбхоз", "Порт"],
        ["Минрыбхоз", "Порт"],
        ["Минрыбхоз", "Порт", "Минтранс"],
    ]
    assert len({one.note.ru for one in made.measures}) == 1
    assert [who(one)[0][2] for one in made.measures] == ["partner"] * 4


def test_each_column_of_bodies_says_it_of_itself() -> None:
    rows = [
        ["№", "Мероприятие", "Срок", "Исполнители", "Соисполнители"],
        ["1", "Выпустить мальков", "2026 г.", "Минрыбхоз", "Порт"],
        ["2", "Чистить русло", "2026 г.", "то же, Минтранс", "-//-; Минспорт"],
    ]
    assert who(read(word(rows)).measures[1]) == [
        ("Минрыбхоз", None, "lead"),
        ("Минтранс", None, "lead"),
        ("Порт", None, "partner"),
        ("Минспорт", None, "partner"),
    ]


@pytest.mark.parametrize(
    "cell",
    [
        "то же, кроме Порта",
        "те же, за исключением Порта",
        "то же (по согласованию)",
        "То же (Порт), Минспорт",
        "те же, в том числе Порт",
        "то же совместно с Портом",
        "the same as above except the Port",
        "same, without the Port",
    ],
)
def test_of_whom_it_is_said_in_part_is_left_to_a_person(cell: str) -> None:
    rows = [
        HEAD,
        ["1", "Чистить русло", "2026 г.", "Минтранс, Порт"],
        ["2", "Регата", "2026 г.", cell],
    ]
    made = read(word(rows))
    assert titles(made) == ["Чистить русло"]
    assert reasons(made) == [(3, RejectReason.DITTO_OF_NOTHING)]


@pytest.mark.parametrize("title", ["", "Регата"])
def test_beside_another_body_it_is_rejected_with_nothing_above(title: str) -> None:
    rows = [HEAD, ["1", title, "2026 г.", "то же, Порт"], ["2", "Смотр", "2026 г.", "те же и Порт"]]
    made = read(word(rows))
    assert (titles(made), len(made.rejected)) == ([], 2)


def test_under_the_heading_of_a_side_it_is_of_that_side() -> None:
    rows = [
        HEAD,
        ["1", "Выпустить мальков", "2026 г.", "От России: Минрыбхоз\nОт Казахстана: акимат"],
        ["2", "Чистить русло", "2026 г.", "От России:\nПорт\nОт Казахстана:\nто же"],
    ]
    assert who(read(word(rows)).measures[1]) == [
        ("Порт", "RU-AST", "lead"),
        ("акимат", "KZ-23", "lead"),
    ]


@pytest.mark.parametrize(
    "cell",
    ["Администрация «Сол жағалау»", "ТОО «Урал и Ко»", "Same Sky Ltd", "Дом дружбы, Порт", "ДО"],
)
def test_a_name_is_no_such_word(cell: str) -> None:
    rows = [HEAD, ["1", "Чистить русло", "2026 г.", "Минтранс"], ["2", "Регата", "2026 г.", cell]]
    made = read(word(rows))
    assert not made.rejected
    assert ("Минтранс", None, "lead") not in who(made.measures[1])


def test_it_does_not_jump_over_a_row_that_was_struck_out() -> None:
    """Whether the struck row or the one above it is meant, its author alone knows."""
    rows = [
        Row(1, tuple(HEAD)),
        Row(2, tuple(FIRST)),
        Row(3, ("",) * 4, struck=("2", "Регата", "2026 г.", "Порт")),
        Row(4, ("3", "Углубить канал", "2026 г.", "то же")),
        Row(5, ("", "и берег", "", "")),
    ]
    made = of([Grid(1, tuple(rows))])
    assert titles(made) == ["Посадить рощу"]
    nothing = RejectReason.DITTO_OF_NOTHING
    assert reasons(made) == [(3, RejectReason.STRUCK), (4, nothing), (5, nothing)]


@pytest.mark.parametrize(
    "told",
    [
        ["2", "Исключён протоколом от 5 мая 2026 г.", "", ""],
        ["2", "Отменено", "", ""],
        ["2", "Алып тасталды", "", ""],
        ["2", "Excluded", "", ""],
        ["", "(Пункт 2 исключён)", "", ""],
    ],
)
def test_it_does_not_jump_over_a_row_that_says_it_was_taken_out(told: list[str]) -> None:
    """What stood in that row, which it may have meant, nobody can tell."""
    rows = [HEAD, FIRST, told, ["3", "Углубить канал", "2026 г.", "то же"]]
    made = read(word(rows))
    assert titles(made) == ["Посадить рощу"]
    assert reasons(made) == [(4, RejectReason.DITTO_OF_NOTHING)]
    whole = read(word([*rows[:3], ["3", "Углубить канал", "2026 г.", "Порт"]]))
    assert not whole.rejected


def test_what_goes_on_under_such_a_row_is_no_more_of_the_measure_above_it() -> None:
    rows = [HEAD, FIRST, ["2", "Исключён", "", ""], ["", "и берег", "", "Порт"]]
    made = read(word(rows))
    assert who(made.measures[0]) == [("Минлесхоз", None, "lead")]
    assert reasons(made) == [(4, RejectReason.NO_TITLE)]


@pytest.mark.parametrize("again", ["то же", "-//-", "сол", "ditto"])
@pytest.mark.parametrize("place", [2, 3, 4, 5])
def test_of_an_empty_cell_it_tells_nothing(place: int, again: str) -> None:
    head = [*HEAD, "Место проведения", "Форма завершения"]
    rows = [head, [*FIRST, "Бузан", "отчёт"], ["2", "Полоть", "2026 г.", "Порт", "Аксай", "акт"]]
    rows[1][place], rows[2][place] = "", again
    made = read(word([*rows, ["3", "Кино", "2026 г.", again, "", ""]]))
    assert titles(made) == ["Посадить рощу"]
    assert {one for _, one in reasons(made)} == {RejectReason.DITTO_OF_NOTHING}
    assert [row for row, _ in reasons(made)] == [3, 4]


def test_of_a_dash_it_says_that_there_is_none() -> None:
    rows = [HEAD, ["1", "Посадить рощу", "—", "—"], ["2", "Полоть", "то же", "-//-"]]
    made = read(word([*rows, ["3", "Поливать", "то же", "-//-"]]))
    assert reasons(made) == []
    assert [due(one)[0] for one in made.measures] == ["none"] * 3
    assert [who(one) for one in made.measures] == [[]] * 3


def test_of_two_columns_one_may_be_empty() -> None:
    head = [*HEAD[:3], "от Астраханской области", "от Атырауской области"]
    rows = [head, [*FIRST[:3], "", "Акимат"], ["2", "Полоть", "2026 г.", "то же", "то же"]]
    made = read(word(rows))
    assert reasons(made) == []
    assert who(made.measures[1]) == who(made.measures[0]) != []


def test_in_a_column_of_the_note_it_is_told_as_it_stands() -> None:
    rows = [[*HEAD, "Финансирование"], [*FIRST, ""], ["2", "Полоть", "2026 г.", "Порт", "-//-"]]
    made = read(word(rows))
    assert "-//-" in (made.measures[1].note.ru or "")


@pytest.mark.parametrize("ditto", ["ibid.", "Ibidem", "там же", "сонда"])
def test_the_same_place_in_a_source_is_the_same_bodies(ditto: str) -> None:
    text = f"№\tМероприятие\tСрок\tИсполнители\n1\tПосев\t2026\tМинлес\n2\tПолив\t2027\t{ditto}\n"
    assert [who(one)[0][0] for one in read(text).measures] == ["Минлес", "Минлес"]
