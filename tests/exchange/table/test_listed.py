"""Measures under a common name: «Строительство маяка:» over rows that begin with dashes."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import due, read, sheet, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
MAST = [
    ["1", "Строительство маяка:", "", ""],
    ["", "- чертёж", "2026 год", "Минпорт"],
    ["", "- Башня", "2027 год", "Верфь"],
    ["2", "Посадить сад", "2028 год", "Минприроды"],
]


def told(made: TableDraft) -> list[tuple[str | None, str | None, str | None]]:
    names = titles(made)
    return [
        (one.plan_no, name, one.section.ru) for one, name in zip(made.measures, names, strict=True)
    ]


@pytest.mark.parametrize("mark", ["-", "–", "—", "•", "- "])
@pytest.mark.parametrize("name", ["Строительство маяка:", "Строительство маяка, в том числе:"])
def test_the_row_over_a_list_is_a_heading_and_no_measure(mark: str, name: str) -> None:
    rows = [[cell.replace("- ", f"{mark} ") for cell in row] for row in MAST]
    rows[0][1] = name
    heading = f"1 {name.rstrip(':')}"
    made = read(word([HEAD, ["0", "Открыть рейс", "2026 год", "Порт"], *rows]))
    assert told(made) == [
        ("0", "Открыть рейс", None),
        (None, "чертёж", heading),
        (None, "Башня", heading),
        ("2", "Посадить сад", None),
    ]
    assert who(made.measures[0]) == [("Порт", None, "lead")]
    assert [who(one)[0][0] for one in made.measures[1:3]] == ["Минпорт", "Верфь"]
    assert made.kinds[RowKind.SECTION] == 1


def test_a_list_stands_within_the_section_around_it() -> None:
    rows = [
        ["Море"],
        ["2", "Дороги, оның ішінде:", "", ""],
        ["", "– съезд", "2027 год", ""],
        ["", "– подход", "2028 год", ""],
    ]
    made = read(sheet([HEAD, *rows], [(1, 0, 1, 3)]))
    assert [due(one)[1] for one in made.measures] == ["2027-01-01", "2028-01-01"]
    assert {one.section.kk or one.section.ru for one in made.measures} == {
        "Море / 2 Дороги, оның ішінде"
    }


@pytest.mark.parametrize(
    "parts",
    [
        [["", "- чертёж", "", ""], ["", "- башня", "", ""]],
        [["", "- чертёж", "2026 год", ""], ["", "- башня", "2027 год", ""]],
        [["", "- чертёж", "", ""], ["", "- башня", "", "Верфь"]],
    ],
)
def test_a_list_under_a_measure_that_says_when_and_who_goes_on_with_it(
    parts: list[list[str]],
) -> None:
    made = read(word([HEAD, ["1", "Строительство маяка:", "2028 год", "Минпорт"], *parts]))
    assert [one.plan_no for one in made.measures] == ["1"]


def test_a_list_whose_parts_name_nothing_is_told() -> None:
    made = read(word([HEAD, MAST[3], MAST[0], ["", "- 12", "2026 год", "Минпорт"]]))
    assert [one.reason for one in made.rejected] == [
        RejectReason.EMPTY_SECTION,
        RejectReason.NO_WORDS,
    ]
    assert who(made.measures[0]) == [("Минприроды", None, "lead")]


def test_a_list_that_says_nothing_but_names_goes_on_with_its_measure() -> None:
    parts = [["", "- чертёж", "", ""], ["", "- башня", "", ""]]
    made = read(word([HEAD, ["1", "Строительство маяка:", "", ""], *parts]))
    assert told(made) == [("1", "Строительство маяка: - чертёж - башня", None)]
