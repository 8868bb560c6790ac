"""Rows by which a plan is signed off are no measures, and a line for a hand is nobody's name."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import RejectReason, RowKind
from tests.exchange.table.making import read, sheet, titles, who

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
TOLD = ["1", "Провести смотр лодок", "май 2026 г.", "Порт"]


@pytest.mark.parametrize(
    "row",
    [
        ["", "Согласовано:", "", "___________ / И.И. Лыжин /"],
        ["", "Согласовано:", "", "___________ И.И. Лыжин"],
        ["", "СОГЛАСОВАНО", "Министерство воды", "__________"],
        ["", "Утверждаю", "", "Директор порта П.П. Лыжин"],
        ["", "Утвердил: Лыжин П.П.", "", ""],
        ["", "Составил:", "____________", "Лыжин П.П."],
        ["", "Исполнитель: Лыжина А.П., тел. 8 (000) 77-00-00", "", ""],
        ["", "Исполнитель:", "Лыжина А.П.", "77-00-00"],
        ["", "Исп.", "", "________ Лыжина А.П."],
        ["", "", "", "___________ / И.И. Лыжин /"],
        ["", "Келісілді:", "", "___________ / Б. Сапаров /"],
        ["", "Бекітемін", "", "Б. Сапаров"],
        ["", "Approved by: ____", "", ""],
        ["", "Approved by:", "____", "J. Brown"],
        ["", "Prepared by:", "", "J. Brown"],
    ],
)
def test_who_signs_a_plan_off_is_a_note(row: list[str]) -> None:
    made = read(sheet([HEAD, TOLD, row]))
    assert titles(made) == ["Провести смотр лодок"]
    assert who(made.measures[0]) == [("Порт", None, "lead")]
    assert made.outcomes[-1].kind in (RowKind.NOTE, RowKind.TITLE)


@pytest.mark.parametrize(
    "row",
    [
        ["", "Исп. Лыжина А.П.", "", ""],
        ["", "Исполнитель: Лыжина А.П.", "", ""],
        ["", "Согласовано:", "", "Министерство воды"],
    ],
)
def test_what_may_be_said_of_a_measure_waits_for_a_person(row: list[str]) -> None:
    made = read(sheet([HEAD, TOLD, row]))
    assert titles(made) == ["Провести смотр лодок"]
    assert [one.reason for one in made.rejected] == [RejectReason.NO_TITLE]


def test_a_line_for_a_hand_is_no_body() -> None:
    made = read(sheet([HEAD, TOLD, ["2", "Поднять буй", "2027 год", "________ / И.И. Лыжин /"]]))
    assert not made.measures[1].bodies
    assert made.measures[1].note.ru == "Исполнители: ________ / И.И. Лыжин /"


@pytest.mark.parametrize(
    "title",
    [
        "Согласовать паспорт маршрута",
        "Согласование проекта; Лыжин П.П.",
        "Утверждение состава рабочей группы",
        "Подготовить соглашение",
        "Исполнительская премия имени Лыжина П.П.",
        "Agreed list of goods",
    ],
)
def test_a_measure_that_begins_alike_is_one(title: str) -> None:
    made = read(sheet([HEAD, TOLD, ["2", title, "2027 год", "Лыжин П.П."]]))
    assert len(made.measures) == 2
    unnumbered = read(sheet([HEAD[1:], TOLD[1:], [title, "2027 год", "Лыжин П.П."]]))
    assert len(unnumbered.measures) == 2
