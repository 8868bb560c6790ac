"""What stands among the measures and is none: contents, ends of pages, signatures."""

from __future__ import annotations

import csv
import io

import docx
import pytest
import xlsxwriter

from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import RejectReason, RowKind
from tests.exchange.table.making import SIDES, add_table, of, read, saved, titles, word

HEAD = ["№ п/п", "Мероприятие", "Срок", "Исполнители"]
FAIR = ["1", "Провести ярмарку мёда", "май 2026 года", "Минсельхоз"]
REGATTA = ["2", "Провести парусную регату", "июль 2026 года", "Минспорт"]
OVER_ALL = (2, 0, 2, 3)


def _book(sheets: dict[str, list[list[str]]]) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for at, row in enumerate(rows):
                page.write_row(at, 0, row)
    return out.getvalue()


@pytest.mark.parametrize(
    "contents",
    [
        [["Содержание"], ["2026"], ["2027"]],
        [["Мероприятия"], ["Сроки"], ["Исполнители"]],
        [["Содержание", "стр."], ["2026 год", "2"], ["2027 год", "5"]],
    ],
)
def test_a_list_of_contents_has_no_columns_and_every_row_comes_back(
    contents: list[list[str]],
) -> None:
    made = of(reading.read_bytes(_book({"О плане": contents, "План": [HEAD, FAIR]}), "plan.xlsx"))
    assert titles(made) == ["Провести ярмарку мёда"]
    assert [one.reason for one in made.rejected] == [RejectReason.NO_COLUMNS] * 3
    assert [list(filter(None, one.cells)) for one in made.rejected] == contents
    told = written(made, lambda reason: reason.value, SIDES).decode("utf-8-sig")
    names, *rows = csv.reader(io.StringIO(told), delimiter=";")
    assert [row[0] for row in rows] == ["1/1", "1/2", "1/3"]
    assert [[cell for cell in row[2:] if cell] for row in rows] == contents
    assert [name for name in names if name in HEAD] == HEAD


def test_a_card_in_which_nothing_is_filled_in_is_blank() -> None:
    card = [["Мероприятие", "Провести ярмарку мёда"], ["Срок", "2026 год"], ["Исполнители", "ТПП"]]
    made = read(word([*card, *([name, ""] for name, _ in card)]))
    assert titles(made) == ["Провести ярмарку мёда"]
    assert made.kinds[RowKind.BLANK] == 3
    assert not made.rejected


@pytest.mark.parametrize(
    "line",
    [
        "Продолжение таблицы",
        "Продолжение таблицы 1",
        "Продолжение",
        "(продолжение)",
        "Таблица 2 (продолжение)",
        "окончание таблицы",
        "Стр. 3",
        "страница 2 из 7",
        "Кестенің жалғасы",
        "3-бет",
        "Table 1 (continued)",
        "Continuation of table 1",
        "Page 2 of 7",
    ],
)
def test_the_end_of_a_page_is_no_section(line: str) -> None:
    rows = [HEAD, FAIR, [line, "", "", ""], REGATTA]
    for raw in (word(rows, [OVER_ALL]), word(rows)):
        made = read(raw)
        assert titles(made) == ["Провести ярмарку мёда", "Провести парусную регату"]
        assert [one.section.ru for one in made.measures] == [None, None]
        assert made.kinds[RowKind.NOTE] == 1


def test_the_end_of_a_page_between_two_tables_leaves_the_section() -> None:
    document = docx.Document()
    document.add_paragraph("II. Торговля")
    add_table(document, [HEAD, FAIR])
    document.add_paragraph("Продолжение таблицы")
    add_table(document, [HEAD, REGATTA])
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert [one.section.ru for one in made.measures] == ["II. Торговля"] * 2


@pytest.mark.parametrize("line", ["Продолжение строительства", "Страницы истории", "Page design"])
def test_a_section_that_begins_like_the_end_of_a_page(line: str) -> None:
    made = read(word([HEAD, FAIR, [line, "", "", ""], REGATTA], [OVER_ALL]))
    section = made.measures[1].section
    assert line in (section.ru, section.en)


@pytest.mark.parametrize(
    "row",
    [
        ["", "Министр торговли", "", "Р.Л. Лугов"],
        ["Министр", "", "", "Лугов Р.Л."],
        ["", "И.о. министра", "", "Р. Лугов"],
        ["", "Заместитель акима области", "________", "Р. Лугов"],
        ["", "Первый заместитель председателя", "(подпись)", "Лугов Р. Л."],
        ["", "Директор департамента", "", "Лугов Роман Львович"],
        ["", "Сауда министрі", "", "Р. Лугов"],
        ["", "Deputy Minister of Trade", "", "R. Lugov"],
        ["", "М.П.", "", ""],
        ["Согласовано:", "", "", ""],
        ["Утверждаю", "", "", ""],
    ],
)
def test_who_signs_is_no_measure(row: list[str]) -> None:
    made = read(word([HEAD, FAIR, row, REGATTA]))
    assert titles(made) == ["Провести ярмарку мёда", "Провести парусную регату"]
    assert [one.section.ru for one in made.measures] == [None, None]
    assert made.kinds[RowKind.NOTE] == 1
    assert not made.rejected


def test_a_signature_over_the_whole_table() -> None:
    made = read(word([HEAD, FAIR, ["Министр торговли Р.Л. Лугов", "", "", ""]], [OVER_ALL]))
    assert made.kinds[RowKind.NOTE] == 1
    assert not made.rejected


@pytest.mark.parametrize(
    "row",
    [
        ["3", "Директор завода принимает гостей", "", "Р. Лугов"],
        ["", "Глава района отчитывается", "май 2026 года", "Р. Лугов"],
        ["", "Губернаторский бал", "", "Р. Лугов"],
        ["", "Консультации рыбоводам", "", "Р. Лугов"],
    ],
)
def test_a_measure_for_which_a_person_answers(row: list[str]) -> None:
    made = read(word([HEAD, FAIR, row]))
    assert titles(made) == ["Провести ярмарку мёда", row[1]]
