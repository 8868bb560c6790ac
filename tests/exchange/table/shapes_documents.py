"""Documents of Word: several tables, changes, lists, tables in cells; what stands in them."""

from __future__ import annotations

from typing import Any

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.exchange.table.making import add_table, saved
from tests.exchange.table.shaped import M, Shape

_NS = nsdecls("w")


def stamped() -> bytes:
    """A stamp of two columns, a title with the only year, signatures in a table at the end."""
    document = docx.Document()
    add_table(
        document,
        [
            [
                "СОГЛАСОВАНО\nАким Атырауской области\n_____________\n«__» ______ 2025 г.",
                "УТВЕРЖДАЮ\nГубернатор Астраханской области\n_____________\n«__» ______ 2025 г.",
            ]
        ],
    )
    document.add_paragraph("ПЛАН")
    document.add_paragraph("совместных действий двух областей на 2026 год")
    add_table(
        document,
        [
            ["№ п/п", "Наименование мероприятия", "Срок реализации", "Ответственный исполнитель"],
            ["1", "2", "3", "4"],
            ["I. Экономика", "", "", ""],
            ["1.", "Подготовить перечень совместных проектов", "I квартал", "Минэкономики"],
            ["2.", "Провести бизнес-миссию", "апрель – май", "Торговая палата"],
            ["II. Спорт", "", "", ""],
            ["3.", "Провести матчевую встречу", "до 1 октября", "Минспорта"],
        ],
        [(2, 0, 2, 3), (5, 0, 5, 3)],
    )
    document.add_paragraph("")
    add_table(
        document,
        [
            ["От Астраханской области", "От Атырауской области"],
            ["Заместитель министра", "Руководитель управления"],
            ["____________ А. Первый", "____________ Б. Второй"],
        ],
    )
    return saved(document)


def headed_by_paragraphs() -> bytes:
    """Each section is a table of its own under a line of text, and only the first has names."""
    document = docx.Document()
    document.add_paragraph("План мероприятий на 2026 год")
    document.add_paragraph("I. Торговля")
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести выставку", "май", "Минторг"],
        ],
    )
    document.add_paragraph("II. Образование")
    add_table(document, [["2", "Обменяться студентами", "сентябрь", "Университет"]])
    return saved(document)


def appendix() -> bytes:
    """After the plan a list of contacts as wide as the plan, and a table of figures."""
    document = docx.Document()
    document.add_paragraph("План работы на 2026 год")
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести форум рыбаков", "июль", "Минсельхоз"],
        ],
    )
    document.add_paragraph("Приложение. Контакты")
    add_table(
        document,
        [
            ["№", "Фамилия, имя, отчество", "Должность", "Телефон"],
            ["1", "Иванова Анна Петровна", "главный специалист", "00-00-01"],
            ["2", "Сериков Болат", "руководитель отдела", "00-00-02"],
        ],
    )
    document.add_paragraph("Приложение. Показатели")
    add_table(
        document,
        [
            ["Показатель", "2024", "2025", "2026"],
            ["Товарооборот, млн долларов", "120", "130", "150"],
        ],
    )
    return saved(document)


def own_years() -> bytes:
    """Two plans of two years in one document, each under its own title."""
    document = docx.Document()
    head = ["№", "Мероприятие", "Срок", "Исполнители"]
    document.add_paragraph("План мероприятий на 2025 год")
    add_table(document, [head, ["1", "Провести конкурс чтецов", "март", "Минкультуры"]])
    document.add_paragraph("План мероприятий на 2026 год")
    add_table(document, [head, ["1", "Провести конкурс поваров", "март", "Минторг"]])
    return saved(document)


