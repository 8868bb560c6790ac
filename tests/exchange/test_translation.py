"""The sheet of phrases: out, filled by somebody, and back; whatever the texts begin with."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from coopplan import errors
from coopplan.exchange import translation
from coopplan.exchange.table import files
from coopplan.model.text import Lang, LocalText
from coopplan.model.translation import Phrase, Place

HOSTILE = [
    "=1+1",
    "+7 851",
    "@x",
    "-",
    "{=A1}",
    "http://example.org/x y",
    "mailto:a@b",
    "a\nb\tc",
    "\x01 _x0041_ \x1b[31m",
    "<b>&amp;</b>",
    "  пробелы  ",
    "щ" * 32_000,
    "internal:Sheet1!A1",
    "123",
    "0012",
    "1e5",
]


def phrases(*texts: str) -> list[Phrase]:
    return [
        Phrase(Place("statement", f"AST-ATY-2025/1#{n}", "text"), LocalText(text, None, f"{n}"))
        for n, text in enumerate(texts, 1)
    ]


def fill(path: Path, words: list[Any], to: str = "kk", columns: list[str] | None = None) -> None:
    """Write a sheet as somebody's office program would, with these cells filled in."""
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet(to)
    for place, name in enumerate(columns or rows[0]):
        sheet.write_string(0, place, str(name))
    for at, row in enumerate(rows[1:], 1):
        for place, cell in enumerate(row[:-1]):
            sheet.write_string(at, place, str(cell))
        word = words[at - 1] if at <= len(words) else None
        if isinstance(word, str):
            sheet.write_string(at, len(row) - 1, word)
        elif word is not None:
            sheet.write_number(at, len(row) - 1, word)
    book.close()


def put(path: Path, told: list[Phrase], lang: Lang = Lang.KK) -> tuple[int, int]:
    """Write a sheet; gives back how many phrases it holds, and how many were left out."""
    raw, held, left = translation.written(told, lang)
    path.write_bytes(raw)
    return held, left


def test_a_sheet_comes_back_as_it_went_out(tmp_path: Path) -> None:
    path = tmp_path / "kk.xlsx"
    told = phrases(*HOSTILE)
    assert put(path, told) == (len(HOSTILE), 0)
    assert translation.read(str(path)) == (Lang.KK, ())
    assert b"<f>" not in zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
    fill(path, HOSTILE[:-1])
    lang, found = translation.read(str(path))
    assert lang is Lang.KK
    assert [one.words for one in found] == [text.strip() for text in HOSTILE[:-1]]
    for one, phrase in zip(found, told, strict=False):
        assert one.place == phrase.place
        assert one.of == f"{phrase.text.ru}\n{phrase.text.en}"


def test_the_same_phrases_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        put(tmp_path / name, phrases("раз", "два"), Lang.EN)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()


def test_what_is_too_long_for_a_cell_is_left_out_and_counted(tmp_path: Path) -> None:
    assert put(tmp_path / "kk.xlsx", phrases("щ" * 40_000, "раз")) == (1, 1)


def test_numbers_are_taken_as_they_were_typed(tmp_path: Path) -> None:
    path = tmp_path / "kk.xlsx"
    put(path, phrases("раз", "два"))
    fill(path, [2026, "  "])
    assert [one.words for one in translation.read(str(path))[1]] == ["2026"]


def test_what_is_no_such_sheet_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kk.xlsx"
    path.write_bytes(b"no workbook")
    with pytest.raises(errors.BadSheet) as caught:
        translation.read(str(path))
    assert caught.value.fields["reason"] == "shape"
    put(path, phrases("раз"))
    for columns in (
        ["kind", "ref", "path", "ru", "en", ""],
        ["kind", "ref", "x", "ru", "en", "kk"],
        ["kind", "ref", "path", "ru", "kk", "extra"],
    ):
        fill(path, ["бір"], columns=columns)
        with pytest.raises(errors.BadSheet) as caught:
            translation.read(str(path))
        assert caught.value.fields["reason"] == "columns"
    with pytest.raises(FileNotFoundError):
        translation.read(str(tmp_path / "none.xlsx"))


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "kk.xlsx"
    put(path, phrases("раз"))
    for module, library, use in (
        ("xlsxwriter", "xlsxwriter", lambda: put(path, [])),
        ("python_calamine", "python-calamine", lambda: translation.read(str(path))),
    ):
        monkeypatch.setitem(sys.modules, module, None)
        with pytest.raises(errors.MissingLibrary) as caught:
            use()
        assert caught.value.fields["library"] == library


def test_bombs_are_measured_and_not_opened(tmp_path: Path) -> None:
    far = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    large = b" " * (files.MAX_UNPACKED + 1)
    put(tmp_path / "sheet.xlsx", [])
    raw = (tmp_path / "sheet.xlsx").read_bytes()
    for part, data in (("xl/worksheets/sheet1.xml", far), ("xl/more.xml", large)):
        path = tmp_path / "bomb.xlsx"
        with (
            zipfile.ZipFile(tmp_path / "sheet.xlsx") as old,
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            for one in old.namelist():
                if one != part:
                    new.writestr(one, old.read(one))
            new.writestr(part, data)
        with pytest.raises(errors.BadTableFile):
            translation.read(str(path))
        assert path.stat().st_size < len(raw) + 1_000_000
