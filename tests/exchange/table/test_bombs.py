"""Small files that would be large where they are read: measured first, however they hide it."""

from __future__ import annotations

import tracemalloc

import pytest

from coopplan.errors import BadTableFile
from coopplan.exchange.table import files, reading
from tests.exchange.table.making import sheet, word
from tests.exchange.table.test_refused_tables import reason_of, with_part

SHEET = "xl/worksheets/sheet1.xml"
OPEN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CLOSE = b"</sheetData></worksheet>"
ROWS = [["№", "Мероприятие", "Срок"], ["1", "Открыть рейс", "2026 год"]]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (b"<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>", "too_large"),
        (b'<row r="1"><c\n r = "xfd1"><v>1</v></c></row><row r="999999"><c><v>1</v></c></row>',
         "too_large"),
        (b'<row r="1048576"><c><v>1</v></c></row><row>' + b"<c><v>1</v></c>" * 20 + b"</row>",
         "too_large"),
        (b"<row>" + b"<c/>" * 3000 + b"</row>" + b"<row/>" * 3000, "too_large"),
        (b'<row r="1"><c r="' + b"nx" * 60 + b'A1"><v>1</v></c></row>', "damaged"),
        (b'<row r="1"><c r="&#88;FD1048576"><v>1</v></c></row>', "damaged"),
        (b'<row r="99999999999"><c r="A1"><v>1</v></c></row>', "damaged"),
        (b'<row r="-1"><c r="A1"><v>1</v></c></row>', "damaged"),
    ],
)  # fmt: skip
def test_a_far_cell_however_it_is_written(rows: bytes, reason: str) -> None:
    raw = with_part(sheet(ROWS), SHEET, OPEN + rows + CLOSE)
    assert reason_of(raw) == reason
    # The same sheet under another name in the archive, and with a prefix before its tags.
    moved = with_part(with_part(sheet(ROWS), SHEET, OPEN + CLOSE), "xl/other.xml", rows)
    assert reason_of(moved) == reason
    prefixed = rows.replace(b"<row", b"<x:row").replace(b"<c", b"<x:c")
    assert reason_of(with_part(sheet(ROWS), SHEET, OPEN + prefixed + CLOSE)) == reason


def test_a_sheet_in_other_letters() -> None:
    far = (OPEN + b'<row r="1048576"><c r="XFD1048576"/></row>' + CLOSE).decode()
    assert reason_of(with_part(sheet(ROWS), SHEET, far.encode("utf-16"))) == "damaged"


def test_another_kind_of_book_within() -> None:
    for name in ("xl/workbook.bin", "content.xml"):
        assert reason_of(with_part(sheet(ROWS), name, b"x")) == "other_office"


def test_more_strings_announced_than_there_are() -> None:
    told = OPEN.replace(b"worksheet", b'sst uniqueCount="2147483648"').replace(b"<sheetData>", b"")
    assert reason_of(with_part(sheet(ROWS), "xl/sharedStrings.xml", told + b"</sst>")) == "damaged"


def test_merged_cells_over_and_over() -> None:
    rows = b'<row r="1"><c r="A1"><v>1</v></c></row><row r="4000"><c r="Z4000"><v>1</v></c></row>'
    merged = b"<mergeCells>" + b'<mergeCell ref="A1:Z4000"/>' * 5000 + b"</mergeCells></worksheet>"
    raw = with_part(sheet(ROWS), SHEET, OPEN + rows + b"</sheetData>" + merged)
    assert reason_of(raw) == "damaged"


@pytest.mark.parametrize("part", ["word/document.xml", "word/more.xml", "word/_rels/a.xml.rels"])
def test_tags_by_the_million(part: str) -> None:
    most = files.MAX_LINKS if part.endswith(".rels") else files.MAX_TAGS
    assert reason_of(with_part(word(ROWS), part, b"<a/>" * (most + 1))) == "bomb"


def test_what_a_plan_may_have_is_read() -> None:
    rows = [ROWS[0], *([str(n), f"Открыть рейс {n}", "2026 год"] for n in range(1, 3000))]
    assert len(reading.read_bytes(sheet(rows), "plan.xlsx")[0].rows) == 3000
    merged = sheet([*rows[:20]], [(3, 1, 5, 1), (7, 0, 7, 2)])
    assert len(reading.read_bytes(merged, "plan.xlsx")[0].rows) == 20


def test_the_library_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    import python_calamine

    class PanicException(BaseException):
        pass

    def panics(_: object) -> object:
        raise PanicException

    monkeypatch.setattr(python_calamine.CalamineWorkbook, "from_filelike", panics)
    with pytest.raises(BadTableFile):
        reading.read_bytes(sheet(ROWS), "plan.xlsx")


def test_a_line_of_bars_alone_costs_no_more_than_it_is_long() -> None:
    text = ("│" * 300_000 + "\n") * 3 + "├──┤ab│\n"
    tracemalloc.start()
    with pytest.raises(BadTableFile):
        reading.read_bytes(text.encode(), "plan.txt")
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 30_000_000