def tracked() -> bytes:
    """Tracked changes: a row put in, a row struck out, words put in, struck out and moved."""
    document = docx.Document()
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести форум", "", "Минэкономики"],
            ["2", "Закрыть рейс", "2026 год", "Минтранс"],
            ["3", "Открыть рейс", "2027 год", "Минтранс"],
        ],
    )
    table = document.tables[0]
    mark = 'w:id="1" w:author="x" w:date="2026-01-01T00:00:00Z"'
    place = table.cell(1, 2).paragraphs[0]._p
    for xml in (
        f"<w:del {_NS} {mark}><w:r><w:delText>май 2026 г.</w:delText></w:r></w:del>",
        f"<w:ins {_NS} {mark}><w:r><w:t>июнь 2026 г.</w:t></w:r></w:ins>",
        f"<w:moveFrom {_NS} {mark}><w:r><w:t>август 2026 г.</w:t></w:r></w:moveFrom>",
    ):
        place.append(parse_xml(xml))
    gone, come = table.rows[2]._tr, table.rows[3]._tr
    gone.get_or_add_trPr().append(parse_xml(f"<w:del {_NS} {mark}/>"))
    for run in list(gone.iter(qn("w:r"))):
        told = run.find(qn("w:t"))
        told.tag = qn("w:delText")
        wrapped = parse_xml(f"<w:del {_NS} {mark}/>")
        run.addprevious(wrapped)
        wrapped.append(run)
    come.get_or_add_trPr().append(parse_xml(f"<w:ins {_NS} {mark}/>"))
    for run in list(come.iter(qn("w:r"))):
        wrapped = parse_xml(f"<w:ins {_NS} {mark}/>")
        run.addprevious(wrapped)
        wrapped.append(run)
    return saved(document)


def _list_number(paragraph: Any, number: int, level: int) -> None:
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {_NS}><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')
    )


def _lists(document: Any) -> None:
    """Two lists: 1. with 1.1. below, and 1) by itself."""
    numbering = document.part.numbering_part.element
    level = (
        '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="{2}"/>'
        '<w:lvlText w:val="{1}"/></w:lvl>'
    )
    for ident, levels in (
        (71, (("%1.", "decimal"), ("%1.%2.", "decimal"))),
        (72, (("%1)", "decimal"),)),
        (73, (("%1.", "upperRoman"),)),
    ):
        told = "".join(level.format(at, text, kind) for at, (text, kind) in enumerate(levels))
        numbering.insert(
            0, parse_xml(f'<w:abstractNum {_NS} w:abstractNumId="{ident}">{told}</w:abstractNum>')
        )
        numbering.append(
            parse_xml(f'<w:num {_NS} w:numId="{ident}"><w:abstractNumId w:val="{ident}"/></w:num>')
        )


def drawn_numbers() -> bytes:
    """Numbers that Word draws: of sections, of rows on two levels, and within a cell."""
    document = docx.Document()
    _lists(document)
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["Транспорт", "", "", ""],
            ["", "Построить причал", "2026 год", "Минтранс"],
            ["", "Провести:", "2027 год", "Минтранс"],
            ["Культура", "", "", ""],
            ["", "Провести концерт", "май 2026 г.", "Минкультуры"],
        ],
        [(1, 0, 1, 3), (4, 0, 4, 3)],
    )
    table = document.tables[0]
    for row in (1, 4):
        _list_number(table.cell(row, 0).paragraphs[0], 73, 0)
    for row in (2, 3, 5):
        _list_number(table.cell(row, 0).paragraphs[0], 71, 0)
    cell = table.cell(3, 1)
    for text in ("осмотр фарватера", "опись знаков"):
        _list_number(cell.add_paragraph(text), 72, 0)
    return saved(document)


def nested() -> bytes:
    """The bodies stand in a table within the cell."""
    document = docx.Document()
    add_table(
        document,
        [
            ["№", "Мероприятие", "Срок", "Исполнители"],
            ["1", "Провести учения спасателей", "2026 год", ""],
        ],
    )
    inner = document.tables[0].cell(1, 3).add_table(2, 1)
    inner.cell(0, 0).text = "Российская сторона: МЧС"
    inner.cell(1, 0).text = "Казахстанская сторона: ДЧС"
    return saved(document)


