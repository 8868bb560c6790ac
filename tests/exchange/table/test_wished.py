"""A person's map in a file of several tables: where it holds, and what is refused."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest
import xlsxwriter

from coopplan.errors import BadColumnMap
from coopplan.exchange.table import reading
from coopplan.model.plan_table import Meaning, RejectReason, RowKind, TableDraft
from tests.exchange.table.making import Cells, add_table, due, of, read, saved, titles, who

PLAN = [
    ["Блок", "Инициатива", "Контрольная точка", "Область", "Местный орган"],
    ["Море", "Открыть маяк", "25.12.2026", "Минпорт", "Управление порта"],
    ["Море", "Провести регату", "май 2027 г.", "Минспорт", "Управление спорта"],
]
STAMP = [["СОГЛАСОВАНО\nАким области\n____", "УТВЕРЖДАЮ\nГубернатор\n____"]]
SIGNED = [["От Астраханской области\n____", "От Атырауской области\n____"]]
FIGURES = [
    ["Показатель", "Ед.", "2024", "2025", "2026 план"],
    ["Товарооборот", "млн $", "120", "134", "150"],
    ["Экспорт", "млн $", "20", "34", "50"],
]
BY_NUMBER = {"title": "2", "deadline": "3", "bodies:RU": "4", "bodies:KZ": "5"}
BY_NAME = {"title": "Инициатива", "deadline": "Контрольная точка", "bodies:RU": "область"}
TITLES = ["Открыть маяк", "Провести регату"]


def word(*tables: Cells) -> bytes:
    document = docx.Document()
    for rows in tables:
        add_table(document, rows)
        document.add_paragraph("")
    return saved(document)


def book(*tables: Cells) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        for rows in tables:
            page = made.add_worksheet()
            for at, row in enumerate(rows):
                page.write_row(at, 0, row)
    return out.getvalue()


def mapped(raw: bytes, wishes: dict[str, str]) -> TableDraft:
    return read(raw, wishes=wishes)


def refusal(raw: bytes, wishes: dict[str, str]) -> dict[str, Any]:
    with pytest.raises(BadColumnMap) as caught:
        mapped(raw, wishes)
    return dict(caught.value.fields)


@pytest.mark.parametrize("wishes", [BY_NUMBER, BY_NAME])
def test_stamps_and_signatures_take_no_columns_of_the_map(wishes: dict[str, str]) -> None:
    made = mapped(word(STAMP, PLAN, SIGNED), wishes)
    assert titles(made) == TITLES
    assert [due(one)[0] for one in made.measures] == ["day", "month"]
    assert who(made.measures[0])[0] == ("Минпорт", "RU-AST", "lead")
    assert not made.rejected


def test_narrow_numbers_do_not_make_a_measure_of_a_stamp() -> None:
    plan = [["Инициатива", "Область"], ["Открыть маяк", "Минпорт"], ["Вырыть канал", "Минвод"]]
    made = mapped(word(STAMP, plan, SIGNED), {"title": "1", "bodies:RU": "2"})
    assert titles(made) == ["Открыть маяк", "Вырыть канал"]


@pytest.mark.parametrize("wishes", [BY_NUMBER, BY_NAME])
@pytest.mark.parametrize("first", [True, False])
def test_figures_as_wide_as_the_plan_are_rejected(wishes: dict[str, str], first: bool) -> None:
    tables = [FIGURES, PLAN] if first else [PLAN, FIGURES]
    made = mapped(book(*tables), wishes)
    assert titles(made) == TITLES
    assert [one.reason for one in made.rejected] == [RejectReason.NO_COLUMNS] * 3


def test_figures_do_not_go_on_with_a_plan_without_a_map_either() -> None:
    plan = [["№", "Мероприятие", "Срок", "Исполнители", "Где"], *PLAN[1:]]
    made = read(book(plan, FIGURES))
    assert titles(made) == TITLES
    assert len(made.rejected) == 3
    rest = [["3", "Поднять буй", "по готовности", "Минпорт", "Порт"]]
    assert titles(read(book(plan, rest))) == [*TITLES, "Поднять буй"]


def test_a_narrow_sheet_beside_the_plan_is_read_as_without_the_map() -> None:
    narrow = [["Показатель", "2024"], ["Товарооборот", "120"]]
    made = mapped(book(PLAN, narrow), BY_NUMBER)
    assert titles(made) == TITLES
    assert {one.table for one in made.rejected} == {2}


def test_a_map_holds_in_each_table_of_a_plan() -> None:
    more = [PLAN[0], ["Суша", "Построить мост", "2026 год", "Минтранс", "Управление дорог"]]
    headless = [["Суша", "Засеять луг", "2027 год", "Минсельхоз", "Управление поля"]]
    for wishes in (BY_NUMBER, BY_NAME):
        made = mapped(word(PLAN, more, headless), wishes)
        assert titles(made) == [*TITLES, "Построить мост", "Засеять луг"]
        assert who(made.measures[3])[0] == ("Минсельхоз", "RU-AST", "lead")


def test_a_table_with_some_of_the_names_takes_the_wishes_of_these() -> None:
    other = [["Инициатива", "Контрольная точка"], ["Построить мост", "2026 год"]]
    made = mapped(word(PLAN, other), BY_NAME)
    assert titles(made) == [*TITLES, "Построить мост"]
    assert due(made.measures[2])[1] == "2026-01-01"
    marks = [["Инициатива", "Оценка"], ["Открыть маяк", "отлично"]]
    assert titles(mapped(word(PLAN, marks), BY_NAME)) == TITLES


def test_the_wish_is_refused_that_fits_no_table() -> None:
    told = refusal(book(PLAN), {"title": "Инициатива", "deadline": "Контрольная"})
    assert (told["value"], told["reason"]) == ("deadline=Контрольная", "place")
    assert set(PLAN[0]) < set(told["allowed"])
    told = refusal(word(STAMP, PLAN), {"title": "2", "deadline": "3", "bodies:KZ": "6"})
    assert told["value"] == "bodies:KZ=6"
    told = refusal(book(PLAN, FIGURES), {"title": "Инициатива", "deadline": "срок"})
    assert told["value"] == "deadline=срок"


def test_numbers_that_no_table_bears_out_are_refused() -> None:
    trade = [["Город", "Ед.", "Было", "Стало"], ["Астрахань", "млн $", "134", "150"]]
    told = refusal(book(trade, STAMP), {"title": "1", "deadline": "4"})
    assert (told["value"], told["reason"]) == ("deadline=4", "cells")


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (("Инициатива", "Область", "Куратор"), ("Торговый дом", "Минпром", "Иванов")),
        (("Идея", "Кто ведёт", "Куратор"), ("Рейс", "Минтранс", "Иванов")),
        (("Бастама", "Өңір", "Жетекші"), ("Сауда үйі", "Экономика министрлігі", "Ахметов")),
        (("Idea", "Body", "Curator"), ("Trade house", "Ministry of Trade", "Brown")),
        (
            ("Наименование планируемой к проведению инициативы", "Область", "Куратор"),
            ("Торговый дом", "Минпром", "Иванов"),
        ),
    ],
)
def test_unknown_names_of_columns_are_no_measure(
    names: tuple[str, ...], first: tuple[str, ...]
) -> None:
    rows = [names, first, ("Мост", "Минстрой", "Петров")]
    made = read("\n".join(map(";".join, rows)), wishes={"title": "1", "bodies:RU": "2"})
    assert titles(made) == [first[0], "Мост"]
    assert made.outcomes[0].kind is RowKind.HEADER
    note = made.measures[0].note
    assert f"{names[2]}: {first[2]}" in (note.ru, note.kk, note.en)


@pytest.mark.parametrize(
    "rows",
    [
        (("Рейс", "Минтранс", "Петров"), ("Мост", "Минстрой", "Иванов")),
        (("Рейс", "ТПП", "Иванов"), ("Мост", "ТПП", "Петров")),
        (("Открыть рейс в Самару до конца лета", "ТПП", "Иванов"), ("Мост", "Порт", "Петров")),
        (("Рейс", "ТПП", "2 раза"), ("Мост", "Порт", "1 раз")),
    ],
)
def test_a_measure_is_no_name_of_a_column(rows: tuple[tuple[str, ...], ...]) -> None:
    made = read("\n".join(map(";".join, rows)), wishes={"title": "1", "bodies:RU": "2"})
    assert titles(made) == [row[0] for row in rows]


def test_names_are_found_below_a_title_and_over_two_rows() -> None:
    document = docx.Document()
    add_table(
        document,
        [
            ["О сотрудничестве", "", "", ""],
            ["Инициатива", "Когда-то", "Кто", ""],
            ["", "", "Область", "Край"],
            ["Открыть маяк", "2026 год", "Минпорт", "Порт"],
        ],
        [(0, 0, 0, 3), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3)],
    )
    wishes = {"title": "1", "deadline": "2", "bodies:RU": "3", "bodies:KZ": "4"}
    made = of(reading.read_bytes(saved(document), "plan.docx"), wishes=wishes)
    assert titles(made) == ["Открыть маяк"]
    assert who(made.measures[0]) == [("Минпорт", "RU-AST", "lead"), ("Порт", "KZ-23", "lead")]


def test_what_was_taken_for_the_measure_before_goes_into_the_note() -> None:
    text = "№;Мероприятие;Задание;Срок\n1;Маяк;Открыть маяк в порту;2026 год\n"
    made = read(text, wishes={"title": "3"})
    assert titles(made) == ["Открыть маяк в порту"]
    assert made.measures[0].note.ru == "Мероприятие: Маяк"
    assert [one.meaning for one in made.columns].count(Meaning.TITLE) == 1


YEARLY = [
    [
        "№",
        "Мероприятие / целевой показатель",
        "Ед. изм.",
        "2026",
        "2027 год",
        "Исполнители",
        "Срок",
    ],
    ["1.1", "Закладка питомника", "", "+", "", "Минлес", "2027 г."],
    ["1.2", "Обучение лесников", "чел.", "10", "15", "Академия леса", "ежегодно"],
]


def test_names_that_are_known_stay_names_under_a_map_by_number() -> None:
    wishes = {"number": "1", "title": "2", "bodies:RU": "6", "deadline": "7"}
    made = mapped(word(YEARLY), wishes)
    assert titles(made) == ["Закладка питомника", "Обучение лесников"]
    assert made.kinds[RowKind.HEADER] == 1
    assert made.columns[3].name == "2026"
    assert made.measures[1].note.ru == "Ед. изм.: чел.\n2026: 10\n2027 год: 15"


@pytest.mark.parametrize(
    ("names", "wishes"),
    [
        (
            ["№", "Показатель, которого достигают к концу срока", "Ед. изм.", "2026", "Срок"],
            {"number": "1", "title": "2", "deadline": "5"},
        ),
        (
            ["Р/с №", "Іс-шаралар / нысаналы көрсеткіштер тізбесі", "2026 жыл", "Мерзімі"],
            {"title": "2", "deadline": "4"},
        ),
        (
            ["No.", "Measure of success, what is to be done", "2026", "Deadline"],
            {"title": "2", "deadline": "4"},
        ),
    ],
)
def test_names_with_years_and_long_ones_are_names(names: list[str], wishes: dict[str, str]) -> None:
    row = ["1", "Посев кедра", *([""] * (len(names) - 3)), "2027"]
    made = mapped(word([names, row]), wishes)
    assert titles(made) == ["Посев кедра"]
    assert made.kinds[RowKind.HEADER] == 1


def test_a_first_measure_under_a_map_is_no_name() -> None:
    rows = [
        ["Уход за питомником для сеянцев, 2026", "срок уточняется", "12"],
        ["Обучение лесников и егерей района", "май 2027 г.", "40"],
    ]
    made = mapped(word(rows), {"title": "1", "deadline": "2"})
    assert len(made.measures) == 2
