"""Groups with sums over indented measures are headings, and what is in them are the measures."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import read, sheet, titles

NAME = "Раздел / Мероприятие"
TREE = [
    [NAME, "", "", "Срок", "Исполнитель", "Сумма"],
    ["Море", "", "", "", "", "150"],
    ["", "Поднять буй", "", "май 2026 г.", "Порт", "100"],
    ["", "Открыть маяк", "", "2027 год", "Верфь", "50"],
    ["<Без раздела>", "", "", "", "", ""],
    ["", "Издать лоцию", "", "2027 год", "Порт", "20"],
    ["Итого", "", "", "", "", "170"],
]


def merged(rows: list[list[str]]) -> TableDraft:
    """The rows with the name, and each text under it, merged to the third column."""
    spans = [
        (at, place, at, 2)
        for at, row in enumerate(rows)
        for place in range(2)
        if row[place] and not any(row[place + 1 : 3])
    ]
    return read(sheet(rows, spans))


def sections(made: TableDraft) -> list[str]:
    return [one.section.get(made.lang) or "" for one in made.measures]


@pytest.mark.parametrize("name", [NAME, "Іс-шара", "Measure", "Мероприятие"])
def test_heads_with_sums_are_sections_of_what_is_indented(name: str) -> None:
    made = merged([[name, *TREE[0][1:]], *TREE[1:]])
    assert titles(made) == ["Поднять буй", "Открыть маяк", "Издать лоцию"]
    assert sections(made) == ["Море", "Море", ""]
    assert not made.rejected


def test_groups_within_groups_are_told_with_those_over_them() -> None:
    rows = [
        TREE[0],
        ["Море", "", "", "", "", "9"],
        ["", "Север", "", "", "", "5"],
        ["", "", "Поднять буй", "май 2026 г.", "Порт", "5"],
        ["", "Юг", "", "", "", "4"],
        ["", "", "Открыть маяк", "2027 год", "Порт", "4"],
        ["Суша", "", "", "", "", "1"],
        ["", "Построить мост", "", "2027 год", "Порт", "1"],
    ]
    made = merged(rows)
    assert titles(made) == ["Поднять буй", "Открыть маяк", "Построить мост"]
    told = sections(made)
    assert [one.split()[0] for one in told] == ["Море", "Море", "Суша"]
    assert [one.split()[-1] for one in told] == ["Север", "Юг", "Суша"]


def test_a_head_with_a_day_of_its_own_waits_and_is_over_its_measures() -> None:
    made = merged([*TREE[:1], ["Море", "", "", "2026 год", "", "150"], *TREE[2:4]])
    assert titles(made) == ["Поднять буй", "Открыть маяк"]
    assert sections(made) == ["Море", "Море"]
    assert [one.reason for one in made.rejected] == [RejectReason.NO_TITLE]


def test_a_head_of_nothing_is_told() -> None:
    made = merged([*TREE[:4], ["Суша", "", "", "", "", "7"]])
    assert len(made.measures) == 2
    assert [one.reason for one in made.rejected] == [RejectReason.EMPTY_SECTION]


def test_a_row_whose_title_is_its_mapped_section_is_no_measure() -> None:
    spans = [(at, 0, at, 2) for at in (0, 1, 4, 6)] + [(at, 1, at, 2) for at in (2, 3, 5)]
    made = read(sheet(TREE, spans), wishes={"section": "1", "title": "2", "deadline": "4"})
    assert titles(made) == ["Поднять буй", "Открыть маяк", "Издать лоцию"]
    assert sections(made) == ["Море", "Море", ""]
    assert [one.kind for one in made.outcomes].count(RowKind.SECTION) == 2


def test_a_measure_that_is_called_as_its_section_is_one_with_its_days() -> None:
    rows = [["Раздел", "Мероприятие", "Срок"], ["Регата", "Регата", "2027 год"]]
    assert titles(read(sheet(rows))) == ["Регата"]


def test_numbers_beside_titles_under_one_name_are_no_groups() -> None:
    rows = [
        ["Мероприятие", "", "Срок", "Исполнитель"],
        ["1", "Поднять буй", "май 2026 г.", "Порт"],
        ["2", "Открыть маяк", "2027 год", "Верфь"],
    ]
    before = read(sheet(rows, [(0, 0, 0, 1)]))
    assert not any(one.section for one in before.measures)
