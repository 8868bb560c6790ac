"""What is hidden, struck out or changed with a trace: told, and never taken in unseen."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import docx
import docx.enum.style
import pytest
import xlsxwriter
from docx.oxml import parse_xml

from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import Left, RejectReason, TableDraft
from tests.exchange.table.making import SIDES, add_table, of, saved, titles

HEAD = ("№", "Мероприятие", "Срок", "Исполнители")
ROWS = (
    ("1", "Открыть паром", "2026 год", "Минпорт"),
    ("2", "Провести ярмарку", "май 2026 г.", "Минторг"),
    ("3", "Построить склад", "2027 год", "то же"),
    ("4", "Издать атлас", "2027 год", "Минкультуры"),
)
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Page = Any
"""A worksheet of xlsxwriter, which has no types."""
Book = Any


def excel(
    mark: Callable[[Book, Page], None],
    rows: Sequence[Sequence[str]] = ROWS,
    name: str = "План",
) -> bytes:
    """A plan in a book, marked in some way."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet(name)
    for at, row in enumerate((HEAD, *rows)):
        page.write_row(at, 0, row)
    mark(book, page)
    book.close()
    return out.getvalue()


def remarks(made: TableDraft) -> dict[Left, tuple[str, ...]]:
    return {one.kind: one.places for one in made.remarks}


def reasons(made: TableDraft) -> dict[int, RejectReason | None]:
    return {one.row: one.reason for one in made.rejected}


def test_a_hidden_row_is_told_and_waits_for_a_person() -> None:
    made = of(
        reading.read_bytes(
            excel(lambda _, page: page.set_row(2, None, None, {"hidden": True})), "plan.xlsx"
        )
    )
    assert titles(made) == ["Открыть паром", "Издать атлас"]
    assert remarks(made) == {Left.HIDDEN_ROWS: ("3",)}
    assert reasons(made) == {3: RejectReason.HIDDEN, 4: RejectReason.DITTO_OF_NOTHING}
    raw = written(made, str, SIDES)
    assert not of(reading.read_bytes(raw, "plan.rejects.csv")).measures
    looked_at = re.sub(r"hidden \[\w+\]", "", raw.decode()).encode()
    again = of(reading.read_bytes(looked_at, "plan.rejects.csv"))
    assert titles(again) == ["Провести ярмарку", "Построить склад"]
    assert again.measures[1].bodies[0].name.ru == "Минторг"


@pytest.mark.parametrize("name", ["План'26", "План & смета", "План «26»", 'План "26"'])
def test_a_row_is_hidden_on_a_sheet_of_any_name(name: str) -> None:
    raw = excel(lambda _, page: page.set_row(2, None, None, {"hidden": True}), name=name)
    assert remarks(of(reading.read_bytes(raw, "plan.xlsx"))) == {Left.HIDDEN_ROWS: ("3",)}


def test_what_goes_on_under_a_hidden_row_waits_with_it() -> None:
    rows = (*ROWS[:2], ("", "", "", "Минспорт"), ROWS[3])
    raw = excel(lambda _, page: page.set_row(2, None, None, {"hidden": True}), rows)
    made = of(reading.read_bytes(raw, "plan.xlsx"))
    assert titles(made) == ["Открыть паром", "Издать атлас"]
    assert [one.name.ru for one in made.measures[0].bodies] == ["Минпорт"]
    assert reasons(made) == {3: RejectReason.HIDDEN, 4: RejectReason.HIDDEN}


def test_hidden_rows_that_are_no_measures_are_only_told() -> None:
    made = of(
        reading.read_bytes(
            excel(lambda _, page: page.set_row(0, None, None, {"hidden": True})), "plan.xlsx"
        )
    )
    assert len(made.measures) == 4
    assert remarks(made) == {Left.HIDDEN_ROWS: ("1",)}


def test_hidden_columns_and_sheets_are_told() -> None:
    def mark(book: Book, page: Page) -> None:
        page.write_column(0, 27, ("Примечание", "а", "б"))
        page.set_column(27, 27, None, None, {"hidden": True})
        book.add_worksheet("Списки").hide()

    made = of(reading.read_bytes(excel(mark), "plan.xlsx"))
    assert remarks(made) == {Left.HIDDEN_COLUMNS: ("AB",), Left.HIDDEN_SHEETS: ("Списки",)}


