"""Plan files of many shapes, read as a person reads them."""

from __future__ import annotations

import pytest

from coopplan.exchange.table import reading
from tests.exchange.table import (
    shapes_cells,
    shapes_documents,
    shapes_excel,
    shapes_fifth,
    shapes_fourth,
    shapes_later,
    shapes_rows,
    shapes_seventh,
    shapes_sides,
    shapes_sixth,
    shapes_third,
    shapes_times,
)
from tests.exchange.table.making import of
from tests.exchange.table.shaped import Shape, found

SHAPES = (
    *shapes_rows.SHAPES,
    *shapes_cells.SHAPES,
    *shapes_documents.SHAPES,
    *shapes_excel.SHAPES,
    *shapes_later.SHAPES,
    *shapes_third.SHAPES,
    *shapes_fourth.SHAPES,
    *shapes_fifth.SHAPES,
    *shapes_sixth.SHAPES,
    *shapes_seventh.SHAPES,
    *shapes_times.SHAPES,
    *shapes_sides.SHAPES,
)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_a_plan_is_read_as_a_person_reads_it(shape: Shape) -> None:
    made = of(reading.read_bytes(shape.make(), shape.name))
    assert tuple(found(made, shape.measures)) == shape.measures
    if shape.rejected:
        assert tuple((one.table, one.row) for one in made.rejected) == shape.rejected


def test_a_footnote_goes_into_the_note_of_its_measure() -> None:
    (measure,) = of(reading.read_bytes(shapes_third.footnoted(), "plan.docx")).measures
    assert measure.note.ru == "Сноска: при наличии средств"


def test_what_is_no_part_of_a_deadline_goes_into_the_note() -> None:
    first, last, _ = of(reading.read_bytes(shapes_sixth.of_one_month(), "plan.docx")).measures
    assert (first.note.ru, last.note.ru) == ("Время: 12.00 - 14.00", "Время: с 10:00")
    letter = of(reading.read_bytes(shapes_sixth.marks_beside_a_day(), "plan.docx")).measures[0]
    assert letter.note.en == "Q1: P\nQ2: X"
