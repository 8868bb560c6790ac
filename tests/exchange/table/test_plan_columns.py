"""Columns of plan tables: by their names, by what stands in them, as a person maps them."""

from __future__ import annotations

import pytest

from coopplan.errors import BadColumnMap, NoPlanColumns
from coopplan.model.plan_table import Meaning, RowKind
from tests.exchange.table.making import due, read, titles, who

HEAD = ["№ п/п", "Мероприятие", "Срок исполнения", "Исполнители"]


def test_no_header_at_all() -> None:
    made = read(
        "1\tПровести форум деловых кругов\tмай 2025 г.\tМинистерство экономики\n"
        "2\tПровести выставку ремёсел\tиюнь 2025 г.\tМинистерство культуры\n"
        "3\tОткрыть сезон охоты на выставке\tосень 2025 г.\tАдминистрация\n"
    )
    assert made.guessed
    assert [one.meaning for one in made.columns] == [
        Meaning.NUMBER,
        Meaning.TITLE,
        Meaning.DEADLINE,
        Meaning.BODIES,
    ]
    assert len(made.measures) == 3


def test_columns_as_the_person_maps_them() -> None:
    text = "А;Б;В\nПровести ярмарку;как решат;Палата\nОткрыть рейс;потом;Минтранс\n"
    with pytest.raises(NoPlanColumns):
        read(text)
    made = read(text, wishes={"title": "1", "deadline": "2", "bodies:KZ-23": "3"})
    assert titles(made) == ["Провести ярмарку", "Открыть рейс"]
    assert who(made.measures[0]) == [("Палата", "KZ-23", "lead")]
    for wishes in (
        {"title": "9"},
        {"tittle": "1"},
        {"deadline": "2"},
        {"title": "1", "bodies:X": "2"},
    ):
        with pytest.raises(BadColumnMap):
            read(text, wishes=wishes)


def test_progress_and_other_columns_are_not_lost() -> None:
    made = read(
        "№;Мероприятие;Срок;Ход исполнения;Куратор\n"
        "1;Открыть рейс;2026 год;ведутся переговоры;отдел связей\n"
    )
    assert made.measures[0].note.ru == "Ход исполнения: ведутся переговоры\nКуратор: отдел связей"


ODD = "а;б;в\n1;Открыть рейс;2026 год\n2;Построить мост;2027 год\n"


@pytest.mark.parametrize(
    "wishes", [{"title": "б", "deadline": "в"}, {"title": "2", "deadline": "3"}, {"title": "Б"}]
)
def test_columns_whose_names_are_not_known_are_mapped(wishes: dict[str, str]) -> None:
    made = read(ODD, wishes=wishes)
    assert titles(made) == ["Открыть рейс", "Построить мост"]
    assert made.outcomes[0].kind is RowKind.HEADER
    if "deadline" in wishes:
        assert due(made.measures[0]) == ("year", "2026-01-01", "2026-12-31")


def test_a_map_without_the_measures_names_the_columns_there_are() -> None:
    with pytest.raises(BadColumnMap) as caught:
        read(ODD, wishes={"deadline": "3"})
    assert caught.value.fields["allowed"] == ("а", "б", "в")


def test_a_column_that_names_the_measure_and_more_is_that_of_measures() -> None:
    made = read("№;Наименование мероприятия, ответственный;Срок\n1;Ввести билет;2027 г.\n")
    assert titles(made) == ["Ввести билет"]
    bodies = read("Мероприятие;Ответственные за мероприятие;Срок\nВвести билет;Минтранс;2027 г.\n")
    assert who(bodies.measures[0]) == [("Минтранс", None, "lead")]


