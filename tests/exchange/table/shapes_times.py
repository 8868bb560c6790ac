"""Plans whose times stand elsewhere than in a cell of their own, and what stands in them."""

from __future__ import annotations

import io
from datetime import date

import xlsxwriter

from tests.exchange.table.making import sheet, word
from tests.exchange.table.shaped import M, Shape


def years_as_headings() -> bytes:
    """A year stands over its measures, whose days have none."""
    rows = [
        ["№", "Что делаем", "Когда", "Кто отвечает"],
        ["2026 год", "", "", ""],
        ["1", "Заключить договор о перевозках", "до 1 июня", "Минтранс"],
        ["2", "Издать альманах", "до конца года", "Минкультуры"],
        ["2027 год", "", "", ""],
        ["3", "Провести спартакиаду", "II квартал", "Минспорт"],
    ]
    return word(rows, [(1, 0, 1, 3), (4, 0, 4, 3)])


def quarters_within_years() -> bytes:
    """No column of deadlines: quarters under years are the deadlines of what stands below."""
    rows = [
        ["№", "Мероприятие", "Исполнители"],
        ["2026 год", "", ""],
        ["I квартал", "", ""],
        ["1", "Собрать заявки музеев", "Минкультуры"],
        ["II квартал", "", ""],
        ["2", "Утвердить маршрут", "Минтранс"],
        ["2027 год", "", ""],
        ["3", "Принять делегацию врачей", "Минздрав"],
    ]
    return word(rows, [(at, 0, at, 2) for at in (1, 2, 4, 6)])


def years_under_sections() -> bytes:
    """Years begin anew under each section."""
    rows = [
        ["№", "Мероприятие", "Срок", "Исполнители"],
        ["Культура", "", "", ""],
        ["2026 год", "", "", ""],
        ["1", "Открыть выставку", "май", "Минкультуры"],
        ["2027 год", "", "", ""],
        ["2", "Закрыть выставку", "май", "Минкультуры"],
        ["Спорт", "", "", ""],
        ["3", "Провести забег", "до конца 2026 года", "Минспорт"],
    ]
    return word(rows, [(at, 0, at, 3) for at in (1, 2, 4, 6)])


def months_as_headings() -> bytes:
    """A calendar: days under their months, the year in the title."""
    rows = [
        ["Дата", "Событие", "Место", "Организаторы"],
        ["Март", "", "", ""],
        ["5–7", "Выставка туризма", "г. Атырау", "Управление туризма"],
        ["21", "Праздник весны", "г. Астрахань", "Минкультуры"],
        ["Июнь", "", "", ""],
        ["12", "Концерт на набережной", "г. Астрахань", "Минкультуры"],
    ]
    return word(rows, [(1, 0, 1, 3), (4, 0, 4, 3)], ["Календарный план на 2026 год"])


