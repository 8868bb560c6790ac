"""A sixth set of plans: columns and rows as departments really draw them."""

from __future__ import annotations

from tests.exchange.table.making import add_table, saved, sheet, word
from tests.exchange.table.shaped import M, Shape


def no_name_over_the_measures() -> bytes:
    """Bars of a typewriter; the columns of the number and of the measure have no name."""
    return """
                 ПЕРЕЧЕНЬ
          РАБОТ НА ПРИСТАНИ
--------------------------------------------------------------------
|    |                      | Вид       | Срок        | Исполнители  |
|    |                      | документа | внесения    |              |
|----|----------------------|-----------|-------------|--------------|
| 1. | Составить проект     | проект    | IV квартал  | Минпорт,     |
|    | договора о пристани  |           | 2026 г.     | Минстрой     |
|----|----------------------|-----------|-------------|--------------|
| 2. | Собрать предложения  | доклад    | май 2027 г. | Минпорт      |
|    | лоцманов             |           |             |              |
--------------------------------------------------------------------
""".encode()


def names_under_a_common_name() -> bytes:
    """A box in which the names of years stand under a common name."""
    return """
┌───┬─────────────┬──────────┬─────────────────┬─────────────┐
│ N │ Мероприятие │   Срок   │ Расходы, тыс.   │ Исполнитель │
│п/п│             │          ├─────┬───────────┤             │
│   │             │          │всего│по годам:  │             │
│   │             │          │     ├─────┬─────┤             │
│   │             │          │     │ 1-й │ 2-й │             │
├───┼─────────────┼──────────┼─────┼─────┼─────┼─────────────┤
│1. │Углубить дно │2026 год  │ 500 │ 300 │ 200 │Отдел реки   │
│   │у причала    │          │     │     │     │             │
└───┴─────────────┴──────────┴─────┴─────┴─────┴─────────────┘
""".encode()


def old_rules() -> bytes:
    """Rules of an old text file, with letters for corners."""
    return """
-----T----------------------T------------T---------------¬
¦ N  ¦ Мероприятие          ¦ Срок       ¦ Исполнители   ¦
+----+----------------------+------------+---------------+
¦ 1  ¦ Открыть ледовую      ¦ 2026 год   ¦ Минспорт      ¦
¦    ¦ арену                ¦            ¦               ¦
+----+----------------------+------------+---------------+
¦ 2  ¦ Провести турнир      ¦ ежегодно   ¦ Минспорт      ¦
L----+----------------------+------------+----------------
""".encode()


def begin_and_end() -> bytes:
    """Two rows of names, days of beginning and end, and a column of what measures serve."""
    rows = [
        ["N", "Номер и наименование мероприятия", "Исполнитель", "Срок", "", "Связь мероприятия"],
        ["", "", "", "начала", "окончания", "с показателями"],
        ["1", "2", "3", "4", "5", "6"],
        ["1", "Засеять луга", "Минсельхоз", "01.04.2026", "30.09.2027", "площадь лугов, гектаров"],
        ["2", "Купить семена", "Минсельхоз", "2026 г.", "2026 г.", "запас семян, тонн"],
        ["3", "Сушить сено", "Минсельхоз", "01.06.2026", "", "запас сена, тонн"],
    ]
    return word(rows, [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 4)])


def sums_of_money() -> bytes:
    """Rows of sums among the measures, the whole of the programme merged over its sources."""
    head = ["N", "Мероприятие", "Исполнитель", "Срок", "Источники", "Объёмы финансирования", ""]
    rows: list[list[object]] = [
        [*head],
        ["", "", "", "", "", 2026, 2027],
        ["", "Всего по программе", "", "", "Всего", 900.5, 100],
        ["", "", "", "", "Областной", 800.5, 0],
        ["1.", "Итого по разделу 1", "", "2026 - 2027 гг.", "Всего", 100, 100],
        ["1.1", "Нарисовать разметку", "Отдел дорог", "2026 - 2027 гг.", "Местный", 60, 40],
    ]
    merges = [(0, at, 1, at) for at in range(5)] + [(0, 5, 0, 6), (2, 1, 3, 1)]
    return sheet(rows, merges)


