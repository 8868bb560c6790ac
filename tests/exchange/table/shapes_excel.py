"""Plans as they come in Excel and as text, in the tests' own words, with what stands in them."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import xlsxwriter

from tests.exchange.table.making import sheet
from tests.exchange.table.shaped import M, Shape


def sheets_of_years() -> bytes:
    """A sheet for each year, named by it, and a sheet of lists that is hidden."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for year, title in (("2025", "Провести бал"), ("2026", "Провести парад")):
        page = book.add_worksheet(year)
        for at, row in enumerate(
            (["№", "Мероприятие", "Срок", "Исполнители"], [1, title, "октябрь", "Минкультуры"])
        ):
            page.write_row(at, 0, row)
    lists = book.add_worksheet("списки")
    lists.write_column(0, 0, ["исполнено", "не исполнено"])
    lists.hide()
    book.close()
    return out.getvalue()


def days_and_formulas() -> bytes:
    """Days as days, numbers by a formula, a hidden column and a hidden row, blank columns."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "default_date_format": "dd.mm.yyyy", "remove_timezone": True}
    )
    page = book.add_worksheet("План")
    page.write(0, 0, "План мероприятий на 2026 год")
    page.write_row(2, 0, ["№", "Мероприятие", "Срок", "Исполнитель", "Служебное", ""])
    for at, (title, day) in enumerate(
        (
            ("Сдать отчёт", date(2026, 2, 1)),
            ("Открыть зал", datetime(2026, 9, 1, 10, 30, tzinfo=UTC)),
        ),
        start=3,
    ):
        page.write_formula(at, 0, f"=ROW()-{3}", None, at - 2)
        page.write(at, 1, title)
        page.write_datetime(at, 2, day)
        page.write(at, 3, "Минэкономики")
        page.write(at, 4, "x")
    page.write_row(5, 0, [3, "Провести приём", "декабрь", "Минторг"])
    page.set_column(4, 4, None, None, {"hidden": True})
    page.set_row(5, None, None, {"hidden": True})
    book.close()
    return out.getvalue()


def older_days_hidden() -> bytes:
    """The deadline before it was moved stands in a hidden column."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("План & срок")
    page.write_row(0, 0, ["№", "Мероприятие", "Срок исполнения", "Новый срок", "Исполнители"])
    page.write_row(1, 0, [1, "Открыть мост", "май 2025 г.", "июнь 2026 г.", "Минтранс"])
    page.set_column(2, 2, None, None, {"hidden": True})
    book.close()
    return out.getvalue()


def sections_merged_down() -> bytes:
    """A column of directions merged down, the title over all columns, notes at the end."""
    return sheet(
        [
            ["ПЛАН МЕРОПРИЯТИЙ на 2025-2026 годы", "", "", "", ""],
            ["", "", "", "", ""],
            ["Направление", "№", "Мероприятие", "Срок", "Ответственный"],
            ["Здравоохранение", 1, "Провести консилиум", "март 2025 г.", "Минздрав"],
            ["", 2, "Обучить фельдшеров", "2026 г.", "Медицинская академия"],
            ["Экология", 3, "Очистить протоки", "до 15.10.2026", "Минприроды"],
            ["Примечание: сроки могут уточняться", "", "", "", ""],
        ],
        [(0, 0, 0, 4), (3, 0, 4, 0), (6, 0, 6, 4)],
    )


def two_languages() -> bytes:
    """Names of columns in two languages, and cells in one."""
    return sheet(
        [
            [
                "Р/с № / № п/п",
                "Іс-шара / Мероприятие",
                "Мерзімі / Срок",
                "Орындаушылар / Исполнители",
            ],
            [1, "Провести слёт туристов", "июль 2026 г.", "Управление туризма"],
            [2, "Разметить тропы", "2027 год", "Управление туризма"],
        ]
    )


def progress_form() -> bytes:
    """A form with the course and a mark, in which both go into the note."""
    return sheet(
        [
            [
                "№ п/п",
                "Мероприятие",
                "Срок исполнения",
                "Исполнители",
                "Ход исполнения",
                "Отметка об исполнении",
            ],
            [
                1,
                "Подписать дорожную карту",
                "I полугодие 2025 г.",
                "Минтранс",
                "подписана",
                "исполнено",
            ],
            [2, "Открыть визовый центр", "31.12.2025", "МИД", "", ""],
        ]
    )


