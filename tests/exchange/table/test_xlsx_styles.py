"""What the styles of a spreadsheet say of its cells, all found in one look through a sheet."""

from __future__ import annotations

import io
import zipfile

import xlsxwriter

from coopplan.exchange.table import xlsx_styles
from coopplan.exchange.table.xlsx_styles import Styled, Styles


def test_a_cell_may_be_filled_and_show_its_number_otherwise() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("План")
    both = book.add_format({"bg_color": "#00FF00", "num_format": "0.0%"})
    page.write(0, 0, 0.4, both)
    page.write(0, 1, "40", both)
    page.write(1, 0, 0.4, book.add_format({"num_format": "mmm.yy"}))
    page.write_blank(1, 2, None, book.add_format({"bg_color": "#FF0000"}))
    page.write(1, 3, "нет", book.add_format({"font_strikeout": True}))
    page.write(1, 4, "да")
    book.close()
    with zipfile.ZipFile(out) as archive:
        styles = xlsx_styles.of_file(archive)
        data = archive.read("xl/worksheets/sheet1.xml").decode()
    assert len(styles.struck) == 1
    assert xlsx_styles.styled(data, styles) == Styled(
        {(1, 0): "%0", (2, 0): "month"}, {(1, 0): "00FF00", (1, 1): "00FF00", (2, 2): "FF0000"}
    )
    assert xlsx_styles.styled(data, Styles()) == Styled()
