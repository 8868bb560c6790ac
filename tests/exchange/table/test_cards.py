"""Tables that stand on their side: a card for each measure."""

from __future__ import annotations

from dataclasses import replace

import docx

from coopplan.errors import NoPlanColumns
from coopplan.exchange.table import reading
from coopplan.exchange.table.cards import cards
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import RowKind
from tests.exchange.table.making import SIDES, add_table, due, of, read, saved, titles, who, word

FIRST = [
    ["№", "1"],
    ["Мероприятие", "Создать совместный питомник"],
    ["Срок", "до 1 октября 2026 года"],
    ["Исполнители от Астраханской области", "Минсельхоз"],
    ["Исполнители от Атырауской области", "Управление сельского хозяйства"],
    ["Ожидаемый результат", "питомник создан"],
]
SECOND = [
    ["№", "2"],
    ["Мероприятие", "Открыть выставку графики"],
    ["Срок", "май 2027 года"],
    ["Исполнители от Астраханской области", "Минкультуры"],
    ["Ожидаемый результат", ""],
]


def test_a_card_is_a_measure() -> None:
    document = docx.Document()
    for rows in (FIRST, SECOND):
        add_table(document, rows)
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Создать совместный питомник", "Открыть выставку графики"]
    assert [one.plan_no for one in made.measures] == ["1", "2"]
    assert [due(one)[2] for one in made.measures] == ["2026-10-01", "2027-05-31"]
    assert who(made.measures[0]) == [
        ("Минсельхоз", "RU-AST", "lead"),
        ("Управление сельского хозяйства", "KZ-23", "lead"),
    ]
    assert made.measures[0].expected.ru == "питомник создан"
    assert not made.rejected


def test_cards_of_one_table_under_headings() -> None:
    rows = [["Торговля", ""], *FIRST, ["Культура", ""], *SECOND]
    made = read(word(rows, [(0, 0, 0, 1), (7, 0, 7, 1)]))
    assert [(one.title.ru, one.section.ru) for one in made.measures] == [
        ("Создать совместный питомник", "Торговля"),
        ("Открыть выставку графики", "Культура"),
    ]
    assert [one.rows for one in made.measures] == [tuple(range(2, 8)), tuple(range(9, 14))]
    assert made.kinds[RowKind.CONTINUED] == 9


def test_a_card_without_a_measure_waits_for_a_person() -> None:
    made = read(word([*FIRST, ["№", "2"], ["Мероприятие", ""], ["Срок", "2027 год"]]))
    assert titles(made) == ["Создать совместный питомник"]
    assert [one.row for one in made.rejected] == [7, 8, 9]
    lines = written(made, lambda reason: reason.value, SIDES).decode("utf-8-sig").splitlines()
    assert [line.split(";")[3:6] for line in lines] == [
        ["№", "Мероприятие", "Срок"],
        ["2", "", "2027 год"],
    ]
    mended = read("\n".join([lines[0], lines[1].replace(";2;;", ";2;Открыть выставку;")]))
    assert titles(mended) == ["Открыть выставку"]


def test_a_card_said_twice_comes_back_once_under_its_names() -> None:
    made = read(word([*FIRST, *SECOND, *FIRST]))
    assert [one.row for one in made.rejected] == list(range(12, 18))
    lines = written(made, lambda reason: reason.value, SIDES).decode("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[1].split(";")[3:5] == ["1", "Создать совместный питомник"]


def test_two_columns_of_other_words_are_no_cards() -> None:
    rows = [["Мероприятие", "ярмарка"], ["Срок", "2026 год"], ["Телефон", "8 800"]]
    try:
        made = read(word(rows))
    except NoPlanColumns:
        return
    assert not made.measures


def test_cards_of_which_some_is_hidden_are_not_read() -> None:
    (grid,) = reading.read_bytes(word(FIRST), "plan.docx")
    assert cards(grid, SIDES) is not None
    assert cards(replace(grid, unseen=frozenset([3])), SIDES) is None
