"""Pictures of pages in the sheets of a book are told of; logos and charts are not."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence

import pytest
import xlsxwriter

from coopplan.errors import BadTableFile
from coopplan.exchange.table import reading
from coopplan.model.plan_table import Left
from tests.exchange.table.making import of, titles
from tests.exchange.table.test_docx_pictures import image

ROWS = [["№", "Мероприятие", "Срок"], ["1", "Открыть рейс", "май 2026 г."]]
CENTIMETRE = 96 / 2.54
Size = tuple[float, float]


def book(
    sizes: Sequence[Size], *, rows: Sequence[Sequence[str]] = ROWS, apart: bool = False
) -> bytes:
    """A book with a plan and pictures of so many centimetres, beside it or on a sheet apart."""
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    page = made.add_worksheet("План")
    for at, row in enumerate(rows):
        page.write_row(at, 0, row)
    other = made.add_worksheet("Скан") if apart else page
    for at, (wide, high) in enumerate(sizes):
        scale = {"x_scale": wide * CENTIMETRE, "y_scale": high * CENTIMETRE}
        other.insert_image(5 + 40 * at, 1, "scan.png", {"image_data": image(), **scale})
    chart = made.add_chart({"type": "line"})
    chart.add_series({"values": "=План!$A$1:$A$2"})
    page.insert_chart("H2", chart, {"x_scale": 3, "y_scale": 3})
    made.close()
    return out.getvalue()


def changed(raw: bytes, part: str, pattern: str, by: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            told = old.read(name)
            if name == part:
                told = re.sub(pattern, by, told.decode()).encode()
            new.writestr(name, told)
    return out.getvalue()


def pages(raw: bytes) -> list[tuple[str, ...]]:
    made = of(reading.read_bytes(raw, "plan.xlsx"))
    assert titles(made) == ["Открыть рейс"]
    return [one.places for one in made.remarks if one.kind is Left.PICTURES]


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ([(16, 23), (16, 11)], [("2",)]),
        ([(8.1, 5.1)], [("1",)]),
        ([(17, 3), (4, 4)], []),
        ([], []),
    ],
)
def test_pages_are_counted(sizes: list[Size], told: list[tuple[str, ...]], apart: bool) -> None:
    assert pages(book(sizes, apart=apart)) == told


def test_a_size_that_is_not_told_is_that_of_the_cells() -> None:
    raw = book([(16, 23)])
    for by in ('cx="0" cy="0"', ""):
        bare = changed(raw, "xl/drawings/drawing1.xml", r'cx="\d+" cy="\d+"', by)
        assert pages(bare) == [("1",)]
    assert (
        pages(changed(book([(3, 2)]), "xl/drawings/drawing1.xml", r'cx="\d+" cy="\d+"', "")) == []
    )


def test_a_document_that_was_put_in_is_seen_as_a_picture() -> None:
    place = "<xdr:{0}><xdr:col>{1}</xdr:col><xdr:row>{2}</xdr:row></xdr:{0}>"
    inner = place.format("from", 1, 4) + place.format("to", 9, 40)
    told = (
        '<oleObjects><oleObject progId="Word.Document.12" shapeId="1"><objectPr><anchor>'
        f"{inner}</anchor></objectPr></oleObject></oleObjects></worksheet>"
    )
    raw = changed(book([]), "xl/worksheets/sheet1.xml", "</worksheet>", told)
    assert pages(raw) == [("1",)]


def test_a_picture_on_a_hidden_sheet_is_not_told_apart_from_it() -> None:
    raw = changed(
        book([(16, 23)], apart=True), "xl/workbook.xml", 'name="Скан"', 'name="Скан" state="hidden"'
    )
    assert pages(raw) == []


@pytest.mark.parametrize(("sizes", "reason"), [([(16, 23)], "scanned"), ([(2, 2)], "no_table")])
def test_a_book_of_pictures_alone_is_told_for_what_it_is(sizes: list[Size], reason: str) -> None:
    with pytest.raises(BadTableFile) as told:
        reading.read_bytes(book(sizes, rows=[]), "plan.xlsx")
    assert told.value.fields["reason"] == reason
