"""Sums under the measures, and what stands below them: none of it is the last measure's."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import read, sheet, titles, who

HEAD = ["№", "Мероприятие", "Срок", "Исполнители", "Стоимость, млн руб."]
DOCK = ["1", "Построить док", "2026 год", "Порт", "300"]
QUAY = ["2", "Починить причал", "2027 год", "Порт", ""]


def kinds(made: TableDraft) -> list[RowKind]:
    """What the rows below the two measures are."""
    return [one.kind for one in made.outcomes[3:]]


def last(made: TableDraft) -> tuple[str | None, str | None, tuple[int, ...]]:
    """The title, the note and the rows of the last measure."""
    one = made.measures[-1]
    return one.title.get(made.lang), one.note.get(made.lang), one.rows


@pytest.mark.parametrize(
    "below",
    [
        ["ИТОГО", "в том числе:", "областной бюджет", "внебюджетные источники"],
        ["Всего по плану", "из них: федеральный бюджет", "- местный бюджет"],
        ["Итого (млн руб.)", "в т.ч. средства предприятий", "собственные средства"],
        ["Общий итог", "Бюджет Астраханской области", "Частные инвестиции", "2026 год"],
        ["Всего расходов", "За счёт средств республиканского бюджета", "Иные источники"],
        ["Барлығы", "оның ішінде:", "республикалық бюджет", "жергілікті бюджет", "өз қаражаты"],
        ["Жиыны", "соның ішінде облыстық бюджет", "бюджеттен тыс көздер"],
        ["Grand total", "including:", "regional budget", "own funds", "Extra-budgetary sources"],
    ],
)
@pytest.mark.parametrize(("head", "place"), [("№", 1), ("", 0), ("Код программы", 0)])
def test_what_a_sum_is_made_of_is_a_note(below: list[str], place: int, head: str) -> None:
    """Whatever column the words stand in, with a figure or without."""
    rows = [[head, *HEAD[1:]], DOCK, QUAY]
    for at, text in enumerate(below):
        row = ["", "", "", "", "" if text.endswith(":") else f"{at + 1}50"]
        row[place] = text
        rows.append(row)
    made = read(sheet(rows))
    assert titles(made) == ["Построить док", "Починить причал"]
    assert made.measures[-1].rows == (3,)
    assert "50" not in (made.measures[-1].note.get(made.lang) or "")
    assert set(kinds(made)) == {RowKind.NOTE}


def test_a_sum_beside_the_word_in_another_column_names_no_body() -> None:
    rows = [HEAD, DOCK, QUAY, ["", "", "", "Итого:", "300"], ["", "", "", "Порт", "200"]]
    made = read(sheet(rows))
    assert who(made.measures[-1]) == who(made.measures[0])
    assert kinds(made) == [RowKind.NOTE, RowKind.REJECTED]


@pytest.mark.parametrize("numbered", [True, False])
@pytest.mark.parametrize("text", ["Минпром", "прочее", "по линии торговой палаты"])
def test_other_words_below_a_sum_are_told(text: str, *, numbered: bool) -> None:
    cut = 0 if numbered else 1
    rows = [HEAD, DOCK, QUAY, ["", "Итого", "", "", "300"], ["", text, "", "", "20"]]
    made = read(sheet([row[cut:] for row in rows]))
    assert last(made) == ("Починить причал", None, (3,))
    assert [one.reason for one in made.rejected] == [RejectReason.NO_TITLE]


def test_measures_below_the_sum_of_a_section_are_read() -> None:
    rows = [
        HEAD,
        ["I. Порт", "", "", "", ""],
        DOCK,
        ["", "Итого по разделу I", "", "", "300"],
        ["", "областной бюджет", "", "", "300"],
        ["II. Река", "", "", "", ""],
        QUAY,
        ["", "и помост", "", "", ""],
        ["", "Итого по разделу II", "", "", ""],
        ["", "осмотреть шлюз", "май 2026 г.", "Минтранс", "5"],
        ["4", "Бюджет порта", "", "", ""],
    ]
    made = read(sheet(rows, [(1, 0, 1, 4), (5, 0, 5, 4)]))
    assert titles(made) == [
        "Построить док",
        "Починить причал и помост",
        "осмотреть шлюз",
        "Бюджет порта",
    ]
    assert not made.rejected


def test_the_sources_of_one_measure_stay_its_own() -> None:
    head = ["№", "Мероприятие", "Срок", "Исполнители", "Источник финансирования", "Сумма"]
    rows = [
        head,
        ["1", "Построить док", "2026 год", "Порт", "областной бюджет", "100"],
        ["", "", "", "", "внебюджетные источники", "200"],
        ["", "", "", "", "Итого", "300"],
    ]
    made = read(sheet(rows))
    assert made.measures[0].rows == (2, 3, 4)
    assert "внебюджетные источники" in (made.measures[0].note.get(made.lang) or "")


def test_a_title_in_brackets_of_a_sum_is_no_part_of_the_measure_above() -> None:
    rows = [HEAD, DOCK, QUAY, ["", "Итого", "", "", "9"], ["", "(без НДС)", "", "", ""]]
    made = read(sheet(rows))
    assert last(made) == ("Починить причал", None, (3,))
    assert kinds(made) == [RowKind.NOTE, RowKind.REJECTED]
