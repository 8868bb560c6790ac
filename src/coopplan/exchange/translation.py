"""What lacks a language, as a sheet to fill in (XLSX), and the filled sheet back.

The rule: a sheet names each phrase by its record and path, so its rows may be sorted, dropped and
filled in part; what is taken back is only what somebody wrote into the column of the language.
A text is written as a text, whatever it begins with.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from coopplan.errors import BadSheet, BadTableFile, MissingLibrary
from coopplan.exchange.table.files import Kind, Reason, contents, kind_of
from coopplan.exchange.table.xlsx import measure, unbroken
from coopplan.language.words import Words
from coopplan.model.text import Lang
from coopplan.model.translation import Phrase, Place, Translation

KEYS = ("kind", "ref", "path")
"""The columns that name a phrase; after them come the languages, the one to fill in last."""

MOST = 32_000
"""Letters of a cell at most: a longer text does not fit into a sheet."""

_MADE = datetime(2000, 1, 1, tzinfo=UTC)
_WIDTHS = {"kind": 12, "ref": 24, "path": 22}


def written(phrases: Iterable[Phrase], lang: Lang) -> tuple[bytes, int, int]:
    """The sheet's bytes, how many phrases it holds, and how many are too long for it.

    Raises MissingLibrary.
    """
    try:
        import xlsxwriter
    except ModuleNotFoundError as error:
        raise MissingLibrary(format="xlsx", library="xlsxwriter") from error
    others = [one for one in Lang if one is not lang]
    words = Words(lang)
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"created": _MADE})
    sheet = book.add_worksheet(lang.value)
    head = book.add_format({"bold": True, "bottom": 1})
    told = book.add_format({"text_wrap": True, "valign": "top"})
    key = book.add_format({"font_color": "#808080", "valign": "top"})
    fill = book.add_format(
        {"text_wrap": True, "valign": "top", "num_format": "@", "bg_color": "#FFF8DC", "border": 1}
    )
    columns = [*KEYS, *(one.value for one in others), lang.value]
    for place, name in enumerate(columns):
        sheet.write_string(0, place, name, head)
        sheet.set_column(place, place, _WIDTHS.get(name, 60))
    held = left = 0
    for phrase in phrases:
        texts = [phrase.text.get(one) or "" for one in others]
        if max(map(len, texts)) > MOST:
            left += 1
            continue
        held += 1
        for place, name in enumerate((phrase.place.kind, phrase.place.ref, phrase.place.path)):
            sheet.write_string(held, place, name, key)
        for place, text in enumerate(texts, len(KEYS)):
            sheet.write_string(held, place, text, told)
        sheet.write_blank(held, len(columns) - 1, None, fill)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(held, 1), len(columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L&9{words.code('lang', lang)}")
    book.close()
    return out.getvalue(), held, left


def read(path: str) -> tuple[Lang, tuple[Translation, ...]]:
    """Return what was filled in, and the language it is in.

    Raises BadSheet for a file that is no such sheet, BadTableFile for one that is too large, also
    unpacked, MissingLibrary.
    """
    rows = _rows(path)
    names = [str(cell).strip().lower() for cell in rows[0]] if rows else []
    while names and not names[-1]:
        names.pop()
    langs = [name for name in names if name in set(Lang)]
    if not set(KEYS) <= set(names) or len(langs) != len(Lang) or names[-1] not in langs:
        raise BadSheet(path=path, reason="columns")
    lang = Lang(names[-1])
    return lang, tuple(_translations(rows[1:], names, lang))


def _translations(
    rows: Iterable[Sequence[Any]], names: Sequence[str], lang: Lang
) -> Iterable[Translation]:
    others = [one for one in Lang if one is not lang]
    for row in rows:
        told = {name: _text(cell) for name, cell in zip(names, row, strict=False)}
        if told.get(lang.value, "").strip():
            of = "\n".join(told[one.value] for one in others if told.get(one.value))
            place = Place(told["kind"], told["ref"], told["path"])
            yield Translation(place, lang, told[lang.value].strip(), of)


def _rows(path: str) -> list[list[Any]]:
    if not Path(path).is_file():
        Path(path).open("rb").close()  # the system says what is wrong with it
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ModuleNotFoundError as error:
        raise MissingLibrary(format="xlsx", library="python-calamine") from error
    raw = contents(Path(path))
    try:
        if kind_of(raw, path) is not Kind.XLSX:
            raise BadSheet(path=path, reason="shape")
        measure(raw, path)
    except BadTableFile as error:
        if error.fields["reason"] in (Reason.BOMB, Reason.TOO_LARGE):
            raise
        raise BadSheet(path=path, reason="shape") from error
    try:
        with unbroken(path):
            book = CalamineWorkbook.from_filelike(BytesIO(raw))
            return book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (BadTableFile, CalamineError, OSError, ValueError, IndexError) as error:
        raise BadSheet(path=path, reason="shape") from error


def _text(cell: object) -> str:
    """A cell as text; a number that somebody typed as the digits they typed."""
    if isinstance(cell, float) and cell == int(cell):
        return str(int(cell))
    return "" if cell is None else str(cell)
