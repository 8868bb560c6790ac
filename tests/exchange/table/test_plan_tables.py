"""Tables shaped like those of real plans, in the tests' own words, cell by cell."""

from __future__ import annotations

from datetime import date

import docx
import pytest

from coopplan.errors import BadColumnMap, NoPlanColumns
from coopplan.exchange.table import reading
from coopplan.model.codes import DeadlineKnown
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


def test_a_measure_split_by_a_page_break_under_a_repeated_header() -> None:
    made = read(
        word(
            [
                HEAD,
                ["1", "Построить мост через реку и", "2026 год", "Минтранс"],
                HEAD,
                ["", "подъезды к нему", "", "Минстрой"],
                ["2", "Открыть рейс", "2027 год", "Минтранс"],
            ]
        )
    )
    assert titles(made) == ["Построить мост через реку и подъезды к нему", "Открыть рейс"]
    assert made.measures[0].rows == (2, 4)
    assert [name for name, _, _ in who(made.measures[0])] == ["Минтранс", "Минстрой"]


def test_several_measures_in_one_cell() -> None:
    made = read(
        word(
            [
                HEAD,
                [
                    "1",
                    "Провести:\n1) ярмарку;\n2) выставку.",
                    "май 2025 г.\nиюнь 2026 г.",
                    "Акимат",
                ],
                ["2.1\n2.2", "Открыть рейс\nОткрыть склад", "2027 год", "Минтранс"],
            ]
        )
    )
    assert titles(made) == [
        "Провести: ярмарку",
        "Провести: выставку",
        "Открыть рейс",
        "Открыть склад",
    ]
    assert [one.plan_no for one in made.measures] == ["1(1)", "1(2)", "2.1", "2.2"]
    assert due(made.measures[0]) == ("month", "2025-05-01", "2025-05-31")
    assert due(made.measures[1]) == ("month", "2026-06-01", "2026-06-30")
    assert who(made.measures[1]) == [("Акимат", None, "lead")]


def test_bodies_of_both_sides_in_one_cell() -> None:
    cell = (
        "Российская сторона:\nМинистерство промышленности, торговли и энергетики\n"
        "Астраханской области, Агентство по туризму (по согласованию);\n"
        "Казахстанская сторона:\nУправление туризма - свод; Палата предпринимателей"
    )
    made = read(word([HEAD, ["1", "Открыть маршрут", "2026 год", cell]]))
    assert who(made.measures[0]) == [
        (
            "Министерство промышленности, торговли и энергетики Астраханской области",
            "RU-AST",
            "partner",
        ),
        ("Агентство по туризму", "RU-AST", "partner"),
        ("Управление туризма", "KZ-23", "lead"),
        ("Палата предпринимателей", "KZ-23", "partner"),
    ]


def test_a_body_is_on_the_side_that_its_name_tells() -> None:
    made = read(word([HEAD, ["1", "Встреча", "2026 год", "Акимат Атырауской области; Палата"]]))
    assert who(made.measures[0]) == [
        ("Акимат Атырауской области", "KZ-23", "lead"),
        ("Палата", None, "lead"),
    ]


def test_a_column_of_deadlines_for_each_year() -> None:
    made = read(
        sheet(
            [
                ["№", "Мероприятие", "Срок исполнения", ""],
                ["", "", "2025 год", "2026 год"],
                [1, "Фестиваль", "май", "июнь"],
                [2, "Ярмарка", "", "+"],
            ],
            [(0, 2, 0, 3), (0, 0, 1, 0), (0, 1, 1, 1)],
        )
    )
    first = made.measures[0].deadline.deadline
    assert first is not None
    assert [str(stage.latest) for stage in first.stages] == ["2025-05-31", "2026-06-30"]
    assert due(made.measures[1]) == ("year", "2026-01-01", "2026-12-31")


def test_months_of_a_school_year() -> None:
    made = read(
        word(
            [HEAD, ["1", "Олимпиада", "октябрь", "Школа"], ["2", "Выпускной бал", "май", "Школа"]],
            before=["План мероприятий на 2025/2026 учебный год"],
        )
    )
    assert due(made.measures[0]) == ("month", "2025-10-01", "2025-10-31")
    assert due(made.measures[1]) == ("month", "2026-05-01", "2026-05-31")


def test_no_header_at_all() -> None:
    made = read(
        "1\tПровести форум деловых кругов\tмай 2025 г.\tМинистерство экономики\n"
        "2\tПровести выставку ремёсел\tиюнь 2025 г.\tМинистерство культуры\n"
        "3\tОткрыть сезон охоты на выставке\tосень 2025 г.\tАдминистрация\n"
    )
    assert made.guessed
    assert [one.meaning for one in made.columns] == [
        Meaning.NUMBER,
        Meaning.TITLE,
        Meaning.DEADLINE,
        Meaning.BODIES,
    ]
    assert len(made.measures) == 3


