"""Columns told by what stands in them: numbers of rows are no words of a measure."""

from __future__ import annotations

import pytest

from tests.exchange.table.making import read, sheet, titles

NAMES = ["Мероприятие", "Срок", "Исполнители"]
ROWS = [
    ["Выпустить мальков", "2026 год", "Рыбхоз"],
    ["Расчистить ерик", "май 2026 г.", "Водхоз"],
    ["Открыть музей соли", "2027 год", "Минкультуры"],
    ["Провести регату", "июнь 2027 г.", "Минспорта"],
]


def numbered(first: int = 1, name: str = "") -> list[list[str]]:
    """A table with a column before the others that counts its rows."""
    return [[name, *NAMES], *([str(at + first), *row] for at, row in enumerate(ROWS))]


def beside(name: str, first: int = 1, *, last: bool = False) -> list[list[str]]:
    """A table with a column that counts its rows beside that of the №."""
    rows = [[name, "№", *NAMES]]
    rows += [[str(at + first), f"2.{at + 1}", *row] for at, row in enumerate(ROWS)]
    return [[*row[1:], row[0]] for row in rows] if last else rows


def told(rows: list[list[str]]) -> list[tuple[str | None, str | None]]:
    """Number and note of each measure."""
    made = read(sheet(rows))
    assert titles(made) == [row[0] for row in ROWS]
    return [(one.plan_no, one.note.get(made.lang)) for one in made.measures]


def test_alone_it_is_that_of_the_number() -> None:
    assert told(numbered()) == [(str(at), None) for at in range(1, 5)]


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize("name", ["", "Столбец1", "Column 1", "Unnamed: 0", "Баған1"])
def test_beside_that_of_the_number_it_says_nothing(name: str, *, last: bool) -> None:
    assert told(beside(name, last=last)) == [(f"2.{at}", None) for at in range(1, 5)]


@pytest.mark.parametrize("name", ["", "Unnamed: 0"])
def test_a_program_that_counts_from_0_gives_no_number(name: str) -> None:
    assert told(numbered(0, name)) == [(None, None)] * 4
    assert told(beside(name, 0)) == [(f"2.{at}", None) for at in range(1, 5)]


def test_of_two_rows_it_is_known_by_the_same_numbers() -> None:
    rows = [["№", *NAMES, ""], *([str(at + 1), *row, str(at + 1)] for at, row in enumerate(ROWS))]
    made = read(sheet(rows[:3]))
    assert [one.note.get(made.lang) for one in made.measures] == [None, None]


def test_headings_that_stand_in_it_are_headings() -> None:
    rows = beside("")
    rows.insert(1, ["I. Вода", "", "", "", ""])
    rows.insert(4, ["II. Люди", "", "", "", ""])
    made = read(sheet(rows))
    sections = [one.section.get(made.lang) for one in made.measures]
    assert sections == ["I. Вода", "I. Вода", "II. Люди", "II. Люди"]


@pytest.mark.parametrize("cells", ["5 6 7 8", "1 2 2 3", "1 2 нет 4", "10 20 30 40"])
def test_other_figures_are_kept(cells: str) -> None:
    rows = beside("")
    for row, cell in zip(rows[1:], cells.split(), strict=True):
        row[0] = cell
    assert [note for _, note in told(rows)] == [f"1: {cell}" for cell in cells.split()]


def test_a_named_column_is_kept_though_it_counts() -> None:
    assert [note for _, note in told(beside("Очередь"))] == [f"Очередь: {at}" for at in range(1, 5)]