def months_under_years() -> bytes:
    """Marks in the months of two years."""
    rows = [
        ["No", "Measures", "Agency", "2026", "", "", "2027", ""],
        ["", "", "", "Oct", "Nov", "Dec", "Jan", "Feb"],
        ["1", "Draw the map of the ferry", "Port", "X", "X", "", "", ""],
        ["2", "Print the tickets in both languages", "Port", "", "", "X", "X", ""],
        ["3", "Paint the quay and the ferry", "Port", "X", "", "", "", "X"],
    ]
    return sheet(rows, [(0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2), (0, 3, 0, 5), (0, 6, 0, 7)])


def labels_for_measures() -> bytes:
    """Measures called by labels, and described in the next column."""
    return word(
        [
            ["Specific actions", "Description", "Deadline"],
            ["Action 1.1", "Write down the rules of the joint reserve", "2026"],
            ["Action 1.2a", "Count the pelicans of both deltas", "May 2027"],
        ]
    )


def edited_by_lawyers() -> bytes:
    """Rows that an editor of laws has put in, and a footnote under the table."""
    edited = "(в ред. постановления от 04.10.2026 N 7)"
    rows = [
        ["№", "Мероприятие", "Срок", "Исполнитель"],
        ["1.", "Собирать заявки", "постоянно", "Отдел связи"],
        [edited, "", "", ""],
        ["2.", "Вести список", "2026 год", "Отдел связи"],
        ["(введен постановлением от 05.10.2026 N 8)", "", "", ""],
        ["-" * 30, "", "", ""],
        ["<*> По согласованию с портом.", "", "", ""],
    ]
    return word(rows, [(at, 0, at, 3) for at in (2, 4, 5, 6)])


def persons_and_plain_bodies() -> bytes:
    """Persons without commas between them, and bodies that begin with a small letter."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Ответственные"],
            ["1", "Открыть выставку", "2026 год", "Орлова Н. Н. Кузнецов К.Е."],
            ["2", "Показать фильм", "2026 год", "музей реки, сельские клубы области, Орлова Н.Н."],
            ["3", "Издать книгу", "2026 год", "Лица, ответственные за печать, Минкультуры."],
        ]
    )


def of_one_month() -> bytes:
    """The plan of a month: days without a year, hours of the day, a heading over the table."""
    rows = [
        ["Дата", "Время", "Мероприятие", "Ответственный"],
        ["01.12", "12.00 - 14.00", "Открыть каток", "Минспорт"],
        ["23.12-28.12", "с 10:00", "Собрать подарки", "Минспорт"],
        ["", "17.00", "Зажечь огни", "Минспорт"],
    ]
    return word(rows, before=["План работы на декабрь 2026 г.", "Механизм: работа с людьми"])


def marks_beside_a_day() -> bytes:
    """Quarters with marks beside a column of the day of completion."""
    return word(
        [
            ["Measure", "Measure of success", "Q1", "Q2", "Completion date", "Persons involved"],
            ["Draft the letter", "Letter signed", "P", "X", "March 31, 2026", "Port office"],
            ["Hold the meeting", "Minutes signed", "", "P", "May 2026", "Port office"],
        ]
    )


def beside_indicators() -> bytes:
    """A plan, and a table of indicators by years which is none."""
    import docx

    document = docx.Document()
    add_table(document, [["№", "Мероприятие", "Срок"], ["1", "Посадить рощу", "2026 год"]])
    document.add_paragraph("Показатели")
    add_table(
        document,
        [
            ["№", "Наименование показателя", "Ед. изм.", "2026 год", "2027 год"],
            ["1", "Площадь рощи", "га", "5", "7"],
        ],
    )
    return saved(document)


def names_nobody_knows() -> bytes:
    """The measures stand under a name that means nothing by itself; the plan of a school year."""
    return """2026-2027 оқу жылына арналған жұмыс жоспары

