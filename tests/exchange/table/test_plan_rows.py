"""Rows of plan tables: what is one measure, what goes on with another, what is none."""

from __future__ import annotations

import docx

from coopplan.exchange.table import reading
from coopplan.model.codes import DeadlineKnown
from coopplan.model.plan_table import RejectReason, RowKind
from tests.exchange.table.making import add_table, due, of, read, saved, sheet, titles, who, word

HEAD = ["№ п/п", "Мероприятие", "Срок исполнения", "Исполнители"]


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