def semicolons_1251() -> bytes:
    """A CSV of Excel: semicolons, Windows-1251, lines in cells, blank columns at the end."""
    rows = [
        "План мероприятий на 2026 год;;;;;",
        ";;;;;",
        "№;Мероприятие;Срок;Исполнители;;",
        '1;"Провести смотр; первый этап";май;"Минкультуры,\nДом народного творчества";;',
        "2;Наградить победителей;июнь;Минкультуры;;",
    ]
    return "\r\n".join(rows).encode("cp1251")


def unicode_text() -> bytes:
    """«Unicode text» of Excel: tabs and UTF-16."""
    rows = [
        "Р/с №\tІс-шара атауы\tОрындау мерзімі\tЖауаптылар",
        "1\tӘнші жастар байқауын өткізу\t2026 жылғы маусым\tМәдениет басқармасы",
        "2\tСуретшілер көрмесі\t2026 жылдың соңына дейін\tМұражай",
    ]
    return "\r\n".join(rows).encode("utf-16")


def told_separator() -> bytes:
    """A CSV that tells its separator, in UTF-8 with a mark."""
    return (
        "sep=|\r\nNo.|Measure|Due|Lead agency\r\n"
        "1|Sign the protocol|30 June 2026|Ministry of Health\r\n"
        "2|Train paramedics|2027|Medical College\r\n"
    ).encode("utf-8-sig")


def pasted_word() -> bytes:
    """Pasted out of Word: tabs, sections by themselves, no mark of what is what."""
    return (
        "№ п/п\tМероприятие\tСрок\tИсполнители\n"
        "I. Наука\t\t\t\n"
        "1\tПровести школу океанологов\tиюль 2026 г.\tИнститут\n"
        "II. Молодёжь\t\t\t\n"
        "2\tПровести лагерь\tавгуст 2026 г.\tАгентство по делам молодёжи\n"
    ).encode()


def markdown() -> bytes:
    """A table of Markdown with bold words and breaks."""
    return (
        "# План на 2026 год\n\n"
        "| № | **Мероприятие** | Срок | Исполнители |\n"
        "|:-:|:--|---|--:|\n"
        "| 1 | Провести<br>ледоход-парад | апрель | Минкультуры |\n"
        "| 2 | Провести карнавал | ежегодно, июнь | Минкультуры |\n"
    ).encode()


def no_names() -> bytes:
    """No names of columns, a section within, days of several kinds."""
    return sheet(
        [
            [1, "Подготовить соглашение о парке", "IV квартал 2025 года", "Министерство природы"],
            [2, "Провести учёт птиц дельты", "апрель 2026 года", "Управление экологии"],
            [3, "Издать атлас птиц дельты и низовий", "2027 год", "Университет"],
        ]
    )


def numbers_as_floats() -> bytes:
    """Numbers of two levels typed as numbers, years typed as numbers."""
    return sheet(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            [1, "Туризм", "", ""],
            [1.1, "Провести пресс-тур", 2026, "Агентство по туризму"],
            [1.2, "Выпустить карту", 2027, "Агентство по туризму"],
        ]
    )


