"""The day on which a measure was done, as the answers to a request tell it."""

from __future__ import annotations

import datetime
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Runner
from tests.cli.test_request import asked, fill, sheets, typed
from tests.cli.test_request_by_hand import Rows, said, saved_anew

__all__ = ["asked"]

FAIR = "AST-ATY-2023/3"


def answered(asked: Runner, day: str, **cells: str) -> dict[str, Any]:
    """Take in an answer «исполнено» of 12 October about the fair, with this day of completion."""
    told = {"E7": "исполнено", "F7": day, "D4": "12.10.2026"} | cells
    return said(asked, fill(sheets(asked)[0], told))


def statement(asked: Runner) -> dict[str, Any]:
    """What was said last about the fair."""
    events = asked("history", FAIR, "--json").json["events"]
    found: dict[str, Any] = [one["statement"] for one in events if one.get("statement")][-1]
    return found


@pytest.mark.parametrize(
    ("told", "edtf"),
    [
        ("12.08.2026", "2026-08-12"),
        ("12 августа 2026 г.", "2026-08-12"),
        ("август 2026 г.", "2026-08"),
        ("в августе 2026 года", "2026-08"),
        ("2026 жылғы 12 тамыз", "2026-08-12"),
        ("August 2026", "2026-08"),
        ("III квартал 2026 г.", "2026-35"),
        ("10-12 августа 2026 г.", "2026-08-10/2026-08-12"),
    ],
)
def test_the_day_is_recorded_as_exactly_as_it_was_told(asked: Runner, told: str, edtf: str) -> None:
    assert answered(asked, told)["rejected"] == []
    one = statement(asked)
    assert (one["status"], one["done_on"], one["about"]) == ("done", edtf, "2026-09-30")


def test_a_day_of_a_spreadsheet_is_a_day(asked: Runner) -> None:
    def dated(rows: Rows) -> Rows:
        rows[6][4:6] = ["исполнено", datetime.date(2026, 8, 12)]
        return rows

    said(asked, saved_anew(sheets(asked)[0], dated, "dd.mm.yyyy"))
    assert statement(asked)["done_on"] == "2026-08-12"


def test_with_its_day_it_is_done_in_time_or_late_and_not_undated(asked: Runner) -> None:
    asked("measure", "move", FAIR, "--to", "2026-08-20", "--basis", "протокол", "--on",
          "2026-03-01", "--reason", "сроки", "--approved", code=None)  # fmt: skip
    answered(asked, "12.08.2026")
    shown = asked("measure", "show", FAIR, "--as-of", "2026-10-31", "--json").json
    assert "done_undated" not in str(shown)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("август", ""),
        ("12.08", ""),
        ("до 15.08.2026", ""),
        ("с 1 августа 2026 г.", ""),
        ("на прошлой неделе", ""),
        ("46246", ""),
        ("20.10.2026", "этот день позже дня ответа"),
        ("декабрь 2026 г.", "этот день позже дня ответа"),
        ("18.07.1905", "этот день раньше плана"),
    ],
)
def test_a_day_that_cannot_be_is_told_and_comes_back(asked: Runner, told: str, why: str) -> None:
    found = answered(asked, told)
    (rejected,) = found["rejected"]
    assert f"7: Когда исполнено: {told}" in rejected
    assert why in rejected
    (path,) = found["rejects"]
    assert said(asked, typed(Path(path), "F7", "12.08.2026"))["refs"] == [FAIR + "#1"]
    assert statement(asked)["done_on"] == "2026-08-12"


@pytest.mark.parametrize("status", ["в стадии исполнения", "приостановлено", None])
def test_a_day_beside_what_is_not_done_is_told(asked: Runner, status: str | None) -> None:
    cells = {"F7": "12.08.2026", "H7": "Площадка выбрана"} | ({"E7": status} if status else {})
    found = said(asked, fill(sheets(asked)[0], cells))
    assert found["refs"] == []
    assert "статус — не «исполнено»" in found["rejected"][0]


@pytest.mark.parametrize("told", ["-", "нет", "н/п"])
def test_an_empty_day_is_none(asked: Runner, told: str) -> None:
    assert answered(asked, told)["rejected"] == []
    assert statement(asked)["done_on"] is None


def test_what_was_done_after_the_quarter_is_told_of_its_day(asked: Runner) -> None:
    answered(asked, "05.10.2026")
    one = statement(asked)
    assert (one["done_on"], one["about"]) == ("2026-10-05", "2026-10-05")


def test_a_day_that_is_given_later_corrects_the_answer_and_comes_once(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"E7": "исполнено", "D4": "12.10.2026"})
    assert said(asked, path)["refs"] == [FAIR + "#1"]
    assert said(asked, fill(path, {"F7": "август 2026 г."}))["refs"] == [FAIR + "#2"]
    one = statement(asked)
    assert (one["supersedes"], one["done_on"]) == (FAIR + "#1", "2026-08")
    again = typed(path, "F7", "2026-08")
    assert said(asked, again)["entry"] is None


def test_the_next_sheet_tells_the_day(asked: Runner) -> None:
    answered(asked, "12.08.2026")
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q4", "-o", str(asked.home / "next"))
    (path,) = (asked.home / "next").glob("*ekonomiki.xlsx")
    with zipfile.ZipFile(path) as archive:
        shared = archive.read("xl/sharedStrings.xml").decode()
    assert "Министерство экономики; исполнено: 12 августа 2026 г." in shared


def test_a_sheet_without_the_column_is_taken_in_as_before(asked: Runner) -> None:
    def earlier(rows: Rows) -> Rows:
        for row in rows[5:]:
            del row[5]
        rows[6][4:7] = ["исполнено", "2/2", "Прошла"]
        return rows

    path = saved_anew(sheets(asked)[0], earlier)
    assert said(asked, path)["rejected"] == []
    one = statement(asked)
    assert (one["status"], one["done_of"], one["text"]["ru"]) == ("done", [2, 2], "Прошла")
    assert one["done_on"] is None


def test_the_cell_may_be_filled_and_asks_for_a_year(asked: Runner) -> None:
    with zipfile.ZipFile(sheets(asked)[0]) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'type="custom" errorStyle="warning"' in sheet
    assert "SEARCH(&quot;20??&quot;,F7)" in sheet or 'SEARCH("20??",F7)' in sheet
    assert 'sqref="F7:F8"' in sheet
