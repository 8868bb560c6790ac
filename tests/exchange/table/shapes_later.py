"""A second set of plans, made when the reader could read the first: what stands in them."""

from __future__ import annotations

import docx

from tests.exchange.table.making import add_table, saved, sheet, word
from tests.exchange.table.shaped import M, Shape


def kazakh_sides() -> bytes:
    """The stamp stands in the table; the bodies of each side have a column under one name."""
    return word(
        [
            ["", "", "", "Бекітемін\n____________", ""],
            ["Р/с", "Іс-шаралар", "Орындалу мерзімі", "Тараптардан жауаптылар", ""],
            ["", "", "", "Ресей тарапы", "Қазақстан тарапы"],
            ["1. Көлік", "", "", "", ""],
            [
                "1.1",
                "Автобус бағытын ашу",
                "2026 жыл",
                "Көлік министрлігі",
                "Көлік басқармасы",
            ],
            ["1.2", "Паром кестесін келісу", "2026 жылғы III тоқсан", "Порт", ""],
        ],
        [(1, 3, 1, 4), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 2, 2), (3, 0, 3, 4)],
    )


def leads_and_helpers() -> bytes:
    """No numbers; those who answer and those who help have a column each."""
    return word(
        [
            ["Мероприятие", "Срок", "Ответственный", "Соисполнители"],
            ["Провести телемост школ", "апрель 2026 г.", "Минобразования", "Лицей, Гимназия"],
            ["Создать общий сайт", "2027 год", "Минцифры", ""],
        ]
    )


def title_within() -> bytes:
    """The title of the plan is the first row of the table."""
    return word(
        [
            ["ПЛАН МЕРОПРИЯТИЙ НА 2026 ГОД", "", "", ""],
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести ледовый турнир", "февраль", "Минспорта"],
            ["2", "Провести марафон", "сентябрь", "Минспорта"],
        ],
        [(0, 0, 0, 3)],
    )


def numbers_in_titles() -> bytes:
    """There is no column of numbers: they stand before the titles."""
    return word(
        [
            ["Мероприятие", "Срок исполнения", "Исполнители"],
            ["1. Подписать протокол о карантине растений", "I квартал 2026 г.", "Минсельхоз"],
            ["2. Открыть лабораторию семян", "2027 год", "Минсельхоз"],
        ]
    )


def what_who_when() -> bytes:
    """A short English table of questions."""
    return word(
        [
            ["What", "Who", "When"],
            ["Publish a joint tourist map", "Tourism Agency", "June 2026"],
            ["Open an information centre", "City of Atyrau", "by 1 May 2027"],
        ]
    )


def cut_bodies() -> bytes:
    """A page break has cut the list of bodies alone."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести учения на реке", "июнь 2026 г.", "МЧС;"],
            ["", "", "", "Речной порт"],
            ["2", "Обновить карты глубин", "2026 год", "Речной порт"],
        ]
    )


def quarters_across() -> bytes:
    """A schedule: a column for each quarter, with a mark in the one that is meant."""
    return sheet(
        [
            ["План-график на 2026 год", "", "", "", "", "", ""],
            ["№", "Мероприятие", "Сроки", "", "", "", "Исполнители"],
            ["", "", "I кв.", "II кв.", "III кв.", "IV кв.", ""],
            [1, "Провести олимпиаду", "", "+", "", "", "Минобразования"],
            [2, "Провести смотр войск", "", "", "", "x", "Штаб"],
        ],
        [(0, 0, 0, 6), (1, 2, 1, 5), (1, 0, 2, 0), (1, 1, 2, 1), (1, 6, 2, 6)],
    )


def sides_in_brackets() -> bytes:
    """After each body its region stands in brackets."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести регату", "июль 2026 г.",
             "Минспорта (Астраханская область), Управление спорта (Атырауская область)"],
            ["2", "Провести заплыв", "август 2026 г.", "Федерация плавания"],
        ]
    )  # fmt: skip


