"""Offices broken over rows above a signature are no measures, and add nothing to those above."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.signed import signed_rows
from coopplan.model.plan_table import RowKind
from tests.exchange.table.making import read, sheet, titles, who

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
TOLD = ["1", "Провести смотр лодок", "май 2026 г.", "Порт"]


@pytest.mark.parametrize(
    "rows",
    [
        [["", "Заместитель директора", "", ""], ["", "речного порта", "", "П.П. Лыжин"]],
        [["Первый заместитель", "", "", ""], ["акима района", "", "____", "Б. Сапаров"]],
        [["", "Министр", "", ""], ["", "речного", "", ""], ["", "транспорта", "", "П. Лыжин"]],
        [["", "Директор порта", "", ""], ["", "", "", "Лыжин П.П."]],
        [
            ["", "Директор речного", "", "Начальник"],
            ["", "порта", "", "пристани"],
            ["", "П. Лыжин", "", "Б. Сапаров"],
        ],
        [["", "Аудан әкімінің", "", ""], ["", "орынбасары", "", "Б. Сапаров"]],
    ],
)
def test_an_office_over_several_rows_is_a_note(rows: list[list[str]]) -> None:
    made = read(sheet([HEAD, TOLD, *rows]))
    assert titles(made) == ["Провести смотр лодок"]
    assert [name for name, _, _ in who(made.measures[0])] == ["Порт"]
    assert [one.kind for one in made.outcomes[2:]] == [RowKind.NOTE] * len(rows)


@pytest.mark.parametrize(
    "rows",
    [
        [("2", "Директор порта", ""), ("3", "проводит смотр", "П. Лыжин")],
        [("", "Директор порта", "май 2026 г."), ("", "проводит смотр", "П. Лыжин")],
        [("", "Провести смотр", ""), ("", "речных лодок", "П. Лыжин")],
        [("", "Директор порта", ""), ("", "проводит смотр", "Порт")],
    ],
)
def test_what_has_a_number_a_day_or_no_name_is_not_signed(rows: list[tuple[str, ...]]) -> None:
    assert not signed_rows([Row(at, cells) for at, cells in enumerate(rows, start=1)])
