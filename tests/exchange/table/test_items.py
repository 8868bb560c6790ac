"""Several measures in one cell: on one line by their numbers, in lines by their deadlines."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import Left
from tests.exchange.table.making import due, read, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("1) слёт; 2) поход; 3) костёр", ["слёт", "поход", "костёр"]),
        ("Провести: а) слёт, б) поход", ["Провести: слёт", "Провести: поход"]),
        ("1. Начать слёт. 2. Начать поход.", ["Начать слёт.", "Начать поход."]),
        ("1) слёт; 2) поход\n3) костёр", ["слёт", "поход", "костёр"]),
        ("Слёт на 2. этаже; поход", ["Слёт на 2. этаже; поход"]),
        ("Слёт. 1. этап; 2. этап", ["Слёт. 1. этап; 2. этап"]),
        ("1) слёт; 3) костёр", ["1) слёт; 3) костёр"]),
        ("Дом по ул. Садовой, 2) и сад", ["Дом по ул. Садовой, 2) и сад"]),
    ],
)
def test_items_on_one_line(cell: str, told: list[str]) -> None:
    for number in ("7", ""):
        made = read(word([HEAD, [number, cell, "2026 год", "Минлес"]]))
        assert titles(made) == told


def test_items_on_one_line_have_their_own_deadlines() -> None:
    made = read(word([HEAD, ["4", "1. Слёт. 2. Поход.", "1. май 2026. 2. июнь 2026", "Минлес"]]))
    assert [due(one) for one in made.measures] == [
        ("month", "2026-05-01", "2026-05-31"),
        ("month", "2026-06-01", "2026-06-30"),
    ]
    assert [one.plan_no for one in made.measures] == ["4(1)", "4(2)"]


def test_lines_with_dashes_are_measures_where_as_many_deadlines_stand() -> None:
    title, bodies = "Провести:\n- слёт;\n- поход", "Минлес\nМинспорт"
    made = read(word([HEAD, ["5", title, "май 2026 г.\nиюнь 2026 г.", bodies]]))
    assert titles(made) == ["Провести: слёт", "Провести: поход"]
    assert [one.plan_no for one in made.measures] == ["5(1)", "5(2)"]
    assert [who(one)[0][0] for one in made.measures] == ["Минлес", "Минспорт"]
    assert due(made.measures[1]) == ("month", "2026-06-01", "2026-06-30")
    for days in ("май 2026 г.", "май 2026 г.\nне решено"):
        assert len(read(word([HEAD, ["5", title, days, bodies]])).measures) == 1


@pytest.mark.parametrize(
    ("cell", "due_by", "places"),
    [
        ("- слёт\n- поход", "май 2026 г.", ("2",)),
        ("- слёт\n- поход", "май 2026 г.\nиюнь 2026 г.", ()),
        ("Провести слёт\nи поход", "май 2026 г.\nиюнь 2026 г.", ()),
        ("Слёт\nПоход", "май 2026 г.\nиюнь 2026 г.", ("2",)),
        ("Слёт\nПоход", "май 2026 г.", ()),
        ("- слёт", "май 2026 г.", ()),
    ],
)
def test_a_list_that_stays_one_measure_is_told(
    cell: str, due_by: str, places: tuple[str, ...]
) -> None:
    made = read(word([HEAD, ["1", cell, due_by, "Минлес"]]))
    told = [one.places for one in made.remarks if one.kind is Left.LINES_KEPT]
    assert told == ([places] if places else [])
