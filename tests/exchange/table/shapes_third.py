"""A third set of plans, made when the reader could read the first two: what stands in them."""

from __future__ import annotations

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.exchange.table.making import add_table, saved, sheet, word
from tests.exchange.table.shaped import M, Shape


def grouped_by_body() -> bytes:
    """A protocol: tasks under the name of who answers for them, which is a line across."""
    return word(
        [
            ["№", "Поручение", "Срок исполнения", "Ответственные"],
            ["1.", "Представить перечень инвестпроектов", "до 15 февраля 2026 г.", "Минэкономики"],
            ["2.", "Рассмотреть вопрос об открытии консульства", "в течение 2026 года",
             "МИД (свод), Минюст"],
            ["3.", "Внести предложения по таможенным процедурам", "2 квартал 2026 г.",
             "Таможня;\nТорговая палата (по согласованию)"],
        ],
        before=["ПРОТОКОЛ", "заседания рабочей группы от 20 января 2026 г. № 4"],
    )  # fmt: skip


def wide_with_funding() -> bytes:
    """Funding by year and by source stands beside each measure, under three rows of names."""
    return sheet(
        [
            ["№ п/п", "Наименование мероприятия", "Срок реализации", "Объём финансирования", "", "",
             "Исполнители"],
            ["", "", "", "всего", "в том числе", "", ""],
            ["", "", "", "", "2025", "2026", ""],
            [1, "Построить ледовую арену", "2025–2026 гг.", 500, 200, 300, "Минстрой"],
            [2, "Отремонтировать музей", "IV квартал 2026 г.", 40, "", 40, "Минкультуры"],
            ["Итого", "", "", 540, 200, 340, ""],
        ],
        [(0, 3, 0, 5), (1, 4, 1, 5), (0, 0, 2, 0), (0, 1, 2, 1), (0, 2, 2, 2), (1, 3, 2, 3),
         (0, 6, 2, 6)],
    )  # fmt: skip


def section_in_title_column() -> bytes:
    """Headings of sections stand in the column of measures alone, in capitals."""
    return word(
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["", "СЕЛЬСКОЕ ХОЗЯЙСТВО", "", ""],
            ["1", "Обменяться семенами", "март 2026 г.", "Минсельхоз"],
            ["", "ТРАНСПОРТ", "", ""],
            ["2", "Открыть рейс", "май 2026 г.", "Минтранс"],
        ]
    )


def kazakh_school() -> bytes:
    """A Kazakh plan of a school year, with a column of places."""
    return word(
        [
            ["№", "Іс-шаралар атауы", "Өткізілетін мерзімі", "Өтетін орны", "Жауаптылар"],
            ["1", "Оқушылар алмасуы", "қазан", "Атырау қ.", "Білім басқармасы"],
            ["2", "Жазғы лагерь", "маусым", "Астрахан қ.", "Лицей"],
        ],
        before=["2026-2027 оқу жылына арналған іс-шаралар жоспары"],
    )


def english_objectives() -> bytes:
    """Objectives across, outputs and indicators beside activities, quarters of a year."""
    return word(
        [
            ["Objective 1: Trade without queues", "", "", "", ""],
            ["#", "Activities", "Indicator", "Implementation period", "Lead institution"],
            ["1.1", "Install a second scanner", "queue under an hour", "Q4 2026", "Customs"],
            ["1.2", "Train inspectors", "40 inspectors", "2026-2027", "Customs Academy"],
            ["Objective 2: Clean water", "", "", "", ""],
            ["2.1", "Exchange data on floods", "monthly bulletin", "Monthly", "Hydromet"],
        ],
        [(0, 0, 0, 4), (4, 0, 4, 4)],
    )


def date_ranges() -> bytes:
    """Days and spans as they are typed: with dashes, «с … по …», without a year."""
    return word(
        [
            ["№", "Мероприятие", "Дата", "Ответственный"],
            ["1", "Неделя кино", "с 3 по 9 марта", "Минкультуры"],
            ["2", "День соседей", "25.05.2026 г.", "Администрация"],
            ["3", "Ярмарка вакансий", "10-12 сентября", "Минтруда"],
        ],
        before=["План на 2026 год"],
    )


def footnoted() -> bytes:
    """A note of Word stands under a title: «if there is money»."""
    document = docx.Document()
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Построить стадион", "2027 год", "Минспорта"],
        ],
    )
    ns = nsdecls("w")
    cell = document.tables[0].cell(1, 1).paragraphs[0]._p
    cell.append(parse_xml(f'<w:r {ns}><w:footnoteReference w:id="2"/></w:r>'))
    notes = (
        f"<w:footnotes {ns}>"
        '<w:footnote w:id="1"><w:p><w:r><w:t>чужая</w:t></w:r></w:p></w:footnote>'
        '<w:footnote w:id="2"><w:p><w:r><w:t>при наличии средств</w:t></w:r></w:p></w:footnote>'
        "</w:footnotes>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    return saved(document)


def old_merge() -> bytes:
    """Rows that begin later and end sooner than the table (gridBefore), as old files have them."""
    document = docx.Document()
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести турнир", "2026 год", "Минспорта"],
            ["", "и показательные выступления", "", ""],
        ],
    )
    row = document.tables[0].rows[2]._tr
    row.remove(row.tc_lst[0])
    ns = nsdecls("w")
    row.get_or_add_trPr().append(parse_xml(f'<w:gridBefore {ns} w:val="1"/>'))
    return saved(document)


