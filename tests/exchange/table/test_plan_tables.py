"""Whole tables shaped like those of real plans, in the tests' own words, of every kind of file."""

from __future__ import annotations

from datetime import date

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.model.plan_table import Meaning, RejectReason, RowKind
from coopplan.model.text import Lang
from tests.exchange.table.making import add_table, due, of, read, saved, sheet, titles, who, word

HEAD = ["№ п/п", "Мероприятие", "Срок исполнения", "Исполнители"]


def test_a_russian_plan_in_word_with_sections_and_two_sides() -> None:
    made = read(
        word(
            [
                ["№\nп/п", "Наименование мероприятия", "Срок исполнения", "Исполнители", ""],
                ["", "", "", "От Астраханской области", "От Атырауской области"],
                ["1", "2", "3", "4", "5"],
                ["I. Торгово-экономическое сотрудничество", "", "", "", ""],
                ["1.1.", "Провести ярмарку", "май", "Минэкономики", "Управление торговли - свод"],
                ["1.2.", "Открыть склад", "IV квартал 2026 года", "-//-", "то же"],
                ["II. Культура и спорт", "", "", "", ""],
                ["2.1.", "Провести фестиваль", "ежегодно", "Минкультуры (по согласованию)", ""],
            ],
            [(0, 3, 0, 4), (0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (3, 0, 3, 4), (6, 0, 6, 4)],
            before=["УТВЕРЖДЕН", "протоколом от 14 апреля 2024 г.", "План на 2025 год"],
        )
    )
    assert titles(made) == ["Провести ярмарку", "Открыть склад", "Провести фестиваль"]
    assert [one.plan_no for one in made.measures] == ["1.1", "1.2", "2.1"]
    assert [one.section.ru for one in made.measures] == [
        "I. Торгово-экономическое сотрудничество",
        "I. Торгово-экономическое сотрудничество",
        "II. Культура и спорт",
    ]
    assert due(made.measures[0]) == ("month", "2025-05-01", "2025-05-31")
    assert due(made.measures[1]) == ("quarter", "2026-10-01", "2026-12-31")
    assert due(made.measures[2])[0] == "recurring"
    assert who(made.measures[0]) == [
        ("Минэкономики", "RU-AST", "lead"),
        ("Управление торговли", "KZ-23", "lead"),
    ]
    assert who(made.measures[1]) == who(made.measures[0])
    assert who(made.measures[2]) == [("Минкультуры", "RU-AST", "partner")]
    assert made.measures[2].note.ru == "По согласованию: Минкультуры"
    assert made.kinds[RowKind.HEADER] == 2
    assert made.kinds[RowKind.COLUMN_NUMBERS] == 1
    assert not made.rejected


def test_a_kazakh_plan_in_excel() -> None:
    made = read(
        sheet(
            [
                ["Бірлескен іс-шаралар жоспары 2025–2027 жылдарға", "", "", "", ""],
                ["Р/с №", "Іс-шараның атауы", "Аяқталу нысаны", "Орындау мерзімі", "Жауаптылар"],
                [1, "Жәрмеңке өткізу", "ақпарат", "2025 жылғы II тоқсан", "Облыс әкімдігі"],
                [2, "Кездесу өткізу", "хаттама", date(2026, 5, 15), "Ресей тарапы: Министрлік"],
            ],
            [(0, 0, 0, 4)],
        )
    )
    assert made.lang is Lang.KK
    assert [one.plan_no for one in made.measures] == ["1", "2"]
    assert made.measures[0].completion_form.kk == "ақпарат"
    assert due(made.measures[0]) == ("quarter", "2025-04-01", "2025-06-30")
    assert due(made.measures[1]) == ("day", "2026-05-15", "2026-05-15")
    assert who(made.measures[1]) == [("Министрлік", "RU-AST", "lead")]
    assert made.outcomes[0].kind is RowKind.TITLE


def test_an_english_table_pasted_with_pipes() -> None:
    made = read(
        "| No. | Activity | Deadline | Responsible | Expected result | Funding |\n"
        "|---|---|---|---|---|---|\n"
        "| 1 | Hold a trade fair | by 1 June 2026 | Ministry of Trade | contracts | own funds |\n"
        "| 2 | Exchange of students | annually | University | | - |\n"
    )
    assert made.lang is Lang.EN
    assert titles(made) == ["Hold a trade fair", "Exchange of students"]
    assert due(made.measures[0]) == ("by_date", None, "2026-06-01")
    assert made.measures[0].expected.en == "contracts"
    assert made.measures[0].note.en == "Funding: own funds"


def test_a_table_drawn_with_lines() -> None:
    made = read(
        "┌───┬──────────────┬───────────┬─────────────┐\n"
        "│ N │ Наименование │ Срок      │ Исполнитель │\n"
        "│п/п│ мероприятия  │исполнения │             │\n"
        "├───┼──────────────┼───────────┼─────────────┤\n"
        "│1  │ Построить    │ до конца  │ Минтранс    │\n"
        "│   │ причал       │ 2026 года │             │\n"
        "├───┼──────────────┼───────────┼─────────────┤\n"
        "│2  │ Открыть рейс │ 2027 год  │ Минтранс    │\n"
        "└───┴──────────────┴───────────┴─────────────┘\n"
    )
    assert titles(made) == ["Построить причал", "Открыть рейс"]
    assert due(made.measures[0]) == ("by_date", None, "2026-12-31")
    assert not made.rejected


def test_a_table_pasted_with_tabs_and_the_date_first() -> None:
    made = read("Дата\tЧто делается (мероприятие)\tКто отвечает\n15.05.2025\tВстреча\tАкимат\n")
    assert [one.meaning for one in made.columns][:2] == [Meaning.DEADLINE, Meaning.TITLE]
    assert due(made.measures[0]) == ("day", "2025-05-15", "2025-05-15")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_csv_of_any_separator_and_encoding(encoding: str, separator: str) -> None:
    rows = [HEAD, ["1", '"Провести; ярмарку, и | вот"', "май 2026 г.", "Минкультуры"]] * 1
    rows += [["2", "Открыть рейс", "2026 год", "Минтранс"]]
    text = "\r\n".join(separator.join(row) for row in rows)
    made = read(text.encode(encoding))
    assert titles(made) == ["Провести; ярмарку, и | вот", "Открыть рейс"]
    assert due(made.measures[0]) == ("month", "2026-05-01", "2026-05-31")


def test_several_tables_in_a_document() -> None:
    document = docx.Document()
    add_table(document, [["УТВЕРЖДАЮ\n________ Губернатор", "УТВЕРЖДАЮ\n________ Аким"]])
    document.add_paragraph("План мероприятий на 2026 год")
    add_table(document, [HEAD, ["1", "Провести ярмарку", "май", "Минэкономики"]])
    document.add_paragraph("")
    add_table(document, [["2", "Открыть рейс", "июнь", "Минтранс"]])
    add_table(document, [["Просто", "таблица", "о другом"]])
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Провести ярмарку", "Открыть рейс"]
    assert due(made.measures[1]) == ("month", "2026-06-01", "2026-06-30")
    assert made.outcomes[0].kind is RowKind.TITLE
    assert [(one.table, one.reason) for one in made.rejected] == [(4, RejectReason.NO_COLUMNS)]


def test_tracked_changes_and_words_own_numbers() -> None:
    document = docx.Document()
    add_table(document, [HEAD, ["", "Открыть рейс", "2026 год", "Минтранс"]])
    row = document.tables[0].rows[1]
    row.cells[0].paragraphs[0].style = document.styles["List Number"]
    numbering = row.cells[0].paragraphs[0]._p.get_or_add_pPr()
    numbering.get_or_add_numPr()
    run = row.cells[1].paragraphs[0].runs[0]._r
    inserted = run.makeelement(run.tag.replace("}r", "}ins"), {})
    run.addprevious(inserted)
    inserted.append(run)
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Открыть рейс"]
    assert made.measures[0].plan_no == "1"


def test_a_table_typed_with_dashes_and_bars() -> None:
    made = read(
        "ПЕРЕЧЕНЬ МЕРОПРИЯТИЙ НА 2025 ГОД\n"
        "-----------------------------------------------------------------------\n"
        "|    | Мероприятие        | Вид документа | Срок       | Исполнители    |\n"
        "|    |                    |               | исполнения |                |\n"
        "-----------------------------------------------------------------------\n"
        "| 1. | Подготовка проекта | проект        | II квартал | Минэкономики   |\n"
        "|    | Соглашения между   | соглашения    |            | России, МИД    |\n"
        "|    | регионами          |               |            | России         |\n"
        "| 2. | Проведение форума  | доклад        | декабрь    | РФ: МИД        |\n"
        "-----------------------------------------------------------------------\n"
    )
    assert [one.plan_no for one in made.measures] == ["1", "2"]
    assert titles(made)[0] == "Подготовка проекта Соглашения между регионами"
    assert made.measures[0].completion_form.ru == "проект соглашения"
    assert due(made.measures[0]) == ("quarter", "2025-04-01", "2025-06-30")
    assert [name for name, _, _ in who(made.measures[0])] == ["Минэкономики России", "МИД России"]
    assert who(made.measures[1]) == [("МИД", "RU-AST", "lead")]
    assert not made.rejected


def test_a_kazakh_plan_copied_from_a_page_of_law() -> None:
    made = read(
        "| Р/с № | Іс-шаралар | Аяқтау нысаны | Орындауға жауаптылар | Орындау мерзімі |\n"
        "| 1 | 2 | 3 | 4 | 5 |\n"
        "| **1-бөлім. Сауда** | | | | |\n"
        "| 1. | Көрме өткізу | хаттама | СИМ (жинақтау), әкімдік (келісім бойынша) | жыл сайын |\n"
        "| 2. | Кеңес өткізу | ақпарат | -//- | 2026 жылғы 1 желтоқсанға дейін |\n"
    )
    assert [one.section.kk for one in made.measures] == ["1-бөлім. Сауда", "1-бөлім. Сауда"]
    assert who(made.measures[1]) == [("СИМ", None, "lead"), ("әкімдік", None, "partner")]
    assert made.measures[0].note.kk == "Келісім бойынша: әкімдік"
    assert due(made.measures[1]) == ("by_date", None, "2026-12-01")