def signed_below() -> bytes:
    """The last row of the table is signed, and a line of dashes closes it."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести слёт поисковиков", "май 2026 г.", "Минмолодёжи"],
            ["2", "Поставить памятный знак", "2027 год", "Минкультуры"],
            ["Секретарь рабочей группы ____________ И. Третий", "", "", ""],
        ],
        [(3, 0, 3, 3)],
    )


def bracketed_numbers() -> bytes:
    """Numbers with brackets under a name that is empty."""
    return word(
        [
            ["", "Наименование работ", "Срок выполнения", "Ответственные лица"],
            ["1)", "Расчистить канал", "до 1 июля 2026 г.", "Минводхоз"],
            ["2)", "Укрепить берег", "до 1 октября 2026 г.", "Минводхоз"],
        ]
    )


def commas() -> bytes:
    """A CSV of commas with quotes, a title above, and lines of commas alone."""
    return (
        b"Joint Action Plan 2026-2027,,,,\r\n,,,,\r\n"
        b"#,Action,Deadline,Responsible,Expected result\r\n"
        b'1,"Hold a fair, with tasting",Q3 2026,"Ministry of Trade, Chamber of Commerce",'
        b'"20 stands"\r\n'
        b"2,Sign a memorandum,31 March 2027,Akimat,\r\n"
    )


def planned_and_actual() -> bytes:
    """Beside the day that was planned stands the day that it was done."""
    return word(
        [
            ["№", "Мероприятие", "Дата исполнения (план)", "Дата исполнения (факт)",
             "Исполнители"],
            ["1", "Провести конференцию врачей", "15.04.2026", "20.05.2026", "Минздрав"],
            ["2", "Открыть кабинет телемедицины", "01.09.2026", "", "Минздрав"],
        ]
    )  # fmt: skip


def beginning_and_end() -> bytes:
    """When it begins and when it ends have a column each."""
    return word(
        [
            ["№", "Мероприятие", "Срок начала", "Срок окончания", "Исполнители"],
            ["1", "Отремонтировать причал", "март 2026 г.", "сентябрь 2026 г.", "Минтранс"],
            ["2", "Обучить лоцманов", "01.02.2027", "30.06.2027", "Речное училище"],
        ]
    )


def notes_between() -> bytes:
    """Under a measure stands a note to it."""
    document = docx.Document()
    document.add_paragraph("ДОРОЖНАЯ КАРТА")
    document.add_paragraph("развития пограничной торговли на 2025–2027 гг.")
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Построить склад", "2026 год", "Инвестор"],
            ["Примечание: при наличии финансирования", "", "", ""],
            ["2", "Открыть рынок", "2027 год", "Акимат"],
        ],
        [(2, 0, 2, 3)],
    )
    return saved(document)


def far_from_the_corner() -> bytes:
    """The table begins in the third column of the ninth row, under a stamp at the right."""
    blank = [""] * 6
    return sheet(
        [
            [*blank[:5], "УТВЕРЖДАЮ"],
            [*blank[:5], "____________"],
            [*blank[:5], "«15» января 2026 г."],
            blank,
            ["", "", "План мероприятий на 2026 год", "", "", ""],
            blank,
            blank,
            blank,
            ["", "", "№", "Мероприятие", "Срок", "Исполнители"],
            ["", "", 1, "Провести семинар", "до 20 марта", "Университет"],
            ["", "", 2, "Провести практику", "июль – август", "Университет"],
        ],
        [(4, 2, 4, 5)],
    )


def _m(title: str, no: str | None, due: str, *who: str, section: str = "") -> M:
    return M(title, no, section, due, who)


SHAPES = (
    Shape("kazakh_sides", kazakh_sides, (
        _m("Автобус бағытын ашу", "1.1", "year 2026-01-01..2026-12-31", "Көлік министрлігі/RU",
           "Көлік басқармасы/KZ", section="1. Көлік"),
        _m("Паром кестесін келісу", "1.2", "quarter 2026-07-01..2026-09-30", "Порт/RU",
           section="1. Көлік"),
    )),
    Shape("leads_and_helpers", leads_and_helpers, (
        _m("Провести телемост школ", None, "month 2026-04-01..2026-04-30", "Минобразования",
           "~Лицей", "~Гимназия"),
        _m("Создать общий сайт", None, "year 2027-01-01..2027-12-31", "Минцифры"),
    )),
    Shape("title_within", title_within, (
        _m("Провести ледовый турнир", "1", "month 2026-02-01..2026-02-28", "Минспорта"),
        _m("Провести марафон", "2", "month 2026-09-01..2026-09-30", "Минспорта"),
    )),
    Shape("numbers_in_titles", numbers_in_titles, (
        _m("Подписать протокол о карантине растений", "1", "quarter 2026-01-01..2026-03-31",
           "Минсельхоз"),
        _m("Открыть лабораторию семян", "2", "year 2027-01-01..2027-12-31", "Минсельхоз"),
    )),
    Shape("what_who_when", what_who_when, (
        _m("Publish a joint tourist map", None, "month 2026-06-01..2026-06-30", "Tourism Agency"),
        _m("Open an information centre", None, "by_date ..2027-05-01", "City of Atyrau/KZ"),
    )),
    Shape("cut_bodies", cut_bodies, (
        _m("Провести учения на реке", "1", "month 2026-06-01..2026-06-30", "МЧС", "Речной порт"),
        _m("Обновить карты глубин", "2", "year 2026-01-01..2026-12-31", "Речной порт"),
    )),
    Shape("quarters_across", quarters_across, (
        _m("Провести олимпиаду", "1", "quarter 2026-04-01..2026-06-30", "Минобразования"),
        _m("Провести смотр войск", "2", "quarter 2026-10-01..2026-12-31", "Штаб"),
    )),
    Shape("sides_in_brackets", sides_in_brackets, (
        _m("Провести регату", "1", "month 2026-07-01..2026-07-31",
           "Минспорта/RU", "Управление спорта/KZ"),
        _m("Провести заплыв", "2", "month 2026-08-01..2026-08-31", "Федерация плавания"),
    )),
    Shape("signed_below", signed_below, (
        _m("Провести слёт поисковиков", "1", "month 2026-05-01..2026-05-31", "Минмолодёжи"),
        _m("Поставить памятный знак", "2", "year 2027-01-01..2027-12-31", "Минкультуры"),
    )),
    Shape("bracketed_numbers", bracketed_numbers, (
        _m("Расчистить канал", "1", "by_date ..2026-07-01", "Минводхоз"),
        _m("Укрепить берег", "2", "by_date ..2026-10-01", "Минводхоз"),
    )),
    Shape("commas", commas, (
        _m("Hold a fair, with tasting", "1", "quarter 2026-07-01..2026-09-30",
           "Ministry of Trade", "Chamber of Commerce"),
        _m("Sign a memorandum", "2", "day 2027-03-31..2027-03-31", "Akimat"),
    )),
    Shape("planned_and_actual", planned_and_actual, (
        _m("Провести конференцию врачей", "1", "day 2026-04-15..2026-04-15", "Минздрав"),
        _m("Открыть кабинет телемедицины", "2", "day 2026-09-01..2026-09-01", "Минздрав"),
    )),
    Shape("beginning_and_end", beginning_and_end, (
        _m("Отремонтировать причал", "1", "range 2026-03-01..2026-09-30", "Минтранс"),
        _m("Обучить лоцманов", "2", "range 2027-02-01..2027-06-30", "Речное училище"),
    )),
    Shape("notes_between", notes_between, (
        _m("Построить склад", "1", "year 2026-01-01..2026-12-31", "Инвестор"),
        _m("Открыть рынок", "2", "year 2027-01-01..2027-12-31", "Акимат"),
    )),
    Shape("far_from_the_corner", far_from_the_corner, (
        _m("Провести семинар", "1", "by_date ..2026-03-20", "Университет"),
        _m("Провести практику", "2", "range 2026-07-01..2026-08-31", "Университет"),
    )),
)  # fmt: skip
