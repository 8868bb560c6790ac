"""Plans that tell the sides, the numbers and the sections in less usual places."""

from __future__ import annotations

from copy import deepcopy

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.exchange.table.making import add_table, saved, sheet, word
from tests.exchange.table.shaped import M, Shape

_OTHER = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def side_row_by_row() -> bytes:
    """A column says whose body stands in the row; a measure has a row for each side."""
    rows = [
        ["№", "Мероприятие", "Срок", "Сторона", "Исполнитель"],
        ["1", "Турнир по борьбе", "май 2026 г.", "Россия", "Минспорт"],
        ["", "", "", "Казахстан", "Управление спорта"],
        ["2", "Шахматный матч", "июнь 2026 г.", "Атырауская область", "Дворец школьников"],
        ["3", "День спорта", "июль 2026 г.", "обе", "Федерации спорта"],
    ]
    return word(rows, [(1, place, 2, place) for place in range(3)])


def named_by_a_program() -> bytes:
    """Names of columns as a program exports them."""
    return (
        b"code;measure_name;start_date;end_date;responsible_ru;responsible_kz\n"
        + "М-01;Грузовой рейс;2026-01-01;2026-06-30;Минтранс;Управление транспорта\n".encode()
        + "М-02;Фестиваль ухи;2026-08-01;2026-08-15;Минкультуры;Управление культуры\n".encode()
    )


def section_told_once() -> bytes:
    """A direction stands beside its first measure alone, in cells that are not merged."""
    return sheet(
        [
            ["Направление", "Мероприятие", "Срок", "Отв."],
            ["Транспорт", "Новый автобус", "2026 г.", "Минтранс"],
            ["", "Ремонт причала", "2027 г.", "Минтранс"],
            ["Культура", "Гастроли театра", "октябрь 2026 г.", "Минкультуры"],
        ]
    )


def taken_out() -> bytes:
    """Measures that are no more keep their numbers."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Построить ангар", "2026 г.", "Минпром"],
            ["2", "Исключён протоколом от 01.02.2026 № 2", "", ""],
            ["3", "[Пункт утратил силу]", "", ""],
            ["4", "Исключить дублирование рейсов", "", "Минтранс"],
            ["5", "Исключение двойного сбора", "", ""],
        ]
    )


def numbers_beside_numbers() -> bytes:
    """The column of numbers counts the objectives; measures have their own before their words."""
    return word(
        [
            ["#", "Objective", "Action", "Responsible", "Deadline"],
            ["1", "Trade", "1.1 Hold a food fair", "Ministry of Agriculture", "May 2026"],
            ["", "", "1.2 Publish a bulletin", "Chamber of Commerce", "quarterly"],
            ["2", "Health", "2.1 Train nurses", "Health Department", "31.12.2027"],
        ],
        [(1, 0, 2, 0), (1, 1, 2, 1)],
    )


def sides_in_turn() -> bytes:
    """The name of the column tells the sides with a stroke between them, and so do the cells."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители (РФ / РК)"],
            ["1", "Обмен стажёрами", "2026 год", "Минобр, АГУ / Управление образования"],
            ["2", "Рейд на воде", "май 2026 г.", "МЧС"],
            ["3", "Обмен афишами", "2026 год", "Атырауская обл.: Управление культуры"],
        ]
    )


def names_in_another_order() -> bytes:
    """Two plans one under the other in a sheet, the columns of the second in another order."""
    return sheet(
        [
            ["План на 2026 год"],
            ["№", "Мероприятие", "Срок", "Исполнитель"],
            [1, "Завести реестр", "март", "Минэк"],
            [],
            ["План на 2027 год"],
            ["№", "Исполнитель", "Мероприятие", "Срок", "Место"],
            [1, "Минспорт", "Провести кросс", "май", "г. Атырау"],
            [2, "Исполнительный комитет", "Мероприятие ко Дню соседей", "июнь", ""],
        ]
    )


