"""Web pages and XML under another name are told from tables that are written as text."""

from __future__ import annotations

import pytest

from coopplan.errors import BadTableFile
from coopplan.exchange.table import reading
from coopplan.exchange.table.files import Reason

ROWS = "<tr><td>1</td><td>Открыть рейс</td><td>май 2026 г.</td></tr>"
XLS = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>' + ROWS
MHT = (
    "From: <Сохранено>\nSubject: план\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related; type="text/html"\n\n----=_Next\n'
)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (f"<!DOCTYPE HTML PUBLIC '-//W3C//DTD'>\n{XLS}".encode(), Reason.WEB_PAGE),
        (f"\n\n  {XLS}".encode(), Reason.WEB_PAGE),
        (XLS.encode("cp1251"), Reason.WEB_PAGE),
        (XLS.encode("utf-8-sig"), Reason.WEB_PAGE),
        (XLS.encode("utf-16"), Reason.WEB_PAGE),
        (XLS.encode("utf-16-le"), Reason.WEB_PAGE),
        (f"<TABLE BORDER=1>{ROWS}".encode(), Reason.WEB_PAGE),
        (f"<!-- 1C -->\n<!-- 8.3 --><STYLE>td {{a:b}}</STYLE>{ROWS}".encode(), Reason.WEB_PAGE),
        (f"<div><p>План</p><table>{ROWS}".encode(), Reason.WEB_PAGE),
        (f'<?xml version="1.0"?><!DOCTYPE html><html><table>{ROWS}'.encode(), Reason.WEB_PAGE),
        (MHT.encode(), Reason.WEB_PAGE),
        (b'<?xml version="1.0"?>\n<office:document office:version="1.3">', Reason.XML),
        (b'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>', Reason.XML),
    ],
    ids="doctype html cp1251 mark utf16 utf16le table comments div xhtml mht fods xml2003".split(),
)
@pytest.mark.parametrize("name", ["plan.xls", "plan.doc", "plan.csv", "-"])
def test_a_page_is_no_table_of_text(raw: bytes, reason: Reason, name: str) -> None:
    with pytest.raises(BadTableFile) as refused:
        reading.read_bytes(raw, name)
    assert refused.value.fields["reason"] == reason


@pytest.mark.parametrize(
    "before",
    ["<!-- план на год -->\n", '<div align="center">План</div>\n\n', "<2026>;<план>;<срок>\n"],
)
def test_a_table_of_text_below_a_tag_is_read(before: str) -> None:
    bar = "|" if before.startswith(("<!", "<d")) else ";"
    lines = [("№", "Мероприятие", "Срок"), ("1", "Открыть рейс", "май 2026 г.")]
    text = before + "\n".join(bar.join(line) for line in lines)
    (grid,) = reading.read_bytes(text.encode(), "plan.md")
    assert grid.rows[-1].cells[1].strip() == "Открыть рейс"