def pasted_sheet() -> bytes:
    """Cells copied out of a spreadsheet: tabs, quoted lines, a blank line, sums."""
    return (
        "№\tМероприятие\tСрок\tИсполнители\n"
        '1\t"Провести форум\nмолодых учёных"\t1 полугодие 2026\t"Минобрнауки\nАкадемия"\n'
        "\t\t\t\n"
        "2\tИздать сборник\tдекабрь 2026\tАкадемия\n"
        "Всего\t2\t\t\n"
    ).encode()


def separate_plan() -> bytes:
    """Deadlines that are no days."""
    return word(
        [
            ["№", "Мероприятие", "Сроки", "Исполнители"],
            ["1", "Проводить рейды", "по отдельному графику", "Рыбоохрана"],
            ["2", "Обмениваться опытом", "на постоянной основе", "Палаты"],
            ["3", "Встречаться на границе", "по согласованию сторон", "Акимат"],
        ]
    )


def _m(title: str, no: str | None, due: str, *who: str, section: str = "") -> M:
    return M(title, no, section, due, who)


SHAPES = (
    Shape("grouped_by_body", grouped_by_body, (
        _m("Представить перечень инвестпроектов", "1", "by_date ..2026-02-15", "Минэкономики"),
        _m("Рассмотреть вопрос об открытии консульства", "2", "year 2026-01-01..2026-12-31",
           "МИД", "~Минюст"),
        _m("Внести предложения по таможенным процедурам", "3", "quarter 2026-04-01..2026-06-30",
           "Таможня", "~Торговая палата"),
    )),
    Shape("wide_with_funding", wide_with_funding, (
        _m("Построить ледовую арену", "1", "range 2025-01-01..2026-12-31", "Минстрой"),
        _m("Отремонтировать музей", "2", "quarter 2026-10-01..2026-12-31", "Минкультуры"),
    )),
    Shape("section_in_title_column", section_in_title_column, (
        _m("Обменяться семенами", "1", "month 2026-03-01..2026-03-31", "Минсельхоз",
           section="СЕЛЬСКОЕ ХОЗЯЙСТВО"),
        _m("Открыть рейс", "2", "month 2026-05-01..2026-05-31", "Минтранс", section="ТРАНСПОРТ"),
    )),
    Shape("kazakh_school", kazakh_school, (
        _m("Оқушылар алмасуы", "1", "month 2026-10-01..2026-10-31", "Білім басқармасы"),
        _m("Жазғы лагерь", "2", "month 2027-06-01..2027-06-30", "Лицей"),
    )),
    Shape("english_objectives", english_objectives, (
        _m("Install a second scanner", "1.1", "quarter 2026-10-01..2026-12-31", "Customs",
           section="Objective 1: Trade without queues"),
        _m("Train inspectors", "1.2", "range 2026-01-01..2027-12-31", "Customs Academy",
           section="Objective 1: Trade without queues"),
        _m("Exchange data on floods", "2.1", "recurring", "Hydromet",
           section="Objective 2: Clean water"),
    )),
    Shape("date_ranges", date_ranges, (
        _m("Неделя кино", "1", "range 2026-03-03..2026-03-09", "Минкультуры"),
        _m("День соседей", "2", "day 2026-05-25..2026-05-25", "Администрация"),
        _m("Ярмарка вакансий", "3", "range 2026-09-10..2026-09-12", "Минтруда"),
    )),
    Shape("footnoted", footnoted, (
        _m("Построить стадион", "1", "year 2027-01-01..2027-12-31", "Минспорта"),
    )),
    Shape("old_merge", old_merge, (
        _m("Провести турнир и показательные выступления", "1", "year 2026-01-01..2026-12-31",
           "Минспорта"),
    )),
    Shape("pasted_sheet", pasted_sheet, (
        _m("Провести форум молодых учёных", "1", "half_year 2026-01-01..2026-06-30",
           "Минобрнауки", "Академия"),
        _m("Издать сборник", "2", "month 2026-12-01..2026-12-31", "Академия"),
    )),
    Shape("separate_plan", separate_plan, (
        _m("Проводить рейды", "1", "separate_plan", "Рыбоохрана"),
        _m("Обмениваться опытом", "2", "ongoing", "Палаты"),
        _m("Встречаться на границе", "3", "by_agreement", "Акимат"),
    )),
)  # fmt: skip