def in_a_text_box() -> bytes:
    """Half of the plan stands in a text box, which Word keeps twice."""
    document = docx.Document()
    add_table(document, [["№", "Мероприятие", "Срок"], ["1", "Сделать опись", "май 2026 г."]])
    add_table(document, [["№", "Мероприятие", "Срок"], ["2", "Издать сборник", "2027 год"]])
    table = document.tables[1]._tbl
    box = parse_xml(
        f'<w:r {nsdecls("w")} xmlns:mc="{_OTHER}"><mc:AlternateContent><mc:Choice Requires="wps">'
        "<w:drawing><w:txbxContent/></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        "<w:txbxContent/></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    document.add_paragraph()._p.append(box)
    for place, content in enumerate(box.iter(qn("w:txbxContent"))):
        content.append(deepcopy(table) if place else table)
    return saved(document)


def sent_and_received() -> bytes:
    """Sides by what they do, and bodies of both sides under a heading of their own."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Направляющая сторона", "Кому"],
            ["1", "Поездка хора", "май 2026 г.", "Минкультуры", "РК: Музей; Стороны: комиссия"],
        ]
    )


SHAPES = (
    Shape(
        "names_in_another_order",
        names_in_another_order,
        (
            M("Завести реестр", "1", due="month 2026-03-01..2026-03-31", who=("Минэк",)),
            M(
                "Провести кросс",
                "1",
                "План на 2027 год",
                "month 2027-05-01..2027-05-31",
                ("Минспорт",),
            ),
            M(
                "Мероприятие ко Дню соседей",
                "2",
                "План на 2027 год",
                "month 2027-06-01..2027-06-30",
                ("Исполнительный комитет",),
            ),
        ),
    ),
    Shape(
        "in_a_text_box",
        in_a_text_box,
        (M("Сделать опись", "1", due="month"), M("Издать сборник", "2", due="year")),
    ),
    Shape(
        "sent_and_received",
        sent_and_received,
        (M("Поездка хора", "1", due="month", who=("Минкультуры", "Музей/KZ", "комиссия")),),
    ),
    Shape(
        "sides_in_turn",
        sides_in_turn,
        (
            M(
                "Обмен стажёрами",
                "1",
                due="year",
                who=("Минобр/RU", "АГУ/RU", "Управление образования/KZ"),
            ),
            M("Рейд на воде", "2", due="month", who=("МЧС",)),
            M("Обмен афишами", "3", due="year", who=("Управление культуры/KZ",)),
        ),
    ),
    Shape(
        "side_row_by_row",
        side_row_by_row,
        (
            M(
                "Турнир по борьбе",
                "1",
                due="month 2026-05-01..2026-05-31",
                who=("Минспорт/RU", "Управление спорта/KZ"),
            ),
            M(
                "Шахматный матч",
                "2",
                due="month 2026-06-01..2026-06-30",
                who=("Дворец школьников/KZ",),
            ),
            M("День спорта", "3", due="month 2026-07-01..2026-07-31", who=("Федерации спорта",)),
        ),
    ),
    Shape(
        "named_by_a_program",
        named_by_a_program,
        (
            M(
                "Грузовой рейс",
                "М-01",
                due="range 2026-01-01..2026-06-30",
                who=("Минтранс/RU", "Управление транспорта/KZ"),
            ),
            M(
                "Фестиваль ухи",
                "М-02",
                due="range 2026-08-01..2026-08-15",
                who=("Минкультуры/RU", "Управление культуры/KZ"),
            ),
        ),
    ),
    Shape(
        "section_told_once",
        section_told_once,
        (
            M("Новый автобус", None, "Транспорт", "year", ("Минтранс",)),
            M("Ремонт причала", None, "Транспорт", "year", ("Минтранс",)),
            M("Гастроли театра", None, "Культура", "month", ("Минкультуры",)),
        ),
    ),
    Shape(
        "taken_out",
        taken_out,
        (
            M("Построить ангар", "1", due="year", who=("Минпром",)),
            M("Исключить дублирование рейсов", "4", who=("Минтранс",)),
            M("Исключение двойного сбора", "5"),
        ),
    ),
    Shape(
        "numbers_beside_numbers",
        numbers_beside_numbers,
        (
            M("Hold a food fair", "1.1", "Trade", due="month", who=("Ministry of Agriculture",)),
            M("Publish a bulletin", "1.2", "Trade", due="recurring", who=("Chamber of Commerce",)),
            M("Train nurses", "2.1", "Health", due="day", who=("Health Department",)),
        ),
    ),
)
"""The plans, each with what a person reads in it."""