def months_shown() -> bytes:
    """Days of a spreadsheet that are shown as months or as a year."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("План")
    page.write_row(0, 0, ["№", "Мероприятие", "Срок", "Исполнитель"])
    rows = (
        ("Открыть представительство", date(2026, 3, 1), "mmm.yy"),
        ("Подписать протокол", date(2026, 11, 1), '[$-419]mmmm\\ yyyy" г.";@'),
        ("Построить склад", date(2027, 1, 1), "yyyy"),
        ("Сдать отчёт", date(2026, 12, 15), "d mmmm yyyy"),
    )
    for at, (title, day, shown) in enumerate(rows, 1):
        page.write_row(at, 0, [at, title])
        page.write_datetime(at, 2, day, book.add_format({"num_format": shown}))
        page.write(at, 3, "Минэк")
    book.close()
    return out.getvalue()


def quarters_under_years() -> bytes:
    """A schedule of two years: Roman quarters under each, with marks."""
    return sheet(
        [
            ["№", "Мероприятие", "2026", "", "", "", "2027", "", "", "", "Исполнитель"],
            ["", "", "I", "II", "III", "IV", "I", "II", "III", "IV", ""],
            [1, "Подбор площадки", "х", "х", "", "", "", "", "", "", "Минстрой"],
            [2, "Проектирование", "", "", "х", "х", "", "", "", "", "Минстрой"],
            [3, "Строительство", "", "", "", "", "х", "х", "х", "", "Минстрой"],
        ],
        [
            (0, 2, 0, 5),
            (0, 6, 0, 9),
            (0, 0, 1, 0),
            (0, 1, 1, 1),
            (0, 10, 1, 10),
        ],
    )


def years_and_their_parts() -> bytes:
    """The year has a column, and the quarter or the day in it another."""
    return sheet(
        [
            ["№", "Мероприятие", "Год", "Квартал", "Исполнитель"],
            [1, "Аудит очистных", 2026, "III", "Минстрой"],
            [2, "Закупка реагентов", 2027, 1, "Минстрой"],
            [3, "Пуск линии", 2027, "", "Минстрой"],
        ]
    )


def how_long_it_takes() -> bytes:
    """Beside the days of beginning and end stands how many they are."""
    return sheet(
        [
            ["ID", "Task", "Start", "End", "Duration (days)", "Owner"],
            [1, "Survey the road", date(2026, 2, 2), date(2026, 3, 13), 40, "Road Agency"],
        ]
    )


def _m(title: str, no: str | None, due: str, *who: str, section: str = "") -> M:
    return M(title, no, section, due, who)


SHAPES = (
    Shape(
        "years_as_headings",
        years_as_headings,
        (
            _m(
                "Заключить договор о перевозках",
                "1",
                "by_date ..2026-06-01",
                "Минтранс",
                section="2026 год",
            ),
            _m("Издать альманах", "2", "by_date ..2026-12-31", "Минкультуры", section="2026 год"),
            _m(
                "Провести спартакиаду",
                "3",
                "quarter 2027-04-01..2027-06-30",
                "Минспорт",
                section="2027 год",
            ),
        ),
    ),
    Shape(
        "quarters_within_years",
        quarters_within_years,
        (
            _m(
                "Собрать заявки музеев",
                "1",
                "quarter 2026-01-01..2026-03-31",
                "Минкультуры",
                section="2026 год / I квартал",
            ),
            _m(
                "Утвердить маршрут",
                "2",
                "quarter 2026-04-01..2026-06-30",
                "Минтранс",
                section="2026 год / II квартал",
            ),
            _m(
                "Принять делегацию врачей",
                "3",
                "year 2027-01-01..2027-12-31",
                "Минздрав",
                section="2027 год",
            ),
        ),
    ),
    Shape(
        "years_under_sections",
        years_under_sections,
        (
            _m(
                "Открыть выставку",
                "1",
                "month 2026-05-01..2026-05-31",
                "Минкультуры",
                section="Культура / 2026 год",
            ),
            _m(
                "Закрыть выставку",
                "2",
                "month 2027-05-01..2027-05-31",
                "Минкультуры",
                section="Культура / 2027 год",
            ),
            _m("Провести забег", "3", "by_date ..2026-12-31", "Минспорт", section="Спорт"),
        ),
    ),
    Shape(
        "months_as_headings",
        months_as_headings,
        (
            _m(
                "Выставка туризма",
                None,
                "range 2026-03-05..2026-03-07",
                "Управление туризма",
                section="Март",
            ),
            _m(
                "Праздник весны",
                None,
                "day 2026-03-21..2026-03-21",
                "Минкультуры",
                section="Март",
            ),
            _m(
                "Концерт на набережной",
                None,
                "day 2026-06-12..2026-06-12",
                "Минкультуры",
                section="Июнь",
            ),
        ),
    ),
    Shape(
        "months_shown",
        months_shown,
        (
            _m("Открыть представительство", "1", "month 2026-03-01..2026-03-31", "Минэк"),
            _m("Подписать протокол", "2", "month 2026-11-01..2026-11-30", "Минэк"),
            _m("Построить склад", "3", "year 2027-01-01..2027-12-31", "Минэк"),
            _m("Сдать отчёт", "4", "day 2026-12-15..2026-12-15", "Минэк"),
        ),
    ),
    Shape(
        "years_and_their_parts",
        years_and_their_parts,
        (
            _m("Аудит очистных", "1", "quarter 2026-07-01..2026-09-30", "Минстрой"),
            _m("Закупка реагентов", "2", "quarter 2027-01-01..2027-03-31", "Минстрой"),
            _m("Пуск линии", "3", "year 2027-01-01..2027-12-31", "Минстрой"),
        ),
    ),
    Shape(
        "how_long_it_takes",
        how_long_it_takes,
        (_m("Survey the road", "1", "range 2026-02-02..2026-03-13", "Road Agency"),),
    ),
    Shape(
        "quarters_under_years",
        quarters_under_years,
        (
            _m("Подбор площадки", "1", "range 2026-01-01..2026-06-30", "Минстрой"),
            _m("Проектирование", "2", "range 2026-07-01..2026-12-31", "Минстрой"),
            _m("Строительство", "3", "range 2027-01-01..2027-09-30", "Минстрой"),
        ),
    ),
)
"""The plans, each with what a person reads in it."""