SHAPES = (
    Shape(
        "sheets_of_years",
        sheets_of_years,
        (
            M("Провести бал", "1", "", "month 2025-10-01..2025-10-31", ("Минкультуры",)),
            M("Провести парад", "1", "", "month 2026-10-01..2026-10-31", ("Минкультуры",)),
        ),
    ),
    Shape(
        "days_and_formulas",
        days_and_formulas,
        (
            M("Сдать отчёт", "1", "", "day 2026-02-01..2026-02-01", ("Минэкономики",)),
            M("Открыть зал", "2", "", "day 2026-09-01..2026-09-01", ("Минэкономики",)),
        ),
        ((1, 6),),
    ),
    Shape(
        "older_days_hidden",
        older_days_hidden,
        (M("Открыть мост", "1", "", "month 2026-06-01..2026-06-30", ("Минтранс",)),),
    ),
    Shape(
        "sections_merged_down",
        sections_merged_down,
        (
            M(
                "Провести консилиум",
                "1",
                "Здравоохранение",
                "month 2025-03-01..2025-03-31",
                ("Минздрав",),
            ),
            M(
                "Обучить фельдшеров",
                "2",
                "Здравоохранение",
                "year 2026-01-01..2026-12-31",
                ("Медицинская академия",),
            ),
            M("Очистить протоки", "3", "Экология", "by_date ..2026-10-15", ("Минприроды",)),
        ),
    ),
    Shape(
        "two_languages",
        two_languages,
        (
            M(
                "Провести слёт туристов",
                "1",
                "",
                "month 2026-07-01..2026-07-31",
                ("Управление туризма",),
            ),
            M("Разметить тропы", "2", "", "year 2027-01-01..2027-12-31", ("Управление туризма",)),
        ),
    ),
    Shape(
        "progress_form",
        progress_form,
        (
            M(
                "Подписать дорожную карту",
                "1",
                "",
                "half_year 2025-01-01..2025-06-30",
                ("Минтранс",),
            ),
            M("Открыть визовый центр", "2", "", "day 2025-12-31..2025-12-31", ("МИД",)),
        ),
    ),
    Shape(
        "semicolons_1251",
        semicolons_1251,
        (
            M(
                "Провести смотр; первый этап",
                "1",
                "",
                "month 2026-05-01..2026-05-31",
                ("Минкультуры", "Дом народного творчества"),
            ),
            M("Наградить победителей", "2", "", "month 2026-06-01..2026-06-30", ("Минкультуры",)),
        ),
    ),
    Shape(
        "unicode_text",
        unicode_text,
        (
            M(
                "Әнші жастар байқауын өткізу",
                "1",
                "",
                "month 2026-06-01..2026-06-30",
                ("Мәдениет басқармасы",),
            ),
            M("Суретшілер көрмесі", "2", "", "by_date ..2026-12-31", ("Мұражай",)),
        ),
    ),
    Shape(
        "told_separator",
        told_separator,
        (
            M("Sign the protocol", "1", "", "day 2026-06-30..2026-06-30", ("Ministry of Health",)),
            M("Train paramedics", "2", "", "year 2027-01-01..2027-12-31", ("Medical College",)),
        ),
    ),
    Shape(
        "pasted_word",
        pasted_word,
        (
            M(
                "Провести школу океанологов",
                "1",
                "I. Наука",
                "month 2026-07-01..2026-07-31",
                ("Институт",),
            ),
            M(
                "Провести лагерь",
                "2",
                "II. Молодёжь",
                "month 2026-08-01..2026-08-31",
                ("Агентство по делам молодёжи",),
            ),
        ),
    ),
    Shape(
        "markdown",
        markdown,
        (
            M("Провести ледоход-парад", "1", "", "month 2026-04-01..2026-04-30", ("Минкультуры",)),
            M("Провести карнавал", "2", "", "recurring", ("Минкультуры",)),
        ),
    ),
    Shape(
        "no_names",
        no_names,
        (
            M(
                "Подготовить соглашение о парке",
                "1",
                "",
                "quarter 2025-10-01..2025-12-31",
                ("Министерство природы",),
            ),
            M(
                "Провести учёт птиц дельты",
                "2",
                "",
                "month 2026-04-01..2026-04-30",
                ("Управление экологии",),
            ),
            M(
                "Издать атлас птиц дельты и низовий",
                "3",
                "",
                "year 2027-01-01..2027-12-31",
                ("Университет",),
            ),
        ),
    ),
    Shape(
        "numbers_as_floats",
        numbers_as_floats,
        (
            M(
                "Провести пресс-тур",
                "1.1",
                "1 Туризм",
                "year 2026-01-01..2026-12-31",
                ("Агентство по туризму",),
            ),
            M(
                "Выпустить карту",
                "1.2",
                "1 Туризм",
                "year 2027-01-01..2027-12-31",
                ("Агентство по туризму",),
            ),
        ),
    ),
)
