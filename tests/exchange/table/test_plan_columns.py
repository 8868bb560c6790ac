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