@pytest.mark.parametrize(
    "bodies",
    [
        ("Минкульт Астраханской области", "Минкульт Астраханской области"),
        ("МЧС, Росрыболовство области", "Роспотребнадзор, Дом дружбы"),
        ("Городской дом дружбы (по согласованию)", "Морской клуб области (по согласованию)"),
        ("Облыстық кітапхана (келісім бойынша)", "Теңіз клубы мен порты (келісім бойынша)"),
    ],
)
def test_who_answers_stands_before_the_deadline_without_names(bodies: tuple[str, str]) -> None:
    rows = [
        ("1", "Обмен актёрами", bodies[0], "май 2026 г."),
        ("2", "Показ мод", bodies[1], "2027 год"),
    ]
    made = read("\n".join("\t".join(row) for row in rows))
    assert titles(made) == ["Обмен актёрами", "Показ мод"]
    assert all(one.bodies for one in made.measures)


def test_of_two_columns_of_texts_alike_none_is_guessed() -> None:
    rows = "1\tОбмен актёрами\tТворческий союз\tмай 2026 г.\n2\tПоказ мод\tАтелье\t2027 год\n"
    with pytest.raises(NoPlanColumns):
        read(rows)


@pytest.mark.parametrize(
    "name",
    [
        *("Порядковый номер", "Порядковый №", "Пор. №", "По порядку", "Код мероприятия"),
        *("Реттік нөмірі", "Нөмірі", "Іс-шара нөмірі", "Тармақтың №"),
        *("Serial number", "Sequence No.", "Measure No.", "Item number", "Activity #"),
    ],
)
def test_a_column_of_numbers_is_one_by_many_names(name: str) -> None:
    rows = [["7", "Открыть рейс", "2026 г.", "Порт"], ["8", "", "2027 г.", ""]]
    text = "\n".join(";".join(row) for row in [[name, *HEAD[1:]], *rows])
    made = read(text)
    assert made.columns[0].meaning is Meaning.NUMBER
    assert [one.plan_no for one in made.measures] == ["7"]
    assert [one.row for one in made.rejected] == [3]


@pytest.mark.parametrize("name", ["Номер и наименование мероприятия", "Activity number of guests"])
def test_a_name_that_says_more_than_a_number_is_none(name: str) -> None:
    made = read(f"{name};Срок\nОткрыть рейс;2026 г.\nОткрыть порт;2027 г.\n")
    assert made.columns[0].meaning is Meaning.TITLE


def test_a_column_that_counts_the_rows_is_that_of_the_number_whatever_its_name_is() -> None:
    rows = ["1;Открыть рейс;2026 г.;Порт", "2;Чинить мол;;", "3;;2027 г.;", "4;Кино;2027 г.;Порт"]
    made = read("\n".join(["Метка;Мероприятие;Срок;Исполнители", *rows]))
    assert [one.plan_no for one in made.measures] == ["1", "2", "4"]
    assert [one.row for one in made.rejected] == [4]


@pytest.mark.parametrize("marks", ["1 1 2", "2 3 4", "1 2 x", "1 3 2"])
def test_one_that_does_not_count_them_is_not(marks: str) -> None:
    rows = [f"{one};Открыть рейс {one * 3};2026 г.;Порт" for one in marks.split()]
    made = read("\n".join(["Метка;Мероприятие;Срок;Исполнители", *rows]))
    assert made.columns[0].meaning is Meaning.OTHER


def test_one_behind_the_measures_is_not() -> None:
    rows = [f"Открыть рейс «{one}»;2026 г.;Порт;{at}" for at, one in enumerate("абв", start=1)]
    made = read("\n".join(["Мероприятие;Срок;Исполнители;Метка", *rows]))
    assert made.columns[3].meaning is Meaning.OTHER


@pytest.mark.parametrize(
    "name",
    [
        "Количество участников",
        "Число партнёров, ед.",
        "Численность организаторов",
        "Қатысушылар саны",
        "Number of partners",
    ],
)
def test_a_column_that_counts_bodies_names_none(name: str) -> None:
    made = read(
        f"№;Мероприятие;Срок;{name};Исполнители\n"
        "1;Провести форум;2026 год;до 300;Минэк\n2;Провести слёт;2027 год;40;Минспорт\n"
    )
    assert [who(one) for one in made.measures] == [
        [("Минэк", None, "lead")],
        [("Минспорт", None, "lead")],
    ]
    assert made.measures[0].note.ru == f"{name}: до 300"
