"""What is hidden, struck out or changed with a trace: told, and never taken in unseen."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Any

import docx
import xlsxwriter
from docx.oxml import parse_xml

from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import Left, RejectReason, TableDraft
from tests.exchange.table.making import add_table, of, saved, titles

HEAD = ("№", "Мероприятие", "Срок", "Исполнители")
ROWS = (
    ("1", "Открыть паром", "2026 год", "Минпорт"),
    ("2", "Провести ярмарку", "май 2026 г.", "Минторг"),
    ("3", "Построить склад", "2027 год", "то же"),
    ("4", "Издать атлас", "2027 год", "Минкультуры"),
)
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
Page = Any
"""A worksheet of xlsxwriter, which has no types."""
Book = Any


def excel(mark: Callable[[Book, Page], None], rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    """A plan in a book, marked in some way."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("План")
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
    again = of(reading.read_bytes(written(made, str), "plan.rejects.csv"))
    assert titles(again) == ["Провести ярмарку", "Построить склад"]
    assert again.measures[1].bodies[0].name.ru == "Минторг"


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
