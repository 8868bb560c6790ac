"""Formulas for which a file keeps no value: the row waits, and takes nothing from the one above."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence

import pytest

from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import RejectReason, RowKind, TableDraft
from tests.exchange.table.making import SIDES, Merge, due, of, read, sheet, titles, who

HEAD = ("№", "Мероприятие", "Срок", "Исполнители", "Примечание")
FIRST = (1, "Открыть паром", "2026 год", "Минпорт")


def unkept(raw: bytes) -> bytes:
    """The file as a program writes it that reckons nothing: formulas have no values."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part.replace(b"</f><v>0</v>", b"</f><v></v>"))
    return out.getvalue()


def made(rows: Sequence[Sequence[object]], merges: Sequence[Merge] = ()) -> TableDraft:
    return of(reading.read_bytes(unkept(sheet([HEAD, FIRST, *rows], merges)), "plan.xlsx"))


@pytest.mark.parametrize("at", range(5))
def test_a_row_with_a_formula_of_no_value_waits(at: int) -> None:
    row: list[object] = [2, "Издать атлас", "2027 год", "Минтуризм", "вместе"]
    row[at] = "=B1&C1"
    draft = made([row])
    assert titles(draft) == ["Открыть паром"]
    assert [(one.row, one.reason) for one in draft.rejected] == [(3, RejectReason.NOT_RECKONED)]
    assert draft.rejected[0].cells[at] == "=B1&C1"
    assert who(draft.measures[0]) == [("Минпорт", None, "lead")]
    assert due(draft.measures[0]) == ("year", "2026-01-01", "2026-12-31")


def broken(raw: bytes) -> bytes:
    """The file with an error in place of each formula's value, as after a lost link."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if b"</f>" in part:
                part = re.sub(
                    rb'(<c r="[A-Z]+\d+")([^>]*?)(?: t="\w+")?([^>]*)>(<f>[^<]*</f>)<v>[^<]*</v>',
                    rb'\1\2\3 t="e">\4<v>#REF!</v>',
                    part,
                )
            new.writestr(name, part)
    return out.getvalue()


@pytest.mark.parametrize("at", range(1, 5))
def test_a_row_with_an_error_for_a_value_waits(at: int) -> None:
    row: list[object] = [2, "Издать атлас", "2027 год", "Минтуризм", "вместе"]
    row[at] = "=Z1&Z2"
    draft = of(reading.read_bytes(broken(sheet([HEAD, FIRST, row])), "plan.xlsx"))
    assert titles(draft) == ["Открыть паром"]
    assert [(one.row, one.reason) for one in draft.rejected] == [(3, RejectReason.NOT_RECKONED)]


def test_what_goes_on_under_it_waits_with_it() -> None:
    draft = made([("=A2+1", "Издать атлас", "2027 год", "Минтуризм"), ("", "", "", "Минспорт")])
    assert [one.reason for one in draft.rejected] == [RejectReason.NOT_RECKONED] * 2
    assert who(draft.measures[0]) == [("Минпорт", None, "lead")]


def test_a_cell_merged_down_has_no_value_in_any_of_its_rows() -> None:
    draft = made([(2, "Издать атлас", "=C2"), (3, "Открыть сад", "")], [(2, 2, 3, 2)])
    assert [one.row for one in draft.rejected] == [3, 4]


def test_numbers_drawn_down_under_a_table_are_blank_rows() -> None:
    draft = made([("=A2+1",), ("=A3+1",)])
    assert not draft.rejected
    assert draft.kinds[RowKind.BLANK] == 2


def test_a_last_row_of_formulas_alone_is_told() -> None:
    draft = made([("=A2+1", "=B2", "=C2")])
    assert [(one.row, one.cells[:3]) for one in draft.rejected] == [(3, ("=A2+1", "=B2", "=C2"))]


def test_a_value_that_is_kept_is_read_even_if_it_is_no_letter() -> None:
    rows = [HEAD, (*FIRST, '=IF(A1="","","")')]
    raw = sheet(rows)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            part = old.read(name).replace(b'<c r="E2">', b'<c r="E2" t="str">')
            new.writestr(name, part.replace(b"</f><v>0</v>", b"</f><v></v>"))
    draft = of(reading.read_bytes(out.getvalue(), "plan.xlsx"))
    assert (titles(draft), draft.rejected) == (["Открыть паром"], ())


def test_the_rejects_keep_the_formula_and_wait_until_it_is_replaced() -> None:
    raw = written(made([("=A2+1", "Издать атлас", "2027 год", "Минтуризм")]), str, SIDES)
    again = of(reading.read_bytes(raw, "plan.rejects.csv"))
    assert [one.reason for one in again.rejected] == [RejectReason.NOT_RECKONED]
    (one,) = read(raw.replace(b"'=A2+1", b"2")).measures
    assert (one.plan_no, one.title.ru) == ("2", "Издать атлас")