def test_numbers_that_restart_and_numbers_that_lack() -> None:
    made = read(
        word(
            [
                HEAD,
                ["Раздел 1. Транспорт", "", "", ""],
                ["1", "Открыть рейс", "2026 год", "Минтранс"],
                ["", "Построить причал", "2027 год", "Минтранс"],
                ["Раздел 2. Культура", "", "", ""],
                ["1", "Провести концерт", "2026 год", "Минкультуры"],
            ],
            [(1, 0, 1, 3), (4, 0, 4, 3)],
        )
    )
    assert [(one.plan_no, one.section.ru) for one in made.measures] == [
        ("1", "Раздел 1. Транспорт"),
        (None, "Раздел 1. Транспорт"),
        ("1", "Раздел 2. Культура"),
    ]


def test_two_levels_of_numbering_without_merged_cells() -> None:
    made = read(
        sheet(
            [
                HEAD,
                [1, "Торговля и инвестиции", "", ""],
                ["1.1", "Провести ярмарку", "2026 год", "Минэкономики"],
                ["1.2", "Открыть торговый дом", "2027 год", "Минэкономики"],
                [2, "Провести день открытых дверей", "2026 год", "Минкультуры"],
            ]
        )
    )
    assert [one.plan_no for one in made.measures] == ["1.1", "1.2", "2"]
    assert made.measures[0].section.ru == "1 Торговля и инвестиции"


def test_cells_merged_down() -> None:
    made = read(
        word(
            [
                HEAD,
                ["1", "Открыть рейс", "2026 год", "Минтранс"],
                ["2", "Построить причал", "", ""],
                ["3", "Провести форум", "май 2026 г.", "Минэкономики"],
                ["", "", "июнь 2027 г.", "Палата"],
            ],
            [(1, 2, 2, 2), (1, 3, 2, 3), (3, 0, 4, 0), (3, 1, 4, 1)],
        )
    )
    assert due(made.measures[1]) == ("year", "2026-01-01", "2026-12-31")
    assert who(made.measures[1]) == [("Минтранс", None, "lead")]
    assert made.measures[2].rows == (4, 5)
    assert due(made.measures[2])[1:] == ("2026-05-01", "2027-06-30")
    assert [name for name, _, _ in who(made.measures[2])] == ["Минэкономики", "Палата"]


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


def test_rows_that_are_not_understood_are_told() -> None:
    made = read(
        word(
            [
                HEAD,
                ["1", "то же", "2026 год", "Минтранс"],
                ["2", "", "2026 год", "Минтранс"],
                ["3", "Открыть рейс", "2026 год", "Минтранс"],
                ["3", "Открыть рейс", "2026 год", "Минтранс"],
                ["4", "12", "2026 год", "Минтранс"],
                ["5", "Провести форум", "", "Минэкономики"],
                ["6", "Решить вопрос", "как получится у сторон", "Минэкономики"],
                ["Раздел без мер", "", "", ""],
            ],
            [(8, 0, 8, 3)],
        )
    )
    assert [(one.row, one.reason) for one in made.rejected] == [
        (2, RejectReason.DITTO_OF_NOTHING),
        (3, RejectReason.NO_TITLE),
        (5, RejectReason.REPEATED),
        (6, RejectReason.NO_WORDS),
        (9, RejectReason.EMPTY_SECTION),
    ]
    assert made.measures[1].deadline.known is DeadlineKnown.NONE
    unread = made.measures[2].deadline.deadline
    assert unread is not None
    assert not unread.is_read
    assert unread.phrase == "как получится у сторон"


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


def test_columns_as_the_person_maps_them() -> None:
    text = "А;Б;В\nПровести ярмарку;как решат;Палата\nОткрыть рейс;потом;Минтранс\n"
    with pytest.raises(NoPlanColumns):
        read(text)
    made = read(text, wishes={"title": "1", "deadline": "2", "bodies:KZ-23": "3"})
    assert titles(made) == ["Провести ярмарку", "Открыть рейс"]
    assert who(made.measures[0]) == [("Палата", "KZ-23", "lead")]
    for wishes in (
        {"title": "9"},
        {"tittle": "1"},
        {"deadline": "2"},
        {"title": "1", "bodies:X": "2"},
    ):
        with pytest.raises(BadColumnMap):
            read(text, wishes=wishes)


def test_progress_and_other_columns_are_not_lost() -> None:
    made = read(
        "№;Мероприятие;Срок;Ход исполнения;Куратор\n"
        "1;Открыть рейс;2026 год;ведутся переговоры;отдел связей\n"
    )
    assert made.measures[0].note.ru == "Ход исполнения: ведутся переговоры\nКуратор: отдел связей"


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


ODD = "а;б;в\n1;Открыть рейс;2026 год\n2;Построить мост;2027 год\n"


