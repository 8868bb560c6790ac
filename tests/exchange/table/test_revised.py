"""A first deadline and a moved one beside it are no span, whichever names their columns have."""

from __future__ import annotations

import pytest

from coopplan.errors import BadColumnMap
from coopplan.model.plan_table import Left, Meaning
from tests.exchange.table.making import due, read, who

MAY = ("month", "2026-05-01", "2026-05-31")


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("Срок", "Срок уточнённый"),
        ("Срок", "Новый срок"),
        ("Срок исполнения", "Перенесённый срок"),
        ("Первоначальный срок", "Срок исполнения"),
        ("Срок", "Дата переноса"),
        ("Срок исполнения", "Срок исполнения с учётом изменений"),
        ("Срок", "Срок (в редакции протокола № 2)"),
        ("Срок", "Срок в ред. протокола"),
        ("Срок", "Срок согласно протоколу № 2"),
        ("Мерзімі", "Өзгерістермен мерзімі"),
        ("Deadline", "Deadline with amendments"),
        ("Мерзімі", "Жаңа мерзімі"),
        ("Мерзімі", "Нақтыланған мерзім"),
        ("Бастапқы мерзімі", "Мерзімі"),
        ("Deadline", "Revised deadline"),
        ("Due date", "New due date"),
        ("Original deadline", "Deadline"),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_the_moved_deadline_goes_into_the_note_and_is_told(
    first: str, later: str, turned: bool
) -> None:
    names, cells = (first, later), ("май 2026 г.", "июнь 2026 г.")
    if turned:
        names, cells = names[::-1], cells[::-1]
    made = read(f"№;Мероприятие;{';'.join(names)}\n1;Поднять буй;{';'.join(cells)}\n")
    (one,) = made.measures
    assert due(one) == MAY
    assert one.note.ru == f"{later}: июнь 2026 г."
    assert [(told.kind, told.places) for told in made.remarks] == [(Left.MOVED, ("2",))]


@pytest.mark.parametrize(
    "cells", [("", "май 2026 г."), ("май 2026 г.", ""), ("май 2026 г.", "май 2026 г.")]
)
def test_one_deadline_alone_is_the_deadline(cells: tuple[str, str]) -> None:
    made = read(f"№;Мероприятие;Срок;Новый срок\n1;Поднять буй;{';'.join(cells)}\n")
    assert due(made.measures[0]) == MAY
    assert not made.measures[0].note
    assert not made.remarks


def test_a_start_and_an_end_that_were_both_moved_are_the_first_span() -> None:
    names = "Мероприятие;Дата начала;Дата окончания;Новая дата начала;Новая дата окончания"
    made = read(f"{names}\nПоднять буй;01.05.2026;31.05.2026;01.07.2026;31.07.2026\n")
    assert due(made.measures[0]) == ("range", "2026-05-01", "2026-05-31")
    assert "Новая дата окончания: 31.07.2026" in (made.measures[0].note.ru or "")


def test_a_start_is_no_first_deadline_of_a_moved_end() -> None:
    names = "Мероприятие;Дата начала;Новая дата окончания"
    made = read(f"{names}\nПоднять буй;01.05.2026;31.05.2026\n")
    assert due(made.measures[0]) == ("range", "2026-05-01", "2026-05-31")


TWO = (
    "№;Мероприятие;Срок;Веха;Исполнители;Куратор\n1;Поднять буй;май 2026 г.;июнь 2026 г.;Порт;Лес\n"
)


def test_a_mapped_column_takes_the_place_of_those_found_for_its_meaning() -> None:
    made = read(TWO.encode(), wishes={"deadline": "Веха", "bodies": "Куратор"})
    assert [one.name for one in made.columns if one.meaning is Meaning.DEADLINE] == ["Веха"]
    (one,) = made.measures
    assert due(one)[1] == "2026-06-01"
    assert [name for name, _, _ in who(one)] == ["Лес"]
    assert one.note.ru == "Срок: май 2026 г.\nИсполнители: Порт"


def test_bodies_of_one_party_leave_those_of_others() -> None:
    made = read(TWO.encode(), wishes={"bodies:KZ": "Куратор"})
    assert who(made.measures[0]) == [("Порт", None, "lead"), ("Лес", "KZ-23", "lead")]


def test_two_columns_that_are_mapped_to_one_meaning_hold_together() -> None:
    made = read(TWO.encode(), wishes={"bodies": ("Исполнители", "Куратор")})
    assert [name for name, _, _ in who(made.measures[0])] == ["Порт", "Лес"]
    days = "a;b;c\nПоднять буй;01.05.2026;31.05.2026\n".encode()
    spanned = read(days, wishes={"title": "1", "deadline": ("2", "3")})
    assert due(spanned.measures[0])[1:] == ("2026-05-01", "2026-05-31")


def test_a_first_and_a_moved_deadline_stay_apart_under_a_map_too() -> None:
    names = "№;Мероприятие;Срок;Срок уточнённый"
    raw = f"{names}\n1;Поднять буй;май 2026 г.;июнь 2026 г.\n".encode()
    both = read(raw, wishes={"deadline": ("Срок", "Срок уточнённый")})
    assert due(both.measures[0]) == MAY
    later = read(raw, wishes={"deadline": "Срок уточнённый"})
    assert due(later.measures[0])[1] == "2026-06-01"
    assert later.measures[0].note.ru == "Срок: май 2026 г."


def test_one_title_cannot_stand_in_two_columns() -> None:
    with pytest.raises(BadColumnMap) as caught:
        read(TWO.encode(), wishes={"title": ("2", "4")})
    assert caught.value.fields["reason"] == "again"
