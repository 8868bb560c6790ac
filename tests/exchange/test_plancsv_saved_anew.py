"""Our own CSV as spreadsheets give it back: columns moved, UTF-16, other names, a workbook."""

from __future__ import annotations

import csv
import io
import random
from pathlib import Path

import pytest
import xlsxwriter

from coopplan.errors import BadPlanFile, BadTableFile
from coopplan.exchange import plancsv, planfile
from coopplan.exchange.planformat.flaws import Problem
from coopplan.exchange.table import reading
from coopplan.exchange.table.files import Reason
from tests.store.sample import sample

TEXT = plancsv.write([sample()])


def rows() -> list[list[str]]:
    return list(csv.reader(io.StringIO(TEXT)))


def moved(order: list[int], separator: str = ",") -> str:
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=separator)
    sheet.writerows([[row[place] for place in order] for row in rows()])
    return out.getvalue()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("seed", [None, 1, 2])
def test_columns_in_any_order(tmp_path: Path, seed: int | None, separator: str) -> None:
    order = list(range(len(rows()[0])))[::-1]
    if seed is not None:
        random.Random(seed).shuffle(order)
    path = tmp_path / "plan.csv"
    path.write_text(moved(order, separator), encoding="utf-8-sig")
    assert plancsv.is_ours(path)
    assert plancsv.read(path) == (sample(),)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-8-sig"])
def test_unicode_text_of_a_spreadsheet(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "plan.txt"
    order = list(range(len(rows()[0])))
    path.write_bytes(moved(order, "\t").encode(encoding))
    assert plancsv.is_ours(path)
    assert plancsv.read(path) == (sample(),)


def test_a_plan_file_in_utf_16(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(planfile.write(sample()).encode("utf-16"))
    assert planfile.read(path) == planfile.parse(planfile.write(sample()))
    path.write_bytes(b"\xff\xfea")
    with pytest.raises(BadPlanFile) as caught:
        planfile.read(path)
    assert caught.value.fields["problem"] is Problem.NOT_UTF8


@pytest.mark.parametrize("inline", [False, True])
def test_a_workbook_of_it_is_told(tmp_path: Path, inline: bool) -> None:
    path = tmp_path / "plan.xlsx"
    # Written a row at a time, texts stand in the sheet, else in a part of their own.
    with xlsxwriter.Workbook(path, {"constant_memory": inline}) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows()):
            sheet.write_row(number, 0, row)
    with pytest.raises(BadTableFile) as caught:
        reading.read(path)
    assert caught.value.fields["reason"] is Reason.EXPORT


@pytest.mark.parametrize(
    "header",
    ["Plan,Schema,Record", "plan;record", "№,Мероприятие,Срок", "schema of the plan,record,plan"],
)
def test_tables_of_other_people_stay_theirs(tmp_path: Path, header: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(header + "\n1,2,3\n", encoding="utf-8")
    assert not plancsv.is_ours(path)
