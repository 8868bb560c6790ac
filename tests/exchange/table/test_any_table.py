"""No table gives a traceback, and every row of every table is accounted for."""

from __future__ import annotations

import contextlib
import csv
import io

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coopplan.errors import BadTableFile, CoopplanError, NoPlanColumns
from coopplan.exchange.table import delimited, reading
from coopplan.exchange.table.grid import Grid, Row, padded
from coopplan.exchange.table.rejects import written
from tests.exchange.table.making import (
    SIDES,
    Merge,
    add_table,
    due,
    of,
    read,
    saved,
    sheet,
    who,
    word,
)

WORDS = st.sampled_from(
    "№;№ п/п;Мероприятие;Срок исполнения;Исполнители;Российская сторона;Ход исполнения;"
    "1;2;1.1;I.;3);"
    "Провести ярмарку;провести встречу;Построить:\n1) мост;\n2) путь;то же;-//-;-;май 2025 г.;"
    "ежегодно;IV квартал;2026 год;Минтранс;Акимат (по согласованию);Палата - свод;"
    "Казахстанская сторона:\nАкимат;Раздел II. Культура;Примечание: нет;УТВЕРЖДЁН ____;=1+1;+;"
    "1)\n2);Іс-шара;Мерзімі;Measure;Deadline;".split(";")
)
CELLS = WORDS | st.text(max_size=12) | st.just("")


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    width = draw(st.integers(1, 6))
    rows = []
    for number in range(1, draw(st.integers(0, 12)) + 1):
        cells = tuple(draw(CELLS) for _ in range(draw(st.integers(0, width))))
        places = st.frozensets(st.integers(0, width), max_size=width)
        rows.append(Row(number, cells, draw(places), draw(places)))
    return Grid(1, padded(rows), tuple(draw(st.lists(CELLS, max_size=3))))


@settings(max_examples=300, deadline=None)
@given(st.lists(grids(), max_size=3))
def test_any_grid_accounts_for_its_rows(found: list[Grid]) -> None:
    numbered = [Grid(at, one.rows, one.before) for at, one in enumerate(found, start=1)]
    with contextlib.suppress(NoPlanColumns):
        made = of(numbered)
        assert written(made, lambda reason: reason.value, SIDES)


@st.composite
def merged(draw: st.DrawFn) -> tuple[list[list[str]], list[Merge]]:
    """Rows, and rectangles of merged cells that do not touch each other."""
    width, height = draw(st.integers(1, 5)), draw(st.integers(1, 8))
    plain = CELLS.map(lambda text: "".join(filter(str.isprintable, text)))
    rows = [[draw(plain) for _ in range(width)] for _ in range(height)]
    merges: list[Merge] = []
    taken: set[tuple[int, int]] = set()
    for _ in range(draw(st.integers(0, 4))):
        top, left = draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1))
        bottom = draw(st.integers(top, min(height - 1, top + 3)))
        right = draw(st.integers(left, width - 1))
        cells = {(at, place) for at in range(top, bottom + 1) for place in range(left, right + 1)}
        if len(cells) > 1 and not cells & taken:
            taken |= cells
            merges.append((top, left, bottom, right))
    return rows, merges


@settings(max_examples=60, deadline=None)
@given(merged())
def test_any_file_with_merged_cells_accounts_for_its_rows(
    told: tuple[list[list[str]], list[Merge]],
) -> None:
    rows, merges = told
    grids = reading.read_bytes(word(rows, merges), "plan.docx")
    assert sum(len(grid.rows) for grid in grids) == len(rows)
    with contextlib.suppress(NoPlanColumns):
        of(grids)
    if not any(any(row) for row in rows):
        with pytest.raises(BadTableFile):
            reading.read_bytes(sheet(rows, merges), "plan.xlsx")
        return
    with contextlib.suppress(BadTableFile):  # all that stands there is under a merged cell
        (grid,) = reading.read_bytes(sheet(rows, merges), "plan.xlsx")
        assert [row.number for row in grid.rows] == list(range(1, len(grid.rows) + 1))
        assert len(grid.rows) >= _shown(rows, merges)
        with contextlib.suppress(NoPlanColumns):
            of([grid])


def _shown(rows: list[list[str]], merges: list[Merge]) -> int:
    """The last row in which a text stands that no merged cell covers."""
    covered = {
        (at, place)
        for top, left, bottom, right in merges
        for at in range(top, bottom + 1)
        for place in range(left, right + 1)
        if (at, place) != (top, left)
    }
    shown = (
        at + 1
        for at, row in enumerate(rows)
        for place, text in enumerate(row)
        if text and (at, place) not in covered
    )
    return max(shown, default=0)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=6).map(";".join), max_size=12).map("\n".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(NoPlanColumns, BadTableFile):
        read(text)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.binary(max_size=200).map(lambda raw: b"PK\x03\x04" + raw))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(CoopplanError):
        reading.read_bytes(raw, "file")


DOCX = word([["№", "Мероприятие", "Срок"], ["1", "Открыть рейс", "2026 год"]])
XLSX = sheet([["№", "Мероприятие", "Срок"], [1, "Открыть рейс", "2026 год"]])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["docx", "xlsx"]), st.integers(0, 10**6), st.binary(min_size=1, max_size=4))
def test_a_damaged_file_is_read_or_refused(kind: str, at: int, put: bytes) -> None:
    whole = {"docx": DOCX, "xlsx": XLSX}[kind]
    at %= len(whole)
    raw = whole[:at] + put + whole[at + len(put) :]
    with contextlib.suppress(CoopplanError):
        reading.read_bytes(raw, "file")
    with contextlib.suppress(CoopplanError):
        reading.read_bytes(whole[:at], "file")


def test_the_rejects_file_comes_back_mended() -> None:
    made = read("№;Мероприятие;Срок\n1;Открыть рейс;2026 год\n2;;-//-\n3;то-же;=май\n")
    assert [one.row for one in made.rejected] == [3]
    sent = written(made, lambda reason: reason.value, SIDES)
    text = delimited.decoded(sent, "rejects.csv")
    assert text.splitlines()[0] == "Строка;Причина;Раздел;№;Мероприятие;Срок"
    mended = read(text.replace("2;;'-//-", "2;Провести форум;2027 год").encode())
    assert [one.title.ru for one in mended.measures] == ["Провести форум"]
    assert not mended.rejected


def test_rejects_of_tables_of_other_columns_stand_under_their_own() -> None:
    document = docx.Document()
    add_table(document, [["№", "Мероприятие", "Срок"], ["1", "", "май 2026 г."]])
    add_table(
        document, [["Срок", "Исполнители", "Мероприятие", "№"], ["2027 год", "Порт", "", "7"]]
    )
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    sent = written(made, lambda reason: reason.value, SIDES)
    header, *rows = list(csv.DictReader(io.StringIO(sent.decode("utf-8-sig")), delimiter=";"))
    assert (header["№"], header["Срок"]) == ("1", "май 2026 г.")
    (row,) = rows
    assert (row["№"], row["Срок"], row["Исполнители"]) == ("7", "2027 год", "Порт")
    text = sent.decode("utf-8-sig").replace("7;;2027 год", "7;Углубить русло;2027 год")
    again = read(text)
    assert [one.title.ru for one in again.measures] == ["Углубить русло"]
    assert due(again.measures[0]) == ("year", "2027-01-01", "2027-12-31")
    assert who(again.measures[0]) == [("Порт", None, "lead")]
