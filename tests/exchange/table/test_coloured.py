"""Schedules with a colour for a mark: what nobody reads is told, and is not «no time»."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import pytest
import xlsxwriter

from coopplan.model.plan_table import Left, TableDraft
from tests.exchange.table.making import due, read

QUARTERS = ("I кв.", "II кв.", "III кв.", "IV кв.")
GREEN, WHITE, BLUE = "#92D050", "#FFFFFF", "#0070C0"


def plan(
    colours: Mapping[tuple[int, int], str],
    times: Sequence[str] = QUARTERS,
    marks: Mapping[tuple[int, int], str] | None = None,
) -> TableDraft:
    """A plan of three measures; colours and marks by row and column, from 0, of the whole table."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet("2027")
    rows = [["№", "Мероприятие", "Исполнители", *times]]
    rows += [[str(at), name, "Порт"] for at, name in enumerate(("Док", "Причал", "Маяк"), start=1)]
    for at, row in enumerate(rows):
        for place in range(3 + len(times)):
            text = (marks or {}).get((at, place)) or "".join(row[place : place + 1])
            fill = colours.get((at, place))
            look = book.add_format({"bg_color": fill}) if fill else None
            if text or fill:
                page.write(at, place, text or None, look)
    book.close()
    return read(out.getvalue())


def told(made: TableDraft) -> tuple[str, ...]:
    """The rows that are told of."""
    return next((one.places for one in made.remarks if one.kind is Left.COLOURED), ())


@pytest.mark.parametrize(
    "times",
    [
        QUARTERS,
        ("қаң", "ақп", "нау", "сәу"),
        ("Jan", "Feb", "Mar", "Apr"),
        ("2025", "2026", "2027"),
        ("1 полугодие", "2 полугодие"),
    ],
)
def test_a_deadline_marked_by_colour_is_not_known(times: Sequence[str]) -> None:
    made = plan({(1, 3): GREEN, (1, 4): GREEN, (2, 4): BLUE}, times)
    assert told(made) == ("2", "3")
    assert [due(one)[0] for one in made.measures] == ["not_known", "not_known", "none"]


def test_a_colour_beside_a_mark_is_told_and_the_mark_is_read() -> None:
    made = plan({(1, 4): GREEN, (2, 3): GREEN}, marks={(1, 3): "+", (2, 3): "+"})
    assert told(made) == ("2",)
    assert [due(one)[0] for one in made.measures] == ["quarter", "quarter", "none"]


@pytest.mark.parametrize(
    "colours",
    [
        {(0, place): GREEN for place in range(7)},
        {(at, place): GREEN for at in range(1, 4) for place in range(3, 7)},
        {(2, place): GREEN for place in range(7)},
        {(1, 3): WHITE, (2, 4): WHITE},
        {(1, 1): GREEN, (2, 2): BLUE},
    ],
)
def test_colours_of_names_stripes_and_whole_tables_are_no_marks(
    colours: Mapping[tuple[int, int], str],
) -> None:
    made = plan(colours)
    assert not told(made)
    assert {due(one)[0] for one in made.measures} == {"none"}


def test_the_colour_of_the_one_column_of_deadlines_is_no_mark() -> None:
    made = plan({(1, 3): GREEN}, ("Срок",))
    assert not told(made)
