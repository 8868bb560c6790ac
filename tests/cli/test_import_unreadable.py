"""Files that hold no table that can be read are refused with what to do."""

from __future__ import annotations

import io
import shlex
import zipfile
from collections.abc import Callable

import pytest

from coopplan.exchange.table import files
from tests.cli.running import Runner, refused
from tests.cli.tables import PLAN, put, take
from tests.exchange.table.making import word

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def _with_macros() -> bytes:
    raw = word([["№", "Мероприятие"], ["1", "Открыть рейс"]])
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            new.writestr(part, old.read(part))
        new.writestr("word/vbaProject.bin", b"x")
    return out.getvalue()


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("xl/workbook.xml", b" " * (files.MAX_UNPACKED + 1))
    return out.getvalue()


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("plan.doc", lambda: OLE + "WordDocument".encode("utf-16-le"), ".docx"),
        ("cut.doc", lambda: OLE, ".docx"),
        ("plan.xls", lambda: OLE + "Workbook".encode("utf-16-le"), ".xlsx"),
        ("plan.xlsx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), ""),
        ("plan.pdf", lambda: b"%PDF-1.7\n", ".txt"),
        ("plan.jpg", lambda: b"\xff\xd8\xff\xe0", "Word"),
        ("plan.docm", _with_macros, ".docx"),
        ("plan.xlsx", _bomb, "100"),
        ("plan.csv", lambda: b"1;2\n" * 5_100_000, "20"),
        ("plan.odt", lambda: b"PK\x03\x04", ""),
        ("plan.rtf", lambda: b"{\\rtf1", ".docx"),
        ("plan.xls", lambda: b"<html><table><tr><td>1", ".xlsx"),
        ("plan.doc", lambda: b'<?xml version="1.0"?><w:wordDocument>', ".docx"),
        ("plan.csv", lambda: b"\x01\x02\x03\x04" * 40, ".csv"),
        ("plan.txt", lambda: b'# a draft\nschema = "coopplan-plan/1"\n[agreement]\n', ".toml"),
        ("plan.txt", lambda: b'{\n "schema": "coopplan-export/1",\n "plans": []}', ".json"),
    ],
    ids="doc old xls password pdf jpg macros bomb large cut rtf page xml noise toml json".split(),
)
def test_what_cannot_be_read_is_refused_with_what_to_do(
    demo: Runner, lang: str, name: str, make: Callable[[], bytes], words: str
) -> None:
    demo.lang = lang
    path = demo.home / name
    path.write_bytes(make())
    refused(take(demo, str(path), code=None), 1, name, words)
    assert len(demo("log", "--json").json["rows"]) == 1


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_what_the_system_does_not_open_is_not_to_be_saved_anew(demo: Runner, lang: str) -> None:
    demo.lang = lang
    path = demo.home / "plan.docx"
    path.symlink_to(path)
    told = take(demo, str(path), code=None)
    refused(told, 1, "plan.docx", "ls -ld")
    assert ".xlsx" not in told.err


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize("name", ["tables", "от 5 мая.docx"])
def test_tables_in_a_folder_are_taken_by_their_names(demo: Runner, lang: str, name: str) -> None:
    demo.lang = lang
    folder = demo.home / name
    (folder / "inner").mkdir(parents=True)
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    refused(demo("import", str(folder), code=None), 1, name, ".toml", "ls")
    for one in ("a.XLSX", "b.xlsx", "c.docx", "d.xlsx"):
        (folder / "inner" / one).write_bytes(b"x")
    typed = shlex.quote(str(folder / "inner")) + "/*.xlsx"
    refused(demo("import", str(folder), code=None), 1, f"coopplan import {typed}")
    other = str(put(demo, PLAN))
    refused(demo("import", str(folder), other, code=None), 1, f"coopplan import {typed}")
    refused(take(demo, str(folder), code=None), 1, f"coopplan import {typed}")


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_tables_beside_plans_in_a_folder_are_told_of(demo: Runner, lang: str) -> None:
    demo.lang = lang
    folder = demo.home / "all"
    folder.mkdir()
    demo("export", "plan", "AST-ATY-2025", "-o", str(folder / "plan.toml"))
    assert "~$" not in demo("import", str(folder)).err
    for name in ("рейсы.xlsx", "b.docx", "~$b.docx", "notes.txt"):
        (folder / name).write_bytes(b"x")
    done = demo("import", str(folder), "--json")
    assert done.json["not_taken"] == [str(folder / name) for name in ("b.docx", "рейсы.xlsx")]
    told = demo("import", str(folder)).err
    assert "рейсы.xlsx" in told
    assert "~$b.docx" not in told
