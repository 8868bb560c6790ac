"""Sheets that are the sections of one plan, and those that are called otherwise."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
import xlsxwriter

from tests.exchange.table.making import read

HEAD = ("№", "Мероприятие", "Срок", "Исполнители")
Rows = Sequence[Sequence[str]]
FAIR: Rows = [("1", "Провести ярмарку", "2026", "Порт"), ("2", "Открыть склад", "2027", "Порт")]
ROAD: Rows = [("1", "Починить дорогу", "2026", "Отдел дорог")]


def told(**sheets: Rows) -> list[str | None]:
    """The sections of the measures of a book."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for at, row in enumerate((HEAD, *rows)):
            page.write_row(at, 0, row)
    book.close()
    made = read(out.getvalue())
    told = (one.section.wording(made.lang) for one in made.measures)
    return [one.text if one else None for one in told]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Торговля", "Транспорт и логистика"),
        ("Сауда", "Көлік"),
        ("Trade", "Transport"),
        ("Раздел I. Торговля", "Раздел II. Дороги"),
    ],
)
def test_sheets_of_subjects_are_sections(one: str, two: str) -> None:
    assert told(**{one: FAIR, two: ROAD}) == [one, one, two]


def test_a_section_within_a_sheet_stands_in_its_own_words() -> None:
    found = told(Торговля=[("I. Ярмарки", "", "", ""), *FAIR], Транспорт=ROAD)
    assert "Ярмарки" in (found[0] or "")
    assert found[2] == "Транспорт"


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Лист1", "Лист2"),
        ("Торговля", "Отчёт"),
        ("2026", "2027"),
        ("Март", "Апрель"),
        ("Астраханская область", "Атырауская область"),
        ("I полугодие", "II полугодие"),
    ],
)
def test_sheets_called_otherwise_are_none(one: str, two: str) -> None:
    assert told(**{one: FAIR, two: ROAD})[0] in (None, "")


def test_sheets_with_the_same_measures_or_numbered_on_are_none() -> None:
    assert set(told(Торговля=FAIR, Порт=[FAIR[0]])) <= {None, ""}
    on: Rows = [("3", *ROAD[0][1:])]
    assert set(told(Торговля=FAIR, Транспорт=on)) <= {None, ""}


def test_the_one_sheet_of_a_plan_is_no_section() -> None:
    assert set(told(Торговля=FAIR)) <= {None, ""}