def test_what_is_struck_out_in_a_sheet_is_left_out_and_told() -> None:
    def mark(book: Book, page: Page) -> None:
        struck = book.add_format({"font_strikeout": True})
        page.write(1, 2, "2026 год", struck)
        for at, text in enumerate(ROWS[3]):
            page.write(4, at, text, struck)

    made = of(reading.read_bytes(excel(mark), "plan.xlsx"))
    assert titles(made) == ["Открыть паром", "Провести ярмарку", "Построить склад"]
    assert made.measures[0].deadline.deadline is None
    assert remarks(made) == {Left.STRUCK_TEXT: ("2", "5")}
    assert reasons(made) == {5: RejectReason.STRUCK}
    assert made.rejected[0].cells == ROWS[3]


def test_hidden_and_struck_text_of_a_document_is_left_out_and_told() -> None:
    document = docx.Document()
    add_table(document, (HEAD, *ROWS))
    table = document.tables[0]
    old = table.cell(1, 2).paragraphs[0]
    old.runs[0].font.strike = True
    old.add_run("2028 год")
    table.cell(2, 1).paragraphs[0].add_run(" (черновик)").font.hidden = True
    off = table.cell(3, 1).paragraphs[0].runs[0].font
    off.strike = False
    for at in range(4):
        for run in table.cell(4, at).paragraphs[0].runs:
            run.font.double_strike = True
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Открыть паром", "Провести ярмарку", "Построить склад"]
    due = made.measures[0].deadline.deadline
    assert due is not None
    assert due.phrase == "2028 год"
    assert remarks(made) == {Left.HIDDEN_TEXT: ("3",), Left.STRUCK_TEXT: ("2", "5")}
    assert reasons(made) == {5: RejectReason.STRUCK}
    assert made.rejected[0].cells == ROWS[3]


def test_tracked_changes_are_taken_as_accepted_and_told() -> None:
    document = docx.Document()
    add_table(document, (HEAD, *ROWS))
    paragraph = document.tables[0].cell(1, 2).paragraphs[0]._p
    mark = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'
    run = paragraph.r_lst[0]
    paragraph.remove(run)
    paragraph.append(
        parse_xml(
            f"<w:del {NS} {mark}><w:r><w:delText>2026 год</w:delText></w:r></w:del>",
        )
    )
    paragraph.append(
        parse_xml(f"<w:ins {NS} {mark}><w:r><w:t>2029 год</w:t></w:r></w:ins>"),
    )
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    due = made.measures[0].deadline.deadline
    assert due is not None
    assert due.phrase == "2029 год"
    assert remarks(made) == {Left.TRACKED_CHANGES: ("2",)}


def test_a_row_that_is_hidden_in_a_document_waits_for_a_person() -> None:
    document = docx.Document()
    add_table(document, (HEAD, *ROWS))
    row = document.tables[0].rows[2]._tr
    row.get_or_add_trPr().append(parse_xml(f"<w:hidden {NS}/>"))
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Открыть паром", "Издать атлас"]
    assert remarks(made) == {Left.HIDDEN_ROWS: ("3",)}
    assert reasons(made) == {3: RejectReason.HIDDEN, 4: RejectReason.DITTO_OF_NOTHING}


def test_a_book_that_another_program_wrote_hides_in_its_own_words() -> None:
    out = io.BytesIO()
    raw = excel(lambda _, page: page.set_row(2, None, None, {"hidden": True}))
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            told = old.read(part).replace(b'hidden="1"', b'hidden="true"')
            new.writestr(part, told)
    made = of(reading.read_bytes(out.getvalue(), "plan.xlsx"))
    assert remarks(made) == {Left.HIDDEN_ROWS: ("3",)}


def styled(make: Callable[[Any], None]) -> Any:
    """A document with the plan, and styles that are made for it."""
    document = docx.Document()
    add_table(document, (HEAD, *ROWS))
    make(document)
    return document