| № | Кеңес отырысында | Түрі | Орындалатын мерзімі | Жауапты |
| 1 | «Кел, бірге ән айтайық» кеші | Концерт | Қыркүйек | Хор |
| 2 | «Жаңа жыл келе жатыр» көрмесі | - | Ақпан | - |
""".encode()


SHAPES = (
    Shape(
        "names_nobody_knows",
        names_nobody_knows,
        (
            M("«Кел, бірге ән айтайық» кеші", "1", "", "month 2026-09-01..2026-09-30", ("Хор",)),
            M("«Жаңа жыл келе жатыр» көрмесі", "2", "", "month 2027-02-01..2027-02-28"),
        ),
    ),
    Shape(
        "no_name_over_the_measures",
        no_name_over_the_measures,
        (
            M("Составить проект договора о пристани", "1", "", "quarter 2026-10-01..2026-12-31",
              ("Минпорт", "Минстрой")),
            M("Собрать предложения лоцманов", "2", "", "month 2027-05-01..2027-05-31",
              ("Минпорт",)),
        ),
    ),
    Shape(
        "names_under_a_common_name",
        names_under_a_common_name,
        (M("Углубить дно у причала", "1", "", "year 2026-01-01..2026-12-31", ("Отдел реки",)),),
    ),
    Shape(
        "old_rules",
        old_rules,
        (
            M("Открыть ледовую арену", "1", "", "year 2026-01-01..2026-12-31", ("Минспорт",)),
            M("Провести турнир", "2", "", "recurring", ("Минспорт",)),
        ),
    ),
    Shape(
        "begin_and_end",
        begin_and_end,
        (
            M("Засеять луга", "1", "", "range 2026-04-01..2027-09-30", ("Минсельхоз",)),
            M("Купить семена", "2", "", "year 2026-01-01..2026-12-31", ("Минсельхоз",)),
            M("Сушить сено", "3", "", "from_date 2026-06-01..", ("Минсельхоз",)),
        ),
    ),
    Shape(
        "sums_of_money",
        sums_of_money,
        (M("Нарисовать разметку", "1.1", "", "range 2026-01-01..2027-12-31", ("Отдел дорог",)),),
    ),
    Shape(
        "months_under_years",
        months_under_years,
        (
            M("Draw the map of the ferry", "1", "", "range 2026-10-01..2026-11-30", ("Port",)),
            M("Print the tickets in both languages", "2", "", "range 2026-12-01..2027-01-31",
              ("Port",)),
            M("Paint the quay and the ferry", "3", "", "range 2026-10-01..2027-02-28",
              ("Port",)),
        ),
    ),
    Shape(
        "labels_for_measures",
        labels_for_measures,
        (
            M("Write down the rules of the joint reserve", "Action 1.1", "",
              "year 2026-01-01..2026-12-31"),
            M("Count the pelicans of both deltas", "Action 1.2a", "",
              "month 2027-05-01..2027-05-31"),
        ),
    ),
    Shape(
        "edited_by_lawyers",
        edited_by_lawyers,
        (
            M("Собирать заявки", "1", "", "ongoing", ("Отдел связи",)),
            M("Вести список", "2", "", "year 2026-01-01..2026-12-31", ("Отдел связи",)),
        ),
    ),
    Shape(
        "persons_and_plain_bodies",
        persons_and_plain_bodies,
        (
            M("Открыть выставку", "1", "", "year 2026-01-01..2026-12-31",
              ("Орлова Н. Н.", "Кузнецов К.Е.")),
            M("Показать фильм", "2", "", "year 2026-01-01..2026-12-31",
              ("музей реки", "сельские клубы области", "Орлова Н.Н.")),
            M("Издать книгу", "3", "", "year 2026-01-01..2026-12-31",
              ("Лица, ответственные за печать", "Минкультуры")),
        ),
    ),
    Shape(
        "of_one_month",
        of_one_month,
        (
            M("Открыть каток", None, "Механизм: работа с людьми",
              "day 2026-12-01..2026-12-01", ("Минспорт",)),
            M("Собрать подарки", None, "Механизм: работа с людьми",
              "range 2026-12-23..2026-12-28", ("Минспорт",)),
            M("Зажечь огни", None, "Механизм: работа с людьми", "unparsed", ("Минспорт",)),
        ),
    ),
    Shape(
        "marks_beside_a_day",
        marks_beside_a_day,
        (
            M("Draft the letter", None, "", "day 2026-03-31..2026-03-31", ("Port office",)),
            M("Hold the meeting", None, "", "month 2026-05-01..2026-05-31", ("Port office",)),
        ),
    ),
    Shape(
        "beside_indicators",
        beside_indicators,
        (M("Посадить рощу", "1", "", "year 2026-01-01..2026-12-31"),),
        ((2, 1), (2, 2)),
    ),
)  # fmt: skip
