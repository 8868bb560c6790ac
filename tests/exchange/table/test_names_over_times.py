"""Columns of periods under a name that is no deadline's: what was done, spent or reached."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import Meaning, TableDraft
from tests.exchange.table.making import due, read, sheet, word

NAMES = ["№", "Мероприятие", "Срок", "Исполнители"]
WITHOUT = ["№", "Мероприятие", "Исполнители"]
QUARTERS = ["I квартал", "II квартал", "III квартал", "IV квартал"]
SHAPES = ("merged", "down", "plain", "repeated", "repeated down")
"""How a file has a group's name: as a merged cell, beside names merged down, with nothing merged,
over each of its parts, and so with the other names said in both rows."""


def made_of(
    group: str, parts: list[str], shape: str, rows: list[list[str]], names: list[str] = NAMES
) -> TableDraft:
    """A table whose last columns are parts of a group."""
    before, more = len(names), len(parts) - 1
    top = [*names, group, *[group if "repeated" in shape else ""] * more]
    below = [*(names if shape == "repeated down" else [""] * before), *parts]
    merges = [(0, at, 1, at) for at in range(before)] if shape in ("merged", "down") else []
    if shape == "merged":
        merges.append((0, before, 0, before + more))
    drafts = [read(kind([top, below, *rows], merges)) for kind in (word, sheet)]
    assert drafts[0].measures == drafts[1].measures
    return drafts[0]


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("group", "parts"),
    [
        ("Ход исполнения", QUARTERS),
        ("Информация о выполнении", ["1 кв.", "2 кв.", "3 кв.", "4 кв."]),
        ("Исполнение по годам", ["2026 год", "2027 год", "2028 год", "2029 год"]),
        ("Что сделано", [f"{one} 2026 г." for one in QUARTERS]),
        ("Орындалу барысы", ["I тоқсан", "II тоқсан", "III тоқсан", "IV тоқсан"]),
        ("Іске асырылу барысы", ["2026 ж.", "2027 ж.", "2028 ж.", "2029 ж."]),
        ("Progress", ["Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"]),
        ("Implementation status", ["2026", "2027", "2028", "2029"]),
    ],
)
def test_progress_by_periods_is_no_deadline_and_each_period_is_named(
    group: str, parts: list[str], shape: str
) -> None:
    rows = [
        ["1", "Посев люцерны", "", "Минсельхоз", "", "15 мая", "", ""],
        ["2", "Слёт пасечников", "май 2026 г.", "Минсельхоз", "+", "", "", "перенос на 2028 год"],
    ]
    made = made_of(group, parts, shape, rows)
    assert [one.meaning for one in made.columns[4:]] == [Meaning.PROGRESS] * 4
    first, second = made.measures
    assert due(first) == ("none", None, None)
    assert due(second) == ("month", "2026-05-01", "2026-05-31")
    assert first.note.get(made.lang) == f"{group} {parts[1]}: 15 мая"
    told = f"{group} {parts[0]}: +\n{group} {parts[3]}: перенос на 2028 год"
    assert second.note.get(made.lang) == told


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    "group",
    ["Финансирование по годам", "Целевые показатели", "Затраты", "Ход реализации", "Costs by year"],
)
def test_without_a_column_of_deadlines_none_is_made_of_what_was_done_or_spent(
    group: str, shape: str
) -> None:
    rows = [
        ["1", "Посев люцерны", "Минсельхоз", "14.10.2026", "май 2027 г."],
        ["2", "Слёт пасечников", "Минсельхоз", "+", "2028 год"],
    ]
    made = made_of(group, ["2026 год", "2027 год"], shape, rows, WITHOUT)
    assert [due(one)[0] for one in made.measures] == ["not_known", "not_known"]
    assert "14.10.2026" in (made.measures[0].note.ru or "")


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("group", ["Срок", "График", "График реализации"])
def test_times_under_a_name_of_time_are_deadlines_as_before(group: str, shape: str) -> None:
    parts = [f"{one} 2026 г." for one in QUARTERS]
    rows = [["1", "Посев люцерны", "Минсельхоз", "", "+", "", ""]]
    (one,) = made_of(group, parts, shape, rows, WITHOUT).measures
    assert due(one) == ("quarter", "2026-04-01", "2026-06-30")


def test_a_first_name_of_progress_in_a_period_says_it_for_the_periods_behind_it() -> None:
    names = [*NAMES, "Ход исполнения за I квартал", "II квартал", "III квартал"]
    made = read(word([names, ["1", "Посев люцерны", "", "Минсельхоз", "", "15 мая", ""]]))
    assert [one.meaning for one in made.columns[4:]] == [Meaning.PROGRESS] * 3
    assert due(made.measures[0]) == ("none", None, None)
    assert made.measures[0].note.ru == "II квартал: 15 мая"


def test_periods_beside_a_name_of_progress_that_tells_none_are_a_schedule() -> None:
    names = [*WITHOUT, "Статус", "I квартал 2026 г.", "II квартал 2026 г."]
    made = read(word([names, ["1", "Посев люцерны", "Минсельхоз", "", "", "+"]]))
    assert due(made.measures[0]) == ("quarter", "2026-04-01", "2026-06-30")
