"""Figures under the names of years and quarters: costs, which are no deadlines."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pytest
import xlsxwriter

from coopplan.model.plan_table import Meaning
from tests.exchange.table.making import due, read, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители", "2026 год", "2027 год"]


def numbers(rows: Sequence[Sequence[object]]) -> bytes:
    """A workbook, in which a number stays a number."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet()
    for at, row in enumerate(rows):
        page.write_row(at, 0, row)
    book.close()
    return out.getvalue()


@pytest.mark.parametrize("make", [numbers, word])
def test_costs_beside_a_deadline_stand_in_the_note(
    make: Callable[[list[list[str]]], bytes],
) -> None:
    rows = [
        HEAD,
        ["1", "Починить причал", "2026-2027", "Минречфлот", "45000", "7.12"],
        ["2", "Издать атлас", "май 2027 г.", "Мининформ", "", "0,8"],
        ["3", "Построить школу", "", "Минобр", "", "7.12"],
    ]
    made = read(make(rows))
    assert [due(one) for one in made.measures] == [
        ("range", "2026-01-01", "2027-12-31"),
        ("month", "2027-05-01", "2027-05-31"),
        ("none", None, None),
    ]
    assert [one.note.ru for one in made.measures] == [
        "2026 год: 45000\n2027 год: 7.12",
        "2027 год: 0,8",
        "2027 год: 7.12",
    ]
    assert [one.meaning for one in made.columns[4:]] == [Meaning.OTHER] * 2


@pytest.mark.parametrize(
    ("names", "cells", "note"),
    [
        (["2026", "2027"], ["12.5", "10.12"], "2026: 12.5\n2027: 10.12"),
        (["2026 год", "2027 год"], ["", "1,5 млрд руб."], "2027 год: 1,5 млрд руб."),
        (
            ["I кв. 2026", "II кв. 2026"],
            ["1 450", "10.12"],
            "I кв. 2026: 1 450\nII кв. 2026: 10.12",
        ),
    ],
)
def test_costs_without_a_deadline_leave_it_unknown(
    names: list[str], cells: list[str], note: str
) -> None:
    (one,) = read(word([["№", "Мероприятие", *names], ["1", "Починить причал", *cells]])).measures
    assert (due(one)[0], one.note.ru) == ("not_known", note)


def test_numbers_of_a_workbook_are_no_days() -> None:
    rows: list[list[object]] = [
        ["№", "Мероприятие", "2026", "2027"],
        [1, "Починить причал", "", 7.12],
    ]
    (one,) = read(numbers(rows)).measures
    assert (due(one)[0], one.note.ru) == ("not_known", "2027: 7.12")


def test_figures_of_some_rows_leave_the_marks_of_others() -> None:
    rows = [
        HEAD,
        ["1", "Починить причал", "", "Минречфлот", "+", "12,5"],
        ["2", "Издать атлас", "июнь 2026 г.", "Мининформ", "15.05", ""],
    ]
    made = read(word(rows))
    assert [due(one) for one in made.measures] == [
        ("year", "2026-01-01", "2026-12-31"),
        ("month", "2026-06-01", "2026-06-30"),
    ]
    assert [one.note.ru for one in made.measures] == ["2027 год: 12,5", "2026 год: 15.05"]


@pytest.mark.parametrize("names", [["2026", "2027"], ["Срок в 2026 году", "Срок в 2027 году"]])
def test_days_in_figures_stay_days(names: list[str]) -> None:
    rows = [["№", "Мероприятие", *names], ["1", "Починить причал", "", "15.11"]]
    (one,) = read(word(rows)).measures
    assert due(one) == ("day", "2027-11-15", "2027-11-15")


def test_a_figure_that_is_no_day_makes_no_days_of_others_in_its_row() -> None:
    rows = [
        ["№", "Мероприятие", "2026", "2027"],
        ["1", "Починить причал", "12.5", "10.12"],
        ["2", "Издать атлас", "май", ""],
    ]
    made = read(word(rows))
    assert due(made.measures[0])[0] == "unparsed"
    assert due(made.measures[1]) == ("month", "2026-05-01", "2026-05-31")