def struck_styles(document: Any) -> None:
    """Of characters, of paragraphs, and one of each that is only based on it."""
    kinds = docx.enum.style.WD_STYLE_TYPE
    gone = document.styles.add_style("Gone", kinds.CHARACTER)
    gone.font.strike = True
    document.styles.add_style("GoneToo", kinds.CHARACTER).base_style = gone
    out = document.styles.add_style("Out", kinds.PARAGRAPH)
    out.font.strike = True
    document.styles.add_style("OutToo", kinds.PARAGRAPH).base_style = out
    document.styles.add_style("Secret", kinds.PARAGRAPH).font.hidden = True
    twice = document.styles.add_style("Twice", kinds.CHARACTER)
    twice.font.double_strike = True
    document.styles.add_style("NoMore", kinds.CHARACTER).base_style = gone
    document.styles["NoMore"].font.strike = False


@pytest.mark.parametrize("style", ["Gone", "GoneToo", "Twice"])
def test_a_style_of_characters_strikes_out(style: str) -> None:
    document = styled(struck_styles)
    old = document.tables[0].cell(1, 2).paragraphs[0]
    old.runs[0].style = style
    old.add_run("2028 год")
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert made.measures[0].deadline.deadline is not None
    assert made.measures[0].deadline.deadline.phrase == "2028 год"
    assert remarks(made) == {Left.STRUCK_TEXT: ("2",)}


@pytest.mark.parametrize("style", ["Out", "OutToo"])
def test_a_style_of_paragraphs_strikes_a_row_out(style: str) -> None:
    document = styled(struck_styles)
    for cell in document.tables[0].rows[4].cells:
        cell.paragraphs[0].style = style
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Открыть паром", "Провести ярмарку", "Построить склад"]
    assert reasons(made) == {5: RejectReason.STRUCK}
    assert made.rejected[0].cells == ROWS[3]


def test_a_style_hides_a_paragraph() -> None:
    document = styled(struck_styles)
    document.tables[0].cell(2, 1).add_paragraph("(черновик)", style="Secret")
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made)[1] == "Провести ярмарку"
    assert remarks(made) == {Left.HIDDEN_TEXT: ("3",)}


def test_what_undoes_a_style_is_read() -> None:
    """A run's own mark, a nearer style, and a toggle that is set twice (ECMA-376, 17.7.3)."""
    document = styled(struck_styles)
    table = document.tables[0]
    table.cell(1, 1).paragraphs[0].runs[0].style = "Gone"
    table.cell(1, 1).paragraphs[0].runs[0].font.strike = False
    table.cell(2, 1).paragraphs[0].runs[0].style = "NoMore"
    table.cell(3, 1).paragraphs[0].style = "Out"
    table.cell(3, 1).paragraphs[0].runs[0].style = "Gone"
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert len(made.measures) == 4
    assert remarks(made) == {}


def test_what_the_defaults_of_a_document_strike_out_only_a_run_undoes() -> None:
    document = styled(struck_styles)
    told = document.styles.element.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    told.append(parse_xml(f"<w:strike {NS}/>"))
    for row in document.tables[0].rows[:2]:
        for cell in row.cells:
            cell.paragraphs[0].runs[0].font.strike = False
    document.tables[0].cell(2, 1).paragraphs[0].runs[0].style = "NoMore"
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Открыть паром"]
    assert reasons(made) == dict.fromkeys((3, 4, 5), RejectReason.STRUCK)


def test_styles_that_rest_on_each_other_in_a_circle_are_read() -> None:
    document = styled(struck_styles)
    document.styles["Gone"].base_style = document.styles["GoneToo"]
    document.tables[0].cell(1, 1).paragraphs[0].runs[0].style = "GoneToo"
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert reasons(made) == {2: RejectReason.STRUCK}


def rich(book: Book, page: Page) -> None:
    struck = book.add_format({"font_strikeout": True})
    plain = book.add_format({"bold": True})
    page.write_rich_string(1, 2, struck, "2026 год", plain, " 2028 год")
    page.write_rich_string(2, 1, "Провести ", struck, "выставку ", "ярмарку")
    page.write_rich_string(4, 1, plain, "Издать ", plain, "атлас")


