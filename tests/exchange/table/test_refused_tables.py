"""Files that are not taken: each with its reason, before anything of them is unpacked."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from coopplan.errors import BadTableFile
from coopplan.exchange.table import files, reading
from coopplan.exchange.table.files import Reason
from tests.exchange.table.making import sheet, word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def packed(**parts: bytes) -> bytes:
    """A packed file with these parts; ``__`` in a name is a slash."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/"), data)
    return out.getvalue()


def with_part(raw: bytes, name: str, data: bytes) -> bytes:
    """The packed file with one part more, or another in its place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part, old.read(part))
        new.writestr(name, data)
    return out.getvalue()


def reason_of(raw: bytes) -> str:
    with pytest.raises(BadTableFile) as refused:
        reading.read_bytes(raw, "plan")
    return str(refused.value.fields["reason"])


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (OLE + "WordDocument".encode("utf-16-le"), Reason.OLD_WORD),
        (OLE + "Workbook".encode("utf-16-le"), Reason.OLD_EXCEL),
        (OLE + "EncryptedPackage".encode("utf-16-le"), Reason.PASSWORD),
        (b"%PDF-1.7\n", Reason.PDF),
        (b"\x89PNG\r\n\x1a\n", Reason.PICTURE),
        (b"\xff\xd8\xff\xe0", Reason.PICTURE),
        (b"{\\rtf1 x}", Reason.OTHER_OFFICE),
        (packed(mimetype=b"application/vnd.oasis.opendocument.text"), Reason.OTHER_OFFICE),
        (packed(word__document=b"")[:40], Reason.DAMAGED),
        (b"\x01\x02\x03\x04" * 40, Reason.NOT_TEXT),
        (b"", Reason.EMPTY),
        ("просто текст\nбез таблицы".encode(), Reason.NO_TABLE),
    ],
    ids="doc xls password pdf png jpg rtf odt cut noise empty prose".split(),
)
def test_each_has_its_reason(raw: bytes, reason: Reason) -> None:
    assert reason_of(raw) == reason


def test_macros_are_not_opened() -> None:
    for raw, name in (
        (word([["a"]]), "word/vbaProject.bin"),
        (sheet([["a"]]), "xl/vbaProject.bin"),
    ):
        assert reason_of(with_part(raw, name, b"x")) == Reason.MACROS


def test_a_zip_bomb_is_measured_and_not_opened() -> None:
    bomb = packed(**{"word__document.xml": b" " * (files.MAX_UNPACKED + 1)})
    assert len(bomb) < 1_000_000
    assert reason_of(bomb) == Reason.BOMB


def test_a_cell_in_the_last_corner_of_a_sheet() -> None:
    far = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1"><v>1</v></c></row>'
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    assert reason_of(with_part(sheet([["a"]]), "xl/worksheets/sheet1.xml", far)) == Reason.TOO_LARGE


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.csv"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(BadTableFile) as refused:
        reading.read(path)
    assert refused.value.fields["reason"] == Reason.TOO_LARGE


def test_entities_of_xml_are_not_followed() -> None:
    raw = word([["№", "Мероприятие"], ["1", "Открыть рейс"]])
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        body = archive.read("word/document.xml")
    declared = b'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    head, _, rest = body.partition(b"?>")
    evil = head + b"?>" + declared + rest.replace("Открыть рейс".encode(), b"&x;")
    try:
        grids = reading.read_bytes(with_part(raw, "word/document.xml", evil), "plan.docx")
    except BadTableFile:
        return
    assert "root:" not in "".join(cell for row in grids[0].rows for cell in row.cells)


def test_a_scanned_page() -> None:
    raw = word([["a"]])
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        body = archive.read("word/document.xml")
    start, end = body.index(b"<w:tbl>"), body.index(b"</w:tbl>") + len(b"</w:tbl>")
    drawn = b"<w:p><w:r><w:drawing/></w:r></w:p>"
    scanned = with_part(raw, "word/document.xml", body[:start] + drawn + body[end:])
    assert reason_of(scanned) == Reason.SCANNED
    empty = with_part(raw, "word/document.xml", body[:start] + body[end:])
    assert reason_of(empty) == Reason.NO_TABLE
