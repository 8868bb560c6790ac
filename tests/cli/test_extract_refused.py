"""What ``extract`` cannot read, each named for what it is, and pictures that it tells of."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from docx.shared import Cm

from coopplan.language import morphology
from tests.cli.releases import TEXT
from tests.cli.running import Runner, refused
from tests.exchange.table.making import saved, sheet, word
from tests.exchange.table.test_docx_pictures import image
from tests.exchange.table.test_refused_tables import OLE, packed, with_part


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Der Gouverneur und der Minister haben das Abkommen unterzeichnet.", "de"),
        ("", ""),
        ("123 456", ""),
    ],
)
def test_texts_that_are_refused(empty: Runner, text: str, word: str) -> None:
    refused(empty("extract", "-", text=text, code=1), 1, word)


def test_a_file_that_is_no_text(empty: Runner, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7")
    refused(empty("extract", str(path), code=1), 1)
    refused(empty("extract", str(tmp_path / "none.txt"), code=1), 1)


def test_without_the_extra_it_says_what_to_install(
    empty: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pymorphy3", None)
    morphology._analyser.cache_clear()
    try:
        refused(empty("extract", "-", text=TEXT, code=1), 1, "pymorphy3", "text")
    finally:
        morphology._analyser.cache_clear()


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.doc", OLE + "WordDocument".encode("utf-16-le"), ".docx"),
        ("a.xls", OLE + "Workbook".encode("utf-16-le"), "coopplan import"),
        ("a.xlsx", sheet([["a"]]), "coopplan import"),
        ("a.docm", with_part(word([["a"]]), "word/vbaProject.bin", b"x"), "macros"),
        ("a.odt", packed(mimetype=b"x"), "its own program"),
        ("a.rtf", b"{\\rtf1 x}", "LibreOffice"),
        ("a.pdf", b"%PDF-1.7", ".txt"),
        ("a.docx", packed(word__document=b"")[:40], "save it again"),
    ],
    ids="password doc xls xlsx docm odt rtf pdf cut".split(),
)
def test_a_file_that_is_no_article_is_named_for_what_it_is(
    empty: Runner, tmp_path: Path, lang: str, name: str, raw: bytes, said: str
) -> None:
    empty.lang = lang
    if name == "a.docm":
        main = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        kinds = zipfile.ZipFile(io.BytesIO(raw)).read("[Content_Types].xml")
        macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
        raw = with_part(raw, "[Content_Types].xml", kinds.replace(main, macros))
    path = tmp_path / name
    path.write_bytes(raw)
    refused(empty("extract", str(path), code=1), 1, name, said if lang == "en" else "")
    refused(empty("extract", "-", text=raw, code=1), 1, said if lang == "en" else "")


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    "beside",
    [
        "",
        "План",
        "План мероприятий Омской и Павлодарской областей на 2026–2028 гг.",
        "УТВЕРЖДЕНО\nприказом министра торговли Омской области\nот 14 апреля 2026 г. № 5",
    ],
    ids="nothing word title stamp".split(),
)
def test_a_title_beside_a_scan_is_no_article(
    empty: Runner, tmp_path: Path, lang: str, beside: str
) -> None:
    empty.lang = lang
    path = tmp_path / "a.docx"
    path.write_bytes(_with_picture(beside, 16))
    why = {"ru": "изображения страниц", "kk": "беттердің суреті", "en": "pictures of pages"}
    refused(empty("extract", str(path), code=1), 1, "a.docx", why[lang])


@pytest.mark.parametrize(("width", "told"), [(16, True), (4, False)])
def test_a_picture_beside_an_article_is_told_of(
    empty: Runner, tmp_path: Path, width: int, told: bool
) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(_with_picture(TEXT, width))
    done = empty("extract", str(path), "--json")
    assert done.json["parties"] == ["Омская область", "Павлодарская область"]
    assert ("not read: 1" in done.err) is told
    assert empty("extract", "-", "--json", text=path.read_bytes()).err == done.err


@pytest.mark.parametrize(("mark", "told"), [("strike", True), ("hidden", True), ("bold", False)])
def test_text_out_of_sight_is_no_part_of_an_article_and_told_of(
    empty: Runner, tmp_path: Path, mark: str, told: bool
) -> None:
    document = docx.Document()
    for line in TEXT.splitlines():
        before, promise, after = line.partition("Стороны договорились открыть автобусный маршрут.")
        paragraph = document.add_paragraph(before)
        setattr(paragraph.add_run(promise).font, mark, True)
        paragraph.add_run(after)
    path = tmp_path / "a.docx"
    path.write_bytes(saved(document))
    done = empty("extract", str(path), "--json")
    assert ("not read; paragraphs: 1" in done.err) is told
    assert ("маршрут" in done.out) is not told


def _with_picture(text: str, width: int) -> bytes:
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    document.add_picture(image(), Cm(width), Cm(width))
    return saved(document)