@pytest.mark.parametrize("inline", [False, True])
def test_a_part_of_a_cell_of_a_sheet_is_struck_out(inline: bool) -> None:
    raw = excel(rich)
    made = of(reading.read_bytes(inlined(raw) if inline else raw, "plan.xlsx"))
    assert titles(made)[1] == "Провести ярмарку"
    assert titles(made)[3] == "Издать атлас"
    assert made.measures[0].deadline.deadline is not None
    assert made.measures[0].deadline.deadline.phrase == "2028 год"
    assert remarks(made) == {Left.STRUCK_TEXT: ("2", "3")}


def inlined(raw: bytes) -> bytes:
    """The book with its texts in the cells, as some programs write them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        texts = re.findall(rb"<si>(.*?)</si>", old.read("xl/sharedStrings.xml"), re.DOTALL)
        for part in old.infolist():
            told = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                told = re.sub(
                    rb' t="s"><v>(\d+)</v>',
                    lambda found: b' t="inlineStr"><is>' + texts[int(found[1])] + b"</is>",
                    told,
                )
            new.writestr(part, told)
    return out.getvalue()


def test_runs_with_a_look_of_their_own_stand_in_a_struck_cell() -> None:
    """The cell's look is that of the runs that have none."""

    def mark(book: Book, page: Page) -> None:
        struck, bold = book.add_format({"font_strikeout": True}), book.add_format({"bold": True})
        page.write_rich_string(1, 1, "Закрыть ", bold, "Открыть паром", struck)

    made = of(reading.read_bytes(excel(mark), "plan.xlsx"))
    assert titles(made)[0] == "Открыть паром"


def test_a_merged_cell_that_is_partly_struck_says_the_same_everywhere() -> None:
    def mark(book: Book, page: Page) -> None:
        struck, bold = book.add_format({"font_strikeout": True}), book.add_format({"bold": True})
        page.merge_range(1, 3, 2, 3, "")
        page.write_rich_string(1, 3, struck, "Минпорт", bold, " Минторг")

    made = of(reading.read_bytes(excel(mark), "plan.xlsx"))
    assert [one.bodies[0].name.ru for one in made.measures[:2]] == ["Минторг", "Минторг"]


def test_comments_of_cells_are_told_and_never_read() -> None:
    def mark(_: Book, page: Page) -> None:
        page.write_comment(2, 1, "Спросить Минторг,\nкогда")
        page.write_comment(4, 3, "я" * 500)

    made = of(reading.read_bytes(excel(mark), "plan.xlsx"))
    assert titles(made) == [row[1] for row in ROWS]
    assert not any(one.note for one in made.measures)
    (first, second) = remarks(made)[Left.COMMENTS]
    assert first == "3: Спросить Минторг, когда"
    assert second == f"5: {'я' * 200}…"


def test_a_thread_of_comments_is_told_in_place_of_the_note_that_stands_for_it() -> None:
    raw, out = excel(lambda _, page: page.write_comment(2, 1, "Ваша версия Excel")), io.BytesIO()
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    link = f'<Relationship Id="rId9" Type="{kind}" Target="../threadedComments/one.xml"/>'
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            told = old.read(part)
            if part.filename.endswith("sheet1.xml.rels"):
                told = told.replace(b"</Relationships>", link.encode() + b"</Relationships>")
            new.writestr(part, told)
        new.writestr(
            "xl/threadedComments/one.xml",
            '<ThreadedComments><threadedComment ref="B3" id="{1}"><text>Когда?</text>'
            '</threadedComment><threadedComment ref="B3" id="{2}" parentId="{1}">'
            "<text>В мае &amp; июне</text></threadedComment></ThreadedComments>",
        )
    made = of(reading.read_bytes(out.getvalue(), "plan.xlsx"))
    assert remarks(made) == {Left.COMMENTS: ("3: Когда?", "3: В мае & июне")}


def test_comments_of_a_document_are_told_with_their_rows() -> None:
    document = styled(lambda _: None)
    run = document.tables[0].cell(2, 1).paragraphs[0].runs[0]
    document.add_comment(run, text="Уточнить срок", author="Иванов")
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == [row[1] for row in ROWS]
    assert remarks(made) == {Left.COMMENTS: ("3: Уточнить срок",)}
    assert made.accepted == 5
