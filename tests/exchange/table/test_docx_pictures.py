"""Pictures of pages beside a table are told of; logos, stamps and drawings are not."""

from __future__ import annotations

import io
import struct
import zlib

import docx
import pytest
from docx.oxml import parse_xml
from docx.shared import Cm

from coopplan.exchange.table import reading
from coopplan.exchange.table.docx import pictures
from coopplan.exchange.table.grid import Grid
from coopplan.model.plan_table import Left
from tests.exchange.table.making import add_table, saved

ROWS = [["№", "Мероприятие", "Срок"], ["1", "Открыть рейс", "май 2026 г."]]
VML = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml"><w:{tag}><v:shape style="{style}">{inner}</v:shape>'
    "</w:{tag}></w:r>"
)


def image() -> io.BytesIO:
    """A picture of one point."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        told = kind + data
        return struct.pack(">I", len(data)) + told + struct.pack(">I", zlib.crc32(told))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + body)


def pages(grid: Grid) -> tuple[str, ...]:
    return next((one.places for one in grid.remarks if one.kind is Left.PICTURES), ())


@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ([(16, 23), (16, 11)], ("2",)),
        ([(8, 5.1)], ("1",)),
        ([(17, 3)], ()),
        ([(4, 4), (6, 3)], ()),
        ([(4, 4), (21, 29.7)], ("1",)),
    ],
    ids="pages half letterhead stamps both".split(),
)
def test_pages_are_counted(sizes: list[tuple[float, float]], told: tuple[str, ...]) -> None:
    document = docx.Document()
    add_table(document, ROWS)
    add_table(document, ROWS)
    for width, height in sizes:
        document.add_picture(image(), Cm(width), Cm(height))
    raw = saved(document)
    first, second = reading.read_bytes(raw, "plan.docx")
    assert (pages(first), pages(second)) == (told, ())
    assert pictures(raw) == sum(map(int, told))


def test_a_picture_in_a_cell() -> None:
    document = docx.Document()
    add_table(document, ROWS)
    paragraph = document.tables[0].cell(1, 1).paragraphs[0]
    paragraph.add_run().add_picture(image(), Cm(14), Cm(10))
    (grid,) = reading.read_bytes(saved(document), "plan.docx")
    assert pages(grid) == ("1",)


@pytest.mark.parametrize(
    ("tag", "style", "inner", "told"),
    [
        ("pict", "width:481.9pt;height:680pt;z-index:1", "<v:imagedata/>", 1),
        ("pict", "position:absolute; height: 20cm; width: 15cm", "<v:imagedata/>", 1),
        ("object", "width:6in;height:3in", "<v:imagedata/>", 1),
        ("pict", "width:90pt;height:90pt", "<v:imagedata/>", 0),
        ("pict", "width:481.9pt;height:680pt", "<v:textbox/>", 0),
        ("pict", "width:1.2.3pt;height:680pt", "<v:imagedata/>", 0),
        ("pict", "", "<v:imagedata/>", 0),
    ],
    ids="points centimetres object stamp textbox unclear none".split(),
)
def test_what_the_older_markup_draws(tag: str, style: str, inner: str, told: int) -> None:
    document = docx.Document()
    run = parse_xml(VML.format(tag=tag, style=style, inner=inner))
    document.add_paragraph()._p.append(run)
    assert pictures(saved(document)) == told


def test_a_text_is_no_docx() -> None:
    assert pictures("PK подписали план".encode()) == 0
