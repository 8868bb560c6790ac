"""Rows that name columns: groups without merged cells, and names said again on a further page."""

from __future__ import annotations

import docx
import pytest

from tests.exchange.table.making import add_table, due, read, saved, sheet, titles, who, word

TOP = ["№", "Мероприятие", "Срок", "Исполнители", ""]
PARTS = ["", "", "", "от Астраханской области", "от Атырауской области"]
NUMBERS = ["1", "2", "3", "4", "5"]
FAIR = ["1", "Провести ярмарку рыбы", "май 2026 г.", "Минсельхоз", "Управление рыбы"]
FERRY = ["2", "Пустить паром", "2027 г.", "Минтранс", "Управление дорог"]
MERGED = [(0, at, 1, at) for at in range(3)] + [(0, 3, 0, 4)]
OF_BOTH = [
    [("Минсельхоз", "RU-AST", "lead"), ("Управление рыбы", "KZ-23", "lead")],
    [("Минтранс", "RU-AST", "lead"), ("Управление дорог", "KZ-23", "lead")],
]


@pytest.mark.parametrize(
    ("again", "merged"),
    [
        ([TOP], []),
        ([TOP], [(3, 3, 3, 4)]),
        ([TOP, NUMBERS], [(3, 3, 3, 4)]),
        ([TOP, PARTS], [(3, 3, 3, 4)]),
        ([TOP, PARTS], []),
        ([PARTS], []),
    ],
)
def test_names_said_again_or_their_top_keep_the_columns(
    again: list[list[str]], merged: list[tuple[int, int, int, int]]
) -> None:
    made = read(word([TOP, PARTS, FAIR, *again, FERRY], [*MERGED, *merged]))
    assert [who(one) for one in made.measures] == OF_BOTH
    assert len(made.columns) == 5
    assert not made.rejected


@pytest.mark.parametrize("merged", [[], [(0, 3, 0, 4)]])
def test_the_top_of_the_names_over_a_further_table_keeps_the_columns(
    merged: list[tuple[int, int, int, int]],
) -> None:
    document = docx.Document()
    add_table(document, [TOP, PARTS, FAIR], MERGED)
    document.add_paragraph("Продолжение")
    add_table(document, [TOP, FERRY], merged)
    made = read(saved(document))
    assert [who(one) for one in made.measures] == OF_BOTH
    assert not made.rejected


def test_other_names_over_a_further_table_are_its_own() -> None:
    document = docx.Document()
    add_table(document, [TOP, PARTS, FAIR], MERGED)
    document.add_paragraph("Продолжение")
    other = ["№", "Мероприятие", "Исполнители", "Срок", "Место"]
    add_table(document, [other, ["2", "Пустить паром", "Минтранс", "2027 г.", "Порт Каспия"]])
    made = read(saved(document))
    assert who(made.measures[1]) == [("Минтранс", None, "lead")]
    assert made.measures[1].place.ru == "Порт Каспия"


HALVES = [
    ["№", "Мероприятие", "2026", "", "2027", "", "Исполнители"],
    ["", "", "I полугодие", "II полугодие", "I полугодие", "II полугодие", ""],
    ["1", "Починить шлюз", "+", "", "", "", "Минтранс"],
    ["2", "Пустить паром", "", "+", "+", "", "Минтранс"],
]


@pytest.mark.parametrize("above", [[], [["План совместных работ", *[""] * 6]]])
def test_halves_under_the_name_of_a_year_that_stands_once(above: list[list[str]]) -> None:
    rows = [*above, *HALVES]
    text = "\n".join(";".join(row) for row in rows)
    for made in (read(text), read(sheet(rows))):
        assert [due(one) for one in made.measures] == [
            ("half_year", "2026-01-01", "2026-06-30"),
            ("range", "2026-07-01", "2027-06-30"),
        ]
        assert not made.rejected


def test_quarters_within_halves_within_a_year() -> None:
    made = read(
        "Мероприятие;Срок, 2026;;;;Кто отвечает\n"
        ";1-е;;2-е;;\n"
        ";I кв.;II кв.;III кв.;IV кв.;\n"
        "Починить шлюз;;x;;;Минтранс\n"
    )
    assert due(made.measures[0]) == ("quarter", "2026-04-01", "2026-06-30")
    assert not made.rejected


def test_what_was_planned_and_what_was_done_are_two_columns() -> None:
    made = read(
        "№;Мероприятие;Срок исполнения;;Исполнитель\n"
        ";;план;факт;\n"
        "1;Починить шлюз;01.08.2026;20.09.2026;Минтранс\n"
    )
    (measure,) = made.measures
    assert due(measure) == ("day", "2026-08-01", "2026-08-01")
    assert measure.note.ru == "Срок исполнения факт: 20.09.2026"
    assert not made.rejected


@pytest.mark.parametrize(
    "second",
    [
        ";;май 2026 г.;;",  # a group whose second part has no name
        ";;план;план;",  # one name twice
        ";и причал;план;факт;",  # words of a measure
        ";;;факт;",  # a part without the group's first
    ],
)
def test_a_row_that_does_not_name_all_parts_of_a_group_names_none(second: str) -> None:
    made = read(
        f"№;Мероприятие;Срок исполнения;;Кто\n{second}\n1;Починить шлюз;2026 год;;Минтранс\n"
    )
    assert made.columns[2].name == "Срок исполнения"
    assert titles(made)[-1] == "Починить шлюз"