@pytest.mark.parametrize(
    "wishes", [{"title": "б", "deadline": "в"}, {"title": "2", "deadline": "3"}, {"title": "Б"}]
)
def test_columns_whose_names_are_not_known_are_mapped(wishes: dict[str, str]) -> None:
    made = read(ODD, wishes=wishes)
    assert titles(made) == ["Открыть рейс", "Построить мост"]
    assert made.outcomes[0].kind is RowKind.HEADER
    if "deadline" in wishes:
        assert due(made.measures[0]) == ("year", "2026-01-01", "2026-12-31")


def test_a_map_without_the_measures_names_the_columns_there_are() -> None:
    with pytest.raises(BadColumnMap) as caught:
        read(ODD, wishes={"deadline": "3"})
    assert caught.value.fields["allowed"] == ("1", "2", "3")


def test_rows_of_one_number_are_one_measure_with_the_bodies_of_each() -> None:
    rows = [
        HEAD,
        ["1", "Открыть рейс", "2026 год", "Минтранс"],
        ["1", "Открыть рейс", "2026 год", "Минторг"],
        ["1", "Открыть рейс", "2026 год", "Минтранс"],
        ["1", "Открыть рейс", "2027 год", "Минспорт"],
    ]
    made = read(word(rows))
    assert [[body.name.ru for body in one.bodies] for one in made.measures] == [
        ["Минтранс", "Минторг"],
        ["Минспорт"],
    ]
    assert made.measures[0].rows == (2, 3)
    assert [(one.row, one.reason) for one in made.rejected] == [(4, RejectReason.REPEATED)]
    assert made.kinds[RowKind.CONTINUED] == 1


def test_what_more_each_row_says_of_one_number_is_kept() -> None:
    head = [*HEAD, "Место", "Ожидаемый результат"]
    first = ["1", "Открыть рейс", "2026 год", "Минтранс"]
    made = read(
        word(
            [head, [*first, "Астрахань", "рейс"], [*first, "Атырау", "рейс"], [*first, "", "билет"]]
        )
    )
    (one,) = made.measures
    assert (one.place.ru, one.expected.ru) == ("Астрахань; Атырау", "рейс; билет")
    assert one.rows == (2, 3, 4)


def test_rows_without_a_number_that_differ_are_measures_of_their_own() -> None:
    rows = [
        HEAD[1:],
        ["Обменяться делегациями", "2026 год", "Минспорт"],
        ["Обменяться делегациями", "2026 год", "Минкультуры"],
        ["Обменяться делегациями", "2026 год", "Минспорт"],
    ]
    made = read(word(rows))
    assert [one.bodies[0].name.ru for one in made.measures] == ["Минспорт", "Минкультуры"]
    assert [(one.row, one.reason) for one in made.rejected] == [(4, RejectReason.REPEATED)]


def test_a_line_with_more_cells_than_names_waits_for_a_person() -> None:
    """A separator within a cell has moved all that stands behind it."""
    made = read(
        "№;Мероприятие;Срок;Исполнители\n"
        "1;Открыть рейс;2026 год;Минтранс; Минторг\n"
        "2;Открыть порт; 2027 год;Минтранс;\n"
        "3;Открыть порт; паром;2027 год;Минтранс\n"
    )
    assert titles(made) == ["Открыть порт"]
    assert [(one.row, one.reason) for one in made.rejected] == [
        (2, RejectReason.TOO_MANY_CELLS),
        (4, RejectReason.TOO_MANY_CELLS),
    ]


def test_a_column_that_names_the_measure_and_more_is_that_of_measures() -> None:
    made = read("№;Наименование мероприятия, ответственный;Срок\n1;Ввести билет;2027 г.\n")
    assert titles(made) == ["Ввести билет"]
    bodies = read("Мероприятие;Ответственные за мероприятие;Срок\nВвести билет;Минтранс;2027 г.\n")
    assert who(bodies.measures[0]) == [("Минтранс", None, "lead")]


def test_whom_to_call_is_a_note() -> None:
    made = read("№;Мероприятие;Срок\n1;Ввести билет;2027 г.\nИсп. Петрова А.А., тел. 55-55;;\n")
    assert made.outcomes[2].kind is RowKind.NOTE


def test_the_name_of_the_next_years_plan_is_no_section() -> None:
    document = docx.Document()
    for year in (2026, 2027):
        document.add_paragraph(f"План на {year} год")
        add_table(document, [HEAD, ["1", "Провести субботник", "апрель", "Акимат"]])
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert [due(one)[1] for one in made.measures] == ["2026-04-01", "2027-04-01"]
    assert not any(one.section for one in made.measures)


def test_days_of_beginning_and_end_are_named_in_english() -> None:
    made = read(
        "S/N;Measure;Start date;End date;Responsible party\n"
        "1;Build a jetty;1 March 2026;30 November 2026;Port Authority\n"
    )
    assert made.measures[0].plan_no == "1"
    assert due(made.measures[0]) == ("range", "2026-03-01", "2026-11-30")
