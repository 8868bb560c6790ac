"""Lines right under a measure that say only that its parts follow: none of its words."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import read, sheet, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители", "Стоимость"]
FLEET = ["4", "Обновить речной флот", "2027 год", "Пароходство", "900"]
LAST = ["5", "Издать атлас дельты", "2026 год", "Музей", ""]
WORDS = [
    "в том числе:",
    "в т.ч.",
    "из них",
    "из которых:",
    "В том числе:",
    "в том числе по судам:",
    "из них в Атырау:",
    "оның ішінде:",
    "соның ішінде",
    "including:",
    "of which",
]


def under(line: str, *rows: list[str], last: bool = True) -> TableDraft:
    """The draft of a plan with a line under a measure, and rows under it."""
    told = [HEAD, FLEET, ["", line, "", "", ""], *rows, *([LAST] if last else [])]
    return read(sheet(told))


def sections(made: TableDraft) -> list[str | None]:
    return [one.section.get(made.lang) for one in made.measures]


@pytest.mark.parametrize("line", WORDS)
@pytest.mark.parametrize("numbers", [("", ""), ("4.1", "4.2"), ("4.1.", "4.2.")])
def test_it_is_the_heading_of_the_measures_under_it(line: str, numbers: tuple[str, str]) -> None:
    made = under(
        line,
        [numbers[0], "Паром «Бузан»", "2026 год", "Верфь", "400"],
        [numbers[1], "Буксир «Ахтуба»", "2027 год", "Завод", "500"],
    )
    assert titles(made) == [FLEET[1], "Паром «Бузан»", "Буксир «Ахтуба»", LAST[1]]
    heading = f"4 Обновить речной флот, {line.rstrip(':')}"
    assert sections(made) == [None, heading, heading, None]
    assert [who(one)[0][0] for one in made.measures] == ["Пароходство", "Верфь", "Завод", "Музей"]
    assert (made.kinds[RowKind.SECTION], made.rejected) == (1, ())


@pytest.mark.parametrize("line", WORDS)
@pytest.mark.parametrize("last", [True, False])
def test_over_no_parts_it_is_told(line: str, *, last: bool) -> None:
    made = under(line, last=last)
    assert titles(made) == [FLEET[1], *([LAST[1]] if last else [])]
    assert [(one.row, one.reason) for one in made.rejected] == [(3, RejectReason.NO_TITLE)]
    assert set(sections(made)) == {None}


@pytest.mark.parametrize(
    "rows",
    [
        [["", "областной бюджет", "", "", "600"], ["", "внебюджетные источники", "", "", "300"]],
        [["", "- областной бюджет", "", "", "600"], ["", "- свои средства", "", "", "300"]],
        [["", "республикалық бюджет", "", "", "600"], ["", "own funds", "", "", "300"]],
    ],
)
def test_sources_of_money_under_it_are_told_and_no_words_of_the_measure(
    rows: list[list[str]],
) -> None:
    made = under("в том числе:", *rows)
    assert titles(made) == [FLEET[1], LAST[1]]
    assert [one.row for one in made.rejected] == [3, 4, 5]
    assert made.measures[0].note.get(made.lang) == "Стоимость: 900"


def test_with_a_figure_beside_it_is_told_and_the_parts_are_read() -> None:
    part = ["4.1", "Паром «Бузан»", "2026 год", "Верфь", "400"]
    made = read(sheet([HEAD, FLEET, ["", "из них", "", "", "400"], part, LAST]))
    assert titles(made) == [FLEET[1], part[1], LAST[1]]
    assert [one.row for one in made.rejected] == [3]


def test_without_numbers_nobody_tells_where_the_parts_end() -> None:
    rows = [HEAD, FLEET, ["", "в том числе:", "", "", ""], ["", "Паром", "2026 год", "Верфь", ""]]
    made = read(sheet([row[1:] for row in rows]))
    assert titles(made) == [FLEET[1], "Паром"]
    assert [one.row for one in made.rejected] == [3]


def test_a_line_over_all_columns_is_no_heading_of_the_next_measure() -> None:
    part = ["", "Паром «Бузан»", "2026 год", "Верфь", ""]
    rows = [HEAD, FLEET, ["в том числе:", "", "", "", ""], part, LAST]
    made = read(word(rows, [(2, 0, 2, 4)]))
    assert titles(made) == [FLEET[1], part[1], LAST[1]]
    assert sections(made)[2] is None


def test_a_list_of_words_goes_on_with_the_title() -> None:
    made = under("в том числе:", ["", "- паром", "", "", ""], ["", "- буксир", "", "", ""])
    whole = "Обновить речной флот в том числе: - паром - буксир"
    assert [" ".join((one or "").split()) for one in titles(made)] == [whole, LAST[1]]
    assert made.rejected == ()


@pytest.mark.parametrize(
    "line", ["в том числе паромы и буксиры", "в том числе два парома в Атырау", "из них два новых"]
)
def test_a_line_that_says_what_is_among_them_is_the_end_of_the_title(line: str) -> None:
    made = under(line)
    assert titles(made) == [f"{FLEET[1]} {line}", LAST[1]]


def test_below_a_sum_it_is_of_the_sum() -> None:
    rows = [HEAD, FLEET, LAST, ["", "Итого", "", "", "900"], ["", "в том числе:", "", "", ""]]
    made = read(sheet([*rows, ["", "областной бюджет", "", "", "600"]]))
    assert titles(made) == [FLEET[1], LAST[1]]
    assert made.rejected == ()


def test_right_under_the_names_of_the_columns_it_is_under_no_measure() -> None:
    made = read(sheet([HEAD, ["", "в том числе:", "", "", ""], LAST]))
    assert titles(made)[-1] == LAST[1]
    assert "Мероприятие" not in (made.measures[-1].section.get(made.lang) or "")