def landscape() -> bytes:
    """The plan goes on in a landscape section, and a note stands under the table."""
    document = docx.Document()
    head = ["№", "Мероприятие", "Срок", "Исполнители"]
    document.add_paragraph("План мероприятий на 2025–2027 годы")
    add_table(document, [head, ["1", "Провести семинар", "2025 г.", "Университет"]])
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    document.add_paragraph("* по согласованию с участниками")
    add_table(document, [["2", "Провести конкурс", "2027 г.", "Колледж"]])
    return saved(document)


SHAPES = (
    Shape(
        "stamped",
        stamped,
        (
            M(
                "Подготовить перечень совместных проектов",
                "1",
                "I. Экономика",
                "quarter 2026-01-01..2026-03-31",
                ("Минэкономики",),
            ),
            M(
                "Провести бизнес-миссию",
                "2",
                "I. Экономика",
                "range 2026-04-01..2026-05-31",
                ("Торговая палата",),
            ),
            M(
                "Провести матчевую встречу",
                "3",
                "II. Спорт",
                "by_date ..2026-10-01",
                ("Минспорта",),
            ),
        ),
    ),
    Shape(
        "headed_by_paragraphs",
        headed_by_paragraphs,
        (
            M(
                "Провести выставку",
                "1",
                "I. Торговля",
                "month 2026-05-01..2026-05-31",
                ("Минторг",),
            ),
            M(
                "Обменяться студентами",
                "2",
                "II. Образование",
                "month 2026-09-01..2026-09-30",
                ("Университет",),
            ),
        ),
    ),
    Shape(
        "appendix",
        appendix,
        (M("Провести форум рыбаков", "1", "", "month 2026-07-01..2026-07-31", ("Минсельхоз",)),),
        ((2, 1), (2, 2), (2, 3), (3, 1), (3, 2)),
    ),
    Shape(
        "own_years",
        own_years,
        (
            M("Провести конкурс чтецов", "1", "", "month 2025-03-01..2025-03-31", ("Минкультуры",)),
            M("Провести конкурс поваров", "1", "", "month 2026-03-01..2026-03-31", ("Минторг",)),
        ),
    ),
    Shape(
        "tracked",
        tracked,
        (
            M("Провести форум", "1", "", "month 2026-06-01..2026-06-30", ("Минэкономики",)),
            M("Открыть рейс", "3", "", "year 2027-01-01..2027-12-31", ("Минтранс",)),
        ),
    ),
    Shape(
        "drawn_numbers",
        drawn_numbers,
        (
            M(
                "Построить причал",
                "1",
                "I. Транспорт",
                "year 2026-01-01..2026-12-31",
                ("Минтранс",),
            ),
            M(
                "Провести: осмотр фарватера",
                "2(1)",
                "I. Транспорт",
                "year 2027-01-01..2027-12-31",
                ("Минтранс",),
            ),
            M(
                "Провести: опись знаков",
                "2(2)",
                "I. Транспорт",
                "year 2027-01-01..2027-12-31",
                ("Минтранс",),
            ),
            M(
                "Провести концерт",
                "3",
                "II. Культура",
                "month 2026-05-01..2026-05-31",
                ("Минкультуры",),
            ),
        ),
    ),
    Shape(
        "nested",
        nested,
        (
            M(
                "Провести учения спасателей",
                "1",
                "",
                "year 2026-01-01..2026-12-31",
                ("МЧС/RU", "ДЧС/KZ"),
            ),
        ),
    ),
    Shape(
        "landscape",
        landscape,
        (
            M("Провести семинар", "1", "", "year 2025-01-01..2025-12-31", ("Университет",)),
            M("Провести конкурс", "2", "", "year 2027-01-01..2027-12-31", ("Колледж",)),
        ),
    ),
)
